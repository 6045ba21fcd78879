numbers-in-words = { $count ->
    [0] ምንም
    [1] አንድ
    [2] ሁለት
    [3] ሦስት
    [4] አራት
    [5] አምስት
    [6] ስድስት
    [7] ሰባት
    [8] ስምንት
    [9] ዘጠኝ
   *[other] { $count }
    }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = ከ{ $low } እስከ { $high }
numbers-estimate = { $figure } ገደማ (ግምት)
numbers-at-least = ቢያንስ { $figure }
numbers-about = { $figure } ገደማ
numbers-fewer-than = ከ{ $figure } ያነሰ
numbers-times = ከ{ $low } እስከ { $high } እጥፍ
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports ->
    [one] { $reports } ሪፖርት
   *[other] { $reports } ሪፖርቶች
    }

numbers-dates =
    .day = MMMM d ቀን y
    .short_day = MMM d ቀን y
    .day_of_month = MMMM d
    .short_day_of_month = MMM d
    .month = MMMM y
    .short_month = MMM y
    .year = 'እ.ኤ.አ.' y
numbers-window = { $years ->
    [one] ከ{ $first_in_year } እስከ { $last }
   *[two] ከ{ $first } እስከ { $last }
    }
on-publication = { $precision ->
    [day] በ{ $published }
    [month] በ{ $published }
   *[other] በ{ $published }
    }

numbers-lists =
    .and = { $most } እና { $last }
    .or = { $most } ወይም { $last }
    .comma = { "፣ " }
    .semicolon = { "፤ " }
numbers-clauses =
    .and = { $most } እና { $last }
    .comma = { "፣ " }
numbers-named = { $name }፦ { $said }
numbers-aside = { $name } ({ $aside })
numbers-between-sentences = { " " }
