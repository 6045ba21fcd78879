## Các lựa chọn

map-find = Tìm khu phố
map-whole-city = Toàn thành phố
map-measure = Số camera trên mỗi
map-offense = Loại tội phạm hiển thị
map-weapon = Vũ khí
map-weapons =
    .any = Có hoặc không
    .gun = Súng
    .knife = Dao
    .neither = Không phải súng hay dao
map-not-shown = Không hiển thị
map-no-rate = Không có tỷ lệ
map-unstable = số nhỏ, kém chính xác hơn

## Câu trả lời

map-answer = Năm { $year }, một nửa số { cameras.inside } của { $city } hiển thị ở đây nằm trên khoảng { $share } diện tích.
map-no-cameras = Chưa có số liệu nào về camera được công bố cho { $city }.
map-no-area-shown = Chưa có khu vực nào của { $city } có số liệu camera được phép hiển thị.
map-no-cameras-why = Khi một cơ quan công bố số camera đã đăng ký, mỗi khu vực sẽ có một con số làm tròn ở đây, nếu các quy tắc cho phép. Số liệu tội phạm vẫn được hiển thị.
map-city-spread = Mật độ dao động từ khoảng { $low } { cameras.inside } trên mỗi { surface } tại { $lowest } đến khoảng { $high } tại { $highest }.
map-totals-heading = Tổng của các con số
map-city-totals = Các khu vực được hiển thị có tổng cộng khoảng { $count } { cameras.inside } tại khoảng { $addresses } địa chỉ, trong { $shown } trên { $areas } { $kinds }. { $hidden } khu vực còn lại không được tính vào.
map-exact-total = Nguồn dữ liệu cho tổng { $exact } ở tất cả các khu vực. Khác biệt là do làm tròn từng con số, do chỉ tính nhiều nhất mười camera tại một địa chỉ, và do các khu vực không được tính vào.
map-higher-total = Trước đó giới chức đã nêu một tổng số cao hơn, { $said }, { on-publication }. Không rõ vì sao bảng có ít hơn.
map-area-answer = Năm { $year }, { $area } có khoảng { $density } { cameras.inside } trên mỗi { unit }, { map-typical }.
map-typical = { $level ->
    [above] { multiple.of } so với khu vực điển hình
    [below] { $part ->
        [less_than_tenth] chưa bằng một phần mười so với khu vực điển hình
        [tenth] bằng khoảng một phần mười so với khu vực điển hình
        [quarter] bằng khoảng một phần tư so với khu vực điển hình
        [third] bằng khoảng một phần ba so với khu vực điển hình
        [half] bằng khoảng một nửa so với khu vực điển hình
       *[somewhat_less] ít hơn khu vực điển hình một chút
        }
   *[about] xấp xỉ bằng khu vực điển hình
    }
map-area-facts = { $unstable ->
    [yes] Khoảng { $count } { cameras.inside } tại khoảng { $addresses } địa chỉ, trên { map-size }, nơi có khoảng { $residents } người sinh sống (điều tra dân số { $census }). Đây là những con số nhỏ, nên xin đọc thận trọng.
   *[no] Khoảng { $count } { cameras.inside } tại khoảng { $addresses } địa chỉ, trên { map-size }, nơi có khoảng { $residents } người sinh sống (điều tra dân số { $census }).
    }
map-area-facts-of-land = { $unstable ->
    [yes] Khoảng { $count } { cameras.inside } tại khoảng { $addresses } địa chỉ, trên { map-size }. Đây là những con số nhỏ, nên xin đọc thận trọng.
   *[no] Khoảng { $count } { cameras.inside } tại khoảng { $addresses } địa chỉ, trên { map-size }.
    }
map-size = { $units ->
    [us] { $size } dặm vuông ({ $acres } mẫu Anh)
   *[metric] { $size } km²
    }
map-typical-area = Khu vực điển hình có khoảng { $density } camera trên mỗi { surface }: một nửa số khu vực được hiển thị có nhiều hơn, một nửa có ít hơn.
map-area-hidden = Số liệu camera của { $area } không được hiển thị.
map-area-hidden-why =
    .rule = Chúng tôi chỉ hiển thị một con số khi có ít nhất 10 địa chỉ đứng sau nó vào lần thay đổi gần nhất.
    .public = Bảng gốc của năm 2019 là công khai; dù vậy, các quy tắc của chúng tôi vẫn áp dụng cho bảng đó.
    .more = Trang “Cách bảo vệ quyền riêng tư” nêu các quy tắc, và cho biết quy tắc nào đã có thể kiểm tra.
