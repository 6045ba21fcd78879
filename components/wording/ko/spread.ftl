spread-title = 분포
spread-per = 집계 기준
spread-offense = 표시할 범죄
spread-time = 범죄 시기
spread-mark = 동네 강조하기
spread-nobody = 없음
spread-not-shown = 표시 안 함
spread-no-rate = 비율 없음
spread-faults =
    .crime = 링크에 적힌 범죄 유형은 이 페이지에 없습니다. 너무 드물어 지역의 차이를 가릴 수 없는 유형일 수 있습니다. 대신 기본 유형을 보여 드립니다.
    .time = 링크에 적힌 범죄 시기를 찾을 수 없어, 대신 기본 시기로 보여 드립니다.
spread-answer = { $concentration ->
    [low] { cameras.heading }는 거의 고르게 분포합니다. 절반이 표시된 땅의 약 { $share }에 있습니다.
    [moderate] { cameras.heading }는 다소 고르지 않게 분포합니다. 절반이 표시된 땅의 약 { $share }에 있습니다.
    [high] { cameras.heading }는 고르지 않게 분포합니다. 절반이 표시된 땅의 약 { $share }에 있습니다.
   *[very_high] { cameras.heading }는 매우 고르지 않게 분포합니다. 절반이 표시된 땅의 약 { $share }에 있습니다.
    }
spread-among = 사람이 사는 곳을 기준으로 하면, 절반이 주민의 { $share }가 사는 곳에 있습니다. 고르게 분포한다면 둘 다 절반일 것입니다.
spread-among-none = 고르게 분포한다면 카메라의 절반이 땅의 절반에 있을 것입니다.
spread-ginis = 이를 재는 데 흔히 쓰는 지니계수는 땅 기준 { $land }, 주민 기준 { $people }입니다. 0이면 { surface }마다 카메라 수가 모두 같습니다. 1에 가까우면 좁은 지역 한 곳에 거의 다 있습니다.
spread-ginis-land = 이를 재는 데 흔히 쓰는 지니계수는 땅 기준 { $land }입니다. 0이면 { surface }마다 카메라 수가 모두 같습니다. 1에 가까우면 좁은 지역 한 곳에 거의 다 있습니다.
spread-crime-dated = { $counted ->
    [occurrence] 범죄: { $days }에 일어난 것(신고일이 아니라 발생일 기준). 범죄 자료는 잠정치입니다.
   *[report] { $precision ->
        [unknown] 범죄: { $days }에 신고된 것. 범죄 자료는 잠정치입니다.
        [year] 범죄: { $days }에 신고된 것, { $published } 공개 자료 기준. 범죄 자료는 잠정치입니다.
       *[other] 범죄: { $days }에 신고된 것, { $published } 공개 자료 기준. 범죄 자료는 잠정치입니다.
        }
    }
spread-another-file = “지도” 페이지는 신고일을 기준으로 세는데, 그 기간({ $time })에는 신고일 자료가 없는 날이 있어 공백이 있습니다. 이 페이지는 그 기간을 발생일 기준으로 온전히 담은 다른 파일에서 가져옵니다.
spread-time-choice = { $time ->
    [cameras] { $year }(카메라와 같은 시기)
   *[newest] { $year }(온전한 해 가운데 최근)
    }
spread-years-apart = { $later ->
    [yes] 시기가 다릅니다. 범죄는 카메라보다 약 { $years }년 뒤의 것이며, 그사이 둘 다 달라졌을 수 있습니다.
   *[no] 시기가 다릅니다. 범죄는 카메라보다 약 { $years }년 앞선 것이며, 그사이 둘 다 달라졌을 수 있습니다.
    }
spread-lorenz-heading = 고른 분포에서 얼마나 먼가?
spread-lorenz-axes = { $residents ->
    [yes] 가로: 땅 또는 주민의 비중(그에 비해 카메라가 적은 지역부터). 세로: 그곳에 있는 카메라의 비중. 선이 아래로 처질수록 고르지 않습니다. 음영: 반올림과 빠진 지역 때문에 확정할 수 없는 범위입니다.
   *[no] 가로: 땅의 비중(그에 비해 카메라가 적은 지역부터). 세로: 그곳에 있는 카메라의 비중. 선이 아래로 처질수록 고르지 않습니다. 음영: 반올림과 빠진 지역 때문에 확정할 수 없는 범위입니다.
    }
spread-even-line = 고른 분포
spread-curves =
    .land = 땅 기준
    .residents = 주민 기준
