map-find = 查找社区
map-whole-city = 全市
map-measure = 摄像头数：每
map-offense = 显示的犯罪
map-weapon = 凶器
map-weapons =
    .any = 有无均可
    .gun = 枪支
    .knife = 刀具
    .neither = 两者都不是
map-not-shown = 不显示
map-no-rate = 无比率
map-unstable = 数字小，不够精确

map-answer = { $year }年，此处显示的{ $city }{ cameras.inside }中，有一半位于约{ $share }的土地上。
map-no-cameras = { $city }尚未公布摄像头数据。
map-no-area-shown = { $city }还没有任何区域的摄像头数字可以显示。
map-no-cameras-why = 一旦有机构公布登记了多少摄像头，在规则允许的地方，每个区域都会在这里有一个取整后的数字。犯罪数据照常显示。
map-city-spread = 密度从{ $lowest }的每{ surface }约{ $low }个{ cameras.inside }，到{ $highest }的约{ $high }个不等。
map-totals-heading = 数字合计
map-city-totals = 已显示的区域合计约{ $count }个{ cameras.inside }，分布在约{ $addresses }个地址，涵盖{ $areas }个{ $kinds }中的{ $shown }个。其余{ $hidden }个未计入。
map-exact-total = 来源资料中所有区域合计为{ $exact }个。两者之差有三个原因：每个数字都经过取整；每个地址最多计10个；有些区域未计入。
map-higher-total = 官员此前（{ on-publication }）说过更高的总数：{ $said }。这份表为何较少，原因不明。
map-area-answer = { $year }年，{ $area }每{ unit }约有{ $density }个{ cameras.inside }，{ map-typical }。
map-typical = { $level ->
    [above] { $multiple ->
        [less] 不到
       *[other] 约为
        }典型区域的{ multiple.of }
    [below] { $part ->
        [less_than_tenth] 不到典型区域的十分之一
        [tenth] 约为典型区域的十分之一
        [quarter] 约为典型区域的四分之一
        [third] 约为典型区域的三分之一
        [half] 约为典型区域的一半
       *[somewhat_less] 略少于典型区域
        }
   *[about] 与典型区域大致相当
    }
map-area-facts = { $unstable ->
    [yes] 约{ $count }个{ cameras.inside }，位于约{ $addresses }个地址；面积{ map-size }，约有{ $residents }人居住（{ $census }年人口普查）。这些数字很小，解读时请谨慎。
   *[no] 约{ $count }个{ cameras.inside }，位于约{ $addresses }个地址；面积{ map-size }，约有{ $residents }人居住（{ $census }年人口普查）。
    }
map-area-facts-of-land = { $unstable ->
    [yes] 约{ $count }个{ cameras.inside }，位于约{ $addresses }个地址；面积{ map-size }。这些数字很小，解读时请谨慎。
   *[no] 约{ $count }个{ cameras.inside }，位于约{ $addresses }个地址；面积{ map-size }。
    }
map-size = { $units ->
    [us] { $size }平方英里（{ $acres }英亩）
   *[metric] { $size }平方公里
    }
map-typical-area = 典型区域每{ surface }约有{ $density }个：已显示的区域中，一半比它多，一半比它少。
map-area-hidden = { $area }的摄像头数字不显示。
map-area-hidden-why =
    .rule = 只有在数字上次变动时背后至少有10个地址，我们才显示该数字。
    .public = 2019年的原始表格是公开的；我们的规则同样适用于它。
    .more = “如何保护隐私”一页列出各项规则，并说明其中哪些能够核查。
map-dated-city = 全市犯罪数据截至{ $day }，{ on-publication }公布。
map-dated-areas = 各区域犯罪数据截至{ $day }，{ on-publication }公布。
map-preliminary = 犯罪数据为初步数据。

map-card-open = 打开该区域页面
map-card-hidden = 该区域的摄像头数字不显示。
map-card-no-cameras = 尚未公布摄像头数据。
map-card-cameras = { $open ->
    [yes] 每{ unit }约{ $density }个{ cameras.inside }（取整前：{ $range }），{ map-typical }。
   *[no] 每{ unit }约{ $density }个{ cameras.inside }，{ map-typical }。
    }

map-whole = 全市
map-lines =
    .city = 粗线为市界。
    .district = 深色细线划分各警区。
    .area = 浅色线划分各区域。
    .park = 绿线围出公园。
map-heading = 每{ unit }{ cameras.heading }数
map-alt = { $city }地图，按{ $kind }划分，颜色表示每{ unit }{ cameras.inside }数。
map-alt-most = 最多的是{ $areas }。
map-alt-shown = { $shown }个区域有数字，{ $hidden }个区域因数字不显示而画斜线。
map-tooltip = 每{ unit }约{ $density }个{ cameras.inside }
map-tooltip-open = { $figure }；取整前：{ $range }，属于这一级或相邻一级
map-tooltip-hidden = 摄像头数字不显示
map-tooltip-no-rate = 居民太少，不计算比率
map-note-hidden = { $hidden }个区域画有斜线：为保护隐私，其数字不显示。
map-note-no-rate = { $areas }个区域居民太少，算不出合理的比率。
map-unit-meaning = { $units ->
    [us] 1平方英里等于640英亩，约合2.59平方公里。
   *[metric] 1平方公里约合0.39平方英里。
    }
map-legend-lines =
    .city = 市界
    .district = 警区
    .park = 公园
    .area = 区域分界
map-reading = 如何移动和阅读地图
map-use = 点按一个区域即可选中，再点一次回到全市。用两根手指，或按住Ctrl或⌘滚动滚轮，可以放大。上方的列表与页面上的表格，列的是同样的区域。
map-class =
    .all = 所有已显示的区域
    .none = 无
map-class-to = { $high }及以下
map-class-between = 大于{ $low }，至{ $high }
map-class-over = 大于{ $low }

map-limits-heading = 这张图不能告诉您什么
map-limits =
    .cause = 摄像头是否会减少犯罪。摄像头与犯罪在这里只是并列，绝不作为因果。人们登记摄像头有许多原因，有些人是在案发之后才登记的。
    .number = 一共有多少摄像头。是否登记由各人自愿。有些摄像头不在任何名单上，而名单上的有些可能已经拆除。
    .place = 任何一个摄像头在哪里。这是有意为之。
    .reports = 犯罪一共有多少。这里只是有人报案的犯罪。有些社区比其他社区更常报案。数据为初步数据，日后会修订。
map-about-heading = 关于这些数字
map-revised-heading = 警方数据会修订
map-revised-more = 报案会被撤回、补录，或改列为其他罪名。“核查说法”一页按犯罪类别列出了这些修订。
