spread-title = Phân bố
spread-per = Tính trên mỗi
spread-offense = Loại tội phạm hiển thị
spread-time = Tội phạm vào thời gian
spread-mark = Đánh dấu một khu phố
spread-nobody = Không chọn
spread-not-shown = Không hiển thị
spread-no-rate = Không có tỷ lệ
spread-faults =
    .crime = Đường dẫn nêu một loại tội phạm mà trang này không có. Có thể loại đó quá hiếm để phân biệt các khu vực. Thay vào đó, quý vị đang xem loại thường dùng.
    .time = Đường dẫn yêu cầu tội phạm của một thời gian mà chúng tôi không biết. Thay vào đó, quý vị đang xem thời gian thường dùng.

## Câu trả lời

spread-answer = { $concentration ->
    [low] { cameras.heading } phân bố gần như đều: một nửa nằm trên khoảng { $share } diện tích đất được hiển thị.
    [moderate] { cameras.heading } phân bố hơi không đều: một nửa nằm trên khoảng { $share } diện tích đất được hiển thị.
    [high] { cameras.heading } phân bố không đều: một nửa nằm trên khoảng { $share } diện tích đất được hiển thị.
   *[very_high] { cameras.heading } phân bố rất không đều: một nửa nằm trên khoảng { $share } diện tích đất được hiển thị.
    }
spread-among = Xét theo nơi người dân sinh sống, một nửa số camera nằm ở nơi { $share } cư dân sống. Nếu phân bố đều, cả hai con số sẽ là một nửa.
spread-among-none = Nếu phân bố đều, một nửa số camera sẽ nằm trên một nửa diện tích đất.
spread-ginis = Thước đo thường dùng cho điều này, hệ số Gini, là { $land } theo diện tích đất và { $people } theo cư dân. Ở mức 0, mọi { surface } có số camera như nhau. Gần mức 1, một khu vực nhỏ có gần như tất cả.
spread-ginis-land = Thước đo thường dùng cho điều này, hệ số Gini, là { $land } theo diện tích đất. Ở mức 0, mọi { surface } có số camera như nhau. Gần mức 1, một khu vực nhỏ có gần như tất cả.
spread-crime-dated = { $counted ->
    [occurrence] Tội phạm: những gì xảy ra từ { $days } (theo lúc xảy ra, không phải lúc trình báo). Dữ liệu tội phạm là sơ bộ.
   *[report] { $precision ->
        [unknown] Tội phạm: những gì được trình báo từ { $days }. Dữ liệu tội phạm là sơ bộ.
        [day] Tội phạm: những gì được trình báo từ { $days }, theo bản công bố vào { $published }. Dữ liệu tội phạm là sơ bộ.
        [month] Tội phạm: những gì được trình báo từ { $days }, theo bản công bố vào { $published }. Dữ liệu tội phạm là sơ bộ.
       *[other] Tội phạm: những gì được trình báo từ { $days }, theo bản công bố vào { $published }. Dữ liệu tội phạm là sơ bộ.
        }
    }
spread-another-file = Trang “Bản đồ” tính theo ngày trình báo, và dữ liệu của chúng tôi thiếu những ngày như vậy ({ $time }), nên ở đó có khoảng trống; trang này lấy năm đó từ một tập tin khác, có đủ cả năm theo ngày xảy ra.

## Tội phạm nào được đặt bên cạnh camera

spread-time-choice = { $time ->
    [cameras] { $year }, cùng thời gian với camera
   *[newest] { $year }, năm trọn vẹn gần nhất
    }
spread-years-apart = { $later ->
    [yes] Hai thời gian khác nhau: số liệu tội phạm muộn hơn số liệu camera khoảng { $years } năm, và cả hai có thể đã thay đổi trong khoảng đó.
   *[no] Hai thời gian khác nhau: số liệu tội phạm sớm hơn số liệu camera khoảng { $years } năm, và cả hai có thể đã thay đổi trong khoảng đó.
    }

## Các đường cong Lorenz

