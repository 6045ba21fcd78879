cameras =
    .inside = { $programme ->
        [rebates] 환급 지원 카메라
        [registry] 등록 카메라
        [none] 등록 카메라
       *[any] 카메라
        }
    .heading = { $programme ->
        [rebates] 환급 지원 카메라
        [registry] 등록 카메라
        [none] 등록 카메라
       *[any] 카메라
        }
surface = { $units ->
    [us] 1제곱마일
   *[metric] 1km²
    }
    .plural = { $units ->
        [us] 제곱마일
       *[metric] km²
        }
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] 주민 1,000명
    }
phrases-units =
    .metric = 1km²당
    .us = 1제곱마일당
    .per_1000_residents = 주민 1,000명당
multiple =
    .of = { $multiple ->
        [less] 10분의 1 미만
        [nine_tenths] 약 10분의 9
        [four_fifths] 약 5분의 4
        [three_quarters] 약 4분의 3
        [two_thirds] 약 3분의 2
        [three_fifths] 약 5분의 3
        [half] 약 절반
        [two_fifths] 약 5분의 2
        [third] 약 3분의 1
        [quarter] 약 4분의 1
        [fifth] 약 5분의 1
        [seventh] 약 7분의 1
        [tenth] 약 10분의 1
       *[times] 약 { $times }배
        }
    .alone = { $multiple ->
        [less] 10분의 1 미만
        [nine_tenths] 약 10분의 9
        [four_fifths] 약 5분의 4
        [three_quarters] 약 4분의 3
        [two_thirds] 약 3분의 2
        [three_fifths] 약 5분의 3
        [half] 약 절반
        [two_fifths] 약 5분의 2
        [third] 약 3분의 1
        [quarter] 약 4분의 1
        [fifth] 약 5분의 1
        [seventh] 약 7분의 1
        [tenth] 약 10분의 1
       *[times] 약 { $times }배
        }
same-days = { $as_long ->
    [yes] { $year_before }년 같은 기간
   *[no] { $last_before }까지 { $days_before }일간(이번은 { $days_now }일간, 하루 평균으로 비교)
    }
phrases-not-complete = 불완전
phrases-legend-hidden =
    .hidden = 표시 안 함
    .or_no_rate = 표시 안 함 또는 비율 없음
phrases-legend-water = 물
phrases-verdicts =
    .down = ↓ 감소
    .up = ↑ 증가
    .unclear = 변화 불분명
    .few = 건수가 적어 변화 판단 불가
phrases-small-verdicts =
    .down = 분명히 감소
    .up = 분명히 증가
    .few = 건수가 적어 변화 판단 불가
phrases-among-many = 여럿을 함께 비교하면 불분명
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts }: { $verdict }
phrases-cell-change = { $counts }: { $verdict } { $change } ({ $range })
phrases-drives = { $rise ->
    [yes] 건수 증가분은 모두 { $kind }({ $counts })에서 나왔습니다. 나머지 { $others }개 유형을 합치면 { $course ->
        [fell] 줄었습니다
        [rose] 늘었습니다
       *[stayed] 그대로입니다
        }({ $rest }).
   *[no] 건수 감소분은 모두 { $kind }({ $counts })에서 나왔습니다. 나머지 { $others }개 유형을 합치면 { $course ->
        [fell] 줄었습니다
        [rose] 늘었습니다
       *[stayed] 그대로입니다
        }({ $rest }).
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind } 신고는 반대로 분명히 줄었습니다({ $counts }).
       *[up] { $kind } 신고는 반대로 분명히 늘었습니다({ $counts }).
        }
   *[within] { $verdict ->
        [down] 그 가운데 { $kind } 신고는 변화가 분명합니다. 분명히 줄었습니다({ $counts }).
       *[up] 그 가운데 { $kind } 신고는 변화가 분명합니다. 분명히 늘었습니다({ $counts }).
        }
    }
phrases-likely-range =
    .measured = ‘있을 법한 범위’란: 건수는 우연히 늘고 줄며, 범죄는 한꺼번에 몰려 일어나기도 합니다. 이 범위는 두 가지를 모두 감안한 것으로, 그 정도는 지난 몇 해의 이 신고 건수에서 쟀습니다. 이런 범위가 얼마나 자주 들어맞는지는 “계산 방법” 페이지에 있습니다. (방법: 준푸아송 스코어 구간, 95%)
    .not_measured = ‘있을 법한 범위’란: 건수는 우연히 늘고 주는데, 이 범위는 그 우연을 감안한 것입니다. 범죄는 한꺼번에 몰려 일어나기도 하지만, 이 신고는 건수나 햇수가 모자라 얼마나 몰리는지 알 수 없습니다. 그래서 실제 범위는 더 넓을 수 있습니다. (방법: 두 푸아송 건수의 스코어 구간)
phrases-tested-together = 여러 비교를 함께 검정하므로, 분명하다고 판정한 것 가운데 잘못된 판정은 많아야 20개 중 1개로 예상됩니다(벤저미니–호크버그 방법).
phrases-cameras-dated = { $counted ->
    [rebates] 환급 지원 카메라는 환급 프로그램이 비용을 지원한 카메라이며, 현재의 등록 명부가 아닙니다. 제3자가 { $day }에 정리했습니다.
    [registry] { $day } 기준 등록 카메라입니다.
   *[none] 카메라 수치는 아직 공개된 것이 없습니다.
    }
phrases-cameras-said = { $says ->
    [at_least] { $cameras }대 초과
    [nearly] { $cameras }대 가까이
    [about] 약 { $cameras }대
   *[exactly] { $cameras }대
    }
phrases-not-shown-means =
    .few_addresses = “표시 안 함”은 주소가 10곳 미만이라는 뜻이며, 한 곳도 없을 수도 있습니다. 그런 지역은 모두 똑같이 표시됩니다.
    .any_rule = “표시 안 함”은 주소가 10곳 미만이거나(한 곳도 없을 수도 있습니다), 다른 규칙 때문에 그 지역을 가렸다는 뜻입니다. 카메라가 많은 지역도 가려질 수 있습니다. 어느 경우든 똑같이 표시됩니다.
phrases-release = { $kind ->
    [areas] 지역 { $version }
    [crime] 범죄 { $version }
    [cameras] 카메라 { $version }
   *[government] 정부 카메라 { $version }
    }
