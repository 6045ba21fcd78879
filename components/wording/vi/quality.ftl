quality-title = Dữ liệu tốt đến đâu?
quality-lead = Mọi con số ở đây không thể tốt hơn dữ liệu của chúng tôi: các bản sao của những gì đã được công bố. Với các con số đang hiển thị, trang này cho biết dữ liệu có những ngày nào, các vụ trình báo được tính cho nơi nào, chúng đã được sửa đổi ra sao, và những bản ghi nào chúng tôi không đếm.
quality-answer = Tính riêng từng loại tội phạm, trong { $months } tháng kể từ { $first }, dữ liệu của chúng tôi có đầy đủ { $whole } tháng theo khu vực.
quality-not-told = Bản phát hành hiển thị ở đây được làm trước khi điều này được ghi lại, nên không cho biết.

## Những gì có trong dữ liệu

quality-held-heading = Dữ liệu có những tháng nào
quality-held-lead = Mỗi dòng là một loại tội phạm, mỗi ô vuông là một tháng. Nơi nào chỉ có một số ngày, các con số chỉ dùng những ngày đó. Nơi nào chỉ có số đếm cho toàn thành phố, không khu vực nào có con số. Những gì không có là khoảng trống, không bao giờ là số không.
quality-held =
    .days = mọi ngày, theo khu vực
    .some_days = một số ngày, theo khu vực
    .month = chỉ có số của cả thành phố
    .nothing = không có gì
quality-month = Tháng
quality-crime = Loại tội phạm
quality-shows = Có trong dữ liệu
quality-held-title = Các tháng có trong dữ liệu của chúng tôi, theo loại tội phạm
quality-held-alt = Lưới ô vuông, mỗi ô là một loại tội phạm trong một tháng từ { $first } đến { $last }: { $days } ô có mọi ngày, theo khu vực; { $some_days } ô có một số ngày, theo khu vực; { $month } ô chỉ có số đếm cho toàn thành phố và { $nothing } ô không có gì.
quality-held-table = Số ngày và tháng có trong dữ liệu của chúng tôi, theo loại tội phạm và năm
quality-held-open = Cũng nội dung này dưới dạng bảng, theo năm
quality-held-columns =
    .crime = Loại tội phạm, năm
    .days = Số ngày theo khu vực
    .city = Số tháng chỉ có cho thành phố
    .without = Số tháng không có gì
quality-held-row = { $crime }, { $year }
quality-days-of = { $held } trên { $days }

## Các vụ trình báo được tính cho nơi nào

quality-nowhere-heading = Các vụ trình báo không có khu vực
quality-nowhere = Trong { $counted } vụ trình báo được đếm, { $without } vụ ({ $percent }) không nêu khu vực nào có trên bản đồ, và không có điểm tọa độ trong khu vực nào. Các vụ này được tính cho thành phố mà không cho khu vực nào.
quality-nowhere-table = Các vụ trình báo không có khu vực, theo năm
quality-nowhere-columns =
    .year = Năm
    .reports = Số vụ trình báo
    .without = Không có khu vực
    .share = Tỷ trọng
quality-by-year = Theo năm
quality-placing-heading = Một vụ trình báo được tính cho nơi nào
quality-placed-by =
    .point = Được tính cho khu vực chứa điểm tọa độ của vụ đó, như nhau trong mọi năm. Nếu vụ trình báo không có điểm tọa độ, được tính cho khu vực mà vụ đó nêu tên.
    .name = Được tính cho khu vực mà vụ đó nêu tên, như nhau trong mọi năm. Nếu không nêu tên khu vực nào, được tính cho khu vực chứa điểm tọa độ.
    .not_told = Được tính cho khu vực mà vụ đó nêu tên; nếu không nêu tên khu vực nào, được tính cho khu vực chứa điểm tọa độ. Những tập tin không nêu khu vực thì hoàn toàn dùng điểm tọa độ, và bản phát hành không cho biết cách này dừng ở đâu và cách kia bắt đầu từ đâu.
quality-placed = Điểm tọa độ của một vụ trình báo nằm ở giữa đoạn phố, và nhiều đoạn phố nằm trên ranh giới. Trong { $reports } vụ trình báo nêu tên một khu vực và có điểm tọa độ, { $elsewhere } vụ ({ $percent }) có điểm nằm trong khu vực khác. Nếu dùng cách xếp kia, các vụ này sẽ chuyển sang nơi khác.
quality-worst-table = Các khu vực có tỷ trọng lớn nhất những vụ trình báo có điểm tọa độ nằm trong khu vực khác
quality-worst-columns =
    .area = Khu vực
    .reports = Số vụ trình báo
    .elsewhere = Điểm ở nơi khác
    .share = Tỷ trọng
