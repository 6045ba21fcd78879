# The table of all areas on the first page.

# Label of a choice, and what can be chosen.
area-table-sort = Order of the table
# At most 32 letters.
area-table-sorts =
    .most = Highest density first
    .least = Lowest density first
    .name = By area number
    .reports = Most reports first
    .rise = Largest rise first
    .fall = Largest fall first
# In place of “By area number” where areas have names alone.
# At most 32 letters.
area-table-sort-by-name = By area name
# Label of a field to type in.
area-table-seek = Search the table
area-table-heading = All areas, in figures
area-table-reading = How to read the table
area-table-phone = A small screen shows the main columns. Turn it, or pick an area above, for the others.
area-table-caption = { cameras.heading } and reported crime by area
# The same where no office has published camera figures.
area-table-caption-crime = Reported crime by area
area-table-all = { $areas ->
    [one] All { $areas } area
   *[other] All { $areas } areas
    }

# Heads of columns.
area-table-column-area = Area
area-table-column-addresses = Addresses
area-table-column-residents = Residents
area-table-column-density = { cameras.heading } per { unit }
# $surface: what the size of an area takes in.
area-table-column-km2 = { $surface ->
    [land] Land, { surface.plural }
   *[land_and_water] Land and water, { surface.plural }
    }
# $crime: a kind of it. Example: Robbery, 12 months to 8 Apr 2026
area-table-column-year = { $crime }, 12 months to { $last }
# Example: 2026 to 8 Apr, against the same days of 2025
area-table-column-change = { $year } to { $last }, against { same-days }

area-table-note-rounded = Camera figures are rounded: addresses to 10, cameras to 20. Totals add up the figures shown.
area-table-note-residents = { $basis ->
    [estimate] Residents: { $census } census, an estimate.
   *[count] Residents: { $census } census.
    }
area-table-note-placed = { $reports ->
    [0] Every report could be placed in an area.
    [one] { $reports } report could be placed in no area and is in the city’s figures only.
   *[other] { $reports } reports could be placed in no area and are in the city’s figures only.
    }
area-table-note-compared = { $areas ->
    [one] { $areas } area has enough reports to call a change.
   *[other] { $areas } areas have enough reports to call a change.
    }
area-table-note-alone = “Not clear among so many” would be called clear if it stood alone.
