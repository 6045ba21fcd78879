methods-title = 计算方法
methods-answer = 这里的每个数字都可以重新算出来。
methods-lead = 每种方法都在这里用通俗的话说明，附有公式、出处和执行计算的代码。数据批次和代码都是公开的，任何人都可以核对。
methods-source = 出处
methods-code = 代码
methods-code-own = 自有代码，{ $files }
methods-code-checked = 自有代码，{ $files }；与{ $libraries }核对过

methods-cameras = 摄像头
methods-rounding =
    .title = 取整
    .text = 摄像头数取整到最接近的20的倍数，地址数取整到最接近的10的倍数，且不低于10。所以20或40这样的数字说明不了多少，会加上标记。
    .formula = 公布数 = 20 × 四舍五入(摄像头数 ÷ 20)，一半向上
methods-before-rounding =
    .title = 取整后的数字原来可能是多少
    .text = 取整之前，每个数字可能多10或少10。只有无论取整如何都不同，我们才说两个区域不同。名次给出范围也是同样的原因。摄像头是逐一统计的，不是抽样，所以没有其他范围。
    .formula = 最小 = 公布数 − 10，最大 = 公布数 + 10，适用于相加的每个数字
methods-not-shown =
    .title = 不显示的区域
    .text = 登记的地址少于10个，或另有规则隐去时，该区域不显示。那里可能一个都没有，也不用任何数字代替。如果地址数是唯一能够适用的规则，这样的区域最多有9个地址，每个最多计10个摄像头。“含不显示区域”的范围取从0到这个数的所有值。
    .formula = 最大 = 9 × 10 = 90个摄像头
methods-rates-of-cameras =
    .title = { $has_residents ->
        [yes] 每{ surface }和每1,000名居民的摄像头
       *[no] 每{ surface }的摄像头
        }
    .text = { $has_residents ->
        [yes] 公布数除以区域的面积，或除以居民人数。居民太少的地方不计算按居民的比率：那里的人大多是访客或上班的人。
       *[no] 公布数除以区域的面积。
        }
    .formula = { $has_residents ->
        [yes] 摄像头数 ÷ { surface.plural }；1,000 × 摄像头数 ÷ 居民人数
       *[no] 摄像头数 ÷ { surface.plural }
        }
methods-typical =
    .title = 典型区域
    .text = 把所有有数字的区域按顺序排列，位于正中的那一个：一半比它多，一半比它少。
    .formula = 有数字的各区域的中位数
methods-colors =
    .title = 地图的颜色
    .text = 各级的界限划在数字自然断开的地方，取两位数字，此后不变。因此不同日期的地图可以互相比较。
    .source = Fisher 1958；Jenks 1977
methods-classes =
    .title = 低、中、高
    .text = 摄像头与犯罪并列时，每个区域在两项上各属低、中或高。把有比率的区域按顺序排列，在约三分之一和约三分之二处、两个比率不同的地方切开；界限是这两个比率之间最短的数。如果某一组会少于区域的六分之一，或十二个月内有20起或更多报案的区域不到三分之一，就不设界限。此后界限不变，直到报案的统计方法改变，或有人要求重新划定。发布数据的机构也可以人工设定。地图下方的说明会写明其界限是怎样定的。
    .formula = 在第k个区域之后切开：比率(k) < 比率(k + 1)，k尽可能接近n ÷ 3和2n ÷ 3；比率(k) ≤ 界限 < 比率(k + 1)，最多三位数字

methods-land = { $has_residents ->
    [yes] 土地与居民
   *[no] 土地
    }
methods-residents =
    .title = 居民与住房
    .text = 人口普查街区按其内点所在的区域计入。数据批次没有街区资料的，把较大的人口普查区段按土地分摊。来源列表说明用的是哪一种，以及哪一年的资料。
methods-surfaces =
    .title = 面积
    .text = 面积在该地的公制地图上量算；有街区资料可以区分时，不含水域。
