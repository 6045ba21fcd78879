neighborhood-title = 동네
neighborhood-open = 이 동네의 모든 것
neighborhood-open-any = 한 동네 자세히 보기
neighborhood-choose = 동네를 골라 주십시오
neighborhood-choose-lead = 한 동네의 카메라와 범죄, 주변 지역과의 비교를 한 페이지에서 보고 다른 사람에게 보낼 수 있습니다. 이름을 입력하거나 지도를 눌러 주십시오.
neighborhood-pick = 동네 고르기
neighborhood-faults =
    .area = 링크에 적힌 지역을 찾을 수 없습니다. 아래에서 골라 주십시오.
neighborhood-next-to = 맞닿은 지역
neighborhood-map-alt = { cameras.inside }를 색으로 나타낸 { $city } 지도로, { $where }에 테두리를 둘렀습니다. 맞닿은 지역: { $neighbors }.
neighborhood-map-alt-alone = { cameras.inside }를 색으로 나타낸 { $city } 지도로, { $where }에 테두리를 둘렀습니다.
neighborhood-choose-alt = { cameras.inside }를 색으로 나타낸 { $city }의 { $kind }별 지도입니다. 위의 선택 목록에 같은 지역이 이름으로 나와 있습니다.
neighborhood-map-caption = 지역을 누르면 그곳으로 이동합니다.
neighborhood-beside-phone = 작은 화면에는 주요 항목만 표시됩니다. 나머지는 화면을 돌리거나 아래의 비교를 열어 보십시오.
neighborhood-standing = { $open ->
    [0] 수치가 있는 { $areas }곳 가운데 { unit }당 { cameras.inside } 수가 { $where }보다 확실히 적은 곳은 { $fewer }곳, 확실히 많은 곳은 { $more }곳이었습니다.
   *[other] 수치가 있는 { $areas }곳 가운데 { unit }당 { cameras.inside } 수가 { $where }보다 확실히 적은 곳은 { $fewer }곳, 확실히 많은 곳은 { $more }곳이었습니다. { $open }곳은 반올림 때문에 어느 쪽인지 알 수 없습니다.
    }
neighborhood-standing-only = 수치가 있는 지역은 { $where } 한 곳뿐입니다.
neighborhood-standing-none = { $hidden ->
    [yes] { $where }의 카메라 수치는 표시하지 않으므로 다른 지역과 견줄 수 없습니다.
   *[no] { $where }에는 주민이 너무 적어 믿을 만한 비율을 낼 수 없으므로 여기에 나오지 않습니다.
    }
neighborhood-strip-alt = 지역마다 점 하나를 { unit }당 { cameras.inside } 수에 따라 늘어놓은 띠입니다. 동그라미를 친 { $where }의 수치는 { $figure }입니다. { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] 점 하나가 지역 하나이며, { unit }당 { cameras.inside } 수에 따라 놓았습니다. 수가 비슷한 지역은 쌓아 올렸습니다.
   *[other] 점 하나가 지역 하나이며, { unit }당 { cameras.inside } 수에 따라 놓았습니다. 수가 비슷한 지역은 쌓아 올렸습니다. 수치를 표시하지 않는 { $hidden }곳은 점이 없습니다.
    }
neighborhood-mark = { $name }: { $figure }
neighborhood-typical = 중간 수준 지역: { $figure }
neighborhood-crime-heading = 이곳의 범죄
neighborhood-trend-heading = 월별 { $crime }
neighborhood-funnel-heading = 규모에 비해 이례적인가?
neighborhood-funnel-reading = 이 그래프를 읽는 법
neighborhood-funnel-verdict = { $place ->
    [far_above] 이곳의 { $crime } 신고는 주민 수에 비해 이례적으로 많습니다.
    [above] 이곳의 { $crime } 신고는 시 전체의 비율보다 많지만 이례적인 정도는 아닙니다.
    [below] 이곳의 { $crime } 신고는 시 전체의 비율보다 적지만 이례적인 정도는 아닙니다.
    [far_below] 이곳의 { $crime } 신고는 주민 수에 비해 이례적으로 적습니다.
   *[as_expected] 이곳의 { $crime } 신고는 시 전체의 비율로 볼 때 예상되는 정도입니다.
    }
