camera-numbers-title = 有多少摄像头？
camera-numbers-nothing = 有多少摄像头？我们没有找到任何公开的全市数字。
camera-numbers-nothing-lead = 一旦有人公布数字，就会连同来源列在这里。
camera-numbers-answer = { $things ->
    [1] 有多少摄像头？我们找到{ $figures_in_words }个公开的数字。
   *[other] 有多少摄像头？我们找到{ $figures_in_words }个公开的数字，它们统计的是{ $things_in_words }种不同的东西。
    }
camera-numbers-lead = 所以全市没有一个统一的摄像头数字。请不要把它们相加：同一个摄像头可能算在其中两个数字里。
camera-numbers-on-the-map = 本站的地图显示{ $day }的{ $cameras }个摄像头如何分布。
camera-numbers-made-public = { $published }
camera-numbers-newest-heading = 每一种的最新数字
camera-numbers-timeline-heading = 全部数字，按日期
camera-numbers-table-heading = 每个数字统计的是什么
camera-numbers-programmes =
    .rebates = 由补贴计划出资
    .connected = 与犯罪中心联网
    .government = 由政府管理
camera-numbers-newest-of = { $programme ->
    [rebates] 由补贴计划出资（{ $published }）
    [connected] 与犯罪中心联网（{ $published }）
   *[government] 由政府管理（{ $published }）
    }
camera-numbers-source = 来源：{ $title }。{ $publisher }。
camera-numbers-timeline-alt = 已公布的摄像头数字的时间轴，从{ $first }到{ $last }，每一种统计内容用一种形状表示。
camera-numbers-timeline-axes = 每个标记是一个已公布的摄像头数字，按日期排列。
camera-numbers-timeline-table = 已公布的摄像头数字，以及每个数字统计的是什么
camera-numbers-timeline-columns =
    .published = 公布时间
    .cameras = 摄像头
    .counts = 统计内容与来源
camera-numbers-chart =
    .published = 公布时间
    .cameras = 摄像头
camera-numbers-contradictions =
    .two = 两个互不吻合的数字
    .several = 互不吻合的数字
camera-numbers-contradiction = { $shortfall ->
    [more_than] 后来的数字少了{ $less }以上，而两个来源都没有说有摄像头被拆除。要么两者统计的内容不同，要么其中一个有误。我们找到的来源都没有说明是哪一种情况。
    [at_most] 后来的数字最多少了约{ $less }，而两个来源都没有说有摄像头被拆除。要么两者统计的内容不同，要么其中一个有误。我们找到的来源都没有说明是哪一种情况。
   *[about] 后来的数字少了约{ $less }，而两个来源都没有说有摄像头被拆除。要么两者统计的内容不同，要么其中一个有误。我们找到的来源都没有说明是哪一种情况。
    }
camera-numbers-no-area-counts = 关于联网摄像头的来源，没有一个说明它们在全市如何分布，也没有说明有多少只是列在名单上、有多少可以实时观看。
