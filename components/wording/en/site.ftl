# What every page says: its frame, faults in its address, and its sources.

site-name = Camera Census
# What this language calls itself, in a menu of all.
# At most 20 letters.
site-own-name = English
# Read to those who do not see it: what that menu is called.
site-language = Language
# In the list of pages, beside the titles of the others.
# At most 36 letters.
site-map-title = Map
site-description = How private cameras are spread over the neighborhoods, next to public crime trends. No private location is shown.
# What a tab of the browser is called. Example: Compare · Camera Census
site-page-title = { $page } · { site-name }
# The same with the city. $shown: a page or an area.
# Example: Compare · Camera Census · Washington, D.C.
site-view-title = { $shown } · { site-name } · { $place }
site-nothing-yet-title = There is nothing to show yet
site-nothing-yet = No published figures could be read just now. Nothing is wrong with your device. Please come back later.
site-failed-title = This page could not be drawn
site-failed = Something went wrong on our side. Reload the page to try again.
site-refused = A newer set of figures did not pass our checks, so you see the last good one.
# $what: figures that are updated by themselves. $since: a day.
site-stale = { $what ->
    [areas] Borders and numbers of residents have not been brought up to date since { $since }. You see the last good ones.
    [crime] Crime figures have not been brought up to date since { $since }. You see the last good ones.
   *[both] Borders, numbers of residents and crime figures have not been brought up to date since { $since }. You see the last good ones.
    }

# Where a link asks for what is not there.
site-faults =
    .area = The link named an area we do not know. You see the whole city instead.
    .per = The link asked for a measure we do not have. You see cameras per { surface } instead.
    .units = The link asked for a unit we do not have. You see figures per { surface } instead.
    .crime = The link named a kind of crime we do not know. You see the usual one instead.
    .sort = The link asked for an order we do not have. You see the usual one instead.
    .show = The link asked for a map we do not have. You see the map of cameras instead.
    .lang = The link asked for a language we do not have yet. You see English instead.
    .date = The link named a date, which this page does not use.

site-sources-heading = Sources
site-all-sources = { $sources ->
    [one] All { $sources }, with a link and its date
   *[other] All { $sources }, each with a link and its date
    }
# Example: Crime incidents in 2025. Metropolitan Police Department. 8 April 2026.
site-source = { $title }. { $publisher }.
site-source-dated = { $title }. { $publisher }. { $date }.
# $title: the name of a licence.
site-licence = Source data: { $title }. Figures on this page are computed from them by { site-name }.
# $names: what is shown, with its version. Example: Releases shown: cameras 2026-11-28-0, crime 2026-11-28-0.
site-versions = Releases shown: { $names }.
