compare-title = 비교
compare-start = 동네를 나란히 비교하기
compare-start-lead = 두 곳에서 여섯 곳까지 선택하십시오. 이름을 입력하거나 지도에서 동네를 누르면 됩니다. 선택한 곳과 순서가 페이지 주소에 남으므로 그대로 보낼 수 있습니다.
compare-one-more = 한 곳 더 골라 주십시오. 비교하려면 적어도 두 곳이 필요합니다.
compare-placeholder = 이름 입력
compare-against = 다른 곳과 비교할 기준
compare-pick = { $larger ->
    [ward] 동네 또는 워드(Ward), 두 곳에서 여섯 곳
    [district] 동네 또는 경찰 구역, 두 곳에서 여섯 곳
    [ward_district] 동네, 워드(Ward) 또는 경찰 구역, 두 곳에서 여섯 곳
   *[none] 동네, 두 곳에서 여섯 곳
    }
compare-my-neighbors = 우리 이웃 지역
compare-crime = 표시할 범죄
compare-window = 집계 기간
compare-shared = 서로 일부가 겹치므로 비교하지 않습니다: { $pairs }.
compare-part = { $whole }에 포함되는 곳: { $part }. 이곳을 뺀 나머지 지역과 비교합니다.
compare-windows = { $window ->
    [year] { $day }까지 12개월
    [to_date] 연초부터 { $day }까지
   *[full_year] { $year }년 전체
    }
compare-faults =
    .areas = 링크에 적힌 지역 가운데 일부를 찾을 수 없어, 찾은 지역만 보여 드립니다.
    .most = 링크에 여섯 곳보다 많은 지역이 적혀 있어, 처음 여섯 곳을 보여 드립니다.
    .window = 링크에 적힌 기간은 집계할 수 없어, 대신 기본 기간으로 보여 드립니다.
compare-larger = { $kind ->
    [ward] 워드 { $name }
   *[district] 경찰 구역 { $name }
    }
compare-sum-estimate = { $cameras }(추정치)
compare-sum = { $cameras }(속한 지역 { $areas }곳의 합)
compare-sum-shown = { $cameras }(표시된 지역 { $areas }곳의 합, { $hidden }곳 제외)
compare-share = { $area } (주택의 { $share })
compare-most-times = { $all ->
    [yes] 이 { $count }곳 가운데 { unit }당 { cameras.inside }가 가장 많은 곳은 { $fewest }의 { multiple.of }인 { $most }입니다.
   *[no] 순위를 매길 수 있는 { $ranked }곳 가운데 { unit }당 { cameras.inside }가 가장 많은 곳은 { $fewest }의 { multiple.of }인 { $most }입니다.
    }
compare-most = { $all ->
    [yes] 이 { $count }곳 가운데 { unit }당 { cameras.inside }가 가장 많은 곳은 { $most }, 가장 적은 곳은 { $fewest }입니다.
   *[no] 순위를 매길 수 있는 { $ranked }곳 가운데 { unit }당 { cameras.inside }가 가장 많은 곳은 { $most }, 가장 적은 곳은 { $fewest }입니다.
    }
compare-alike = { $all ->
    [yes] 이 { $count }곳 사이에는 { unit }당 { cameras.inside } 수의 차이가 분명하지 않습니다.
   *[no] 순위를 매길 수 있는 { $ranked }곳 사이에는 { unit }당 { cameras.inside } 수의 차이가 분명하지 않습니다.
    }
compare-no-rank = 순위를 매기지 않습니다. 범위가 있는 수치를 가진 곳이 두 곳이 안 되거나, 두 곳이 같은 땅을 포함하기 때문입니다.
compare-hidden = 카메라 수치를 표시하지 않는 곳: { $names }.
compare-crime-dated = { $precision ->
    [year] 범죄: { $days } 합계, { $published } 공개 자료 기준.
   *[other] 범죄: { $days } 합계, { $published } 공개 자료 기준.
    }
compare-preliminary = 범죄 자료는 잠정치입니다.
compare-map-alt = { cameras.inside }를 색으로 나타낸 { $city } 지도입니다.
compare-map-outlined = 테두리와 번호로 표시한 곳: { $names }.
compare-ward-outline = 워드의 테두리는 대부분이 그 워드에 들어가는 지역들을 따라 그었습니다.
compare-map-caption = 동네를 누르면 비교에 넣거나 뺄 수 있습니다.
compare-figures-heading = 나란히 보기
compare-cameras-axis = { unit }당 { cameras.heading } 수
compare-crime-axis = { unit }당 연간 { $crime } 신고
compare-crime-subtitle = { unit }당 연간 { $crime } 신고. { $days }.
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }: { $figure }
compare-plot-alt = { $axis }, 하나의 눈금에 나란히 놓은 그래프. { $rows }.
compare-bar-note = 막대는 반올림과 표시하지 않는 지역 때문에 확정할 수 없는 범위입니다. 명부에 있는 카메라를 모두 셌으므로 우연에 따른 오차는 없습니다.
compare-dot-note = 워드의 수치는 추정치입니다. 얼마나 어긋나는지 아무도 알 수 없으므로 막대 없이 점만 찍었습니다.
compare-crime-note = { $part ->
    [yes] { $days } 합계를 1년 기준으로 환산했습니다. 막대는 있을 법한 범위입니다. 한 해의 일부를 1년치로 늘린 것이며 범죄는 계절을 타므로 주의해서 읽어 주십시오.
   *[no] { $days } 합계이며 1년 기준입니다. 막대는 있을 법한 범위입니다.
    }
