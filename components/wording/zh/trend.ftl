trend-mean = 12个月平均
trend-month = 月份
trend-count = 报案
trend-gap = 缺口
trend-source = 统计依据
trend-broken = 归入区域的方式不同
trend-recoded = 按其他规则记录
trend-bases =
    .incidents = 逐案记录
    .published = 已公布的每月数字
trend-heading = { $crime }，{ $place }
trend-whole-city = 全市
trend-caption = { $averaged ->
    [yes] 每月报案（细线）及其12个月平均（粗线）。
   *[no] 每月报案。
    }
trend-caption-gaps = 阴影：我们的文件不完整（{ $months }）。缺口不等于零。
trend-caption-breaks = 虚线（{ $days }）：从这里起，报案以另一种方式归入区域，因此前后不能相比。
trend-caption-recoded = 虚线（{ $days }）：从这里起，警方按其他规则记录这些犯罪，因此前后不能相比。
trend-caption-published = 缺少逐案记录的地方，全市曲线使用已公布的每月数字，所以各月相加可能比文字所说略多或略少。
trend-caption-areas = 各区域的数字到{ $day }为止：我们的文件只到这一天。
trend-alt = 折线图：{ $place }{ $crime }，逐月，从{ $first }到{ $last }。

trend-verdict = { $verdict ->
    [down] ↓ { $year }年{ $crime }下降。
    [up] ↑ { $year }年{ $crime }上升。
    [unclear] { $crime }：{ $year }年看不出明显变化。
   *[few] { $crime }：{ $year }年报案太少，无法判断变化。
    }
trend-verdict-none = { $crime }：今年无法与去年比较。
trend-change = { $days }有{ numbers-reports }，{ same-days }为{ $before }起：{ $change }（可能范围{ $range }）。
trend-change-few = { $alone ->
    [yes] { $days }有{ numbers-reports }，{ same-days }为{ $before }起：同时比较多项时不算明显。任一年不到20起时，百分比会产生误导。
   *[no] { $verdict ->
        [down] { $days }有{ numbers-reports }，{ same-days }为{ $before }起：明显减少。任一年不到20起时，百分比会产生误导。
        [up] { $days }有{ numbers-reports }，{ same-days }为{ $before }起：明显增多。任一年不到20起时，百分比会产生误导。
       *[few] { $days }有{ numbers-reports }，{ same-days }为{ $before }起：报案太少，无法判断变化。任一年不到20起时，百分比会产生误导。
        }
    }
trend-change-none = 两个时段中有一个，我们的文件没有收全，或计数方法不同，所以不作比较。
trend-change-published = 两年都用已公布的每月数字。
trend-range-heading = 可能范围是什么意思
trend-range-zero = 如果范围包含0%，可能根本没有变化。
trend-fresh = 最近几周的报案仍在补录和撤回；上一年的则大多已经完成。
trend-fresh-once = { $has_change ->
    [yes] 有一次的实际影响：{ $crime }，全市，{ $days }：{ $published }公布为{ $then }起，现在为{ $now }起（{ $change }）。
   *[no] 有一次的实际影响：{ $crime }，全市，{ $days }：{ $published }公布为{ $then }起，现在为{ $now }起。
    }