spread-share-of-base = { $residents ->
    [yes] 땅 또는 주민의 비중
   *[no] 땅의 비중
    }
spread-share-of-cameras = 카메라의 비중
spread-lorenz-table = 카메라가 가장 많은 부분과, 전체 가운데 그곳에 있는 카메라의 비중
spread-lorenz-part = 가장 밀집한 부분
spread-lorenz-columns =
    .land = 땅의 그 부분에 있는 카메라
    .residents = 주민의 그 부분에 있는 카메라
spread-share-in = { $share } ({ $range })
spread-lorenz-alt = { cameras.inside }의 땅 기준(지니 { $land })과 주민 기준(지니 { $people }) 로렌츠 곡선으로, 고른 분포를 나타내는 직선 아래에 있습니다.
spread-lorenz-alt-land = { cameras.inside }의 땅 기준(지니 { $land }) 로렌츠 곡선으로, 고른 분포를 나타내는 직선 아래에 있습니다.
spread-left-out = { $hidden ->
    [0] 모든 지역을 셌습니다.
   *[other] { $hidden }곳은 수치를 표시하지 않아 빠졌습니다. 공개된 규칙으로 그런 지역에 대해 알 수 있는 것은, 주소가 10곳 미만이고(한 곳도 없을 수도 있음) 한 주소에서 카메라를 10대까지만 센다는 것뿐입니다. 따라서 0대에서 { $most }대까지 어느 값이든 될 수 있습니다.
    }
spread-left-out-unlimited = { $hidden ->
    [0] 모든 지역을 셌습니다.
   *[other] { $hidden }곳은 수치를 표시하지 않아 빠졌습니다. 지역을 가릴 수 있는 규칙은 여럿이며, 그 가운데는 카메라가 많은 곳에 적용되는 것도 있습니다. 그래서 그 지역들을 넣으면 얼마나 달라질지 범위를 제시할 수 없습니다.
    }
spread-why-ranges = { $hidden ->
    [yes] 수치는 20대 단위로 반올림했고, 빠진 지역은 규칙 안에서 어떤 값이든 될 수 있습니다.
   *[no] 수치는 20대 단위로 반올림했습니다. 빠진 지역은 어느 범위에도 들어 있지 않습니다.
    }
spread-gini-ranges = 따라서 지니계수는 땅 기준 { $land }, 주민 기준 { $people } 사이의 어떤 값이든 될 수 있습니다. 카메라의 절반은 땅의 { $half_land }, 주민의 { $half_people }가 사는 곳에 있을 수 있습니다. 괄호 안의 범위도 같은 방법으로 구했습니다.
spread-gini-ranges-land = 따라서 지니계수는 땅 기준 { $land } 사이의 어떤 값이든 될 수 있습니다. 카메라의 절반은 땅의 { $half_land }에 있을 수 있습니다. 괄호 안의 범위도 같은 방법으로 구했습니다.
spread-one-side = { $side ->
    [below] 이 범위는 모두 표시된 지역만의 수치보다 낮습니다. 빠진 지역마다 카메라가 몇 대밖에 있을 수 없어서 값이 한쪽으로 움직입니다.
   *[above] 이 범위는 모두 표시된 지역만의 수치보다 높습니다. 빠진 지역마다 카메라가 몇 대밖에 있을 수 없어서 값이 한쪽으로 움직입니다.
    }
spread-residents-left-out = { $areas }곳은 주민이 너무 적어 믿을 만한 비율을 낼 수 없으므로 주민 기준 수치에서 빠졌습니다.
spread-quotient-heading = 고른 몫보다 많은가, 적은가
spread-quotient-means = { $residents ->
    [yes] 입지계수는 한 지역이 차지하는 카메라의 비중을 땅(또는 주민)의 비중으로 나눈 값입니다. 1이면 고른 몫, 2이면 그 두 배, 0.5이면 그 절반입니다.
   *[no] 입지계수는 한 지역이 차지하는 카메라의 비중을 땅의 비중으로 나눈 값입니다. 1이면 고른 몫, 2이면 그 두 배, 0.5이면 그 절반입니다.
    }