neighborhood-funnel-sentence = { $days } 신고는 { $reports }건으로, 주민 1,000명당 연간 { $rate }건입니다. 모든 지역을 합치면 { $city_rate }건입니다. 이곳에는 약 { $people }명이 삽니다({ $year }년 인구조사).
neighborhood-funnel-few-residents = 주민이 너무 적어 믿을 만한 비율을 낼 수 없습니다.
neighborhood-funnel-none = 신고가 너무 적거나 자료에 공백이 있어 판단할 수 없습니다.
neighborhood-funnel-few = 이곳에는 약 { $people }명이 삽니다. 주민이 { $fewest }명 미만이면 비율이 이웃보다는 방문객과 사무실의 영향을 더 나타내므로, 이 그래프에서 이 지역을 뺐습니다.
neighborhood-funnel-usual = 보통의 차이
neighborhood-funnel-chance = 우연과 몰림
neighborhood-funnel-city = 모든 지역
neighborhood-funnel-residents = 주민 수
neighborhood-funnel-rate = 주민 1,000명당 연간 신고 건수
neighborhood-funnel-axes = 주민 1,000명당 연간 신고 건수(세로)와 주민 수(가로)
neighborhood-funnel-alt = 주민 수에 따른 주민 1,000명당 { $crime } 신고를 나타낸 깔때기 그래프입니다. 점 하나가 지역 하나이며 { $where }에 동그라미를 쳤습니다. { $verdict } 음영으로 나타낸 깔때기 위로 { $high }곳, 아래로 { $low }곳이 벗어나 있습니다.
neighborhood-funnel-caption = 주민이 적은 지역일수록 우연과 신고의 몰림 때문에 비율이 크게 출렁입니다. 그래서 깔때기는 왼쪽이 넓습니다. 그것이 전부라면 100곳 중 95곳은 점선 사이에 들겠지만, { $areas }곳 가운데 { $beyond }곳은 그렇지 않습니다. 동네 사이의 차이가 그보다 크기 때문입니다. 음영으로 나타낸 깔때기는 그런 차이까지 감안한 것입니다. 그 바깥에는 { $unusual }곳이 있습니다. 이례적인 지역이 하나도 없더라도 약 { $by_chance }곳은 벗어날 것입니다.
neighborhood-funnel-left-out = 주민이 너무 적은 { $areas }곳은 뺐습니다.
neighborhood-funnel-no-dot = { $where }에는 점이 없습니다. 주민이 { $fewest }명 미만이기 때문입니다.
neighborhood-funnel-places =
    .far_above = 이례적으로 높음
    .above = 시 전체의 비율보다 높음
    .as_expected = 예상되는 정도
    .below = 시 전체의 비율보다 낮음
    .far_below = 이례적으로 낮음
neighborhood-left-out = 제외
neighborhood-kinds-heading = 모든 범죄 유형
neighborhood-kinds-caption = 범죄 유형별 신고 건수
neighborhood-kinds-axis = 올해 신고 건수, 지난해 같은 기간과 비교
neighborhood-kinds-open = 모든 유형과 건수를 표로 보기
neighborhood-kind-caption = { $crime }: { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }: { $verdict }
neighborhood-kind-said = { $crime }: { $change }
neighborhood-kind = { $crime }
neighborhood-kinds-few = 신고가 너무 적어 판단할 수 없음: { $kinds }.
neighborhood-kinds-missing = 두 해의 같은 기간을 온전히 보유하지 못함: { $kinds }.
neighborhood-kinds-headers =
    .kind = 범죄 유형
    .year = 온전히 보유한 최근 12개월의 신고 건수
    .change = 올해 보유한 마지막 날까지, 지난해 같은 날까지와 비교
