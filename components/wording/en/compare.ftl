# The page “Compare”: two to six neighborhoods or larger areas side by side.

# At most 36 letters.
compare-title = Compare
compare-start = Compare neighborhoods side by side
compare-start-lead = Choose two to six. Type their names, or tap neighborhoods on the map. The address of the page keeps your choice and its order, so you can send it on.
compare-one-more = One more, please: a comparison needs at least two.
# In the field where names are typed.
compare-placeholder = Type a name
# Above the names of those that are chosen.
compare-against = Compare the others with
# Above the field: what can be chosen, by the larger areas that there are.
compare-pick = { $larger ->
    [ward] Neighborhoods or wards, two to six
    [district] Neighborhoods or police districts, two to six
    [ward_district] Neighborhoods, wards or police districts, two to six
   *[none] Neighborhoods, two to six
    }
# A choice: the area that is chosen first, and those next to it.
# At most 28 letters.
compare-my-neighbors = My neighbors
# At most 24 letters.
compare-crime = Crime shown
# At most 24 letters.
compare-window = Days counted
# $pairs: two names each, set apart by semicolons.
compare-shared = These lie over each other in part, so they are not compared: { $pairs }.
# Example: PSA 302 · Columbia Heights is part of Ward 1. It is compared with the rest of it.
compare-part = { $part } is part of { $whole }. It is compared with the rest of it.
# A choice of days. $day is the last of them. Example: 2026 to 20 Nov 2026
# At most 32 letters.
compare-windows = { $window ->
    [year] 12 months to { $day }
    [to_date] { $year } to { $day }
   *[full_year] All of { $year }
    }
compare-faults =
    .areas = The link named areas we do not know. You see those we know.
    .most = The link named more than six areas. You see the first six.
    .window = The link asked for days we cannot count. You see the usual ones instead.

## Larger areas

# $name is a number, or several. Examples: Ward 7; Police district 1 and 2
compare-larger = { $kind ->
    [ward] Ward { $name }
   *[district] Police district { $name }
    }
# A cell of the table: cameras of a larger area. Example: 1,240 (sum of the 8 areas shown; 1 left out)
compare-sum-estimate = { $cameras } (estimate)
compare-sum = { $areas ->
    [one] { $cameras } (sum of its { $areas } area)
   *[other] { $cameras } (sum of its { $areas } areas)
    }
compare-sum-shown = { $areas ->
    [one] { $cameras } (sum of the { $areas } area shown; { $hidden } left out)
   *[other] { $cameras } (sum of the { $areas } areas shown; { $hidden } left out)
    }
# An area that a ward cuts. $share is a share. Example: PSA 302 · Columbia Heights (35% of its homes)
compare-share = { $area } ({ $share } of its homes)

## The answer

# The large sentence. $count: all that are compared. $ranked: those of them that can be ranked.
# Example: Of these three, Downtown had the most rebate cameras per km², about twice Brookland.
compare-most-times = { $all ->
    [yes] Of these { IN_WORDS($count) }, { $most } had the most { cameras.inside } per { unit }, { multiple.of } { $fewest }.
   *[no] Of the { IN_WORDS($ranked) } that can be ranked, { $most } had the most { cameras.inside } per { unit }, { multiple.of } { $fewest }.
    }
# The same where rounding leaves more open: $most and $fewest can be several, one of which is meant.
# Example: Of these three, Downtown or Brookland had the most rebate cameras per km², and Deanwood the fewest.
compare-most = { $all ->
    [yes] Of these { IN_WORDS($count) }, { $most } had the most { cameras.inside } per { unit }, and { $fewest } the fewest.
   *[no] Of the { IN_WORDS($ranked) } that can be ranked, { $most } had the most { cameras.inside } per { unit }, and { $fewest } the fewest.
    }
compare-alike = { $all ->
    [yes] No clear difference in { cameras.inside } per { unit } between these { IN_WORDS($count) }.
   *[no] No clear difference in { cameras.inside } per { unit } between the { IN_WORDS($ranked) } that can be ranked.
    }
compare-no-rank = These are not ranked: fewer than two have a figure with a range, or two of them hold the same land.
compare-hidden = The camera figure is not shown for { $names }.
# Below the answer: a sentence on when the cameras were counted, and these two.
# $days is a span of days. $published is when the reports were published: a day, or a month or a year.
# Example: Crime: total over 1 January to 20 November 2026, as published on 28 November 2026.
compare-crime-dated = { $precision ->
    [day] Crime: total over { $days }, as published on { $published }.
   *[other] Crime: total over { $days }, as published in { $published }.
    }
compare-preliminary = Crime data are preliminary.

## The map

# The map in words, one sentence or two.
compare-map-alt = Map of { $city }, colored by { cameras.inside }.
compare-map-outlined = Outlined and numbered: { $names }.
compare-ward-outline = A ward is outlined by the areas that lie mostly in it.
compare-map-caption = Tap a neighborhood to add it or to take it away.

