changes-title = 달라진 점
changes-lead = 새 수치가 올라올 때마다 사이트는 새로운 판이 됩니다. 예전 판도 보관하므로, 링크나 인용이 가리키던 내용을 계속 볼 수 있습니다.
changes-answer = { $times ->
    [0] { $day }에 공개된 첫 수치입니다.
    [1] 수치는 { $day }에 한 번 바뀌었습니다.
   *[other] 수치는 지금까지 { $times }번 바뀌었으며, 마지막으로 바뀐 날은 { $day }입니다.
    }
changes-answer-none = 목록에 오른 판이 아직 없습니다.
changes-only-one = 아직 비교할 것이 없습니다. 새 수치가 올라오면 달라진 점을 여기에 싣겠습니다.
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] { $name } 판, 최신이며 더는 보관하지 않음.
       *[yes] { $name } 판, 최신.
        }
   *[no] { $kept ->
        [no] { $name } 판, 더는 보관하지 않음.
       *[yes] { $name } 판.
        }
    }
changes-first = 첫 번째 판입니다. 비교할 이전 판이 없습니다.
changes-unknown = 알 수 없습니다. 이전 또는 이후의 수치를 더는 보관하지 않습니다.
changes-see = { $day } 현재의 사이트 보기
changes-older-heading = 이전 판
changes-older = { $kept ->
    [no] { $day }: { $name } 판(더는 보관하지 않음)
   *[yes] { $day }: { $name } 판
    }
changes-cameras-title = 카메라
changes-cameras-dates = { $after } 기준으로 집계. 이전에는 { $before } 기준.
changes-cameras-dates-same = 이전과 같이 { $day } 기준으로 집계.
changes-programme = 출처가 바뀌었습니다. 그러므로 이 변화로 카메라가 얼마나 늘거나 줄었는지는 알 수 없습니다.
changes-cameras-totals = 표시된 지역의 합계: 카메라 약 { $cameras }, 주소 약 { $addresses }. 표시된 지역 수: { $shown }.
changes-no-area-moved = 수치가 바뀐 지역이 없습니다.
changes-lists =
    .now_shown = 새로 표시
    .no_longer_shown = 더는 표시하지 않음
    .up = 증가
    .down = 감소
changes-moved = { $title }: { $areas }곳({ $names }).
changes-some = { $names }, 그 밖에 { $more }곳
changes-figures-open = 바뀐 수치 모두 보기
changes-figures-caption = 지역별 이전과 이후의 카메라 수치
changes-figures-columns =
    .area = 지역
    .cameras = 카메라
    .addresses = 주소
changes-not-shown = 표시 안 함
changes-government-title = 정부 카메라
changes-government-list = { $list ->
    [new] 정부 기관이 운영하는 카메라가 있는 곳의 목록이 이제 사이트에 있습니다. 항목 수: { $locations }.
    [gone] 정부 기관이 운영하는 카메라가 있는 곳의 목록이 더 이상 사이트에 없습니다. 있던 항목 수: { $locations }.
   *[other] 정부 기관이 운영하는 카메라가 있는 곳의 목록이 다른 것으로 바뀌었습니다. 항목 수: { $locations }.
    }
changes-crime-title = 신고된 범죄
changes-crime-published = { $precision ->
    [day] { $published }에 공개.
    [year] { $published }에 공개.
   *[month] { $published }에 공개.
    }
changes-crime-by-area = 지역별 자료의 가장 최근 날(모든 범죄 유형 가운데): { $days }.
changes-crime-city = 시 전체: { $days }.
changes-days = { $after }(이전: { $before })
changes-days-same = { $day }, 이전과 같음
changes-days-added = 적어도 한 범죄 유형에 { $days }일이 추가되었습니다.
changes-days-removed = 적어도 한 범죄 유형에서 { $days }일이 빠졌습니다.
changes-no-day-added = 추가된 날이 없습니다.
changes-not-revised = 이전부터 있던 날의 신고는 그대로입니다.
changes-revised = { $months }개월의 신고가 수정되었습니다. 두 판에 모두 있는 날을 보면 시 전체의 신고는 지금 { $after }건이고, 이전에는 { $before }건이었습니다.
changes-refiled = { $reports ->
    [0] 이전부터 있던 신고 가운데 지금 다른 범죄 유형으로 바뀐 것은 없습니다.
   *[other] 신고 { $reports }건은 취소된 것이 아니라 지금 다른 범죄 유형으로 분류되어 있습니다({ $pairs }).
    }
changes-refiled-pair = { $before } → { $after }: { $reports }
changes-refiled-unknown = 신고는 취소되었거나 늦게 추가되었거나 다른 범죄 유형으로 바뀌었을 수 있습니다. 그 가운데 어느 경우인지는 여기서 알 수 없습니다.
changes-offenses-caption = 범죄 유형별로 달라진 점
changes-offenses-columns =
    .kind = 범죄 유형
    .days = 추가된 날
    .months = 수정된 달
    .reports = 두 판에 모두 있는 날의 신고
changes-days-cell = { $added } (−{ $removed })
changes-months-open = 수정된 달 모두 보기
changes-months-caption = 두 판에 모두 있는 날의 시 전체 신고, 이전과 이후
changes-months-columns =
    .month = 월
    .kind = 범죄 유형
    .reports = 신고 건수
changes-months-left-out = 더 오래된 { $more }건은 여기서 생략했습니다.
changes-areas-title = 지역과 주민
changes-areas-added = 새로 생긴 지역: { $names }.
changes-areas-removed = 없어진 지역: { $names }.
changes-areas-redrawn = 경계가 달라진 지역: { $names }.
changes-areas-renamed = 이름이 바뀐 지역: { $names }.
changes-residents = { $areas }곳의 주민 수가 바뀌었습니다: 합계 { $residents }({ $year }년 인구조사, 이전에는 { $year_before }년).
changes-residents-same-census = { $areas }곳의 주민 수가 바뀌었습니다: 합계 { $residents }({ $year }년 인구조사).
changes-sources-only = 출처 설명만 바뀌었습니다.
changes-pair = { $before } → { $after }
changes-pair-same = { $figure }(이전과 같음)