neighborhood-kind-cell = { $figure }, { $day }까지
neighborhood-kinds-plot-note = 점은 신고 건수의 변화, 선은 있을 법한 범위입니다. 회색의 가는 선은 변화가 불분명하다는 뜻입니다. 유형마다 자료를 보유한 마지막 날까지 셌으며, 그 날짜는 표에 있습니다.
neighborhood-kinds-note = 유형에 따라 자료가 있는 마지막 날이 다르므로 기간이 서로 다릅니다. 그래서 개별 유형을 더해도 위의 묶음과 맞지 않을 수 있습니다. 어느 한 해라도 신고가 20건 미만이면 건수만 적고 백분율은 적지 않습니다. 두 해 중 한 해에 2월 29일이 있으면 하루 평균으로 비교합니다. 표의 줄을 함께 검정하므로, 분명하다고 판정한 변화 가운데 잘못된 판정은 많아야 20개 중 1개로 예상됩니다(벤저미니–호크버그 방법).
neighborhood-beside-heading = 이웃 지역과 나란히
neighborhood-rest = 시의 나머지 지역
neighborhood-beside-caption = { $where }, 맞닿은 지역, 시의 나머지 지역
neighborhood-beside-area = 지역
neighborhood-beside-cameras = { unit }당 { cameras.heading } 수
neighborhood-beside-cameras-compared = 카메라, 이 지역과 비교
neighborhood-beside-crime = { unit }당 연간 { $crime } 신고(있을 법한 범위)
neighborhood-beside-crime-compared = { $crime }, 이 지역과 비교
neighborhood-beside-lead = 범죄는 12개월 합계입니다({ $days }).
neighborhood-beside-meaning = “약 2배”는 그 줄에 있는 지역의 수치가 이 지역 수치의 약 2배라는 뜻입니다.
neighborhood-beside-rounded = 카메라 수치는 20대 단위로 반올림했습니다. 반올림만으로도 생길 수 있는 차이는 불분명하다고 합니다.
neighborhood-beside-tested = 범죄: 비교 { $compared }건을 함께 검정하므로, 분명하다고 판정한 것 가운데 잘못된 판정은 많아야 20개 중 1개로 예상됩니다(벤저미니–호크버그 방법).
neighborhood-beside-rest = 시의 나머지 지역은 표시된 카메라 수치를 모두 더해 그 전체 땅을 기준으로 계산했습니다. { $hidden }곳의 카메라가 빠져 있으므로 실제 수치는 더 높을 수 있습니다.
neighborhood-compare-link = 이웃 지역과 비교하기
neighborhood-mislead-heading = 여기서 오해하기 쉬운 점
neighborhood-mislead-few-residents = 이곳은 주민이 적습니다(약 { $people }명). 주민이 { $fewest }명 미만이면 주민당 비율을 내지 않습니다. 그런 지역에는 일하러 오거나 방문하는 사람이 많기 때문입니다.
neighborhood-mislead-few-events = 신고가 적음: 올해나 지난해에 신고가 20건 미만인 유형이 있습니다({ $kinds }). 한 건만 늘거나 줄어도 추세처럼 보일 수 있습니다.
neighborhood-mislead-gaps = 공백: { $crime } 자료는 다음 기간에 완전하지 않습니다: { $spans }.
neighborhood-mislead-unstable = 카메라 수치가 작습니다. 반올림만으로도 수치가 4분의 1가량 달라질 수 있으므로, 수치가 비슷한 다른 지역과 순위를 가리지 마십시오.
neighborhood-mislead-residents = { $basis ->
    [estimate] 주민 수는 { $year }년 인구조사에 따른 것으로, 지금의 경계에 맞춘 추정치입니다. 그 뒤에 집이 많이 지어진 곳은 주민당 비율이 실제보다 높게 나옵니다.
   *[count] 주민 수는 { $year }년 인구조사에 따른 것입니다. 그 뒤에 집이 많이 지어진 곳은 주민당 비율이 실제보다 높게 나옵니다.
    }
neighborhood-mislead-rebates = 환급 지원 카메라는 현재의 등록 명부가 아니며, 범죄는 그보다 뒤의 해에 일어난 것입니다. 초기에는 일부 지역만 환급을 받을 수 있었습니다.
neighborhood-mislead-cause = 카메라와 범죄를 나란히 놓았을 뿐, 어느 쪽도 다른 쪽을 설명해 주지 않습니다. 범죄가 일어난 뒤에 카메라를 등록하는 사람도 있고, 붐비는 곳은 둘 다 많을 수 있습니다.
neighborhood-mislead-reports = 이것은 신고 건수입니다. 일어난 일을 다른 곳보다 더 많이 신고하는 동네도 있습니다. 자료는 잠정치이며 나중에 수정됩니다.
neighborhood-all-figures = 두 그래프에 쓰인 모든 지역을 표로 보기
neighborhood-all-caption = 카메라 밀도와 범죄율로 본 모든 지역
neighborhood-all-by-land = 모든 지역을 표로 보기
neighborhood-all-by-land-caption = 카메라 밀도와 신고 건수로 본 모든 지역
neighborhood-all-by-crime-rate = 범죄율로 본 모든 지역
neighborhood-all-by-reports = 신고 건수로 본 모든 지역
neighborhood-all-area = 지역
neighborhood-all-cameras = { unit }당 { cameras.heading } 수
neighborhood-all-residents = 주민 수
neighborhood-all-reports = { $crime }, 12개월간 신고 건수
neighborhood-all-rate = 주민 1,000명당 연간 { $crime } 신고
neighborhood-all-place = 규모에 비해
