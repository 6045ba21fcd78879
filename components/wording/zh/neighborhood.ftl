neighborhood-title = 社区
neighborhood-open = 这个社区的全部情况
neighborhood-open-any = 细看一个社区
neighborhood-choose = 选择一个社区
neighborhood-choose-lead = 在一页上看到它的摄像头、犯罪情况，以及与周围区域的比较；这一页可以转发给别人。请输入名称，或点按地图。
neighborhood-pick = 选择社区
neighborhood-faults =
    .area = 找不到链接指定的区域。请在下面选择一个。

neighborhood-next-to = 相邻区域
neighborhood-map-alt = { $city }地图，颜色表示{ cameras.inside }多少，{ $where }以轮廓线标出。它与{ $neighbors }相邻。
neighborhood-map-alt-alone = { $city }地图，颜色表示{ cameras.inside }多少，{ $where }以轮廓线标出。
neighborhood-choose-alt = { $city }地图，按{ $kind }划分，颜色表示{ cameras.inside }多少。上方的选择框按名称列出同样的区域。
neighborhood-map-caption = 点按一个区域即可前往。
neighborhood-beside-phone = 小屏幕只显示主要各列。要看其他列，请把手机横过来，或打开下面的比较。

neighborhood-standing = { $open ->
    [0] 在有数字的{ $areas }个区域中，{ $fewer }个区域每{ unit }的{ cameras.inside }肯定少于{ $where }，{ $more }个肯定多于它。
   *[other] 在有数字的{ $areas }个区域中，{ $fewer }个区域每{ unit }的{ cameras.inside }肯定少于{ $where }，{ $more }个肯定多于它。由于取整，另有{ $open }个无法判断。
    }
neighborhood-standing-only = { $where }是唯一有数字的区域。
neighborhood-standing-none = { $hidden ->
    [yes] { $where }的摄像头数字不显示，因此无法排出它的位置。
   *[no] { $where }的居民太少，算不出合理的比率，因此这里没有它的位置。
    }
neighborhood-strip-alt = 一排圆点，每个区域一个，按每{ unit }{ cameras.inside }数排列。{ $where }以圆圈标出，数值为{ $figure }。{ $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] 每个圆点是一个区域，位置由每{ unit }{ cameras.inside }数决定；数量相近的区域叠放。
   *[other] 每个圆点是一个区域，位置由每{ unit }{ cameras.inside }数决定；数量相近的区域叠放。{ $hidden }个区域不显示，没有圆点。
    }
neighborhood-mark = { $name }：{ $figure }
neighborhood-typical = 典型区域：{ $figure }

neighborhood-crime-heading = 这里的犯罪情况
neighborhood-trend-heading = { $crime }，逐月

neighborhood-funnel-heading = 就其人口规模而言，这里是否异常？
neighborhood-funnel-reading = 如何看这张图
neighborhood-funnel-verdict = { $place ->
    [far_above] 就居民人数而言，这里的{ $crime }异常地多。
    [above] 这里的{ $crime }高于全市比率，但算不上异常。
    [below] 这里的{ $crime }低于全市比率，但算不上异常。
    [far_below] 就居民人数而言，这里的{ $crime }异常地少。
   *[as_expected] 这里的{ $crime }与按全市比率推算的大致相当。
    }
neighborhood-funnel-sentence = { $days }共{ $reports }起报案，相当于每年每1,000名居民{ $rate }起。所有区域合计为{ $city_rate }起。约有{ $people }人住在这里（{ $year }年人口普查）。
neighborhood-funnel-few-residents = 这里的居民太少，算不出合理的比率。
neighborhood-funnel-none = 报案太少，或数据文件有缺口，因此无法判断。
neighborhood-funnel-few = 约有{ $people }人住在这里。居民不到{ $fewest }人时，比率反映的更多是访客和办公场所，而不是街坊，因此图中不含这个区域。
neighborhood-funnel-usual = 通常的差异
neighborhood-funnel-chance = 偶然起落与接连发生
neighborhood-funnel-city = 所有区域
neighborhood-funnel-residents = 居民
neighborhood-funnel-rate = 每年每1,000名居民报案数
neighborhood-funnel-axes = 每年每1,000名居民报案数（纵向），居民人数（横向）
neighborhood-funnel-alt = 漏斗图：每1,000名居民的{ $crime }与居民人数，每个区域一个圆点；{ $where }以圆圈标出。{ $verdict }{ $high }个区域在阴影漏斗之上，{ $low }个在其下。
neighborhood-funnel-caption = 一个区域的居民越少，它的比率就越容易因偶然和报案接连发生而大起大落：所以漏斗左边宽。如果只有这些原因，100个区域中会有95个落在虚线之间；而{ $areas }个区域中有{ $beyond }个不在其间：各社区之间的差异不止于此。阴影漏斗为这种差异也留了余地。落在它之外的有{ $unusual }个；假如没有任何区域异常，大约也会有{ $by_chance }个。
neighborhood-funnel-left-out = { $areas }个居民太少的区域未列入。
neighborhood-funnel-no-dot = { $where }没有圆点：住在那里的不到{ $fewest }人。
neighborhood-funnel-places =
    .far_above = 异常高
    .above = 高于全市比率
    .as_expected = 与预期相符
    .below = 低于全市比率
    .far_below = 异常低
