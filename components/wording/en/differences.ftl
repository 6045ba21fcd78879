# How one place differs from another, on every page that sets two side by side.
#
# $one and $other are names of places. $relation says whether one lies within the other: then the
# larger stands for the rest of it. $per: see { unit } in phrases.ftl.

# What is outlined on a map, in its legend.
differences-map-outline = border
# Label of a choice: km², square mile or 1,000 residents.
differences-per-control = Figures per
differences-no-rate = No rate: too few residents
differences-ward-estimate = A ward’s figure is an estimate, so no difference is called.
# A rate with its range. Example: 12 (9.8 to 15)
differences-rate-cell = { $rate } ({ $range })

# The two places in a sentence: where it begins with them, and elsewhere.
# Example: The rest of Ward 7 had about twice the rebate cameras per km² of Brookland (PSA 504).
differences-one =
    .first = { $relation ->
        [around] The rest of { $one }
       *[apart] { FIRST($one) }
        }
    .inside = { $relation ->
        [around] the rest of { $one }
       *[apart] { $one }
        }
differences-other =
    .first = { $relation ->
        [within] The rest of { $other }
       *[apart] { FIRST($other) }
        }
    .inside = { $relation ->
        [within] the rest of { $other }
       *[apart] { $other }
        }
differences-overlap = { $one } and { $other } lie over each other in part, so they are not compared.

## Cameras

# A cell of a table: how many times the cameras of another place.
differences-cameras-cell = { $found ->
    [nothing] cannot be compared
    [unclear] no clear difference
   *[times] { multiple.alone }
    }
differences-cameras = { $found ->
    [unclear] { differences-one.first } and { differences-other.inside }: no clear difference in { cameras.inside } per { unit }. Rounding alone could explain it.
   *[times] { differences-one.first } had { multiple.of } the { cameras.inside } per { unit } of { differences-other.inside }.
    }
# $mine and $theirs: estimated figures. Example: Ward 7: about 82 rebate cameras per km². Ward 8: about 64.
differences-estimates = { differences-one.first }: about { $mine } { cameras.inside } per { unit }. { differences-other.first }: about { $theirs }.
# $hidden: whose figure is not shown.
differences-cameras-hidden = { $hidden ->
    [both] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: the figures of { differences-one.inside } and { differences-other.inside } are not shown.
    [one] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: the figure of { differences-one.inside } is not shown.
   *[other] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: the figure of { differences-other.inside } is not shown.
    }
# $few: where too few people live.
differences-cameras-few-people = { $few ->
    [both] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: too few people live in { differences-one.inside } and { differences-other.inside } for a rate.
    [one] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: too few people live in { differences-one.inside } for a rate.
   *[other] Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: too few people live in { differences-other.inside } for a rate.
    }
differences-cameras-left-open = Cameras in { differences-one.inside } and { differences-other.inside } cannot be compared: rounding and areas that are not shown leave too much open.

## Crime. $crime is a kind of it, such as “Robbery”.

# A cell of a table: how many times the crime of another place. $alone: whether the comparison would
# be called clear if it were the only one. Example: about 1.5 times (1.1 to 2 times)
differences-crime-cell = { $found ->
    [nothing] cannot be compared
    [few] { $alone ->
        [yes] too few reports to compare, as so many are compared
       *[no] too few reports to compare
        }
    [down] clearly less
    [up] clearly more
    [unclear] { $alone ->
        [yes] no clear difference ({ $range }), as so many are compared
       *[no] no clear difference ({ $range })
        }
   *[times] { multiple.alone } ({ $range })
    }
# The same without its range.
differences-crime-in-short = { $found ->
    [nothing] cannot be compared
    [few] { $alone ->
        [yes] too few reports to compare, as so many are compared
       *[no] too few reports to compare
        }
    [down] clearly less
    [up] clearly more
    [unclear] no clear difference
   *[times] { multiple.alone }
    }
