# The page of one neighborhood.

# At most 36 letters.
neighborhood-title = Neighborhood
# Links to the page: of an area that is chosen elsewhere, and of any.
# At most 28 letters.
neighborhood-open = All about this neighborhood
neighborhood-open-any = Look closely at one neighborhood
neighborhood-choose = Choose a neighborhood
neighborhood-choose-lead = Get its cameras, its crime and how it compares with the areas around it, on one page that you can send on. Type a name, or tap the map.
neighborhood-pick = Pick a neighborhood
neighborhood-faults =
    .area = The link named an area we do not know. Please choose one below.

## Walking the map

# Above buttons with the names of areas.
neighborhood-next-to = Next to it
# The map in words. $neighbors are the names of the areas around it.
neighborhood-map-alt = Map of { $city }, colored by { cameras.inside }, with { $where } outlined. It borders { $neighbors }.
neighborhood-map-alt-alone = Map of { $city }, colored by { cameras.inside }, with { $where } outlined.
# $kind is what the areas of the city are called. Example: Map of Chicago by police beat, colored by registered cameras. The picker above lists the same areas by name.
neighborhood-choose-alt = Map of { $city } by { $kind }, colored by { cameras.inside }. The picker above lists the same areas by name.
neighborhood-map-caption = Tap an area to go there.
neighborhood-beside-phone = A small screen shows the main columns. Turn it, or open the comparison below, for the others.

## Where it stands

# $areas: all with a figure. $open: those that rounding does not let anybody set before or behind it.
# Example: Of the 53 areas with a figure, 12 surely had fewer rebate cameras per km² than Brookland. 31 surely had more. Rounding leaves 9 open.
neighborhood-standing = { $open ->
    [0] Of the { $areas } areas with a figure, { $fewer } surely had fewer { cameras.inside } per { unit } than { $where }. { $more } surely had more.
   *[other] Of the { $areas } areas with a figure, { $fewer } surely had fewer { cameras.inside } per { unit } than { $where }. { $more } surely had more. Rounding leaves { $open } open.
    }
neighborhood-standing-only = { $where } is the only area with a figure.
neighborhood-standing-none = { $hidden ->
    [yes] The camera figure for { $where } is not shown, so it has no place among the others.
   *[no] Too few people live in { $where } for a fair rate, so it has no place here.
    }
# The chart in words. $sentence is one of the sentences above.
neighborhood-strip-alt = Strip of dots, one for each area, by { cameras.inside } per { unit }. { $where } is ringed, at { $figure }. { $sentence }
neighborhood-strip-caption = { $hidden ->
    [0] Each dot is an area, placed by its { cameras.inside } per { unit }; areas with about as many are stacked.
    [one] Each dot is an area, placed by its { cameras.inside } per { unit }; areas with about as many are stacked. { $hidden } area is not shown and has no dot.
   *[other] Each dot is an area, placed by its { cameras.inside } per { unit }; areas with about as many are stacked. { $hidden } areas are not shown and have no dot.
    }
# Beside the dot of the chosen area. Example: Brookland: 34
neighborhood-mark = { $name }: { $figure }
# Beside a line of the chart.
neighborhood-typical = typical area: { $figure }

## Crime

neighborhood-crime-heading = Crime here
# Example: Robbery by month
neighborhood-trend-heading = { $crime } by month

## The funnel plot

neighborhood-funnel-heading = Is it unusual for its size?
neighborhood-funnel-reading = How to read this plot
# Example: Robbery here is unusually high for so many residents.
neighborhood-funnel-verdict = { $place ->
    [far_above] { $crime } here is unusually high for so many residents.
    [above] { $crime } here is above the city’s rate, but not unusually so.
    [below] { $crime } here is below the city’s rate, but not unusually so.
    [far_below] { $crime } here is unusually low for so many residents.
   *[as_expected] { $crime } here is about what the city’s rate would bring.
    }
# $days is a span of days, $rate and $city_rate are rates; $people is rounded, $year that of the census.
# Example: 34 reports from 21 November 2025 to 20 November 2026, or 2.6 per 1,000 residents a year. All areas together have 3.1. About 12,900 people live here (2020 census).
neighborhood-funnel-sentence = { $reports ->
    [one] { $reports } report from { $days }, or { $rate } per 1,000 residents a year. All areas together have { $city_rate }. About { $people } people live here ({ $year } census).
   *[other] { $reports } reports from { $days }, or { $rate } per 1,000 residents a year. All areas together have { $city_rate }. About { $people } people live here ({ $year } census).
    }
