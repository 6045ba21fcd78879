claims-title = 核查说法

claims-offense = 犯罪类别
claims-where = 地点
claims-until = 截至哪一天
claims-against = 比较对象
claims-whole-city = 全市
claims-againsts =
    .year = 1月1日起，与上一年相比
    .twelve_months = 12个月，与之前12个月相比
    .thirty_days = 30天，与上一年相比
claims-faults =
    .area = 找不到链接指定的区域。现改为显示全市。
    .crime = 找不到链接指定的犯罪类别。现改为显示通常的类别。
    .date = 链接指定的那一天没有数字。现改为显示另一天。
    .against = 没有链接所要求的比较方式。现改为通常的比较。
    .lang = 还没有链接所要求的语言。现改为显示英文。

claims-no-claims = 有人说犯罪上升或下降了。请在这里核查。
claims-answer = { IN_WORDS($claims) }个官方说法的核查结果：{ $found }。
claims-tally =
    .agree = { IN_WORDS($claims) }个与公开数据相符
    .differ = { IN_WORDS($claims) }个不相符
    .depend = { IN_WORDS($claims) }个要看是哪一天
    .unchecked = { IN_WORDS($claims) }个无法核查
claims-lead-alone = 您可以用公开数据核查任何说法，这些数字人人都能自己数出来：请选择犯罪类别、地点、日期和比较方式。两者相差不超过一个百分点时，我们说“相符”。
claims-lead = 这里列出当时的说法，旁边是人人都能从公开数据中数出的数字。在下面可以核查其他任何说法：请选择犯罪类别、地点、日期和比较方式。两者相差不超过一个百分点时，我们说“相符”。
claims-dates = 公开犯罪数据截至{ $day }，{ on-publication }公布。犯罪数据为初步数据。
claims-dates-without-day = { on-publication }公布。犯罪数据为初步数据。

claims-said-title = 当时的说法
claims-said-heading = { $speaker }，{ $said_on }
claims-older = { IN_WORDS($statements) }条较早的说法
claims-quote = “{ $words }”
claims-quote-reported = 报道原文：“{ $words }”
claims-not-checked = 未核查：{ $part }
claims-source = 来源：{ $title }。{ $publisher }。
claims-said = 说法
claims-counted = 公开数据
claims-more = 背后的情况
claims-check-further = 用下面的工具核查这一说法
claims-said-direction =
    .up = 上升
    .down = 下降
claims-said-change = { $says ->
    [close_to] 接近{ $percent }
    [at_least] { $percent }或更大幅度
   *[about] { $percent }
    }
claims-not-known = 我们的文件中没有
claims-claimed = 说法为{ $said }
claims-claimed-line = 说法：{ $said }

claims-differs-by = { $direction ->
    [larger_fall] 相差{ $points }个百分点：公开数据显示的降幅更大。
    [smaller_fall] 相差{ $points }个百分点：公开数据显示的降幅更小。
    [larger_rise] 相差{ $points }个百分点：公开数据显示的升幅更大。
    [smaller_rise] 相差{ $points }个百分点：公开数据显示的升幅更小。
    [unclear] 相差{ $points }个百分点：公开数据看不出明显变化。
   *[other] 相差{ $points }个百分点：公开数据显示的方向相反。
    }
claims-differs = { $direction ->
    [larger_fall] 不相符：公开数据显示的降幅更大。
    [smaller_fall] 不相符：公开数据显示的降幅更小。
    [larger_rise] 不相符：公开数据显示的升幅更大。
    [smaller_rise] 不相符：公开数据显示的升幅更小。
    [unclear] 不相符：公开数据看不出明显变化。
   *[other] 不相符：公开数据显示的方向相反。
    }
claims-depends-on-the-day = 要看是哪一天，而当时没有说明：截至{ $day }为{ $change }。
claims-verdicts =
    .agrees = 相符。
    .depends = 要看是哪些日子，而当时没有说明。
    .cannot_tell = 无法判断。
    .few = 报案太少，无法核查百分比。
    .not_separable = 无法核查：我们的文件没有把它单独列出。
    .no_data = 无法核查：我们的文件没有这些日子的数据。
    .not_public = 无法核查：我们没有找到它所依据的公开数字。

claims-part-that-fits = 说法把{ $part }单独列出，而公开数据把它计在{ $crime }之内。如果先前的{ $was }起报案中有{ $reports }起属于它（因为说法用的是整数百分比，所以在{ $low }至{ $high }之间），两个说法就都完全正确：{ $others } × { $rest } + { $reports } × { $share } = { $now }。是否如此，公开数据无法说明。
claims-counts-then-and-now = { $counts }起报案（{ $days }，与{ $year }年同期相比）。
claims-likely = 变化的可能范围{ $range }。
claims-through-the-day = 截至{ $day }当天：{ $change }。
claims-through-the-day-estimated = 截至{ $day }当天的数字，我们只能根据每周的数字估计：约{ $change }（{ $range }）。
claims-days = 选哪一天会有影响：在前后有确切数字的日子里，变化从{ $low }（截至{ $low_day }）到{ $high }（截至{ $high_day }）不等。
claims-leap-day = { $longer ->
    [before] 较早的时段（{ $days }）多一天：2月29日。
   *[after] 较晚的时段（{ $days }）多一天：2月29日。
    }
