compare-title = So sánh
compare-start = So sánh các khu phố cạnh nhau
compare-start-lead = Chọn từ hai đến sáu nơi. Gõ tên, hoặc chạm vào các khu phố trên bản đồ. Địa chỉ của trang giữ lựa chọn của quý vị và thứ tự, nên quý vị có thể gửi cho người khác.
compare-one-more = Xin chọn thêm một nơi: cần ít nhất hai nơi để so sánh.
compare-placeholder = Gõ một tên
compare-against = So các nơi khác với
compare-pick = { $larger ->
    [ward] Khu phố hoặc phường, từ hai đến sáu
    [district] Khu phố hoặc quận cảnh sát, từ hai đến sáu
    [ward_district] Khu phố, phường hoặc quận cảnh sát, từ hai đến sáu
   *[none] Khu phố, từ hai đến sáu
    }
compare-my-neighbors = Các khu vực lân cận
compare-crime = Loại tội phạm hiển thị
compare-window = Những ngày được tính
compare-shared = Những nơi này có phần chồng lên nhau, nên không được so sánh: { $pairs }.
compare-part = { $part } là một phần của { $whole }. Nơi này được so sánh với phần còn lại.
compare-windows = { $window ->
    [year] 12 tháng đến { $day }
    [to_date] Năm { $year } đến { $day }
   *[full_year] Cả năm { $year }
    }
compare-faults =
    .areas = Đường dẫn nêu những khu vực mà chúng tôi không biết. Quý vị đang xem những khu vực chúng tôi biết.
    .most = Đường dẫn nêu hơn sáu khu vực. Quý vị đang xem sáu khu vực đầu tiên.
    .window = Đường dẫn yêu cầu những ngày mà chúng tôi không thể tính. Thay vào đó, quý vị đang xem những ngày thường dùng.

## Các khu vực lớn hơn

compare-larger = { $kind ->
    [ward] Phường { $name }
   *[district] Quận cảnh sát { $name }
    }
compare-sum-estimate = { $cameras } (ước tính)
compare-sum = { $cameras } (tổng của { $areas } khu vực)
compare-sum-shown = { $cameras } (tổng của { $areas } khu vực được hiển thị; { $hidden } khu vực không được tính)
compare-share = { $area } ({ $share } số nhà ở của khu vực này)

## Câu trả lời

compare-most-times = { $all ->
    [yes] Trong số { IN_WORDS($count) } nơi này, { $most } có nhiều { cameras.inside } nhất trên mỗi { unit }, { multiple.of } so với { $fewest }.
   *[no] Trong số { IN_WORDS($ranked) } nơi có thể xếp hạng, { $most } có nhiều { cameras.inside } nhất trên mỗi { unit }, { multiple.of } so với { $fewest }.
    }
compare-most = { $all ->
    [yes] Trong số { IN_WORDS($count) } nơi này, { $most } có nhiều { cameras.inside } nhất trên mỗi { unit }, và { $fewest } có ít nhất.
   *[no] Trong số { IN_WORDS($ranked) } nơi có thể xếp hạng, { $most } có nhiều { cameras.inside } nhất trên mỗi { unit }, và { $fewest } có ít nhất.
    }
compare-alike = { $all ->
    [yes] { FIRST(IN_WORDS($count)) } nơi này không có khác biệt rõ rệt về số { cameras.inside } trên mỗi { unit }.
   *[no] { FIRST(IN_WORDS($ranked)) } nơi có thể xếp hạng không có khác biệt rõ rệt về số { cameras.inside } trên mỗi { unit }.
    }
compare-no-rank = Những nơi này không được xếp hạng: có ít hơn hai nơi có con số kèm phạm vi, hoặc hai nơi trong đó có chung phần đất.
compare-hidden = Số liệu camera không được hiển thị cho { $names }.
compare-crime-dated = { $precision ->
    [day] Tội phạm: tổng từ { $days }, theo bản công bố vào { $published }.
    [month] Tội phạm: tổng từ { $days }, theo bản công bố vào { $published }.
   *[other] Tội phạm: tổng từ { $days }, theo bản công bố vào { $published }.
    }
compare-preliminary = Dữ liệu tội phạm là sơ bộ.

## Bản đồ

compare-map-alt = Bản đồ { $city }, tô màu theo số { cameras.inside }.
compare-map-outlined = Được viền và đánh số: { $names }.
compare-ward-outline = Một phường được viền theo các khu vực nằm phần lớn trong phường đó.
compare-map-caption = Chạm vào một khu phố để thêm vào hoặc bỏ ra.

## Cạnh nhau

