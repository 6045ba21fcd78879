# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = 거리, 길모퉁이 또는 이름으로 찾기
finder-label = 거리, 길모퉁이 또는 장소 이름
finder-examples =
    .street = 거리와 번지
    .corner = 만나는 두 거리
finder-such-as = 예: { $examples }.
finder-stays = 입력한 내용은 브라우저 안에만 남고, 저희에게 전송되지 않습니다.
finder-found = 찾은 장소
finder-several = 이 이름을 가진 지역이 여럿입니다. 해당하는 곳을 누르십시오:
finder-here = 내 위치 사용
finder-in-the-browser =
    .nothing = 찾지 못했습니다. 거리와 번지, 만나는 두 거리, 또는 동네 이름을 입력해 보십시오.
    .postcode = 우편번호(ZIP)의 경계는 가지고 있지 않습니다. 거리와 번지, 또는 만나는 두 거리를 입력해 보십시오.
    .unloaded = 장소 목록을 불러오지 못했습니다. 대신 선택 목록에서 골라 주십시오.
    .count = { $count }곳 찾음.
    .block = { $street } { $first }~{ $last }번지
    .corner = { $street } / { $cross }
    .along = { $street }, { $first }~{ $last }번지
    .line = 두 지역의 경계에 있습니다. { $other }도 보십시오.
    .in_larger = { $larger } 안
    .also = 함께 있는 동네: { $names }
    .here = 현재 위치
    .outside = 이 지도에 있는 지역 밖입니다.
    .refused = 브라우저가 위치를 알려 주지 않았습니다. 대신 거리를 입력해 주십시오.
