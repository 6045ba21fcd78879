open-data-titles =
    .areas = 지역
    .cameras = 지역별 카메라
    .government-cameras = 지역별 정부 카메라
    .crime = 월별 신고된 범죄
    .crime-by-weapon = 월별·무기별 신고된 범죄
    .crime-map = 범죄 지도
    .changes = 신고된 범죄의 변화
    .dispersion = 건수의 변동 정도와, 있을 법한 범위가 들어맞는지
    .claims = 범죄에 관한 주장의 확인
    .statements = 공개된 카메라 수
    .data-coverage = 범죄 자료에 들어 있는 것
    .placement = 신고를 넣은 지역
    .set-aside = 제외한 기록
    .editions = 판
    .release-changes = 판마다 달라진 점
    .release = 전체
    .catalog = 목록
    .openapi = 설명서
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] 모든 지역의 땅, 주민, 주택, 카메라. 지도 형식에는 윤곽선도 들어 있습니다.
           *[no] 모든 지역의 땅과 카메라. 지도 형식에는 윤곽선도 들어 있습니다.
            }
       *[no] { $has_residents ->
            [yes] 모든 지역의 땅, 주민, 주택. 지도 형식에는 윤곽선도 들어 있습니다.
           *[no] 모든 지역의 땅. 지도 형식에는 윤곽선도 들어 있습니다.
            }
        }
    .cameras = 한 프로그램이 세는 카메라와 그 카메라가 있는 주소의 수. 반올림했으며, 수치 하나가 적어도 10곳의 주소를 바탕으로 할 때만 제공합니다.
    .government-cameras = 정부 기관이 운영하는 카메라의 공개 목록에 있는 곳, 지역과 기관별. 어느 지역에도 들어 있지 않은 곳도 있음. 반올림하거나 빼는 것이 없으며 0은 실제로 0. 민간 카메라와 절대 더하지 말 것.
    .crime = 지역, 월, 범죄 유형별 신고 건수와 시 전체의 건수. 온전히 보유하지 못한 달에는 수치가 없습니다. 공백은 0이 아닙니다.
    .crime-by-weapon = 출처가 무기를 밝힌 개별 죄목에 대해, 총기 사용, 칼 사용, 둘 다 아닌 경우로 나눈 같은 자료. 온전히 보유하지 못한 달에는 수치가 없습니다.
    .crime-map = { $has_residents ->
        [yes] 범죄 지도가 모든 지역과 모든 범죄 유형에 대해 보여 주는 것: 온전한 최근 1년의 신고(땅과 주민 기준 포함), 그리고 올해 현재까지와 전년 같은 기간의 비교.
       *[no] 범죄 지도가 모든 지역과 모든 범죄 유형에 대해 보여 주는 것: 온전한 최근 1년의 신고(땅 기준 포함), 그리고 올해 현재까지와 전년 같은 기간의 비교.
        }
    .changes = 지역과 범죄 유형별로 올해 현재까지를 전년 같은 날까지와 비교한 것으로, 있을 법한 범위와 판정이 있습니다. 어느 한 기간이라도 신고가 20건 미만이면 건수만 있고 비는 없습니다. 두 해 중 한 해에 2월 29일이 있으면 비는 하루 평균으로 구합니다.
    .dispersion = 범죄 유형마다 시 전체부터 지역 하나하나까지: 건수가 우연만으로 변할 때보다 얼마나 더 변하는지, 그리고 아무것도 달라지지 않아야 할 곳에서 95% 범위가 몇 번 들어맞았는지.
    .claims = 공직자가 공개적으로 주장한 범죄의 변화와, 각각에 대한 공개 자료의 같은 변화.
    .statements = 시 전체의 카메라에 대해 누군가 공개한 모든 숫자. 모두 같은 것을 센 것은 아닙니다.
    .data-coverage = { $has_city_counts ->
        [yes] 범죄 유형과 달마다: 모든 신고를 보유한 날과, 시 전체의 건수가 있는지 여부.
       *[no] 범죄 유형과 달마다: 모든 신고를 보유한 날.
        }
    .placement = 지역과 연도별로, 지역이 적혀 있고 좌표도 어느 지역 안에 있는 신고 건수와, 그 가운데 좌표가 다른 지역에 있는 건수. 배포본에 나와 있지 않으면 비어 있습니다.
    .set-aside = 읽었지만 세지 않은 기록, 원본 파일과 이유별. 배포본에 나와 있지 않으면 비어 있습니다.
    .editions = 한때 최신이었던 사이트의 모든 상태, 최신순: 어떤 배포본으로 이루어졌고 얼마나 바뀌었는지. edition=…을 붙이면 이곳의 모든 주소가 그 상태로 답합니다.
    .release-changes = 공개된 수치가 움직였거나 지역 자체가 바뀐 지역, 그리고 범죄의 날짜와 수정된 달.
    .release = 사이트가 읽는 그대로의 현재 배포본 전체. 각각 설명과 스키마, 모든 파일의 sha256이 있습니다. 파일 안의 열 설명은 영어로 되어 있습니다.
    .catalog = 이 모두를 담은 DCAT-US 1.1 목록. 자료를 모으는 포털을 위한 것입니다.
    .openapi = 이 모두를 담은 OpenAPI 3.1 설명서. 프로그램을 위한 것입니다.
