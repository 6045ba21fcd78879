crime-map-of = 지도에 표시할 것
crime-map-maps =
    .cameras = 카메라
    .reports = 범죄
    .rate = 범죄율
    .change = 범죄의 변화
    .government = 정부 카메라
crime-map-both = 카메라와 범죄를 한 지도에
crime-map-no-rate = 주민이 적어 비율 없음
crime-map-none = 이 범죄 유형의 지도는 없습니다. 보유 자료에 온전한 한 해가 없거나, 비교할 해가 없습니다.
crime-map-changes =
    .down = 분명히 감소
    .unclear = 변화 불분명
    .up = 분명히 증가
    .few = 건수가 적어 변화 판단 불가
crime-map-heading = { $of ->
    [rate] { $crime }, { unit }당 연간 신고 건수, { $days }
   *[reports] { $crime }, 신고 건수, { $days }
    }
crime-map-heading-change = { $crime }, { $days }, { same-days } 대비
crime-map-alt = { $city } 지도. { $title }.
crime-map-most-reports = { $crime } 신고가 가장 많은 곳은 { $area }입니다. { $last }까지 1년간 { $reports }건이었습니다.
crime-map-tied-reports = { $crime } 신고가 가장 많은 곳은 모두 { $areas }곳입니다. { $last }까지 1년간 각각 { $reports }건이었습니다.
crime-map-nowhere = { $last }까지 1년간 { $crime } 신고가 있었던 지역은 없습니다.
crime-map-highest-rate = { unit }당 { $crime } 신고가 가장 많은 곳은 { $area }입니다. { $last }까지 1년간 약 { $rate }건이었습니다.
crime-map-here-no-rate = { $area }에는 주민이 너무 적어 믿을 만한 { $crime } 비율을 낼 수 없습니다.
crime-map-here-reports = { $area }의 { $crime } 신고는 { $last }까지 1년간 { numbers-reports }이었습니다.
crime-map-here-rate = { $area }의 { unit }당 { $crime } 신고는 { $last }까지 1년간 약 { $rate }건이었습니다.
crime-map-none-clear = { $crime }, { $days }, { $year_before }년 대비: 변화가 분명한 지역이 없습니다. { $areas }곳 가운데 { $few }곳은 신고가 너무 적어 변화를 판단할 수 없습니다.
crime-map-clear = { $crime }, { $days }, { $year_before }년 대비: { $areas }곳 가운데 { $down }곳에서 분명히 줄었고, { $up }곳에서 분명히 늘었습니다.
crime-map-here-change = { $verdict ->
    [down] { $area }의 { $crime }, { $days }, { $year_before }년 대비: 신고 { $counts }건, 분명히 줄었습니다.
    [up] { $area }의 { $crime }, { $days }, { $year_before }년 대비: 신고 { $counts }건, 분명히 늘었습니다.
    [unclear] { $area }의 { $crime }, { $days }, { $year_before }년 대비: 신고 { $counts }건, 변화가 분명하지 않습니다.
   *[few] { $area }의 { $crime }, { $days }, { $year_before }년 대비: 신고 { $counts }건, 너무 적어 변화를 판단할 수 없습니다.
    }
crime-map-most = 가장 많은 곳: { $area }.
crime-map-changed = { $down }곳에서 분명히 줄었고, { $up }곳에서 분명히 늘었으며, { $unclear }곳은 변화가 분명하지 않고, { $few }곳은 신고가 너무 적어 변화를 판단할 수 없습니다.
crime-map-note = { $of ->
    [reports] 지역마다 크기와 주민 수가 다르므로, 신고가 많다고 꼭 더 위험한 것은 아닙니다.
    [rate] 비율은 많은 사람이 살거나 일하거나 방문하는 곳에서 높아집니다.
   *[change] “건수가 적어 변화 판단 불가”는 ‘변화 없음’이 아닙니다.
    }
crime-map-note-first-by-few = 신고가 이렇게 적으면 우연만으로도 다른 지역이 1위가 될 수 있었습니다.
crime-map-note-close = { $areas ->
    [1] 다른 { $areas }곳은 차이가 아주 작아서 우연만으로도 1위가 될 수 있었습니다.
   *[other] 다른 { $areas }곳은 차이가 아주 작아서 그중 어느 곳이든 우연만으로도 1위가 될 수 있었습니다.
    }
crime-map-note-few = { $areas }곳은 신고가 20건 미만이어서 건수가 우연히 크게 달라질 수 있습니다.
crime-map-note-no-rate = { $areas }곳은 주민이 너무 적어 믿을 만한 비율을 낼 수 없습니다.
crime-map-tooltip = { unit }당 연간 신고 { $rate }건
