spread-title = 分布
spread-per = 计数：每
spread-offense = 显示的犯罪
spread-time = 犯罪的时间
spread-mark = 标出一个社区
spread-nobody = 无
spread-not-shown = 不显示
spread-no-rate = 无比率
spread-faults =
    .crime = 本页没有链接指定的犯罪类别。它可能太少见，不足以区分各区域。现改为显示通常的类别。
    .time = 找不到链接所要求的犯罪时间。现改为显示通常的时间。

spread-answer = { $concentration ->
    [low] { cameras.heading }分布几乎均匀：其中一半位于已显示土地的约{ $share }。
    [moderate] { cameras.heading }分布有些不均：其中一半位于已显示土地的约{ $share }。
    [high] { cameras.heading }分布不均：其中一半位于已显示土地的约{ $share }。
   *[very_high] { cameras.heading }分布很不均匀：其中一半位于已显示土地的约{ $share }。
    }
spread-among = 按居民所在地计算，其中一半集中在{ $share }的居民当中。如果分布均匀，这两个比例都应是一半。
spread-among-none = 如果分布均匀，一半的摄像头会位于一半的土地上。
spread-ginis = 衡量这一点的常用指标是基尼系数：按土地为{ $land }，按居民为{ $people }。0表示每{ surface }一样多；接近1表示几乎全部集中在一个小区域。
spread-ginis-land = 衡量这一点的常用指标是基尼系数：按土地为{ $land }。0表示每{ surface }一样多；接近1表示几乎全部集中在一个小区域。
spread-crime-dated = { $counted ->
    [occurrence] 犯罪：{ $days }发生的案件（按发生时间，不是按报案时间）。犯罪数据为初步数据。
   *[report] { $precision ->
        [unknown] 犯罪：{ $days }的报案。犯罪数据为初步数据。
        [year] 犯罪：{ $days }的报案，{ $published }公布。犯罪数据为初步数据。
       *[other] 犯罪：{ $days }的报案，{ $published }公布。犯罪数据为初步数据。
        }
    }
spread-another-file = “地图”一页按报案日统计，而我们的文件缺少该时段（{ $time }）的一些日子，所以那里有缺口；本页的这一年取自另一份文件，该文件按案件发生日收录了完整的一年。

spread-time-choice = { $time ->
    [cameras] { $year }（与摄像头同一时期）
   *[newest] { $year }（最近的完整一年）
    }
spread-years-apart = { $later ->
    [yes] 两者时间不同：犯罪数据比摄像头数据晚约{ $years }年，其间两者都可能有变动。
   *[no] 两者时间不同：犯罪数据比摄像头数据早约{ $years }年，其间两者都可能有变动。
    }

spread-lorenz-heading = 离均匀分布有多远？
spread-lorenz-axes = { $residents ->
    [yes] 横向：占土地或居民的比例，摄像头相对最少的区域排在前面。纵向：那里的摄像头占全部的比例。曲线下垂越多，分布越不均。阴影：取整和未计入的区域造成的不确定范围。
   *[no] 横向：占土地的比例，摄像头相对最少的区域排在前面。纵向：那里的摄像头占全部的比例。曲线下垂越多，分布越不均。阴影：取整和未计入的区域造成的不确定范围。
    }
spread-even-line = 均匀分布
spread-curves =
    .land = 按土地
    .residents = 按居民
spread-share-of-base = { $residents ->
    [yes] 占土地或居民的比例
   *[no] 占土地的比例
    }
spread-share-of-cameras = 占摄像头的比例
spread-lorenz-table = 摄像头最多的部分，以及全部摄像头中有多少在那里
spread-lorenz-part = 最密集的部分
spread-lorenz-columns =
    .land = 这部分土地上的摄像头
    .residents = 这部分居民当中的摄像头
spread-share-in = { $share }（{ $range }）
spread-lorenz-alt = { cameras.inside }的洛伦兹曲线，按土地（基尼系数{ $land }）和按居民（基尼系数{ $people }），位于表示均匀分布的直线之下。
spread-lorenz-alt-land = { cameras.inside }的洛伦兹曲线，按土地（基尼系数{ $land }），位于表示均匀分布的直线之下。
spread-left-out = { $hidden ->
    [0] 所有区域都已计入。
   *[other] { $hidden }个区域未计入：其数字不显示。从我们公布的规则只能知道，这样的区域地址少于10个，也可能一个都没有，而每个地址最多计10个摄像头：因此可能是0到{ $most }之间的任何数。
    }
