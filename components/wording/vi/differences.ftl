differences-map-outline = ranh giới
differences-per-control = Số liệu trên mỗi
differences-no-rate = Không có tỷ lệ: quá ít cư dân
differences-ward-estimate = Con số của một phường là ước tính, nên không kết luận là có khác biệt.
differences-rate-cell = { $rate } ({ $range })

differences-one =
    .first = { $relation ->
        [around] Phần còn lại của { $one }
       *[apart] { FIRST($one) }
        }
    .inside = { $relation ->
        [around] phần còn lại của { $one }
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] Phần còn lại của { $other }
       *[apart] { FIRST($other) }
        }
    .inside = { $relation ->
        [within] phần còn lại của { $other }
       *[apart] { $other }
        }
differences-overlap = { $one } và { $other } có phần chồng lên nhau, nên không được so sánh.

## Camera

differences-cameras-cell = { $found ->
    [nothing] không thể so sánh
    [unclear] không có khác biệt rõ rệt
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } so với { differences-other.inside }: không có khác biệt rõ rệt về số { cameras.inside } trên mỗi { unit }. Chỉ riêng việc làm tròn cũng có thể giải thích khác biệt đó.
   *[times] { differences-one.first } có số { cameras.inside } trên mỗi { unit } { multiple.of } so với { differences-other.inside }.
    }
differences-estimates = { differences-one.first }: khoảng { $mine } { cameras.inside } trên mỗi { unit }. { differences-other.first }: khoảng { $theirs }.
differences-cameras-hidden = { $hidden ->
    [both] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: số liệu của cả hai nơi đều không được hiển thị.
    [one] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: số liệu của { differences-one.inside } không được hiển thị.
   *[other] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: số liệu của { differences-other.inside } không được hiển thị.
    }
differences-cameras-few-people = { $few ->
    [both] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: quá ít người sống ở cả hai nơi để tính tỷ lệ.
    [one] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: quá ít người sống tại { differences-one.inside } để tính tỷ lệ.
   *[other] Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: quá ít người sống tại { differences-other.inside } để tính tỷ lệ.
    }
differences-cameras-left-open = Không thể so sánh số camera tại { differences-one.inside } với { differences-other.inside }: việc làm tròn và các khu vực không được hiển thị để ngỏ quá nhiều khả năng.

## Tội phạm

differences-crime-cell = { $found ->
    [nothing] không thể so sánh
    [few] { $alone ->
        [yes] quá ít vụ trình báo để so sánh, vì cùng lúc có rất nhiều so sánh
       *[no] quá ít vụ trình báo để so sánh
        }
    [down] ít hơn rõ rệt
    [up] nhiều hơn rõ rệt
    [unclear] { $alone ->
        [yes] không có khác biệt rõ rệt ({ $range }), vì cùng lúc có rất nhiều so sánh
       *[no] không có khác biệt rõ rệt ({ $range })
        }
   *[times] { multiple.alone } ({ $range })
    }
differences-crime-in-short = { $found ->
    [nothing] không thể so sánh
    [few] { $alone ->
        [yes] quá ít vụ trình báo để so sánh, vì cùng lúc có rất nhiều so sánh
       *[no] quá ít vụ trình báo để so sánh
        }
    [down] ít hơn rõ rệt
    [up] nhiều hơn rõ rệt
    [unclear] không có khác biệt rõ rệt
   *[times] { multiple.alone }
    }
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }: quá ít vụ trình báo ở cả hai nơi để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }), vì cùng lúc có rất nhiều so sánh.
           *[no] { $crime }: quá ít vụ trình báo ở cả hai nơi để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }).
            }
        [one] { $alone ->
            [yes] { $crime }: quá ít vụ trình báo tại { differences-one.inside } để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }), vì cùng lúc có rất nhiều so sánh.
           *[no] { $crime }: quá ít vụ trình báo tại { differences-one.inside } để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }).
            }
       *[other] { $alone ->
            [yes] { $crime }: quá ít vụ trình báo tại { differences-other.inside } để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }), vì cùng lúc có rất nhiều so sánh.
           *[no] { $crime }: quá ít vụ trình báo tại { differences-other.inside } để so sánh { differences-one.inside } với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }).
            }
        }
    [down] { differences-one.first } có ít vụ { INSIDE($crime) } hơn rõ rệt trên mỗi { unit } so với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }).
    [up] { differences-one.first } có nhiều vụ { INSIDE($crime) } hơn rõ rệt trên mỗi { unit } so với { differences-other.inside } từ { $days } ({ $mine } so với { $theirs }).
    [unclear] { $alone ->
        [yes] { differences-one.first } so với { differences-other.inside }: không có khác biệt rõ rệt về { INSIDE($crime) } trên mỗi { unit } từ { $days } (phạm vi nhiều khả năng: { $range }), vì cùng lúc có rất nhiều so sánh.
       *[no] { differences-one.first } so với { differences-other.inside }: không có khác biệt rõ rệt về { INSIDE($crime) } trên mỗi { unit } từ { $days } (phạm vi nhiều khả năng: { $range }).
        }
   *[times] { differences-one.first } có số vụ { INSIDE($crime) } trên mỗi { unit } { multiple.of } so với { differences-other.inside } từ { $days } (phạm vi nhiều khả năng: { $range }).
    }
differences-crime-few-people = { $few ->
    [both] Không thể so sánh { INSIDE($crime) } tại { differences-one.inside } với { differences-other.inside } trên mỗi { unit }: quá ít người sống ở cả hai nơi để tính tỷ lệ.
    [one] Không thể so sánh { INSIDE($crime) } tại { differences-one.inside } với { differences-other.inside } trên mỗi { unit }: quá ít người sống tại { differences-one.inside } để tính tỷ lệ.
   *[other] Không thể so sánh { INSIDE($crime) } tại { differences-one.inside } với { differences-other.inside } trên mỗi { unit }: quá ít người sống tại { differences-other.inside } để tính tỷ lệ.
    }
differences-crime-not-held = Không thể so sánh { INSIDE($crime) } tại { differences-one.inside } với { differences-other.inside } trên mỗi { unit }: dữ liệu của chúng tôi không đầy đủ cho những ngày này.
differences-parted = { $crime } tại { $one } so với { $other }, { $days }: { $rates }; tính theo số vụ trình báo, { $mine } so với { $theirs }. Các con số này không nói cùng một điều, nên không con số nào được dùng riêng một mình.
differences-parted-rate = { $found ->
    [nothing] trên mỗi { unit } không thể so sánh
    [few] trên mỗi { unit } quá ít vụ trình báo để so sánh
    [down] trên mỗi { unit } ít hơn rõ rệt
    [up] trên mỗi { unit } nhiều hơn rõ rệt
    [unclear] { $alone ->
        [yes] trên mỗi { unit } không có khác biệt rõ rệt ({ $range }), vì cùng lúc có rất nhiều so sánh
       *[no] trên mỗi { unit } không có khác biệt rõ rệt ({ $range })
        }
   *[times] trên mỗi { unit } { multiple.alone } ({ $range })
    }
