crime-map-of = 地图内容
crime-map-maps =
    .cameras = 摄像头
    .reports = 犯罪
    .rate = 犯罪率
    .change = 犯罪变化
    .government = 政府摄像头
crime-map-both = 摄像头与犯罪合在一张地图上
crime-map-no-rate = 居民太少，不计算比率
crime-map-none = 这类犯罪没有地图：我们的文件中没有它的完整一年，或没有可与本年相比的年份。
crime-map-changes =
    .down = 明显减少
    .unclear = 看不出明显变化
    .up = 明显增多
    .few = 报案太少，无法判断变化
crime-map-heading = { $of ->
    [rate] { $crime }，每年每{ unit }报案数，{ $days }
   *[reports] { $crime }，报案数，{ $days }
    }
crime-map-heading-change = { $crime }，{ $days }，与{ same-days }相比
crime-map-alt = { $city }地图。{ $title }。

crime-map-most-reports = { $area }的{ $crime }报案最多：截至{ $last }的一年中有{ $reports }起。
crime-map-tied-reports = 有{ $areas }个区域的{ $crime }报案并列最多：截至{ $last }的一年中各有{ $reports }起。
crime-map-nowhere = 截至{ $last }的一年中，没有一个区域有{ $crime }报案。
crime-map-highest-rate = { $area }每{ unit }的{ $crime }最多：截至{ $last }的一年中约{ $rate }起报案。
crime-map-here-no-rate = { $area }居民太少，算不出合理的{ $crime }比率。
crime-map-here-reports = 截至{ $last }的一年中，{ $area }的{ $crime }有{ numbers-reports }。
crime-map-here-rate = 截至{ $last }的一年中，{ $area }每{ unit }约有{ $rate }起{ $crime }报案。
crime-map-none-clear = { $crime }，{ $days }与{ $year_before }年相比：没有一个区域的变化是明显的；{ $areas }个区域中有{ $few }个报案太少，无法判断变化。
crime-map-clear = { $crime }，{ $days }与{ $year_before }年相比：{ $areas }个区域中，{ $down }个明显下降，{ $up }个明显上升。
crime-map-here-change = { $verdict ->
    [down] { $area }的{ $crime }，{ $days }与{ $year_before }年相比：{ $counts }起报案，明显减少。
    [up] { $area }的{ $crime }，{ $days }与{ $year_before }年相比：{ $counts }起报案，明显增多。
    [unclear] { $area }的{ $crime }，{ $days }与{ $year_before }年相比：{ $counts }起报案，看不出明显变化。
   *[few] { $area }的{ $crime }，{ $days }与{ $year_before }年相比：{ $counts }起，报案太少，无法判断变化。
    }

crime-map-most = 最多的是{ $area }。
crime-map-changed = { $down }个区域明显减少，{ $up }个明显增多，{ $unclear }个看不出明显变化，{ $few }个报案太少，无法判断变化。
crime-map-note = { $of ->
    [reports] 各区域面积和居民人数不同，所以报案较多不一定更危险。
    [rate] 居住、工作或到访的人多的地方，比率会偏高。
   *[change] “报案太少”不等于“没有变化”。
    }
crime-map-note-first-by-few = 报案这么少，当时仅凭偶然就可能是另一个区域排到第一。
crime-map-note-close = { $areas ->
    [1] 另有{ $areas }个区域非常接近，当时仅凭偶然就可能排到第一。
   *[other] 另有{ $areas }个区域非常接近，当时其中任何一个仅凭偶然就可能排到第一。
    }
crime-map-note-few = { $areas }个区域的报案不到20起：数量可能因偶然而大起大落。
crime-map-note-no-rate = { $areas }个区域居民太少，算不出合理的比率。
crime-map-tooltip = 每年每{ unit }{ $rate }起报案
