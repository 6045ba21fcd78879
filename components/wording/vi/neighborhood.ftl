neighborhood-title = Khu phố
neighborhood-open = Mọi thông tin về khu phố này
neighborhood-open-any = Xem kỹ một khu phố
neighborhood-choose = Chọn một khu phố
neighborhood-choose-lead = Xem camera, tội phạm và so sánh với các khu vực xung quanh, trên một trang mà quý vị có thể gửi cho người khác. Gõ một tên, hoặc chạm vào bản đồ.
neighborhood-pick = Chọn khu phố
neighborhood-faults =
    .area = Đường dẫn nêu một khu vực mà chúng tôi không biết. Xin chọn một khu vực dưới đây.

## Đi trên bản đồ

neighborhood-next-to = Khu vực kế bên
neighborhood-map-alt = Bản đồ { $city }, tô màu theo số { cameras.inside }, có viền quanh { $where }. Khu vực này giáp với { $neighbors }.
neighborhood-map-alt-alone = Bản đồ { $city }, tô màu theo số { cameras.inside }, có viền quanh { $where }.
neighborhood-choose-alt = Bản đồ { $city } theo { $kind }, tô màu theo số { cameras.inside }. Danh sách chọn phía trên cũng nêu tên các khu vực này.
neighborhood-map-caption = Chạm vào một khu vực để đến đó.
neighborhood-beside-phone = Màn hình nhỏ hiển thị các cột chính. Xoay màn hình, hoặc mở phần so sánh bên dưới, để xem các cột khác.

## Vị trí so với nơi khác

neighborhood-standing = { $open ->
    [0] Trong { $areas } khu vực có số liệu, { $fewer } khu vực chắc chắn có ít { cameras.inside } trên mỗi { unit } hơn { $where }, và { $more } khu vực chắc chắn có nhiều hơn.
   *[other] Trong { $areas } khu vực có số liệu, { $fewer } khu vực chắc chắn có ít { cameras.inside } trên mỗi { unit } hơn { $where }, và { $more } khu vực chắc chắn có nhiều hơn. Do làm tròn, { $open } khu vực không xác định được.
    }
neighborhood-standing-only = { $where } là khu vực duy nhất có số liệu.
neighborhood-standing-none = { $hidden ->
    [yes] Số liệu camera của { $where } không được hiển thị, nên khu vực này không có thứ hạng so với nơi khác.
   *[no] Quá ít người sống tại { $where } để tính một tỷ lệ hợp lý, nên khu vực này không có thứ hạng ở đây.
    }
neighborhood-strip-alt = Dải chấm, mỗi chấm là một khu vực, xếp theo số { cameras.inside } trên mỗi { unit }. { $where } được khoanh tròn, ở mức { $figure }. { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] Mỗi chấm là một khu vực, đặt theo số { cameras.inside } trên mỗi { unit }; các khu vực có số gần bằng nhau được xếp chồng.
   *[other] Mỗi chấm là một khu vực, đặt theo số { cameras.inside } trên mỗi { unit }; các khu vực có số gần bằng nhau được xếp chồng. { $hidden } khu vực không được hiển thị và không có chấm.
    }
neighborhood-mark = { $name }: { $figure }
neighborhood-typical = khu vực điển hình: { $figure }

## Tội phạm

neighborhood-crime-heading = Tội phạm tại đây
neighborhood-trend-heading = { $crime } theo tháng

## Biểu đồ phễu

neighborhood-funnel-heading = Có bất thường so với số dân không?
neighborhood-funnel-reading = Cách đọc biểu đồ này
neighborhood-funnel-verdict = { $place ->
    [far_above] { $crime } tại đây cao bất thường so với số cư dân.
    [above] { $crime } tại đây cao hơn tỷ lệ của thành phố, nhưng không bất thường.
    [below] { $crime } tại đây thấp hơn tỷ lệ của thành phố, nhưng không bất thường.
    [far_below] { $crime } tại đây thấp bất thường so với số cư dân.
   *[as_expected] { $crime } tại đây xấp xỉ mức tính theo tỷ lệ của thành phố.
    }