methods-units =
    .title = 平方英里和平方公里
    .text = 一切都按平方公里计算和发布。页面显示平方英里时，每个“每平方公里”的数字都乘以同一个数，所以倍数、名次和判定在两种单位下完全相同。颜色之间的界限是按其中一种单位划定的；在另一种单位下，每个界限都取能让每个区域留在原等级内的最整的数。
    .formula = 1平方英里 = 640英亩 = 2.589988110336平方公里；每平方英里 = 2.589988110336 × 每平方公里
methods-districts =
    .title = 警区
    .text = 警区由完整的区域组成，所以其数字是这些区域之和。一个区域与所在警区的其余部分比较。
methods-wards =
    .title = 选区
    .text = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] 选区会把区域切成两半：其土地、居民和报案在选区内直接统计。摄像头只有按区域的数字，按区域内住房所在的位置分摊，而这样无法得知装在少有人居住之处的摄像头：所以这样的数字没有范围，也不据此判定差异。一个区域与所在选区的其余部分比较。部分重叠的两者不下结论。
           *[no] 选区会把区域切成两半：其土地和报案在选区内直接统计。摄像头只有按区域的数字，按区域内住房所在的位置分摊，而这样无法得知装在少有人居住之处的摄像头：所以这样的数字没有范围，也不据此判定差异。一个区域与所在选区的其余部分比较。部分重叠的两者不下结论。
            }
       *[no] { $has_residents ->
            [yes] 选区会把区域切成两半：其土地、居民和报案在选区内直接统计。一个区域与所在选区的其余部分比较。部分重叠的两者不下结论。
           *[no] 选区会把区域切成两半：其土地和报案在选区内直接统计。一个区域与所在选区的其余部分比较。部分重叠的两者不下结论。
            }
        }

methods-crime = 犯罪报案
methods-counted =
    .title = 统计什么，何时计入
    .text = 公开数据中的报案，按当地时间的报案日计入。只有文件收全了某一天的每起报案，这一天才算数。其他日子是缺口，任何时段都不跨过缺口。“数据有多可靠？”一页列出这些缺口。
methods-placed =
    .title = 报案计入哪里
    .text = 一起报案以街区的中点为坐标点，往往还写明区域名称。同一数列从头到尾用一种方式归入，只有缺少第一种信息时才用另一种；做不到的地方会注明中断，不作任何跨越中断的比较。
methods-same-days =
    .title = 两年的同期
    .text = { $has_claims ->
        [yes] 今年至数据的最后一天，与上一年同期相比。其中一年有2月29日时，按日均比较。核查说法时，照它原来的说法，直接比较数量。
       *[no] 今年至数据的最后一天，与上一年同期相比。其中一年有2月29日时，按日均比较。
        }
    .formula = 变化 = (后期 ÷ 后期天数) ÷ (前期 ÷ 前期天数) − 1
methods-likely-range =
    .title = 变化的可能范围
    .text = 给定两个数量之和，就好像每起报案以抽签方式落入两个时段之一。由落入后一时段的比例，可以得出两者之比的范围。报案常常接连发生，所以每起的分量不足一起：两个数量都除以下文的φ，并以学生t分布代替正态分布。
    .formula = p = 后期 ÷ n，n = 前期 + 后期，z² = φ t²；  p的界限：(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)；  比值 = p ÷ (1 − p)
    .source = Wilson 1927；Brown & Cai 2001；Ng & Tang 2005；McCullagh & Nelder 1989，第9.2节
methods-dispersion =
    .title = 离散度，φ
    .text = 数量的起落是纯属偶然时的多少倍。它根据报案本身测算：把相邻两年的28天区块（全市则用月份）并排，每三块为一段，并从每段中除去两年之比。各区域取规模与其相近的那四分之一区域的值。φ绝不低于1。
    .formula = φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1))，X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂，e₁ = t ÷ (1 + R)，e₂ = t − e₁，t = y₁ + y₂，R = Σ y₂ ÷ Σ y₁
    .source = Wedderburn 1974；McCullagh & Nelder 1989，第6章；Haldane 1940；参见Fletcher 2012
methods-unevenness =
    .title = 各区域的参差程度，τ
    .text = 除去偶然起落与接连发生的影响后，各区域的真实变化通常相差多远。它说明一个区域的变化是否大于各区域通常的变化，而不是它有没有变化：所以只列出数值，不用来下任何结论。
    .formula = ln(后期 ÷ 前期)的方差 = φ (1/前期 + 1/后期) + τ²
    .source = DerSimonian & Laird 1986