compare-figures-heading = Cạnh nhau
compare-cameras-axis = { cameras.heading } trên mỗi { unit }
compare-crime-axis = { $crime } trên mỗi { unit } một năm
compare-crime-subtitle = { $crime } trên mỗi { unit } một năm. { FIRST($days) }.
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }: { $figure }
compare-plot-alt = { $axis }, đặt cạnh nhau trên cùng một thang. { $rows }.
compare-bar-note = Thanh cho thấy những gì việc làm tròn, và các khu vực không được hiển thị, còn để ngỏ. Mọi camera trong danh sách đều đã được đếm, nên ngẫu nhiên không có vai trò gì ở đây.
compare-dot-note = Con số của một phường là ước tính: một chấm không có thanh, vì không ai có thể nói nó lệch bao nhiêu.
compare-crime-note = { $part ->
    [yes] Tổng từ { $days }, tính theo năm. Thanh là phạm vi nhiều khả năng. Đây là một phần của năm, được quy ra cả năm: tội phạm thay đổi theo mùa, nên xin đọc thận trọng.
   *[no] Tổng từ { $days }, tính theo năm. Thanh là phạm vi nhiều khả năng.
    }

## Khác biệt bằng lời

compare-words-heading = Bằng lời
compare-words-note = { $compared } so sánh về tội phạm được kiểm định chung, sao cho trong số những so sánh được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là báo động giả (Benjamini–Hochberg).

## Theo tháng

compare-trend-heading = { $crime } mỗi tháng, trên mỗi { unit }
compare-trend-note = Tất cả trên cùng một thang. Đường mảnh: từng tháng. Đường đậm: trung bình 12 tháng. Vùng tô: dữ liệu của chúng tôi không đầy đủ ở đó. Khoảng trống không phải là số không.
compare-trend-subtitle = { $crime } mỗi tháng, trên mỗi { unit }. { compare-trend-note }
compare-trend-alt = Biểu đồ đường về { INSIDE($crime) } theo tháng tại { $where }, trên mỗi { unit }, cùng thang với các nơi khác.
compare-trend-alt-mean = Biểu đồ đường về { INSIDE($crime) } theo tháng tại { $where }, trên mỗi { unit }, cùng thang với các nơi khác. Giá trị cuối cùng của trung bình 12 tháng là { $last }.
compare-trend-none = { $where }: quá ít cư dân để tính tỷ lệ, hoặc không có tháng nào đầy đủ.

## Bảng

compare-table-heading = Các con số
compare-table-caption = Số liệu của các khu phố đã chọn
compare-column-area = Khu vực
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { cameras.heading } trên mỗi { unit }
compare-column-reports = { $crime }, số vụ trình báo
compare-column-crime-per = { $crime } trên mỗi { unit } một năm (phạm vi nhiều khả năng)
compare-column-surface = { $basis ->
    [land] Đất, { surface.plural }
   *[land_and_water] Đất và mặt nước, { surface.plural }
    }
compare-column-residents = Cư dân
compare-table-rounded = Số liệu camera được làm tròn đến bội số của 20.
compare-table-residents = { $basis ->
    [estimate] Cư dân: điều tra dân số { $year }, ước tính.
   *[count] Cư dân: điều tra dân số { $year }.
    }
compare-districts-note = Một quận cảnh sát gồm các khu vực trọn vẹn, nên số liệu của quận là tổng của các khu vực đó.
compare-parts-hidden = Camera của những khu vực không được hiển thị không có trong tổng, nên con số thật có thể cao hơn; thanh cho thấy cao hơn nhiều nhất là bao nhiêu.
compare-wards-note = Mọi thứ của một phường, trừ camera, được đếm ngay trong phường. Số camera của phường là ước tính: camera chỉ được biết theo khu vực, và khi ranh giới phường cắt qua một khu vực, camera của khu vực đó được chia theo nơi có nhà ở, hoặc theo diện tích đất nếu không có số nhà ở. Một camera có thể được gắn ở nơi ít người sống, nên không ai có thể nói con số lệch bao nhiêu, và không kết luận là có khác biệt về camera. Phường có một phần không được hiển thị thì không có con số.
compare-made-of = Mỗi khu vực lớn hơn gồm những gì
compare-made-of-headers =
    .larger = Khu vực lớn hơn
    .shown = Các khu vực có camera được cộng vào
    .hidden = Các khu vực bên trong không được hiển thị
compare-none = không có
compare-years = Số vụ trình báo theo năm dương lịch, dưới dạng bảng
compare-years-caption = Số vụ trình báo theo năm dương lịch
compare-years-note = “Chưa đầy đủ”: dữ liệu của chúng tôi không có mọi vụ trình báo của năm đó.
compare-year-head = Khu vực

## Năm nay so với năm trước

compare-change-heading = Năm nay so với năm trước
compare-change-caption = Năm nay so với năm trước, tại các khu phố đã chọn
compare-change-open = Cũng nội dung này dưới dạng bảng
compare-change-headers =
    .area = Khu vực
    .change = Số vụ trình báo, và mức thay đổi (phạm vi nhiều khả năng)
compare-change-axis = { $crime }, năm { $year } đến { $day }, so với { $days_before }
compare-change-none = { $crime }: dữ liệu của chúng tôi không có cùng những ngày của cả hai năm.
compare-change-note = Chấm là mức thay đổi số vụ trình báo, đường là phạm vi nhiều khả năng. Màu xám và nét mảnh: không có thay đổi rõ rệt. Nếu đường cắt qua 0%, có thể không có thay đổi nào cả. Dưới 20 vụ trình báo trong một trong hai năm thì chỉ có số vụ mà không có phần trăm.
