open-data-titles =
    .areas = Các khu vực
    .cameras = Camera theo khu vực
    .government-cameras = Camera của chính quyền theo khu vực
    .crime = Tội phạm được trình báo theo tháng
    .crime-by-weapon = Tội phạm được trình báo theo tháng và vũ khí
    .crime-map = Bản đồ tội phạm
    .changes = Thay đổi về tội phạm được trình báo
    .dispersion = Số đếm biến động bao nhiêu, và các phạm vi nhiều khả năng có đúng không
    .claims = Các tuyên bố về tội phạm, đã kiểm chứng
    .statements = Các con số camera đã công bố
    .data-coverage = Những gì có trong dữ liệu tội phạm
    .placement = Các vụ trình báo được xếp vào nơi nào
    .set-aside = Các bản ghi để riêng
    .editions = Các ấn bản
    .release-changes = Những gì thay đổi với mỗi ấn bản
    .release = Tất cả
    .catalog = Danh mục
    .openapi = Mô tả
open-data-descriptions =
    .areas = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] Mọi khu vực với diện tích đất, cư dân, đơn vị nhà ở và camera. Các dạng bản đồ còn có đường ranh giới.
           *[no] Mọi khu vực với diện tích đất và camera. Các dạng bản đồ còn có đường ranh giới.
            }
       *[no] { $has_residents ->
            [yes] Mọi khu vực với diện tích đất, cư dân và đơn vị nhà ở. Các dạng bản đồ còn có đường ranh giới.
           *[no] Mọi khu vực với diện tích đất. Các dạng bản đồ còn có đường ranh giới.
            }
        }
    .cameras = Số camera mà một chương trình đếm và số địa chỉ nơi đặt camera, đã làm tròn, và chỉ ở nơi có ít nhất 10 địa chỉ đứng sau một con số.
    .government-cameras = Những nơi trong danh sách đã công bố về camera do cơ quan chính quyền vận hành, theo khu vực và cơ quan, kể cả những nơi không nằm trong khu vực nào. Không làm tròn, không bỏ sót, và số 0 thật sự là 0. Không bao giờ được cộng với camera tư nhân.
    .crime = Số vụ trình báo theo khu vực, tháng và loại tội phạm, và cho toàn thành phố. Tháng nào dữ liệu của chúng tôi không có đầy đủ thì không có con số: khoảng trống không phải là số không.
    .crime-by-weapon = Cũng nội dung đó cho từng loại tội phạm có súng, có dao, và không phải súng hay dao, nếu nguồn cho biết vũ khí. Tháng nào dữ liệu của chúng tôi không có đầy đủ thì không có con số.
    .crime-map = { $has_residents ->
        [yes] Những gì các bản đồ tội phạm cho thấy về mọi khu vực, cho mọi loại tội phạm: số vụ trình báo của năm trọn vẹn gần nhất, cả theo diện tích đất và theo cư dân, và từ đầu năm đến nay so với cùng những ngày đó của năm trước.
       *[no] Những gì các bản đồ tội phạm cho thấy về mọi khu vực, cho mọi loại tội phạm: số vụ trình báo của năm trọn vẹn gần nhất, cả theo diện tích đất, và từ đầu năm đến nay so với cùng những ngày đó của năm trước.
        }
    .changes = Từ đầu năm đến nay so với năm trước đến cùng ngày đó, theo khu vực và loại tội phạm, kèm phạm vi nhiều khả năng và kết luận. Dưới 20 vụ trình báo trong một trong hai kỳ thì chỉ có số vụ mà không có tỷ số; nếu một trong hai năm có ngày 29 tháng 2, tỷ số được tính theo mức trung bình mỗi ngày.
    .dispersion = Với từng loại tội phạm, từ toàn thành phố đến từng khu vực: số đếm biến động nhiều hơn bao nhiêu so với mức do ngẫu nhiên, và phạm vi 95% đúng trong bao nhiêu trường hợp mà lẽ ra không có gì khác nhau.
    .claims = Những thay đổi về tội phạm mà giới chức đã tuyên bố công khai, mỗi tuyên bố bên cạnh cùng thay đổi đó trong dữ liệu công khai.
    .statements = Mọi con số camera trên toàn thành phố mà có người đã công bố. Các con số này không phải đều đếm cùng một thứ.
    .data-coverage = { $has_city_counts ->
        [yes] Với mọi loại tội phạm và mọi tháng: những ngày có đủ mọi vụ trình báo, và có số đếm cho toàn thành phố hay không.
       *[no] Với mọi loại tội phạm và mọi tháng: những ngày có đủ mọi vụ trình báo.
        }
    .placement = Theo khu vực và năm, số vụ trình báo nêu tên một khu vực và có điểm tọa độ trong một khu vực, và bao nhiêu vụ có điểm trong khu vực khác. Để trống nếu bản phát hành không cho biết.
    .set-aside = Các bản ghi đã được đọc mà không được đếm, theo tập tin nguồn và lý do. Để trống nếu bản phát hành không cho biết.
    .editions = Mọi trạng thái từng là hiện hành của trang web, mới nhất trước: gồm những bản phát hành nào, và bao nhiêu điều đã thay đổi. Với edition=…, mọi địa chỉ ở đây trả lời theo trạng thái đó.
    .release-changes = Các khu vực có số liệu công bố đã thay đổi hoặc chính khu vực đã thay đổi, cùng các ngày và các tháng sửa đổi về tội phạm.
    .release = Trọn vẹn các bản phát hành hiện hành, như trang web đọc, mỗi bản có mô tả, lược đồ và sha256 của mọi tập tin. Trong các tập tin, phần mô tả các cột bằng tiếng Anh.
    .catalog = Tất cả những điều này dưới dạng danh mục DCAT-US 1.1, cho các cổng thu thập dữ liệu.
    .openapi = Tất cả những điều này dưới dạng mô tả OpenAPI 3.1, cho các chương trình máy tính.
