claims-title = 주장 확인하기
claims-offense = 범죄 유형
claims-where = 장소
claims-until = 마지막 날
claims-against = 비교 대상
claims-whole-city = 시 전체
claims-againsts =
    .year = 1월 1일 이후, 전년과 비교
    .twelve_months = 12개월, 그 이전 12개월과 비교
    .thirty_days = 30일, 전년과 비교
claims-faults =
    .area = 링크에 적힌 지역을 찾을 수 없어, 대신 시 전체를 보여 드립니다.
    .crime = 링크에 적힌 범죄 유형을 찾을 수 없어, 대신 기본 유형을 보여 드립니다.
    .date = 링크에 적힌 날의 수치가 없어, 대신 다른 날을 보여 드립니다.
    .against = 링크에 적힌 비교 방식이 없어, 대신 기본 방식으로 보여 드립니다.
    .lang = 링크에 적힌 언어는 아직 제공하지 않아, 대신 영어로 보여 드립니다.
claims-no-claims = 범죄가 늘었다, 줄었다 하는 말을 여기서 확인해 보십시오.
claims-answer = 공직자의 주장 { $claims }건: { $found }.
claims-tally =
    .agree = 공개 자료와 일치 { $claims }건
    .differ = 불일치 { $claims }건
    .depend = 날짜에 따라 달라지는 것 { $claims }건
    .unchecked = 확인할 수 없는 것 { $claims }건
claims-lead-alone = 어떤 주장이든 누구나 공개 자료에서 셀 수 있는 수치와 견주어 보십시오. 범죄와 장소, 날짜, 비교 대상을 고르면 됩니다. 둘의 차이가 1%포인트 이내이면 ‘일치’로 봅니다.
claims-lead = 공직자가 한 말을, 누구나 공개 자료에서 셀 수 있는 수치와 나란히 놓았습니다. 다른 주장은 아래에서 확인해 보십시오. 범죄와 장소, 날짜, 비교 대상을 고르면 됩니다. 둘의 차이가 1%포인트 이내이면 ‘일치’로 봅니다.
claims-dates = 공개된 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다. 범죄 자료는 잠정치입니다.
claims-dates-without-day = { on-publication } 공개 자료 기준입니다. 범죄 자료는 잠정치입니다.
claims-said-title = 어떤 말이 나왔나
claims-said-heading = { $speaker }, { $said_on }
claims-older = 이전 발언 { $statements }건
claims-quote = “{ $words }”
claims-quote-reported = 보도의 표현: “{ $words }”
claims-not-checked = 확인하지 않은 부분: { $part }
claims-source = 출처: { $title }. { $publisher }.
claims-said = 발언
claims-counted = 공개 자료
claims-more = 자세한 근거
claims-check-further = 아래 확인 도구를 이 주장에 맞추기
claims-said-direction =
    .up = 증가
    .down = 감소
claims-said-change = { $says ->
    [close_to] { $percent } 가까이
    [at_least] { $percent } 또는 그보다 큰 폭
   *[about] { $percent }
    }
claims-not-known = 보유 자료에 없음
claims-claimed = 주장 { $said }
claims-claimed-line = 주장: { $said }
claims-differs-by = { $direction ->
    [larger_fall] { $points }%포인트 차이: 공개 자료에서는 감소 폭이 더 큽니다.
    [smaller_fall] { $points }%포인트 차이: 공개 자료에서는 감소 폭이 더 작습니다.
    [larger_rise] { $points }%포인트 차이: 공개 자료에서는 증가 폭이 더 큽니다.
    [smaller_rise] { $points }%포인트 차이: 공개 자료에서는 증가 폭이 더 작습니다.
    [unclear] { $points }%포인트 차이: 공개 자료에서는 변화가 분명하지 않습니다.
   *[other] { $points }%포인트 차이: 공개 자료에서는 방향이 반대입니다.
    }
claims-differs = { $direction ->
    [larger_fall] 불일치: 공개 자료에서는 감소 폭이 더 큽니다.
    [smaller_fall] 불일치: 공개 자료에서는 감소 폭이 더 작습니다.
    [larger_rise] 불일치: 공개 자료에서는 증가 폭이 더 큽니다.
    [smaller_rise] 불일치: 공개 자료에서는 증가 폭이 더 작습니다.
    [unclear] 불일치: 공개 자료에서는 변화가 분명하지 않습니다.
   *[other] 불일치: 공개 자료에서는 방향이 반대입니다.
    }
