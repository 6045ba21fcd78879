privacy-title = Cách bảo vệ quyền riêng tư
privacy-lead =
    .none = Không bao giờ hiển thị camera, địa chỉ hay đoạn phố nào: chỉ có số đếm làm tròn cho cả khu vực.
    .rebates = Không bao giờ hiển thị camera, địa chỉ hay đoạn phố nào: chỉ có số đếm làm tròn cho cả khu vực, và chỉ ở nơi mà bảng công khai đằng sau bản đồ có ít nhất 10 địa chỉ.
    .registry = Mọi số liệu camera ở đây đều được làm tròn, và dựa trên ít nhất 10 địa chỉ vào lần thay đổi gần nhất. Không bao giờ hiển thị camera, địa chỉ hay đoạn phố nào.
privacy-now-heading = Điều đó có nghĩa gì với các con số hiển thị hôm nay
privacy-now-none =
    .rules = Chưa có số liệu nào về camera được công bố ở đây. Đây là những quy tắc mà mọi số liệu sẽ phải qua.
privacy-now-rebates =
    .table = Các con số này lấy từ một bảng đã công khai từ trước, với số đếm chính xác. Bảng có số hồ sơ được duyệt và số camera trong từng khu vực, ngoài ra không có gì khác. Chúng tôi tính một hồ sơ là một địa chỉ.
    .not_shown = Vì vậy hôm nay “Không hiển thị” chỉ có một nghĩa: bảng có ít hơn 10 địa chỉ ở đó, có thể không có địa chỉ nào. Ai cũng có thể tự tính ra điều đó, và chính bảng đó cũng cho biết. Khi số liệu lấy từ một sổ đăng ký, các quy tắc khác cũng có thể che một khu vực, và không ai có thể biết là quy tắc nào.
privacy-now-registry =
    .addresses = Mọi con số, vào lần thay đổi gần nhất, và mọi thay đổi của một con số, đều dựa trên ít nhất 10 địa chỉ. Từ đó đến nay có thể đã có địa chỉ rút ra: một con số giữ nguyên cho đến khi có 10 địa chỉ tham gia hoặc rút ra.
    .counts = Chúng tôi đếm có bao nhiêu địa chỉ đăng ký, và không bao giờ dùng đến việc đó là những địa chỉ nào: nếu mỗi camera ở một địa chỉ khác trong cùng khu phố, mọi con số vẫn như vậy. Danh sách camera ở lại với cơ quan giữ danh sách. Chỉ những con số làm tròn mà quý vị thấy mới được đăng lên mạng.
privacy-rules-counted = Trong số { IN_WORDS($total) } quy tắc, { $states }.
privacy-rules-in-state = { $state ->
    [applied] { IN_WORDS($rules) } quy tắc đã được kiểm tra và được tuân thủ
    [not_assessable] { IN_WORDS($rules) } quy tắc không thể kiểm tra
   *[first_release] { IN_WORDS($rules) } quy tắc bắt đầu từ bản phát hành kế tiếp
    }

## Cuộc tấn công thử

privacy-audit-heading = Một cuộc tấn công thử trước mỗi bản phát hành
privacy-audit-lead = Trước khi số liệu được đăng, một chương trình đóng vai kẻ xâm nhập. Nó biết mọi con số chúng tôi từng hiển thị, mọi quy tắc của chúng tôi, và những gì giới chức đã nói công khai. Nó tính ra số thấp nhất và số cao nhất còn có thể đúng. Nếu điều đó tiết lộ quá nhiều, không có gì được công bố.
privacy-audit-passed = Các con số đang hiển thị đã vượt qua. Những cách sau đã được thử:
privacy-audit-again = Ai cũng có thể chạy phép thử này trên những gì công khai, không cần tập tin riêng nào: README chỉ cách làm.
privacy-not-shown-attack =
    .any_camera = Các khu vực không được hiển thị: có ai biết được là ở đó có camera nào hay không? Việc ở đó có ít hơn 10 địa chỉ thì hôm nay ai cũng biết: đó là lý do chúng không được hiển thị.
    .anything = Các khu vực không được hiển thị: có ai biết được là ở đó có camera, hoặc có ít hơn 10 địa chỉ hay không?