quality-years-table = Các vụ trình báo có điểm tọa độ nằm trong khu vực khác với khu vực được nêu tên, theo năm
quality-years-columns =
    .year = Năm
    .reports = Số vụ trình báo
    .elsewhere = Điểm ở nơi khác
    .share = Tỷ trọng

## Sửa đổi

quality-revised-heading = Số đếm thay đổi ra sao sau khi công bố
quality-revised-lead = Có vụ trình báo bị rút lại, được thêm vào muộn hoặc được xếp sang loại khác, nhất là trong những tuần gần nhất. Vì vậy các con số mới nhất vẫn có thể xê dịch vài phần trăm, hay giảm hơn là tăng.
quality-revised-table = Cùng những ngày, như đã công bố trước kia và như được đếm hiện nay, toàn thành phố
quality-revised-columns =
    .days = Những ngày
    .published = Công bố
    .then = Trước kia
    .now = Hiện nay
    .change = Mức thay đổi
quality-not-revised = Chúng tôi không có bản công bố nào trước đây của những ngày này để so sánh.
quality-refiled = { $times ->
    [0] { $days } (công bố: { $published }): từ đó đến nay không có vụ trình báo nào chuyển từ loại này sang loại khác.
   *[other] { $days } (công bố: { $published }): từ đó đến nay đã { $times } lần một vụ trình báo chuyển từ loại này sang loại khác. Vụ trình báo như vậy không bị rút lại; nó được đếm trong loại mới.
    }
quality-revised-days = { $crime }, { $days }
quality-too-few = quá ít

## Các bản ghi không được đếm

quality-aside-heading = Các bản ghi không được đếm
quality-aside = { $read } bản ghi đã được đọc và { $counted } trong số đó được đếm. Mọi bản ghi khác được để riêng vì một trong những lý do sau:
quality-reasons =
    .repeated_record_number = Số của bản ghi xuất hiện hơn một lần trong tập tin
    .offense_left_out = Loại tội phạm không được đếm ở đây
    .same_report = Một bản ghi khác của cùng vụ trình báo, thuộc loại tội phạm được đếm theo vụ trình báo
    .no_readable_time = Không có thời gian đọc được
    .in_the_future = Thời gian ở tương lai
    .before_the_series = Thời gian trước khi chuỗi số liệu bắt đầu
    .outside_coverage = Ngày hoặc loại tội phạm mà tập tin không có đầy đủ
    .superseded = Cùng ngày và loại đó được lấy từ một tập tin khác, để không vụ trình báo nào bị đếm hai lần
quality-aside-table = Các bản ghi để riêng, theo lý do
quality-aside-columns =
    .reason = Lý do
    .records = Số bản ghi

## Những ngày không được tính

quality-days-heading = Những ngày trông có vẻ sai
quality-days-lead = Những chuỗi ngày có quá ít hoặc quá nhiều vụ trình báo so với chính chuỗi số liệu của mình thì không được tin. Chúng không được tính, và trở thành khoảng trống:
quality-no-days = Không có chuỗi ngày nào trong dữ liệu có quá ít hoặc quá nhiều vụ trình báo đến mức không thể tin.
quality-days-silent = { $which ->
    [all] { FIRST($days) }, mọi loại tội phạm: quá ít vụ trình báo nên không thể đúng.
   *[some] { FIRST($days) }, { $crimes }: quá ít vụ trình báo nên không thể đúng.
    }
quality-days-full = { $which ->
    [all] { FIRST($days) }, mọi loại tội phạm: quá nhiều vụ trình báo nên không thể đúng, như thể một lô dữ liệu nằm trong tập tin hai lần.
   *[some] { FIRST($days) }, { $crimes }: quá nhiều vụ trình báo nên không thể đúng, như thể một lô dữ liệu nằm trong tập tin hai lần.
    }

## Gián đoạn

quality-breaks-heading = Gián đoạn trong cách đếm
quality-no-breaks = Mọi năm được so sánh đều được đếm theo cùng một cách. Không so sánh nào bắc qua chỗ gián đoạn.
quality-breaks-lead = Không thay đổi hay so sánh nào trên trang web này bắc qua một trong những ngày sau:
quality-break-placing = { $crime }, { $day }: từ ngày này trở đi, các vụ trình báo được xếp vào khu vực theo cách khác.
quality-break-coding = { $crime }, { $day }: từ ngày này trở đi, cảnh sát ghi nhận loại tội phạm này theo quy tắc khác.
quality-data-note = Tất cả những điều này cũng là dữ liệu mở: data-coverage, placement và set-aside tại các địa chỉ dành cho chương trình máy tính.