claims-depends-on-the-day = 날짜에 따라 다름(발언에 날짜가 없음): { $day }까지는 { $change }입니다.
claims-verdicts =
    .agrees = 일치합니다.
    .depends = 기간에 따라 다릅니다. 발언에는 기간이 없었습니다.
    .cannot_tell = 판단할 수 없습니다.
    .few = 신고가 너무 적어 백분율을 확인할 수 없습니다.
    .not_separable = 확인할 수 없습니다. 보유 자료에서 따로 구분되지 않습니다.
    .no_data = 확인할 수 없습니다. 이 기간의 자료를 보유하고 있지 않습니다.
    .not_public = 확인할 수 없습니다. 근거가 되는 공개 수치를 찾지 못했습니다.
claims-part-that-fits = { $part }: 발언에서는 따로 언급했지만, 공개 데이터에서는 { $crime }에 포함되어 집계됩니다. 앞선 기간의 신고 { $was }건 가운데 { $reports }건이 여기에 해당한다면 두 주장은 모두 정확히 맞습니다(주장이 정수 백분율이므로 { $low }~{ $high }건): { $others } × { $rest } + { $reports } × { $share } = { $now }. 실제로 그랬는지는 공개 데이터로 알 수 없습니다.
claims-counts-then-and-now = 신고 { $counts }건, { $days }, { $year }년 같은 기간과 비교.
claims-likely = 변화의 있을 법한 범위 { $range }.
claims-through-the-day = 발언 당일인 { $day }까지: { $change }.
claims-through-the-day-estimated = 발언 당일인 { $day }까지는 주간 집계로 추정할 수밖에 없습니다: 약 { $change }({ $range }).
claims-days = 날짜가 중요합니다. 정확한 건수가 있는 앞뒤 날짜로 보면 변화는 { $low }({ $low_day }까지)에서 { $high }({ $high_day }까지) 사이입니다.
claims-leap-day = { $longer ->
    [before] 앞선 기간({ $days })이 2월 29일 때문에 하루 더 깁니다.
   *[after] 나중 기간({ $days })이 2월 29일 때문에 하루 더 깁니다.
    }
claims-records-table = 공개된 연간 1군 범죄(Part I) 건수
claims-records-columns =
    .year = 연도
    .crimes = 1군 범죄(Part I)
claims-check-heading = 직접 확인해 보기
claims-in-place = { $place ->
    [city] 시 전체
   *[area] { $area }
    }
claims-about = { $estimated ->
    [yes] 약 { $change }
   *[no] { $change }
    }
claims-headline-not-told = { claims-in-place } { $crime }, { $day }까지: 알 수 없습니다.
claims-headline-few = { claims-in-place } { $crime }: { $verdict }({ $counts }).
claims-headline = { $verdict ->
    [down] ↓ { claims-in-place } { $crime } 신고가 줄었습니다: { claims-about }.
    [up] ↑ { claims-in-place } { $crime } 신고가 늘었습니다: { claims-about }.
   *[unclear] { claims-in-place } { $crime } 신고는 변화가 분명하지 않습니다: { claims-about }.
    }
claims-counts = { $after } 신고 { $now }건, { $before } { $was }건과 비교.
claims-no-percentage = 어느 한 기간이라도 20건 미만이면 백분율은 오해를 부릅니다.
claims-likely-change = 변화의 있을 법한 범위: { $range }.
claims-estimate = { $has_change ->
    [yes] 이것은 추정치입니다. 일부 죄목은 주간 집계만 보유하고 있고 선택한 날이 한 주의 중간이어서, 그 주의 건수를 날마다 고르게 나누었습니다. 그날까지의 날들에 신고가 전혀 없었거나 고른 몫의 두 배가 있었다면 건수는 { $limits }, 변화는 { $change_range }일 수 있습니다.
   *[no] 이것은 추정치입니다. 일부 죄목은 주간 집계만 보유하고 있고 선택한 날이 한 주의 중간이어서, 그 주의 건수를 날마다 고르게 나누었습니다. 그날까지의 날들에 신고가 전혀 없었거나 고른 몫의 두 배가 있었다면 건수는 { $limits }일 수 있습니다.
    }
