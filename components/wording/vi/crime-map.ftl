crime-map-of = Trên bản đồ
crime-map-maps =
    .cameras = Camera
    .reports = Tội phạm
    .rate = Tỷ lệ tội phạm
    .change = Thay đổi về tội phạm
    .government = Camera chính quyền
crime-map-both = Camera và tội phạm trên một bản đồ
crime-map-no-rate = Quá ít cư dân để tính tỷ lệ
crime-map-none = Không có bản đồ cho loại tội phạm này: dữ liệu của chúng tôi không có năm nào trọn vẹn của loại này, hoặc không có năm nào để so với năm nay.
crime-map-changes =
    .down = ít hơn rõ rệt
    .unclear = không có thay đổi rõ rệt
    .up = nhiều hơn rõ rệt
    .few = quá ít để kết luận về thay đổi
crime-map-heading = { $of ->
    [rate] { $crime }, số vụ trình báo trên mỗi { unit } một năm, { $days }
   *[reports] { $crime }, số vụ trình báo, { $days }
    }
crime-map-heading-change = { $crime }, { $days }, so với { same-days }
crime-map-alt = Bản đồ { $city }: { $title }.

## Câu lớn

crime-map-most-reports = { $area } có nhiều vụ trình báo về { INSIDE($crime) } nhất: { $reports } vụ trong một năm tính đến { $last }.
crime-map-tied-reports = { $areas } khu vực ngang nhau với nhiều vụ trình báo về { INSIDE($crime) } nhất: mỗi nơi { $reports } vụ trong một năm tính đến { $last }.
crime-map-nowhere = Không khu vực nào có vụ trình báo về { INSIDE($crime) } trong một năm tính đến { $last }.
crime-map-highest-rate = { $area } có nhiều vụ trình báo về { INSIDE($crime) } nhất trên mỗi { unit }: khoảng { $rate } vụ trình báo trong một năm tính đến { $last }.
crime-map-here-no-rate = Quá ít người sống tại { $area } để tính một tỷ lệ hợp lý về { INSIDE($crime) }.
crime-map-here-reports = { $area } có { numbers-reports } về { INSIDE($crime) } trong một năm tính đến { $last }.
crime-map-here-rate = { $area } có khoảng { $rate } vụ trình báo về { INSIDE($crime) } trên mỗi { unit } trong một năm tính đến { $last }.
crime-map-none-clear = { $crime }, { $days } so với năm { $year_before }: không khu vực nào có thay đổi rõ rệt; { $few } trên { $areas } khu vực có quá ít vụ trình báo để kết luận.
crime-map-clear = { $crime }, { $days } so với năm { $year_before }: giảm rõ rệt tại { $down } trên { $areas } khu vực, tăng rõ rệt tại { $up }.
crime-map-here-change = { $verdict ->
    [down] { $crime } tại { $area }, { $days } so với năm { $year_before }: { $counts } vụ trình báo, ít hơn rõ rệt.
    [up] { $crime } tại { $area }, { $days } so với năm { $year_before }: { $counts } vụ trình báo, nhiều hơn rõ rệt.
    [unclear] { $crime } tại { $area }, { $days } so với năm { $year_before }: { $counts } vụ trình báo, không có thay đổi rõ rệt.
   *[few] { $crime } tại { $area }, { $days } so với năm { $year_before }: { $counts } vụ trình báo, quá ít để kết luận về thay đổi.
    }

## Dưới bản đồ

crime-map-most = Nhiều nhất là tại { $area }.
crime-map-changed = Ít hơn rõ rệt tại { $down } khu vực, nhiều hơn rõ rệt tại { $up }, không có thay đổi rõ rệt tại { $unclear }, và quá ít vụ trình báo để kết luận về thay đổi tại { $few }.
crime-map-note = { $of ->
    [reports] Các khu vực khác nhau về diện tích và số cư dân, nên nhiều vụ trình báo hơn không nhất thiết là nguy hiểm hơn.
    [rate] Tỷ lệ thường cao ở nơi có nhiều người sống, làm việc hoặc lui tới.
   *[change] “Quá ít” không phải là “không thay đổi”.
    }
crime-map-note-first-by-few = Với ít vụ trình báo như vậy, chỉ riêng sự ngẫu nhiên cũng có thể đưa một khu vực khác lên đầu.
crime-map-note-close = { $areas ->
    [1] { $areas } khu vực khác có số vụ sát đến mức chỉ riêng sự ngẫu nhiên cũng có thể đưa nó lên đầu.
   *[other] { $areas } khu vực khác có số vụ sát đến mức chỉ riêng sự ngẫu nhiên cũng có thể đưa bất kỳ khu vực nào trong số đó lên đầu.
    }
crime-map-note-few = { $areas } khu vực có ít hơn 20 vụ trình báo: số vụ ở đó có thể lên xuống mạnh do ngẫu nhiên.
crime-map-note-no-rate = { $areas } khu vực có quá ít cư dân để tính một tỷ lệ hợp lý.
crime-map-tooltip = { $rate } vụ trình báo trên mỗi { unit } một năm