spread-lorenz-heading = Phân bố cách mức đều bao xa?
spread-lorenz-axes = { $residents ->
    [yes] Trục ngang: phần diện tích đất, hoặc phần cư dân, xếp các khu vực có ít camera nhất so với phần đó trước. Trục dọc: phần camera ở đó. Đường càng võng xuống, phân bố càng không đều. Vùng tô: những gì việc làm tròn và các khu vực không được tính vào còn để ngỏ.
   *[no] Trục ngang: phần diện tích đất, xếp các khu vực có ít camera nhất so với phần đó trước. Trục dọc: phần camera ở đó. Đường càng võng xuống, phân bố càng không đều. Vùng tô: những gì việc làm tròn và các khu vực không được tính vào còn để ngỏ.
    }
spread-even-line = phân bố đều
spread-curves =
    .land = theo diện tích đất
    .residents = theo cư dân
spread-share-of-base = { $residents ->
    [yes] Phần diện tích đất hoặc cư dân
   *[no] Phần diện tích đất
    }
spread-share-of-cameras = Phần camera
spread-lorenz-table = Phần có nhiều camera nhất, và bao nhiêu trong tổng số camera nằm ở đó
spread-lorenz-part = Phần dày nhất
spread-lorenz-columns =
    .land = Camera trên phần diện tích đất đó
    .residents = Camera ở phần cư dân đó
spread-share-in = { $share } ({ $range })
spread-lorenz-alt = Các đường cong Lorenz của { cameras.inside } theo diện tích đất (Gini { $land }) và theo cư dân (Gini { $people }), nằm dưới đường thẳng của phân bố đều.
spread-lorenz-alt-land = Các đường cong Lorenz của { cameras.inside } theo diện tích đất (Gini { $land }), nằm dưới đường thẳng của phân bố đều.
spread-left-out = { $hidden ->
    [0] Mọi khu vực đều được tính.
   *[other] { $hidden } khu vực không được tính vào: số liệu không được hiển thị. Các quy tắc đã công bố của chúng tôi chỉ cho biết rằng một khu vực như vậy có ít hơn 10 địa chỉ, có thể không có địa chỉ nào, mỗi địa chỉ được tính nhiều nhất 10 camera: tức là từ 0 đến { $most }.
    }
spread-left-out-unlimited = { $hidden ->
    [0] Mọi khu vực đều được tính.
   *[other] { $hidden } khu vực không được tính vào: số liệu không được hiển thị. Nhiều quy tắc có thể che một khu vực, trong đó có quy tắc che cả nơi có nhiều camera. Vì vậy không thể nêu phạm vi cho những gì các khu vực này sẽ làm thay đổi.
    }
spread-why-ranges = { $hidden ->
    [yes] Số liệu được làm tròn đến bội số của 20, và các khu vực không được tính vào có thể có bất cứ số nào mà các quy tắc cho phép.
   *[no] Số liệu được làm tròn đến bội số của 20; các khu vực không được tính vào không nằm trong phạm vi nào.
    }
spread-gini-ranges = Vì vậy hệ số Gini có thể là bất cứ số nào trong phạm vi { $land } theo diện tích đất, { $people } theo cư dân. Một nửa số camera có thể nằm trên { $half_land } diện tích đất, và ở nơi { $half_people } cư dân sống. Các phạm vi trong ngoặc được tính theo cùng cách.
spread-gini-ranges-land = Vì vậy hệ số Gini có thể là bất cứ số nào trong phạm vi { $land } theo diện tích đất. Một nửa số camera có thể nằm trên { $half_land } diện tích đất. Các phạm vi trong ngoặc được tính theo cùng cách.
spread-one-side = { $side ->
    [below] Toàn bộ phạm vi đó nằm dưới con số tính riêng cho các khu vực được hiển thị. Mỗi khu vực không được tính vào chỉ có thể có một ít camera, và điều đó đẩy con số về một phía.
   *[above] Toàn bộ phạm vi đó nằm trên con số tính riêng cho các khu vực được hiển thị. Mỗi khu vực không được tính vào chỉ có thể có một ít camera, và điều đó đẩy con số về một phía.
    }
