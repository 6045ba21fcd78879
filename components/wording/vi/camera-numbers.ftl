camera-numbers-title = Có bao nhiêu camera?
camera-numbers-nothing = Có bao nhiêu camera? Chúng tôi không tìm thấy con số công khai nào cho toàn thành phố.
camera-numbers-nothing-lead = Khi có ai công bố một con số, con số đó sẽ được đăng ở đây kèm nguồn.
camera-numbers-answer = { $things ->
    [1] { $figures ->
        [1] Có bao nhiêu camera? Chúng tôi tìm thấy { $figures_in_words } con số công khai.
       *[other] Có bao nhiêu camera? Chúng tôi tìm thấy { $figures_in_words } con số công khai.
        }
   *[other] Có bao nhiêu camera? Chúng tôi tìm thấy { $figures_in_words } con số công khai, và chúng đếm { $things_in_words } thứ khác nhau.
    }
camera-numbers-lead = Vì vậy không có một con số duy nhất về camera trong thành phố. Đừng cộng các con số này lại: một camera có thể nằm trong hai con số.
camera-numbers-on-the-map = Các bản đồ trên trang web này cho thấy { $cameras } camera có vào { $day } phân bố ra sao.
camera-numbers-made-public = { FIRST($published) }
camera-numbers-newest-heading = Con số mới nhất của từng loại
camera-numbers-timeline-heading = Tất cả các con số, theo ngày
camera-numbers-table-heading = Mỗi con số đếm gì
camera-numbers-programmes =
    .rebates = do chương trình hoàn tiền chi trả
    .connected = kết nối với trung tâm theo dõi tội phạm
    .government = do chính quyền vận hành
camera-numbers-newest-of = { $programme ->
    [rebates] Do chương trình hoàn tiền chi trả, { $published }
    [connected] Kết nối với trung tâm theo dõi tội phạm, { $published }
   *[government] Do chính quyền vận hành, { $published }
    }
camera-numbers-source = Nguồn: { $title }. { $publisher }.
camera-numbers-timeline-alt = Dòng thời gian của các con số camera đã công bố, từ { $first } đến { $last }, mỗi thứ được đếm có một hình riêng.
camera-numbers-timeline-axes = Mỗi dấu là một con số camera đã công bố, theo ngày.
camera-numbers-timeline-table = Các con số camera đã công bố, và mỗi con số đếm gì
camera-numbers-timeline-columns =
    .published = Công bố
    .cameras = Camera
    .counts = Đếm gì, và nguồn
camera-numbers-chart =
    .published = Công bố
    .cameras = Camera
camera-numbers-contradictions =
    .two = Hai con số không khớp nhau
    .several = Những con số không khớp nhau
camera-numbers-contradiction = { $shortfall ->
    [more_than] Con số sau thấp hơn, chênh hơn { $less }, và không nguồn nào nói rằng camera đã bị gỡ bỏ. Hoặc hai con số không đếm cùng một thứ, hoặc một con số sai. Không nguồn nào chúng tôi tìm thấy cho biết là trường hợp nào.
    [at_most] Con số sau thấp hơn, chênh nhiều nhất khoảng { $less }, và không nguồn nào nói rằng camera đã bị gỡ bỏ. Hoặc hai con số không đếm cùng một thứ, hoặc một con số sai. Không nguồn nào chúng tôi tìm thấy cho biết là trường hợp nào.
   *[about] Con số sau thấp hơn, chênh khoảng { $less }, và không nguồn nào nói rằng camera đã bị gỡ bỏ. Hoặc hai con số không đếm cùng một thứ, hoặc một con số sai. Không nguồn nào chúng tôi tìm thấy cho biết là trường hợp nào.
    }
camera-numbers-no-area-counts = Không nguồn nào về camera kết nối cho biết chúng phân bố ra sao trong thành phố, hoặc bao nhiêu camera chỉ nằm trong danh sách và bao nhiêu camera có thể xem trực tiếp.