spread-left-out-unlimited = { $hidden ->
    [0] 所有区域都已计入。
   *[other] { $hidden }个区域未计入：其数字不显示。可以隐去一个区域的规则有好几条，有的会用在摄像头很多的地方。所以无法给出这些区域会造成多大变化的范围。
    }
spread-why-ranges = { $hidden ->
    [yes] 数字取整到20的倍数，未计入的区域在规则许可之内可以是任何数。
   *[no] 数字取整到20的倍数；各范围均不含未计入的区域。
    }
spread-gini-ranges = 所以按土地计算的基尼系数可能是{ $land }之间的任何值，按居民计算则为{ $people }。一半的摄像头可能位于{ $half_land }的土地上，集中在{ $half_people }的居民当中。括号里的范围以同样方式得出。
spread-gini-ranges-land = 所以按土地计算的基尼系数可能是{ $land }之间的任何值。一半的摄像头可能位于{ $half_land }的土地上。括号里的范围以同样方式得出。
spread-one-side = { $side ->
    [below] 这个范围全部低于仅按已显示区域算出的数字。未计入的区域每个只可能有少量摄像头，这使结果偏向一边。
   *[above] 这个范围全部高于仅按已显示区域算出的数字。未计入的区域每个只可能有少量摄像头，这使结果偏向一边。
    }
spread-residents-left-out = { $areas }个区域居民太少，算不出合理的比率，不参与按居民计算的数字。

spread-quotient-heading = 多于还是少于均摊份额
spread-quotient-means = { $residents ->
    [yes] 区位商是一个区域占摄像头的比例，除以它占土地（或居民）的比例。1表示正好均摊，2表示两倍，0.5表示一半。
   *[no] 区位商是一个区域占摄像头的比例，除以它占土地的比例。1表示正好均摊，2表示两倍，0.5表示一半。
    }
spread-quotient-verdict = 按土地计算，{ $shown }个区域中有{ $above }个肯定多于均摊份额，{ $below }个肯定少于。
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] 最多的是{ $most }，最少的是{ $least }。
       *[other] 最多的是{ $most }；最少的是{ $least_areas }个难分高下的区域之一（其中有{ $least }）。
        }
   *[other] { $least_areas ->
        [0] 最多的是{ $most_areas }个难分高下的区域之一（其中有{ $most }）；最少的是{ $least }。
       *[other] 最多的是{ $most_areas }个难分高下的区域之一（其中有{ $most }）；最少的是{ $least_areas }个难分高下的区域之一（其中有{ $least }）。
        }
    }
spread-quotient-area = { $area }：按土地计算为均摊份额的{ $land }倍（在{ $land_low }至{ $land_high }之间），按居民计算为{ $people }倍（在{ $people_low }至{ $people_high }之间）。
spread-quotient-area-land = { $area }：按土地计算为均摊份额的{ $land }倍（在{ $land_low }至{ $land_high }之间）。
spread-quotient-hidden = { $area }：不显示，所以其份额不得而知。
spread-quotient-range = { $hidden ->
    [yes] “肯定”和各个范围都考虑了每个数字取整到20的倍数之前的可能值，以及未计入的区域在规则许可之内的任何数。
   *[no] “肯定”和各个范围都考虑了每个数字取整到20的倍数之前的可能值，但只在已显示的区域之内。未计入的区域会造成什么变化，不得而知。
    }

spread-no-cause =
    .none = 这里尚未公布摄像头数据。
    .rebates = 这里显示摄像头和犯罪各在哪里，并不表示一个造成另一个：登记是自愿的，而最初的补贴先给了部分区域。
    .registry = 这里显示摄像头和犯罪各在哪里，并不表示一个造成另一个：登记是自愿的。