claims-records-table = 每年的第一类犯罪（Part I crimes），按当时公布的数字
claims-records-columns =
    .year = 年份
    .crimes = 第一类犯罪

claims-check-heading = 自己核查
claims-in-place = { $place ->
    [city] 全市
   *[area] { $area }
    }
claims-about = { $estimated ->
    [yes] 约{ $change }
   *[no] { $change }
    }
claims-headline-not-told = { claims-in-place }{ $crime }，截至{ $day }：无法判断。
claims-headline-few = { claims-in-place }{ $crime }：{ $verdict }（{ $counts }）。
claims-headline = { $verdict ->
    [down] ↓ { claims-in-place }{ $crime }下降：{ claims-about }。
    [up] ↑ { claims-in-place }{ $crime }上升：{ claims-about }。
   *[unclear] { claims-in-place }{ $crime }看不出明显变化：{ claims-about }。
    }
claims-counts = { $after }有{ $now }起报案，{ $before }为{ $was }起。
claims-no-percentage = 任一时段不到20起时，百分比会产生误导。
claims-likely-change = 变化的可能范围：{ $range }。
claims-estimate = { $has_change ->
    [yes] 这是估计值。有些罪名我们的文件只有每周的数字，而所选的日子落在一周当中，所以把那一周的数字平均分到每一天。假如到所选日子为止的那几天一起报案都没有，或是均摊的两倍，数量就会是{ $limits }，变化则为{ $change_range }。
   *[no] 这是估计值。有些罪名我们的文件只有每周的数字，而所选的日子落在一周当中，所以把那一周的数字平均分到每一天。假如到所选日子为止的那几天一起报案都没有，或是均摊的两倍，数量就会是{ $limits }。
    }
claims-estimate-limits = { $low }至{ $high }（而不是{ $reports }）
claims-from-weeks = 统计依据：逐案记录；{ $year }年另加已公布的每周数字之和，因为我们的文件缺少那一年部分罪名的逐案记录。
claims-from-months = 统计依据：两个时段都用已公布的全市每月数字。
claims-from-reports = 统计依据：两个时段都用逐案记录。

claims-begins = 我们的数据从{ $day }开始，所以这个时段没有可比的对象。没有统计到的是缺口，缺口不等于零。请选择较晚的日子。
claims-gap = 我们的文件没有收全两个时段的每一天，而缺口不等于零。所以我们不给数字。
claims-reports-end = 逐案记录到{ $day }为止。
claims-nearest = 最近的有数字的日子是{ $day }。
claims-city-instead = 这一天有全市的数字。
claims-interval-note = 一个说法可能与数字完全相符，而变化仍然只是偶然。

claims-around-heading = 选哪一天，影响有多大？
claims-around-narrow = 影响不大：变化的差别不超过一个百分点。
claims-around-range = 视所选日子而定，变化在{ $range }之间。
claims-around-exact = 在有确切数字的日子里，变化在{ $exact }之间。加上估计的日子，则在{ $range }之间。
claims-around-axes = 截至我们能够统计的每一天的变化，最多到所选日子（大圆点）前后{ $days }天，限于同一年内。
claims-around-estimates = 空心圆点是估计值。
claims-around-up = 纵向：变化的百分比。
claims-around-none = 无法显示前后各日：我们的文件没有收全那里的每一天。
claims-around-months = 无法显示前后各日：这段时间我们的文件只有整月的数字。
claims-around-few = 报案这么少，任何一天都不给百分比。数量见表格。
claims-around-alt = 图：截至{ $day }前后每一天的{ $crime }变化：从{ $low }到{ $high }。
claims-around-alt-fitting = 截至{ $day }为{ $change }，与说法一致。
claims-day-dot = { $day }：{ $change }
claims-around-table = 截至其他日子的同一变化
claims-around-open = 以表格显示同样内容
claims-around-columns =
    .through = 截至
    .before = 前期
    .after = 后期
    .change = 变化
claims-too-few = 太少
claims-estimated = { $change }（估计值）
claims-chart =
    .day = 截至
    .change = 变化

claims-behind-heading = 数字背后的情况
claims-definition-title = 统计什么
claims-definition = 公开数据列在“{ $crime }”之下的报案，按当地时间的报案日统计。
claims-definition-sum = “{ $crime }”是公开数据中以下罪名之和：{ $offenses }。按当地时间的报案日统计。
claims-offense-in-list = { $offense }
claims-placed-title = 报案计入哪里
claims-separate-title = 公开数据无法区分的内容
claims-revised-title = 数据此后如何修订
claims-revised-why = 报案会被撤回、补录，或改列为其他罪名。所以一个说法在当时可能是对的，今天看来却略有出入。
claims-revised = { $has_change ->
    [yes] { $crime }，全市，{ $days }：{ on-publication }公布为{ $then }起，现在为{ $now }起（{ $change }）。
   *[no] { $crime }，全市，{ $days }：{ on-publication }公布为{ $then }起，现在为{ $now }起。
    }
claims-not-revised = 我们没有这些罪名的更早公布数据可供比较。百分之几的修订是常事。
claims-revised-table = 按罪名列出当时与现在的数量
claims-revised-open = 按罪名
claims-revised-columns =
    .offense = 罪名
    .then = 当时
    .now = 现在
