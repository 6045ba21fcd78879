# What more than one page says in the same words. Any message of any catalog may refer to those
# whose names have no “phrases-”: { cameras.inside }, { unit }, { surface }, { multiple.of }.

# What the cameras are called, by where their figures come from: a rebate program or a register.
# With neither, cameras in general.
#   .inside   within a sentence. Example: about 14 rebate cameras per km²
#   .heading  first in a sentence, or as the head of a column
cameras =
    .inside = { $programme ->
        [rebates] rebate cameras
        [registry] registered cameras
        [none] registered cameras
       *[any] cameras
        }
    .heading = { $programme ->
        [rebates] Rebate cameras
        [registry] Registered cameras
        [none] Registered cameras
       *[any] Cameras
        }
# What surfaces are measured in: square miles, or km².
#   (alone)  one of them. Example: if every square mile had the same
#   .plural  of a number of them. Example: Land, square miles
surface = { $units ->
    [us] square mile
   *[metric] km²
    }
    .plural = { $units ->
        [us] square miles
       *[metric] km²
        }
# What cameras or reports are counted for each of, after “per”.
unit = { $per ->
    [per_km2] { surface }
   *[per_1000_residents] 1,000 residents
    }
# The choices of a control whose label ends in “per”.
phrases-units =
    .metric = km²
    .us = square mile
    .per_1000_residents = 1,000 residents
# How many times as much. $times: a number, such as 3.2
#   .of     before what is compared. Example: about twice the reports of Ward 7
#   .alone  where nothing follows, as in a cell of a table
multiple =
    .of = { $multiple ->
        [less] less than a tenth of
        [nine_tenths] about nine tenths of
        [four_fifths] about four fifths of
        [three_quarters] about three quarters of
        [two_thirds] about two thirds of
        [three_fifths] about three fifths of
        [half] about half
        [two_fifths] about two fifths of
        [third] about a third of
        [quarter] about a quarter of
        [fifth] about a fifth of
        [seventh] about a seventh of
        [tenth] about a tenth of
       *[times] { $times ->
            [2] about twice
           *[other] about { $times } times
            }
        }
    .alone = { $multiple ->
        [less] less than a tenth
        [nine_tenths] about nine tenths
        [four_fifths] about four fifths
        [three_quarters] about three quarters
        [two_thirds] about two thirds
        [three_fifths] about three fifths
        [half] about half
        [two_fifths] about two fifths
        [third] about a third
        [quarter] about a quarter
        [fifth] about a fifth
        [seventh] about a seventh
        [tenth] about a tenth
       *[times] { $times ->
            [2] about twice
           *[other] about { $times } times
            }
        }
# The days of the year before that a count is set against, after “against”. Where the two are not
# equally long: the 366 days to 28 November 2024 (now 365: compared by the day)
same-days = { $as_long ->
    [yes] the same days of { $year_before }
   *[no] the { $days_before } days to { $last_before } (now { $days_now }: compared by the day)
    }

phrases-not-complete = Not complete
# Of an area on a map that has no color, in the legend.
phrases-legend-hidden =
    .hidden = Not shown
    .or_no_rate = Not shown, or no rate
phrases-legend-water = Water

## What became of a count, against the same days of the year before

phrases-verdicts =
    .down = ↓ down
    .up = ↑ up
    .unclear = no clear change
    .few = too few to call a change
# Where there are too few reports for a percentage.
phrases-small-verdicts =
    .down = clearly fewer
    .up = clearly more
    .few = too few to call a change
phrases-among-many = not clear among so many
# A count before and now. Example: 1,204 → 988
phrases-from-to = { $before } → { $after }
# A cell of a table. $verdict is one of those above.
# Example: 12 → 31: clearly more
phrases-cell-counts = { $counts }: { $verdict }
# Example: 1,204 → 988: ↓ down −18% (−25% to −10%)
phrases-cell-change = { $counts }: { $verdict } { $change } ({ $range })
# One kind of crime makes the whole change of its group. $others: of how many other kinds $rest is.
# Example: All of the fall in the count is robbery (310 → 180); the other three together rose (400 → 420).
phrases-drives = { $rise ->
    [yes] All of the rise in the count is { INSIDE($kind) } ({ $counts }); the other { IN_WORDS($others) } together { $course ->
        [fell] fell
        [rose] rose
       *[stayed] stayed the same
        } ({ $rest }).
   *[no] All of the fall in the count is { INSIDE($kind) } ({ $counts }); the other { IN_WORDS($others) } together { $course ->
        [fell] fell
        [rose] rose
       *[stayed] stayed the same
        } ({ $rest }).
    }
# One kind of crime goes against its group, or changes clearly within one that does not.
# Example: Within it, robbery has a clear change: clearly fewer (310 → 180).
phrases-own-way = { $role ->
    [against] { $verdict ->
        [down] { $kind } goes the other way: clearly fewer ({ $counts }).
       *[up] { $kind } goes the other way: clearly more ({ $counts }).
        }
   *[within] { $verdict ->
        [down] Within it, { INSIDE($kind) } has a clear change: clearly fewer ({ $counts }).
       *[up] Within it, { INSIDE($kind) } has a clear change: clearly more ({ $counts }).
        }
    }
phrases-likely-range =
    .measured = Likely range: counts go up and down by chance, and crime comes in runs. The range makes room for both, as measured on these reports in earlier years. “How it is computed” says how often such ranges hold. (Method: quasi-Poisson score interval, 95%.)
    .not_measured = Likely range: counts go up and down by chance, and the range makes room for that. Crime comes in runs too; there are too few of these reports, or too few years of them, to tell by how much, so the true range may be wider. (Method: score interval for two Poisson counts.)
# Comparisons.
phrases-tested-together = They are tested together (Benjamini–Hochberg). So of those called clear, at most one in 20 is expected to be a false alarm.

## Cameras

# When the cameras were counted, by where the figures come from.
phrases-cameras-dated = { $counted ->
    [rebates] Rebate cameras are those that a rebate program had paid for, as others compiled them on { $day }. They are not today’s register.
    [registry] Registered cameras as of { $day }.
   *[none] No figures on cameras have been published yet.
    }
# A number that somebody made public, as exactly as they said it. Example: nearly 40,000
phrases-cameras-said = { $says ->
    [at_least] more than { $cameras }
    [nearly] nearly { $cameras }
    [about] about { $cameras }
   *[exactly] { $cameras }
    }
phrases-not-shown-means =
    .few_addresses = “Not shown” means fewer than 10 addresses, perhaps none. It looks the same for all such areas.
    .any_rule = “Not shown” can mean fewer than 10 addresses, perhaps none, or that another rule hides the area, even one with many cameras. It looks the same for all of them.
# A release, by what it holds and its version. Example: cameras 2019-09-08-bd42c99939dc
phrases-release = { $kind ->
    [areas] areas { $version }
    [crime] crime { $version }
    [cameras] cameras { $version }
   *[government] government { $version }
    }
