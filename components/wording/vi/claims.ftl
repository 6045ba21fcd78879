claims-title = Kiểm chứng tuyên bố

## Các lựa chọn

claims-offense = Loại tội phạm
claims-where = Nơi
claims-until = Đến hết ngày
claims-against = So với
claims-whole-city = Toàn thành phố
claims-againsts =
    .year = Từ ngày 1 tháng 1, so với năm trước
    .twelve_months = 12 tháng, so với 12 tháng trước đó
    .thirty_days = 30 ngày, so với năm trước
claims-faults =
    .area = Đường dẫn nêu một khu vực mà chúng tôi không biết. Thay vào đó, quý vị đang xem toàn thành phố.
    .crime = Đường dẫn nêu một loại tội phạm mà chúng tôi không biết. Thay vào đó, quý vị đang xem loại thường dùng.
    .date = Đường dẫn nêu một ngày mà chúng tôi không có số liệu. Thay vào đó, quý vị đang xem một ngày khác.
    .against = Đường dẫn yêu cầu một cách so sánh mà chúng tôi không có. Thay vào đó, quý vị đang xem cách thường dùng.
    .lang = Đường dẫn yêu cầu một ngôn ngữ mà chúng tôi chưa có. Thay vào đó, quý vị đang xem tiếng Anh.

## Câu trả lời

claims-no-claims = Có người nói tội phạm tăng hoặc giảm. Hãy kiểm chứng tại đây.
claims-answer = Trong số { IN_WORDS($claims) } tuyên bố của giới chức, { $found }.
claims-tally =
    .agree = { IN_WORDS($claims) } tuyên bố khớp với dữ liệu công khai
    .differ = { IN_WORDS($claims) } tuyên bố khác với dữ liệu
    .depend = { IN_WORDS($claims) } tuyên bố tùy thuộc vào ngày tính
    .unchecked = { IN_WORDS($claims) } tuyên bố không thể kiểm chứng
claims-lead-alone = Kiểm chứng bất cứ tuyên bố nào với những gì ai cũng có thể đếm trong dữ liệu công khai: chọn loại tội phạm, nơi, ngày và cách so sánh. Chúng tôi nói “khớp” khi hai bên cách nhau không quá một điểm phần trăm.
claims-lead = Đây là những gì đã được nói, bên cạnh những gì ai cũng có thể đếm trong dữ liệu công khai. Bên dưới, quý vị có thể kiểm chứng bất cứ tuyên bố nào khác: chọn loại tội phạm, nơi, ngày và cách so sánh. Chúng tôi nói “khớp” khi hai bên cách nhau không quá một điểm phần trăm.
claims-dates = Dữ liệu tội phạm công khai đến hết { $day }, theo bản công bố { on-publication }. Dữ liệu tội phạm là sơ bộ.
claims-dates-without-day = Theo bản công bố { on-publication }. Dữ liệu tội phạm là sơ bộ.

## Các tuyên bố đã được trình bày sẵn

claims-said-title = Điều đã được nói
claims-said-heading = { $speaker }, { $said_on }
claims-older = { FIRST(IN_WORDS($statements)) } phát biểu trước đó
claims-quote = “{ $words }”
claims-quote-reported = Theo lời bản tin: “{ $words }”
claims-not-checked = Không kiểm chứng: { $part }
claims-source = Nguồn: { $title }. { $publisher }.
claims-said = Đã nói
claims-counted = Dữ liệu công khai
claims-more = Đằng sau con số
claims-check-further = Đặt công cụ bên dưới theo tuyên bố này
claims-said-direction =
    .up = tăng
    .down = giảm
claims-said-change = { $says ->
    [close_to] gần { $percent }
    [at_least] { $percent } trở lên
   *[about] { $percent }
    }
claims-not-known = không có trong dữ liệu của chúng tôi
claims-claimed = tuyên bố { $said }
claims-claimed-line = tuyên bố: { $said }

## Kết luận về một tuyên bố

claims-differs-by = { $direction ->
    [larger_fall] Chênh { $points } điểm phần trăm: dữ liệu công khai cho thấy mức giảm lớn hơn.
    [smaller_fall] Chênh { $points } điểm phần trăm: dữ liệu công khai cho thấy mức giảm nhỏ hơn.
    [larger_rise] Chênh { $points } điểm phần trăm: dữ liệu công khai cho thấy mức tăng lớn hơn.
    [smaller_rise] Chênh { $points } điểm phần trăm: dữ liệu công khai cho thấy mức tăng nhỏ hơn.
    [unclear] Chênh { $points } điểm phần trăm: dữ liệu công khai không cho thấy thay đổi rõ rệt.
   *[other] Chênh { $points } điểm phần trăm: dữ liệu công khai cho thấy chiều ngược lại.
    }
