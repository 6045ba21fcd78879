# A page as it arrives, before or without a script.

# A button that applies what was chosen in a form.
# At most 12 letters.
document-show = Show
# At most 20 letters.
document-skip = Skip to the content
# Read to those who do not see it: what the list of pages is called.
document-pages = Pages
document-without-controls = You see this page without its live controls. Everything is here: choose with the lists and links, and tap an area where there is a map.
document-later = Many people are here just now. You see this page without its live controls; they will come by themselves as soon as there is room. Everything is here meanwhile: choose with the lists and links, and tap an area where there is a map.
document-still-loading = The live controls are still loading. All that stands here can be used.
document-wait-title = Please wait a moment
document-wait = Very many pages were asked for from where you are, so this one has to wait. Please load it again in a minute. Pages that are open stay as they are.
document-no-such-page-title = There is no such page
document-no-such-page = There is nothing at this address. It may have been copied in part. The pages of the site are in the list above.
document-home = Camera Census, first page
# A button over the large map, seen by those who reach it with the keyboard.
document-map-by-keys = Go through the areas of this map with the keyboard
# What lists and fields say of themselves, and what stands there once the server is silent: of the
# program that draws them, which has these in English alone.
document-none-found = Nothing found
document-no-more = No more can be chosen. Remove one first.
document-chosen = Chosen
# $name of what is chosen in a list. Example: Remove PSA 504 · Brookland
document-remove = Remove { $name }
document-remove-all = Remove all
document-choose-day = Choose a day
# Example: Choose a day from 2018-01-02 to 2026-09-30.
document-outside-days = Choose a day from { $first } to { $last }.
document-after-last-day = Choose { $last } or an earlier day.
document-close = Close
document-lost-title = No connection
document-lost = The site does not answer. Are you connected to the internet?