neighborhood-funnel-sentence = { $reports } vụ trình báo từ { $days }, tức { $rate } vụ trên mỗi 1.000 cư dân một năm. Tất cả các khu vực cộng lại có tỷ lệ { $city_rate }. Khoảng { $people } người sống tại đây (điều tra dân số { $year }).
neighborhood-funnel-few-residents = Quá ít người sống tại đây để tính một tỷ lệ hợp lý.
neighborhood-funnel-none = Có quá ít vụ trình báo, hoặc dữ liệu có khoảng trống, nên không thể nói được.
neighborhood-funnel-few = Khoảng { $people } người sống tại đây. Dưới { $fewest } người, tỷ lệ nói về khách đến và văn phòng nhiều hơn là về cư dân, nên biểu đồ không tính khu vực này vào.
neighborhood-funnel-usual = khác biệt thường thấy
neighborhood-funnel-chance = ngẫu nhiên và theo đợt
neighborhood-funnel-city = mọi khu vực
neighborhood-funnel-residents = Cư dân
neighborhood-funnel-rate = Số vụ trình báo trên mỗi 1.000 cư dân một năm
neighborhood-funnel-axes = Số vụ trình báo trên mỗi 1.000 cư dân một năm (dọc), theo số cư dân (ngang)
neighborhood-funnel-alt = Biểu đồ phễu về { INSIDE($crime) } trên mỗi 1.000 cư dân so với số cư dân, mỗi chấm là một khu vực; { $where } được khoanh tròn. { $verdict } { $high } khu vực nằm trên phễu tô màu và { $low } khu vực nằm dưới.
neighborhood-funnel-caption = Khu vực càng ít người sống, tỷ lệ càng lên xuống mạnh do ngẫu nhiên và do các vụ trình báo đến theo từng đợt: vì vậy phễu rộng ở phía trái. Nếu chỉ có vậy, 95 trên 100 khu vực sẽ nằm giữa hai đường gạch đứt; { $beyond } trên { $areas } khu vực thì không: các khu phố khác nhau nhiều hơn thế. Phễu tô màu tính đến cả điều đó. Có { $unusual } khu vực nằm ngoài phễu này; nếu không khu vực nào bất thường thì con số đó sẽ là khoảng { $by_chance }.
neighborhood-funnel-left-out = { $areas } khu vực có quá ít cư dân nên không được tính vào.
neighborhood-funnel-no-dot = { $where } không có chấm: có ít hơn { $fewest } người sống ở đó.
neighborhood-funnel-places =
    .far_above = cao bất thường
    .above = cao hơn tỷ lệ của thành phố
    .as_expected = như dự kiến
    .below = thấp hơn tỷ lệ của thành phố
    .far_below = thấp bất thường
neighborhood-left-out = không được tính

## Các loại tội phạm

neighborhood-kinds-heading = Mọi loại tội phạm
neighborhood-kinds-caption = Số vụ trình báo theo loại tội phạm
neighborhood-kinds-axis = Số vụ trình báo năm nay, so với cùng những ngày đó của năm trước
neighborhood-kinds-open = Mọi loại và số vụ, dưới dạng bảng
neighborhood-kind-caption = { $crime }: { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }: { $verdict }
neighborhood-kind-said = { $crime }: { $change }
neighborhood-kind = { INSIDE($crime) }
neighborhood-kinds-few = Quá ít vụ trình báo để kết luận: { $kinds }.
neighborhood-kinds-missing = Dữ liệu không có đủ cùng những ngày của cả hai năm: { $kinds }.
neighborhood-kinds-headers =
    .kind = Loại tội phạm
    .year = Số vụ trình báo trong 12 tháng gần nhất có đủ dữ liệu
    .change = Năm nay đến ngày cuối có dữ liệu, so với năm trước đến cùng ngày đó
neighborhood-kind-cell = { $figure }, đến { $day }
neighborhood-kinds-plot-note = Chấm là mức thay đổi số vụ trình báo, đường là phạm vi nhiều khả năng. Màu xám và nét mảnh: không có thay đổi rõ rệt. Mỗi loại tính đến ngày cuối có trong dữ liệu; bảng nêu ngày đó.
neighborhood-kinds-note = Dữ liệu của một số loại kéo dài hơn loại khác, nên số ngày khác nhau, và các loại riêng lẻ không nhất thiết cộng lại bằng các nhóm ở trên. Dưới 20 vụ trình báo trong một trong hai năm, chúng tôi chỉ nêu số vụ mà không nêu phần trăm. Nếu một trong hai năm có ngày 29 tháng 2, hai năm được so sánh theo mức trung bình mỗi ngày. Các dòng được kiểm định chung, sao cho trong số những thay đổi được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là báo động giả (Benjamini–Hochberg).

## Bên cạnh các khu vực lân cận

