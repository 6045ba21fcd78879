edition-see-newest = Xem bản mới nhất
edition-not-kept-title = Các con số này không còn được lưu
edition-not-kept = Đường dẫn yêu cầu một ấn bản trước của trang web này mà chúng tôi không lưu, hoặc chưa từng có. Không có con số nào khác được hiển thị thay vào đó.
edition-old = Quý vị đang xem các con số theo bản công bố vào { $day }. Đã có bản mới hơn.