open-data-keywords =
    .cameras = camera
    .crime = tội phạm
    .neighborhoods = khu phố
    .privacy = quyền riêng tư
    .public_safety = an toàn công cộng
    .boundaries = ranh giới
    .population = dân số
    .fact_checking = kiểm chứng thông tin
    .revisions = sửa đổi
open-data-formats =
    .csv = CSV
    .csv-metadata_json = CSV on the Web
    .json = JSON
    .geojson = GeoJSON
    .parquet = GeoParquet
    .zip = ZIP
    .jsonld = JSON-LD
open-data-as-format = { $title }, dạng { $format }
open-data-in-format = { $title }: { $format }
open-data-of-place = { $title }, { $place }
open-data-parameters =
    .area = Chỉ khu vực này; “city” là toàn thành phố
    .crime = Chỉ loại tội phạm này
    .from = Tháng đầu, dạng YYYY-MM
    .to = Tháng cuối, dạng YYYY-MM
    .limit = Nhiều nhất từng ấy dòng; nếu không có thì tập tin CSV là trọn vẹn
    .offset = Bỏ qua từng ấy dòng ở đầu
    .edition = Trả lời theo ấn bản này thay vì ấn bản mới nhất
    .lang = Ngôn ngữ của phần lời, theo mã

## Những gì sai trong một yêu cầu

open-data-unknown-parameter = Có một tham số không được biết ở đây. Các tham số được biết là: { $known }.
open-data-edition-not-kept = Không có ấn bản này, hoặc ấn bản không còn được lưu. Xin xem editions.json.
open-data-given-twice = Một tham số được nêu hơn một lần. Mỗi tham số chỉ nêu một lần.
open-data-not-a-choice = “{ $name }” có giá trị không được biết. Giá trị có thể là: { $choices }.
open-data-not-in-limits = “{ $name }” phải là số nguyên từ { $low } đến { $high }.
open-data-not-as-expected = “{ $name }” không đúng như cần có: { $meaning }.
open-data-months-reversed = “from” là tháng muộn hơn “to”. Xin đổi chỗ cho nhau.
open-data-read-only = Dữ liệu này chỉ có thể đọc. Xin yêu cầu bằng GET.
open-data-no-host = Yêu cầu không cho biết trong phần đầu Host là dành cho trang web nào.
open-data-nothing-to-show = Hiện không đọc được số liệu đã công bố nào. Xin yêu cầu lại sau một phút.
open-data-not-found = Không có gì tại địa chỉ này. /data/v1/ liệt kê những gì có.
open-data-too-many = Quá nhiều yêu cầu trong một phút. Xin yêu cầu lại sau { $seconds } giây.

