exports-take = 내려받기
exports-take-picture = 그림
exports-take-data = 데이터
exports-take-embed = 다른 페이지에 표시하려면
exports-take-what =
    .png = PNG
    .slide_png = 슬라이드용 PNG(16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = Excel용 CSV
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = 카메라 밀도 지도
    .crime-map = 범죄 지도
    .government-map = 정부 카메라 지도
    .crime-trend = 범죄 추이
    .areas = 모든 지역의 표
    .standing = 다른 지역과 견준 이 지역
    .area-crime-trend = 이 지역의 범죄 추이
    .crime-by-size = 지역 규모별 범죄
    .kinds-of-crime = 범죄 유형
    .neighbors = 이 지역과 이웃 지역
    .compared-cameras = 카메라 비교
    .compared-crime = 범죄 비교
    .compared-change = 올해와 지난해, 비교
    .compared-trends = 추이 비교
    .compared = 비교 대상의 표
    .lorenz = 고른 분포에서 얼마나 먼가
    .cameras-and-crime = 카메라 지도와 범죄 지도
    .coverage-and-crime-map = 카메라와 범죄를 함께 나타낸 지도
    .coverage-and-crime = 카메라와 범죄의 관계
    .spread = 카메라와 범죄의 표
    .change-by-day = 날짜별 변화
    .claims = 주장과 집계
    .cameras-said = 공개된 숫자
    .data-coverage = 자료를 보유한 달
exports-take-label = 내려받기: { $figure }
exports-embed-title = { $figure }
exports-embed-open = { $site }에서 이 화면 열기
exports-crime-through = 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다. 잠정치입니다.
exports-crime-published = 범죄 자료는 { on-publication } 공개 자료 기준입니다. 잠정치입니다.
exports-sources = 출처: { $sources }. { $licence }.
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }.
exports-made-by-from = { $site }, 배포본 { $releases } 사용.
exports-notes =
    .title = 제목
    .subtitle = 표시 내용
    .note = 참고
    .edition = 판
    .address = 이 화면
    .cite = 인용 표기
exports-of-area = { $area } – { $verdict }
exports-map-subtitle = 지역별 { unit }당 { cameras.heading } 수. { $areas }곳 가운데 { $hidden }곳은 사생활 보호를 위해 표시하지 않습니다.
exports-areas-title = 모든 지역의 수치
exports-areas-subtitle = { unit }당 { cameras.heading } 수.
exports-areas-crime = { $crime }: 올해({ $days })와 전년 같은 기간의 비교.
exports-beside-crime = 범죄는 { $days } 합계입니다.
exports-trend-subtitle = { $crime }, { $where }, 월별 신고 건수.
exports-standing-subtitle = { unit }당 { cameras.heading } 수. 점 하나가 지역 하나입니다.
exports-funnel-subtitle = 지역의 주민 수에 따른, 주민 1,000명당 { $crime } 신고. { $days }.
exports-kinds-title = { $area }의 신고된 범죄
exports-beside-title = { $area } 및 이웃 지역
exports-crime-against = { unit }당 { $crime }, { $days }, { $first } 기준: { $found }.
exports-crime-against-undated = { unit }당 { $crime }, { $first } 기준: { $found }.
exports-crime-of-others = { $verdict ->
    [down] { $areas }에서 분명히 많음
    [up] { $areas }에서 분명히 적음
    [unclear] { $areas }에서 차이 불분명
    [few] { $areas }에서 신고가 너무 적어 비교 불가
   *[gap] { $areas }: 비교할 수 없음
    }
exports-changes-title = { $crime }, 올해와 지난해.
exports-changes-found = { $verdict ->
    [down] 분명히 줄어든 곳: { $areas }.
    [up] 분명히 늘어난 곳: { $areas }.
    [unclear] 변화가 분명하지 않은 곳: { $areas }.
    [few] 신고가 너무 적어 변화를 판단할 수 없는 곳: { $areas }.
   *[gap] 자료의 공백 때문에 알 수 없는 곳: { $areas }.
    }
exports-claims-title = 나온 말과, 누구나 셀 수 있는 수치
exports-claims-subtitle = 주장된 신고 건수의 변화와 실제로 센 변화.
exports-timeline-subtitle = 시 전체에 대해 발언하거나 발표한 숫자들, 각각 센 대상별.
exports-days-subtitle = 14일 이내의 다른 날을 골랐을 때의 변화를 나타낸 그래프.
exports-key-rate = { unit }당 { $rate }
exports-key-addresses = 이곳의 { cameras.inside } 수, 주소 약 { $addresses }곳(둘 다 반올림)
exports-key-here = 이 지역의 { cameras.inside } 수
exports-key-typical = 중간 수준 지역의 수치: 표시된 지역의 절반은 이보다 많고 절반은 적음
exports-key-typical-crime = 중간 수준 지역의 수치: 지역의 절반은 이보다 많고 절반은 적음
exports-key-most = 가장 많은 곳: { $areas }
exports-key-fewest = 가장 적은 곳: { $areas }
exports-key-density = { unit }당 { cameras.inside } 수: { $number }. { $area }
exports-key-against = { unit }당 { cameras.inside } 수, { $one } / { $other }
exports-key-difference = { unit }당 { $crime }, { $one } / { $other } (있을 법한 범위 { $range })
exports-key-counts = { $one } / { $other }
exports-key-counts-of = { $crime } 신고 건수, { $one } / { $other }
exports-key-areas =
    .down = 신고가 분명히 줄어든 지역
    .up = 신고가 분명히 늘어난 지역
    .unclear = 변화가 분명하지 않은 지역
exports-unknown-figure = 그런 그림이나 표는 없습니다. 이 사이트의 그림과 표 아래에는 ‘내려받기’가 있습니다.
exports-no-such-page = 이 주소에는 아무것도 없습니다. 사이트의 첫 페이지에서 시작해 주십시오.
exports-unknown-format = 그런 형식으로는 제공하지 않습니다.
exports-nothing-to-draw = 여기에는 보여 드릴 내용이 없어 파일도 없습니다.
exports-too-many = 요청한 파일이 너무 많아 잠시 기다려야 합니다. 1분 뒤에 다시 시도해 주십시오.
exports-busy = 지금 많은 파일을 만드는 중입니다. 1분 뒤에 다시 시도해 주십시오.
exports-too-slow = 이 파일을 만드는 데 시간이 너무 오래 걸렸습니다. 1분 뒤에 다시 시도해 주십시오.
exports-edition-not-kept = 그런 판은 없거나, 더는 보관하지 않습니다.
exports-nothing-yet = 지금은 보여 드릴 수치가 없습니다. 1분 뒤에 다시 시도해 주십시오.
exports-wrong-choices = 주소에 적힌 다음 항목의 값은 알 수 없는 것입니다: { $names }.
exports-unknown-parameters = 주소에 알 수 없는 매개변수가 { $count }개 있습니다.
