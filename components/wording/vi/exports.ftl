## Nút dưới mỗi hình

exports-take = Tải xuống
exports-take-picture = Hình
exports-take-data = Dữ liệu
exports-take-embed = Để hiển thị trên một trang khác
exports-take-what =
    .png = PNG
    .slide_png = PNG cho trang trình chiếu (16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = CSV cho Excel
    .geojson = GeoJSON
    .parquet = GeoParquet
exports-figures =
    .coverage-map = bản đồ mật độ camera
    .crime-map = bản đồ tội phạm
    .government-map = bản đồ camera của chính quyền
    .crime-trend = xu hướng tội phạm
    .areas = bảng mọi khu vực
    .standing = thứ hạng của khu vực này
    .area-crime-trend = xu hướng tội phạm của khu vực này
    .crime-by-size = tội phạm theo số dân của khu vực
    .kinds-of-crime = các loại tội phạm
    .neighbors = khu vực này bên cạnh các khu vực lân cận
    .compared-cameras = so sánh camera
    .compared-crime = so sánh tội phạm
    .compared-change = so sánh năm nay với năm trước
    .compared-trends = so sánh xu hướng
    .compared = bảng những gì được so sánh
    .lorenz = phân bố cách mức đều bao xa
    .cameras-and-crime = bản đồ camera và bản đồ tội phạm
    .coverage-and-crime-map = bản đồ camera cùng tội phạm
    .coverage-and-crime = camera so với tội phạm
    .spread = bảng camera và tội phạm
    .change-by-day = mức thay đổi theo ngày
    .claims = các tuyên bố và số đếm
    .cameras-said = các con số đã công bố
    .data-coverage = các tháng có dữ liệu
exports-take-label = Tải xuống: { $figure }
exports-embed-title = { FIRST($figure) }
exports-embed-open = Mở nội dung này trong { $site }

## Dưới mỗi hình

exports-crime-through = Dữ liệu tội phạm đến hết { $day }, theo bản công bố { on-publication }. Dữ liệu là sơ bộ.
exports-crime-published = Dữ liệu tội phạm theo bản công bố { on-publication }. Dữ liệu là sơ bộ.
exports-sources = Nguồn: { $sources }. { $licence }.
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }.
exports-made-by-from = { $site }, từ các bản phát hành { $releases }.
exports-notes =
    .title = Tựa đề
    .subtitle = Nội dung hiển thị
    .note = Ghi chú
    .edition = Ấn bản
    .address = Địa chỉ của nội dung này
    .cite = Trích dẫn là

## Tựa đề của các hình, và nội dung hiển thị

exports-of-area = { $area } – { $verdict }
exports-map-subtitle = { cameras.heading } trên mỗi { unit }, theo khu vực. { $hidden } trên { $areas } khu vực không được hiển thị, để bảo vệ quyền riêng tư.
exports-areas-title = Mọi khu vực, bằng con số
exports-areas-subtitle = { cameras.heading } trên mỗi { unit }.
exports-areas-crime = { $crime }: năm nay ({ $days }) so với cùng những ngày đó của năm trước.
exports-beside-crime = Số liệu tội phạm là tổng từ { $days }.
exports-trend-subtitle = { $crime }, { $where }, số vụ trình báo theo tháng.
exports-standing-subtitle = { cameras.heading } trên mỗi { unit }. Mỗi chấm là một khu vực.
exports-funnel-subtitle = { $crime } trên mỗi 1.000 cư dân, theo số cư dân của khu vực. { FIRST($days) }.
exports-kinds-title = Tội phạm được trình báo tại { $area }
exports-beside-title = { $area } bên cạnh các khu vực lân cận
exports-crime-against = { $crime } trên mỗi { unit }, { $days }, so với { $first }: { $found }.
exports-crime-against-undated = { $crime } trên mỗi { unit }, so với { $first }: { $found }.
exports-crime-of-others = { $verdict ->
    [down] nhiều hơn rõ rệt tại { $areas }
    [up] ít hơn rõ rệt tại { $areas }
    [unclear] không có khác biệt rõ rệt tại { $areas }
    [few] quá ít vụ trình báo để so sánh tại { $areas }
   *[gap] không thể so sánh với { $areas }
    }
