compare-title = 比较
compare-start = 并列比较各社区
compare-start-lead = 请选择二至六个。输入名称，或在地图上点按社区。本页网址会记住您的选择和顺序，可以转发给别人。
compare-one-more = 请再选一个：至少要有两个才能比较。
compare-placeholder = 输入名称
compare-against = 比较基准
compare-pick = { $larger ->
    [ward] 社区或选区，二至六个
    [district] 社区或警区，二至六个
    [ward_district] 社区、选区或警区，二至六个
   *[none] 社区，二至六个
    }
compare-my-neighbors = 我的相邻区域
compare-crime = 显示的犯罪
compare-window = 统计日期
compare-shared = 以下各对有部分重叠，因此不作比较：{ $pairs }。
compare-part = { $part }是{ $whole }的一部分，因此与后者的其余部分比较。
compare-windows = { $window ->
    [year] 截至{ $day }的12个月
    [to_date] 年初至{ $day }
   *[full_year] { $year }年全年
    }
compare-faults =
    .areas = 链接指定的部分区域找不到。现显示能找到的区域。
    .most = 链接指定了六个以上的区域。现显示前六个。
    .window = 链接所要求的日期无法统计。现改为通常的日期。

compare-larger = { $kind ->
    [ward] 第{ $name }选区
   *[district] 第{ $name }警区
    }
compare-sum-estimate = { $cameras }（估计值）
compare-sum = { $cameras }（其{ $areas }个区域之和）
compare-sum-shown = { $cameras }（已显示的{ $areas }个区域之和；{ $hidden }个未计入）
compare-share = { $area }（其住房的{ $share }）

compare-most-times = { $all ->
    [yes] 这{ IN_WORDS($count) }个当中，{ $most }每{ unit }的{ cameras.inside }最多，{ $multiple ->
        [less] 不到
       *[other] 约为
        }{ $fewest }的{ multiple.of }。
   *[no] 在可以排序的{ IN_WORDS($ranked) }个当中，{ $most }每{ unit }的{ cameras.inside }最多，{ $multiple ->
        [less] 不到
       *[other] 约为
        }{ $fewest }的{ multiple.of }。
    }
compare-most = { $all ->
    [yes] 这{ IN_WORDS($count) }个当中，每{ unit }的{ cameras.inside }最多的是{ $most }，最少的是{ $fewest }。
   *[no] 在可以排序的{ IN_WORDS($ranked) }个当中，每{ unit }的{ cameras.inside }最多的是{ $most }，最少的是{ $fewest }。
    }
compare-alike = { $all ->
    [yes] 这{ IN_WORDS($count) }个之间，每{ unit }的{ cameras.inside }数看不出明显差异。
   *[no] 在可以排序的{ IN_WORDS($ranked) }个之间，每{ unit }的{ cameras.inside }数看不出明显差异。
    }
compare-no-rank = 这里不排序：有范围的数字不到两个，或其中两个包含同一块土地。
compare-hidden = { $names }的摄像头数字不显示。
compare-crime-dated = { $precision ->
    [year] 犯罪：{ $days }的总数，{ $published }公布。
   *[other] 犯罪：{ $days }的总数，{ $published }公布。
    }
compare-preliminary = 犯罪数据为初步数据。

compare-map-alt = { $city }地图，颜色表示{ cameras.inside }多少。
compare-map-outlined = 以轮廓线和编号标出：{ $names }。
compare-ward-outline = 选区的轮廓由大部分位于其中的区域组成。
compare-map-caption = 点按社区即可加入或移除。