spread-both-heading = 摄像头与犯罪并列
spread-both-title = { $month }的{ cameras.heading }与{ $crime }（{ $time }）并列
spread-both-dated = { $month }的{ cameras.heading }与{ $crime }（{ $time }）并列，按每{ unit }计。
spread-both-axes = { $counted ->
    [occurrence] 每{ unit }：{ cameras.inside }，以及{ $days }发生的{ $crime }（按发生时间，不是按报案时间）。
   *[report] 每{ unit }：{ cameras.inside }，以及{ $days }的{ $crime }报案。
    }
spread-key-link = 按每{ unit }计的秩相关，可能范围{ $low }至{ $high }（0：没有关联；1：次序相同）
spread-key-areas = { $areas }个区域
spread-key-high-in-both = 摄像头和犯罪都属最高一级
spread-plain-heading = 分开看
spread-both-map-heading = 合在一张地图上
spread-plain-alt = { $city }地图：{ $title }，分三级。{ $high }个区域属最高一级。
spread-plain-swatch = { $title }：{ $limits }
spread-map-alt = { $city }地图，用九种颜色表示每{ unit }的{ cameras.inside }和{ $crime }。{ $high }个区域两项都高，{ $low }个两项都低。{ $hatched }个画有斜线。
spread-legend-cameras = 每{ unit }{ cameras.heading }数
spread-legend-crime = 每{ unit }{ $crime }报案数（{ $time }）
spread-limits =
    .low = { $low }及以下
    .middle = 至{ $high }
    .high = 大于{ $high }
spread-both-names =
    .low_low = 摄像头密度低，犯罪低
    .middle_low = 摄像头密度中，犯罪低
    .high_low = 摄像头密度高，犯罪低
    .low_middle = 摄像头密度低，犯罪中
    .middle_middle = 摄像头密度中，犯罪中
    .high_middle = 摄像头密度高，犯罪中
    .low_high = 摄像头密度低，犯罪高
    .middle_high = 摄像头密度中，犯罪高
    .high_high = 摄像头密度高，犯罪高
spread-limits-stay = 颜色之间的界限在每次更新时保持不变，因此不同年份的地图可以互相比较。只有在有人要求，或犯罪的统计方法改变时，才会重新划定。
spread-limits-cameras =
    .of_map = 摄像头的界限是“地图”一页最低的两条。
    .by_hand = 摄像头的界限由人工设定。
spread-limits-cameras-thirds = 摄像头的界限根据{ $day }的数字划定：把有数字的{ $areas }个区域按顺序排列，分成尽可能相等的三组，{ $low }个为低，{ $middle }个为中，{ $high }个为高。数字相同或几乎相同的区域留在同一组。
spread-limits-crime-by-hand = 犯罪的界限由人工设定，针对{ $days }的报案。
spread-limits-crime-by-hand-sizes = 犯罪的界限由人工设定，针对{ $days }的报案：当时{ $low }个区域为低，{ $middle }个为中，{ $high }个为高。
spread-limits-crime-thirds = 犯罪的界限根据{ $days }的报案划定：把有比率的{ $areas }个区域按顺序排列，分成尽可能相等的三组，{ $low }个为低，{ $middle }个为中，{ $high }个为高。比率相同或几乎相同的区域留在同一组。一类犯罪只有在至少三分之一的区域有20起或更多报案时才设界限。
spread-tooltip = 每{ unit }{ $cameras }个摄像头，{ $crime }起报案
spread-tooltip-hidden = 摄像头数字不显示
spread-scatter-axes = 每个圆点是一个区域。横向：每{ unit }的{ cameras.inside }。纵向：每{ unit }的{ $crime }。直线：地图各颜色之间的界限。两个刻度越往高端越密。
spread-scatter-alt = 散点图：{ $areas }个区域的{ cameras.inside }与犯罪。{ $verdict }
spread-scatter-area = 区域
spread-scatter-cameras = 摄像头
spread-scatter-crime = 报案