neighborhood-funnel-few-residents = Too few people live here for a fair rate.
neighborhood-funnel-none = There are too few reports, or a gap in the files, so this cannot be said.
# $people is rounded.
neighborhood-funnel-few = About { $people } people live here. Below { $fewest } a rate says more about visitors and offices than about neighbors, so the plot leaves this area out.
# Beside the lines of the plot.
neighborhood-funnel-usual = usual differences
neighborhood-funnel-chance = chance and runs
neighborhood-funnel-city = all areas
# What its sides count, for those who tap a dot, and then both at once.
neighborhood-funnel-residents = Residents
neighborhood-funnel-rate = Reports per 1,000 residents a year
neighborhood-funnel-axes = Reports per 1,000 residents a year (up), by number of residents (across)
# The plot in words. $verdict is one of the sentences “neighborhood-funnel-verdict”.
neighborhood-funnel-alt = Funnel plot of { INSIDE($crime) } per 1,000 residents against the number of residents, one dot an area; { $where } is ringed. { $verdict } { $high } areas lie above the shaded funnel and { $low } below it.
# $by_chance is rounded. One or two of the next messages may follow.
neighborhood-funnel-caption = { $unusual ->
    [one] The fewer people live in an area, the more its rate jumps about by chance and as reports come in runs: that is why the funnel is wide on the left. If that were all, 95 of 100 areas would lie between the dashed lines; { $beyond } of { $areas } do not: neighborhoods differ by more than that. The shaded funnel makes room for that too. Outside of it lies { $unusual }; about { $by_chance } would if no area were unusual.
   *[other] The fewer people live in an area, the more its rate jumps about by chance and as reports come in runs: that is why the funnel is wide on the left. If that were all, 95 of 100 areas would lie between the dashed lines; { $beyond } of { $areas } do not: neighborhoods differ by more than that. The shaded funnel makes room for that too. Outside of it lie { $unusual }; about { $by_chance } would if no area were unusual.
    }
neighborhood-funnel-left-out = { $areas ->
    [one] { $areas } with too few residents is left out.
   *[other] { $areas } with too few residents are left out.
    }
# $where is the area of the page. Example: Downtown has no dot: fewer than 1,000 people live there.
neighborhood-funnel-no-dot = { $where } has no dot: fewer than { $fewest } people live there.
# Cells of a table: where an area lies in the funnel, or that it has no place there.
neighborhood-funnel-places =
    .far_above = unusually high
    .above = above the city’s rate
    .as_expected = as expected
    .below = below the city’s rate
    .far_below = unusually low
neighborhood-left-out = left out

## Kinds of crime

neighborhood-kinds-heading = Every kind of crime
neighborhood-kinds-caption = Reports by kind of crime
neighborhood-kinds-axis = Reports this year, against the same days of last year
neighborhood-kinds-open = All kinds and their counts, as a table
# Beside a row of the chart. $verdict says in a few words what came of two counts; $percent is the change.
# Examples: Robbery: ↓ down −24%; Homicide: too few to call a change
neighborhood-kind-caption = { $crime }: { $verdict } { $percent }
neighborhood-kind-caption-counts = { $crime }: { $verdict }
# $change says the two counts and what came of them. Example: Robbery: 41 → 31: ↓ down −24% (−49% to +12%)
neighborhood-kind-said = { $crime }: { $change }
# A kind of crime within a list, in one of the messages below or “neighborhood-mislead-few-events”.
neighborhood-kind = { INSIDE($crime) }
# $kinds are kinds of crime.
neighborhood-kinds-few = Too few reports to call: { $kinds }.
neighborhood-kinds-missing = The same days of both years are not held whole: { $kinds }.
# Heads of columns.
neighborhood-kinds-headers =
    .kind = Kind of crime
    .year = Reports in the newest 12 months held whole
    .change = This year to the last day held, against the year before to the same day