methods-verdicts =
    .title = 结论
    .text = 上升或下降：可能范围不包含“没有变化”。看不出明显变化：可能范围包含它。报案太少，无法判断变化：两个数量合计不到40，或其中之一不到20而无从判断。任一方不到20时没有百分比，只列两个数量。如果一个大类中各类走向不同，就说明是哪一类主导或哪一类与之相反。
methods-many-verdicts =
    .title = 许多结论并列
    .text = 在许多区域中，总有一些会因运气而看似有变化。许多结论并列时一起检验，因此在判为“明显”的结果中，预计最多有二十分之一出于偶然。单独查询的一项则单独检验。
    .formula = 使第k小的p ≤ 0.05 k ÷ n成立的最大k，以及直到它为止的各项
    .source = Benjamini & Hochberg 1995
methods-rates =
    .title = 比率及其范围
    .text = { $has_residents ->
        [yes] 报案数除以{ surface }（或千名居民）数，再除以年数。范围是计数的精确区间，针对除以φ之后的数量。
       *[no] 报案数除以{ surface }数，再除以年数。范围是计数的精确区间，针对除以φ之后的数量。
        }
    .formula = 界限：以数量 ÷ φ为参数的伽马分布的分位数，乘以φ ÷ 暴露量
    .source = Garwood 1936；Johnson, Kemp & Kotz 2005，第4.7.3节
methods-funnel =
    .title = 就其规模而言，一个区域是否异常？
    .text = 把每个区域与按全市比率应有的数量相比。如果只有偶然起落与接连发生在起作用，100个区域中有95个会落在内漏斗里；外漏斗还考虑了各区域通常的差异。
    .formula = 实际数 ÷ 预期数，对预期数作图
    .source = Spiegelhalter 2005，Statistics in Medicine 24:1185；Quality and Safety in Health Care 14:347

methods-spread = 分布
methods-even =
    .title = 有多均匀
    .text = { $has_residents ->
        [yes] 把区域按顺序排列，相对于土地（或居民）摄像头最少的在前。曲线说明某一比例的土地拥有多大比例的摄像头；基尼系数是曲线与均匀线之间面积的两倍。其范围包含了每个数字取整的影响。
       *[no] 把区域按顺序排列，相对于土地摄像头最少的在前。曲线说明某一比例的土地拥有多大比例的摄像头；基尼系数是曲线与均匀线之间面积的两倍。其范围包含了每个数字取整的影响。
        }
    .formula = 基尼系数 = 1 − Σ (x₂ − x₁)(y₂ + y₁)
    .source = Lorenz 1905；Gini 1912
methods-quotient =
    .title = 区位商
    .text = { $has_residents ->
        [yes] 一个区域占摄像头的比例，除以它占土地或居民的比例：2表示应有份额的两倍。在取整和不显示区域所允许的限度内，该区域的数字取最低、其他区域都取最高时，区位商最小；反过来则最大。
       *[no] 一个区域占摄像头的比例，除以它占土地的比例：2表示应有份额的两倍。在取整和不显示区域所允许的限度内，该区域的数字取最低、其他区域都取最高时，区位商最小；反过来则最大。
        }
    .formula = (摄像头数 ÷ 全部摄像头数) ÷ (土地 ÷ 全部土地)
    .source = Haig 1928
methods-together =
    .title = 摄像头与犯罪是否同高同低？
    .text = { $has_residents ->
        [yes] 这里用名次的相关，以免少数极端区域左右结果。相邻区域彼此相似，所以50个区域所能说明的，只相当于更少的独立区域：范围由后者的个数决定。旁边并列的，是在每{ surface }居民人数相同的条件下算出的同一指标。只有两个范围都不含0，而且单凭区域大小（见下）很少能得出同样程度的结果时，才判定关联是明显的。
       *[no] 这里用名次的相关，以免少数极端区域左右结果。相邻区域彼此相似，所以50个区域所能说明的，只相当于更少的独立区域：范围由后者的个数决定。只有范围不含0，而且单凭区域大小（见下）很少能得出同样程度的结果时，才判定关联是明显的。
        }
    .formula = 名次的ρ；Fisher z，方差(1 + ρ²/2) ÷ (n′ − 3)，n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)
    .source = Spearman 1904；Bonett & Wright 2000；Clifford, Richardson & Hémon 1989；Dutilleul 1993；Kendall 1942
