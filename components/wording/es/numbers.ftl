numbers-in-words = { $count ->
    [0] ninguna
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
   *[other] { $count }
    }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low } a { $high }
numbers-estimate = alrededor de { $figure } (estimación)
numbers-at-least = al menos { $figure }
numbers-about = alrededor de { $figure }
numbers-fewer-than = menos de { $figure }
numbers-times = { $low } a { $high } veces
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports ->
    [one] { $reports } denuncia
   *[other] { $reports } denuncias
    }
numbers-dates =
    .day = d 'de' MMMM 'de' y
    .short_day = d MMM y
    .day_of_month = d 'de' MMMM
    .short_day_of_month = d MMM
    .month = MMMM 'de' y
    .short_month = MMM y
    .year = y
numbers-window = { $years ->
    [one] del { $first_in_year } al { $last }
   *[two] del { $first } al { $last }
    }
on-publication = { $precision ->
    [day] el { $published }
   *[other] en { $published }
    }
numbers-lists =
    .and = { INITIAL($last) ->
        [i] { $most } e { $last }
       *[other] { $most } y { $last }
        }
    .or = { INITIAL($last) ->
        [o] { $most } u { $last }
       *[other] { $most } o { $last }
        }
    .comma = { ", " }
    .semicolon = { "; " }
numbers-clauses =
    .and = { $most } y { $last }
    .comma = { ", " }
numbers-named = { $name }: { $said }
numbers-aside = { $name } ({ $aside })
numbers-between-sentences = { " " }
