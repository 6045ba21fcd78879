# The page “How privacy is protected”.
#
# What differs by where the figures on cameras come from:
#   .none      there are none yet
#   .rebates   a public table of a rebate program
#   .registry  the list of registered cameras that an office keeps

# At most 36 letters.
privacy-title = How privacy is protected
privacy-lead =
    .none = No camera, no address and no block is ever shown: only rounded counts for whole areas.
    .rebates = No camera, no address and no block is ever shown: only rounded counts for whole areas, and only where the public table behind the map has at least 10 addresses.
    .registry = Every camera figure here is rounded, and rested on at least 10 addresses when it last changed. No camera, no address and no block is ever shown.
privacy-now-heading = What that means for the figures shown today
# Paragraphs, one attribute each.
privacy-now-none =
    .rules = No figures on cameras have been published here yet. These are the rules that any would have to pass.
privacy-now-rebates =
    .table = They come from one table that was public before, with exact counts. It has the number of approved claims and of cameras in each area, and nothing else. We take one claim for one address.
    .not_shown = So “Not shown” means one thing today: the table has fewer than 10 addresses there, perhaps none. Anybody can work that out, and the table itself says it. Once figures come from a register, other rules can hide an area too, and nobody can tell which one did.
privacy-now-registry =
    .addresses = Every number, when it last changed, and every change in a number, rests on at least 10 addresses. Some may have left since: a number stays until 10 have joined or left.
    .counts = We count how many addresses are registered, and never use which ones: were each camera at some other address of its neighborhood, every figure would be the same. The list of cameras stays with the office that keeps it. Only the rounded figures you see were put online.
# $states is a list of what the message below it says.
# Example: Of ten rules, three were checked and kept, five cannot be checked and two begin with the next release.
privacy-rules-counted = Of { IN_WORDS($total) } rules, { $states }.
privacy-rules-in-state = { $state ->
    [applied] { $rules ->
        [one] { IN_WORDS($rules) } was checked and kept
       *[other] { IN_WORDS($rules) } were checked and kept
        }
    [not_assessable] { IN_WORDS($rules) } cannot be checked
   *[first_release] { $rules ->
        [one] { IN_WORDS($rules) } begins with the next release
       *[other] { IN_WORDS($rules) } begin with the next release
        }
    }

## The attack

privacy-audit-heading = An attack before every release
privacy-audit-lead = Before figures go online, a program plays an intruder. It knows every figure we ever showed, all our rules, and what officials have said in public. It works out the lowest and the highest number that could still be true. If that tells too much, nothing is published.
privacy-audit-passed = The figures shown now passed. This was tried:
privacy-audit-again = Anybody can run this test on what is public, without any private file: the README says how.
# .any_camera where it is public already that hidden areas have fewer than 10 addresses.
privacy-not-shown-attack =
    .any_camera = Areas that are not shown: could anybody tell that a camera is there at all? That there are fewer than 10 addresses is known today: it is why they are not shown.
    .anything = Areas that are not shown: could anybody tell that a camera is there, or that there are fewer than 10?
privacy-attacks =
    .change = Changes between releases: could a change be traced to fewer than 10 addresses?
    .share = Share: could anybody tell that more than half of an area’s addresses are registered?
    .pieces = Overlaid borders: could figures for two kinds of areas, set against each other, tell of a small piece?
    .facts = Totals said in public: could a number from a speech or a report fill in what we leave out?

## The rules

privacy-rules-heading = The rules, one by one
privacy-rule-states =
    .applied = Checked and kept
    .not_assessable = Cannot be checked from the public table
    .first_release = From the next release on
privacy-rule-state-leads =
    .applied = The figures shown today keep these.
    .not_assessable = The table does not hold what these need. So a figure shown today may break one of them, and nobody can tell from the table whether it does. With a register they are checked.
    .first_release = This is the first release, so no figure has moved yet.
privacy-rule-needs =
    .threshold_holdings = Needs: who owns which address.
    .minimum_addresses_in_area = Needs: how many addresses an area has in all. The census counts homes, and a house with 200 apartments is one address.
    .maximum_share = Needs: how many addresses an area has in all.
    .dominance = Needs: how many cameras each address has.
    .p_percent = Needs: how many cameras each owner has.