spread-residents-left-out = { $areas } khu vực có quá ít cư dân để tính một tỷ lệ hợp lý và không tham gia vào các con số theo cư dân.

## Thương số vị trí

spread-quotient-heading = Nhiều hay ít hơn phần chia đều
spread-quotient-means = { $residents ->
    [yes] Thương số vị trí là phần camera của một khu vực chia cho phần diện tích đất (hoặc phần cư dân) của khu vực đó. 1 là phần chia đều, 2 là gấp đôi, 0,5 là một nửa.
   *[no] Thương số vị trí là phần camera của một khu vực chia cho phần diện tích đất của khu vực đó. 1 là phần chia đều, 2 là gấp đôi, 0,5 là một nửa.
    }
spread-quotient-verdict = { $above } trên { $shown } khu vực chắc chắn có nhiều hơn phần chia đều theo diện tích đất, { $below } khu vực chắc chắn có ít hơn.
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] { $most } có nhiều nhất, { $least } có ít nhất.
       *[other] { $most } có nhiều nhất. Một trong { $least_areas } khu vực quá sát nhau nên không phân biệt được (trong đó có { $least }) có ít nhất.
        }
   *[other] { $least_areas ->
        [0] Một trong { $most_areas } khu vực quá sát nhau nên không phân biệt được (trong đó có { $most }) có nhiều nhất. { $least } có ít nhất.
       *[other] Một trong { $most_areas } khu vực quá sát nhau nên không phân biệt được (trong đó có { $most }) có nhiều nhất. Một trong { $least_areas } khu vực quá sát nhau nên không phân biệt được (trong đó có { $least }) có ít nhất.
        }
    }
spread-quotient-area = { $area }: bằng { $land } lần (trong phạm vi { $land_low } đến { $land_high }) phần chia đều theo diện tích đất và { $people } lần (trong phạm vi { $people_low } đến { $people_high }) theo cư dân.
spread-quotient-area-land = { $area }: bằng { $land } lần (trong phạm vi { $land_low } đến { $land_high }) phần chia đều theo diện tích đất.
spread-quotient-hidden = { $area }: không hiển thị, nên không biết phần của khu vực này.
spread-quotient-range = { $hidden ->
    [yes] “Chắc chắn”, và các phạm vi, tính đến mọi con số có thể có trước khi làm tròn đến bội số của 20, và mọi con số mà các quy tắc cho phép ở các khu vực không được tính vào.
   *[no] “Chắc chắn”, và các phạm vi, tính đến mọi con số có thể có trước khi làm tròn đến bội số của 20, trong các khu vực được hiển thị. Không biết các khu vực không được tính vào sẽ làm thay đổi điều này ra sao.
    }

## Camera bên cạnh tội phạm

spread-no-cause =
    .none = Chưa có số liệu nào về camera được công bố ở đây.
    .rebates = Hình này cho thấy camera và tội phạm nằm ở đâu, không phải cái này gây ra cái kia: người dân tự nguyện đăng ký, và những khoản hoàn tiền đầu tiên đến một số khu vực trước các khu vực khác.
    .registry = Hình này cho thấy camera và tội phạm nằm ở đâu, không phải cái này gây ra cái kia: người dân tự nguyện đăng ký.
spread-both-heading = Camera bên cạnh tội phạm
spread-both-title = { cameras.heading } ({ $month }) bên cạnh { INSIDE($crime) } ({ $time })
spread-both-dated = { cameras.heading } ({ $month }) bên cạnh { INSIDE($crime) } ({ $time }), trên mỗi { unit }.
spread-both-axes = { $counted ->
    [occurrence] Trên mỗi { unit }: { cameras.inside }, và { INSIDE($crime) } xảy ra từ { $days } (theo lúc xảy ra, không phải lúc trình báo).
   *[report] Trên mỗi { unit }: { cameras.inside }, và { INSIDE($crime) } được trình báo từ { $days }.
    }