map-dated-city = Dữ liệu tội phạm đến hết { $day } cho toàn thành phố, theo bản công bố { on-publication }.
map-dated-areas = Dữ liệu tội phạm đến hết { $day } theo khu vực, theo bản công bố { on-publication }.
map-preliminary = Dữ liệu tội phạm là sơ bộ.

## Thẻ của một khu vực, dưới bản đồ

map-card-open = Mở trang của khu vực
map-card-hidden = Số liệu camera ở đây không được hiển thị.
map-card-no-cameras = Chưa có số liệu nào về camera được công bố.
map-card-cameras = { $open ->
    [yes] Khoảng { $density } { cameras.inside } trên mỗi { unit } (đã làm tròn: { $range }), { map-typical }.
   *[no] Khoảng { $density } { cameras.inside } trên mỗi { unit }, { map-typical }.
    }

## Bản đồ

map-whole = Toàn thành phố
map-lines =
    .city = Đường đậm là ranh giới thành phố.
    .district = Đường mảnh sẫm màu phân chia các quận cảnh sát.
    .area = Đường nhạt phân chia các khu vực.
    .park = Đường xanh lá bao quanh công viên.
map-heading = { cameras.heading } trên mỗi { unit }
map-alt = Bản đồ { $city } theo { $kind }, tô màu theo số { cameras.inside } trên mỗi { unit }.
map-alt-most = Nhiều nhất là tại { $areas }.
map-alt-shown = { $shown } khu vực có số liệu, { $hidden } khu vực được gạch chéo vì số liệu không được hiển thị.
map-tooltip = khoảng { $density } { cameras.inside } trên mỗi { unit }
map-tooltip-open = { $figure }; đã làm tròn: { $range }, thuộc bậc này hoặc bậc kế bên
map-tooltip-hidden = Không hiển thị số liệu camera
map-tooltip-no-rate = Quá ít cư dân để tính tỷ lệ
map-note-hidden = { $hidden } khu vực được gạch chéo: số liệu không được hiển thị, để bảo vệ quyền riêng tư.
map-note-no-rate = { $areas } khu vực có quá ít cư dân để tính một tỷ lệ hợp lý.
map-unit-meaning = { $units ->
    [us] Một dặm vuông là 640 mẫu Anh, khoảng 2,59 km².
   *[metric] Một km² là một kilômét vuông, khoảng 0,39 dặm vuông.
    }
map-legend-lines =
    .city = ranh giới thành phố
    .district = quận cảnh sát
    .park = công viên
    .area = giữa các khu vực
map-reading = Cách di chuyển và đọc bản đồ
map-use = Chạm vào một khu vực để chọn. Chạm lần nữa để trở lại toàn thành phố. Dùng hai ngón tay, hoặc con lăn chuột cùng phím Ctrl hay ⌘, để xem gần hơn. Danh sách phía trên và bảng cũng nêu các khu vực này.
map-class =
    .all = tất cả khu vực được hiển thị
    .none = không có
map-class-to = đến { $high }
map-class-between = trên { $low } đến { $high }
map-class-over = trên { $low }

## Những gì hình này không cho biết

map-limits-heading = Những gì hình này không thể cho quý vị biết
map-limits =
    .cause = Camera có làm giảm tội phạm hay không. Camera và tội phạm được đặt cạnh nhau, không bao giờ như nguyên nhân và kết quả. Người ta đăng ký camera vì nhiều lý do, có khi là sau khi xảy ra tội phạm.
    .number = Có bao nhiêu camera. Đăng ký là tự nguyện. Có những camera không nằm trong danh sách nào, và một số camera trong danh sách có thể không còn nữa.
    .place = Camera nào nằm ở đâu. Đây là chủ ý.
    .reports = Có bao nhiêu tội phạm. Đây là những tội phạm đã được trình báo. Có khu phố trình báo nhiều hơn khu phố khác. Dữ liệu là sơ bộ và sẽ được sửa đổi sau.
map-about-heading = Về các con số này
map-revised-heading = Dữ liệu cảnh sát được sửa đổi về sau
map-revised-more = Có vụ trình báo bị rút lại, được thêm vào muộn hoặc được xếp sang loại khác. Trang “Kiểm chứng tuyên bố” cho thấy điều này với từng loại tội phạm.