open-data-keywords =
    .cameras = 카메라
    .crime = 범죄
    .neighborhoods = 동네
    .privacy = 사생활 보호
    .public_safety = 공공 안전
    .boundaries = 경계
    .population = 인구
    .fact_checking = 사실 확인
    .revisions = 수정
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }({ $format })
open-data-in-format = { $title }: { $format }
open-data-of-place = { $title }, { $place }
open-data-parameters =
    .area = 이 지역만. “city”는 시 전체
    .crime = 이 범죄 유형만
    .from = 첫 달, YYYY-MM 형식
    .to = 마지막 달, YYYY-MM 형식
    .limit = 최대 행 수. 없으면 CSV 파일은 전체
    .offset = 처음에 건너뛸 행 수
    .edition = 최신 판 대신 이 판으로 응답
    .lang = 설명에 쓸 언어의 코드
open-data-unknown-parameter = 알 수 없는 매개변수가 있습니다. 쓸 수 있는 매개변수: { $known }.
open-data-edition-not-kept = 그런 판은 없거나, 더는 보관하지 않습니다. editions.json을 보십시오.
open-data-given-twice = 한 매개변수가 두 번 이상 쓰였습니다. 한 번씩만 쓰십시오.
open-data-not-a-choice = “{ $name }”에 알 수 없는 값이 있습니다. 쓸 수 있는 값: { $choices }.
open-data-not-in-limits = “{ $name }” 값은 { $low } 이상 { $high } 이하의 정수여야 합니다.
open-data-not-as-expected = “{ $name }” 값이 올바르지 않습니다: { $meaning }.
open-data-months-reversed = “from”이 “to”보다 뒤의 달입니다. 서로 바꾸십시오.
open-data-read-only = 이 데이터는 읽기만 할 수 있습니다. GET으로 요청하십시오.
open-data-no-host = 요청의 Host 헤더에 어느 사이트인지가 없습니다.
open-data-nothing-to-show = 지금은 공개된 수치를 읽을 수 없습니다. 1분 뒤에 다시 요청하십시오.
open-data-not-found = 이 주소에는 아무것도 없습니다. 있는 것의 목록은 /data/v1/에 있습니다.
open-data-too-many = 1분 동안의 요청이 너무 많습니다. { $seconds }초 뒤에 다시 요청하십시오.
open-data-responses =
    .ok = 수치
    .not_modified = 요청한 쪽이 이미 같은 것을 가지고 있음
    .bad_request = 요청이 잘못됨. 고치는 방법은 detail에 있음
    .not_found = 이 주소에는 아무것도 없음
    .not_allowed = 데이터는 읽기만 할 수 있음
    .too_many = 1분 동안의 요청이 너무 많음
    .unavailable = 지금은 표시할 수 있는 배포본이 없음
    .options = 무엇을 요청할 수 있는지, 그리고 어떤 웹 페이지든 요청할 수 있다는 것
open-data-etag = 바로 이 바이트의 ETag. If-None-Match로 되돌려 보내십시오
open-data-links = 이어지는 행이 있는 곳(rel=next)과 그 설명이 있는 곳(rel=describedby)
open-data-total = 조건에 맞는 전체 행 수
open-data-count = 그 가운데 이 응답에 있는 행 수
open-data-next-page = 이어지는 행이 있는 곳. 마지막이면 null
open-data-retry-after = 기다릴 시간(초)
open-data-if-none-match = 요청하는 쪽이 가진 것의 ETag
open-data-api-title = { $site }: { open-data-title }, { $place }
open-data-api-description = 이 사이트의 모든 공개 수치. 읽기 전용이고 키가 필요 없으며 어떤 웹 페이지에서든 쓸 수 있습니다. 1분에 { $minute }번까지 요청할 수 있습니다. 표시하지 않거나 알 수 없는 수치는 비어 있으며(null), 결코 0이 아닙니다. 없는 주소에는 404, GET·HEAD·OPTIONS 이외의 메서드에는 405로 응답하고, 둘 다 문제의 세부 내용(problem details)을 함께 보냅니다.
open-data-title = 오픈 데이터
open-data-lead = { $has_cameras ->
    [yes] { $city }에 관한 이 사이트의 모든 수치를 스프레드시트와 프로그램에서 쓸 수 있게 제공합니다. 키도 계정도 필요 없습니다. 페이지에 있는 것보다 더 알려 주지는 않습니다. 카메라도 주소도 없으며, 지역 전체의 반올림한 수치뿐입니다.
   *[no] { $city }에 관한 이 사이트의 모든 수치를 스프레드시트와 프로그램에서 쓸 수 있게 제공합니다. 키도 계정도 필요 없습니다. 페이지에 있는 것보다 더 알려 주지는 않습니다.
    }
