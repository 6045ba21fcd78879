government-most = { $areas ->
    [0] Trong danh sách công bố { on-publication }, không khu vực nào có nơi có camera của chính quyền.
    [1] Trong danh sách công bố { on-publication }, { $area } có nhiều nơi có camera của chính quyền nhất: { $locations } trong số { $listed }.
   *[other] Trong danh sách công bố { on-publication }, { $areas } khu vực cùng có nhiều nơi có camera của chính quyền nhất: mỗi khu vực { $locations }, trong số { $listed }.
    }
government-here = { $locations ->
    [0] Trong danh sách công bố { on-publication }, không có nơi nào có camera của chính quyền ở { $area }.
   *[other] Trong danh sách công bố { on-publication }, { $area } có { $locations } trong số { $listed } nơi có camera của chính quyền.
    }
government-heading = Những nơi có camera của chính quyền, theo danh sách công bố { on-publication }
government-alt = Bản đồ { $city }: { $heading }. { $finding }
government-what = Các cơ quan chính quyền vận hành những camera này, ở nơi công cộng và trong các tòa nhà công. Chúng tôi đếm số nơi: một camera trên đường phố, hoặc một tòa nhà có nhiều camera. Các khu vực lớn nhỏ khác nhau.
government-apart = Camera tư nhân không nằm trong số này. Xin đừng cộng hai loại: chúng được đếm theo cách khác nhau.
government-list = { $age ->
    [old] Đây là danh sách cũ, không phải của hôm nay: được công bố { on-publication }. Camera lắp thêm hay gỡ đi từ đó đến nay không được phản ánh.
   *[recent] Danh sách được công bố { on-publication }. Camera lắp thêm hay gỡ đi từ đó đến nay không được phản ánh.
    }
government-zero = Mỗi nơi trong danh sách được đếm ở khu vực có điểm của nó, nên số 0 thật sự là 0.
government-outside = { $places } nơi trong danh sách không nằm trong khu vực nào.
government-without-point = { $places } nơi trong danh sách không có điểm, nên không được đếm vào khu vực nào.
government-tooltip = { $locations ->
    [0] không có nơi nào có camera của chính quyền
   *[other] { $locations } nơi có camera của chính quyền
    }
government-column = Nơi có camera của chính quyền
government-sorts =
    .most = Nhiều nơi nhất trước
    .least = Ít nơi nhất trước
government-here-heading = Camera của chính quyền ở đây
government-agency = { $agency } ({ $locations })
government-unnamed = không ghi tên cơ quan
government-by-agency = { $locations ->
    [0] Danh sách các nơi có camera của chính quyền, công bố { on-publication }, không có nơi nào ở đây.
   *[other] Danh sách các nơi có camera của chính quyền, công bố { on-publication }, có { $locations } nơi ở đây: { $agencies }.
    }
government-old-list = Đây là danh sách cũ, không phải của hôm nay.
government-aside = Chúng không nằm trong số camera tư nhân ở trên: xin đừng cộng hai loại.
government-open = Xem trên bản đồ
government-brief = { $where ->
    [city] Không nằm trong số này: danh sách các nơi có camera của chính quyền, công bố { on-publication }, có tất cả { $locations } nơi.
   *[area] Không nằm trong số này: danh sách các nơi có camera của chính quyền, công bố { on-publication }. Số nơi ở đây: { $locations }.
    }
government-kinds-heading = Ba loại chương trình camera
government-kinds-caption = Các loại chương trình camera: của ai, ai xem được, và trang web này cho thấy gì
government-kinds-columns =
    .kind = Loại
    .owner = Của ai
    .look = Ai xem được
    .shown = Trang web này cho thấy gì
government-registered =
    .kind = Đã đăng ký
    .owner = Của cư dân, cửa hàng và những người khác đã ghi camera của mình vào sổ đăng ký
    .look = Chỉ chủ camera. Cảnh sát biết có camera ở đó và có thể xin bản ghi hình
    .shown = Số đếm đã làm tròn của cả khu vực, và chỉ khi có ít nhất 10 địa chỉ. Không có địa chỉ nào
government-integrated =
    .kind = Tích hợp
    .owner = Của cư dân, cửa hàng và những người khác cho phép cảnh sát kết nối với camera của mình
    .look = Chủ camera, và cảnh sát trong phạm vi chủ camera đồng ý
    .shown = Không có số đếm theo khu vực. Nếu có, số ấy cũng được bảo vệ như vậy
government-public =
    .kind = Của chính quyền
    .owner = Của các cơ quan chính quyền, ở nơi công cộng và trong các tòa nhà công
    .look = Cơ quan vận hành, và những ai được cơ quan đó cho xem
    .shown = Mỗi khu vực có bao nhiêu nơi, theo cơ quan, từ một danh sách đã công bố. Không làm tròn, không bỏ sót: không có địa chỉ riêng tư nào phải bảo vệ
government-agencies-heading = Camera của chính quyền, theo cơ quan
government-agencies-columns =
    .agency = Cơ quan
    .locations = Số nơi trong danh sách

government-compared = Danh sách các nơi có camera của chính quyền, công bố { on-publication }, có: { $areas }.
government-compared-area = { $area }: { $locations }
government-public-already = Nơi đặt những camera này vốn đã công khai: danh sách đã được công bố. Vì vậy không có địa chỉ riêng tư nào cần bảo vệ, và không có gì được làm tròn hay bỏ bớt. Các quy tắc ở đây dành cho camera tư nhân, và hai loại không bao giờ được cộng lại.
government-left-out = Camera tư nhân nằm trong khoảng 20 mét (65 feet) quanh một nơi trong danh sách này không được tính vào số liệu về camera tư nhân. Nếu không, ai đó có thể lấy số liệu ấy trừ đi danh sách và biết được về số ít camera còn lại.
government-key-listed = nơi có camera của chính quyền, theo danh sách công bố { on-publication }
government-key-here = nơi có camera của chính quyền trong khu vực này
government-key-areas = trong số { $areas } khu vực có nơi như vậy
