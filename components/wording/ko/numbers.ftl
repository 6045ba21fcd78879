numbers-in-words = { $count }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low } ~ { $high }
numbers-estimate = 약 { $figure }(추정)
numbers-at-least = { $figure } 이상
numbers-about = 약 { $figure }
numbers-fewer-than = { $figure } 미만
numbers-times = { $low }~{ $high }배
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports }건
numbers-dates =
    .day = y년 M월 d일
    .short_day = y년 M월 d일
    .day_of_month = M월 d일
    .short_day_of_month = M월 d일
    .month = y년 M월
    .short_month = y년 M월
    .year = y년
numbers-window = { $years ->
    [one] { $first }~{ $last_in_year }
   *[two] { $first }~{ $last }
    }
on-publication = { $precision ->
    [year] { $published }
   *[other] { $published }
    }
numbers-lists =
    .and = { $most } 및 { $last }
    .or = { $most } 또는 { $last }
    .comma = { ", " }
    .semicolon = { "; " }
numbers-clauses =
    .and = { $most }, { $last }
    .comma = { ", " }
numbers-named = { $name }: { $said }
numbers-aside = { $name }({ $aside })
numbers-between-sentences = { " " }
