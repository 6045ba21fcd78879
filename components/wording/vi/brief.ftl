brief-link-pdf = Bản tóm tắt một trang (PDF)
brief-link-web = Bản tóm tắt một trang (web)

## Khung

brief-kind = Bản tóm tắt một trang
brief-about-cameras = Camera.
brief-about-crime = Tội phạm.
brief-about-care = Xin đọc thận trọng.
brief-about-evenness = Mức đồng đều.
brief-caveats-heading = Những gì trang này không thể cho quý vị biết
brief-sources-heading = Nguồn
brief-cite-label = Trích dẫn là:
brief-live-label = Trang trên web
brief-qr-label = Mã QR dẫn đến trang này trên web
brief-forms = Các dạng khác của bản tóm tắt này
brief-papers =
    .letter = PDF, khổ US Letter
    .a4 = PDF, khổ A4
brief-title = { $subject }: bản tóm tắt một trang. { $site }
brief-cite = { $site }. ({ $date }). { $subject }, { $place } (Ấn bản { $edition }) [Bản tóm tắt một trang].
brief-cite-date = y, 'ngày' d MMMM
brief-cite-undated = { $site }. (không rõ ngày). { $subject }, { $place } [Bản tóm tắt một trang].
brief-version = Bản phát hành: { $releases }. Phiên bản { $fingerprint } ứng với các bản phát hành này và lựa chọn này.
brief-compared = So sánh { $names }
brief-whole-city = toàn thành phố

## Camera

brief-shown-where = Số liệu camera chỉ được hiển thị ở nơi có ít nhất 10 địa chỉ đứng sau nó; { $shown } trên { $areas } khu vực có số liệu.
brief-more-than = Trong { $areas } khu vực có số liệu, { $standings }. Các con số được làm tròn, nên thứ hạng là một phạm vi.
brief-more-than-first = { $more } khu vực có nhiều { cameras.inside } trên mỗi { unit } hơn { $where }
brief-more-than-other = { $more } khu vực có nhiều hơn { $where }
brief-densities = { cameras.heading } trên mỗi { unit }: { $figures }.
brief-density = { $where } { $figure }

## Tội phạm

brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } tại { $where } giảm trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }).
       *[no] { $crime } tại { $where } giảm trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }.
        }
    [up] { $ratio ->
        [yes] { $crime } tại { $where } tăng trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }).
       *[no] { $crime } tại { $where } tăng trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }.
        }
    [unclear] { $ratio ->
        [yes] { $crime } tại { $where } không có thay đổi rõ rệt trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }).
       *[no] { $crime } tại { $where } không có thay đổi rõ rệt trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }.
        }
   *[few] { $crime } tại { $where } có quá ít vụ trình báo trong năm { $year } để kết luận về thay đổi: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }.
    }
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } tại { $where } giảm trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }), theo số đếm theo tháng đã công bố.
       *[no] { $crime } tại { $where } giảm trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, theo số đếm theo tháng đã công bố.
        }
    [up] { $ratio ->
        [yes] { $crime } tại { $where } tăng trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }), theo số đếm theo tháng đã công bố.
       *[no] { $crime } tại { $where } tăng trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, theo số đếm theo tháng đã công bố.
        }
    [unclear] { $ratio ->
        [yes] { $crime } tại { $where } không có thay đổi rõ rệt trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, thay đổi { $percent } (phạm vi nhiều khả năng: { $range }), theo số đếm theo tháng đã công bố.
       *[no] { $crime } tại { $where } không có thay đổi rõ rệt trong năm { $year }: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, theo số đếm theo tháng đã công bố.
        }
   *[few] { $crime } tại { $where } có quá ít vụ trình báo trong năm { $year } để kết luận về thay đổi: { numbers-reports } từ { $days }, so với { $before } vụ trong { $days_before }, theo số đếm theo tháng đã công bố.
    }
brief-crime-none = Không thể so sánh { INSIDE($crime) } tại { $where } với năm trước: một trong hai kỳ không đầy đủ trong dữ liệu của chúng tôi, hoặc được đếm theo cách khác.
brief-crimes = { $crime } từ { $days }, so với { $days_before }: { $found }.
brief-crimes-none = Không thể so sánh { INSIDE($crime) } với năm trước: một trong hai kỳ không đầy đủ trong dữ liệu của chúng tôi, hoặc được đếm theo cách khác.
brief-crimes-in = { $verdict ->
    [down] giảm tại { $names }
    [up] tăng tại { $names }
    [unclear] không có thay đổi rõ rệt tại { $names }
   *[few] quá ít vụ trình báo để kết luận về thay đổi tại { $names }
    }
brief-crimes-in-all = { $verdict ->
    [down] giảm tại cả { $areas } nơi
    [up] tăng tại cả { $areas } nơi
    [unclear] không có thay đổi rõ rệt tại nơi nào trong { $areas } nơi
   *[few] quá ít vụ trình báo để kết luận về thay đổi tại cả { $areas } nơi
    }
brief-crimes-percent = { $where } ({ $percent }, phạm vi nhiều khả năng: { $range })
brief-crimes-counts = { $where } ({ $counts })

## Mức đồng đều, và những gì dễ gây hiểu lầm

brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading } phân bố gần như đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất và { $people } theo cư dân.
       *[no] { cameras.heading } phân bố gần như đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất.
        }
    [moderate] { $residents ->
        [yes] { cameras.heading } phân bố hơi không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất và { $people } theo cư dân.
       *[no] { cameras.heading } phân bố hơi không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất.
        }
    [high] { $residents ->
        [yes] { cameras.heading } phân bố không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất và { $people } theo cư dân.
       *[no] { cameras.heading } phân bố không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất.
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading } phân bố rất không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất và { $people } theo cư dân.
       *[no] { cameras.heading } phân bố rất không đều: hệ số Gini, bằng 0 nếu mọi { surface } có số camera như nhau, là { $land } theo diện tích đất.
        }
    }
brief-evenness-range = { $hidden ->
    [yes] Nếu tính trước lúc làm tròn và kể cả các khu vực không được hiển thị, hệ số theo diện tích đất có thể nằm trong phạm vi { $range }.
   *[no] Nếu tính trước lúc làm tròn, hệ số theo diện tích đất có thể nằm trong phạm vi { $range }.
    }
brief-small = Số liệu camera của { $names } là số nhỏ: chỉ riêng việc làm tròn cũng có thể làm con số xê dịch một phần tư, nên xin đừng xếp hạng các nơi này với những nơi có số gần bằng.

## Các con số

brief-outline =
    .one = Đường viền đậm đánh dấu khu vực.
    .several = Đường viền đậm và số đánh dấu các khu vực, theo thứ tự trong bảng.
brief-map = Bản đồ { $city } theo { $kind }. Khu vực sẫm màu hơn có nhiều { cameras.inside } hơn trên mỗi { unit }. Nhiều nhất là tại { $top }. { $shown } khu vực có số liệu, { $hidden } khu vực được gạch chéo vì số liệu không được hiển thị.
brief-map-none = Bản đồ { $city } theo { $kind }. Khu vực sẫm màu hơn có nhiều { cameras.inside } hơn trên mỗi { unit }. { $shown } khu vực có số liệu, { $hidden } khu vực được gạch chéo vì số liệu không được hiển thị.
brief-outlined = Được viền: { $names }.
brief-trend-heading = { $crime } theo tháng, { $where }
brief-trend-note = { $gaps ->
    [yes] Đường mảnh: số vụ trình báo mỗi tháng. Đường đậm: trung bình 12 tháng. Vùng tô: dữ liệu của chúng tôi không đầy đủ, đó là khoảng trống chứ không phải số không.
   *[no] Đường mảnh: số vụ trình báo mỗi tháng. Đường đậm: trung bình 12 tháng.
    }
brief-trends-note = Tất cả trên cùng một thang. Đường mảnh: từng tháng. Đường đậm: trung bình 12 tháng. Vùng tô: khoảng trống trong dữ liệu của chúng tôi, không phải số không.
brief-no-trend = Không có tháng nào đầy đủ trong dữ liệu của chúng tôi.

## Bảng

brief-kinds-caption = Tội phạm được trình báo tại { $where }, các nhóm và một số loại riêng lẻ: từ đầu năm đến nay so với năm trước đến cùng ngày đó
brief-kinds-headers =
    .kind = Loại tội phạm
    .through = Đếm đến hết
    .before = Năm trước, đến cùng ngày đó
    .after = Năm nay đến ngày đó
    .change = Mức thay đổi (phạm vi nhiều khả năng)
    .verdict = Bằng lời
brief-compared-caption = { cameras.heading } và { INSIDE($crime) }, theo từng khu vực
brief-column-area = Khu vực
brief-column-cameras = { cameras.heading } trên mỗi { unit }
brief-column-crime = { $crime } trên mỗi { unit } một năm
brief-column-crime-days = { $crime } trên mỗi { unit } một năm, { $window }
brief-column-before-days = { FIRST($days) }
brief-column-after-days = Năm { $year } đến { $day }
brief-column-before = Năm trước
brief-column-after = Từ đầu năm đến nay
brief-column-change = Mức thay đổi (phạm vi nhiều khả năng)
brief-column-verdict = Bằng lời
brief-percentage = { $percent } ({ $range })
brief-no-percentage = –

## Những gì không thể biết

brief-opt-in =
    .none = Chưa có số liệu nào về camera được công bố ở đây.
    .rebates = Xin hoàn tiền là tự nguyện, và lúc đầu chỉ một số khu vực được xin. Camera được hoàn tiền không phải là các camera trong sổ đăng ký hiện nay, và số liệu tội phạm là của những năm sau đó.
    .registry = Đăng ký là tự nguyện. Nơi có nhiều camera đăng ký hơn là nơi có nhiều chủ camera tham gia hơn; nhiều camera không nằm trong danh sách nào.
brief-preliminary = Tội phạm ở đây nghĩa là các vụ trình báo. Có khu phố trình báo nhiều hơn khu phố khác, và dữ liệu là sơ bộ, sẽ được sửa đổi sau.
brief-rounded = Số liệu camera được làm tròn đến bội số của 20.
brief-small-figures = Dưới 20 vụ trình báo trong một trong hai năm thì chỉ có số vụ mà không có phần trăm. Các thay đổi trong cùng một bảng được kiểm định chung, sao cho trong số những thay đổi được gọi là rõ rệt, dự kiến nhiều nhất 1 trên 20 là báo động giả.
