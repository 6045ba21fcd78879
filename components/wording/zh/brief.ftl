brief-link-pdf = 单页简报（PDF）
brief-link-web = 单页简报（网页）

brief-kind = 单页简报
brief-about-cameras = 摄像头：
brief-about-crime = 犯罪：
brief-about-care = 解读须谨慎：
brief-about-evenness = 均匀程度：
brief-caveats-heading = 这些不能告诉您什么
brief-sources-heading = 数据来源
brief-cite-label = 引用格式：
brief-live-label = 在线视图
brief-qr-label = 通往在线视图的二维码
brief-forms = 本简报的其他形式
brief-papers =
    .letter = PDF，美国信纸
    .a4 = PDF，A4
brief-title = { $subject }：单页简报。{ $site }
brief-cite = { $site }（{ $date }）。{ $subject }，{ $place }（版次{ $edition }）［单页简报］。
brief-cite-date = y年M月d日
brief-cite-undated = { $site }（无日期）。{ $subject }，{ $place }［单页简报］。
brief-version = 数据批次：{ $releases }。版本号{ $fingerprint }代表这些批次和这一选择。
brief-compared = { $names }的比较
brief-whole-city = 全市

brief-shown-where = 只有背后至少有10个地址时，才显示摄像头数字；{ $areas }个区域中有{ $shown }个有数字。
brief-more-than = 在有数字的{ $areas }个区域中，{ $standings }。数字经过取整，所以名次是范围。
brief-more-than-first = 每{ unit }的{ cameras.inside }多于{ $where }的有{ $more }个
brief-more-than-other = 多于{ $where }的有{ $more }个
brief-densities = 每{ unit }{ cameras.heading }数：{ $figures }。
brief-density = { $where } { $figure }

brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年下降：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }）。
       *[no] { $where }的{ $crime }在{ $year }年下降：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起。
        }
    [up] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年上升：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }）。
       *[no] { $where }的{ $crime }在{ $year }年上升：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起。
        }
    [unclear] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年看不出明显变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }）。
       *[no] { $where }的{ $crime }在{ $year }年看不出明显变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起。
        }
   *[few] { $where }的{ $crime }在{ $year }年报案太少，无法判断变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起。
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年下降：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }），根据已公布的每月数字。
       *[no] { $where }的{ $crime }在{ $year }年下降：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，根据已公布的每月数字。
        }
    [up] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年上升：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }），根据已公布的每月数字。
       *[no] { $where }的{ $crime }在{ $year }年上升：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，根据已公布的每月数字。
        }
    [unclear] { $ratio ->
        [yes] { $where }的{ $crime }在{ $year }年看不出明显变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，变化{ $percent }（可能范围{ $range }），根据已公布的每月数字。
       *[no] { $where }的{ $crime }在{ $year }年看不出明显变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，根据已公布的每月数字。
        }
   *[few] { $where }的{ $crime }在{ $year }年报案太少，无法判断变化：{ $days }有{ numbers-reports }，{ $days_before }为{ $before }起，根据已公布的每月数字。
    }
brief-crime-none = { $where }的{ $crime }无法与上一年比较：两个时段中有一个，我们的文件没有收全，或计数方法不同。
brief-crimes = { $crime }，{ $days }，与{ $days_before }相比：{ $found }。
brief-crimes-none = { $crime }无法与上一年比较：两个时段中有一个，我们的文件没有收全，或计数方法不同。
brief-crimes-in = { $verdict ->
    [down] 下降的是{ $names }
    [up] 上升的是{ $names }
    [unclear] 看不出明显变化的是{ $names }
   *[few] 报案太少、无法判断变化的是{ $names }
    }
brief-crimes-in-all = { $verdict ->
    [down] { $areas }个全部下降
    [up] { $areas }个全部上升
    [unclear] { $areas }个都看不出明显变化
   *[few] { $areas }个都报案太少，无法判断变化
    }
brief-crimes-percent = { $where }（{ $percent }，可能范围{ $range }）
brief-crimes-counts = { $where }（{ $counts }）

brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading }分布几乎均匀：基尼系数（每{ surface }一样多时为0）按土地为{ $land }，按居民为{ $people }。
       *[no] { cameras.heading }分布几乎均匀：基尼系数（每{ surface }一样多时为0）按土地为{ $land }。
        }
    [moderate] { $residents ->
        [yes] { cameras.heading }分布有些不均：基尼系数（每{ surface }一样多时为0）按土地为{ $land }，按居民为{ $people }。
       *[no] { cameras.heading }分布有些不均：基尼系数（每{ surface }一样多时为0）按土地为{ $land }。
        }
    [high] { $residents ->
        [yes] { cameras.heading }分布不均：基尼系数（每{ surface }一样多时为0）按土地为{ $land }，按居民为{ $people }。
       *[no] { cameras.heading }分布不均：基尼系数（每{ surface }一样多时为0）按土地为{ $land }。
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading }分布很不均匀：基尼系数（每{ surface }一样多时为0）按土地为{ $land }，按居民为{ $people }。
       *[no] { cameras.heading }分布很不均匀：基尼系数（每{ surface }一样多时为0）按土地为{ $land }。
        }
    }
brief-evenness-range = { $hidden ->
    [yes] 若按取整之前计算并加上不显示的区域，按土地可能在{ $range }之间。
   *[no] 若按取整之前计算，按土地可能在{ $range }之间。
    }
brief-small = { $names }的摄像头数字很小：仅取整就可能让它变动四分之一，所以请不要拿它与数字相近的区域排名。

brief-outline =
    .one = 粗轮廓线标出该区域。
    .several = 粗轮廓线和编号标出各区域，次序与表格相同。
brief-map = { $city }地图，按{ $kind }划分。颜色越深的区域，每{ unit }的{ cameras.inside }越多。最多的是{ $top }。{ $shown }个区域有数字，{ $hidden }个区域因数字不显示而画斜线。
brief-map-none = { $city }地图，按{ $kind }划分。颜色越深的区域，每{ unit }的{ cameras.inside }越多。{ $shown }个区域有数字，{ $hidden }个区域因数字不显示而画斜线。
brief-outlined = 以轮廓线标出：{ $names }。
brief-trend-heading = { $where }的{ $crime }，逐月
brief-trend-note = { $gaps ->
    [yes] 细线：每月报案。粗线：12个月平均。阴影：我们的文件不完整，这是缺口，不等于零。
   *[no] 细线：每月报案。粗线：12个月平均。
    }
brief-trends-note = 全部使用同一刻度。细线：每月数字。粗线：12个月平均。阴影：我们的文件有缺口，不等于零。
brief-no-trend = 我们的文件中没有任何完整的月份。

brief-kinds-caption = { $where }的犯罪报案，各大类和部分单项：今年至今与上一年至同一天相比
brief-kinds-headers =
    .kind = 犯罪类别
    .through = 统计截至
    .before = 上一年，至同一天
    .after = 当年至该日
    .change = 变化（可能范围）
    .verdict = 文字说明
brief-compared-caption = { cameras.heading }与{ $crime }，逐个区域
brief-column-area = 区域
brief-column-cameras = 每{ unit }{ cameras.heading }数
brief-column-crime = 每年每{ unit }{ $crime }报案数
brief-column-crime-days = 每年每{ unit }{ $crime }报案数，{ $window }
brief-column-before-days = { $days }
brief-column-after-days = { $year }年初至{ $day }
brief-column-before = 上一年
brief-column-after = 今年至今
brief-column-change = 变化（可能范围）
brief-column-verdict = 文字说明
brief-percentage = { $percent }（{ $range }）
brief-no-percentage = –

brief-opt-in =
    .none = 这里尚未公布摄像头数据。
    .rebates = 申请补贴是自愿的，而且起初只有部分区域可以申请。补贴摄像头不是今天的登记名册，犯罪数据也是后来年份的。
    .registry = 登记是自愿的。登记的摄像头较多，说明加入的人较多；还有许多摄像头不在任何名单上。
brief-preliminary = 这里的犯罪是指报案。有些社区比其他社区更常报案；数据为初步数据，日后会修订。
brief-rounded = 摄像头数字取整到20的倍数。
brief-small-figures = 任一年的报案不到20起时，只给数量，不给百分比。同一表格中的变化是一起检验的，因此在判为“明显”的变化中，预计误报最多占二十分之一。
