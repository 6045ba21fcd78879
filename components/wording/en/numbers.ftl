# How numbers, dates and lists are written, on every page. Digits, their separators and the names
# of months come from Unicode's CLDR.
#
# What the catalogs may use in any message:
#   { cameras.inside }   what the cameras are called (see phrases.ftl)
#   INSIDE($name)        what heads a column, such as “Robbery”, within a sentence: “robbery”
#   FIRST($name)         a name that a sentence begins with: “The rest of Ward 7”
#   IN_WORDS($count)     a count as “numbers-in-words” below has it
#   INITIAL($name)       the letter that it begins with, small and without an accent, to choose by:
#                        Spanish has “e” for “y” before an “i”
# Each may be left out where a language needs none of it.

# A small count within a sentence. Example: Of six claims, two agree.
numbers-in-words = { $count ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $count }
    }
# $size: a number or a percentage. Example: −31% to +4%
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low } to { $high }
numbers-estimate = about { $figure } (estimate)
numbers-at-least = at least { $figure }
numbers-about = about { $figure }
numbers-fewer-than = fewer than { $figure }
# Example: 1.2 to 1.9 times
numbers-times = { $low } to { $high } times
# A p-value of statistics. Example: p = 0.03
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports ->
    [one] { $reports } report
   *[other] { $reports } reports
    }

# How a date is written, in the letters of https://unicode.org/reports/tr35/tr35-dates.html
#   .day                 28 November 2026
#   .short_day           28 Nov 2026
#   .day_of_month        28 November
#   .short_day_of_month  28 Nov
#   .month               November 2026
#   .short_month         Nov 2026
#   .year                2026, of a date that is not known more exactly
# $first: the day is the first of its month, which French writes “1er”.
numbers-dates =
    .day = d MMMM y
    .short_day = d MMM y
    .day_of_month = d MMMM
    .short_day_of_month = d MMM
    .month = MMMM y
    .short_month = MMM y
    .year = y
# From one day to another. $first and $last have their year, $first_in_year and $last_in_year have
# not. Example: 1 January to 28 November 2026
numbers-window = { $years ->
    [one] { $first_in_year } to { $last }
   *[two] { $first } to { $last }
    }
# A date after “published”, as exactly as it is known: a day, a month or a year.
# Example: on 28 November 2026
on-publication = { $precision ->
    [day] on { $published }
   *[other] in { $published }
    }

# A list in a sentence. $most: all but the last, set apart by .comma, or by .semicolon where one of
# them holds a comma. Example: Ward 1, Ward 7 and Ward 8
numbers-lists =
    .and = { $most } and { $last }
    .or = { $most } or { $last }
    .comma = { ", " }
    .semicolon = { "; " }
# The same of clauses, which a language may join in another way.
# Example: two agree, one depends on the day and three cannot be checked
numbers-clauses =
    .and = { $most } and { $last }
    .comma = { ", " }
# A name and what is said of it. Example: PSA 302: about 14
numbers-named = { $name }: { $said }
# Something with what is added in brackets. Example: 14 (small figure, less exact)
numbers-aside = { $name } ({ $aside })
# What stands between two sentences.
numbers-between-sentences = { " " }
