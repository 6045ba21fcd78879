government-most = { $areas ->
    [0] { on-publication }에 공개된 목록에는 정부 카메라가 있는 곳이 어느 지역에도 없었습니다.
    [1] { on-publication }에 공개된 목록에서 정부 카메라가 있는 곳이 가장 많은 지역: { $area }, { $listed }곳 중 { $locations }곳.
   *[other] { on-publication }에 공개된 목록에서 정부 카메라가 있는 곳이 가장 많은 지역은 { $areas }곳이며, 전체 { $listed }곳 중 각각 { $locations }곳입니다.
    }
government-here = { $locations ->
    [0] { on-publication }에 공개된 목록에는 이 지역에 정부 카메라가 있는 곳이 없었습니다: { $area }.
   *[other] { on-publication }에 공개된 목록에서 정부 카메라가 있는 { $listed }곳 중 { $locations }곳이 이 지역에 있었습니다: { $area }.
    }
government-heading = 정부 카메라가 있는 곳, { on-publication }에 공개된 목록 기준
government-alt = { $city } 지도. { $heading }. { $finding }
government-what = 이 카메라는 정부 기관이 공공장소와 공공건물에서 운영합니다. 여기서는 장소를 셉니다. 길에 있는 카메라 한 대, 또는 카메라가 여러 대 있는 건물 하나가 한 곳입니다. 지역마다 크기가 다릅니다.
government-apart = 민간 카메라는 여기에 들어 있지 않습니다. 세는 방법이 서로 다르므로 둘을 더하지 마십시오.
government-list = { $age ->
    [old] 오늘의 목록이 아니라 { on-publication }에 공개된 오래된 목록입니다. 그 뒤에 설치하거나 철거한 카메라는 반영되어 있지 않습니다.
   *[recent] { on-publication }에 공개된 목록입니다. 그 뒤에 설치하거나 철거한 카메라는 반영되어 있지 않습니다.
    }
government-zero = 목록의 모든 곳을 그 지점이 있는 지역에서 세므로, 0은 실제로 0입니다.
government-outside = 목록의 { $places }곳은 어느 지역에도 들어 있지 않습니다.
government-without-point = 목록의 { $places }곳은 지점이 없어 어느 지역에도 세지 않았습니다.
government-tooltip = { $locations ->
    [0] 정부 카메라가 있는 곳 없음
   *[other] 정부 카메라가 있는 곳 { $locations }곳
    }
government-column = 정부 카메라가 있는 곳
government-sorts =
    .most = 곳 많은 순
    .least = 곳 적은 순
government-here-heading = 이 지역의 정부 카메라
government-agency = { $agency }({ $locations })
government-unnamed = 기관 이름 없음
government-by-agency = { $locations ->
    [0] { on-publication }에 공개된 정부 카메라 목록에는 이 지역에 있는 곳이 없습니다.
   *[other] { on-publication }에 공개된 정부 카메라 목록에는 이 지역에 { $locations }곳이 있습니다: { $agencies }.
    }
government-old-list = 오늘의 목록이 아니라 오래된 목록입니다.
government-aside = 위의 민간 카메라에는 들어 있지 않으므로 둘을 더하지 마십시오.
government-open = 지도에서 보기
government-brief = { $where ->
    [city] 여기에 들어 있지 않은 것: { on-publication }에 공개된 정부 카메라 목록, 모두 { $locations }곳.
   *[area] 여기에 들어 있지 않은 것: { on-publication }에 공개된 정부 카메라 목록. 이 지역에 있는 곳: { $locations }.
    }
government-kinds-heading = 세 종류의 카메라 프로그램
government-kinds-caption = 카메라 프로그램의 종류: 누구의 것인지, 누가 볼 수 있는지, 이 사이트가 무엇을 보여 주는지
government-kinds-columns =
    .kind = 종류
    .owner = 누구의 것인가
    .look = 누가 볼 수 있는가
    .shown = 이 사이트가 보여 주는 것
government-registered =
    .kind = 등록
    .owner = 자기 카메라를 등록부에 올린 주민, 가게 등
    .look = 소유자만. 경찰은 카메라가 있다는 것을 알고, 녹화 영상을 요청할 수 있음
    .shown = 지역 전체의 반올림한 수, 주소가 10곳 이상일 때만. 주소는 보여 주지 않음
government-integrated =
    .kind = 연동
    .owner = 경찰이 자기 카메라에 접속하도록 허락한 주민, 가게 등
    .look = 소유자, 그리고 소유자가 동의한 범위에서 경찰
    .shown = 지역별 수 없음. 있다면 같은 방법으로 보호함
government-public =
    .kind = 정부
    .owner = 정부 기관, 공공장소와 공공건물에 있음
    .look = 운영하는 기관, 그리고 그 기관이 허락한 사람
    .shown = 공개된 목록에 따라 지역마다 기관별로 몇 곳인지. 반올림하거나 빼는 것이 없음: 보호할 개인 주소가 없음
government-agencies-heading = 기관별 정부 카메라
government-agencies-columns =
    .agency = 기관
    .locations = 목록에 있는 곳

government-compared = { on-publication }에 공개된 정부 카메라가 있는 곳의 목록: { $areas }.
government-compared-area = { $area } { $locations }곳
government-public-already = 이 카메라가 어디에 있는지는 이미 공개되어 있습니다. 목록이 공개되었기 때문입니다. 그래서 보호할 개인 주소가 없고, 반올림하거나 빼는 것도 없습니다. 여기 있는 규칙은 민간 카메라를 위한 것이며, 둘은 절대 더하지 않습니다.
government-left-out = 이 목록에 있는 곳에서 약 20미터(65피트) 안에 있는 민간 카메라는 민간 카메라 수치에서 제외합니다. 그러지 않으면 누군가 그 수치에서 목록에 있는 카메라를 빼서 남은 몇 대에 대해 알아낼 수 있습니다.
government-key-listed = { on-publication }에 공개된 목록에 있는, 정부 카메라가 있는 곳
government-key-here = 이 지역에서 정부 카메라가 있는 곳
government-key-areas = 그런 곳이 있는 지역의 수, 지역 { $areas }곳 가운데
