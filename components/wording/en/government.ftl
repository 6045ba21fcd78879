# Cameras that government agencies run, by a list that was published: on the map, on the page of a
# neighborhood, and beside the private cameras, to which they are never added. We count places on
# the list: one camera, or a building with several. $published and $precision: when the list was
# published. $age: whether the list is old.

# The large sentence. $areas: how many areas share the most, $locations; $listed: all on the list.
# Example: On a list published on 16 August 2016, Foggy Bottom (PSA 207) had the most places with government cameras: 45 of 596.
government-most = { $areas ->
    [0] On a list published { on-publication }, no area had a place with government cameras.
    [1] On a list published { on-publication }, { $area } had the most places with government cameras: { $locations } of { $listed }.
   *[other] On a list published { on-publication }, { $areas } areas had the most places with government cameras: { $locations } each, of { $listed }.
    }
government-here = { $locations ->
    [0] On a list published { on-publication }, no place with government cameras was in { $area }.
   *[other] On a list published { on-publication }, { $area } had { $locations } of { $listed } places with government cameras.
    }
# Of the map, in its legend and its picture.
government-heading = Places with government cameras, on a list published { on-publication }
# The map in words. $heading and $finding are sentences above.
government-alt = Map of { $city }: { $heading }. { $finding }
# Below the map.
government-what = Government agencies run these cameras, in public places and public buildings. We count places: one camera on a street, or a building with several. Areas differ in size.
government-apart = Private cameras are not among them. Do not add the two up: they are counted in different ways.
government-list = { $age ->
    [old] It is an old list, not today’s: it was published { on-publication }. It does not tell which cameras were put up or taken down since then.
   *[recent] The list was published { on-publication }. It does not tell which cameras were put up or taken down since then.
    }
# Only where every place on the list has a point.
government-zero = Each place on the list is counted where its point lies, so a 0 is a true 0.
government-outside = { $places ->
    [one] { $places } place on the list lies in none of the areas.
   *[other] { $places } places on the list lie in none of the areas.
    }
government-without-point = { $places ->
    [one] { $places } place on the list has no point, so it counts in no area.
   *[other] { $places } places on the list have no point, so they count in no area.
    }
government-tooltip = { $locations ->
    [0] no place with government cameras
    [one] { $locations } place with government cameras
   *[other] { $locations } places with government cameras
    }
# Head of a column.
government-column = Places with government cameras
# Orders of the table beside that map. At most 32 letters.
government-sorts =
    .most = Most places first
    .least = Fewest places first

## On the page of a neighborhood
government-here-heading = Government cameras here
# One of a list. Example: DC Public Schools (15)
government-agency = { $agency } ({ $locations })
government-unnamed = agency not named
# $agencies: a list of them, each with its places.
government-by-agency = { $locations ->
    [0] The list of places with government cameras, published { on-publication }, has none here.
    [one] The list of places with government cameras, published { on-publication }, has { $locations } here: { $agencies }.
   *[other] The list of places with government cameras, published { on-publication }, has { $locations } here: { $agencies }.
    }
government-old-list = It is an old list, not today’s.
government-aside = These are not among the private cameras above: do not add the two up.
# A link.
government-open = See them on the map
# In a brief, of an area or ($where: city) of the whole city.
government-brief = { $where ->
    [city] Not among these: a list of places with government cameras, published { on-publication }, has { $locations } in all.
   *[area] Not among these: a list of places with government cameras, published { on-publication }. Places here: { $locations }.
    }

## On the page of all numbers of cameras
government-kinds-heading = Three kinds of camera programs
government-kinds-caption = Kinds of camera programs: who owns the cameras, who can look, and what this site shows
government-kinds-columns =
    .kind = Kind
    .owner = Who owns them
    .look = Who can look
    .shown = What this site shows
government-registered =
    .kind = Registered
    .owner = Residents, shops and others, who put their own camera on a register
    .look = The owner alone. The police know that it is there, and may ask for a recording
    .shown = Rounded counts for whole areas, and only from 10 addresses on. No address
government-integrated =
    .kind = Integrated
    .owner = Residents, shops and others, who let the police connect to their own camera
    .look = The owner, and the police, as far as the owner agreed
    .shown = No count by area. One would be protected in the same way
government-public =
    .kind = Government
    .owner = Agencies of the government, in public places and public buildings
    .look = The agency that runs them, and whom it lets look
    .shown = How many places each area has, by agency, from a list that was published. Nothing is rounded or left out: there is no private address to protect
government-agencies-heading = Government cameras, by agency
government-agencies-columns =
    .agency = Agency
    .locations = Places on the list

## Elsewhere

# On the page that compares: $areas are set apart, each with its places.
# Example: The list …, published on 16 August 2016, has: Foggy Bottom (PSA 207): 45; Brookland (PSA 504): 3.
government-compared = The list of places with government cameras, published { on-publication }, has: { $areas }.
government-compared-area = { $area }: { $locations }
# On the page of privacy.
government-public-already = Where these cameras stand is public already: a list was published. So there is no private address to protect, and nothing is rounded or left out. The rules here are for private cameras, and the two are never added up.
# On the page of privacy, where the cameras of the list are left out of the register’s figures.
government-left-out = We do not count a private camera that stands within 20 meters (65 feet) of a place on this list. If we did, people could take the list away from our count, and learn of the few that are left.
# Below a large number on a slide. At most 100 letters.
government-key-listed = places with government cameras, on a list published { on-publication }
# At most 100 letters.
government-key-here = places with government cameras in this area
# Below how many areas have one, $having. Example: 52, of 57 areas have such a place. At most 100 letters.
government-key-areas = { $having ->
    [one] of { $areas } areas has such a place
   *[other] of { $areas } areas have such a place
    }
