area-table-sort = Thứ tự của bảng
area-table-sorts =
    .most = Mật độ cao nhất trước
    .least = Mật độ thấp nhất trước
    .name = Theo số hiệu của khu vực
    .reports = Nhiều vụ trình báo nhất trước
    .rise = Tăng nhiều nhất trước
    .fall = Giảm nhiều nhất trước
area-table-sort-by-name = Theo tên khu vực
area-table-seek = Tìm trong bảng
area-table-heading = Mọi khu vực, bằng con số
area-table-reading = Cách đọc bảng
area-table-phone = Màn hình nhỏ hiển thị các cột chính. Xoay màn hình, hoặc chọn một khu vực ở trên, để xem các cột khác.
area-table-caption = { cameras.heading } và tội phạm được trình báo theo khu vực
area-table-caption-crime = Tội phạm được trình báo theo khu vực
area-table-all = Tất cả { $areas } khu vực

area-table-column-area = Khu vực
area-table-column-addresses = Địa chỉ
area-table-column-residents = Cư dân
area-table-column-density = { cameras.heading } trên mỗi { unit }
area-table-column-km2 = { $surface ->
    [land] Đất, { surface.plural }
   *[land_and_water] Đất và mặt nước, { surface.plural }
    }
area-table-column-year = { $crime }, 12 tháng đến { $last }
area-table-column-change = Năm { $year } đến { $last }, so với { same-days }

area-table-note-rounded = Số liệu camera được làm tròn: địa chỉ đến bội số của 10, camera đến bội số của 20. Tổng là tổng của các con số được hiển thị.
area-table-note-residents = { $basis ->
    [estimate] Cư dân: điều tra dân số { $census }, ước tính.
   *[count] Cư dân: điều tra dân số { $census }.
    }
area-table-note-placed = { $reports ->
    [0] Mọi vụ trình báo đều xếp được vào một khu vực.
   *[other] { $reports } vụ trình báo không xếp được vào khu vực nào và chỉ có trong số liệu của thành phố.
    }
area-table-note-compared = { $areas } khu vực có đủ vụ trình báo để kết luận về thay đổi.
area-table-note-alone = “Không rõ rệt khi xét chung với nhiều so sánh khác” sẽ được gọi là rõ rệt nếu chỉ có một so sánh đó.
