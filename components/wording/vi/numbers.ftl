numbers-in-words = { $count ->
    [0] không
    [1] một
    [2] hai
    [3] ba
    [4] bốn
    [5] năm
    [6] sáu
    [7] bảy
    [8] tám
    [9] chín
   *[other] { $count }
    }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low } đến { $high }
numbers-estimate = khoảng { $figure } (ước tính)
numbers-at-least = ít nhất { $figure }
numbers-about = khoảng { $figure }
numbers-fewer-than = ít hơn { $figure }
numbers-times = { $low } đến { $high } lần
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports } vụ trình báo

numbers-dates =
    .day = 'ngày' d MMMM 'năm' y
    .short_day = d MMM, y
    .day_of_month = 'ngày' d MMMM
    .short_day_of_month = d MMM
    .month = MMMM 'năm' y
    .short_month = MMM/y
    .year = 'năm' y
numbers-window = { $years ->
    [one] { $first_in_year } đến { $last }
   *[two] { $first } đến { $last }
    }
on-publication = { $precision ->
    [day] vào { $published }
    [month] vào { $published }
   *[other] vào { $published }
    }

numbers-lists =
    .and = { $most } và { $last }
    .or = { $most } hoặc { $last }
    .comma = { ", " }
    .semicolon = { "; " }
numbers-clauses =
    .and = { $most } và { $last }
    .comma = { ", " }
numbers-named = { $name }: { $said }
numbers-aside = { $name } ({ $aside })
numbers-between-sentences = { " " }