claims-estimate-limits = { $reports }건이 아니라 { $low }~{ $high }건
claims-from-weeks = 집계 근거: 개별 신고. 다만 { $year }년은 일부 죄목의 개별 신고 자료가 없어, 공개된 주간 집계를 더했습니다.
claims-from-months = 집계 근거: 두 기간 모두 시 전체에 대해 공개된 월간 집계.
claims-from-reports = 집계 근거: 두 기간 모두 개별 신고.
claims-begins = 자료가 { $day }부터 시작하므로 이 기간과 비교할 대상이 없습니다. 세지 않은 것은 공백이며, 공백은 0이 아닙니다. 더 뒤의 날을 골라 주십시오.
claims-gap = 두 기간의 모든 날에 대한 자료를 보유하고 있지 않으며, 공백은 0이 아닙니다. 그래서 수치를 제시하지 않습니다.
claims-reports-end = 개별 신고 자료는 { $day }에 끝납니다.
claims-nearest = 수치가 있는 가장 가까운 날은 { $day }입니다.
claims-city-instead = 시 전체로는 이날의 수치가 있습니다.
claims-interval-note = 주장이 건수로는 정확히 맞더라도 그 변화는 우연일 수 있습니다.
claims-around-heading = 날짜에 따라 얼마나 달라지나?
claims-around-narrow = 크게 달라지지 않습니다. 변화는 1%포인트 이내에 머뭅니다.
claims-around-range = 날짜에 따라 변화는 { $range } 사이입니다.
claims-around-exact = 정확한 건수가 있는 날로 보면 변화는 { $exact } 사이입니다. 추정한 날까지 넣으면 { $range } 사이입니다.
claims-around-axes = 선택한 날(큰 점)의 앞뒤 { $days }일까지, 같은 해 안에서 셀 수 있는 날마다 그날까지의 변화를 나타냅니다.
claims-around-estimates = 속이 빈 점은 추정치입니다.
claims-around-up = 세로: 백분율 변화.
claims-around-none = 앞뒤 날짜의 변화는 보여 드릴 수 없습니다. 그 무렵의 모든 날에 대한 자료를 보유하고 있지 않습니다.
claims-around-months = 앞뒤 날짜의 변화는 보여 드릴 수 없습니다. 그 시기는 월 단위 자료만 보유하고 있습니다.
claims-around-few = 신고가 너무 적어 어느 날에 대해서도 백분율을 제시하지 않습니다. 건수는 표에 있습니다.
claims-around-alt = { $day } 앞뒤의 날마다 그날까지의 { $crime } 신고 변화를 나타낸 그래프: { $low }에서 { $high }까지.
claims-around-alt-fitting = { $day }까지는 주장대로 { $change }입니다.
claims-day-dot = { $day }: { $change }
claims-around-table = 다른 날짜까지의 같은 변화
claims-around-open = 같은 내용을 표로 보기
claims-around-columns =
    .through = 마지막 날
    .before = 이전
    .after = 이후
    .change = 변화
claims-too-few = 건수가 너무 적음
claims-estimated = { $change }(추정치)
claims-chart =
    .day = 마지막 날
    .change = 변화
claims-behind-heading = 이 수치의 근거
claims-definition-title = 무엇을 세었나
claims-definition = 공개 데이터에서 “{ $crime }” 항목에 들어 있는 신고를 신고일(현지 시간) 기준으로 세었습니다.
claims-definition-sum = “{ $crime }”: 공개 데이터의 다음 죄목을 더한 것입니다: { $offenses }. 신고일(현지 시간) 기준으로 세었습니다.
claims-offense-in-list = { $offense }
claims-placed-title = 신고를 어느 지역에 넣었나
claims-separate-title = 공개 데이터로 구분할 수 없는 것
claims-revised-title = 그 뒤 자료가 어떻게 수정되었나
claims-revised-why = 신고는 취소되거나 늦게 추가되거나 다른 죄목으로 바뀌기도 합니다. 그래서 당시에는 맞았던 주장이 지금은 조금 어긋나 보일 수 있습니다.
claims-revised = { $has_change ->
    [yes] { $crime }, 시 전체, { $days }: { on-publication } 공개 당시 { $then }건, 지금 { $now }건({ $change }).
   *[no] { $crime }, 시 전체, { $days }: { on-publication } 공개 당시 { $then }건, 지금 { $now }건.
    }
claims-not-revised = 비교할 수 있는 이 죄목들의 이전 공개 자료가 없습니다. 몇 퍼센트 정도의 수정은 흔합니다.
claims-revised-table = 죄목별 당시와 지금의 건수
claims-revised-open = 죄목별로 보기
claims-revised-columns =
    .offense = 죄목
    .then = 당시
    .now = 지금
