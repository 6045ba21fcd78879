cameras =
    .inside = { $programme ->
        [rebates] 补贴摄像头
        [registry] 已登记摄像头
        [none] 已登记摄像头
       *[any] 摄像头
        }
    .heading = { $programme ->
        [rebates] 补贴摄像头
        [registry] 已登记摄像头
        [none] 已登记摄像头
       *[any] 摄像头
        }
surface = { $units ->
    [us] 平方英里
   *[metric] 平方公里
    }
    .plural = { $units ->
        [us] 平方英里
       *[metric] 平方公里
        }
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] 1,000名居民
    }
phrases-units =
    .metric = 平方公里
    .us = 平方英里
    .per_1000_residents = 1,000名居民
multiple =
    .of = { $multiple ->
        [less] 十分之一
        [nine_tenths] 十分之九
        [four_fifths] 五分之四
        [three_quarters] 四分之三
        [two_thirds] 三分之二
        [three_fifths] 五分之三
        [half] 一半
        [two_fifths] 五分之二
        [third] 三分之一
        [quarter] 四分之一
        [fifth] 五分之一
        [seventh] 七分之一
        [tenth] 十分之一
       *[times] { $times ->
            [2] 两倍
           *[other] { $times }倍
            }
        }
    .alone = { $multiple ->
        [less] 不到十分之一
        [nine_tenths] 约十分之九
        [four_fifths] 约五分之四
        [three_quarters] 约四分之三
        [two_thirds] 约三分之二
        [three_fifths] 约五分之三
        [half] 约一半
        [two_fifths] 约五分之二
        [third] 约三分之一
        [quarter] 约四分之一
        [fifth] 约五分之一
        [seventh] 约七分之一
        [tenth] 约十分之一
       *[times] { $times ->
            [2] 约两倍
           *[other] 约{ $times }倍
            }
        }
same-days = { $as_long ->
    [yes] { $year_before }年同期
   *[no] 截至{ $last_before }的{ $days_before }天（本期{ $days_now }天，按日均比较）
    }

phrases-not-complete = 不完整
phrases-legend-hidden =
    .hidden = 不显示
    .or_no_rate = 不显示，或无比率
phrases-legend-water = 水域

phrases-verdicts =
    .down = ↓ 下降
    .up = ↑ 上升
    .unclear = 看不出明显变化
    .few = 报案太少，无法判断变化
phrases-small-verdicts =
    .down = 明显减少
    .up = 明显增多
    .few = 报案太少，无法判断变化
phrases-among-many = 同时比较多项时不算明显
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts }：{ $verdict }
phrases-cell-change = { $counts }：{ $verdict } { $change }（{ $range }）
phrases-drives = { $rise ->
    [yes] 数量的上升全部来自{ $kind }（{ $counts }）；其余{ IN_WORDS($others) }类合计{ $course ->
        [fell] 下降
        [rose] 上升
       *[stayed] 持平
        }（{ $rest }）。
   *[no] 数量的下降全部来自{ $kind }（{ $counts }）；其余{ IN_WORDS($others) }类合计{ $course ->
        [fell] 下降
        [rose] 上升
       *[stayed] 持平
        }（{ $rest }）。
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind }的走向相反：明显减少（{ $counts }）。
       *[up] { $kind }的走向相反：明显增多（{ $counts }）。
        }
   *[within] { $verdict ->
        [down] 其中，{ $kind }有明显变化：明显减少（{ $counts }）。
       *[up] 其中，{ $kind }有明显变化：明显增多（{ $counts }）。
        }
    }
phrases-likely-range =
    .measured = 可能范围：数量会因偶然而起落，案件也常常接连发生。这个范围为两者都留了余地，幅度根据这些报案往年的情况测算。“计算方法”一页说明这类范围在多大比例的情况下成立。（方法：准泊松得分区间，95%。）
    .not_measured = 可能范围：数量会因偶然而起落，这个范围为此留了余地。案件也常常接连发生；但这类报案太少，或可用的年份太少，无法得知影响有多大，所以真实的范围可能更宽。（方法：两个泊松计数的得分区间。）
phrases-tested-together = 这些比较是一起检验的，因此在判为“明显”的结果中，预计误报最多占二十分之一（Benjamini–Hochberg方法）。

phrases-cameras-dated = { $counted ->
    [rebates] 补贴摄像头是指由补贴计划出资购买的摄像头，不是今天的登记名册；数据由他人于{ $day }汇编。
    [registry] 已登记摄像头，截至{ $day }。
   *[none] 尚未公布任何摄像头数据。
    }
phrases-cameras-said = { $says ->
    [at_least] 超过{ $cameras }
    [nearly] 将近{ $cameras }
    [about] 约{ $cameras }
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = “不显示”表示地址少于10个，也可能一个都没有。所有这类区域看起来都一样。
    .any_rule = “不显示”可能表示地址少于10个，也可能一个都没有；也可能是另有规则隐去了该区域，即使那里有很多摄像头。所有这些区域看起来都一样。
phrases-release = { $kind ->
    [areas] 区域 { $version }
    [crime] 犯罪 { $version }
    [cameras] 摄像头 { $version }
   *[government] 政府摄像头 { $version }
    }