spread-quotient-verdict = 땅 기준으로 { $shown }곳 가운데 { $above }곳은 고른 몫보다 확실히 많고, { $below }곳은 확실히 적습니다.
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] 가장 많은 곳은 { $most }, 가장 적은 곳은 { $least }입니다.
       *[other] 가장 많은 곳은 { $most }입니다. 가장 적은 곳은 차이를 가릴 수 없는 { $least_areas }곳({ $least } 포함) 가운데 하나입니다.
        }
   *[other] { $least_areas ->
        [0] 가장 많은 곳은 차이를 가릴 수 없는 { $most_areas }곳({ $most } 포함) 가운데 하나이며, 가장 적은 곳은 { $least }입니다.
       *[other] 가장 많은 곳은 차이를 가릴 수 없는 { $most_areas }곳({ $most } 포함) 가운데 하나이며, 가장 적은 곳은 차이를 가릴 수 없는 { $least_areas }곳({ $least } 포함) 가운데 하나입니다.
        }
    }
spread-quotient-area = { $area }: 땅 기준으로 고른 몫의 { $land }배({ $land_low }~{ $land_high }배 사이), 주민 기준으로 { $people }배({ $people_low }~{ $people_high }배 사이).
spread-quotient-area-land = { $area }: 땅 기준으로 고른 몫의 { $land }배({ $land_low }~{ $land_high }배 사이).
spread-quotient-hidden = { $area }: 수치를 표시하지 않으므로 비중을 알 수 없습니다.
spread-quotient-range = { $hidden ->
    [yes] ‘확실히’라는 말과 범위는 20대 단위로 반올림하기 전에 가능했던 모든 값과, 빠진 지역에 규칙이 허용하는 모든 값을 감안해 구했습니다.
   *[no] ‘확실히’라는 말과 범위는 표시된 지역만을 대상으로, 20대 단위로 반올림하기 전에 가능했던 모든 값을 감안해 구했습니다. 빠진 지역을 넣으면 무엇이 달라질지는 알 수 없습니다.
    }
spread-no-cause =
    .none = 이곳의 카메라 수치는 아직 공개된 것이 없습니다.
    .rebates = 카메라와 범죄가 어디에 있는지를 보여 줄 뿐, 하나가 다른 하나의 원인이라는 뜻이 아닙니다. 등록은 스스로 선택하는 것이며, 첫 환급은 일부 지역에 먼저 돌아갔습니다.
    .registry = 카메라와 범죄가 어디에 있는지를 보여 줄 뿐, 하나가 다른 하나의 원인이라는 뜻이 아닙니다. 등록은 스스로 선택하는 것입니다.
spread-both-heading = 카메라와 범죄를 나란히
spread-both-title = { cameras.heading }({ $month })와 { $crime }({ $time })
spread-both-dated = { unit }당 { cameras.heading }({ $month })와 { $crime }({ $time }).
spread-both-axes = { $counted ->
    [occurrence] { unit }당 { cameras.inside }와, { $days }에 일어난 { $crime }(신고일이 아니라 발생일 기준).
   *[report] { unit }당 { cameras.inside }와, { $days }에 신고된 { $crime }.
    }
spread-key-link = { unit }당 순위상관, 있을 법한 범위 { $low }~{ $high }(0: 관련 없음, 1: 순서가 같음)
spread-key-areas = { $areas }곳
spread-key-high-in-both = 카메라와 범죄 모두 가장 높은 등급인 곳
spread-plain-heading = 따로 보기
spread-both-map-heading = 한 지도에 함께 보기
spread-plain-alt = { $city } 지도: { $title }, 세 등급으로 구분. 가장 높은 등급은 { $high }곳입니다.
spread-plain-swatch = { $title }: { $limits }
spread-map-alt = { unit }당 { cameras.inside }와 { $crime }에 따라 아홉 가지 색으로 나타낸 { $city } 지도입니다. 둘 다 높은 곳은 { $high }곳, 둘 다 낮은 곳은 { $low }곳입니다. { $hatched }곳은 빗금으로 나타냅니다.
spread-legend-cameras = { unit }당 { cameras.heading }
spread-legend-crime = { unit }당 { $crime }, { $time }
spread-limits =
    .low = { $low } 이하
    .middle = { $high } 이하
    .high = { $high } 초과
spread-both-names =
    .low_low = 카메라 밀도 낮음, 범죄 적음
    .middle_low = 카메라 밀도 중간, 범죄 적음
    .high_low = 카메라 밀도 높음, 범죄 적음
    .low_middle = 카메라 밀도 낮음, 범죄 중간
    .middle_middle = 카메라 밀도 중간, 범죄 중간
    .high_middle = 카메라 밀도 높음, 범죄 중간
    .low_high = 카메라 밀도 낮음, 범죄 많음
    .middle_high = 카메라 밀도 중간, 범죄 많음
    .high_high = 카메라 밀도 높음, 범죄 많음
