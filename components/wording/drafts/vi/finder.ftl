# State: drafted 2026-11-29, not reviewed by a native speaker.

finder-open = Tìm theo đường, góc đường hoặc tên
finder-label = Đường, góc đường hoặc tên một nơi
finder-examples =
    .street = số nhà và tên đường
    .corner = hai con đường giao nhau
finder-such-as = Thí dụ: { $examples }.
finder-stays = Những gì quý vị gõ chỉ ở trong trình duyệt của quý vị: không được gửi cho chúng tôi.
finder-found = Các nơi tìm thấy
finder-several = Nhiều khu vực có tên này. Chạm vào khu vực của quý vị:
finder-here = Dùng vị trí của tôi

finder-in-the-browser =
    .nothing = Không tìm thấy gì. Xin thử số nhà và tên đường, hai con đường giao nhau, hoặc tên một khu phố.
    .postcode = Chúng tôi không có ranh giới của mã bưu chính (ZIP). Xin thử số nhà và tên đường, hoặc hai con đường giao nhau.
    .unloaded = Không tải được danh sách các nơi. Xin chọn từ danh sách thay vào đó.
    .count = Tìm thấy { $count }.
    .block = { $first } đến { $last } { $street }
    .corner = { $street } và { $cross }
    .along = { $street }, { $first } đến { $last }
    .line = Nằm trên ranh giới giữa hai khu vực: xin xem cả { $other }.
    .in_larger = trong { $larger }
    .also = cũng có: { $names }
    .here = nơi quý vị đang ở
    .outside = Nơi đó nằm ngoài các khu vực trên bản đồ này.
    .refused = Trình duyệt của quý vị không cho biết quý vị đang ở đâu. Xin gõ tên đường thay vào đó.
