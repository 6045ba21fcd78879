map-find = 동네 찾기
map-whole-city = 시 전체
map-measure = 카메라 수 기준
map-offense = 표시할 범죄
map-weapon = 무기
map-weapons =
    .any = 무기 사용 여부 무관
    .gun = 총기
    .knife = 칼
    .neither = 둘 다 아님
map-not-shown = 표시 안 함
map-no-rate = 비율 없음
map-unstable = 작은 수치, 정확도 낮음
map-answer = { $year }년, 여기에 표시된 { $city } { cameras.inside }의 절반은 땅의 약 { $share }에 있었습니다.
map-no-cameras = { $city }의 카메라 수치는 아직 공개된 것이 없습니다.
map-no-area-shown = { $city }에는 카메라 수치를 표시할 수 있는 지역이 아직 없습니다.
map-no-cameras-why = 담당 기관이 등록 카메라 수를 공개하면, 규칙이 허용하는 범위에서 지역마다 반올림한 수치를 여기에 표시합니다. 범죄는 그와 상관없이 표시합니다.
map-city-spread = 밀도는 { $lowest }에서 { surface }당 { cameras.inside } 약 { $low }대로 가장 낮고, { $highest }에서 약 { $high }대로 가장 높습니다.
map-totals-heading = 수치를 모두 더하면
map-city-totals = 표시된 지역을 모두 더하면 주소 약 { $addresses }곳에 { cameras.inside } 약 { $count }대입니다. { $kinds } { $areas }곳 가운데 { $shown }곳의 합계이며, 나머지 { $hidden }곳은 빠져 있습니다.
map-exact-total = 출처의 수치를 모든 지역에 걸쳐 더하면 { $exact }대입니다. 차이가 나는 까닭은 수치마다 반올림했고, 한 주소에서 10대까지만 셌으며, 일부 지역을 뺐기 때문입니다.
map-higher-total = 앞서 당국은 더 많은 합계({ $said })를 { on-publication }에 밝힌 바 있습니다. 이 표의 수가 왜 더 적은지는 알려져 있지 않습니다.
map-area-answer = { $year }년 { $area }의 { cameras.inside } 밀도는 { unit }당 약 { $density }대로, { map-typical }입니다.
map-typical = { $level ->
    [above] 중간 수준 지역의 { multiple.of }
    [below] { $part ->
        [less_than_tenth] 중간 수준 지역의 10분의 1 미만
        [tenth] 중간 수준 지역의 약 10분의 1
        [quarter] 중간 수준 지역의 약 4분의 1
        [third] 중간 수준 지역의 약 3분의 1
        [half] 중간 수준 지역의 약 절반
       *[somewhat_less] 중간 수준 지역보다 조금 적은 편
        }
   *[about] 중간 수준 지역과 비슷한 정도
    }
map-area-facts = { $unstable ->
    [yes] 약 { $addresses }곳의 주소에 { cameras.inside } 약 { $count }대가 있습니다. 면적은 { map-size }이고 약 { $residents }명이 삽니다({ $census }년 인구조사). 작은 수치이므로 주의해서 읽어 주십시오.
   *[no] 약 { $addresses }곳의 주소에 { cameras.inside } 약 { $count }대가 있습니다. 면적은 { map-size }이고 약 { $residents }명이 삽니다({ $census }년 인구조사).
    }
map-area-facts-of-land = { $unstable ->
    [yes] 면적 { map-size }에 주소 약 { $addresses }곳, { cameras.inside } 약 { $count }대가 있습니다. 작은 수치이므로 주의해서 읽어 주십시오.
   *[no] 면적 { map-size }에 주소 약 { $addresses }곳, { cameras.inside } 약 { $count }대가 있습니다.
    }
map-size = { $units ->
    [us] { $size }제곱마일({ $acres }에이커)
   *[metric] { $size }km²
    }
map-typical-area = 중간 수준 지역은 { surface }당 약 { $density }대입니다. 표시된 지역의 절반은 이보다 많고 절반은 적습니다.
map-area-hidden = { $area }의 카메라 수치는 표시하지 않습니다.
map-area-hidden-why =
    .rule = 마지막으로 바뀔 때 적어도 10곳의 주소를 바탕으로 한 수치만 표시합니다.
    .public = 원래의 2019년 표는 공개되어 있지만, 그래도 이 사이트의 규칙을 똑같이 적용합니다.
    .more = 규칙과, 그 가운데 무엇을 확인할 수 있었는지는 “사생활을 보호하는 방법” 페이지에 있습니다.