## Mô tả cho các chương trình máy tính

open-data-responses =
    .ok = Các con số
    .not_modified = Bên gọi đã có cùng nội dung
    .bad_request = Truy vấn sai; phần detail cho biết cách sửa
    .not_found = Không có gì tại địa chỉ này
    .not_allowed = Dữ liệu chỉ có thể đọc
    .too_many = Quá nhiều yêu cầu trong một phút
    .unavailable = Hiện không có bản phát hành nào có thể hiển thị
    .options = Có thể yêu cầu những gì, và bất cứ trang web nào cũng có thể yêu cầu
open-data-etag = Của đúng những byte này; xin gửi lại dưới dạng If-None-Match
open-data-links = Các dòng tiếp theo ở đâu, dưới dạng rel=next, và phần mô tả chúng, dưới dạng rel=describedby
open-data-total = Tất cả có bao nhiêu dòng khớp
open-data-count = Bao nhiêu dòng trong số đó có trong câu trả lời này
open-data-next-page = Các dòng tiếp theo ở đâu; null sau dòng cuối
open-data-retry-after = Số giây phải chờ
open-data-if-none-match = ETag của nội dung mà bên gọi đang có
open-data-api-title = { $site }: { open-data-title }, { $place }
open-data-api-description = Mọi con số công khai của trang web. Chỉ đọc, không cần khóa, từ bất cứ trang web nào. Nhiều nhất { $minute } yêu cầu một phút. Một con số không được hiển thị hoặc không biết thì để trống (null), không bao giờ là 0. Địa chỉ không tồn tại trả lời 404, mọi phương thức khác GET, HEAD và OPTIONS trả lời 405, cả hai đều kèm chi tiết về lỗi.

## Trang

open-data-title = Dữ liệu mở
open-data-lead = { $has_cameras ->
    [yes] Mọi con số trên trang web này về { $city }, cho bảng tính và chương trình máy tính. Không cần khóa, không cần tài khoản. Không có gì ở đây nói nhiều hơn các trang: không camera nào, không địa chỉ nào, chỉ có số đếm làm tròn cho cả khu vực.
   *[no] Mọi con số trên trang web này về { $city }, cho bảng tính và chương trình máy tính. Không cần khóa, không cần tài khoản. Không có gì ở đây nói nhiều hơn các trang.
    }
open-data-back = Trở lại bản đồ
open-data-addresses-heading = Có những gì
open-data-addresses-columns =
    .what = Nội dung
    .formats = Các dạng
open-data-rules-heading = Trước khi sử dụng
open-data-rules =
    .empty = { $has_cameras ->
        [yes] Ô trống là một con số không được hiển thị, hoặc không biết. Đừng bao giờ đọc là số không. Một cột bên cạnh cho biết là trường hợp nào: “camera_figure” cho camera, “coverage” cho tội phạm.
       *[no] Ô trống là một con số không được hiển thị, hoặc không biết. Đừng bao giờ đọc là số không. Với tội phạm, cột “coverage” cho biết là trường hợp nào.
        }
    .pages = Tập tin CSV không có “limit” là trọn vẹn. JSON được chia thành từng trang 10.000 dòng: “total” cho biết tất cả có bao nhiêu, “count” có bao nhiêu ở đây, “next” những dòng khác ở đâu.
    .described = Bên cạnh mỗi tập tin CSV là ý nghĩa của các cột, theo dạng CSV on the Web, và mỗi dòng cho biết thuộc ấn bản nào và phải nêu tên ai.
    .rounded = Số liệu camera được làm tròn. Chỉ cộng chúng trên các khu vực được hiển thị, và nói rõ như vậy.
    .few = Dưới 20 vụ trình báo, chúng tôi nêu số vụ mà không nêu phần trăm. Xin quý vị cũng làm như vậy.
    .preliminary = Dữ liệu tội phạm là sơ bộ và được sửa đổi. Xin trích dẫn các ngày tháng có trong “about”.
    .formula = Trong CSV, phần chữ mà bảng tính có thể hiểu nhầm là công thức thì bắt đầu bằng dấu nháy đơn.
    .requests = Nhiều nhất { $minute } yêu cầu một phút. Câu trả lời có kèm ETag: xin gửi lại dưới dạng If-None-Match, và những gì không thay đổi sẽ không được gửi lại.
