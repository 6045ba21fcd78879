camera-numbers-title = 카메라는 모두 몇 대?
camera-numbers-nothing = 카메라는 모두 몇 대일까요? 시 전체에 대해 공개된 숫자를 찾지 못했습니다.
camera-numbers-nothing-lead = 누군가 숫자를 공개하면 출처와 함께 여기에 싣겠습니다.
camera-numbers-answer = { $things ->
    [1] 카메라는 모두 몇 대일까요? 공개된 숫자 { $figures_in_words }개를 찾았습니다.
   *[other] 카메라는 모두 몇 대일까요? 공개된 숫자 { $figures_in_words }개를 찾았는데, 이 숫자들은 서로 다른 { $things_in_words }가지를 센 것입니다.
    }
camera-numbers-lead = 그래서 시에 있는 카메라 수를 하나의 숫자로 말할 수 없습니다. 이 숫자들을 더하지 마십시오. 카메라 한 대가 두 숫자에 모두 들어 있을 수 있습니다.
camera-numbers-on-the-map = 이 사이트의 지도는 { $day }의 { $cameras }대가 어떻게 분포하는지 보여 줍니다.
camera-numbers-made-public = { $published }
camera-numbers-newest-heading = 종류별 최신 숫자
camera-numbers-timeline-heading = 모든 숫자, 날짜순
camera-numbers-table-heading = 각 숫자는 무엇을 센 것인가
camera-numbers-programmes =
    .rebates = 환급 프로그램이 비용을 지원한 카메라
    .connected = 범죄 센터에 연결된 카메라
    .government = 정부가 운영하는 카메라
camera-numbers-newest-of = { $programme ->
    [rebates] 환급 프로그램이 비용을 지원한 카메라({ $published })
    [connected] 범죄 센터에 연결된 카메라({ $published })
   *[government] 정부가 운영하는 카메라({ $published })
    }
camera-numbers-source = 출처: { $title }. { $publisher }.
camera-numbers-timeline-alt = { $first }부터 { $last }까지 공개된 카메라 수의 연대표로, 센 대상마다 다른 모양으로 나타냅니다.
camera-numbers-timeline-axes = 표시 하나가 공개된 카메라 수 하나이며, 날짜에 따라 놓았습니다.
camera-numbers-timeline-table = 공개된 카메라 수와 각각 센 대상
camera-numbers-timeline-columns =
    .published = 공개 시기
    .cameras = 카메라
    .counts = 센 대상과 출처
camera-numbers-chart =
    .published = 공개 시기
    .cameras = 카메라
camera-numbers-contradictions =
    .two = 서로 맞지 않는 두 숫자
    .several = 서로 맞지 않는 숫자들
camera-numbers-contradiction = { $shortfall ->
    [more_than] 나중 숫자가 { $less }대 넘게 적은데, 두 출처 모두 카메라를 없앴다는 말은 하지 않습니다. 두 숫자가 같은 것을 세지 않았거나, 둘 중 하나가 틀린 것입니다. 어느 쪽인지 밝힌 출처는 찾지 못했습니다.
    [at_most] 나중 숫자가 많아야 약 { $less }대 적은데, 두 출처 모두 카메라를 없앴다는 말은 하지 않습니다. 두 숫자가 같은 것을 세지 않았거나, 둘 중 하나가 틀린 것입니다. 어느 쪽인지 밝힌 출처는 찾지 못했습니다.
   *[about] 나중 숫자가 약 { $less }대 적은데, 두 출처 모두 카메라를 없앴다는 말은 하지 않습니다. 두 숫자가 같은 것을 세지 않았거나, 둘 중 하나가 틀린 것입니다. 어느 쪽인지 밝힌 출처는 찾지 못했습니다.
    }
camera-numbers-no-area-counts = 연결된 카메라의 출처 가운데, 카메라가 시 안에 어떻게 분포하는지, 또 명부에만 있는 것이 몇 대이고 실시간으로 볼 수 있는 것이 몇 대인지 밝힌 곳은 없습니다.
