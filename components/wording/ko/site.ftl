site-name = Camera Census
site-own-name = 한국어
site-language = 언어
site-map-title = 지도
site-description = 민간 카메라가 동네마다 어떻게 분포하는지를 공개된 범죄 추이와 나란히 보여 줍니다. 개별 카메라가 있는 곳은 표시하지 않습니다.
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = 아직 보여 드릴 내용이 없습니다
site-nothing-yet = 지금은 공개된 수치를 읽을 수 없습니다. 사용하시는 기기의 문제가 아닙니다. 나중에 다시 방문해 주십시오.
site-failed-title = 이 페이지를 표시하지 못했습니다
site-failed = 사이트 쪽에 문제가 생겼습니다. 페이지를 새로고침해 다시 시도해 주십시오.
site-refused = 더 새로운 수치가 점검을 통과하지 못해, 마지막으로 이상이 없던 수치를 보여 드립니다.
site-stale = { $what ->
    [areas] 경계와 주민 수가 { $since } 이후 갱신되지 않았습니다. 마지막으로 이상이 없던 자료를 보여 드립니다.
    [crime] 범죄 수치가 { $since } 이후 갱신되지 않았습니다. 마지막으로 이상이 없던 자료를 보여 드립니다.
   *[both] 경계와 주민 수, 범죄 수치가 { $since } 이후 갱신되지 않았습니다. 마지막으로 이상이 없던 자료를 보여 드립니다.
    }
site-faults =
    .area = 링크에 적힌 지역을 찾을 수 없어, 대신 시 전체를 보여 드립니다.
    .per = 링크에 적힌 기준이 없어, 대신 { surface }당 카메라 수를 보여 드립니다.
    .units = 링크에 적힌 단위가 없어, 대신 { surface }당 수치를 보여 드립니다.
    .crime = 링크에 적힌 범죄 유형을 찾을 수 없어, 대신 기본 유형을 보여 드립니다.
    .sort = 링크에 적힌 순서가 없어, 대신 기본 순서로 보여 드립니다.
    .show = 링크에 적힌 지도가 없어, 대신 카메라 지도를 보여 드립니다.
    .lang = 링크에 적힌 언어는 아직 제공하지 않아, 대신 영어로 보여 드립니다.
    .date = 링크에 날짜가 적혀 있지만, 이 페이지는 날짜를 쓰지 않습니다.
site-sources-heading = 출처
site-all-sources = 전체 출처 { $sources }건(링크와 날짜 포함)
site-source = { $title }. { $publisher }.
site-source-dated = { $title }. { $publisher }. { $date }.
site-licence = 원자료: { $title }. 이 페이지의 수치는 { site-name } 사이트가 원자료로 계산한 것입니다.
site-versions = 표시 중인 배포본: { $names }.