spread-key-link = tương quan thứ hạng trên mỗi { unit }, phạm vi nhiều khả năng { $low } đến { $high } (0: không có liên hệ, 1: cùng thứ tự)
spread-key-areas = { $areas } khu vực
spread-key-high-in-both = ở bậc cao nhất về cả hai, camera và tội phạm
spread-plain-heading = Xem riêng từng thứ
spread-both-map-heading = Cả hai trên một bản đồ
spread-plain-alt = Bản đồ { $city }: { $title }, chia ba bậc. { $high } khu vực ở bậc cao nhất.
spread-plain-swatch = { $title }: { $limits }
spread-map-alt = Bản đồ { $city } với chín màu, theo số { cameras.inside } và { INSIDE($crime) } trên mỗi { unit }. { $high } khu vực cao về cả hai, { $low } khu vực thấp về cả hai. { $hatched } khu vực được gạch chéo.
spread-legend-cameras = { cameras.heading } trên mỗi { unit }
spread-legend-crime = { $crime } trên mỗi { unit }, { $time }
spread-limits =
    .low = đến { $low }
    .middle = đến { $high }
    .high = trên { $high }
spread-both-names =
    .low_low = mật độ camera thấp, tội phạm thấp
    .middle_low = mật độ camera trung bình, tội phạm thấp
    .high_low = mật độ camera cao, tội phạm thấp
    .low_middle = mật độ camera thấp, tội phạm trung bình
    .middle_middle = mật độ camera trung bình, tội phạm trung bình
    .high_middle = mật độ camera cao, tội phạm trung bình
    .low_high = mật độ camera thấp, tội phạm cao
    .middle_high = mật độ camera trung bình, tội phạm cao
    .high_high = mật độ camera cao, tội phạm cao
spread-limits-stay = Ranh giới giữa các màu giữ nguyên từ lần cập nhật này sang lần khác, nên có thể so bản đồ của các năm khác nhau. Ranh giới chỉ được định lại khi có người yêu cầu, hoặc khi tội phạm được đếm theo cách khác.
spread-limits-cameras =
    .of_map = Ranh giới cho camera là hai ranh giới màu thấp nhất trên trang Bản đồ.
    .by_hand = Ranh giới cho camera do người đặt bằng tay.
spread-limits-cameras-thirds = Ranh giới cho camera được định theo số liệu của { $day }. { $areas } khu vực có số liệu được xếp theo thứ tự và chia thành ba nhóm, bằng nhau hết mức có thể: { $low } ở mức thấp, { $middle } ở giữa, { $high } ở mức cao. Các khu vực có số liệu bằng nhau, hoặc gần bằng nhau, nằm trong cùng một nhóm.
spread-limits-crime-by-hand = Ranh giới cho tội phạm do người đặt bằng tay, cho những gì được trình báo từ { $days }.
spread-limits-crime-by-hand-sizes = Ranh giới cho tội phạm do người đặt bằng tay, cho những gì được trình báo từ { $days }: khi đó { $low } khu vực ở mức thấp, { $middle } ở giữa, { $high } ở mức cao.
spread-limits-crime-thirds = Ranh giới cho tội phạm được định theo những gì được trình báo từ { $days }. { $areas } khu vực có tỷ lệ được xếp theo thứ tự và chia thành ba nhóm, bằng nhau hết mức có thể: { $low } ở mức thấp, { $middle } ở giữa, { $high } ở mức cao. Các khu vực có tỷ lệ bằng nhau, hoặc gần bằng nhau, nằm trong cùng một nhóm. Một loại tội phạm chỉ có ranh giới nếu ít nhất một phần ba số khu vực có từ 20 vụ trình báo trở lên.
spread-tooltip = { $cameras } camera, { $crime } vụ trình báo trên mỗi { unit }
spread-tooltip-hidden = Không hiển thị số liệu camera
spread-scatter-axes = Mỗi chấm là một khu vực. Trục ngang: { cameras.inside } trên mỗi { unit }. Trục dọc: { INSIDE($crime) } trên mỗi { unit }. Các đường: ranh giới giữa các màu của bản đồ. Các bậc hẹp dần về phía cao của cả hai thang.
spread-scatter-alt = Biểu đồ phân tán của { $areas } khu vực theo số { cameras.inside } và tội phạm. { $verdict }
spread-scatter-area = Khu vực
spread-scatter-cameras = Camera
spread-scatter-crime = Số vụ trình báo

