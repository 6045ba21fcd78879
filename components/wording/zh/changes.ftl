changes-title = 有哪些变化
changes-lead = 每次有新数字上线，本站就成为一个新的版次。旧版次会保留，使链接或引用能够继续显示当时的内容。
changes-answer = { $times ->
    [0] 这是第一批数字，{ $day }公布。
   *[other] 数字变动过{ IN_WORDS($times) }次，最近一次是{ $day }。
    }
changes-answer-none = 尚未列出任何版次。
changes-only-one = 目前还没有可以比较的内容。新数字上线后，变化会列在这里。
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] 版次{ $name }（最新），已不再保留。
       *[yes] 版次{ $name }（最新）。
        }
   *[no] { $kept ->
        [no] 版次{ $name }，已不再保留。
       *[yes] 版次{ $name }。
        }
    }
changes-first = 第一个版次。之前没有可供比较的版次。
changes-unknown = 无法得知：之前或之后的数字已不再保留。
changes-see = 查看本站{ $day }的样子
changes-older-heading = 较早的版次
changes-older = { $kept ->
    [no] { $day }：版次{ $name }（已不再保留）
   *[yes] { $day }：版次{ $name }
    }

changes-cameras-title = 摄像头
changes-cameras-dates = 统计截至{ $after }；此前为截至{ $before }。
changes-cameras-dates-same = 统计截至{ $day }，与此前相同。
changes-programme = 现在的来源与以前不同，所以这些变化不能说明增加或拆除了多少摄像头。
changes-cameras-totals = 已显示的区域合计约{ $cameras }个摄像头，位于约{ $addresses }个地址。已显示的区域：{ $shown }。
changes-no-area-moved = 没有任何区域的数字变动。
changes-lists =
    .now_shown = 现在显示
    .no_longer_shown = 不再显示
    .up = 上升
    .down = 下降
changes-moved = { $title }：{ $areas }个区域（{ $names }）。
changes-some = { $names }；另有{ $more }个
changes-figures-open = 所有变动的数字
changes-figures-caption = 各区域变动前后的摄像头数字
changes-figures-columns =
    .area = 区域
    .cameras = 摄像头
    .addresses = 地址
changes-not-shown = 不显示
changes-government-title = 政府摄像头
changes-government-list = { $list ->
    [new] 本站现在有一份政府机构所管摄像头的地点名单。条目数：{ $locations }。
    [gone] 政府机构所管摄像头的地点名单已不在本站。原有条目数：{ $locations }。
   *[other] 政府机构所管摄像头的地点名单现在是另一份。条目数：{ $locations }。
    }

changes-crime-title = 犯罪报案
changes-crime-published = { $precision ->
    [day] { $published }公布。
    [year] { $published }公布。
   *[month] { $published }公布。
    }
changes-crime-by-area = 各区域任一类犯罪数据的最新一天：{ $days }。
changes-crime-city = 全市：{ $days }。
changes-days = { $after }（此前：{ $before }）
changes-days-same = { $day }，与此前相同
changes-days-added = 至少有一类犯罪增加了{ $days }天的数据。
changes-days-removed = 至少有一类犯罪移除了{ $days }天的数据。
changes-no-day-added = 没有增加任何日子。
changes-not-revised = 原有各日的报案没有变动。
changes-revised = 有{ $months }个月的报案经过修订。在两个版次都有的日子里，全市现在有{ $after }起报案；此前有{ $before }起。
changes-refiled = { $reports ->
    [0] 原有的报案中，没有一起现在改列为其他犯罪类别。
   *[other] 有{ $reports }起报案并非撤回，而是现在改列为其他犯罪类别（{ $pairs }）。
    }
changes-refiled-pair = { $before } → { $after }：{ $reports }
changes-refiled-unknown = 报案可能被撤回、补录，或改列为其他犯罪类别。这里无法判断属于哪一种情况。
changes-offenses-caption = 按犯罪类别列出的变化
changes-offenses-columns =
    .kind = 犯罪类别
    .days = 增加的天数
    .months = 修订的月份数
    .reports = 两个版次都有的日子里的报案
changes-days-cell = { $added }（−{ $removed }）
changes-months-open = 所有经过修订的月份
changes-months-caption = 在两个版次都有的日子里，全市修订前后的报案
changes-months-columns =
    .month = 月份
    .kind = 犯罪类别
    .reports = 报案
changes-months-left-out = 另有{ $more }个较早的月份没有列在这里。

changes-areas-title = 区域与居民
changes-areas-added = 新增区域：{ $names }。
changes-areas-removed = 不再存在的区域：{ $names }。
changes-areas-redrawn = 边界改划：{ $names }。
changes-areas-renamed = 改名：{ $names }。
changes-residents = { $areas }个区域的居民人数有变动：合计{ $residents }（{ $year }年人口普查，此前为{ $year_before }年）。
changes-residents-same-census = { $areas }个区域的居民人数有变动：合计{ $residents }（{ $year }年人口普查）。
changes-sources-only = 只有来源说明有变动。
changes-pair = { $before } → { $after }
changes-pair-same = { $figure }（与此前相同）