# A cell of the table: a number of reports, or a change, and the last day of it. Example: 34, to 20 Nov 2026
neighborhood-kind-cell = { $figure }, to { $day }
neighborhood-kinds-plot-note = The dot is the change in reports, the line its likely range. Gray and thin: no clear change. Each kind runs to the last day that the files hold; the table gives the day.
neighborhood-kinds-note = The files for some kinds reach further than for others, so the days differ, and single kinds need not add up to the groups above them. Below 20 reports in either year we give the counts and no percentage. Where one of the two years has a 29 February, they are compared by the day. The rows are tested together (Benjamini–Hochberg). So of the changes called clear, at most one in 20 is expected to be a false alarm.

## Beside its neighbors

neighborhood-beside-heading = Beside its neighbors
neighborhood-rest = The rest of the city
# Example: Brookland, the areas next to it and the rest of the city
neighborhood-beside-caption = { $where }, the areas next to it and the rest of the city
# Heads of columns.
neighborhood-beside-area = Area
neighborhood-beside-cameras = { cameras.heading } per { unit }
neighborhood-beside-cameras-compared = Cameras, compared with this area
neighborhood-beside-crime = { $crime } per { unit } a year (likely range)
neighborhood-beside-crime-compared = { $crime }, compared with this area
# $days is a span of days.
neighborhood-beside-lead = Crime is the total over 12 months, from { $days }.
# Below the table: the first of these, and where they apply the others. “About twice” stands in the table.
neighborhood-beside-meaning = “About twice” means: the area in the row has about twice as much as this one.
neighborhood-beside-rounded = Camera figures are rounded to 20; where rounding alone could explain a difference, we call it not clear.
neighborhood-beside-tested = { $compared ->
    [one] Crime: { $compared } comparison tested together (Benjamini–Hochberg). So of those called clear, at most one in 20 is expected to be a false alarm.
   *[other] Crime: { $compared } comparisons tested together (Benjamini–Hochberg). So of those called clear, at most one in 20 is expected to be a false alarm.
    }
neighborhood-beside-rest = { $hidden ->
    [one] The rest of the city adds up the camera figures shown, over all its land; cameras of { $hidden } area are missing, so its true figure can be higher.
   *[other] The rest of the city adds up the camera figures shown, over all its land; cameras of { $hidden } areas are missing, so its true figure can be higher.
    }
neighborhood-compare-link = Compare it with its neighbors

## What would mislead

neighborhood-mislead-heading = What would mislead here
# $people is rounded.
neighborhood-mislead-few-residents = Few people live here (about { $people }). We give no rate per resident below { $fewest }: many of the people in such an area are there to work or to visit.
# $kinds are kinds of crime.
neighborhood-mislead-few-events = Few reports: { $kinds } had fewer than 20 in this year or the last. One more or less can look like a trend.
# $spans are spans of months. Example: Gaps: for robbery our files are not complete in Jan 2021 to Mar 2021 and May 2022.
neighborhood-mislead-gaps = Gaps: for { INSIDE($crime) } our files are not complete in { $spans }.
neighborhood-mislead-unstable = The camera figure is small. Rounding alone can move it by a quarter, so do not rank it against others that are close.
# $year is that of the census.
neighborhood-mislead-residents = { $basis ->
    [estimate] Residents are those of the { $year } census, an estimate for today’s borders. Where many homes were built since, rates per resident come out too high.
   *[count] Residents are those of the { $year } census. Where many homes were built since, rates per resident come out too high.
    }
neighborhood-mislead-rebates = Rebate cameras are not today’s register, and the crime is of later years. Early on, only some areas could get the rebate.
neighborhood-mislead-cause = Cameras and crime stand side by side. Neither explains the other: some people register a camera after a crime, and busy places can have more of both.
neighborhood-mislead-reports = These are reports. Some neighborhoods report more of what happens than others, and the data are preliminary and revised later.

## All figures behind the two plots

neighborhood-all-figures = All areas behind the two plots, as a table
neighborhood-all-caption = All areas by camera density and crime rate
neighborhood-all-by-land = All areas, as a table
neighborhood-all-by-land-caption = All areas by camera density and reports
# The same two where no office has published camera figures.
neighborhood-all-by-crime-rate = All areas by crime rate
neighborhood-all-by-reports = All areas by reports
# Heads of columns.
neighborhood-all-area = Area
neighborhood-all-cameras = { cameras.heading } per { unit }
neighborhood-all-residents = Residents
neighborhood-all-reports = { $crime }, reports in 12 months
neighborhood-all-rate = { $crime } per 1,000 residents a year
neighborhood-all-place = For its size
