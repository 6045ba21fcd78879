# The page “Map”: its answer, the map of cameras, and the card of an area.

## Controls

# At most 24 letters.
map-find = Find a neighborhood
map-whole-city = The whole city
# Label of a choice: km², square mile or 1,000 residents.
# At most 24 letters.
map-measure = Cameras per
# At most 24 letters.
map-offense = Crime shown
# At most 24 letters.
map-weapon = Weapon
# At most 30 letters.
map-weapons =
    .any = Any or none
    .gun = Gun
    .knife = Knife
    .neither = Neither of them
# In a cell of a table.
map-not-shown = Not shown
map-no-rate = No rate
map-unstable = small figure, less exact

## The answer

# Example: In 2019, half of Washington, D.C.’s rebate cameras shown here stood on about 21% of the ground.
map-answer = In { $year }, half of { $city }’s { cameras.inside } shown here stood on about { $share } of the ground.
map-no-cameras = No figures on cameras have been published for { $city } yet.
map-no-area-shown = No area of { $city } has a camera figure that may be shown yet.
map-no-cameras-why = Once an office publishes how many cameras are registered, each area has a rounded figure here, where the rules allow it. Crime is shown all the same.
# $low and $high: densities. $lowest and $highest: areas. Where several are named, one of them is
# meant, and it is not known which.
map-city-spread = Density runs from about { $low } { cameras.inside } per { surface } in { $lowest } to about { $high } in { $highest }.
map-totals-heading = What the figures add up to
# $count: cameras. $kind and $kinds: of area, such as “police service area” and “police service areas”.
map-city-totals = { $areas ->
    [one] The areas shown add up to about { $count } { cameras.inside } at about { $addresses } addresses, in { $shown } of { $areas } { $kind }. The other { $hidden } are left out.
   *[other] The areas shown add up to about { $count } { cameras.inside } at about { $addresses } addresses, in { $shown } of { $areas } { $kinds }. The other { $hidden } are left out.
    }
map-exact-total = The source adds up to { $exact } for all areas. The difference comes from rounding each figure, from counting at most ten at an address, and from the areas left out.
# $said: a number of cameras as they said it, such as “nearly 40,000”.
map-higher-total = Officials had given a higher total before, { $said } { on-publication }. Why the table has fewer is not known.
# Example: In 2019, Brookland (PSA 504) had about 14 rebate cameras per km², twice the typical area.
map-area-answer = In { $year }, { $area } had about { $density } { cameras.inside } per { unit }, { map-typical }.
# How an area stands to the typical one, after its figure, whose “about” goes for both.
map-typical = { $level ->
    [above] { $multiple ->
       *[times] { $times ->
            [2] twice
           *[other] { $times } times
            }
        } the typical area
    [below] { $part ->
        [less_than_tenth] less than a tenth of the typical area
        [tenth] about a tenth of the typical area
        [quarter] about a quarter of the typical area
        [third] about a third of the typical area
        [half] about half of the typical area
       *[somewhat_less] somewhat less than the typical area
        }
   *[about] about as many as the typical area
    }
# $count: cameras. { map-size }: the size of the area. $census: its year.
map-area-facts = { $unstable ->
    [yes] About { $count } { cameras.inside } at about { $addresses } addresses, on { map-size }, where about { $residents } people live ({ $census } census). These are small figures, so read them with care.
   *[no] About { $count } { cameras.inside } at about { $addresses } addresses, on { map-size }, where about { $residents } people live ({ $census } census).
    }
map-area-facts-of-land = { $unstable ->
    [yes] About { $count } { cameras.inside } at about { $addresses } addresses, on { map-size }. These are small figures, so read them with care.
   *[no] About { $count } { cameras.inside } at about { $addresses } addresses, on { map-size }.
    }
# $size: in square miles or km². Example: 0.24 square miles (153 acres)
map-size = { $units ->
    [us] { $size } square miles ({ $acres } acres)
   *[metric] { $size } km²
    }
