cameras =
    .inside = { $programme ->
        [rebates] camera được hoàn tiền
        [registry] camera đã đăng ký
        [none] camera đã đăng ký
       *[any] camera
        }
    .heading = { $programme ->
        [rebates] Camera được hoàn tiền
        [registry] Camera đã đăng ký
        [none] Camera đã đăng ký
       *[any] Camera
        }
surface = { $units ->
    [us] dặm vuông
   *[metric] km²
    }
    .plural = { $units ->
        [us] dặm vuông
       *[metric] km²
        }
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] 1.000 cư dân
    }
phrases-units =
    .metric = km²
    .us = dặm vuông
    .per_1000_residents = 1.000 cư dân
multiple =
    .of = { $multiple ->
        [less] chưa bằng một phần mười
        [nine_tenths] bằng khoảng chín phần mười
        [four_fifths] bằng khoảng bốn phần năm
        [three_quarters] bằng khoảng ba phần tư
        [two_thirds] bằng khoảng hai phần ba
        [three_fifths] bằng khoảng ba phần năm
        [half] bằng khoảng một nửa
        [two_fifths] bằng khoảng hai phần năm
        [third] bằng khoảng một phần ba
        [quarter] bằng khoảng một phần tư
        [fifth] bằng khoảng một phần năm
        [seventh] bằng khoảng một phần bảy
        [tenth] bằng khoảng một phần mười
       *[times] { $times ->
            [2] gấp khoảng hai lần
           *[other] gấp khoảng { $times } lần
            }
        }
    .alone = { $multiple ->
        [less] chưa tới một phần mười
        [nine_tenths] khoảng chín phần mười
        [four_fifths] khoảng bốn phần năm
        [three_quarters] khoảng ba phần tư
        [two_thirds] khoảng hai phần ba
        [three_fifths] khoảng ba phần năm
        [half] khoảng một nửa
        [two_fifths] khoảng hai phần năm
        [third] khoảng một phần ba
        [quarter] khoảng một phần tư
        [fifth] khoảng một phần năm
        [seventh] khoảng một phần bảy
        [tenth] khoảng một phần mười
       *[times] { $times ->
            [2] khoảng gấp đôi
           *[other] khoảng gấp { $times } lần
            }
        }
same-days = { $as_long ->
    [yes] cùng những ngày đó của năm { $year_before }
   *[no] { $days_before } ngày tính đến { $last_before } (nay { $days_now } ngày: so sánh theo mức trung bình mỗi ngày)
    }

phrases-not-complete = Chưa đầy đủ
phrases-legend-hidden =
    .hidden = Không hiển thị
    .or_no_rate = Không hiển thị, hoặc không có tỷ lệ
phrases-legend-water = Mặt nước

## Số vụ đã thay đổi ra sao, so với cùng những ngày đó của năm trước

phrases-verdicts =
    .down = ↓ giảm
    .up = ↑ tăng
    .unclear = không có thay đổi rõ rệt
    .few = quá ít để kết luận về thay đổi
phrases-small-verdicts =
    .down = ít hơn rõ rệt
    .up = nhiều hơn rõ rệt
    .few = quá ít để kết luận về thay đổi
phrases-among-many = không rõ rệt khi xét chung với nhiều so sánh khác
phrases-from-to = { $before } → { $after }
phrases-cell-counts = { $counts }: { $verdict }
phrases-cell-change = { $counts }: { $verdict } { $change } ({ $range })
phrases-drives = { $rise ->
    [yes] Toàn bộ mức tăng của số vụ nằm ở { INSIDE($kind) } ({ $counts }); { IN_WORDS($others) } loại còn lại cộng chung { $course ->
        [fell] đã giảm
        [rose] đã tăng
       *[stayed] giữ nguyên
        } ({ $rest }).
   *[no] Toàn bộ mức giảm của số vụ nằm ở { INSIDE($kind) } ({ $counts }); { IN_WORDS($others) } loại còn lại cộng chung { $course ->
        [fell] đã giảm
        [rose] đã tăng
       *[stayed] giữ nguyên
        } ({ $rest }).
    }
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind } đi theo chiều ngược lại: ít hơn rõ rệt ({ $counts }).
       *[up] { $kind } đi theo chiều ngược lại: nhiều hơn rõ rệt ({ $counts }).
        }
   *[within] { $verdict ->
        [down] Trong nhóm này, { INSIDE($kind) } có thay đổi rõ rệt: ít hơn rõ rệt ({ $counts }).
       *[up] Trong nhóm này, { INSIDE($kind) } có thay đổi rõ rệt: nhiều hơn rõ rệt ({ $counts }).
        }
    }
phrases-likely-range =
    .measured = Phạm vi nhiều khả năng: các con số lên xuống do ngẫu nhiên, và tội phạm thường xảy ra thành từng đợt. Phạm vi này tính đến cả hai điều đó, theo mức đo được từ chính các vụ trình báo này trong những năm trước. Trang “Cách tính” cho biết các phạm vi như vậy đúng thường xuyên đến mức nào. (Phương pháp: khoảng điểm số (score) theo quasi-Poisson, 95%.)
    .not_measured = Phạm vi nhiều khả năng: các con số lên xuống do ngẫu nhiên, và phạm vi này tính đến điều đó. Tội phạm cũng thường xảy ra thành từng đợt; có quá ít vụ trình báo loại này, hoặc quá ít năm dữ liệu, để biết mức độ là bao nhiêu, nên phạm vi thật có thể rộng hơn. (Phương pháp: khoảng điểm số (score) cho hai số đếm Poisson.)
phrases-tested-together = Các so sánh này được kiểm định chung, sao cho trong số những so sánh được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là báo động giả (Benjamini–Hochberg).

## Camera

phrases-cameras-dated = { $counted ->
    [rebates] Camera được hoàn tiền là những camera mà một chương trình hoàn tiền đã chi trả, không phải các camera trong sổ đăng ký hiện nay; bảng số liệu do người khác tổng hợp vào { $day }.
    [registry] Camera đã đăng ký tính đến { $day }.
   *[none] Chưa có số liệu nào về camera được công bố.
    }
phrases-cameras-said = { $says ->
    [at_least] hơn { $cameras }
    [nearly] gần { $cameras }
    [about] khoảng { $cameras }
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = “Không hiển thị” nghĩa là có ít hơn 10 địa chỉ, có thể không có địa chỉ nào. Mọi khu vực như vậy đều trông giống nhau.
    .any_rule = “Không hiển thị” có thể nghĩa là có ít hơn 10 địa chỉ, có thể không có địa chỉ nào, hoặc có quy tắc khác che khu vực đó, kể cả khi ở đó có nhiều camera. Mọi trường hợp đều trông giống nhau.
phrases-release = { $kind ->
    [areas] khu vực { $version }
    [crime] tội phạm { $version }
    [cameras] camera { $version }
   *[government] camera chính quyền { $version }
    }