## Hai thứ có đi cùng nhau không?

spread-link-per = Trên mỗi { unit }
spread-link = { $found ->
    [unclear] Không có liên hệ rõ rệt giữa { cameras.inside } và { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] { cameras.heading } và { INSIDE($crime) } đi cùng nhau, nhưng có thể chỉ là do có những khu vực nhỏ và đông đúc.
       *[per_1000_residents] { cameras.heading } và { INSIDE($crime) } đi cùng nhau, nhưng có thể chỉ là do có những khu vực ít người sống.
        }
    [more] { $strength ->
        [weak] Khu vực có nhiều { cameras.inside } hơn có thể có xu hướng có nhiều vụ { INSIDE($crime) } hơn, nhưng mối liên hệ có thể gần như không có.
        [strong] Khu vực có nhiều { cameras.inside } hơn có xu hướng mạnh là có nhiều vụ { INSIDE($crime) } hơn.
       *[moderate] Khu vực có nhiều { cameras.inside } hơn có xu hướng có nhiều vụ { INSIDE($crime) } hơn.
        }
   *[less] { $strength ->
        [weak] Khu vực có nhiều { cameras.inside } hơn có thể có xu hướng có ít vụ { INSIDE($crime) } hơn, nhưng mối liên hệ có thể gần như không có.
        [strong] Khu vực có nhiều { cameras.inside } hơn có xu hướng mạnh là có ít vụ { INSIDE($crime) } hơn.
       *[moderate] Khu vực có nhiều { cameras.inside } hơn có xu hướng có ít vụ { INSIDE($crime) } hơn.
        }
    }
spread-link-of = { $found ->
    [unclear] Tính trên mỗi { unit }, không có liên hệ rõ rệt giữa { cameras.inside } và { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] Tính trên mỗi { unit }, { cameras.inside } và { INSIDE($crime) } đi cùng nhau, nhưng có thể chỉ là do có những khu vực nhỏ và đông đúc.
       *[per_1000_residents] Tính trên mỗi { unit }, { cameras.inside } và { INSIDE($crime) } đi cùng nhau, nhưng có thể chỉ là do có những khu vực ít người sống.
        }
    [more] { $strength ->
        [weak] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có thể có xu hướng có nhiều vụ { INSIDE($crime) } hơn, nhưng mối liên hệ có thể gần như không có.
        [strong] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có xu hướng mạnh là có nhiều vụ { INSIDE($crime) } hơn.
       *[moderate] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có xu hướng có nhiều vụ { INSIDE($crime) } hơn.
        }
   *[less] { $strength ->
        [weak] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có thể có xu hướng có ít vụ { INSIDE($crime) } hơn, nhưng mối liên hệ có thể gần như không có.
        [strong] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có xu hướng mạnh là có ít vụ { INSIDE($crime) } hơn.
       *[moderate] Tính trên mỗi { unit }, khu vực có nhiều { cameras.inside } hơn có xu hướng có ít vụ { INSIDE($crime) } hơn.
        }
    }
