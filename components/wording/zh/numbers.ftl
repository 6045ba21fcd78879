numbers-in-words = { $count }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low }至{ $high }
numbers-estimate = 约{ $figure }（估计值）
numbers-at-least = 至少{ $figure }
numbers-about = 约{ $figure }
numbers-fewer-than = 不到{ $figure }
numbers-times = { $low }至{ $high }倍
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports }起报案

numbers-dates =
    .day = y年M月d日
    .short_day = y年M月d日
    .day_of_month = M月d日
    .short_day_of_month = M月d日
    .month = y年M月
    .short_month = y年M月
    .year = y年
numbers-window = { $years ->
    [one] { $first }至{ $last_in_year }
   *[two] { $first }至{ $last }
    }
on-publication = { $precision ->
    [year] { $published }
   *[other] { $published }
    }

numbers-lists =
    .and = { $most }和{ $last }
    .or = { $most }或{ $last }
    .comma = { "、" }
    .semicolon = { "；" }
numbers-clauses =
    .and = { $most }，{ $last }
    .comma = { "，" }
numbers-named = { $name }：{ $said }
numbers-aside = { $name }（{ $aside }）
numbers-between-sentences = { "" }