neighborhood-left-out = 未列入

neighborhood-kinds-heading = 各类犯罪
neighborhood-kinds-caption = 各类犯罪的报案
neighborhood-kinds-axis = 今年的报案，与去年同期相比
neighborhood-kinds-open = 以表格列出各类犯罪及其数量
neighborhood-kind-caption = { $crime }：{ $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }：{ $verdict }
neighborhood-kind-said = { $crime }：{ $change }
neighborhood-kind = { $crime }
neighborhood-kinds-few = 报案太少，无法判断变化：{ $kinds }。
neighborhood-kinds-missing = 两年同期的数据不完整：{ $kinds }。
neighborhood-kinds-headers =
    .kind = 犯罪类别
    .year = 数据完整的最近12个月的报案
    .change = 今年至数据最后一天，与上一年至同一天相比
neighborhood-kind-cell = { $figure }，至{ $day }
neighborhood-kinds-plot-note = 圆点是报案的变化，线段是其可能范围。灰色细线：看不出明显变化。每一类都算到数据文件所含的最后一天；具体日期见表格。
neighborhood-kinds-note = 有些类别的数据比其他类别更新，所以截止日不同，各类相加不一定等于上面的合计。任一年的报案不到20起时，我们只给数量，不给百分比。如果两年之一有2月29日，则按日均比较。各行是一起检验的，因此在判为“明显”的变化中，预计误报最多占二十分之一（Benjamini–Hochberg方法）。

neighborhood-beside-heading = 与相邻区域并列
neighborhood-rest = 全市其余部分
neighborhood-beside-caption = { $where }、相邻区域和全市其余部分
neighborhood-beside-area = 区域
neighborhood-beside-cameras = 每{ unit }{ cameras.heading }数
neighborhood-beside-cameras-compared = 摄像头，与本区域相比
neighborhood-beside-crime = 每年每{ unit }{ $crime }报案数（可能范围）
neighborhood-beside-crime-compared = { $crime }，与本区域相比
neighborhood-beside-lead = 犯罪为12个月的总数，{ $days }。
neighborhood-beside-meaning = “约两倍”的意思是：该行的区域约为本区域的两倍。
neighborhood-beside-rounded = 摄像头数字取整到20的倍数；如果仅取整就可能造成差异，我们便说看不出明显差异。
neighborhood-beside-tested = 犯罪：{ $compared }项比较一起检验，因此在判为“明显”的结果中，预计误报最多占二十分之一（Benjamini–Hochberg方法）。
neighborhood-beside-rest = 全市其余部分按其全部土地计算，摄像头只加总已显示的数字；缺少{ $hidden }个区域的摄像头，所以真实数字可能更高。
neighborhood-compare-link = 与相邻区域比较

neighborhood-mislead-heading = 这里哪些地方容易误导
neighborhood-mislead-few-residents = 这里居民少（约{ $people }人）。居民不到{ $fewest }人时，我们不给按居民计算的比率：这类区域里的许多人是来工作或到访的。
neighborhood-mislead-few-events = 报案少：{ $kinds }今年或去年不到20起。多一起或少一起，看上去就可能像趋势。
neighborhood-mislead-gaps = 缺口：我们的{ $crime }数据在{ $spans }不完整。
neighborhood-mislead-unstable = 摄像头数字很小。仅取整就可能让它变动四分之一，所以请不要拿它与数字相近的区域排名。
neighborhood-mislead-residents = { $basis ->
    [estimate] 居民人数取自{ $year }年人口普查，是按今天的边界所作的估计。此后新建许多住房的地方，按居民计算的比率会偏高。
   *[count] 居民人数取自{ $year }年人口普查。此后新建许多住房的地方，按居民计算的比率会偏高。
    }
neighborhood-mislead-rebates = 补贴摄像头不是今天的登记名册，犯罪数据也是后来年份的。起初只有部分区域能领补贴。
neighborhood-mislead-cause = 摄像头与犯罪只是并列，不能用一个来解释另一个：有些人是在案发之后才登记摄像头的，而热闹的地方两者都可能较多。
neighborhood-mislead-reports = 这里统计的是报案。同样的事，有些社区的人比其他社区更常报案；数据为初步数据，日后会修订。

neighborhood-all-figures = 两张图背后的所有区域，以表格列出
neighborhood-all-caption = 所有区域的摄像头密度与犯罪率
neighborhood-all-by-land = 所有区域，以表格列出
neighborhood-all-by-land-caption = 所有区域的摄像头密度与报案
neighborhood-all-by-crime-rate = 所有区域的犯罪率
neighborhood-all-by-reports = 所有区域的报案
neighborhood-all-area = 区域
neighborhood-all-cameras = 每{ unit }{ cameras.heading }数
neighborhood-all-residents = 居民
neighborhood-all-reports = { $crime }，12个月报案数
neighborhood-all-rate = 每年每1,000名居民{ $crime }报案数
neighborhood-all-place = 就其规模而言