## Side by side

compare-figures-heading = Side by side
compare-cameras-axis = { cameras.heading } per { unit }
# Example: Robbery per km² a year
compare-crime-axis = { $crime } per { unit } a year
# Below a title. Example: Robbery per km² a year. 1 January to 20 November 2026.
compare-crime-subtitle = { $crime } per { unit } a year. { $days }.
# A name with its number on the map. Example: 2. PSA 504 · Brookland
compare-numbered = { $number }. { $name }
compare-caption = { $number }. { $name }: { $figure }
# A chart in words. $axis is a heading, $rows are names with their figures.
compare-plot-alt = { $axis }, side by side on one scale. { $rows }.
# One of the two, or both after each other.
compare-bar-note = The bar is what rounding, and areas that are not shown, leave open. All on the list were counted, so chance has no part in it.
compare-dot-note = The figure of a ward is an estimate: a dot without a bar, since nobody can say how far off it is.
# $days is a span of days.
compare-crime-note = { $part ->
    [yes] Total from { $days }, per year. The bar is the likely range. Part of a year, scaled up to a year: crime has seasons, so read it with care.
   *[no] Total from { $days }, per year. The bar is the likely range.
    }

## Differences in words

compare-words-heading = In words
# $compared is at least 2.
compare-words-note = { $compared } comparisons of crime are tested together (Benjamini–Hochberg). So of those called clear, at most one in 20 is expected to be a false alarm.

## By month

# Example: Robbery each month, per km²
compare-trend-heading = { $crime } each month, per { unit }
compare-trend-note = All on one scale. Thin line: each month. Bold line: average over 12 months. Shaded: our files are not complete there. A gap is not a zero.
compare-trend-subtitle = { $crime } each month, per { unit }. { compare-trend-note }
# A chart in words. $last is a rate.
compare-trend-alt = Line chart of { INSIDE($crime) } by month in { $where }, per { unit }, on the same scale as the others.
compare-trend-alt-mean = Line chart of { INSIDE($crime) } by month in { $where }, per { unit }, on the same scale as the others. The average over 12 months was last { $last }.
compare-trend-none = { $where }: too few residents for a rate, or no complete month.

## The table

compare-table-heading = The figures
compare-table-caption = Figures of the chosen neighborhoods
# Heads of columns.
compare-column-area = Area
compare-column-cameras = { cameras.heading }
compare-column-cameras-per = { cameras.heading } per { unit }
compare-column-reports = { $crime }, reports
compare-column-crime-per = { $crime } per { unit } a year (likely range)
# By what the surface takes in.
compare-column-surface = { $basis ->
    [land] Land, { surface.plural }
   *[land_and_water] Land and water, { surface.plural }
    }
compare-column-residents = Residents
# Below the table: one or more of these. $year is that of the census.
compare-table-rounded = Camera figures are rounded to 20.
compare-table-residents = { $basis ->
    [estimate] Residents: { $year } census, an estimate.
   *[count] Residents: { $year } census.
    }
compare-districts-note = A police district is made up of whole areas, so its figures are their sums.
compare-parts-hidden = Cameras of areas that are not shown are missing from a sum, so the true figure can be higher; the bar shows how much at most.
compare-wards-note = All of a ward but its cameras is counted in the ward itself. Its cameras are an estimate: they are known by area only, and where a ward cuts an area, its cameras are shared out by where its homes are, or by land where no homes are counted. A camera may hang where few people live, so nobody can say how far that is off, and no difference in cameras is called. A ward with a part that is not shown has no figure.
compare-made-of = What each larger area adds up
compare-made-of-headers =
    .larger = Larger area
    .shown = Areas whose cameras it adds up
    .hidden = Areas in it that are not shown
# A cell of that table: no area.
compare-none = none
compare-years = Reports by calendar year, as a table
compare-years-caption = Reports by calendar year
compare-years-note = “Not complete”: our files do not hold every report of that year.
# The head of a column.
compare-year-head = Area

## This year against the last

compare-change-heading = This year against last
compare-change-caption = This year against last, of the chosen neighborhoods
compare-change-open = The same as a table
compare-change-headers =
    .area = Area
    .change = Reports, and the change (likely range)
# A heading. $day is the last day of this year, $days_before are those it is set against.
# Example: Robbery, 2026 to 20 Nov 2026, against the same days of 2025
compare-change-axis = { $crime }, { $year } to { $day }, against { $days_before }
compare-change-none = { $crime }: our files do not hold the same days of both years.
compare-change-note = The dot is the change in reports, the line its likely range. Gray and thin: no clear change. Where the line crosses 0%, there may be no change at all. With fewer than 20 reports in either year there are counts and no percentage.
