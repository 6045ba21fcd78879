# The one-page brief, as a PDF and as a page.

# Links to it.
# At most 28 letters.
brief-link-pdf = One-page brief (PDF)
# At most 28 letters.
brief-link-web = One-page brief (web)

## Frame

brief-kind = One-page brief
# Headings of single sentences, which follow in the same line after the mark.
brief-about-cameras = Cameras.
brief-about-crime = Crime.
brief-about-care = Read with care.
brief-about-evenness = Evenness.
brief-caveats-heading = What this cannot tell you
brief-sources-heading = Sources
# Before a reference to the brief.
brief-cite-label = Cite as:
# A link, and a code that can be photographed, to the page of the site that shows the same.
brief-live-label = Live view
brief-qr-label = QR code that leads to the live view
brief-forms = Other forms of this brief
brief-papers =
    .letter = PDF, US Letter
    .a4 = PDF, A4
# $subject is an area, or several. Example: Brookland: one-page brief. Camera Census
brief-title = { $subject }: one-page brief. { $site }
# A reference, as APA style has it; the address follows. $date is a year, a month and a day, in this order.
# Example: Camera Census. (2026, November 28). Brookland, Washington, D.C. (Edition 2026-11-28-0) [One-page brief].
brief-cite = { $site }. ({ $date }). { $subject }, { $place } (Edition { $edition }) [One-page brief].
# How that date is written, in the letters of https://unicode.org/reports/tr35/tr35-dates.html
brief-cite-date = y, MMMM d
brief-cite-undated = { $site }. (n.d.). { $subject }, { $place } [One-page brief].
# $releases and $fingerprint are names made of letters and digits.
brief-version = Releases: { $releases }. Version { $fingerprint } stands for these releases and this choice.
# What the brief is about: several areas. Example: Brookland and Deanwood compared
brief-compared = { $names } compared
brief-whole-city = the whole city

## Cameras

# Example: A camera figure is shown only where at least 10 addresses stand behind it; 53 of 57 areas have one.
brief-shown-where = A camera figure is shown only where at least 10 addresses stand behind it; { $shown } of { $areas } areas have one.
# $standings lists one “brief-more-than-first” and any number of “brief-more-than-other”; in them, $more is
# how many areas had more than an area, a number or a range.
# Example: Of the 53 areas with a figure, 12 to 14 had more rebate cameras per km² than Brookland and 31 than Deanwood. The figures are rounded, so places are ranges.
brief-more-than = Of the { $areas } areas with a figure, { $standings }. The figures are rounded, so places are ranges.
brief-more-than-first = { $more } had more { cameras.inside } per { unit } than { $where }
brief-more-than-other = { $more } than { $where }
# $figures lists messages “brief-density”, one an area. Example: Rebate cameras per km²: Ward 7 34 and Ward 8 41.
brief-densities = { cameras.heading } per { unit }: { $figures }.
brief-density = { $where } { $figure }

## Crime

# How crime changed. $reports: reports over $days, a span of days; $before: reports in the year before.
# $percent is the change and $range what it may be, where there are enough reports for a percentage.
# Example: Robbery in Brookland is down in 2026: 31 reports from 1 January to 20 November 2026, against 41 in the same days of 2025, a change of −24% (likely range −38% to −8%).
brief-crime = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } in { $where } is down in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }).
       *[no] { $crime } in { $where } is down in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }.
        }
    [up] { $ratio ->
        [yes] { $crime } in { $where } is up in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }).
       *[no] { $crime } in { $where } is up in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }.
        }
    [unclear] { $ratio ->
        [yes] { $crime } in { $where } shows no clear change in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }).
       *[no] { $crime } in { $where } shows no clear change in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }.
        }
   *[few] { $crime } in { $where } has too few reports in { $year } to call a change: { numbers-reports } from { $days }, against { $before } in { $days_before }.
    }
# The same of reports that were counted by month.
brief-crime-published = { $verdict ->
    [down] { $ratio ->
        [yes] { $crime } in { $where } is down in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }), from published monthly counts.
       *[no] { $crime } in { $where } is down in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, from published monthly counts.
        }
    [up] { $ratio ->
        [yes] { $crime } in { $where } is up in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }), from published monthly counts.
       *[no] { $crime } in { $where } is up in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, from published monthly counts.
        }
    [unclear] { $ratio ->
        [yes] { $crime } in { $where } shows no clear change in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, a change of { $percent } (likely range { $range }), from published monthly counts.
       *[no] { $crime } in { $where } shows no clear change in { $year }: { numbers-reports } from { $days }, against { $before } in { $days_before }, from published monthly counts.
        }
   *[few] { $crime } in { $where } has too few reports in { $year } to call a change: { numbers-reports } from { $days }, against { $before } in { $days_before }, from published monthly counts.
    }
brief-crime-none = { $crime } in { $where } cannot be compared with the year before. One of the two periods is not complete in our files, or was counted in another way.
# The same of several areas. $found lists one or more of the messages below.
# Example: Robbery from 1 January to 20 November 2026, against the same days of 2025: down in Brookland (−24%, likely range −38% to −8%); no clear change in Deanwood (41 → 39).
brief-crimes = { $crime } from { $days }, against { $days_before }: { $found }.
brief-crimes-none = { $crime } cannot be compared with the year before. One of the two periods is not complete in our files, or was counted in another way.
brief-crimes-in = { $verdict ->
    [down] down in { $names }
    [up] up in { $names }
    [unclear] no clear change in { $names }
   *[few] too few reports to call a change in { $names }
    }
brief-crimes-in-all = { $verdict ->
    [down] down in all { $areas }
    [up] up in all { $areas }
    [unclear] no clear change in any of the { $areas }
   *[few] too few reports to call a change in all { $areas }
    }
