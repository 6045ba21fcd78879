site-name = Camera Census
site-own-name = Tiếng Việt
site-language = Ngôn ngữ
site-map-title = Bản đồ
site-description = Camera tư nhân phân bố ra sao trong các khu phố, bên cạnh xu hướng tội phạm theo dữ liệu công khai. Không hiển thị vị trí riêng tư nào.
site-page-title = { $page } · { site-name }
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = Chưa có gì để hiển thị
site-nothing-yet = Hiện không đọc được số liệu đã công bố nào. Thiết bị của quý vị không có lỗi gì. Xin quay lại sau.
site-failed-title = Không thể hiển thị trang này
site-failed = Đã xảy ra lỗi ở phía chúng tôi. Xin tải lại trang để thử lần nữa.
site-refused = Một bộ số liệu mới hơn không qua được bước kiểm tra của chúng tôi, nên quý vị đang xem bộ hợp lệ gần nhất.
site-stale = { $what ->
    [areas] Ranh giới và số cư dân chưa được cập nhật kể từ { $since }. Quý vị đang xem bộ hợp lệ gần nhất.
    [crime] Số liệu tội phạm chưa được cập nhật kể từ { $since }. Quý vị đang xem bộ hợp lệ gần nhất.
   *[both] Ranh giới, số cư dân và số liệu tội phạm chưa được cập nhật kể từ { $since }. Quý vị đang xem bộ hợp lệ gần nhất.
    }

site-faults =
    .area = Đường dẫn nêu một khu vực mà chúng tôi không biết. Thay vào đó, quý vị đang xem toàn thành phố.
    .per = Đường dẫn yêu cầu một cách đo mà chúng tôi không có. Thay vào đó, quý vị đang xem số camera trên mỗi { surface }.
    .units = Đường dẫn yêu cầu một đơn vị mà chúng tôi không có. Thay vào đó, quý vị đang xem số liệu trên mỗi { surface }.
    .crime = Đường dẫn nêu một loại tội phạm mà chúng tôi không biết. Thay vào đó, quý vị đang xem loại thường dùng.
    .sort = Đường dẫn yêu cầu một cách sắp xếp mà chúng tôi không có. Thay vào đó, quý vị đang xem cách thường dùng.
    .show = Đường dẫn yêu cầu một bản đồ mà chúng tôi không có. Thay vào đó, quý vị đang xem bản đồ camera.
    .lang = Đường dẫn yêu cầu một ngôn ngữ mà chúng tôi chưa có. Thay vào đó, quý vị đang xem tiếng Anh.
    .date = Đường dẫn nêu một ngày mà trang này không dùng đến.

site-sources-heading = Nguồn
site-all-sources = Tất cả { $sources } nguồn, kèm đường dẫn và ngày tháng
site-source = { $title }. { $publisher }.
site-source-dated = { $title }. { $publisher }. { FIRST($date) }.
site-licence = Dữ liệu gốc: { $title }. Các con số trên trang này do { site-name } tính từ những dữ liệu đó.
site-versions = Các bản phát hành đang hiển thị: { $names }.
