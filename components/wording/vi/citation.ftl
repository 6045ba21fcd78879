citation-heading = Trích dẫn hoặc lấy đường dẫn của nội dung này
citation-newest = Đường dẫn luôn hiển thị các con số mới nhất
citation-no-edition = Nội dung quý vị đang xem không có đường dẫn cố định riêng: một bộ số liệu mới hơn không qua được bước kiểm tra của chúng tôi.
citation-no-edition-yet = Nội dung quý vị đang xem chưa có đường dẫn cố định riêng: đường dẫn đó bắt đầu từ khi có những số liệu đầu tiên về camera.
citation-apa = Trong danh mục tài liệu tham khảo (APA)
citation-bibtex = Cho LaTeX (BibTeX)
citation-csl = Cho phần mềm quản lý tài liệu tham khảo (CSL-JSON)
citation-open-data = Dữ liệu mở: mọi con số cho các chương trình máy tính
citation-of-the-site =
    .cameras = Có bao nhiêu camera?
    .quality = Dữ liệu tốt đến đâu?
    .methods = Cách tính
    .changes = Những gì thay đổi qua từng ấn bản
citation-run-by = Đơn vị điều hành: { $name }
citation-places = Các nơi có trên trang web này:
citation-run-by-unsaid = Không nêu ai điều hành bản sao này của trang web.
citation-crime = { INSIDE($crime) }
citation-title = { $about }: camera tư nhân và tội phạm được trình báo tại { $place }
citation-figure = { $title } ({ $names })
citation-pinned = Đường dẫn đến đúng các con số này, như hiển thị vào { $day }
citation-edition = Số liệu công bố vào { $day } (ấn bản { $name }).

citation-reference = { $has_edition ->
    [yes] { $author }. ({ $published }). { $title } (Ấn bản { $edition }) [{ citation-genre }]. Truy cập { $accessed }, từ { $address }
   *[no] { $author }. ({ $published }). { $title } [{ citation-genre }]. Truy cập { $accessed }, từ { $address }
    }
citation-reference-dates =
    .published = y, 'ngày' d MMMM
    .accessed = 'ngày' d MMMM 'năm' y
citation-undated = không rõ ngày
citation-genre = Dữ liệu tương tác
citation-bibtex-edition = Ấn bản { $edition }
