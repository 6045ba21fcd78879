changes-title = Những gì đã thay đổi
changes-lead = Mỗi khi có số liệu mới được đăng, trang web trở thành một ấn bản mới. Các ấn bản cũ được lưu lại, để một đường dẫn hay trích dẫn vẫn có thể cho thấy đúng nội dung cũ.
changes-answer = { $times ->
    [0] Đây là những số liệu đầu tiên, công bố vào { $day }.
    [1] Số liệu đã thay đổi một lần, vào { $day }.
    [2] Số liệu đã thay đổi hai lần, lần gần nhất vào { $day }.
   *[other] Số liệu đã thay đổi { $times } lần, lần gần nhất vào { $day }.
    }
changes-answer-none = Chưa có ấn bản nào được liệt kê.
changes-only-one = Chưa có gì để so sánh. Khi số liệu mới được đăng, những gì thay đổi sẽ được nêu ở đây.
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] Ấn bản { $name }, mới nhất, không còn được lưu.
       *[yes] Ấn bản { $name }, mới nhất.
        }
   *[no] { $kept ->
        [no] Ấn bản { $name }, không còn được lưu.
       *[yes] Ấn bản { $name }.
        }
    }
changes-first = Ấn bản đầu tiên. Không có ấn bản nào trước đó để so sánh.
changes-unknown = không thể biết được: số liệu trước đó hoặc sau đó không còn được lưu.
changes-see = Xem trang web như vào { $day }
changes-older-heading = Các ấn bản trước
changes-older = { $kept ->
    [no] { FIRST($day) }: ấn bản { $name } (không còn được lưu)
   *[yes] { FIRST($day) }: ấn bản { $name }
    }

## Camera

changes-cameras-title = Camera
changes-cameras-dates = Đếm tính đến { $after }; trước đó, tính đến { $before }.
changes-cameras-dates-same = Đếm tính đến { $day }, như trước.
changes-programme = Nguồn nay là nguồn khác, nên các thay đổi này không cho biết gì về việc bao nhiêu camera đã được thêm vào hay bỏ đi.
changes-cameras-totals = Các khu vực được hiển thị có tổng cộng khoảng { $cameras } camera tại khoảng { $addresses } địa chỉ. Số khu vực được hiển thị: { $shown }.
changes-no-area-moved = Không có con số của khu vực nào thay đổi.
changes-lists =
    .now_shown = Nay được hiển thị
    .no_longer_shown = Không còn được hiển thị
    .up = Tăng
    .down = Giảm
changes-moved = { $title }: { $areas } khu vực ({ $names }).
changes-some = { $names }; và { $more } khu vực nữa
changes-figures-open = Mọi con số đã thay đổi
changes-figures-caption = Số liệu camera trước và sau, theo khu vực
changes-figures-columns =
    .area = Khu vực
    .cameras = Camera
    .addresses = Địa chỉ
changes-not-shown = Không hiển thị
changes-government-title = Camera chính quyền
changes-government-list = { $list ->
    [new] Danh sách các nơi có camera do cơ quan chính quyền vận hành nay đã có trên trang web. Số mục: { $locations }.
    [gone] Danh sách các nơi có camera do cơ quan chính quyền vận hành không còn trên trang web. Số mục trước đây: { $locations }.
   *[other] Danh sách các nơi có camera do cơ quan chính quyền vận hành nay là danh sách khác. Số mục: { $locations }.
    }

## Tội phạm được trình báo

changes-crime-title = Tội phạm được trình báo
changes-crime-published = { $precision ->
    [day] Công bố vào { $published }.
    [year] Công bố vào { $published }.
   *[month] Công bố vào { $published }.
    }
changes-crime-by-area = Ngày mới nhất của bất cứ loại tội phạm nào, theo khu vực: { $days }.
changes-crime-city = Cho toàn thành phố: { $days }.
changes-days = { $after } (trước đó: { $before })
changes-days-same = { $day }, như trước
changes-days-added = Thêm { $days } ngày cho ít nhất một loại tội phạm.
changes-days-removed = Bỏ ra { $days } ngày cho ít nhất một loại tội phạm.
changes-no-day-added = Không có ngày nào được thêm.
changes-not-revised = Các vụ trình báo của những ngày đã có trước đây vẫn giữ nguyên.
changes-revised = Các vụ trình báo của { $months } tháng đã được sửa đổi. Tính trên những ngày mà cả hai ấn bản đều có, toàn thành phố nay có { $after } vụ trình báo; trước đó có { $before }.
changes-refiled = { $reports ->
    [0] Không có vụ trình báo nào đã có trước đây nay được xếp sang loại tội phạm khác.
   *[other] { $reports } vụ trình báo không bị rút lại: nay chúng được xếp sang loại tội phạm khác ({ $pairs }).
    }
changes-refiled-pair = { $before } → { $after }: { $reports }
changes-refiled-unknown = Một vụ trình báo có thể đã bị rút lại, được thêm vào muộn hoặc được xếp sang loại tội phạm khác. Ở đây không thể biết là trường hợp nào.
changes-offenses-caption = Những gì đã thay đổi, theo loại tội phạm
changes-offenses-columns =
    .kind = Loại tội phạm
    .days = Số ngày thêm
    .months = Số tháng sửa đổi
    .reports = Số vụ trình báo trong những ngày cả hai ấn bản đều có
changes-days-cell = { $added } (−{ $removed })
changes-months-open = Mọi tháng đã được sửa đổi
changes-months-caption = Số vụ trình báo trên toàn thành phố trước và sau, trong những ngày cả hai ấn bản đều có
changes-months-columns =
    .month = Tháng
    .kind = Loại tội phạm
    .reports = Số vụ trình báo
changes-months-left-out = { $more } tháng cũ hơn không được nêu ở đây.

## Khu vực và cư dân

changes-areas-title = Khu vực và cư dân
changes-areas-added = Khu vực mới: { $names }.
changes-areas-removed = Khu vực không còn nữa: { $names }.
changes-areas-redrawn = Ranh giới được vẽ lại: { $names }.
changes-areas-renamed = Đổi tên: { $names }.
changes-residents = Số cư dân thay đổi tại { $areas } khu vực: tổng cộng { $residents } (điều tra dân số { $year }, trước đó { $year_before }).
changes-residents-same-census = Số cư dân thay đổi tại { $areas } khu vực: tổng cộng { $residents } (điều tra dân số { $year }).
changes-sources-only = Chỉ có phần mô tả các nguồn thay đổi.
changes-pair = { $before } → { $after }
changes-pair-same = { $figure } (như trước)