spread-link-too-few = Quá ít khu vực được hiển thị để nói hai thứ có đi cùng nhau hay không.
spread-link-range = trên thang từ −1 đến +1, trong đó 0 là không có liên hệ; phạm vi nhiều khả năng { $low } đến { $high }
spread-link-how = Điều này được tính ra sao
spread-sure-how = Thước đo thường dùng, và mức độ chắc chắn
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] Trên mỗi { unit }: tương quan thứ hạng (Spearman) { $rho }, phạm vi nhiều khả năng { $low } đến { $high }. Nếu xáo trộn camera giữa các khu vực, mà vẫn giữ các khu vực kề nhau giống nhau như thực tế, thì riêng diện tích các khu vực vẫn cho khoảng { $mean } ({ $mean_low } đến { $mean_high } trong 95 trên 100 lần xáo trộn; { $p }): kết quả tìm được nằm ngoài mức đó.
       *[no] Trên mỗi { unit }: tương quan thứ hạng (Spearman) { $rho }, phạm vi nhiều khả năng { $low } đến { $high }. Nếu xáo trộn camera giữa các khu vực, mà vẫn giữ các khu vực kề nhau giống nhau như thực tế, thì riêng diện tích các khu vực vẫn cho khoảng { $mean } ({ $mean_low } đến { $mean_high } trong 95 trên 100 lần xáo trộn; { $p }): kết quả tìm được không hơn mức đó.
        }
   *[per_1000_residents] { $beyond ->
        [yes] Trên mỗi { unit }: tương quan thứ hạng (Spearman) { $rho }, phạm vi nhiều khả năng { $low } đến { $high }. Nếu xáo trộn camera giữa các khu vực, mà vẫn giữ các khu vực kề nhau giống nhau như thực tế, thì riêng số người sống ở mỗi khu vực vẫn cho khoảng { $mean } ({ $mean_low } đến { $mean_high } trong 95 trên 100 lần xáo trộn; { $p }): kết quả tìm được nằm ngoài mức đó.
       *[no] Trên mỗi { unit }: tương quan thứ hạng (Spearman) { $rho }, phạm vi nhiều khả năng { $low } đến { $high }. Nếu xáo trộn camera giữa các khu vực, mà vẫn giữ các khu vực kề nhau giống nhau như thực tế, thì riêng số người sống ở mỗi khu vực vẫn cho khoảng { $mean } ({ $mean_low } đến { $mean_high } trong 95 trên 100 lần xáo trộn; { $p }): kết quả tìm được không hơn mức đó.
        }
    }
spread-link-density = Giữa các khu vực có cùng số người trên mỗi { surface }, tương quan là { $rho }, phạm vi nhiều khả năng { $low } đến { $high }.
spread-link-means = +1 nghĩa là cùng thứ tự ở cả hai. Các khu vực kề nhau thường giống nhau, nên { $areas } khu vực này chỉ cho biết nhiều bằng { $effective } khu vực tách biệt; phạm vi nhiều khả năng được tính cho số đó, và các lần xáo trộn giữ các khu vực kề nhau giống nhau như thực tế (ngẫu nhiên hóa phổ Moran).
spread-link-hidden = Nếu tính thêm { $hidden } khu vực còn lại, dù số liệu của chúng là bao nhiêu, kết quả sẽ nằm trong phạm vi { $range }.
spread-no-range = { $hidden } khu vực không được tính vào; không thể nêu phạm vi cho những gì các khu vực này sẽ làm thay đổi.
spread-by-chance = { $as_far ->
    [0] Trong { $shuffles } lần xáo trộn ngẫu nhiên các khu vực, không lần nào đạt đến mức đó ({ $p }).
   *[other] Trong { $shuffles } lần xáo trộn ngẫu nhiên các khu vực, { $as_far } lần đạt đến mức đó ({ $p }).
    }
spread-few = Tại { $areas } khu vực có ít hơn 20 vụ được trình báo, nên các con số đó xê dịch nhiều do ngẫu nhiên.

## Các khu vực kề nhau

spread-neighbors-heading = Các khu vực giống nhau có nằm cạnh nhau không?
spread-neighbors-too-few = Quá ít khu vực có khu vực kề bên được hiển thị để nói.
spread-neighbors-verdict = { $pattern ->
    [clustered] Có: các khu vực nhiều camera thường nằm cạnh nhau, và các khu vực ít camera cũng vậy.
    [dispersed] Không, mà ngược lại: các khu vực nhiều camera thường nằm cạnh các khu vực ít camera.
   *[random] Camera không theo quy luật rõ rệt nào từ khu vực này sang khu vực kế bên.
    }
