# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = 按街道、路口或名称查找
finder-label = 街道、路口或地名
finder-examples =
    .street = 街道名和门牌号
    .corner = 两条相交的街道
finder-such-as = 例如：{ $examples }。
finder-stays = 您输入的内容留在您的浏览器里，不会发送给我们。
finder-found = 找到的地点
finder-several = 有几个区域都叫这个名字。请点按您的那一个：
finder-here = 使用我的位置

finder-in-the-browser =
    .nothing = 没有找到。请试试街道名和门牌号、两条相交的街道，或社区名称。
    .postcode = 我们没有邮政编码区的轮廓。请试试街道名和门牌号，或两条相交的街道。
    .unloaded = 无法加载地点列表。请改从列表中选择。
    .count = 找到{ $count }个。
    .block = { $street } { $first }至{ $last }号
    .corner = { $street }与{ $cross }路口
    .along = { $street }，{ $first }至{ $last }号
    .line = 位于两个区域的交界：另见{ $other }。
    .in_larger = 位于{ $larger }
    .also = 也包括：{ $names }
    .here = 您所在的位置
    .outside = 该处不在这张地图的区域之内。
    .refused = 您的浏览器没有提供位置。请改为输入街道。
