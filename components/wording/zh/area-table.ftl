area-table-sort = 表格排序
area-table-sorts =
    .most = 密度最高的在前
    .least = 密度最低的在前
    .name = 按区域编号
    .reports = 报案最多的在前
    .rise = 升幅最大的在前
    .fall = 降幅最大的在前
area-table-sort-by-name = 按区域名称
area-table-seek = 在表格中查找
area-table-heading = 所有区域的数字
area-table-reading = 如何看这张表
area-table-phone = 小屏幕只显示主要各列。要看其他列，请把手机横过来，或在上方选择一个区域。
area-table-caption = 各区域的{ cameras.heading }和犯罪报案
area-table-caption-crime = 各区域的犯罪报案
area-table-all = 全部{ $areas }个区域

area-table-column-area = 区域
area-table-column-addresses = 地址
area-table-column-residents = 居民
area-table-column-density = 每{ unit }{ cameras.heading }数
area-table-column-km2 = { $surface ->
    [land] 土地，{ surface.plural }
   *[land_and_water] 土地和水域，{ surface.plural }
    }
area-table-column-year = { $crime }，截至{ $last }的12个月
area-table-column-change = { $year }年初至{ $last }，与{ same-days }相比

area-table-note-rounded = 摄像头数字经过取整：地址取整到10的倍数，摄像头取整到20的倍数。合计是已显示数字之和。
area-table-note-residents = { $basis ->
    [estimate] 居民：{ $census }年人口普查，估计值。
   *[count] 居民：{ $census }年人口普查。
    }
area-table-note-placed = { $reports ->
    [0] 每起报案都能归入一个区域。
   *[other] { $reports }起报案无法归入任何区域，只计入全市数字。
    }
area-table-note-compared = { $areas }个区域有足够的报案来判断变化。
area-table-note-alone = “同时比较多项时不算明显”的意思是：单独来看会判为明显。
