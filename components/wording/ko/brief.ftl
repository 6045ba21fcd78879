brief-link-pdf = 한 장 요약(PDF)
brief-link-web = 한 장 요약(웹)
brief-kind = 한 장 요약
brief-about-cameras = 카메라:
brief-about-crime = 범죄:
brief-about-care = 읽을 때 주의할 점:
brief-about-evenness = 고른 정도:
brief-caveats-heading = 이것으로는 알 수 없는 것
brief-sources-heading = 출처
brief-cite-label = 인용 표기:
brief-live-label = 사이트의 같은 화면
brief-qr-label = 사이트의 같은 화면으로 연결되는 QR 코드
brief-forms = 이 요약의 다른 형식
brief-papers =
    .letter = PDF, 미국 레터 용지
    .a4 = PDF, A4
brief-title = { $subject }: 한 장 요약. { $site }
brief-cite = { $site }. ({ $date }). { $subject }, { $place } ({ $edition } 판) [한 장 요약].
brief-cite-date = y, M월 d일
brief-cite-undated = { $site }. (날짜 없음). { $subject }, { $place } [한 장 요약].
brief-version = 배포본: { $releases }. 버전 { $fingerprint }: 이 배포본과 이 선택을 가리킵니다.
brief-compared = { $names } 비교
brief-whole-city = 시 전체
brief-shown-where = 카메라 수치는 적어도 10곳의 주소를 바탕으로 할 때만 표시합니다. { $areas }곳 가운데 { $shown }곳에 수치가 있습니다.
brief-more-than = 수치가 있는 { $areas }곳 가운데: { $standings }. 수치를 반올림했으므로 순위는 범위로 나타냅니다.
brief-more-than-first = { unit }당 { cameras.inside }가 { $where }보다 많은 곳이 { $more }곳
brief-more-than-other = { $where }보다 많은 곳이 { $more }곳
brief-densities = { unit }당 { cameras.heading } 수: { $figures }.
brief-density = { $where } { $figure }
brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고가 줄었습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고가 줄었습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
    [up] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고가 늘었습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고가 늘었습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
    [unclear] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고는 변화가 분명하지 않습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고는 변화가 분명하지 않습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
   *[few] { $year }년 { $where }의 { $crime } 신고는 건수가 너무 적어 변화를 판단할 수 없습니다. { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고가 줄었습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고가 줄었습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
    [up] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고가 늘었습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고가 늘었습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
    [unclear] { $ratio ->
        [yes] { $year }년 { $where }의 { $crime } 신고는 변화가 분명하지 않습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건으로, 변화는 { $percent }입니다(있을 법한 범위 { $range }).
       *[no] { $year }년 { $where }의 { $crime } 신고는 변화가 분명하지 않습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
        }
   *[few] { $year }년 { $where }의 { $crime } 신고는 건수가 너무 적어 변화를 판단할 수 없습니다. 공개된 월간 집계로 { $days }에 { numbers-reports }, { $days_before }에 { $before }건입니다.
    }
brief-crime-none = { $where }의 { $crime } 신고는 전년과 비교할 수 없습니다. 두 기간 중 하나의 보유 자료가 완전하지 않거나 세는 방법이 달랐습니다.
brief-crimes = { $days } { $crime } 신고, { $days_before } 대비: { $found }.
brief-crimes-none = { $crime } 신고는 전년과 비교할 수 없습니다. 두 기간 중 하나의 보유 자료가 완전하지 않거나 세는 방법이 달랐습니다.
brief-crimes-in = { $verdict ->
    [down] { $names }에서 감소
    [up] { $names }에서 증가
    [unclear] { $names }에서 변화 불분명
   *[few] { $names }에서 건수가 적어 변화 판단 불가
    }
brief-crimes-in-all = { $verdict ->
    [down] { $areas }곳 모두 감소
    [up] { $areas }곳 모두 증가
    [unclear] { $areas }곳 모두 변화 불분명
   *[few] { $areas }곳 모두 건수가 적어 변화 판단 불가
    }
brief-crimes-percent = { $where } ({ $percent }, 있을 법한 범위 { $range })
brief-crimes-counts = { $where } ({ $counts })
brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading }는 거의 고르게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }, 주민 기준 { $people }입니다.
       *[no] { cameras.heading }는 거의 고르게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }입니다.
        }
    [moderate] { $residents ->
        [yes] { cameras.heading }는 다소 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }, 주민 기준 { $people }입니다.
       *[no] { cameras.heading }는 다소 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }입니다.
        }
    [high] { $residents ->
        [yes] { cameras.heading }는 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }, 주민 기준 { $people }입니다.
       *[no] { cameras.heading }는 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }입니다.
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading }는 매우 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }, 주민 기준 { $people }입니다.
       *[no] { cameras.heading }는 매우 고르지 않게 분포합니다. { surface }마다 같으면 0이 되는 지니계수가 땅 기준 { $land }입니다.
        }
    }