claims-differs = { $direction ->
    [larger_fall] Khác: dữ liệu công khai cho thấy mức giảm lớn hơn.
    [smaller_fall] Khác: dữ liệu công khai cho thấy mức giảm nhỏ hơn.
    [larger_rise] Khác: dữ liệu công khai cho thấy mức tăng lớn hơn.
    [smaller_rise] Khác: dữ liệu công khai cho thấy mức tăng nhỏ hơn.
    [unclear] Khác: dữ liệu công khai không cho thấy thay đổi rõ rệt.
   *[other] Khác: dữ liệu công khai cho thấy chiều ngược lại.
    }
claims-depends-on-the-day = Tùy thuộc vào ngày tính, mà lời tuyên bố không nêu: đến hết { $day } thì là { $change }.
claims-verdicts =
    .agrees = Khớp.
    .depends = Tùy thuộc vào những ngày được tính, mà lời tuyên bố không nêu.
    .cannot_tell = Không thể biết được.
    .few = Quá ít vụ trình báo để kiểm chứng một tỷ lệ phần trăm.
    .not_separable = Không thể kiểm chứng: dữ liệu của chúng tôi không tách riêng loại này.
    .no_data = Không thể kiểm chứng: dữ liệu của chúng tôi không có những ngày này.
    .not_public = Không thể kiểm chứng: chúng tôi không tìm thấy số đếm công khai nào đằng sau tuyên bố này.

## Đằng sau một tuyên bố

claims-part-that-fits = { $part } được nêu riêng, còn dữ liệu công khai tính loại này bên trong { INSIDE($crime) }. Cả hai tuyên bố đều hoàn toàn đúng nếu { $reports } trong { $was } vụ trình báo của kỳ trước thuộc loại đó ({ $low } đến { $high }, vì các tuyên bố nêu phần trăm tròn): { $others } × { $rest } + { $reports } × { $share } = { $now }. Dữ liệu công khai không thể cho biết có đúng như vậy hay không.
claims-counts-then-and-now = { $counts } vụ trình báo, { $days }, so với cùng những ngày đó của năm { $year }.
claims-likely = Phạm vi nhiều khả năng của mức thay đổi: { $range }.
claims-through-the-day = Đến hết chính { $day }: { $change }.
claims-through-the-day-estimated = Đến hết chính { $day }, chúng tôi chỉ có thể ước tính từ số đếm theo tuần: khoảng { $change } ({ $range }).
claims-days = Ngày tính có ảnh hưởng: trong những ngày lân cận có số đếm chính xác, mức thay đổi dao động từ { $low } (đến hết { $low_day }) đến { $high } (đến hết { $high_day }).
claims-leap-day = { $longer ->
    [before] Kỳ trước ({ $days }) có thêm một ngày: ngày 29 tháng 2.
   *[after] Kỳ sau ({ $days }) có thêm một ngày: ngày 29 tháng 2.
    }
claims-records-table = Số tội phạm Phần I mỗi năm, như đã được công bố
claims-records-columns =
    .year = Năm
    .crimes = Tội phạm Phần I

## Tự kiểm chứng: câu trả lời

claims-check-heading = Quý vị tự kiểm chứng
claims-in-place = { $place ->
    [city] trên toàn thành phố
   *[area] tại { $area }
    }
claims-about = { $estimated ->
    [yes] khoảng { $change }
   *[no] { $change }
    }
claims-headline-not-told = { $crime } { claims-in-place }, đến hết { $day }: không thể biết được.
claims-headline-few = { $crime } { claims-in-place }: { $verdict } ({ $counts }).
claims-headline = { $verdict ->
    [down] ↓ { $crime } { claims-in-place } đã giảm: { claims-about }.
    [up] ↑ { $crime } { claims-in-place } đã tăng: { claims-about }.
   *[unclear] { $crime } { claims-in-place } không có thay đổi rõ rệt: { claims-about }.
    }
claims-counts = { $now } vụ trình báo từ { $after }, so với { $was } vụ từ { $before }.
claims-no-percentage = Dưới 20 vụ trong một trong hai kỳ, tỷ lệ phần trăm sẽ gây hiểu lầm.
claims-likely-change = Phạm vi nhiều khả năng của mức thay đổi: { $range }.
claims-estimate = { $has_change ->
    [yes] Đây là ước tính. Với một số loại tội phạm, dữ liệu của chúng tôi chỉ có số đếm theo tuần, và ngày được chọn nằm giữa một tuần, nên số của tuần đó được chia đều cho các ngày. Nếu những ngày tính đến lúc đó không có vụ nào, hoặc có gấp đôi phần chia đều, số đếm có thể là { $limits }, và mức thay đổi có thể là { $change_range }.
   *[no] Đây là ước tính. Với một số loại tội phạm, dữ liệu của chúng tôi chỉ có số đếm theo tuần, và ngày được chọn nằm giữa một tuần, nên số của tuần đó được chia đều cho các ngày. Nếu những ngày tính đến lúc đó không có vụ nào, hoặc có gấp đôi phần chia đều, số đếm có thể là { $limits }.
    }