# A sentence. $mine: reports in one place. $theirs: how many there were in the other. $days: from one
# day to another. $few: which of the two has too few reports.
# Example: Brookland (PSA 504) had about 1.5 times the robbery per km² of Deanwood (PSA 602) from
# 1 January to 8 April 2026 (likely range 1.1 to 2 times).
differences-crime = { $found ->
    [few] { $few ->
        [both] { $alone ->
            [yes] { $crime }: too few reports in { differences-one.inside } and { differences-other.inside } to compare the two, as so many are compared. From { $days } there were { $mine } against { $theirs }.
           *[no] { $crime }: too few reports in { differences-one.inside } and { differences-other.inside } to compare the two. From { $days } there were { $mine } against { $theirs }.
            }
        [one] { $alone ->
            [yes] { $crime }: too few reports in { differences-one.inside } to compare it with { differences-other.inside }, as so many are compared. From { $days } there were { $mine } against { $theirs }.
           *[no] { $crime }: too few reports in { differences-one.inside } to compare it with { differences-other.inside }. From { $days } there were { $mine } against { $theirs }.
            }
       *[other] { $alone ->
            [yes] { $crime }: too few reports in { differences-other.inside } to compare { differences-one.inside } with it, as so many are compared. From { $days } there were { $mine } against { $theirs }.
           *[no] { $crime }: too few reports in { differences-other.inside } to compare { differences-one.inside } with it. From { $days } there were { $mine } against { $theirs }.
            }
        }
    [down] { differences-one.first } had clearly less { INSIDE($crime) } per { unit } than { differences-other.inside } from { $days } ({ $mine } against { $theirs }).
    [up] { differences-one.first } had clearly more { INSIDE($crime) } per { unit } than { differences-other.inside } from { $days } ({ $mine } against { $theirs }).
    [unclear] { $alone ->
        [yes] { differences-one.first } and { differences-other.inside }: no clear difference in { INSIDE($crime) } per { unit } from { $days } (likely range { $range }), as so many are compared.
       *[no] { differences-one.first } and { differences-other.inside }: no clear difference in { INSIDE($crime) } per { unit } from { $days } (likely range { $range }).
        }
   *[times] { differences-one.first } had { multiple.of } the { INSIDE($crime) } per { unit } of { differences-other.inside } from { $days } (likely range { $range }).
    }
differences-crime-few-people = { $few ->
    [both] { $crime } in { differences-one.inside } and { differences-other.inside } cannot be compared per { unit }: too few people live in { differences-one.inside } and { differences-other.inside } for a rate.
    [one] { $crime } in { differences-one.inside } and { differences-other.inside } cannot be compared per { unit }: too few people live in { differences-one.inside } for a rate.
   *[other] { $crime } in { differences-one.inside } and { differences-other.inside } cannot be compared per { unit }: too few people live in { differences-other.inside } for a rate.
    }
differences-crime-not-held = { $crime } in { differences-one.inside } and { differences-other.inside } cannot be compared per { unit }: our files are not complete for these days.
# The two rates and the plain counts together, where they do not agree. $rates are two of the
# message below. Example: Robbery in Ward 7 against Ward 8, 1 January to 8 April 2026: per km² about
# 1.5 times as much (1.1 to 2 times); per 1,000 residents no clear difference (0.8 to 1.4 times); in
# plain reports 120 against 131. These do not tell one story, so none of them stands alone.
differences-parted = { $crime } in { $one } against { $other }, { $days }: { $rates }; in plain reports { $mine } against { $theirs }. These do not tell one story, so none of them stands alone.
differences-parted-rate = { $found ->
    [nothing] per { unit } cannot be compared
    [few] per { unit } too few reports to compare
    [down] per { unit } clearly less
    [up] per { unit } clearly more
    [unclear] { $alone ->
        [yes] per { unit } no clear difference ({ $range }), as so many are compared
       *[no] per { unit } no clear difference ({ $range })
        }
   *[times] per { unit } { multiple.alone } as much ({ $range })
    }