map-typical-area = The typical area has about { $density } per { surface }: half of the areas shown have more, half have less.
map-area-hidden = The camera figure for { $area } is not shown.
# Sentences after each other. Before .more, or .public and .more, stands what “Not shown” means.
map-area-hidden-why =
    .rule = We show a figure only where at least 10 addresses stood behind it when it last moved.
    .public = The source table of 2019 is public; our rules apply to it all the same.
    .more = The page “How privacy is protected” has the rules, and says which of them could be checked.
map-dated-city = Crime data through { $day } for the city, as published { on-publication }.
map-dated-areas = Crime data through { $day } by area, as published { on-publication }.
map-preliminary = Crime data are preliminary.

## The card of an area, under the map

# A button.
# At most 20 letters.
map-card-open = Open its page
map-card-hidden = Its camera figure is not shown.
map-card-no-cameras = No figures on cameras have been published yet.
# $range: what the rounded figure can be, where that is more than one color of the map.
# Example: About 14 rebate cameras per km² (rounded: 13 to 16), about twice the typical area.
map-card-cameras = { $open ->
    [yes] About { $density } { cameras.inside } per { unit } (rounded: { $range }), { map-typical }.
   *[no] About { $density } { cameras.inside } per { unit }, { map-typical }.
    }

## The map

# A button that shows all of the map again.
# At most 16 letters.
map-whole = Whole city
map-lines =
    .city = The heavy line is the border of the city.
    .district = Thin dark lines part police districts.
    .area = Light lines part areas.
    .park = Green lines go around parks.
map-heading = { cameras.heading } per { unit }
# The map in words, for those who do not see it: three sentences, the second where some have most.
# $kind: of area, such as “police service area”.
map-alt = Map of { $city } by { $kind }, colored by { cameras.inside } per { unit }.
map-alt-most = The most are in { $areas }.
map-alt-shown = { $shown } areas have a figure, { $hidden } are hatched because theirs is not shown.
map-tooltip = about { $density } { cameras.inside } per { unit }
# $figure is the message above. $range: what it can be, before it was rounded.
map-tooltip-open = { $figure }; rounded: { $range }, in this class or the next
map-tooltip-hidden = Camera figure not shown
map-tooltip-no-rate = Too few residents for a rate
map-note-hidden = { $hidden ->
    [one] { $hidden } area is hatched: its figure is not shown, to protect privacy.
   *[other] { $hidden } areas are hatched: their figure is not shown, to protect privacy.
    }
map-note-no-rate = { $areas ->
    [one] { $areas } area has too few residents for a fair rate.
   *[other] { $areas } areas have too few residents for a fair rate.
    }
map-unit-meaning = { $units ->
    [us] A square mile is 640 acres, about 2.59 km².
   *[metric] A km² is a square kilometer, about 0.39 square mile.
    }
# The lines of a map, in its legend.
map-legend-lines =
    .city = city border
    .district = police districts
    .park = parks
    .area = between areas
map-reading = How to move and read the map
map-use = Tap an area to choose it. Tap it again to go back to the city. Two fingers, or the wheel with Ctrl or ⌘, look closer. The list above and the table name the same areas.
# What a color of the map stands for. $low and $high are numbers.
map-class =
    .all = all that are shown
    .none = none
map-class-to = up to { $high }
map-class-between = over { $low } to { $high }
map-class-over = over { $low }

## What it cannot tell

map-limits-heading = What this picture cannot tell you
map-limits =
    .cause = Whether cameras lower crime. Cameras and crime are shown side by side, never as cause and effect. People register cameras for many reasons, some of them after a crime.
    .number = How many cameras there are. Registering is a choice. There are cameras on no list, and some on the list may be gone.
    .place = Where any camera is. That is on purpose.
    .reports = How much crime there is. These are crimes that were reported. Some neighborhoods report more than others. The data are preliminary and are revised later.
map-about-heading = About these figures
map-revised-heading = Police data are revised
map-revised-more = Reports are withdrawn, added late or filed under another offense. “Check a claim” shows it for each kind of crime.
