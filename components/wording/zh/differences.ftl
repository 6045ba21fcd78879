differences-map-outline = 边界
differences-per-control = 数字：每
differences-no-rate = 无比率：居民太少
differences-ward-estimate = 选区的数字是估计值，因此不判定差异。
differences-rate-cell = { $rate }（{ $range }）

differences-one =
    .first = { $relation ->
        [around] { $one }其余部分
       *[apart] { $one }
        }
    .inside = { $relation ->
        [around] { $one }其余部分
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] { $other }其余部分
       *[apart] { $other }
        }
    .inside = { $relation ->
        [within] { $other }其余部分
       *[apart] { $other }
        }
differences-overlap = { $one }与{ $other }有部分重叠，因此不作比较。

differences-cameras-cell = { $found ->
    [nothing] 无法比较
    [unclear] 看不出明显差异
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first }与{ differences-other.inside }：每{ unit }的{ cameras.inside }数看不出明显差异。仅取整就可能造成这样的差别。
   *[times] { differences-one.first }每{ unit }的{ cameras.inside }数{ $multiple ->
        [less] 不到
       *[other] 约为
        }{ differences-other.inside }的{ multiple.of }。
    }
differences-estimates = { differences-one.first }：每{ unit }约{ $mine }个{ cameras.inside }。{ differences-other.first }：约{ $theirs }个。
differences-cameras-hidden = { $hidden ->
    [both] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-one.inside }和{ differences-other.inside }的数字均不显示。
    [one] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-one.inside }的数字不显示。
   *[other] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-other.inside }的数字不显示。
    }
differences-cameras-few-people = { $few ->
    [both] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-one.inside }和{ differences-other.inside }的居民都太少，不计算比率。
    [one] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-one.inside }的居民太少，不计算比率。
   *[other] 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：{ differences-other.inside }的居民太少，不计算比率。
    }
differences-cameras-left-open = 无法比较{ differences-one.inside }与{ differences-other.inside }的摄像头：因为取整和不显示的区域，不确定之处太多。

differences-crime-cell = { $found ->
    [nothing] 无法比较
    [few] { $alone ->
        [yes] 同时比较多项时，报案太少，无法比较
       *[no] 报案太少，无法比较
        }
    [down] 明显较少
    [up] 明显较多
    [unclear] { $alone ->
        [yes] 同时比较多项时，看不出明显差异（{ $range }）
       *[no] 看不出明显差异（{ $range }）
        }
   *[times] { multiple.alone }（{ $range }）
    }
differences-crime-in-short = { $found ->
    [nothing] 无法比较
    [few] { $alone ->
        [yes] 同时比较多项时，报案太少，无法比较
       *[no] 报案太少，无法比较
        }
    [down] 明显较少
    [up] 明显较多
    [unclear] 看不出明显差异
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }：由于同时比较多项，{ differences-one.inside }和{ differences-other.inside }的报案都太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
           *[no] { $crime }：{ differences-one.inside }和{ differences-other.inside }的报案都太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
            }
        [one] { $alone ->
            [yes] { $crime }：由于同时比较多项，{ differences-one.inside }的报案太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
           *[no] { $crime }：{ differences-one.inside }的报案太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
            }
       *[other] { $alone ->
            [yes] { $crime }：由于同时比较多项，{ differences-other.inside }的报案太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
           *[no] { $crime }：{ differences-other.inside }的报案太少，无法比较{ differences-one.inside }与{ differences-other.inside }在{ $days }的情况（{ $mine }起对{ $theirs }起）。
            }
        }
    [down] { $days }，{ differences-one.first }每{ unit }的{ $crime }报案明显少于{ differences-other.inside }（{ $mine }起对{ $theirs }起）。
    [up] { $days }，{ differences-one.first }每{ unit }的{ $crime }报案明显多于{ differences-other.inside }（{ $mine }起对{ $theirs }起）。
    [unclear] { $alone ->
        [yes] { differences-one.first }与{ differences-other.inside }：由于同时比较多项，{ $days }每{ unit }的{ $crime }报案看不出明显差异（可能范围{ $range }）。
       *[no] { differences-one.first }与{ differences-other.inside }：{ $days }每{ unit }的{ $crime }报案看不出明显差异（可能范围{ $range }）。
        }
   *[times] { $days }，{ differences-one.first }每{ unit }的{ $crime }报案{ $multiple ->
        [less] 不到
       *[other] 约为
        }{ differences-other.inside }的{ multiple.of }（可能范围{ $range }）。
    }
differences-crime-few-people = { $few ->
    [both] 无法比较{ differences-one.inside }与{ differences-other.inside }每{ unit }的{ $crime }：{ differences-one.inside }和{ differences-other.inside }的居民都太少，不计算比率。
    [one] 无法比较{ differences-one.inside }与{ differences-other.inside }每{ unit }的{ $crime }：{ differences-one.inside }的居民太少，不计算比率。
   *[other] 无法比较{ differences-one.inside }与{ differences-other.inside }每{ unit }的{ $crime }：{ differences-other.inside }的居民太少，不计算比率。
    }
differences-crime-not-held = 无法比较{ differences-one.inside }与{ differences-other.inside }每{ unit }的{ $crime }：我们的数据文件在这些日子里不完整。
differences-parted = { $crime }，{ $one }对{ $other }，{ $days }：{ $rates }；单看报案数，{ $mine }起对{ $theirs }起。这几项说法不一，因此哪一项都不能单独作准。
differences-parted-rate = { $found ->
    [nothing] 按每{ unit }计无法比较
    [few] 按每{ unit }计报案太少，无法比较
    [down] 按每{ unit }计明显较少
    [up] 按每{ unit }计明显较多
    [unclear] { $alone ->
        [yes] 按每{ unit }计，同时比较多项时看不出明显差异（{ $range }）
       *[no] 按每{ unit }计看不出明显差异（{ $range }）
        }
   *[times] 按每{ unit }计，前者是后者的{ multiple.alone }（{ $range }）
    }
