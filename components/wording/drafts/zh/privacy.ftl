# State: drafted 2026-11-29, not reviewed by a native speaker.

privacy-title = 如何保护隐私
privacy-lead =
    .none = 任何摄像头、地址或街区都绝不显示：只有整个区域的取整数字。
    .rebates = 任何摄像头、地址或街区都绝不显示：只有整个区域的取整数字，而且只在地图所依据的公开表格中至少有10个地址的地方。
    .registry = 这里的每个摄像头数字都经过取整，上次变动时背后至少有10个地址。任何摄像头、地址或街区都绝不显示。
privacy-now-heading = 这对今天显示的数字意味着什么
privacy-now-none =
    .rules = 这里尚未公布摄像头数字。以下是任何此类数字都必须通过的规则。
privacy-now-rebates =
    .table = 它们来自一份此前已经公开、带有确切数字的表格。表格列有每个区域获批的申请数和摄像头数，此外别无其他。我们把一份申请当作一个地址。
    .not_shown = 所以“不显示”在今天只有一个意思：表格中那里的地址少于10个，也可能一个都没有。这一点任何人都能推算出来，表格本身也写着。一旦数字来自登记名册，其他规则也可能隐去一个区域，而谁也无法知道是哪一条。
privacy-now-registry =
    .addresses = 每个数字在上次变动时，以及数字的每次变动，背后都至少有10个地址。此后可能有些已经退出：数字会保持不变，直到有10个加入或退出。
    .counts = 我们统计有多少地址登记，从不使用是哪些地址：假如每个摄像头都换到所在社区的另一个地址，所有数字都不会改变。摄像头名单留在保管它的机构。上线的只有您看到的取整数字。
privacy-rules-counted = { IN_WORDS($total) }条规则：{ $states }。
privacy-rules-in-state = { $state ->
    [applied] { IN_WORDS($rules) }条已核查并得到遵守
    [not_assessable] { IN_WORDS($rules) }条无法核查
   *[first_release] { IN_WORDS($rules) }条从下一次发布开始
    }

privacy-audit-heading = 每次发布前的一次攻击
privacy-audit-lead = 数字上线之前，由一个程序扮演入侵者。它知道我们显示过的每个数字、我们的所有规则，以及官员公开说过的话。它推算仍有可能属实的最低数和最高数。如果这样能得知太多，就什么都不公布。
privacy-audit-passed = 现在显示的数字通过了检验。试过的攻击有：
privacy-audit-again = 任何人都可以用公开的内容重做这项检验，不需要任何非公开文件：方法见README。
privacy-not-shown-attack =
    .any_camera = 不显示的区域：有没有人能得知那里到底有没有摄像头？地址少于10个，这一点今天已经为人所知：这正是不显示的原因。
    .anything = 不显示的区域：有没有人能得知那里有摄像头，或地址少于10个？
privacy-attacks =
    .change = 两次发布之间的变动：一次变动能否追溯到少于10个地址？
    .share = 比例：有没有人能得知一个区域有一半以上的地址已登记？
    .pieces = 重叠的边界：能否拿两种区域的数字互相对照，得知某一小块的情况？
    .facts = 公开说过的总数：能否用讲话或报告里的数字，补出我们略去的内容？

privacy-rules-heading = 逐条规则
privacy-rule-states =
    .applied = 已核查并得到遵守
    .not_assessable = 无法从公开表格核查
    .first_release = 从下一次发布起
privacy-rule-state-leads =
    .applied = 今天显示的数字遵守以下规则。
    .not_assessable = 表格没有核查这些规则所需的内容。所以今天显示的某个数字可能违反其中一条，而谁也无法从表格得知是否如此。有了登记名册，就会核查这些规则。
    .first_release = 这是第一次发布，所以还没有数字变动过。
privacy-rule-needs =
    .threshold_holdings = 需要知道：每个地址归谁所有。
    .minimum_addresses_in_area = 需要知道：一个区域共有多少地址。人口普查统计的是住房，而一栋有200套公寓的楼是一个地址。
    .maximum_share = 需要知道：一个区域共有多少地址。
    .dominance = 需要知道：每个地址有多少摄像头。
    .p_percent = 需要知道：每位业主有多少摄像头。
privacy-rule-titles =
    .threshold_addresses = 至少10个地址
    .threshold_holdings = 至少10位业主
    .minimum_addresses_in_area = 至少有100个地址可以隐身其中
    .maximum_share = 不超过一半
    .dominance = 没有一个地址格外突出
    .p_percent = 猜也猜不准
    .top_code = 每个地址最多计十个摄像头
    .rounding = 只用取整的数字
    .hold_back = 数字变动得慢
    .totals_from_shown = 合计只含您看到的数字