methods-sizes =
    .title = 单凭区域大小会得出什么
    .text = 即使摄像头与犯罪毫不相干，除以同一片土地面积的两个比率也会同高同低。所以在区域大小不变的情况下，把摄像头数在各区域之间打乱9,999次，所得结果与ρ并列。两个数字都成片分布，单是这一点就会造成关联，所以打乱时让相邻区域的相似程度保持不变：把地图分解成从最宽到最细的各种模式，每相邻两个模式转过一个随机角度。
    .formula = (打乱后的摄像头数 ÷ { surface.plural })与(犯罪 ÷ { surface.plural })的ρ；模式：HWH的特征向量，其中H = I − J ÷ n
    .source = Pearson 1897；Wagner & Dray 2015
methods-neighbors =
    .title = 相似的区域是否相邻？
    .text = 莫兰指数（Moran’s I）把每个区域与其相邻区域的平均数相比。检验方法是把数字在各区域之间打乱9,999次。
    .formula = I = (n ÷ S₀) (z′Wz ÷ z′z)
    .source = Moran 1950

methods-claims = 说法
methods-agrees =
    .title = 说法何时算相符
    .text = 与公开数字相差不超过一个百分点。说法用的是整数百分比，而数据会修订。“至少”的说法，从该数起都算相符；只说“上升”或“下降”的，有该方向的明显变化即算相符。
    .formula = |统计值 − 说法| ≤ 1
methods-depends =
    .title = 何时要看是哪一天，或无法判断
    .text = 如果没有说明是哪些日子，我们试遍每一种理解，或前后各日：只要其中有相符的，结论就是“要看是哪一天”。如果说法把数据没有区分的一部分单独列出，我们就推算要有多少起报案属于这一部分，两个说法才都正确。只要有某个数能够做到，这个说法就无法判断。
    .formula = (前期 − x)(1 + r) + x(1 + p) = 现在，x从0到前期

methods-held-heading = 范围兑现承诺了吗？
methods-held-lead = 我们在本不应有差别的地方试过。用相邻的两年做出两个混合年：一个从两年中隔块取日期区块，另一个取其余的。这样季节和变化在两者中相同，所以95%的范围应在100次中约有95次包含“没有变化”。56天的区块用来看接连发生的情况是否比测算φ所用的更持久。案例少时，多几个或少几个只是运气。
methods-left-out = 因其间变化太大而未列入：{ $years }。
methods-held-table = 100个案例中范围成立的个数，用φ和只按偶然计算
methods-held-all = 每一类犯罪的同样结果
methods-held-columns =
    .of = 层级，犯罪类别
    .dispersion = φ
    .unevenness = τ
    .short = 28天
    .plain = 只按偶然
    .long = 56天
methods-levels =
    .city = 全市
    .ward = 选区
    .district = 警区
    .area = 区域
methods-held-head = { $level }，{ $crime }
methods-held = { $cases }例中的{ $share }
methods-none = –

methods-words-heading = 一些词语在这里的意思
methods-libraries-heading = 程序库
methods-libraries-lead = 所有代码都是开放的，它所依靠的程序库也是。以下是它们在Python Package Index中的名称：
methods-libraries-columns =
    .use = 用途
    .libraries = 程序库
methods-libraries =
    .figures = 数字与表格
    .pages = 页面
    .words = 文字、数字与日期
    .charts = 图表、单页与文件
    .sources = 区域与公开来源
    .publishing = 发布及其审核
methods-checked-heading = 代码如何核查
methods-checked = 另有一套用普通pandas写成、与本站不共用任何代码的计算，从源文件重新算出各页的数字，再由测试比较两者。公式与SciPy、statsmodels、esda和inequality核对过。凡是可以离开本站的内容，都会搜查其中有没有任何数据批次都不显示的数字。