map-dated-city = 시 전체 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다.
map-dated-areas = 지역별 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다.
map-preliminary = 범죄 자료는 잠정치입니다.
map-card-open = 이 지역 페이지 열기
map-card-hidden = 이 지역의 카메라 수치는 표시하지 않습니다.
map-card-no-cameras = 카메라 수치는 아직 공개된 것이 없습니다.
map-card-cameras = { $open ->
    [yes] { unit }당 { cameras.inside } 약 { $density }대(반올림 전 { $range }), { map-typical }입니다.
   *[no] { unit }당 { cameras.inside } 약 { $density }대, { map-typical }입니다.
    }
map-whole = 시 전체
map-lines =
    .city = 굵은 선은 시 경계입니다.
    .district = 가늘고 짙은 선은 경찰 구역의 경계입니다.
    .area = 옅은 선은 지역의 경계입니다.
    .park = 초록 선은 공원의 둘레입니다.
map-heading = { unit }당 { cameras.heading } 수
map-alt = { $city }의 { $kind }별 지도로, { unit }당 { cameras.inside } 수를 색으로 나타냅니다.
map-alt-most = 가장 많은 곳: { $areas }.
map-alt-shown = 수치가 있는 지역은 { $shown }곳입니다. 수치를 표시하지 않는 { $hidden }곳은 빗금으로 나타냅니다.
map-tooltip = { unit }당 { cameras.inside } 약 { $density }대
map-tooltip-open = { $figure }. 반올림 전 { $range }이므로 이 등급이나 바로 옆 등급에 듭니다
map-tooltip-hidden = 카메라 수치 표시 안 함
map-tooltip-no-rate = 주민이 적어 비율 없음
map-note-hidden = 빗금 친 { $hidden }곳은 사생활 보호를 위해 수치를 표시하지 않는 지역입니다.
map-note-no-rate = { $areas }곳은 주민이 너무 적어 믿을 만한 비율을 낼 수 없습니다.
map-unit-meaning = { $units ->
    [us] 1제곱마일은 640에이커로, 약 2.59km²입니다.
   *[metric] 1km²는 1제곱킬로미터로, 약 0.39제곱마일입니다.
    }
map-legend-lines =
    .city = 시 경계
    .district = 경찰 구역
    .park = 공원
    .area = 지역 사이 경계
map-reading = 지도를 움직이고 읽는 법
map-use = 지역을 누르면 선택되고, 다시 누르면 시 전체로 돌아갑니다. 두 손가락을 쓰거나 Ctrl 또는 ⌘ 키를 누른 채 휠을 돌리면 확대됩니다. 위의 목록과 표에도 같은 지역이 있습니다.
map-class =
    .all = 표시된 모든 지역
    .none = 없음
map-class-to = { $high } 이하
map-class-between = { $low } 초과 { $high } 이하
map-class-over = { $low } 초과
map-limits-heading = 이 지도로는 알 수 없는 것
map-limits =
    .cause = 카메라가 범죄를 줄이는지는 알 수 없습니다. 카메라와 범죄를 나란히 보여 줄 뿐, 원인과 결과로 보지 않습니다. 카메라를 등록하는 이유는 여러 가지이며, 범죄가 일어난 뒤에 등록하기도 합니다.
    .number = 카메라가 모두 몇 대인지는 알 수 없습니다. 등록은 선택입니다. 어느 명부에도 없는 카메라가 있고, 명부에 있지만 이미 없어진 카메라도 있을 수 있습니다.
    .place = 카메라가 어디에 있는지는 알 수 없습니다. 일부러 그렇게 했습니다.
    .reports = 범죄가 실제로 얼마나 일어나는지는 알 수 없습니다. 여기 있는 것은 신고된 범죄입니다. 다른 곳보다 신고를 더 많이 하는 동네도 있습니다. 자료는 잠정치이며 나중에 수정됩니다.
map-about-heading = 이 수치에 대하여
map-revised-heading = 경찰 자료는 수정됩니다
map-revised-more = 신고는 취소되거나 늦게 추가되거나 다른 죄목으로 바뀌기도 합니다. 범죄 유형별로 얼마나 바뀌었는지는 “주장 확인하기”에서 볼 수 있습니다.