privacy-rule-texts =
    .threshold_addresses = 只有当一个区域中至少有10个地址装有计入的摄像头时，才显示该区域。
    .threshold_holdings = 拥有多栋楼的一位业主只算一次。一个数字背后必须至少有10位不同的业主。
    .minimum_addresses_in_area = 地址总数不到100个的区域，绝不显示。
    .maximum_share = 如果一半以上的地址都有摄像头，对其中任何一个的猜测就会太容易猜对。这样的区域不显示。
    .dominance = 任何地址都不得占一个区域摄像头的四分之一以上。
    .p_percent = 任何人即使知道自己有多少摄像头，也不能推算出另一位业主的数目而误差在10%以内。
    .top_code = 同一地址的摄像头超过10个时，按10个计。如果只有总数可用，上限就加在区域的总数上。
    .rounding = 地址取整到最接近的10的倍数，摄像头取整到最接近的20的倍数。
    .hold_back = 只有在至少10个地址加入，或至少10个地址退出之后，数字才可以变动。在此之前继续显示原来的数字。所以今天一个数字背后可能少于10个。地址曾有10至19个的区域会留在地图上，直到它增长为止，因为把它撤下就等于说剩下的不多了。
    .totals_from_shown = 合计是已显示数字之和。从中减去各区域，得不到任何新的信息。

privacy-example-heading = 一个例子
privacy-example =
    .counts = 假设一个社区有63个地址登记了117个摄像头。一家商店有其中14个，按10个计。于是剩下113个。
    .shown = 我们显示“约60个地址”和“约120个摄像头”。
    .next_month = 下个月，您的一位邻居登记了2个摄像头，另一位登记了1个。真实数字是65和116。单凭取整，现在会说70个地址。暂缓变动的规则让它保持在60，直到有10个地址加入，所以谁也无法从本站得知您的邻居做过什么。
    .park = 在有7户登记的公园里，我们标为“不显示”。如果是0，我们也会这样标。
privacy-never-heading = 本站绝不显示什么
privacy-never =
    .points = 点、热力图或街区。地图上最小的单位是整个区域。
    .distance = 最近的摄像头有多远。
    .type = 一个区域里摄像头的类型。
    .totals = 我们自己的确切总数。官员公布的总数，在“有多少摄像头？”一页引用。
    .borders = 同一批摄像头的两套边界。两套边界之间的小块可能被推算出来。
privacy-limits-heading = 保护到哪里为止
privacy-limits =
    .together = 如果九个已登记的人，或拥有九个地址的一位业主，把所知道的拼在一起，就可能得知第十个地址的情况。
    .office = 保管名单的机构有确切的数字。我们的规则只管公众看到的内容。
    .street = 墙上的摄像头从街上就能看见。我们保护的是名单，不是墙。
privacy-limits-of-programme =
    .none = 这里还没有用上任何一条，因为摄像头数字尚未公开。
    .rebates = 今天的地图所依据的表格，在我们取整之前就已带着确切数字公开。我们的规则无法收回这一点。它们表明将来任何新数字会如何处理。
    .registry = 如果别处用同一份名单，按其他边界或按摄像头种类另作统计，就可能破坏这种保护。保管名单的人不得公布这类数字。

privacy-invited-heading = 有人请您把摄像头联网吗？
privacy-invited-lead = { $program }请业主做的，是两件大不相同的事情之一。
privacy-registered-title = 登记的摄像头
privacy-registered = 您告诉警方您有摄像头，以及如何联系您。附近发生犯罪后，他们可能问您是否愿意提供录像。您可以拒绝。他们不能自己观看画面。
privacy-integrated-title = 接入的摄像头
privacy-integrated = 装在您处所的一个设备，让{ $center }可以按您同意的条款自行打开摄像头的画面。联网之前请读一读这些条款：他们什么时候可以看，画面保存多久。
privacy-shown-title = 无论哪一种，本站会显示什么
privacy-shown = 登记的摄像头：您整个社区取整数字中的一份，而且要至少有另外9个地址在内。接入的摄像头：同样如此，仅此而已。每种摄像头有多少，最多只按全市显示，绝不按社区显示。
privacy-not-published = 今天本站两种都不显示：据我们所知，{ $program }没有公开过按区域的数字。