spread-limits-stay = 색을 나누는 기준값은 자료가 갱신되어도 그대로이므로, 다른 해의 지도끼리 비교할 수 있습니다. 누군가 요청하거나 범죄를 세는 방식이 바뀔 때만 다시 정합니다.
spread-limits-cameras =
    .of_map = 카메라의 기준값은 “지도” 페이지의 가장 낮은 두 기준값입니다.
    .by_hand = 카메라의 기준값은 사람이 직접 정했습니다.
spread-limits-cameras-thirds = 카메라의 기준값은 { $day } 수치로 정했습니다. 수치가 있는 { $areas }곳을 순서대로 세워 되도록 똑같은 세 묶음으로 나누었습니다. 낮은 지역이 { $low }곳, 중간이 { $middle }곳, 높은 지역이 { $high }곳입니다. 수치가 같거나 거의 같은 지역은 한 묶음에 둡니다.
spread-limits-crime-by-hand = 범죄의 기준값은 { $days }에 신고된 것에 맞추어 사람이 직접 정했습니다.
spread-limits-crime-by-hand-sizes = 범죄의 기준값은 { $days }에 신고된 것에 맞추어 사람이 직접 정했습니다. 그때 낮은 지역이 { $low }곳, 중간이 { $middle }곳, 높은 지역이 { $high }곳이었습니다.
spread-limits-crime-thirds = 범죄의 기준값은 { $days }에 신고된 것으로 정했습니다. 비율이 있는 { $areas }곳을 순서대로 세워 되도록 똑같은 세 묶음으로 나누었습니다. 낮은 지역이 { $low }곳, 중간이 { $middle }곳, 높은 지역이 { $high }곳입니다. 비율이 같거나 거의 같은 지역은 한 묶음에 둡니다. 지역의 3분의 1 이상에서 신고가 20건 이상인 범죄 유형에만 기준값이 있습니다.
spread-tooltip = { unit }당 카메라 { $cameras }대, 신고 { $crime }건
spread-tooltip-hidden = 카메라 수치 표시 안 함
spread-scatter-axes = 점 하나가 지역 하나입니다. 가로: { unit }당 { cameras.inside }. 세로: { unit }당 { $crime }. 선: 지도의 색을 나누는 기준값. 두 축 모두 높은 쪽으로 갈수록 눈금 간격이 좁아집니다.
spread-scatter-alt = { cameras.inside }와 범죄에 따라 { $areas }곳을 나타낸 산점도입니다. { $verdict }
spread-scatter-area = 지역
spread-scatter-cameras = 카메라
spread-scatter-crime = 신고 건수
spread-link-per = { unit }당
spread-link = { $found ->
    [unclear] { cameras.inside }와 { $crime } 사이의 관련은 분명하지 않습니다.
    [size_alone] { $per ->
        [per_km2] { cameras.heading }와 { $crime } 신고는 함께 많고 함께 적지만, 좁고 붐비는 지역이라는 점만으로 다 설명될 수도 있습니다.
       *[per_1000_residents] { cameras.heading }와 { $crime } 신고는 함께 많고 함께 적지만, 주민이 적은 지역이라는 점만으로 다 설명될 수도 있습니다.
        }
    [more] { $strength ->
        [weak] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 있을 수 있으나, 관련이 거의 없을 수도 있습니다.
        [strong] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 강합니다.
       *[moderate] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 있습니다.
        }
   *[less] { $strength ->
        [weak] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 있을 수 있으나, 관련이 거의 없을 수도 있습니다.
        [strong] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 강합니다.
       *[moderate] { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 있습니다.
        }
    }
spread-link-of = { $found ->
    [unclear] { unit }당으로 보면 { cameras.inside }와 { $crime } 사이의 관련은 분명하지 않습니다.
    [size_alone] { $per ->
        [per_km2] { unit }당으로 보면 { cameras.inside }와 { $crime } 신고는 함께 많고 함께 적지만, 좁고 붐비는 지역이라는 점만으로 다 설명될 수도 있습니다.
       *[per_1000_residents] { unit }당으로 보면 { cameras.inside }와 { $crime } 신고는 함께 많고 함께 적지만, 주민이 적은 지역이라는 점만으로 다 설명될 수도 있습니다.
        }
    [more] { $strength ->
        [weak] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 있을 수 있으나, 관련이 거의 없을 수도 있습니다.
        [strong] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 강합니다.
       *[moderate] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 많은 경향이 있습니다.
        }
   *[less] { $strength ->
        [weak] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 있을 수 있으나, 관련이 거의 없을 수도 있습니다.
        [strong] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 강합니다.
       *[moderate] { unit }당으로 보면 { cameras.inside }가 많은 지역은 { $crime } 신고가 더 적은 경향이 있습니다.
        }
    }
spread-link-too-few = 표시된 지역이 너무 적어 둘이 함께 움직이는지 말할 수 없습니다.
spread-link-range = −1에서 +1까지의 척도이며 0은 관련 없음, 있을 법한 범위 { $low }~{ $high }
spread-link-how = 이렇게 계산했습니다
spread-sure-how = 흔히 쓰는 척도와 그 확실성
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] { unit }당: 순위상관(스피어먼) { $rho }, 있을 법한 범위 { $low }~{ $high }. 이웃끼리 닮은 정도를 그대로 두고 카메라를 지역들에 무작위로 섞어도, 지역의 크기만으로 약 { $mean }의 값이 나옵니다(100번 중 95번은 { $mean_low }~{ $mean_high }, { $p }). 실제 값은 그 범위를 벗어납니다.
       *[no] { unit }당: 순위상관(스피어먼) { $rho }, 있을 법한 범위 { $low }~{ $high }. 이웃끼리 닮은 정도를 그대로 두고 카메라를 지역들에 무작위로 섞어도, 지역의 크기만으로 약 { $mean }의 값이 나옵니다(100번 중 95번은 { $mean_low }~{ $mean_high }, { $p }). 실제 값은 그 범위를 넘지 않습니다.
        }
   *[per_1000_residents] { $beyond ->
        [yes] { unit }당: 순위상관(스피어먼) { $rho }, 있을 법한 범위 { $low }~{ $high }. 이웃끼리 닮은 정도를 그대로 두고 카메라를 지역들에 무작위로 섞어도, 지역별 주민 수만으로 약 { $mean }의 값이 나옵니다(100번 중 95번은 { $mean_low }~{ $mean_high }, { $p }). 실제 값은 그 범위를 벗어납니다.
       *[no] { unit }당: 순위상관(스피어먼) { $rho }, 있을 법한 범위 { $low }~{ $high }. 이웃끼리 닮은 정도를 그대로 두고 카메라를 지역들에 무작위로 섞어도, 지역별 주민 수만으로 약 { $mean }의 값이 나옵니다(100번 중 95번은 { $mean_low }~{ $mean_high }, { $p }). 실제 값은 그 범위를 넘지 않습니다.
        }
    }