exports-changes-title = { $crime }, năm nay so với năm trước.
exports-changes-found = { $verdict ->
    [down] Giảm rõ rệt tại { $areas }.
    [up] Tăng rõ rệt tại { $areas }.
    [unclear] Không có thay đổi rõ rệt tại { $areas }.
    [few] Quá ít vụ trình báo để kết luận về thay đổi tại { $areas }.
   *[gap] Không thể biết được, vì dữ liệu có khoảng trống, tại { $areas }.
    }
exports-claims-title = Điều đã được nói, và điều ai cũng có thể đếm
exports-claims-subtitle = Mức thay đổi số vụ trình báo, theo lời tuyên bố và theo số đếm.
exports-timeline-subtitle = Các con số đã được nêu hoặc công bố cho toàn thành phố, mỗi con số theo thứ mà nó đếm.
exports-days-subtitle = Hình vẽ: mức thay đổi, nếu chọn một ngày khác trong vòng 14 ngày.

## Các con số bên cạnh bản đồ trên trang trình chiếu

exports-key-rate = { $rate } trên mỗi { unit }
exports-key-addresses = { cameras.inside } tại đây, ở khoảng { $addresses } địa chỉ (cả hai đều làm tròn)
exports-key-here = { cameras.inside } trong khu vực này
exports-key-typical = tại khu vực điển hình: một nửa số khu vực được hiển thị có nhiều hơn, một nửa có ít hơn
exports-key-typical-crime = tại khu vực điển hình: một nửa số khu vực có nhiều hơn, một nửa có ít hơn
exports-key-most = nhiều nhất: { $areas }
exports-key-fewest = ít nhất: { $areas }
exports-key-density = { cameras.inside } trên mỗi { unit }: { $number }. { $area }
exports-key-against = { cameras.inside } trên mỗi { unit }, { $one } so với { $other }
exports-key-difference = { $crime } trên mỗi { unit }, { $one } so với { $other } (phạm vi nhiều khả năng: { $range })
exports-key-counts = { $one } so với { $other }
exports-key-counts-of = vụ trình báo về { INSIDE($crime) }, { $one } so với { $other }
exports-key-areas =
    .down = khu vực có ít vụ trình báo hơn rõ rệt
    .up = khu vực có nhiều hơn rõ rệt
    .unclear = khu vực không có thay đổi rõ rệt

## Trả lời khi địa chỉ sai

exports-unknown-figure = Không có hình này. Dưới mỗi hình trên trang web đều có nút “Tải xuống”.
exports-no-such-page = Không có gì tại địa chỉ này. Xin bắt đầu từ trang chủ.
exports-unknown-format = Hình này không có dạng tập tin đó.
exports-nothing-to-draw = Ở đây không có gì để hiển thị, nên không có tập tin.
exports-too-many = Có quá nhiều tập tin được yêu cầu nên chúng tôi phải tạm ngừng một chút. Xin thử lại sau một phút.
exports-busy = Hiện có nhiều tập tin đang được tạo. Xin thử lại sau một phút.
exports-too-slow = Tập tin này mất quá nhiều thời gian để tạo. Xin thử lại sau một phút.
exports-edition-not-kept = Không có ấn bản này, hoặc ấn bản không còn được lưu.
exports-nothing-yet = Hiện không có số liệu nào để hiển thị. Xin thử lại sau một phút.
exports-wrong-choices = Địa chỉ có giá trị mà chúng tôi không biết cho: { $names }.
exports-unknown-parameters = Địa chỉ có { $count } tham số mà chúng tôi không biết.
