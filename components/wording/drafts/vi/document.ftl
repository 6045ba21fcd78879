# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = Xem
document-skip = Đến thẳng nội dung
document-pages = Các trang
document-without-controls = Quý vị đang xem trang này không có các nút tương tác. Mọi nội dung đều ở đây: chọn bằng các danh sách và đường dẫn, và chạm vào một khu vực ở nơi có bản đồ.
document-later = Hiện có nhiều người đang truy cập. Quý vị đang xem trang này không có các nút tương tác; các nút sẽ tự xuất hiện ngay khi có chỗ. Trong lúc đó mọi nội dung đều ở đây: chọn bằng các danh sách và đường dẫn, và chạm vào một khu vực ở nơi có bản đồ.
document-still-loading = Các nút tương tác vẫn đang tải. Mọi thứ ở đây đều dùng được.
document-wait-title = Xin đợi một lát
document-wait = Có rất nhiều trang được yêu cầu từ nơi quý vị đang truy cập, nên trang này phải chờ. Xin tải lại sau một phút. Những trang đang mở vẫn giữ nguyên.
document-no-such-page-title = Không có trang này
document-no-such-page = Không có gì tại địa chỉ này. Có thể địa chỉ đã bị chép thiếu. Các trang của trang web này có trong danh sách ở trên.
document-home = Camera Census, trang đầu
document-map-by-keys = Đi qua các khu vực trên bản đồ này bằng bàn phím