spread-link-density = { surface }당 주민 수가 같은 지역끼리 보면 { $rho }, 있을 법한 범위 { $low }~{ $high }입니다.
spread-link-means = +1은 둘의 순서가 완전히 같다는 뜻입니다. 이웃끼리는 서로 닮으므로 이 { $areas }곳은 서로 무관한 { $effective }곳만큼의 정보를 줍니다. 있을 법한 범위는 그 수로 구했고, 섞을 때는 이웃끼리 닮은 정도를 그대로 두었습니다(모란 스펙트럼 무작위화).
spread-link-hidden = 빠진 { $hidden }곳을 넣으면, 그 수치가 얼마이든 { $range }입니다.
spread-no-range = { $hidden }곳이 빠졌습니다. 그 지역들을 넣으면 얼마나 달라질지 범위를 제시할 수 없습니다.
spread-by-chance = { $as_far ->
    [0] 지역을 무작위로 { $shuffles }번 섞었을 때 이만큼 나온 경우는 한 번도 없었습니다({ $p }).
   *[other] 지역을 무작위로 { $shuffles }번 섞었을 때 이만큼 나온 경우는 { $as_far }번이었습니다({ $p }).
    }
spread-few = { $areas }곳은 신고가 20건 미만이어서 그 수치는 우연에 크게 좌우됩니다.
spread-neighbors-heading = 비슷한 지역끼리 붙어 있는가?
spread-neighbors-too-few = 이웃이 있는 지역이 너무 적게 표시되어 말할 수 없습니다.
spread-neighbors-verdict = { $pattern ->
    [clustered] 그렇습니다. 카메라가 많은 지역끼리, 또 적은 지역끼리 붙어 있는 경향이 있습니다.
    [dispersed] 아닙니다. 반대로 카메라가 많은 지역과 적은 지역이 붙어 있는 경향이 있습니다.
   *[random] 이웃한 지역끼리 견주어 보면 카메라 수의 규칙성은 분명하지 않습니다.
    }
