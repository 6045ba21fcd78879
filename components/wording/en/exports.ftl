# What is said on and around everything that leaves the site: pictures, tables, workbooks, and the
# control that offers them.

## The control under a figure

# At most 12 letters.
exports-take = Download
exports-take-picture = Picture
exports-take-data = Data
exports-take-embed = To show it on another page
# Formats of a file.
exports-take-what =
    .png = PNG
    .slide_png = PNG for a slide (16:9)
    .svg = SVG
    .pdf = PDF
    .xlsx = Excel
    .csv = CSV
    .bom_csv = CSV for Excel
    .geojson = GeoJSON
    .parquet = GeoParquet
# What a figure is called where it is offered, after “Download: ”.
exports-figures =
    .coverage-map = map of camera density
    .crime-map = map of crime
    .government-map = map of government cameras
    .crime-trend = crime trend
    .areas = table of all areas
    .standing = where this area stands
    .area-crime-trend = crime trend of this area
    .crime-by-size = crime by size of the area
    .kinds-of-crime = kinds of crime
    .neighbors = the area beside its neighbors
    .compared-cameras = cameras compared
    .compared-crime = crime compared
    .compared-change = this year against last, compared
    .compared-trends = trends compared
    .compared = table of what is compared
    .lorenz = how far from even
    .cameras-and-crime = maps of cameras and of crime
    .coverage-and-crime-map = map of cameras and crime
    .coverage-and-crime = cameras against crime
    .spread = table of cameras and crime
    .change-by-day = the change by day
    .claims = claims and counts
    .cameras-said = numbers made public
    .data-coverage = months held
# $figure is one of those above. Example: Download: crime trend
exports-take-label = Download: { $figure }
# The title of a figure on another page. $figure: what it is called, such as “map of camera density”.
exports-embed-title = { FIRST($figure) }
# At most 36 letters.
exports-embed-open = Open this view in { $site }

## Below every figure

# Example: Crime data through 28 November 2026, as published on 29 November 2026. They are preliminary.
exports-crime-through = Crime data through { $day }, as published { on-publication }. They are preliminary.
# Of figures whose rows have days of their own.
exports-crime-published = Crime data as published { on-publication }. They are preliminary.
# $sources: a list of the message below. Example: Source: Crime Incidents in 2026 (Metropolitan Police Department). Creative Commons Attribution 4.0.
exports-sources = Source: { $sources }. { $licence }.
exports-source = { $title } ({ $publisher })
exports-made-by = { $site }.
# $releases: names and days. Example: Camera Census, from releases areas 2026-11-28, crime 2026-11-29.
exports-made-by-from = { $site }, from releases { $releases }.
# What a line on the sheet of notes is.
exports-notes =
    .title = Title
    .subtitle = What is shown
    .note = Note
    .edition = Edition
    .address = This view
    .cite = Cite as

## Titles of figures, and what they show

# Of an area. A verdict may hold a colon, so none stands before it. Example: Brookland – ↓ Robbery is down in 2026.
exports-of-area = { $area } – { $verdict }
# Example: Rebate cameras per km², by area. 4 of 57 areas are not shown, to protect privacy.
exports-map-subtitle = { $areas ->
    [one] { cameras.heading } per { unit }, by area. { $hidden } of { $areas } area are not shown, to protect privacy.
   *[other] { cameras.heading } per { unit }, by area. { $hidden } of { $areas } areas are not shown, to protect privacy.
    }