spread-neighbors-found = Số camera trên mỗi { unit } của từng khu vực được so với trung bình của các khu vực chung ranh giới. Chỉ số I của Moran là { $moran }. Gần 0 là không có quy luật, ở mức 1 thì các khu vực kề nhau luôn giống nhau.
spread-neighbors-hidden = Nếu tính thêm { $hidden } khu vực còn lại, chỉ số sẽ nằm trong phạm vi { $range }: số liệu của chúng được thử theo từng bậc, từ 0 đến mức cao nhất có thể.
spread-neighbors-mean = Điều này quan trọng với mối liên hệ ở trên: các khu vực kề nhau thường giống nhau, nên gộp chung lại chúng cho biết ít hơn so với từng ấy nơi tách biệt. Phạm vi nhiều khả năng được tính cho con số nhỏ hơn đó.
spread-neighbors-mean-alone = Các khu vực kề nhau thường giống nhau, nên gộp chung lại chúng cho biết ít hơn so với từng ấy nơi tách biệt.

## Những gì trang này không cho biết

spread-cannot-heading = Những gì trang này không thể cho quý vị biết
spread-cannot-cause = Nguyên nhân. Không có gì ở đây cho thấy camera làm giảm tội phạm, hay làm tăng. Người ta có thể gắn camera ở nơi họ lo sợ tội phạm, nên hai thứ có thể đi cùng nhau dù camera có tác dụng gì hay không.
spread-cannot-choice = Ai đã chọn tham gia. Tham gia là tự nguyện. Khu vực có ít { cameras.inside } có thể có nhiều camera không nằm trong danh sách nào.
spread-cannot-offered =
    .none = Camera ở đâu. Chưa có số liệu nào về camera được công bố ở đây.
    .rebates = Ai đã được mời nhận tiền. Khoản hoàn tiền ban đầu chỉ dành cho một số khu vực dịch vụ cảnh sát, nên một phần của bức tranh có thể là do quy định đó.
    .registry = Ai đã được mời. Cảnh sát có thể đã mời người dân tham gia ở một số khu vực nhiều hơn nơi khác.
spread-cannot-else = Còn có những gì khác. Nhiều cửa hàng, quán bar và người hơn có thể đi cùng với nhiều camera hơn và nhiều tội phạm hơn trên cùng một phần đất.
spread-cannot-reported = Đã có bao nhiêu tội phạm. Có nơi người dân trình báo nhiều hơn nơi khác.
spread-cannot-first = { $counted ->
    [none] Điều gì có trước. Số liệu camera là của { $day }.
    [occurrence] Điều gì có trước. Số liệu camera là của { $day }. Số liệu tội phạm là những gì xảy ra từ { $days } (theo lúc xảy ra, không phải lúc trình báo).
   *[report] Điều gì có trước. Số liệu camera là của { $day }. Số liệu tội phạm là những gì được trình báo từ { $days }.
    }

## Bảng

spread-table-heading = Mọi khu vực, bằng con số
spread-table-open = Mở bảng
spread-table-caption = { cameras.heading }, tội phạm được trình báo và thương số vị trí theo khu vực
spread-column-area = Khu vực
spread-column-cameras = { cameras.heading } trên mỗi { unit }
spread-column-crime = { $crime } trên mỗi { unit }
spread-column-reports = Số vụ trình báo, { $time }
spread-column-quotients =
    .land = Thương số vị trí, diện tích đất
    .residents = Thương số vị trí, cư dân
spread-column-both = Trên bản đồ
spread-table-phone = Màn hình nhỏ hiển thị các cột chính. Xoay màn hình để xem các cột khác.
spread-table-note = Số liệu camera được làm tròn đến bội số của 20 trước khi tính bất cứ điều gì, và là của các khu vực được hiển thị. Các phạm vi nhiều khả năng sẽ chứa giá trị thật 95 lần trên 100 nếu các khu vực được chọn ngẫu nhiên và giống nhau tùy theo khoảng cách (Spearman: Bonett và Wright 2000; số khu vực: Clifford, Richardson và Hémon 1989, theo cách của Dutilleul 1993).
spread-nothing = Không có số liệu camera nào được hiển thị, nên không thể nói gì về sự phân bố.
spread-no-comparison = Ở đây không thể đặt camera và tội phạm cạnh nhau: thiếu một năm trọn vẹn các vụ trình báo theo khu vực, hoặc thiếu ranh giới giữa thấp và cao. Không có ranh giới khi một loại tội phạm quá hiếm, hoặc khi quá nhiều khu vực giống nhau.