open-data-back = 지도로 돌아가기
open-data-addresses-heading = 제공하는 데이터
open-data-addresses-columns =
    .what = 내용
    .formats = 형식
open-data-rules-heading = 쓰기 전에
open-data-rules =
    .empty = { $has_cameras ->
        [yes] 빈칸은 표시하지 않거나 알 수 없는 수치입니다. 결코 0으로 읽지 마십시오. 어느 쪽인지는 옆의 열에 있습니다. 카메라는 “camera_figure”, 범죄는 “coverage”입니다.
       *[no] 빈칸은 표시하지 않거나 알 수 없는 수치입니다. 결코 0으로 읽지 마십시오. 범죄에서 어느 쪽인지는 “coverage” 열에 있습니다.
        }
    .pages = “limit”가 없는 CSV 파일은 전체입니다. JSON은 10,000행씩 나뉩니다. “total”은 전체 행 수, “count”는 여기 있는 행 수, “next”는 나머지가 있는 곳입니다.
    .described = CSV 파일마다 옆에 열의 뜻이 CSV on the Web 형식으로 있고, 행마다 어느 판의 것이며 누구를 출처로 밝혀야 하는지 적혀 있습니다.
    .rounded = 카메라 수치는 반올림한 것입니다. 표시된 지역에 대해서만 더하고, 그렇게 했다고 밝히십시오.
    .few = 신고가 20건 미만이면 건수만 적고 백분율은 적지 않습니다. 여러분도 그렇게 해 주십시오.
    .preliminary = 범죄 자료는 잠정치이며 수정됩니다. “about”에 있는 날짜를 함께 밝히십시오.
    .formula = CSV에서, 스프레드시트가 수식으로 받아들일 텍스트는 작은따옴표로 시작합니다.
    .requests = 1분에 { $minute }번까지 요청할 수 있습니다. 응답에는 ETag가 있습니다. 이를 If-None-Match로 되돌려 보내면 바뀌지 않은 것은 다시 보내지 않습니다.
open-data-examples-heading = 시험해 보기
open-data-examples =
    .curl = 터미널에서
    .pandas = 파이썬에서, pandas로
open-data-dictionary-heading = 데이터 사전
open-data-dictionary-lead = 같은 말은 모든 파일에서 같은 뜻입니다.
open-data-dates-heading = 날짜, 라이선스, 출처
open-data-licence = 데이터 라이선스: { $title }. 출처와 이 사이트를 밝혀 주십시오.
open-data-crime-dated = { $of ->
    [city] 시 전체 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다.
   *[areas] 지역별 범죄 자료는 { $day }까지이며, { on-publication } 공개 자료 기준입니다.
    }
open-data-versions = 배포본: { $releases }.
open-data-readme =
    { $site }: { $place }의 공개 배포본

    들어 있는 것
    { $folders }

      tables                    위의 모든 표를 CSV로 담은 것, 설명은 datapackage.json

    폴더마다 datapackage.json(Frictionless Data Package)이 있으며, 모든 열의 뜻과 단위,
    출처와 그 날짜, 모든 파일의 sha256이 적혀 있습니다.

    먼저 읽어 주십시오
    { $cautions }

    날짜
    - { $cameras_dated }
    - 시 전체 범죄 자료는 { $crime_through }까지, { $crime_published } 공개 자료 기준.
      지역별 자료는 그보다 짧음: 범죄 유형별 날짜는 crime/coverage.parquet에 있음
    - { $releases }

    출처
    { $sources }

    라이선스
    { $licence }, { $licence_address }

    이 폴더로 사이트를 실행할 수 있습니다: CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
open-data-readme-source = - { $title }. { $publisher }. { $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    윤곽선(exact_outlines.parquet: 꼭짓점 하나하나), 땅, 주민
       *[no] { $id }/areas    윤곽선(exact_outlines.parquet: 꼭짓점 하나하나), 땅
        }
    .crime = { $id }/crime    지역, 유형, 날짜별 신고된 범죄와, 온전히 보유한 날
    .cameras = { $id }/cameras  지역별 카메라, 반올림
    .government = { $id }/government  정부 카메라가 있는 곳, 지역과 기관별
open-data-readme-cautions =
    .not_shown =
        - 카메라 수치가 비어 있으면 표시하지 않는 것입니다. 주소가 10곳 미만이거나(한 곳도 없을
          수도 있음) 다른 보호 규칙 때문입니다. 결코 0으로 읽지 마십시오.
    .gap = - coverage.parquet에 없는 날은 보유 자료의 공백입니다. 0이 아닙니다.
    .rounded =
        - 카메라 수치는 반올림한 것입니다. 주소는 10곳, 카메라는 20대 단위입니다. 합계는 표시된
          것을 더한 것입니다.
    .preliminary = - 범죄 자료는 잠정치이며 수정됩니다.