exports-areas-title = Every area in figures
exports-areas-subtitle = { cameras.heading } per { unit }.
# $days: of this year.
exports-areas-crime = { $crime }: this year ({ $days }) against the same days of the year before.
exports-beside-crime = Crime is the total of { $days }.
# $where: an area, or the whole city. The sentence on the trend follows.
exports-trend-subtitle = { $crime }, { $where }, reports by month.
exports-standing-subtitle = { cameras.heading } per { unit }. Each dot is an area.
exports-funnel-subtitle = { $crime } per 1,000 residents, by residents of the area. { $days }.
exports-kinds-title = Reported crime in { $area }
exports-beside-title = { $area } beside its neighbors
# $found: a list of what others have, each as in the message below.
# Example: Robbery per km², 1 December 2025 to 28 November 2026, against Ward 7: clearly more in Ward 8; no clear difference in Ward 1 and Ward 2.
exports-crime-against = { $crime } per { unit }, { $days }, against { $first }: { $found }.
exports-crime-against-undated = { $crime } per { unit }, against { $first }: { $found }.
# What the others have, by the verdict on the first against them.
exports-crime-of-others = { $verdict ->
    [down] clearly more in { $areas }
    [up] clearly less in { $areas }
    [unclear] no clear difference in { $areas }
    [few] too few reports to compare in { $areas }
   *[gap] not to be compared with { $areas }
    }
# Sentences of the next message follow. Example: Robbery this year against last. Clearly down in Ward 7. No clear change in Ward 1 and Ward 2.
exports-changes-title = { $crime } this year against last.
exports-changes-found = { $verdict ->
    [down] Clearly down in { $areas }.
    [up] Clearly up in { $areas }.
    [unclear] No clear change in { $areas }.
    [few] Too few reports to call a change in { $areas }.
   *[gap] Not to be told, for a gap in the data, in { $areas }.
    }
exports-claims-title = What was said, and what anybody can count
exports-claims-subtitle = The change in reports, as it was claimed and as it is counted.
exports-timeline-subtitle = Numbers said or published for the whole city, each for what it counts.
exports-days-subtitle = Drawn: the change, if another day within 14 days had been chosen.

## The numbers beside a map on a slide: each stands large, and what it is below it

# At most 20 letters.
exports-key-rate = { $rate } per { unit }
# At most 100 letters.
exports-key-addresses = { $addresses ->
    [one] { cameras.inside } here, at about { $addresses } address (both rounded)
   *[other] { cameras.inside } here, at about { $addresses } addresses (both rounded)
    }
# At most 100 letters.
exports-key-here = { cameras.inside } in this area
# At most 100 letters.
exports-key-typical = in the typical area: half of the areas shown have more, half have less
# At most 100 letters.
exports-key-typical-crime = in the typical area: half of the areas have more, half have less
# $areas: one, or several of which one is meant.
# At most 100 letters.
exports-key-most = the most: { $areas }
# At most 100 letters.
exports-key-fewest = the fewest: { $areas }
# Example: rebate cameras per km²: 1. Ward 7
# At most 100 letters.
exports-key-density = { cameras.inside } per { unit }: { $number }. { $area }
# At most 100 letters.
exports-key-against = { cameras.inside } per { unit }, { $one } against { $other }
# At most 100 letters.
exports-key-difference = { $crime } per { unit }, { $one } against { $other } (likely range { $range })
# Two numbers of reports.
exports-key-counts = { $one } against { $other }
# At most 100 letters.
exports-key-counts-of = reports of { INSIDE($crime) }, { $one } against { $other }
# After a number of areas.
# At most 100 letters.
exports-key-areas =
    .down = areas with clearly fewer reports
    .up = areas with clearly more
    .unclear = areas with no clear change

## Answers to a wrong address

exports-unknown-figure = There is no such figure. The site has a Download control under each figure.
exports-no-such-page = There is nothing at this address. The site begins at its first page.
exports-unknown-format = There is no such format of this figure.
exports-nothing-to-draw = There is nothing to show here, so there is no file of it.
exports-too-many = So many files were asked for that we must wait a little. Please try again in a minute.
exports-busy = Many files are being made just now. Please try again in a minute.
exports-too-slow = This file took too long to make. Please try again in a minute.
exports-edition-not-kept = There is no such edition, or it is no longer kept.
exports-nothing-yet = There are no figures to show just now. Please try again in a minute.
# $names: of values in the address, as they are written there.
exports-wrong-choices = The address has a value we do not know for: { $names }.
exports-unknown-parameters = { $count ->
    [one] The address has a parameter that we do not know.
   *[other] The address has { $count } parameters that we do not know.
    }
