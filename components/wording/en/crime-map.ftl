# The map of crime on the first page, and the large sentence above it. $crime is a kind of crime,
# such as “Robbery”, $area the name of an area.

# Label of a choice, and what can be chosen.
crime-map-of = On the map
# At most 28 letters.
crime-map-maps =
    .cameras = Cameras
    .reports = Crime
    .rate = Crime rate
    .change = Change in crime
    .government = Government cameras
# At most 44 letters.
crime-map-both = Cameras and crime on one map
crime-map-no-rate = Too few residents for a rate
crime-map-none = There is no map of this kind of crime: no whole year of it, or no year to set this one against, is in our files.
# The colors of the map of change, in its legend.
crime-map-changes =
    .down = clearly fewer
    .unclear = no clear change
    .up = clearly more
    .few = too few to call a change
# $days: from one day to another.
# Example: Robbery, reports per km² a year, 9 April 2025 to 8 April 2026
crime-map-heading = { $of ->
    [rate] { $crime }, reports per { unit } a year, { $days }
   *[reports] { $crime }, reports, { $days }
    }
# Example: Robbery, 1 January to 8 April 2026, against the same days of 2025
crime-map-heading-change = { $crime }, { $days }, against { same-days }
# The map in words. $title is one of the two above.
crime-map-alt = Map of { $city }: { $title }.

## The large sentence

# Example: Brookland (PSA 504) had the most reports of robbery: 102 in the year to 8 Apr 2026.
crime-map-most-reports = { $area } had the most reports of { INSIDE($crime) }: { $reports } in the year to { $last }.
# Several areas have the most. Example: 3 areas had the most reports of robbery: 102 each in the year to 8 Apr 2026.
crime-map-tied-reports = { $areas } areas had the most reports of { INSIDE($crime) }: { $reports } each in the year to { $last }.
crime-map-nowhere = No area had a report of { INSIDE($crime) } in the year to { $last }.
crime-map-highest-rate = { $area } had the most reports of { INSIDE($crime) } per { unit }: about { $rate } in the year to { $last }.
crime-map-here-no-rate = Too few people live in { $area } for a fair rate of { INSIDE($crime) }.
crime-map-here-reports = { $area } had { numbers-reports } of { INSIDE($crime) } in the year to { $last }.
crime-map-here-rate = { $area } had about { $rate } reports of { INSIDE($crime) } per { unit } in the year to { $last }.
# $year_before: that the days are set against. $few: areas with too few reports.
crime-map-none-clear = { $crime }, { $days } against { $year_before }: no area’s change is clear; { $few } of { $areas } have too few reports to call one.
# Example: Robbery, 1 Jan to 8 Apr 2026 against 2025: clearly down in 3 of 57 areas, clearly up in 1.
crime-map-clear = { $crime }, { $days } against { $year_before }: clearly down in { $down } of { $areas } areas, clearly up in { $up }.
# $counts: reports before and now.
# Example: Robbery in Brookland (PSA 504), 1 Jan to 8 Apr 2026 against 2025: 31 → 12 reports, clearly fewer.
crime-map-here-change = { $verdict ->
    [down] { $crime } in { $area }, { $days } against { $year_before }: { $counts } reports, clearly fewer.
    [up] { $crime } in { $area }, { $days } against { $year_before }: { $counts } reports, clearly more.
    [unclear] { $crime } in { $area }, { $days } against { $year_before }: { $counts } reports, no clear change.
   *[few] { $crime } in { $area }, { $days } against { $year_before }: { $counts } reports, too few to call a change.
    }

## Below the map

crime-map-most = The most are in { $area }.
# How many areas of each color.
crime-map-changed = Clearly fewer in { $down } areas, clearly more in { $up }. No clear change in { $unclear }. Too few reports to call a change in { $few }.
# After the sentence that changes are tested together, where the map shows changes.
crime-map-note = { $of ->
    [reports] Areas differ in size and in residents, so more reports need not mean more danger.
    [rate] Rates run high where many people live, work or visit.
   *[change] “Too few” is not “no change”.
    }
# Where even the area with the most had fewer than 20 reports.
crime-map-note-first-by-few = With so few reports, chance alone could have put another area first.
# How many areas were not clearly behind the one with the most.
crime-map-note-close = { $areas ->
    [one] { $areas } other area was so close that chance alone could have put it first.
   *[other] { $areas } other areas were so close that chance alone could have put any of them first.
    }
crime-map-note-few = { $areas ->
    [one] { $areas } area had fewer than 20 reports: its count can jump by chance.
   *[other] { $areas } areas had fewer than 20 reports: theirs can jump by chance.
    }
crime-map-note-no-rate = { $areas ->
    [one] { $areas } area has too few residents for a fair rate.
   *[other] { $areas } areas have too few residents for a fair rate.
    }
# Example: 12 reports per km² a year
crime-map-tooltip = { $rate } reports per { unit } a year
