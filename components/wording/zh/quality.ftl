quality-title = 数据有多可靠？
quality-lead = 这里的任何数字都不可能比我们的文件更可靠，而这些文件是已公开资料的副本。本页就现在显示的数字说明：文件收录了哪些日子，报案计入了哪里，数据如何修订，以及哪些记录我们没有计入。
quality-answer = 自{ $first }起，各单项犯罪共{ $months }个月份，我们的文件按区域完整收录了其中{ $whole }个。
quality-not-told = 这里显示的数据批次制作时还没有记录这一点，所以无从说明。

quality-held-heading = 文件收录了哪些月份
quality-held-lead = 一行是一类犯罪，一格是一个月。只收录部分日子时，数字只用那些日子。只有全市数字时，各区域没有数字。没有收录的是缺口，绝不等于零。
quality-held =
    .days = 每一天，按区域
    .some_days = 部分日子，按区域
    .month = 只有全市数字
    .nothing = 没有数据
quality-month = 月份
quality-crime = 犯罪类别
quality-shows = 收录情况
quality-held-title = 我们的文件收录的月份，按犯罪类别
quality-held-alt = 方格图，每类犯罪每个月一格，从{ $first }到{ $last }：{ $days }个月按区域收录每一天；{ $some_days }个月按区域收录部分日子；{ $month }个月只有全市数字；{ $nothing }个月没有数据。
quality-held-table = 我们的文件收录的天数和月份，按犯罪类别和年份
quality-held-open = 以表格显示同样内容，按年份
quality-held-columns =
    .crime = 犯罪类别，年份
    .days = 按区域收录的天数
    .city = 只有全市数字的月份
    .without = 没有任何数据的月份
quality-held-row = { $crime }，{ $year }年
quality-days-of = { $held }/{ $days }天

quality-nowhere-heading = 没有区域的报案
quality-nowhere = 在计入的{ $counted }起报案中，{ $without }起（{ $percent }）没有写明地图上有的区域，坐标点也不在任何区域之内。它们计入全市，不计入任何区域。
quality-nowhere-table = 没有区域的报案，按年份
quality-nowhere-columns =
    .year = 年份
    .reports = 报案
    .without = 没有区域
    .share = 比例
quality-by-year = 按年份
quality-placing-heading = 报案计入哪里
quality-placed-by =
    .point = 计入坐标点所在的区域，各年一律如此。报案没有坐标点的，计入它写明的区域。
    .name = 计入它写明的区域，各年一律如此。没有写明的，计入坐标点所在的区域。
    .not_told = 计入它写明的区域；没有写明的，计入坐标点所在的区域。不写区域的文件全部按坐标点归入，而该数据批次没有说明一种方式到哪里为止、另一种从哪里开始。
quality-placed = 报案的坐标点是其街区的中点，而许多街区正在边界上。在{ $reports }起既写明区域又有坐标点的报案中，{ $elsewhere }起（{ $percent }）的坐标点在另一个区域。若用另一种归入方式，它们就会移到别处。
quality-worst-table = 坐标点在另一区域的报案比例最大的区域
quality-worst-columns =
    .area = 区域
    .reports = 报案
    .elsewhere = 坐标点在别处
    .share = 比例
quality-years-table = 坐标点与所写区域不同的报案，按年份
quality-years-columns =
    .year = 年份
    .reports = 报案
    .elsewhere = 坐标点在别处
    .share = 比例

quality-revised-heading = 数字公布之后如何变化
quality-revised-lead = 报案会被撤回、补录，或改列为其他罪名，最近几周的尤其如此。所以最新的数字仍可能变动百分之几，下调多于上调。
quality-revised-table = 同样的日子：当时公布的数字与现在统计的数字，全市
quality-revised-columns =
    .days = 日期
    .published = 公布时间
    .then = 当时
    .now = 现在
    .change = 变化
quality-not-revised = 我们没有这些日子的更早公布数据可供比较。
quality-refiled = { $times ->
    [0] { $days }（公布于：{ $published }）：此后没有一起报案从一种罪名改列为另一种罪名。
   *[other] { $days }（公布于：{ $published }）：此后有{ $times }次报案从一种罪名改列为另一种罪名。这样的报案并未撤回，而是计入新的罪名。
    }
quality-revised-days = { $crime }，{ $days }
quality-too-few = 太少

quality-aside-heading = 未计入的记录
quality-aside = 共读取{ $read }条记录，计入其中{ $counted }条。其余各条因以下原因之一搁置：
quality-reasons =
    .repeated_record_number = 记录编号在文件中出现不止一次
    .offense_left_out = 这里不统计的罪名
    .same_report = 同一报案的另一条记录，而该罪名按报案计数
    .no_readable_time = 没有可读取的时间
    .in_the_future = 时间在未来
    .before_the_series = 时间早于数列的起点
    .outside_coverage = 其文件没有收全的日子或罪名
    .superseded = 同一天的同一罪名取自另一份文件，以免同一报案计两次
quality-aside-table = 搁置的记录，按原因
quality-aside-columns =
    .reason = 原因
    .records = 记录

quality-days-heading = 看上去有误的日子
quality-days-lead = 与同一数列相比，连续多天报案过少或过多的，我们不予采信。这些日子被剔除，作为缺口：
quality-no-days = 文件中没有报案过少或过多到无法采信的连续日子。
quality-days-silent = { $which ->
    [all] { $days }，所有犯罪类别：过少，不可能属实。
   *[some] { $days }，{ $crimes }：过少，不可能属实。
    }
quality-days-full = { $which ->
    [all] { $days }，所有犯罪类别：过多，不可能属实，好像有一批记录在文件中出现了两次。
   *[some] { $days }，{ $crimes }：过多，不可能属实，好像有一批记录在文件中出现了两次。
    }

quality-breaks-heading = 统计方式的中断
quality-no-breaks = 所有用来比较的年份都以同一种方式统计。没有任何比较跨过中断点。
quality-breaks-lead = 本站没有任何变化或比较跨过以下日子：
quality-break-placing = { $crime }，{ $day }：从这一天起，报案以另一种方式归入区域。
quality-break-coding = { $crime }，{ $day }：从这一天起，警方按其他规则记录这类犯罪。
quality-data-note = 这些也都是开放数据：在供程序使用的网址下，见data-coverage、placement和set-aside。
