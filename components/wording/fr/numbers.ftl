numbers-in-words = { $count ->
    [0] aucune
    [1] une
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] { $count }
    }
numbers-signed =
    .rise = +{ $size }
    .fall = −{ $size }
    .none = ±{ $size }
numbers-range = { $low } à { $high }
numbers-estimate = environ { $figure } (estimation)
numbers-at-least = au moins { $figure }
numbers-about = environ { $figure }
numbers-fewer-than = moins de { $figure }
numbers-times = { $low } à { $high } fois
numbers-p =
    .is = p = { $value }
    .below = p < { $value }
numbers-reports = { $reports ->
    [one] { $reports } signalement
   *[other] { $reports } signalements
    }

numbers-dates =
    .day = { $first ->
        [yes] d'er' MMMM y
       *[no] d MMMM y
        }
    .short_day = { $first ->
        [yes] d'er' MMM y
       *[no] d MMM y
        }
    .day_of_month = { $first ->
        [yes] d'er' MMMM
       *[no] d MMMM
        }
    .short_day_of_month = { $first ->
        [yes] d'er' MMM
       *[no] d MMM
        }
    .month = MMMM y
    .short_month = MMM y
    .year = y
numbers-window = { $years ->
    [one] du { $first_in_year } au { $last }
   *[two] du { $first } au { $last }
    }
on-publication = { $precision ->
    [day] le { $published }
   *[other] en { $published }
    }

numbers-lists =
    .and = { $most } et { $last }
    .or = { $most } ou { $last }
    .comma = { ", " }
    .semicolon = { " ; " }
numbers-clauses =
    .and = { $most } et { $last }
    .comma = { ", " }
numbers-named = { $name } : { $said }
numbers-aside = { $name } ({ $aside })
numbers-between-sentences = { " " }