compare-words-heading = 말로 풀어 보면
compare-words-note = 범죄 비교 { $compared }건을 함께 검정하므로, 분명하다고 판정한 것 가운데 잘못된 판정은 많아야 20개 중 1개로 예상됩니다(벤저미니–호크버그 방법).
compare-trend-heading = 월별 { unit }당 { $crime } 신고
compare-trend-note = 모두 같은 눈금입니다. 가는 선: 매월. 굵은 선: 12개월 평균. 음영: 보유 자료가 완전하지 않은 기간. 공백은 0이 아닙니다.
compare-trend-subtitle = 월별 { unit }당 { $crime } 신고. { compare-trend-note }
compare-trend-alt = { $where }의 월별 { unit }당 { $crime } 신고를 나타낸 선 그래프로, 다른 그래프와 눈금이 같습니다.
compare-trend-alt-mean = { $where }의 월별 { unit }당 { $crime } 신고를 나타낸 선 그래프로, 다른 그래프와 눈금이 같습니다. 가장 최근의 12개월 평균은 { $last }입니다.
compare-trend-none = { $where }: 주민이 너무 적어 비율을 낼 수 없거나, 자료가 완전한 달이 없습니다.
compare-table-heading = 수치
compare-table-caption = 선택한 동네의 수치
compare-column-area = 지역
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { unit }당 { cameras.heading } 수
compare-column-reports = { $crime }, 신고 건수
compare-column-crime-per = { unit }당 연간 { $crime } 신고(있을 법한 범위)
compare-column-surface = { $basis ->
    [land] 땅, { surface.plural }
   *[land_and_water] 땅과 물, { surface.plural }
    }
compare-column-residents = 주민 수
compare-table-rounded = 카메라 수치는 20대 단위로 반올림했습니다.
compare-table-residents = { $basis ->
    [estimate] 주민 수: { $year }년 인구조사, 추정치.
   *[count] 주민 수: { $year }년 인구조사.
    }
compare-districts-note = 경찰 구역은 지역 전체가 모여 이루어지므로, 그 수치는 지역 수치의 합입니다.
compare-parts-hidden = 표시하지 않는 지역의 카메라는 합계에서 빠져 있으므로 실제 수치는 더 높을 수 있습니다. 막대는 많아야 얼마나 더 높을 수 있는지를 나타냅니다.
compare-wards-note = 워드의 수치는 카메라만 빼고 모두 워드에서 직접 셉니다. 카메라는 추정치입니다. 카메라 수는 지역별로만 알려져 있으므로, 워드 경계가 지역을 가르는 곳에서는 주택이 있는 위치에 따라 나누고, 주택을 세지 않은 곳에서는 땅에 따라 나눕니다. 카메라는 주민이 적은 곳에 달려 있을 수도 있어 얼마나 어긋나는지 아무도 알 수 없고, 그래서 카메라의 차이는 판정하지 않습니다. 표시하지 않는 부분이 있는 워드는 수치가 없습니다.
compare-made-of = 넓은 지역마다 무엇을 더했나
compare-made-of-headers =
    .larger = 넓은 지역
    .shown = 카메라를 더한 지역
    .hidden = 그 안에서 표시하지 않는 지역
compare-none = 없음
compare-years = 연도별 신고 건수를 표로 보기
compare-years-caption = 연도별 신고 건수
compare-years-note = “불완전”: 그해의 모든 신고를 보유하고 있지 않습니다.
compare-year-head = 지역
compare-change-heading = 올해와 지난해
compare-change-caption = 선택한 동네의 올해와 지난해 비교
compare-change-open = 같은 내용을 표로 보기
compare-change-headers =
    .area = 지역
    .change = 신고 건수와 변화(있을 법한 범위)
compare-change-axis = { $crime }, 연초부터 { $day }까지, { $days_before } 대비
compare-change-none = { $crime }: 두 해의 같은 기간에 대한 자료가 없습니다.
compare-change-note = 점은 신고 건수의 변화, 선은 있을 법한 범위입니다. 회색의 가는 선은 변화가 불분명하다는 뜻입니다. 선이 0%를 지나면 변화가 전혀 없을 수도 있습니다. 어느 한 해라도 신고가 20건 미만이면 건수만 적고 백분율은 적지 않습니다.