brief-evenness-range = { $hidden ->
    [yes] 반올림하기 전의 값으로 보고 표시하지 않는 지역까지 넣으면, 땅 기준으로 { $range }일 수 있습니다.
   *[no] 반올림하기 전의 값으로는 땅 기준으로 { $range }일 수 있습니다.
    }
brief-small = 카메라 수치가 작은 곳: { $names }. 반올림만으로도 수치가 4분의 1가량 달라질 수 있으므로, 수치가 비슷한 다른 지역과 순위를 가리지 마십시오.
brief-outline =
    .one = 굵은 테두리를 두른 곳이 이 지역입니다.
    .several = 굵은 테두리와 번호로 각 지역을 나타냈으며, 순서는 표와 같습니다.
brief-map = { $city }의 { $kind }별 지도입니다. 색이 짙을수록 { unit }당 { cameras.inside }가 많습니다. 가장 많은 곳: { $top }. 수치가 있는 지역은 { $shown }곳이며, 수치를 표시하지 않는 { $hidden }곳은 빗금으로 나타냅니다.
brief-map-none = { $city }의 { $kind }별 지도입니다. 색이 짙을수록 { unit }당 { cameras.inside }가 많습니다. 수치가 있는 지역은 { $shown }곳이며, 수치를 표시하지 않는 { $hidden }곳은 빗금으로 나타냅니다.
brief-outlined = 테두리를 두른 곳: { $names }.
brief-trend-heading = 월별 { $crime }, { $where }
brief-trend-note = { $gaps ->
    [yes] 가는 선: 월별 신고 건수. 굵은 선: 12개월 평균. 음영: 보유 자료가 완전하지 않은 기간으로, 공백이며 0이 아닙니다.
   *[no] 가는 선: 월별 신고 건수. 굵은 선: 12개월 평균.
    }
brief-trends-note = 모두 같은 눈금입니다. 가는 선: 매월. 굵은 선: 12개월 평균. 음영: 보유 자료의 공백이며 0이 아닙니다.
brief-no-trend = 보유 자료가 완전한 달이 없습니다.
brief-kinds-caption = { $where }의 신고된 범죄(묶음과 일부 개별 유형): 올해 현재까지와 전년 같은 날까지의 비교
brief-kinds-headers =
    .kind = 범죄 유형
    .through = 집계 마지막 날
    .before = 전년, 같은 날까지
    .after = 올해, 그날까지
    .change = 변화(있을 법한 범위)
    .verdict = 말로 풀면
brief-compared-caption = 지역별 { cameras.heading }와 { $crime }
brief-column-area = 지역
brief-column-cameras = { unit }당 { cameras.heading } 수
brief-column-crime = { unit }당 연간 { $crime } 신고
brief-column-crime-days = { unit }당 연간 { $crime } 신고, { $window }
brief-column-before-days = { $days }
brief-column-after-days = { $year }년 { $day }까지
brief-column-before = 전년
brief-column-after = 올해 현재까지
brief-column-change = 변화(있을 법한 범위)
brief-column-verdict = 말로 풀면
brief-percentage = { $percent } ({ $range })
brief-no-percentage = –
brief-opt-in =
    .none = 이곳의 카메라 수치는 아직 공개된 것이 없습니다.
    .rebates = 환급 신청은 선택이었고, 처음에는 일부 지역만 신청할 수 있었습니다. 환급 지원 카메라는 현재의 등록 명부가 아니며, 범죄는 그보다 뒤의 해에 일어난 것입니다.
    .registry = 등록은 선택입니다. 등록 카메라가 더 많은 곳은 참여한 소유자가 더 많은 곳이며, 어느 명부에도 없는 카메라가 많습니다.
brief-preliminary = 여기서 범죄는 신고를 뜻합니다. 신고를 더 많이 하는 동네가 있으며, 자료는 잠정치이고 나중에 수정됩니다.
brief-rounded = 카메라 수치는 20대 단위로 반올림했습니다.
brief-small-figures = 어느 한 해라도 신고가 20건 미만이면 건수만 적고 백분율은 적지 않습니다. 한 표에 있는 변화는 함께 검정하므로, 분명하다고 판정한 것 가운데 잘못된 판정은 많아야 20개 중 1개로 예상됩니다.
