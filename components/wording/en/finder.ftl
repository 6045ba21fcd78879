# The finder: a street, a corner or a name typed in the browser.

finder-open = Find it by street, corner or name
finder-label = Street, corner or name of a place
# What can be typed.
finder-examples =
    .street = a street and number
    .corner = two streets that meet
finder-such-as = For example: { $examples }.
finder-stays = What you type stays in your browser: it is not sent to us.
# A heading, read to those who do not see the list below it.
finder-found = Places found
finder-several = Several areas have this name. Tap yours:
# A button.
# At most 20 letters.
finder-here = Use my location

# What the browser says. It fills in numbers of houses ($first, $last), names of streets, and the
# names of areas, as they are.
#   .block      Example: 1400 to 1498 Irving Street NW
#   .corner     Example: 14th Street NW and Irving Street NW
#   .along      a stretch of a street, by its numbers. Example: Irving Street NW, 1000 to 1898
#   .line       beside an area, where a place lies at its edge
#   .in_larger  Example: in Ward 1
#   .also       other neighborhoods that lie in the area, wholly or in part
finder-in-the-browser =
    .nothing = Nothing found. Try a street and number, two streets that meet, or the name of a neighborhood.
    .postcode = We hold no outlines of ZIP codes. Try a street and number, or two streets that meet.
    .unloaded = The list of places could not be loaded. Choose from the list instead.
    .count = { $count } found.
    .block = { $first } to { $last } { $street }
    .corner = { $street } and { $cross }
    .along = { $street }, { $first } to { $last }
    .line = At the line between two areas: see { $other } too.
    .in_larger = in { $larger }
    .also = also: { $names }
    .here = where you are
    .outside = That is outside of the areas on this map.
    .refused = Your browser did not tell where you are. Type a street instead.
