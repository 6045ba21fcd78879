trend-mean = 12개월 평균
trend-month = 월
trend-count = 신고 건수
trend-gap = 공백
trend-source = 집계 근거
trend-broken = 다른 방식으로 지역에 넣음
trend-recoded = 다른 기준으로 기록됨
trend-bases =
    .incidents = 개별 신고
    .published = 공개된 월간 집계
trend-heading = { $crime }, { $place }
trend-whole-city = 시 전체
trend-caption = { $averaged ->
    [yes] 월별 신고 건수(가는 선)와 12개월 평균(굵은 선).
   *[no] 월별 신고 건수.
    }
trend-caption-gaps = 음영: 보유 자료가 완전하지 않은 기간({ $months }). 공백은 0이 아닙니다.
trend-caption-breaks = 점선({ $days }): 이때부터 신고를 다른 방식으로 지역에 넣으므로, 앞과 뒤를 서로 비교할 수 없습니다.
trend-caption-recoded = 점선({ $days }): 이때부터 경찰이 이 죄목들을 다른 기준으로 기록하므로, 앞과 뒤를 서로 비교할 수 없습니다.
trend-caption-published = 개별 신고가 없는 곳에서 시 전체의 선은 공개된 월간 집계를 씁니다. 그래서 달을 모두 더하면 문장에 적힌 것보다 조금 많거나 적을 수 있습니다.
trend-caption-areas = 지역별 수치는 { $day }에 끝납니다. 보유 자료가 여기까지입니다.
trend-alt = { $place }의 월별 { $crime } 신고를 { $first }부터 { $last }까지 나타낸 선 그래프.
trend-verdict = { $verdict ->
    [down] ↓ { $year }년 { $crime } 신고가 줄었습니다.
    [up] ↑ { $year }년 { $crime } 신고가 늘었습니다.
    [unclear] { $crime }: { $year }년 변화가 분명하지 않습니다.
   *[few] { $crime }: { $year }년 신고가 너무 적어 변화를 판단할 수 없습니다.
    }
trend-verdict-none = { $crime }: 올해를 지난해와 비교할 수 없습니다.
trend-change = { $days } 신고 { numbers-reports }, { same-days } { $before }건과 비교: { $change }(있을 법한 범위 { $range }).
trend-change-few = { $alone ->
    [yes] { $days } 신고 { numbers-reports }, { same-days } { $before }건과 비교: 여럿을 함께 비교하면 분명하지 않습니다. 어느 한 해라도 20건 미만이면 백분율은 오해를 부릅니다.
   *[no] { $verdict ->
        [down] { $days } 신고 { numbers-reports }, { same-days } { $before }건과 비교: 분명히 줄었습니다. 어느 한 해라도 20건 미만이면 백분율은 오해를 부릅니다.
        [up] { $days } 신고 { numbers-reports }, { same-days } { $before }건과 비교: 분명히 늘었습니다. 어느 한 해라도 20건 미만이면 백분율은 오해를 부릅니다.
       *[few] { $days } 신고 { numbers-reports }, { same-days } { $before }건과 비교: 너무 적어 변화를 판단할 수 없습니다. 어느 한 해라도 20건 미만이면 백분율은 오해를 부릅니다.
        }
    }
trend-change-none = 두 기간 중 하나의 보유 자료가 완전하지 않거나 세는 방법이 달라 비교하지 않습니다.
trend-change-published = 두 해 모두 공개된 월간 집계입니다.
trend-range-heading = ‘있을 법한 범위’의 뜻
trend-range-zero = 범위 안에 0%가 있으면 변화가 전혀 없을 수도 있습니다.
trend-fresh = 최근 몇 주의 신고는 아직 추가되거나 취소되는 중입니다. 전년 신고는 그런 수정이 대부분 끝났습니다.
trend-fresh-once = { $has_change ->
    [yes] 과거의 예: { $crime }, 시 전체, { $days }: { $published } 공개 당시 { $then }건, 지금 { $now }건({ $change }).
   *[no] 과거의 예: { $crime }, 시 전체, { $days }: { $published } 공개 당시 { $then }건, 지금 { $now }건.
    }
