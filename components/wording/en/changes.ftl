# The page “What changed”: what each edition of the site changed, against the one before it.

# At most 36 letters.
changes-title = What changed
changes-lead = Each time new figures go online, the site becomes a new edition. Old editions are kept, so that a link or a citation can go on showing what it showed.
# The large sentence. $times: how often the figures changed; 0 where there was only one edition.
# Example: The figures changed twice, last on 28 November 2026.
changes-answer = { $times ->
    [0] These are the first figures, published on { $day }.
    [1] The figures changed once, last on { $day }.
    [2] The figures changed twice, last on { $day }.
   *[other] The figures changed { $times } times, last on { $day }.
    }
changes-answer-none = No edition has been listed yet.
changes-only-one = There is nothing to compare yet. When new figures go online, what changed will stand here.
# $name is that of the edition. Example: Edition 2026-11-28-0, the newest.
changes-edition-name = { $newest ->
    [yes] { $kept ->
        [no] Edition { $name }, the newest, no longer kept.
       *[yes] Edition { $name }, the newest.
        }
   *[no] { $kept ->
        [no] Edition { $name }, no longer kept.
       *[yes] Edition { $name }.
        }
    }
changes-first = The first edition. There is none before it to compare with.
# After “Cameras: ” or “Reported crime: ”.
changes-unknown = cannot be told: the figures before or after are no longer kept.
changes-see = See the site as of { $day }
changes-older-heading = Earlier editions
# Example: 3 May 2025: edition 2025-05-03-0 (no longer kept)
changes-older = { $kept ->
    [no] { $day }: edition { $name } (no longer kept)
   *[yes] { $day }: edition { $name }
    }

## Cameras

changes-cameras-title = Cameras
# When the cameras were counted.
changes-cameras-dates = Counted as of { $after }; before, as of { $before }.
changes-cameras-dates-same = Counted as of { $day }, as before.
changes-programme = The source is another one now. So these changes say nothing about how many cameras were added or taken away.
# $cameras, $addresses and $shown each say what was before and what is now.
# Example: The areas shown add up to about 13,300 → 13,360 cameras at about 4,100 → 4,120 addresses. Areas shown: 53 (as before).
changes-cameras-totals = The areas shown add up to about { $cameras } cameras at about { $addresses } addresses. Areas shown: { $shown }.
changes-no-area-moved = No figure of any area changed.
# Headings of lists of areas, by what became of their figure.
changes-lists =
    .now_shown = Now shown
    .no_longer_shown = No longer shown
    .up = Up
    .down = Down
# $title is one of the headings above. Example: Up: 2 areas (PSA 504 · Brookland; PSA 602 · Deanwood).
changes-moved = { $areas ->
    [one] { $title }: { $areas } area ({ $names }).
   *[other] { $title }: { $areas } areas ({ $names }).
    }
# After a list of names that is cut short.
changes-some = { $names }; and { $more } more
changes-figures-open = Every figure that changed
changes-figures-caption = Camera figures before and after, by area
# Heads of the columns of a table.
changes-figures-columns =
    .area = Area
    .cameras = Cameras
    .addresses = Addresses
changes-not-shown = Not shown

## Government cameras

changes-government-title = Government cameras
# $locations: how many there are, or how many there were and are. $list: whether the list was on
# the site before, and is now.
changes-government-list = { $list ->
    [new] A list of places with cameras that government agencies run is now on the site. Entries: { $locations }.
    [gone] The list of places with cameras that government agencies run is no longer on the site. It had { $locations } entries.
   *[other] The list of places with cameras that government agencies run is another one. Entries: { $locations }.
    }

## Reported crime

changes-crime-title = Reported crime
# $precision: how exactly the date is known. Example: Published on 28 November 2026.
changes-crime-published = { $precision ->
    [day] Published on { $published }.
   *[month] Published in { $published }.
    }
# $days is one of the two messages “changes-days”.
changes-crime-by-area = Newest day of any kind of crime, by area: { $days }.
changes-crime-city = For the whole city: { $days }.
changes-days = { $after } (before: { $before })
changes-days-same = { $day }, as before
changes-days-added = { $days ->
    [one] { $days } day added for at least one kind of crime.
   *[other] { $days } days added for at least one kind of crime.
    }
changes-days-removed = { $days ->
    [one] { $days } day taken out for at least one kind of crime.
   *[other] { $days } days taken out for at least one kind of crime.
    }
changes-no-day-added = No day was added.
changes-not-revised = Reports of days that were there before are as they were.
changes-revised = { $months ->
    [one] Reports of { $months } month were revised. Over the days that both editions have, the whole city now has { $after } reports; before, it had { $before }.
   *[other] Reports of { $months } months were revised. Over the days that both editions have, the whole city now has { $after } reports; before, it had { $before }.
    }
# After a sentence on revised months. $reports: how many are filed under another kind of crime than
# in the edition before; $pairs lists messages changes-refiled-pair.
# Example: 3 reports were not withdrawn: they are filed under another kind of crime now (Theft → Robbery: 3).
changes-refiled = { $reports ->
    [0] No report that was there before is filed under another kind of crime now.
    [one] { $reports } report was not withdrawn: it is filed under another kind of crime now ({ $pairs }).
   *[other] { $reports } reports were not withdrawn: they are filed under another kind of crime now ({ $pairs }).
    }
# $before and $after are kinds of crime, $reports a number.
changes-refiled-pair = { $before } → { $after }: { $reports }
changes-refiled-unknown = A report may have been withdrawn, added late or filed under another kind of crime. Which of these it was cannot be told here.
changes-offenses-caption = What changed, by kind of crime
changes-offenses-columns =
    .kind = Kind of crime
    .days = Days added
    .months = Months revised
    .reports = Reports on days both editions have
# A cell of the table: days added, and in brackets days taken out.
changes-days-cell = { $added } (−{ $removed })
changes-months-open = Every month that was revised
changes-months-caption = Reports in the whole city before and after, on the days that both editions have
changes-months-columns =
    .month = Month
    .kind = Kind of crime
    .reports = Reports
changes-months-left-out = { $more ->
    [one] { $more } older one is left out here.
   *[other] { $more } older ones are left out here.
    }

## Areas and residents

changes-areas-title = Areas and residents
# Headings of lists of areas. $names are their names.
changes-areas-added = New areas: { $names }.
changes-areas-removed = Areas that are no longer there: { $names }.
changes-areas-redrawn = Borders drawn otherwise: { $names }.
changes-areas-renamed = Renamed: { $names }.
# $year: of the census. Example: Residents changed in 57 areas: 601,723 → 689,545 in all (2020 census, before 2010).
changes-residents = { $areas ->
    [one] Residents changed in { $areas } area: { $residents } in all ({ $year } census, before { $year_before }).
   *[other] Residents changed in { $areas } areas: { $residents } in all ({ $year } census, before { $year_before }).
    }
changes-residents-same-census = { $areas ->
    [one] Residents changed in { $areas } area: { $residents } in all ({ $year } census).
   *[other] Residents changed in { $areas } areas: { $residents } in all ({ $year } census).
    }
changes-sources-only = Only the description of the sources changed.
# A figure before and after: as before, or another.
changes-pair = { $before } → { $after }
changes-pair-same = { $figure } (as before)