open-data-examples-heading = Thử ngay
open-data-examples =
    .curl = Trong cửa sổ lệnh (terminal)
    .pandas = Trong Python, với pandas
open-data-dictionary-heading = Từ điển dữ liệu
open-data-dictionary-lead = Cùng một từ thì có cùng nghĩa trong mọi tập tin.
open-data-dates-heading = Ngày tháng, giấy phép và nguồn
open-data-licence = Dữ liệu theo { $title }. Xin nêu tên nguồn, và trang web này.
open-data-crime-dated = { $of ->
    [city] Dữ liệu tội phạm đến hết { $day } cho toàn thành phố, theo bản công bố { on-publication }.
   *[areas] Dữ liệu tội phạm đến hết { $day } theo khu vực, theo bản công bố { on-publication }.
    }
open-data-versions = Bản phát hành: { $releases }.

## Phần lời đi kèm các bản phát hành

open-data-readme =
    { $site }: các bản phát hành đã công bố của { $place }

    Trong này có gì
    { $folders }

      tables                    mọi bảng trong số này dưới dạng CSV, mô tả trong datapackage.json

    Mỗi thư mục có một tập tin datapackage.json (Frictionless Data Package) với ý nghĩa và đơn vị
    của mọi cột, các nguồn kèm ngày tháng, và sha256 của mọi tập tin.

    Xin đọc phần này trước
    { $cautions }

    Ngày tháng
    - { $cameras_dated }
    - Dữ liệu tội phạm của thành phố đến hết { $crime_through }, theo bản công bố vào { $crime_published };
      theo khu vực thì ngắn hơn: crime/coverage.parquet cho biết với từng loại tội phạm
    - { $releases }

    Nguồn
    { $sources }

    Giấy phép
    { $licence }, { $licence_address }

    Có thể chạy trang web từ thư mục này: CAMERA_CENSUS_RELEASES=THIS-FOLDER make run
open-data-readme-source = - { $title }. { $publisher }. { $address }
open-data-readme-folders =
    .areas = { $has_residents ->
        [yes] { $id }/areas    ranh giới (exact_outlines.parquet: từng góc một), đất và cư dân
       *[no] { $id }/areas    ranh giới (exact_outlines.parquet: từng góc một) và đất
        }
    .crime =
        { $id }/crime    tội phạm được trình báo theo khu vực, loại và ngày, và những ngày nào
                         có đủ dữ liệu
    .cameras = { $id }/cameras  camera theo khu vực, đã làm tròn
    .government = { $id }/government  nơi có camera của chính quyền, theo khu vực và cơ quan
open-data-readme-cautions =
    .not_shown =
        - Số liệu camera để trống là không hiển thị: có ít hơn 10 địa chỉ, có thể không có địa chỉ nào,
          hoặc có quy tắc bảo vệ khác. Đừng bao giờ đọc là 0.
    .gap =
        - Ngày mà coverage.parquet không nêu là khoảng trống trong dữ liệu của chúng tôi. Đó không
          phải là 0.
    .rounded =
        - Số liệu camera được làm tròn: địa chỉ đến bội số của 10, camera đến bội số của 20. Tổng là
          tổng của những gì được hiển thị.
    .preliminary = - Dữ liệu tội phạm là sơ bộ và được sửa đổi.
