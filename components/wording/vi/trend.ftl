trend-mean = Trung bình 12 tháng
trend-month = Tháng
trend-count = Số vụ trình báo
trend-gap = khoảng trống
trend-source = Đếm từ
trend-broken = xác định nơi theo cách khác
trend-recoded = ghi nhận theo quy tắc khác
trend-bases =
    .incidents = từng vụ trình báo
    .published = số đếm theo tháng đã công bố
trend-heading = { $crime }, { $place }
trend-whole-city = toàn thành phố
trend-caption = { $averaged ->
    [yes] Số vụ trình báo mỗi tháng (đường mảnh) và trung bình 12 tháng (đường đậm).
   *[no] Số vụ trình báo mỗi tháng.
    }
trend-caption-gaps = Vùng tô: dữ liệu của chúng tôi không đầy đủ ({ $months }). Khoảng trống không phải là số không.
trend-caption-breaks = Đường gạch đứt ({ $days }): từ đây trở đi, các vụ trình báo được xếp vào khu vực theo cách khác, nên không thể so sánh trước và sau mốc này.
trend-caption-recoded = Đường gạch đứt ({ $days }): từ đây trở đi, cảnh sát ghi nhận các loại tội phạm này theo quy tắc khác, nên không thể so sánh trước và sau mốc này.
trend-caption-published = Nơi nào thiếu từng vụ trình báo, đường của thành phố dùng số đếm theo tháng đã công bố, nên các tháng cộng lại có thể nhiều hoặc ít hơn vài vụ so với câu trên.
trend-caption-areas = Số liệu theo khu vực kết thúc vào { $day }: dữ liệu của chúng tôi chỉ đến đó.
trend-alt = Biểu đồ đường về { INSIDE($crime) } theo tháng, { $place }, từ { $first } đến { $last }.

trend-verdict = { $verdict ->
    [down] ↓ { $crime } giảm trong năm { $year }.
    [up] ↑ { $crime } tăng trong năm { $year }.
    [unclear] { $crime }: không có thay đổi rõ rệt trong năm { $year }.
   *[few] { $crime }: quá ít vụ trình báo trong năm { $year } để kết luận về thay đổi.
    }
trend-verdict-none = { $crime }: không thể so sánh năm nay với năm trước.
trend-change = { numbers-reports } từ { $days }, so với { $before } vụ trong { same-days }: { $change } (phạm vi nhiều khả năng: { $range }).
trend-change-few = { $alone ->
    [yes] { numbers-reports } từ { $days }, so với { $before } vụ trong { same-days }: không rõ rệt khi xét chung với nhiều so sánh khác. Dưới 20 vụ trong một trong hai năm, tỷ lệ phần trăm sẽ gây hiểu lầm.
   *[no] { $verdict ->
        [down] { numbers-reports } từ { $days }, so với { $before } vụ trong { same-days }: ít hơn rõ rệt. Dưới 20 vụ trong một trong hai năm, tỷ lệ phần trăm sẽ gây hiểu lầm.
        [up] { numbers-reports } từ { $days }, so với { $before } vụ trong { same-days }: nhiều hơn rõ rệt. Dưới 20 vụ trong một trong hai năm, tỷ lệ phần trăm sẽ gây hiểu lầm.
       *[few] { numbers-reports } từ { $days }, so với { $before } vụ trong { same-days }: quá ít để kết luận về thay đổi. Dưới 20 vụ trong một trong hai năm, tỷ lệ phần trăm sẽ gây hiểu lầm.
        }
    }
trend-change-none = Một trong hai kỳ không đầy đủ trong dữ liệu của chúng tôi, hoặc được đếm theo cách khác, nên không so sánh.
trend-change-published = Cả hai năm lấy từ số đếm theo tháng đã công bố.
trend-range-heading = “Phạm vi nhiều khả năng” nghĩa là gì
trend-range-zero = Nếu phạm vi đó gồm cả 0%, có thể không có thay đổi nào cả.
trend-fresh = Các vụ trình báo của những tuần gần nhất vẫn đang được thêm vào và rút lại; với năm trước, phần lớn việc đó đã xong.
trend-fresh-once = { $has_change ->
    [yes] Một lần trước đây, kết quả như sau: { INSIDE($crime) }, toàn thành phố, { $days }: { $then } theo bản công bố vào { $published }, { $now } hiện nay ({ $change }).
   *[no] Một lần trước đây, kết quả như sau: { INSIDE($crime) }, toàn thành phố, { $days }: { $then } theo bản công bố vào { $published }, { $now } hiện nay.
    }