neighborhood-beside-heading = Bên cạnh các khu vực lân cận
neighborhood-rest = Phần còn lại của thành phố
neighborhood-beside-caption = { $where }, các khu vực kế bên và phần còn lại của thành phố
neighborhood-beside-area = Khu vực
neighborhood-beside-cameras = { cameras.heading } trên mỗi { unit }
neighborhood-beside-cameras-compared = Camera, so với khu vực này
neighborhood-beside-crime = { $crime } trên mỗi { unit } một năm (phạm vi nhiều khả năng)
neighborhood-beside-crime-compared = { $crime }, so với khu vực này
neighborhood-beside-lead = Số liệu tội phạm là tổng trong 12 tháng, từ { $days }.
neighborhood-beside-meaning = “Khoảng gấp đôi” nghĩa là: khu vực ở dòng đó có nhiều khoảng gấp đôi khu vực này.
neighborhood-beside-rounded = Số liệu camera được làm tròn đến bội số của 20; nếu chỉ riêng việc làm tròn cũng có thể giải thích một khác biệt, chúng tôi gọi đó là không rõ rệt.
neighborhood-beside-tested = Tội phạm: { $compared } so sánh được kiểm định chung, sao cho trong số những so sánh được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là báo động giả (Benjamini–Hochberg).
neighborhood-beside-rest = Phần còn lại của thành phố được tính bằng tổng các số liệu camera được hiển thị chia cho toàn bộ diện tích đất; còn thiếu camera của { $hidden } khu vực, nên con số thật có thể cao hơn.
neighborhood-compare-link = So sánh với các khu vực lân cận

## Những gì dễ gây hiểu lầm

neighborhood-mislead-heading = Những gì ở đây dễ gây hiểu lầm
neighborhood-mislead-few-residents = Ít người sống tại đây (khoảng { $people }). Dưới { $fewest } người, chúng tôi không nêu tỷ lệ theo cư dân: nhiều người có mặt ở khu vực như vậy là đến làm việc hoặc tham quan.
neighborhood-mislead-few-events = Ít vụ trình báo: { $kinds } có ít hơn 20 vụ trong năm nay hoặc năm trước. Thêm hay bớt một vụ cũng có thể trông như một xu hướng.
neighborhood-mislead-gaps = Khoảng trống: về { INSIDE($crime) }, dữ liệu của chúng tôi không đầy đủ trong { $spans }.
neighborhood-mislead-unstable = Số liệu camera là số nhỏ. Chỉ riêng việc làm tròn cũng có thể làm con số xê dịch một phần tư, nên xin đừng xếp hạng khu vực này với những nơi có số gần bằng.
neighborhood-mislead-residents = { $basis ->
    [estimate] Số cư dân lấy từ điều tra dân số { $year }, ước tính cho ranh giới hiện nay. Nơi nào đã xây thêm nhiều nhà từ đó đến nay, tỷ lệ theo cư dân sẽ bị tính cao hơn thực tế.
   *[count] Số cư dân lấy từ điều tra dân số { $year }. Nơi nào đã xây thêm nhiều nhà từ đó đến nay, tỷ lệ theo cư dân sẽ bị tính cao hơn thực tế.
    }
neighborhood-mislead-rebates = Camera được hoàn tiền không phải là các camera trong sổ đăng ký hiện nay, và số liệu tội phạm là của những năm sau đó. Lúc đầu, chỉ một số khu vực được hưởng khoản hoàn tiền.
neighborhood-mislead-cause = Camera và tội phạm được đặt cạnh nhau. Không bên nào giải thích bên nào: có người đăng ký camera sau khi xảy ra tội phạm, và nơi đông đúc có thể có nhiều cả hai.
neighborhood-mislead-reports = Đây là các vụ được trình báo. Có khu phố trình báo những gì xảy ra nhiều hơn khu phố khác, và dữ liệu là sơ bộ, sẽ được sửa đổi sau.

## Mọi con số đằng sau hai biểu đồ

neighborhood-all-figures = Mọi khu vực đằng sau hai biểu đồ, dưới dạng bảng
neighborhood-all-caption = Mọi khu vực theo mật độ camera và tỷ lệ tội phạm
neighborhood-all-by-land = Mọi khu vực, dưới dạng bảng
neighborhood-all-by-land-caption = Mọi khu vực theo mật độ camera và số vụ trình báo
neighborhood-all-by-crime-rate = Mọi khu vực theo tỷ lệ tội phạm
neighborhood-all-by-reports = Mọi khu vực theo số vụ trình báo
neighborhood-all-area = Khu vực
neighborhood-all-cameras = { cameras.heading } trên mỗi { unit }
neighborhood-all-residents = Cư dân
neighborhood-all-reports = { $crime }, số vụ trình báo trong 12 tháng
neighborhood-all-rate = { $crime } trên mỗi 1.000 cư dân một năm
neighborhood-all-place = So với số dân
