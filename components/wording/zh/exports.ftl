exports-take = 下载
exports-take-picture = 图片
exports-take-data = 数据
exports-take-embed = 在其他网页上展示
exports-take-what =
    .png = PNG
    .slide_png = 幻灯片用PNG（16:9）
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = 供Excel使用的CSV
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = 摄像头密度地图
    .crime-map = 犯罪地图
    .government-map = 政府摄像头地图
    .crime-trend = 犯罪趋势
    .areas = 所有区域的表格
    .standing = 本区域所处的位置
    .area-crime-trend = 本区域的犯罪趋势
    .crime-by-size = 犯罪与区域规模
    .kinds-of-crime = 各类犯罪
    .neighbors = 本区域与相邻区域并列
    .compared-cameras = 摄像头比较
    .compared-crime = 犯罪比较
    .compared-change = 今年与去年的比较
    .compared-trends = 趋势比较
    .compared = 比较内容的表格
    .lorenz = 离均匀分布有多远
    .cameras-and-crime = 摄像头地图和犯罪地图
    .coverage-and-crime-map = 摄像头与犯罪合一的地图
    .coverage-and-crime = 摄像头与犯罪的对照
    .spread = 摄像头与犯罪的表格
    .change-by-day = 逐日的变化
    .claims = 说法与统计数字
    .cameras-said = 公开的数字
    .data-coverage = 收录的月份
exports-take-label = 下载：{ $figure }
exports-embed-title = { $figure }
exports-embed-open = 在{ $site }打开此视图

exports-crime-through = 犯罪数据截至{ $day }，{ on-publication }公布，为初步数据。
exports-crime-published = 犯罪数据{ on-publication }公布，为初步数据。
exports-sources = 来源：{ $sources }。{ $licence }。
exports-source = { $title }（{ $publisher }）
exports-made-by = { $site }。
exports-made-by-from = { $site }，依据数据批次：{ $releases }。
exports-notes =
    .title = 标题
    .subtitle = 显示内容
    .note = 说明
    .edition = 版次
    .address = 此视图
    .cite = 引用格式

exports-of-area = { $area } – { $verdict }
exports-map-subtitle = 每{ unit }{ cameras.heading }数，按区域。{ $areas }个区域中有{ $hidden }个不显示，以保护隐私。
exports-areas-title = 每个区域的数字
exports-areas-subtitle = 每{ unit }{ cameras.heading }数。
exports-areas-crime = { $crime }：今年（{ $days }）与上一年同期相比。
exports-beside-crime = 犯罪为{ $days }的总数。
exports-trend-subtitle = { $crime }，{ $where }，每月报案数。
exports-standing-subtitle = 每{ unit }{ cameras.heading }数。每个圆点是一个区域。
exports-funnel-subtitle = 每1,000名居民{ $crime }报案数，按区域居民人数。{ $days }。
exports-kinds-title = { $area }的犯罪报案
exports-beside-title = { $area }与相邻区域并列
exports-crime-against = 每{ unit }{ $crime }报案数，{ $days }，与{ $first }相比：{ $found }。
exports-crime-against-undated = 每{ unit }{ $crime }报案数，与{ $first }相比：{ $found }。
exports-crime-of-others = { $verdict ->
    [down] 明显较多的是{ $areas }
    [up] 明显较少的是{ $areas }
    [unclear] 看不出明显差异的是{ $areas }
    [few] 报案太少、无法比较的是{ $areas }
   *[gap] 不能比较的是{ $areas }
    }
exports-changes-title = { $crime }，今年与去年相比。
exports-changes-found = { $verdict ->
    [down] 明显下降的是{ $areas }。
    [up] 明显上升的是{ $areas }。
    [unclear] 看不出明显变化的是{ $areas }。
    [few] 报案太少、无法判断变化的是{ $areas }。
   *[gap] 因数据有缺口而无法判断的是{ $areas }。
    }
exports-claims-title = 当时的说法，与任何人都能数出的数字
exports-claims-subtitle = 报案的变化：说法如何，统计如何。
exports-timeline-subtitle = 就全市说过或公布过的数字，各按其统计的内容。
exports-days-subtitle = 图中所示：如果选的是前后14天内的另一天，变化会是多少。

exports-key-rate = 每{ unit }{ $rate }
exports-key-addresses = 这里的{ cameras.inside }，位于约{ $addresses }个地址（两者均经取整）
exports-key-here = 本区域的{ cameras.inside }
exports-key-typical = 典型区域：已显示的区域中，一半比它多，一半比它少
exports-key-typical-crime = 典型区域：一半的区域比它多，一半比它少
exports-key-most = 最多：{ $areas }
exports-key-fewest = 最少：{ $areas }
exports-key-density = 每{ unit }{ cameras.inside }数：{ $number }. { $area }
exports-key-against = 每{ unit }{ cameras.inside }数，{ $one }对{ $other }
exports-key-difference = 每{ unit }{ $crime }报案数，{ $one }对{ $other }（可能范围{ $range }）
exports-key-counts = { $one }对{ $other }
exports-key-counts-of = { $crime }报案，{ $one }对{ $other }
exports-key-areas =
    .down = 报案明显减少的区域
    .up = 报案明显增多的区域
    .unclear = 看不出明显变化的区域

exports-unknown-figure = 没有这张图表。本站每张图表下方都有“下载”。
exports-no-such-page = 这个网址下没有内容。请从本站首页开始。
exports-unknown-format = 这张图表没有这种格式。
exports-nothing-to-draw = 这里没有可显示的内容，所以没有文件。
exports-too-many = 请求的文件太多，暂时处理不过来。请一分钟后再试。
exports-busy = 现在正在制作许多文件。请一分钟后再试。
exports-too-slow = 制作这个文件用时过长。请一分钟后再试。
exports-edition-not-kept = 没有这个版次，或已不再保留。
exports-nothing-yet = 目前没有数字可以显示。请一分钟后再试。
exports-wrong-choices = 网址中有无法识别的值：{ $names }。
exports-unknown-parameters = 网址中有{ $count }个无法识别的参数。
