translation-state = drafted 2026-11-29
translation-notice = { $stage ->
    [reviewed] Bản dịch được thực hiện cẩn thận và đã được người bản ngữ duyệt lại vào { $on }: { $by }. Nếu hai bản khác nhau, bản tiếng Anh có giá trị quyết định.
   *[drafted] Bản dịch được thực hiện cẩn thận, nhưng chưa được người bản ngữ nào duyệt lại. Nếu hai bản khác nhau, bản tiếng Anh có giá trị quyết định.
    }
translation-mistakes = Có chỗ nào sai hoặc khó đọc? Xin viết cho { $contact }.