privacy-rule-titles =
    .threshold_addresses = At least 10 addresses
    .threshold_holdings = At least 10 owners
    .minimum_addresses_in_area = At least 100 addresses to hide among
    .maximum_share = No more than half
    .dominance = No single address stands out
    .p_percent = No good guesses
    .top_code = Ten cameras an address, at most
    .rounding = Round numbers only
    .hold_back = Figures move slowly
    .totals_from_shown = Totals from what you see
privacy-rule-texts =
    .threshold_addresses = An area is shown only when at least 10 addresses in it have a camera that is counted.
    .threshold_holdings = One owner of many buildings counts once. At least 10 different owners must stand behind a figure.
    .minimum_addresses_in_area = An area with fewer than 100 addresses in all is never shown.
    .maximum_share = If more than half of all addresses have a camera, a guess about any one of them would be right too often. Such an area is not shown.
    .dominance = No address may hold more than a quarter of an area’s cameras.
    .p_percent = Nobody who knows their own cameras may be able to work out another owner’s number to within 10%.
    .top_code = More than 10 cameras at one address count as 10. With only totals to go by, the cap is put on the area’s total.
    .rounding = Addresses are rounded to the nearest 10 and cameras to the nearest 20.
    .hold_back = A figure may change only after at least 10 addresses joined, or at least 10 left. Until then the earlier figure is shown again. So fewer than 10 may stand behind a number today. An area that had 10 to 19 addresses stays on the map until it grows, since taking it off would say that few are left.
    .totals_from_shown = A total adds up the figures shown. Taking the areas away from it gives nothing new.

## An example, and the limits

privacy-example-heading = A worked example
privacy-example =
    .counts = Say 63 addresses in a neighborhood have registered 117 cameras. One shop has 14 of them, so it counts for 10. That leaves 113.
    .shown = We show “about 60 addresses” and “about 120 cameras”.
    .next_month = Next month your neighbor registers 2 cameras, and another neighbor 1. The true counts are 65 and 116. Rounding alone would now say 70 addresses. Holding back keeps it at 60 until 10 addresses have joined, so nobody can tell from our site that your neighbors did anything.
    .park = In a park with 7 registered homes we show “Not shown”. We would show the same for 0.
privacy-never-heading = What this site never shows
privacy-never =
    .points = Points, heat maps or blocks. The smallest thing on the map is a whole area.
    .distance = How far the nearest camera is.
    .type = The type of camera in an area.
    .totals = Exact totals of our own. Totals that officials made public are quoted, on “How many cameras?”.
    .borders = Two sets of borders for the same cameras. The pieces between them could be worked out.
privacy-limits-heading = Where the protection ends
privacy-limits =
    .together = Nine people who have registered may put together what they know. So may one owner with nine addresses. They may then find out about a tenth address.
    .office = The office that keeps the list has the exact numbers. Our rules are about what the public sees.
    .street = A camera on a wall can be seen from the street. We protect lists, not walls.
privacy-limits-of-programme =
    .none = None of them has been put to use here yet, since no figures on cameras are public.
    .rebates = The table behind today’s map was already public, with exact counts, before we rounded it. Our rules cannot take that back. They show how any new figures will be treated.
    .registry = Figures counted elsewhere from the same list, in other borders or by kind of camera, could undo this protection. Whoever keeps the list must not publish them.

## For those who were asked to take part. $program is what the city calls its program of cameras.

privacy-invited-heading = Were you asked to connect your camera?
privacy-invited-lead = { $program } asks owners for one of two very different things.
privacy-registered-title = A registered camera
privacy-registered = You tell the police that you have a camera, and how to reach you. After a crime nearby they may ask whether you will share a recording. You can say no. They cannot watch.
privacy-integrated-title = An integrated camera
# $center: where the police watch, such as “the Real-Time Crime Center”.
privacy-integrated = A device at your place lets { $center } open the camera’s feed itself, under the terms you agreed to. Read those terms before you connect: when they may look, and for how long they keep it.
privacy-shown-title = What this site would show of either
privacy-shown = Of a registered camera: a part of a rounded count for your whole neighborhood, and only if at least 9 other addresses are in it. Of an integrated one: the same, and no more. How many cameras are of which kind would be shown for the whole city at most, never for a neighborhood.
privacy-not-published = Today this site shows neither: we know of no counts by area from { $program } that were made public.
