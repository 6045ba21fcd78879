area-table-sort = 표의 순서
area-table-sorts =
    .most = 밀도 높은 순
    .least = 밀도 낮은 순
    .name = 지역 번호 순
    .reports = 신고 많은 순
    .rise = 증가 폭 큰 순
    .fall = 감소 폭 큰 순
area-table-sort-by-name = 지역 이름 순
area-table-seek = 표에서 찾기
area-table-heading = 모든 지역의 수치
area-table-reading = 표를 읽는 법
area-table-phone = 작은 화면에는 주요 항목만 표시됩니다. 나머지는 화면을 돌리거나 위에서 지역을 골라 보십시오.
area-table-caption = 지역별 { cameras.heading }와 신고된 범죄
area-table-caption-crime = 지역별 신고된 범죄
area-table-all = 전체 { $areas }곳
area-table-column-area = 지역
area-table-column-addresses = 주소
area-table-column-residents = 주민 수
area-table-column-density = { unit }당 { cameras.heading } 수
area-table-column-km2 = { $surface ->
    [land] 땅, { surface.plural }
   *[land_and_water] 땅과 물, { surface.plural }
    }
area-table-column-year = { $crime }, { $last }까지 12개월
area-table-column-change = { $year }년 { $last }까지, { same-days } 대비
area-table-note-rounded = 카메라 수치는 반올림한 것입니다. 주소는 10곳, 카메라는 20대 단위입니다. 합계는 표시된 수치를 더한 것입니다.
area-table-note-residents = { $basis ->
    [estimate] 주민 수: { $census }년 인구조사, 추정치.
   *[count] 주민 수: { $census }년 인구조사.
    }
area-table-note-placed = { $reports ->
    [0] 모든 신고를 지역에 넣을 수 있었습니다.
   *[other] 신고 { $reports }건은 어느 지역에도 넣을 수 없어 시 전체 수치에만 들어 있습니다.
    }
area-table-note-compared = { $areas }곳은 변화를 판정하기에 충분한 신고가 있습니다.
area-table-note-alone = “여럿을 함께 비교하면 불분명”은 그 지역 하나만 따로 보았다면 분명하다고 판정했을 변화입니다.
