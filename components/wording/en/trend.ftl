# How reports of a kind of crime went: the chart by month, and this year against the last. $crime is
# a kind of crime, such as “Robbery”.

# The lines of the chart, and what is read of a month.
trend-mean = 12-month average
trend-month = Month
trend-count = Reports
trend-gap = gap
trend-source = Counted from
trend-broken = placed in another way
# Beside the dashed line, where offenses begin to be recorded by other rules.
trend-recoded = recorded by other rules
trend-bases =
    .incidents = single reports
    .published = published monthly counts
# $place: an area, or “whole city”.
trend-heading = { $crime }, { $place }
trend-whole-city = whole city
# $averaged: whether enough months are whole for a line of averages.
trend-caption = { $averaged ->
    [yes] Reports each month (thin line) and their average over 12 months (bold line).
   *[no] Reports each month.
    }
trend-caption-gaps = Shaded: our files are not complete ({ $months }). A gap is not a zero.
trend-caption-breaks = Dashed line ({ $days }): from here on reports are placed in areas in another way, so what lies before it and after it cannot be compared.
trend-caption-recoded = Dashed line ({ $days }): from here on the police record these offenses by other rules, so what lies before it and after it cannot be compared.
trend-caption-published = Where single reports are missing, the city line uses published monthly counts. So its months can add up to a few more or less than the sentence says.
trend-caption-areas = Figures by area end on { $day }: our files go no further.
# The chart in words, for those who do not see it. $first and $last: months.
trend-alt = Line chart of { INSIDE($crime) } by month, { $place }, from { $first } to { $last }.

trend-verdict = { $verdict ->
    [down] ↓ { $crime } is down in { $year }.
    [up] ↑ { $crime } is up in { $year }.
    [unclear] { $crime }: no clear change in { $year }.
   *[few] { $crime }: too few reports in { $year } to call a change.
    }
trend-verdict-none = { $crime }: this year cannot be compared with the last.
# $days: from one day to another. $before: reports on the same days of the year before.
# Example: 988 reports from 1 January to 8 April 2026, against 1,204 in the same days of 2025: −18%
# (likely range −25% to −10%).
trend-change = { numbers-reports } from { $days }, against { $before } in { same-days }: { $change } (likely range { $range }).
# Where there are too few for a percentage. $alone: whether it would be called clear if it were the
# only comparison made.
trend-change-few = { $alone ->
    [yes] { numbers-reports } from { $days }, against { $before } in { same-days }: not clear among so many. Below 20 in either year, a percentage would mislead.
   *[no] { $verdict ->
        [down] { numbers-reports } from { $days }, against { $before } in { same-days }: clearly fewer. Below 20 in either year, a percentage would mislead.
        [up] { numbers-reports } from { $days }, against { $before } in { same-days }: clearly more. Below 20 in either year, a percentage would mislead.
       *[few] { numbers-reports } from { $days }, against { $before } in { same-days }: too few to call a change. Below 20 in either year, a percentage would mislead.
        }
    }
trend-change-none = We do not compare: one of the two periods is not complete in our files, or was counted in another way.
trend-change-published = Both years from published monthly counts.
trend-range-heading = What the likely range means
# After the sentence on what a likely range is.
trend-range-zero = If 0% lies in it, there may be no change at all.
# Two sentences, where the newest counts are set against those of a year before. $then: reports as
# published earlier, for the same days.
trend-fresh = Reports of the newest weeks are still being added and withdrawn; most of that is done for the year before.
trend-fresh-once = { $has_change ->
    [yes] What it once came to: { INSIDE($crime) }, whole city, { $days }: { $then } as published on { $published }, { $now } now ({ $change }).
   *[no] What it once came to: { INSIDE($crime) }, whole city, { $days }: { $then } as published on { $published }, { $now } now.
    }