privacy-attacks =
    .change = Thay đổi giữa các bản phát hành: có thể truy một thay đổi về ít hơn 10 địa chỉ hay không?
    .share = Tỷ trọng: có ai biết được là hơn một nửa số địa chỉ của một khu vực đã đăng ký hay không?
    .pieces = Ranh giới chồng lên nhau: có thể đối chiếu số liệu của hai loại khu vực để biết về một mảnh nhỏ hay không?
    .facts = Tổng số nêu công khai: một con số trong bài phát biểu hay báo cáo có thể lấp vào những gì chúng tôi bỏ trống hay không?

## Các quy tắc

privacy-rules-heading = Từng quy tắc một
privacy-rule-states =
    .applied = Đã được kiểm tra và được tuân thủ
    .not_assessable = Không thể kiểm tra từ bảng công khai
    .first_release = Từ bản phát hành kế tiếp
privacy-rule-state-leads =
    .applied = Các con số hiển thị hôm nay tuân thủ những quy tắc này.
    .not_assessable = Bảng không có những gì mà các quy tắc này cần. Vì vậy một con số hiển thị hôm nay có thể vi phạm một quy tắc trong số đó, và không ai có thể biết từ bảng là có hay không. Với một sổ đăng ký thì các quy tắc này được kiểm tra.
    .first_release = Đây là bản phát hành đầu tiên, nên chưa có con số nào thay đổi.
privacy-rule-needs =
    .threshold_holdings = Cần biết: ai sở hữu địa chỉ nào.
    .minimum_addresses_in_area = Cần biết: một khu vực có tất cả bao nhiêu địa chỉ. Điều tra dân số đếm nhà ở, và một tòa nhà có 200 căn hộ là một địa chỉ.
    .maximum_share = Cần biết: một khu vực có tất cả bao nhiêu địa chỉ.
    .dominance = Cần biết: mỗi địa chỉ có bao nhiêu camera.
    .p_percent = Cần biết: mỗi chủ sở hữu có bao nhiêu camera.
privacy-rule-titles =
    .threshold_addresses = Ít nhất 10 địa chỉ
    .threshold_holdings = Ít nhất 10 chủ sở hữu
    .minimum_addresses_in_area = Ít nhất 100 địa chỉ để lẫn vào
    .maximum_share = Không quá một nửa
    .dominance = Không địa chỉ nào nổi bật
    .p_percent = Không thể đoán gần đúng
    .top_code = Nhiều nhất mười camera một địa chỉ
    .rounding = Chỉ có số làm tròn
    .hold_back = Các con số thay đổi chậm
    .totals_from_shown = Tổng lấy từ những gì quý vị thấy
privacy-rule-texts =
    .threshold_addresses = Một khu vực chỉ được hiển thị khi có ít nhất 10 địa chỉ ở đó có camera được tính.
    .threshold_holdings = Một chủ sở hữu nhiều tòa nhà chỉ được tính một lần. Phải có ít nhất 10 chủ sở hữu khác nhau đứng sau một con số.
    .minimum_addresses_in_area = Khu vực có tất cả ít hơn 100 địa chỉ thì không bao giờ được hiển thị.
    .maximum_share = Nếu hơn một nửa tổng số địa chỉ có camera, đoán về bất cứ địa chỉ nào cũng sẽ đúng quá thường xuyên. Khu vực như vậy không được hiển thị.
    .dominance = Không địa chỉ nào được chiếm hơn một phần tư số camera của một khu vực.
    .p_percent = Người biết số camera của chính mình không được có cách nào tính ra số camera của một chủ khác với sai lệch trong vòng 10%.
    .top_code = Hơn 10 camera tại một địa chỉ được tính là 10. Nếu chỉ có tổng số, mức trần được áp cho tổng của khu vực.
    .rounding = Địa chỉ được làm tròn đến bội số gần nhất của 10 và camera đến bội số gần nhất của 20.
    .hold_back = Một con số chỉ được thay đổi sau khi có ít nhất 10 địa chỉ tham gia, hoặc ít nhất 10 địa chỉ rút ra. Cho đến lúc đó, con số trước được hiển thị lại. Vì vậy hôm nay có thể có ít hơn 10 địa chỉ đứng sau một con số. Khu vực đã có từ 10 đến 19 địa chỉ thì ở lại trên bản đồ cho đến khi tăng thêm, vì bỏ ra sẽ cho biết là chỉ còn ít.
    .totals_from_shown = Tổng là tổng các con số được hiển thị. Nếu lấy tổng trừ đi các khu vực thì cũng không biết thêm được điều gì.

## Một thí dụ, và các giới hạn