spread-neighbors-found = 각 지역의 { unit }당 카메라를 경계가 맞닿은 지역들의 평균과 견줍니다. 모란 지수(I)는 { $moran }입니다. 0에 가까우면 규칙성이 없고, 1이면 이웃끼리 늘 같다는 뜻입니다.
spread-neighbors-hidden = 빠진 { $hidden }곳을 넣으면 { $range }입니다. 그 수치를 0부터 가능한 최댓값까지 단계별로 넣어 보았습니다.
spread-neighbors-mean = 이는 위에서 본 관련성에 중요합니다. 이웃끼리는 서로 닮으므로, 지역들을 모두 합쳐도 서로 떨어진 같은 수의 장소보다 알려 주는 것이 적습니다. 있을 법한 범위는 그 줄어든 수로 구했습니다.
spread-neighbors-mean-alone = 이웃끼리는 서로 닮으므로, 지역들을 모두 합쳐도 서로 떨어진 같은 수의 장소보다 알려 주는 것이 적습니다.
spread-cannot-heading = 이것으로는 알 수 없는 것
spread-cannot-cause = 원인. 여기 있는 어떤 것도 카메라가 범죄를 줄이거나 늘린다는 것을 보여 주지 않습니다. 범죄가 걱정되는 곳에 카메라를 달 수 있으므로, 카메라의 효과와 상관없이 둘이 함께 많을 수 있습니다.
spread-cannot-choice = 누가 참여를 선택했는지. 참여는 선택입니다. { cameras.inside }가 적은 지역에도 명부에 없는 카메라가 많을 수 있습니다.
spread-cannot-offered =
    .none = 카메라가 어디에 있는지. 이곳의 카메라 수치는 아직 공개된 것이 없습니다.
    .rebates = 누가 지원금을 제안받았는지. 환급은 일부 경찰 서비스 지역에서 먼저 시작되었으므로, 분포의 일부는 그 규칙 때문일 수 있습니다.
    .registry = 누가 권유받았는지. 경찰이 일부 지역에서 다른 곳보다 더 많이 참여를 권했을 수 있습니다.
spread-cannot-else = 그 밖에 무엇이 있는지. 상점과 술집, 사람이 많은 곳에는 같은 땅 안에 카메라도 범죄도 더 많을 수 있습니다.
spread-cannot-reported = 범죄가 실제로 얼마나 있었는지. 신고를 더 많이 하는 곳이 있습니다.
spread-cannot-first = { $counted ->
    [none] 무엇이 먼저였는지. 카메라 수치는 { $day } 기준입니다.
    [occurrence] 무엇이 먼저였는지. 카메라 수치는 { $day } 기준입니다. 범죄는 { $days }에 일어난 것입니다(신고일이 아니라 발생일 기준).
   *[report] 무엇이 먼저였는지. 카메라 수치는 { $day } 기준입니다. 범죄는 { $days }에 신고된 것입니다.
    }
spread-table-heading = 모든 지역의 수치
spread-table-open = 표 열기
spread-table-caption = 지역별 { cameras.heading }, 신고된 범죄, 입지계수
spread-column-area = 지역
spread-column-cameras = { unit }당 { cameras.heading }
spread-column-crime = { unit }당 { $crime }
spread-column-reports = 신고 건수, { $time }
spread-column-quotients =
    .land = 입지계수, 땅
    .residents = 입지계수, 주민
spread-column-both = 지도에서의 등급
spread-table-phone = 작은 화면에는 주요 항목만 표시됩니다. 나머지는 화면을 돌려 보십시오.
spread-table-note = 카메라 수치는 계산하기 전에 20대 단위로 반올림했으며, 표시된 지역의 것입니다. 지역을 무작위로 뽑았고 서로 떨어진 거리에 따라 닮았다면, 있을 법한 범위는 100번 중 95번 참값을 포함할 것입니다(스피어먼: Bonett, Wright 2000. 지역의 수: Clifford, Richardson, Hémon 1989를 Dutilleul 1993의 방식으로).
spread-nothing = 표시된 카메라 수치가 없어 분포에 대해 말할 수 없습니다.
spread-no-comparison = 여기서는 카메라와 범죄를 나란히 놓을 수 없습니다. 지역별로 온전한 한 해의 신고 자료가 없거나, 낮음과 높음을 나누는 기준값이 없습니다. 범죄 유형이 너무 드물거나 비슷한 지역이 너무 많으면 기준값이 없습니다.