compare-figures-heading = 并列比较
compare-cameras-axis = 每{ unit }{ cameras.heading }数
compare-crime-axis = 每年每{ unit }{ $crime }报案数
compare-crime-subtitle = 每年每{ unit }{ $crime }报案数。{ $days }。
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }：{ $figure }
compare-plot-alt = { $axis }，以同一刻度并列。{ $rows }。
compare-bar-note = 横条表示取整和不显示的区域造成的不确定范围。名单上的摄像头全部计入，所以没有偶然因素。
compare-dot-note = 选区的数字是估计值：只有圆点，没有横条，因为谁也说不准误差有多大。
compare-crime-note = { $part ->
    [yes] { $days }的总数，折算为每年。横条是可能范围。这里是把不足一年的数字折算成一年：犯罪有季节性，解读时请谨慎。
   *[no] { $days }的总数，折算为每年。横条是可能范围。
    }

compare-words-heading = 文字说明
compare-words-note = { $compared }项犯罪比较一起检验，因此在判为“明显”的结果中，预计误报最多占二十分之一（Benjamini–Hochberg方法）。

compare-trend-heading = 每{ unit }{ $crime }报案数，逐月
compare-trend-note = 全部使用同一刻度。细线：每月数字。粗线：12个月平均。阴影：我们的数据文件在那里不完整。缺口不等于零。
compare-trend-subtitle = 每{ unit }{ $crime }报案数，逐月。{ compare-trend-note }
compare-trend-alt = 折线图：{ $where }每{ unit }{ $crime }报案数，逐月，与其他图同一刻度。
compare-trend-alt-mean = 折线图：{ $where }每{ unit }{ $crime }报案数，逐月，与其他图同一刻度。最近的12个月平均为{ $last }。
compare-trend-none = { $where }：居民太少，不计算比率，或没有完整的月份。

compare-table-heading = 数字
compare-table-caption = 所选社区的数字
compare-column-area = 区域
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = 每{ unit }{ cameras.heading }数
compare-column-reports = { $crime }，报案数
compare-column-crime-per = 每年每{ unit }{ $crime }报案数（可能范围）
compare-column-surface = { $basis ->
    [land] 土地，{ surface.plural }
   *[land_and_water] 土地和水域，{ surface.plural }
    }
compare-column-residents = 居民
compare-table-rounded = 摄像头数字取整到20的倍数。
compare-table-residents = { $basis ->
    [estimate] 居民：{ $year }年人口普查，估计值。
   *[count] 居民：{ $year }年人口普查。
    }
compare-districts-note = 警区由完整的区域组成，所以其数字是这些区域之和。
compare-parts-hidden = 合计中缺少不显示区域的摄像头，所以真实数字可能更高；横条显示最多高出多少。
compare-wards-note = 选区除摄像头以外的各项，都在选区内直接统计。选区的摄像头是估计值：摄像头只有按区域的数字，如果一个区域被选区边界切开，其摄像头就按住房所在位置分摊；没有住房统计的地方，按土地分摊。摄像头也可能装在很少有人居住的地方，所以谁也说不准误差有多大，也就不判定摄像头的差异。只要选区中有不显示的部分，该选区就没有数字。
compare-made-of = 每个较大区域由哪些部分加总而成
compare-made-of-headers =
    .larger = 较大区域
    .shown = 摄像头计入合计的区域
    .hidden = 其中不显示的区域
compare-none = 无
compare-years = 各日历年的报案，以表格列出
compare-years-caption = 各日历年的报案
compare-years-note = “不完整”：我们的数据文件没有收全那一年的报案。
compare-year-head = 区域

compare-change-heading = 今年与去年相比
compare-change-caption = 所选社区今年与去年相比
compare-change-open = 以表格显示同样内容
compare-change-headers =
    .area = 区域
    .change = 报案及其变化（可能范围）
compare-change-axis = { $crime }，年初至{ $day }，与{ $days_before }相比
compare-change-none = { $crime }：我们的数据文件没有收全两年的同一时段。
compare-change-note = 圆点是报案的变化，线段是其可能范围。灰色细线：看不出明显变化。线段跨过0%时，可能根本没有变化。任一年的报案不到20起时，只给数量，不给百分比。