spread-link-per = 每{ unit }
spread-link = { $found ->
    [unclear] { cameras.inside }与{ $crime }之间看不出明显关联。
    [size_alone] { $per ->
        [per_km2] { cameras.heading }与{ $crime }同高同低，但可能只是因为有些区域又小又挤。
       *[per_1000_residents] { cameras.heading }与{ $crime }同高同低，但可能只是因为有些区域居民很少。
        }
    [more] { $strength ->
        [weak] { cameras.inside }较多的区域，{ $crime }可能也较多，但关联也可能近乎于无。
        [strong] { cameras.inside }较多的区域，{ $crime }往往也较多，倾向很强。
       *[moderate] { cameras.inside }较多的区域，{ $crime }往往也较多。
        }
   *[less] { $strength ->
        [weak] { cameras.inside }较多的区域，{ $crime }可能较少，但关联也可能近乎于无。
        [strong] { cameras.inside }较多的区域，{ $crime }往往较少，倾向很强。
       *[moderate] { cameras.inside }较多的区域，{ $crime }往往较少。
        }
    }
spread-link-of = { $found ->
    [unclear] 按每{ unit }计，{ cameras.inside }与{ $crime }之间看不出明显关联。
    [size_alone] { $per ->
        [per_km2] 按每{ unit }计，{ cameras.inside }与{ $crime }同高同低，但可能只是因为有些区域又小又挤。
       *[per_1000_residents] 按每{ unit }计，{ cameras.inside }与{ $crime }同高同低，但可能只是因为有些区域居民很少。
        }
    [more] { $strength ->
        [weak] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }可能也较多，但关联也可能近乎于无。
        [strong] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }往往也较多，倾向很强。
       *[moderate] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }往往也较多。
        }
   *[less] { $strength ->
        [weak] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }可能较少，但关联也可能近乎于无。
        [strong] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }往往较少，倾向很强。
       *[moderate] 按每{ unit }计，{ cameras.inside }较多的区域，{ $crime }往往较少。
        }
    }
spread-link-too-few = 已显示的区域太少，无法判断两者是否同高同低。
spread-link-range = 刻度从−1到+1，0表示没有关联；可能范围{ $low }至{ $high }
spread-link-how = 这是怎样算出来的
spread-sure-how = 常用的指标，以及把握有多大
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] 按每{ unit }计：秩相关（Spearman）{ $rho }，可能范围{ $low }至{ $high }。把摄像头在各区域之间打乱，同时让相邻区域的相似程度保持不变，单凭区域大小仍会得出约{ $mean }（100次打乱中有95次在{ $mean_low }至{ $mean_high }之间；{ $p }）：实际结果在此之外。
       *[no] 按每{ unit }计：秩相关（Spearman）{ $rho }，可能范围{ $low }至{ $high }。把摄像头在各区域之间打乱，同时让相邻区域的相似程度保持不变，单凭区域大小仍会得出约{ $mean }（100次打乱中有95次在{ $mean_low }至{ $mean_high }之间；{ $p }）：实际结果没有超出这一程度。
        }
   *[per_1000_residents] { $beyond ->
        [yes] 按每{ unit }计：秩相关（Spearman）{ $rho }，可能范围{ $low }至{ $high }。把摄像头在各区域之间打乱，同时让相邻区域的相似程度保持不变，单凭各区域的居民人数仍会得出约{ $mean }（100次打乱中有95次在{ $mean_low }至{ $mean_high }之间；{ $p }）：实际结果在此之外。
       *[no] 按每{ unit }计：秩相关（Spearman）{ $rho }，可能范围{ $low }至{ $high }。把摄像头在各区域之间打乱，同时让相邻区域的相似程度保持不变，单凭各区域的居民人数仍会得出约{ $mean }（100次打乱中有95次在{ $mean_low }至{ $mean_high }之间；{ $p }）：实际结果没有超出这一程度。
        }
    }
spread-link-density = 在每{ surface }居民人数相同的区域之间，它是{ $rho }，可能范围{ $low }至{ $high }。
spread-link-means = +1表示两者的次序完全相同。相邻区域彼此相似，所以这{ $areas }个区域所能说明的，只相当于{ $effective }个互不相干的区域；可能范围按后者计算，打乱时也让相邻区域的相似程度保持不变（Moran谱随机化）。
spread-link-hidden = 如果把未计入的{ $hidden }个区域也算进去，无论其数字是多少，结果会在{ $range }之间。
spread-no-range = { $hidden }个区域未计入；无法给出它们会造成多大变化的范围。
spread-by-chance = { $as_far ->
    [0] 把各区域随机打乱{ $shuffles }次，没有一次达到这样的程度（{ $p }）。
   *[other] 把各区域随机打乱{ $shuffles }次，有{ $as_far }次达到这样的程度（{ $p }）。
    }
