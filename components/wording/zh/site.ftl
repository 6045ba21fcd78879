site-name = Camera Census
site-own-name = 中文
site-language = 语言
site-map-title = 地图
site-description = 私人摄像头在各社区如何分布，旁边列出公开的犯罪趋势。不显示任何私人地点。
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = 目前还没有可以显示的内容
site-nothing-yet = 刚才未能读取任何已公布的数据。您的设备没有问题。请稍后再来。
site-failed-title = 无法显示本页
site-failed = 我们这边出了问题。请重新加载本页再试。
site-refused = 一批较新的数据没有通过我们的检查，因此您看到的是上一批合格的数据。
site-stale = { $what ->
    [areas] 边界和居民人数自{ $since }起没有更新。您看到的是上一批合格的数据。
    [crime] 犯罪数据自{ $since }起没有更新。您看到的是上一批合格的数据。
   *[both] 边界、居民人数和犯罪数据自{ $since }起没有更新。您看到的是上一批合格的数据。
    }

site-faults =
    .area = 找不到链接指定的区域。现改为显示全市。
    .per = 没有链接所要求的计量方式。现改为显示每{ surface }的摄像头。
    .units = 没有链接所要求的单位。现改为显示每{ surface }的数字。
    .crime = 找不到链接指定的犯罪类别。现改为显示通常的类别。
    .sort = 没有链接所要求的排序方式。现改为通常的排序。
    .show = 没有链接所要求的地图。现改为显示摄像头地图。
    .lang = 还没有链接所要求的语言。现改为显示英文。
    .date = 链接指定了日期，但本页不使用日期。

site-sources-heading = 数据来源
site-all-sources = 全部{ $sources }个来源，附链接和日期
site-source = { $title }。{ $publisher }。
site-source-dated = { $title }。{ $publisher }。{ $date }。
site-licence = 源数据许可：{ $title }。本页数字由{ site-name }据此计算。
site-versions = 所用数据批次：{ $names }。