claims-estimate-limits = { $low } đến { $high }, thay vì { $reports }
claims-from-weeks = Đếm từ: từng vụ trình báo, và với năm { $year } là tổng của các số đếm theo tuần đã công bố, vì dữ liệu của chúng tôi thiếu từng vụ trình báo của một số loại trong năm đó.
claims-from-months = Đếm từ: các số đếm theo tháng đã công bố của toàn thành phố, trong cả hai kỳ.
claims-from-reports = Đếm từ: từng vụ trình báo, trong cả hai kỳ.

## Vì sao không có con số, và có thể thử gì thay vào đó

claims-begins = Dữ liệu của chúng tôi bắt đầu từ { $day }, nên không có gì để so sánh với kỳ này. Những gì không được đếm là khoảng trống, và khoảng trống không phải là số không. Xin chọn một ngày muộn hơn.
claims-gap = Dữ liệu của chúng tôi không có đủ mọi ngày của cả hai kỳ, và khoảng trống không phải là số không. Vì vậy chúng tôi không nêu con số nào.
claims-reports-end = Dữ liệu từng vụ trình báo kết thúc vào { $day }.
claims-nearest = Ngày gần nhất có con số là { $day }.
claims-city-instead = Với toàn thành phố, có con số cho ngày này.
claims-interval-note = Một tuyên bố có thể đúng hoàn toàn về số đếm, mà mức thay đổi vẫn chỉ là do ngẫu nhiên.

## Những ngày lân cận

claims-around-heading = Ngày tính ảnh hưởng nhiều đến đâu?
claims-around-narrow = Không nhiều: mức thay đổi nằm trong vòng một điểm phần trăm.
claims-around-range = Mức thay đổi dao động từ { $range }, tùy theo ngày.
claims-around-exact = Vào những ngày có số đếm chính xác, mức thay đổi dao động từ { $exact }. Nếu kể cả những ngày ước tính, mức đó dao động từ { $range }.
claims-around-axes = Mức thay đổi tính đến từng ngày mà chúng tôi có thể đếm, trong vòng { $days } ngày trước và sau ngày được chọn (chấm lớn), trong cùng năm.
claims-around-estimates = Chấm rỗng là ước tính.
claims-around-up = Trục dọc: mức thay đổi theo phần trăm.
claims-around-none = Không thể hiển thị những ngày lân cận: dữ liệu của chúng tôi không có đủ mọi ngày ở đó.
claims-around-months = Không thể hiển thị những ngày lân cận: với thời gian này, dữ liệu của chúng tôi chỉ có số của cả tháng.
claims-around-few = Với quá ít vụ trình báo, không nêu tỷ lệ phần trăm cho ngày nào. Số đếm có trong bảng.
claims-around-alt = Biểu đồ mức thay đổi của { INSIDE($crime) } tính đến từng ngày quanh { $day }: từ { $low } đến { $high }.
claims-around-alt-fitting = Đến hết { $day } thì là { $change }, đúng như tuyên bố.
claims-day-dot = { $day }: { $change }
claims-around-table = Cũng mức thay đổi đó, tính đến các ngày khác
claims-around-open = Cũng nội dung này dưới dạng bảng
claims-around-columns =
    .through = Đến hết
    .before = Trước
    .after = Sau
    .change = Mức thay đổi
claims-too-few = quá ít
claims-estimated = { $change } (ước tính)
claims-chart =
    .day = Đến hết
    .change = Mức thay đổi

## Đằng sau con số

claims-behind-heading = Đằng sau con số
claims-definition-title = Những gì được đếm
claims-definition = Các vụ trình báo mà dữ liệu công khai xếp vào “{ $crime }”, theo ngày trình báo, giờ địa phương.
claims-definition-sum = “{ $crime }” là tổng của các loại sau trong dữ liệu công khai: { $offenses }. Tính theo ngày trình báo, giờ địa phương.
claims-offense-in-list = { INSIDE($offense) }
claims-placed-title = Một vụ trình báo được tính cho nơi nào
claims-separate-title = Những gì dữ liệu công khai không thể tách riêng
claims-revised-title = Dữ liệu đã được sửa đổi ra sao từ đó đến nay
claims-revised-why = Có vụ trình báo bị rút lại, được thêm vào muộn hoặc được xếp sang loại khác. Vì vậy một tuyên bố có thể đã đúng vào ngày đó mà hôm nay trông hơi lệch.
claims-revised = { $has_change ->
    [yes] { $crime }, toàn thành phố, { $days }: { $then } theo bản công bố { on-publication }, { $now } hiện nay ({ $change }).
   *[no] { $crime }, toàn thành phố, { $days }: { $then } theo bản công bố { on-publication }, { $now } hiện nay.
    }
claims-not-revised = Chúng tôi không có bản công bố nào trước đây của các loại này để so sánh. Thường thì số liệu được sửa đổi vài phần trăm.
claims-revised-table = Số đếm trước kia và hiện nay, theo loại tội phạm
claims-revised-open = Theo loại tội phạm
claims-revised-columns =
    .offense = Loại tội phạm
    .then = Trước kia
    .now = Hiện nay