# An area with its change: in percent, or as two counts. Example: Deanwood (41 → 39)
brief-crimes-percent = { $where } ({ $percent }, likely range { $range })
brief-crimes-counts = { $where } ({ $counts })

## Evenness, and what would mislead

# $land and $people are Gini coefficients, from 0 to 1. The message “brief-evenness-range” follows.
# Example: Rebate cameras are spread unevenly: the Gini coefficient is 0.53 over land and 0.44 over residents. It would be 0 if every km² had the same.
brief-evenness = { $concentration ->
    [low] { $residents ->
        [yes] { cameras.heading } are spread almost evenly: the Gini coefficient is { $land } over land and { $people } over residents. It would be 0 if every { surface } had the same.
       *[no] { cameras.heading } are spread almost evenly: the Gini coefficient is { $land } over land. It would be 0 if every { surface } had the same.
        }
    [moderate] { $residents ->
        [yes] { cameras.heading } are spread somewhat unevenly: the Gini coefficient is { $land } over land and { $people } over residents. It would be 0 if every { surface } had the same.
       *[no] { cameras.heading } are spread somewhat unevenly: the Gini coefficient is { $land } over land. It would be 0 if every { surface } had the same.
        }
    [high] { $residents ->
        [yes] { cameras.heading } are spread unevenly: the Gini coefficient is { $land } over land and { $people } over residents. It would be 0 if every { surface } had the same.
       *[no] { cameras.heading } are spread unevenly: the Gini coefficient is { $land } over land. It would be 0 if every { surface } had the same.
        }
   *[very_high] { $residents ->
        [yes] { cameras.heading } are spread very unevenly: the Gini coefficient is { $land } over land and { $people } over residents. It would be 0 if every { surface } had the same.
       *[no] { cameras.heading } are spread very unevenly: the Gini coefficient is { $land } over land. It would be 0 if every { surface } had the same.
        }
    }
# $range is one of Gini coefficients. Example: Before rounding it may be 0.51 to 0.55 over land.
brief-evenness-range = { $hidden ->
    [yes] Before rounding and with the areas not shown it may be { $range } over land.
   *[no] Before rounding it may be { $range } over land.
    }
brief-small = The camera figure is small for { $names }: rounding alone can move it by a quarter, so do not rank it against others that are close.

## The figures

# Below the map, where one area is outlined, or several are.
brief-outline =
    .one = The heavy outline marks the area.
    .several = Heavy outlines and numbers mark the areas, in the order of the table.
# The map in words. $kind is what the areas are called; $top: one of them has the most.
# Example: Map of Chicago by police beat. Darker areas have more registered cameras per km². The most are in Downtown or Brookland. 53 areas have a figure, 4 are hatched because theirs is not shown.
brief-map = Map of { $city } by { $kind }. Darker areas have more { cameras.inside } per { unit }. The most are in { $top }. { $shown } areas have a figure, { $hidden } are hatched because theirs is not shown.
brief-map-none = Map of { $city } by { $kind }. Darker areas have more { cameras.inside } per { unit }. { $shown } areas have a figure, { $hidden } are hatched because theirs is not shown.
# May follow.
brief-outlined = Outlined: { $names }.
# Example: Robbery by month, Brookland
brief-trend-heading = { $crime } by month, { $where }
brief-trend-note = { $gaps ->
    [yes] Thin line: reports each month. Bold line: average over 12 months. Shaded: our files are not complete, which is a gap and not a zero.
   *[no] Thin line: reports each month. Bold line: average over 12 months.
    }
brief-trends-note = All on one scale. Thin line: each month. Bold line: average over 12 months. Shaded: a gap in our files, not a zero.
brief-no-trend = There is no month that is complete in our files.

## The table

brief-kinds-caption = Reported crime in { $where }, the groups and some single kinds: this year to date against the year before to the same day
brief-kinds-headers =
    .kind = Kind of crime
    .through = Counted through
    .before = Year before, to the same day
    .after = Year to that day
    .change = Change (likely range)
    .verdict = In words
# Example: Rebate cameras and robbery, area by area
brief-compared-caption = { cameras.heading } and { INSIDE($crime) }, area by area
# Heads of columns. $window is a choice of days. Example: Robbery per km² a year, 12 months to 20 Nov 2026
brief-column-area = Area
brief-column-cameras = { cameras.heading } per { unit }
brief-column-crime = { $crime } per { unit } a year
brief-column-crime-days = { $crime } per { unit } a year, { $window }
# $day is the last day of this year. Examples: The same days of 2025; 2026 to 20 Nov
brief-column-before-days = { FIRST($days) }
brief-column-after-days = { $year } to { $day }
brief-column-before = Year before
brief-column-after = Year to date
brief-column-change = Change (likely range)
brief-column-verdict = In words
# A cell: a change, and what it may be. Example: −24% (−38% to −8%)
brief-percentage = { $percent } ({ $range })
# A cell where there is no percentage.
brief-no-percentage = –

## What cannot be told

# By what the cameras are: none yet, those of a rebate program, those of a register.
brief-opt-in =
    .none = No figures on cameras have been published here yet.
    .rebates = Asking for a rebate was a choice, and at first only some areas could. Rebate cameras are not today’s register, and the crime is of later years.
    .registry = Registering is a choice. Where more cameras are registered, more owners joined; many cameras are on no list.
brief-preliminary = Crime means reports. Some neighborhoods report more than others, and the data are preliminary and revised later.
brief-rounded = Camera figures are rounded to 20.
brief-small-figures = Below 20 reports in either year there are counts and no percentage. Changes in one table are tested together. So of those called clear, at most one in 20 is expected to be a false alarm.
