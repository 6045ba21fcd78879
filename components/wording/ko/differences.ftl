differences-map-outline = 경계
differences-per-control = 수치 기준
differences-no-rate = 비율 없음: 주민이 너무 적음
differences-ward-estimate = 워드의 수치는 추정치이므로 차이를 판정하지 않습니다.
differences-rate-cell = { $rate } ({ $range })
differences-one =
    .first = { $relation ->
        [around] { $one }의 나머지 지역
       *[apart] { $one }
        }
    .inside = { $relation ->
        [around] { $one }의 나머지 지역
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] { $other }의 나머지 지역
       *[apart] { $other }
        }
    .inside = { $relation ->
        [within] { $other }의 나머지 지역
       *[apart] { $other }
        }
differences-overlap = 서로 일부가 겹치므로 비교하지 않습니다: { $one }, { $other }.
differences-cameras-cell = { $found ->
    [nothing] 비교할 수 없음
    [unclear] 차이 불분명
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } / { differences-other.inside }: { unit }당 { cameras.inside } 수의 차이가 분명하지 않습니다. 반올림만으로도 생길 수 있는 차이입니다.
   *[times] { differences-one.first }의 { unit }당 { cameras.inside } 수는 { differences-other.inside }의 { multiple.of }입니다.
    }
differences-estimates = { differences-one.first }: { unit }당 { cameras.inside } 약 { $mine }대. { differences-other.first }: 약 { $theirs }대.
differences-cameras-hidden = { $hidden ->
    [both] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-one.inside }, { differences-other.inside } 두 곳 모두 수치를 표시하지 않습니다.
    [one] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-one.inside }의 수치를 표시하지 않습니다.
   *[other] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-other.inside }의 수치를 표시하지 않습니다.
    }
differences-cameras-few-people = { $few ->
    [both] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-one.inside }, { differences-other.inside } 두 곳 모두 주민이 너무 적어 비율을 낼 수 없습니다.
    [one] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-one.inside }에는 주민이 너무 적어 비율을 낼 수 없습니다.
   *[other] { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. { differences-other.inside }에는 주민이 너무 적어 비율을 낼 수 없습니다.
    }
differences-cameras-left-open = { differences-one.inside } / { differences-other.inside }: 카메라를 비교할 수 없습니다. 반올림과 표시하지 않는 지역 때문에 불확실한 폭이 너무 큽니다.
differences-crime-cell = { $found ->
    [nothing] 비교할 수 없음
    [few] { $alone ->
        [yes] 여럿을 함께 비교하기에는 신고가 너무 적음
       *[no] 비교하기에는 신고가 너무 적음
        }
    [down] 분명히 적음
    [up] 분명히 많음
    [unclear] { $alone ->
        [yes] 여럿을 함께 비교하면 차이 불분명({ $range })
       *[no] 차이 불분명({ $range })
        }
   *[times] { multiple.alone }({ $range })
    }
differences-crime-in-short = { $found ->
    [nothing] 비교할 수 없음
    [few] { $alone ->
        [yes] 여럿을 함께 비교하기에는 신고가 너무 적음
       *[no] 비교하기에는 신고가 너무 적음
        }
    [down] 분명히 적음
    [up] 분명히 많음
    [unclear] 차이 불분명
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }({ $days }): { differences-one.inside }, { differences-other.inside } 두 곳 모두 신고가 너무 적어, 여럿을 함께 비교할 때는 두 곳을 비교할 수 없습니다(각각 { $mine }, { $theirs }건).
           *[no] { $crime }({ $days }): { differences-one.inside }, { differences-other.inside } 두 곳 모두 신고가 너무 적어 비교할 수 없습니다(각각 { $mine }, { $theirs }건).
            }
        [one] { $alone ->
            [yes] { $crime }({ $days }): { differences-one.inside }에는 신고가 너무 적어, 여럿을 함께 비교할 때는 { differences-other.inside }에 견줄 수 없습니다(각각 { $mine }, { $theirs }건).
           *[no] { $crime }({ $days }): { differences-one.inside }에는 신고가 너무 적어 { differences-other.inside }에 견줄 수 없습니다(각각 { $mine }, { $theirs }건).
            }
       *[other] { $alone ->
            [yes] { $crime }({ $days }): { differences-other.inside }에는 신고가 너무 적어, 여럿을 함께 비교할 때는 { differences-one.inside }에 견줄 수 없습니다({ differences-one.inside } { $mine }, { differences-other.inside } { $theirs }건).
           *[no] { $crime }({ $days }): { differences-other.inside }에는 신고가 너무 적어 { differences-one.inside }에 견줄 수 없습니다({ differences-one.inside } { $mine }, { differences-other.inside } { $theirs }건).
            }
        }
    [down] { $days } { differences-one.first }의 { unit }당 { $crime } 신고는 { differences-other.inside }보다 분명히 적었습니다(각각 { $mine }, { $theirs }건).
    [up] { $days } { differences-one.first }의 { unit }당 { $crime } 신고는 { differences-other.inside }보다 분명히 많았습니다(각각 { $mine }, { $theirs }건).
    [unclear] { $alone ->
        [yes] { differences-one.first } / { differences-other.inside }: 여럿을 함께 비교하면 { $days } { unit }당 { $crime } 신고의 차이가 분명하지 않습니다(있을 법한 범위 { $range }).
       *[no] { differences-one.first } / { differences-other.inside }: { $days } { unit }당 { $crime } 신고의 차이가 분명하지 않습니다(있을 법한 범위 { $range }).
        }
   *[times] { $days } { differences-one.first }의 { unit }당 { $crime } 신고는 { differences-other.inside }의 { multiple.of } 수준이었습니다(있을 법한 범위 { $range }).
    }
differences-crime-few-people = { $few ->
    [both] { differences-one.inside } / { differences-other.inside }: { unit }당 { $crime } 신고를 비교할 수 없습니다. { differences-one.inside }, { differences-other.inside } 두 곳 모두 주민이 너무 적어 비율을 낼 수 없습니다.
    [one] { differences-one.inside } / { differences-other.inside }: { unit }당 { $crime } 신고를 비교할 수 없습니다. { differences-one.inside }에는 주민이 너무 적어 비율을 낼 수 없습니다.
   *[other] { differences-one.inside } / { differences-other.inside }: { unit }당 { $crime } 신고를 비교할 수 없습니다. { differences-other.inside }에는 주민이 너무 적어 비율을 낼 수 없습니다.
    }
differences-crime-not-held = { differences-one.inside } / { differences-other.inside }: { unit }당 { $crime } 신고를 비교할 수 없습니다. 이 기간의 보유 자료가 완전하지 않습니다.
differences-parted = { $one } / { $other }, { $crime }, { $days }: { $rates }; 단순 신고 건수로는 { $mine }건, { $theirs }건. 결과가 서로 엇갈리므로 어느 하나만 떼어 보아서는 안 됩니다.
differences-parted-rate = { $found ->
    [nothing] { unit }당으로는 비교할 수 없음
    [few] { unit }당으로는 신고가 너무 적어 비교할 수 없음
    [down] { unit }당으로는 분명히 적음
    [up] { unit }당으로는 분명히 많음
    [unclear] { $alone ->
        [yes] { unit }당으로는 여럿을 함께 비교하면 차이 불분명({ $range })
       *[no] { unit }당으로는 차이 불분명({ $range })
        }
   *[times] { unit }당으로는 { multiple.alone }({ $range })
    }