spread-few = { $areas }个区域的报案不到20起，所以这些数字受偶然因素影响很大。

spread-neighbors-heading = 相似的区域是否挨在一起？
spread-neighbors-too-few = 已显示且有相邻区域的太少，无法判断。
spread-neighbors-verdict = { $pattern ->
    [clustered] 是：摄像头多的区域往往彼此相邻，摄像头少的区域也是如此。
    [dispersed] 不是，恰恰相反：摄像头多的区域往往与摄像头少的区域相邻。
   *[random] 从一个区域到相邻区域，摄像头看不出明显规律。
    }
spread-neighbors-found = 把每个区域每{ unit }的摄像头与接壤区域的平均数相比。莫兰指数（Moran’s I）为{ $moran }。接近0表示没有规律，1表示相邻区域总是相似。
spread-neighbors-hidden = 如果把未计入的{ $hidden }个区域也算进去，结果会在{ $range }之间：它们的数字从0到可能的最大值逐级试算。
spread-neighbors-mean = 这对上面的关联很重要：相邻区域彼此相似，所以这些区域合起来所能说明的，少于同样多个互不相干的地方。可能范围就是按那个较小的数目计算的。
spread-neighbors-mean-alone = 相邻区域彼此相似，所以这些区域合起来所能说明的，少于同样多个互不相干的地方。

spread-cannot-heading = 这些不能告诉您什么
spread-cannot-cause = 因果。这里没有任何内容表明摄像头会减少或增加犯罪。人们可能在担心犯罪的地方装摄像头，所以无论摄像头起什么作用，两者都可能同高同低。
spread-cannot-choice = 谁选择了加入。加入是自愿的。{ cameras.inside }少的区域，可能有很多不在任何名单上的摄像头。
spread-cannot-offered =
    .none = 摄像头在哪里。这里尚未公布摄像头数据。
    .rebates = 谁可以领到钱。补贴先向部分警察服务区开放，所以这种分布有一部分可能是该规定造成的。
    .registry = 谁受到邀请。警方可能在有些区域邀请得更多。
spread-cannot-else = 那里还有什么。商店、酒吧和人越多，同一片土地上的摄像头和犯罪就都可能越多。
spread-cannot-reported = 当时犯罪有多少。有些地方的人比其他地方更常报案。
spread-cannot-first = { $counted ->
    [none] 孰先孰后。摄像头数字的日期是{ $day }。
    [occurrence] 孰先孰后。摄像头数字的日期是{ $day }。犯罪是{ $days }发生的案件（按发生时间，不是按报案时间）。
   *[report] 孰先孰后。摄像头数字的日期是{ $day }。犯罪是{ $days }的报案。
    }

spread-table-heading = 所有区域的数字
spread-table-open = 打开表格
spread-table-caption = 各区域的{ cameras.heading }、犯罪报案和区位商
spread-column-area = 区域
spread-column-cameras = 每{ unit }{ cameras.heading }数
spread-column-crime = 每{ unit }{ $crime }报案数
spread-column-reports = 报案（{ $time }）
spread-column-quotients =
    .land = 区位商，土地
    .residents = 区位商，居民
spread-column-both = 在地图上
spread-table-phone = 小屏幕只显示主要各列。要看其他列，请把手机横过来。
spread-table-note = 摄像头数字先取整到20的倍数，再用于计算，且只含已显示的区域。假如各区域是随机抽取的，并且距离相同的区域相似程度也相同，那么可能范围在100次中有95次会包含真值（Spearman：Bonett和Wright 2000；区域个数：Clifford、Richardson和Hémon 1989，采用Dutilleul 1993的形式）。
spread-nothing = 没有显示任何摄像头数字，所以无法谈论其分布。
spread-no-comparison = 摄像头与犯罪在这里无法并列：缺少按区域的完整一年报案，或缺少高低之间的界限。某类犯罪太少，或相同的区域太多时，不设界限。
