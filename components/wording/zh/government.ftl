government-most = { $areas ->
    [0] 在{ on-publication }公布的名单上，没有一个区域有装有政府摄像头的地点。
    [1] 在{ on-publication }公布的名单上，{ $area }装有政府摄像头的地点最多：{ $listed }处中的{ $locations }处。
   *[other] 在{ on-publication }公布的名单上，{ $areas }个区域装有政府摄像头的地点并列最多：{ $listed }处中各有{ $locations }处。
    }
government-here = { $locations ->
    [0] 在{ on-publication }公布的名单上，{ $area }没有装有政府摄像头的地点。
   *[other] 在{ on-publication }公布的名单上，{ $listed }处装有政府摄像头的地点中，{ $area }有{ $locations }处。
    }
government-heading = 装有政府摄像头的地点，据{ on-publication }公布的名单
government-alt = { $city }地图。{ $heading }。{ $finding }
government-what = 这些摄像头由政府机构管理，装在公共场所和公共建筑。我们数的是地点：街上的一个摄像头，或装有多个摄像头的一座建筑。各区域大小不同。
government-apart = 其中不包括私人摄像头。请勿将两者相加：统计方式不同。
government-list = { $age ->
    [old] 这是一份旧名单，不是今天的：公布于{ on-publication }。此后新装或拆除的摄像头没有反映在内。
   *[recent] 名单公布于{ on-publication }。此后新装或拆除的摄像头没有反映在内。
    }
government-zero = 名单上的每个地点都按其坐标点计入所在区域，所以0就是真正的0。
government-outside = 名单上有{ $places }处地点不在任何区域内。
government-without-point = 名单上有{ $places }处地点没有坐标点，因此不计入任何区域。
government-tooltip = { $locations ->
    [0] 没有装有政府摄像头的地点
   *[other] { $locations }处装有政府摄像头的地点
    }
government-column = 装有政府摄像头的地点
government-sorts =
    .most = 地点最多的在前
    .least = 地点最少的在前
government-here-heading = 这里的政府摄像头
government-agency = { $agency }（{ $locations }）
government-unnamed = 未注明机构
government-by-agency = { $locations ->
    [0] { on-publication }公布的政府摄像头地点名单上，这里一处也没有。
   *[other] { on-publication }公布的政府摄像头地点名单上，这里有{ $locations }处：{ $agencies }。
    }
government-old-list = 这是一份旧名单，不是今天的。
government-aside = 它们不在上面的私人摄像头之内：请勿将两者相加。
government-open = 在地图上查看
government-brief = { $where ->
    [city] 不在其内：{ on-publication }公布的政府摄像头地点名单，共{ $locations }处。
   *[area] 不在其内：{ on-publication }公布的政府摄像头地点名单，这里的地点数：{ $locations }。
    }
government-kinds-heading = 三类摄像头计划
government-kinds-caption = 摄像头计划的种类：归谁所有，谁能看，本站显示什么
government-kinds-columns =
    .kind = 种类
    .owner = 归谁所有
    .look = 谁能看
    .shown = 本站显示什么
government-registered =
    .kind = 已登记
    .owner = 把自己的摄像头登入名册的居民、店铺和其他人
    .look = 只有业主。警方知道那里有摄像头，可以请求提供录像
    .shown = 整个区域的取整数字，且至少有10个地址时才显示。不显示地址
government-integrated =
    .kind = 接入的
    .owner = 允许警方接入自己摄像头的居民、店铺和其他人
    .look = 业主，以及业主同意范围内的警方
    .shown = 没有按区域的数字。若有，也会以同样方式保护
government-public =
    .kind = 政府的
    .owner = 政府机构，装在公共场所和公共建筑
    .look = 管理它们的机构，以及该机构允许查看的人
    .shown = 据一份已公布的名单，各区域按机构有多少处地点。不取整，也不省略：没有需要保护的私人地址
government-agencies-heading = 政府摄像头，按机构
government-agencies-columns =
    .agency = 机构
    .locations = 名单上的地点

government-compared = { on-publication }公布的政府摄像头地点名单上有：{ $areas }。
government-compared-area = { $area }：{ $locations }处
government-public-already = 这些摄像头在哪里本来就是公开的：名单已经公布。所以没有需要保护的私人地址，也没有任何数字取整或省略。这里的规则针对私人摄像头，两者绝不相加。
government-left-out = 距离此名单上的地点约20米（65英尺）以内的私人摄像头，不计入私人摄像头的数字。否则，有人可以从这些数字中减去名单上的摄像头，从而得知剩下少数几个摄像头的情况。
government-key-listed = { on-publication }公布的名单上，装有政府摄像头的地点
government-key-here = 本区域内装有政府摄像头的地点
government-key-areas = 个区域有此类地点，共{ $areas }个区域