privacy-example-heading = Một thí dụ cụ thể
privacy-example =
    .counts = Giả sử 63 địa chỉ trong một khu phố đã đăng ký 117 camera. Một cửa hàng có 14 camera, nên được tính là 10. Còn lại 113.
    .shown = Chúng tôi hiển thị “khoảng 60 địa chỉ” và “khoảng 120 camera”.
    .next_month = Tháng sau, người láng giềng của quý vị đăng ký 2 camera, và một người láng giềng khác đăng ký 1. Số đếm thật là 65 và 116. Nếu chỉ làm tròn thì bây giờ sẽ là 70 địa chỉ. Quy tắc giữ lại khiến con số vẫn là 60 cho đến khi có 10 địa chỉ tham gia, nên không ai có thể biết từ trang web của chúng tôi là láng giềng của quý vị đã làm gì.
    .park = Tại một công viên có 7 nhà đăng ký, chúng tôi ghi “Không hiển thị”. Nếu là 0 nhà, chúng tôi cũng ghi như vậy.
privacy-never-heading = Những gì trang web này không bao giờ hiển thị
privacy-never =
    .points = Các điểm, bản đồ nhiệt hoặc đoạn phố. Đơn vị nhỏ nhất trên bản đồ là cả một khu vực.
    .distance = Camera gần nhất cách bao xa.
    .type = Loại camera trong một khu vực.
    .totals = Tổng số chính xác của riêng chúng tôi. Những tổng số mà giới chức đã công bố thì được trích dẫn ở trang “Có bao nhiêu camera?”.
    .borders = Hai bộ ranh giới cho cùng những camera. Người ta có thể tính ra các mảnh nằm giữa hai bộ.
privacy-limits-heading = Sự bảo vệ dừng lại ở đâu
privacy-limits =
    .together = Nếu chín người đã đăng ký, hoặc một chủ sở hữu có chín địa chỉ, gộp những gì họ biết lại với nhau, họ có thể biết được về một địa chỉ thứ mười.
    .office = Cơ quan giữ danh sách có con số chính xác. Các quy tắc của chúng tôi là về những gì công chúng thấy.
    .street = Một camera trên tường có thể được nhìn thấy từ ngoài đường. Chúng tôi bảo vệ danh sách, không bảo vệ các bức tường.
privacy-limits-of-programme =
    .none = Chưa quy tắc nào được áp dụng ở đây, vì chưa có số liệu nào về camera được công khai.
    .rebates = Bảng đằng sau bản đồ hôm nay đã công khai, với số đếm chính xác, trước khi chúng tôi làm tròn. Các quy tắc của chúng tôi không thể đảo ngược điều đó. Chúng cho thấy mọi số liệu mới sẽ được xử lý ra sao.
    .registry = Những số liệu do nơi khác đếm từ cùng danh sách, theo ranh giới khác hoặc theo loại camera, có thể phá vỡ sự bảo vệ này. Người giữ danh sách không được công bố các số liệu đó.

## Cho những ai được mời tham gia

privacy-invited-heading = Quý vị có được mời kết nối camera không?
privacy-invited-lead = { $program } mời các chủ camera làm một trong hai việc rất khác nhau.
privacy-registered-title = Camera đã đăng ký
privacy-registered = Quý vị báo cho cảnh sát biết mình có camera, và cách liên lạc với quý vị. Sau một vụ phạm tội gần đó, cảnh sát có thể hỏi quý vị có muốn chia sẻ đoạn ghi hình hay không. Quý vị có thể từ chối. Cảnh sát không thể tự xem qua camera đó.
privacy-integrated-title = Camera tích hợp
privacy-integrated = Một thiết bị đặt tại chỗ của quý vị cho phép { $center } tự mở luồng hình của camera, theo những điều khoản mà quý vị đã đồng ý. Xin đọc các điều khoản đó trước khi kết nối: khi nào họ được xem, và họ giữ hình trong bao lâu.
privacy-shown-title = Trang web này sẽ hiển thị gì về hai loại đó
privacy-shown = Về một camera đã đăng ký: một phần của số đếm làm tròn cho cả khu phố của quý vị, và chỉ khi có ít nhất 9 địa chỉ khác trong đó. Về một camera tích hợp: cũng như vậy, không hơn. Có bao nhiêu camera thuộc loại nào thì cùng lắm chỉ được hiển thị cho toàn thành phố, không bao giờ cho một khu phố.
privacy-not-published = Hôm nay trang web này không hiển thị loại nào: chúng tôi không biết có số đếm theo khu vực nào từ { $program } đã được công bố.
