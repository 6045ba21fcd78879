# The page “Spread”: are cameras spread evenly, and how do they lie beside crime?

# At most 36 letters.
spread-title = Spread
# Above controls.
# At most 24 letters.
spread-per = Count per
# At most 24 letters.
spread-offense = Crime shown
# At most 24 letters.
spread-time = Crime of
# At most 24 letters.
spread-mark = Mark a neighborhood
# The choice of no neighborhood to mark.
spread-nobody = None
# Cells of a table, and on a map.
spread-not-shown = Not shown
spread-no-rate = No rate
spread-faults =
    .crime = The link named a kind of crime that this page does not have. It may be too rare to set areas apart. You see the usual one instead.
    .time = The link asked for crime of a time we do not know. You see the usual one instead.

## The answer

# The large sentence. $share is a share of the land.
# Example: Rebate cameras are spread unevenly: half of them stand on about 18% of the land shown.
spread-answer = { $concentration ->
    [low] { cameras.heading } are spread almost evenly: half of them stand on about { $share } of the land shown.
    [moderate] { cameras.heading } are spread somewhat unevenly: half of them stand on about { $share } of the land shown.
    [high] { cameras.heading } are spread unevenly: half of them stand on about { $share } of the land shown.
   *[very_high] { cameras.heading } are spread very unevenly: half of them stand on about { $share } of the land shown.
    }
# After the answer. $share is a share of the residents.
spread-among = By where people live, half of them are among { $share } of the residents. If the spread were even, it would be half in both.
spread-among-none = If the spread were even, half of the cameras would stand on half of the land.
# $land and $people are Gini coefficients, from 0 to 1.
spread-ginis = The usual measure of this, the Gini coefficient, is { $land } over land and { $people } over residents. At 0 every { surface } would have the same. Close to 1, one small area would have nearly all.
spread-ginis-land = The usual measure of this, the Gini coefficient, is { $land } over land. At 0 every { surface } would have the same. Close to 1, one small area would have nearly all.
# $days is a span of days. $published is when the reports were published: a day, or a month or a year.
# Example: Crime: what was reported 1 January to 31 December 2018, as published on 28 November 2026. Crime data are preliminary.
spread-crime-dated = { $counted ->
    [occurrence] Crime: what happened { $days } (by when it happened, not when it was reported). Crime data are preliminary.
   *[report] { $precision ->
        [unknown] Crime: what was reported { $days }. Crime data are preliminary.
        [day] Crime: what was reported { $days }, as published on { $published }. Crime data are preliminary.
       *[other] Crime: what was reported { $days }, as published in { $published }. Crime data are preliminary.
        }
    }
# “Map” is the page of that name. $time is a year, or months.
spread-another-file = “Map” counts by the day of the report, and our files lack such days of { $time }, so it has a gap there; this page takes the year from another file, which has it whole by the day it happened.

## Which crime stands beside the cameras

# A choice. Example: 2018, the time of the cameras
# At most 36 letters.
spread-time-choice = { $time ->
    [cameras] { $year }, the time of the cameras
   *[newest] { $year }, the newest whole year
    }
# Said where cameras and crime are of two times. $years is rounded, and at least 2.
spread-years-apart = { $later ->
    [yes] Two different times: the crime is of about { $years } years later than the cameras, and both may have moved in between.
   *[no] Two different times: the crime is of about { $years } years earlier than the cameras, and both may have moved in between.
    }

## The Lorenz curves

spread-lorenz-heading = How far from even?
# $residents: whether there are figures by residents, too.
spread-lorenz-axes = { $residents ->
    [yes] Across: share of the land, or of the residents, areas with the fewest cameras for it first. Up: share of the cameras there. The further a line sags, the less even. Shaded: what rounding and the areas left out leave open.
   *[no] Across: share of the land, areas with the fewest cameras for it first. Up: share of the cameras there. The further the line sags, the less even. Shaded: what rounding and the areas left out leave open.
    }
# Beside the lines of the chart, and at its sides.
spread-even-line = an even spread
spread-curves =
    .land = over land
    .residents = over residents
spread-share-of-base = { $residents ->
    [yes] Share of land or residents
   *[no] Share of land
    }
spread-share-of-cameras = Share of cameras
# The caption of a table, and the heads of its columns.
spread-lorenz-table = The part with the most cameras, and how many of all are there
spread-lorenz-part = Densest part
spread-lorenz-columns =
    .land = Cameras on that part of the land
    .residents = Cameras among that part of the residents
# A cell of the table: a share of the areas shown, and the range it could be in of all. Example: 38% (35% to 40%)
spread-share-in = { $share } ({ $range })
# The chart in words. $land and $people are Gini coefficients.
spread-lorenz-alt = Lorenz curves of { cameras.inside }: over land (Gini { $land }) and over residents (Gini { $people }). Both lie below the straight line of an even spread.
spread-lorenz-alt-land = Lorenz curves of { cameras.inside } over land (Gini { $land }), below the straight line of an even spread.
# $hidden: areas whose figure is not shown. $most: the most cameras such an area can have.
spread-left-out = { $hidden ->
    [0] Every area is counted.
    [one] { $hidden } area is left out: the figure is not shown. All that our published rules tell of such an area is that it has fewer than 10 addresses, perhaps none, each counted with at most 10 cameras: so anything from 0 to { $most }.
   *[other] { $hidden } areas are left out: the figure is not shown. All that our published rules tell of such an area is that it has fewer than 10 addresses, perhaps none, each counted with at most 10 cameras: so anything from 0 to { $most }.
    }
# The same where no such limit is known.
spread-left-out-unlimited = { $hidden ->
    [0] Every area is counted.
    [one] { $hidden } area is left out: the figure is not shown. Several rules can hide an area, some of them where there are many cameras. So no range can be given for what they would change.
   *[other] { $hidden } areas are left out: the figure is not shown. Several rules can hide an area, some of them where there are many cameras. So no range can be given for what they would change.
    }
# Two or three of the next messages stand after each other.
spread-why-ranges = { $hidden ->
    [yes] Figures are rounded to 20, and areas left out can have anything within the rules.
   *[no] Figures are rounded to 20; areas left out are in no range.
    }
# $land and $people are ranges of Gini coefficients, $half_land and $half_people of shares.
# Example: So the Gini may be anything over land from 0.51 to 0.55, over residents 0.41 to 0.46. Half of the cameras may stand on 17% to 19% of the land, and among 22% to 24% of the residents. The ranges in brackets are made in the same way.
spread-gini-ranges = So the Gini may be anything over land from { $land }, over residents { $people }. Half of the cameras may stand on { $half_land } of the land, and among { $half_people } of the residents. The ranges in brackets are made in the same way.
spread-gini-ranges-land = So the Gini may be anything over land from { $land }. Half of the cameras may stand on { $half_land } of the land. The ranges in brackets are made in the same way.
# Said after a range that does not hold the figure of the areas shown alone.
spread-one-side = { $side ->
    [below] That is all below the figure of the areas shown. The areas left out can have only a few cameras each, and that moves it to one side.
   *[above] That is all above the figure of the areas shown. The areas left out can have only a few cameras each, and that moves it to one side.
    }
# $areas is at least 1.
spread-residents-left-out = { $areas ->
    [one] { $areas } area has too few residents for a fair rate and no part in figures by residents.
   *[other] { $areas } areas have too few residents for a fair rate and no part in figures by residents.
    }

## Location quotients

spread-quotient-heading = More or less than an even share
spread-quotient-means = { $residents ->
    [yes] The location quotient is an area’s share of the cameras divided by its share of the land (or of the residents). 1 is an even share, 2 twice as much, 0.5 half as much.
   *[no] The location quotient is an area’s share of the cameras divided by its share of the land. 1 is an even share, 2 twice as much, 0.5 half as much.
    }
# Example: 12 of 53 areas surely have more than an even share by land, 20 surely less.
spread-quotient-verdict = { $above } of { $shown } areas surely have more than an even share by land, { $below } surely less.
# $most and $least name one to three areas, of which it is one. Example: PSA 206 has the most, PSA 708 or PSA 705 the least.
# Where there are more, their number is said, and $most or $least is one of them.
spread-quotient-ends = { $most_areas ->
    [0] { $least_areas ->
        [0] { $most } has the most, { $least } the least.
       *[other] { $most } has the most. One of { $least_areas } areas too close to tell apart has the least ({ $least } is among them).
        }
   *[other] { $least_areas ->
        [0] One of { $most_areas } areas too close to tell apart has the most ({ $most } is among them). { $least } has the least.
       *[other] One of { $most_areas } areas too close to tell apart has the most ({ $most } is among them). One of { $least_areas } areas too close to tell apart has the least ({ $least } is among them).
        }
    }
# Of one area. Example: PSA 302: 2.1 times (somewhere from 1.9 to 2.3) its even share by land and 1.2 times (somewhere from 1.1 to 1.3) by residents.
spread-quotient-area = { $area }: { $land } times (somewhere from { $land_low } to { $land_high }) its even share by land and { $people } times (somewhere from { $people_low } to { $people_high }) by residents.
spread-quotient-area-land = { $area }: { $land } times (somewhere from { $land_low } to { $land_high }) its even share by land.
spread-quotient-hidden = { $area }: not shown, so its share is not known.
# “Surely” is said in the two sentences above.
spread-quotient-range = { $hidden ->
    [yes] “Surely”, and the ranges, make room for what each figure was before it was rounded to 20. They make room for all that the rules allow in the areas left out, too.
   *[no] “Surely”, and the ranges, make room for what each figure was before it was rounded to 20, among the areas shown. What the areas left out would change in this is not known.
    }

## Cameras beside crime

# By what the cameras are: none yet, those of a rebate program, those of a register.
spread-no-cause =
    .none = No figures on cameras have been published here yet.
    .rebates = This shows where cameras and crime lie, not that one causes the other: people register by choice, and the first rebates went to some areas before others.
    .registry = This shows where cameras and crime lie, not that one causes the other: people register by choice.
spread-both-heading = Cameras beside crime
# A heading that names both dates. Example: Rebate cameras of September 2019 beside violent crime of 2018
spread-both-title = { cameras.heading } of { $month } beside { INSIDE($crime) } of { $time }
# The same as a line below a heading. Example: Rebate cameras of September 2019 beside violent crime of 2018, per km².
spread-both-dated = { cameras.heading } of { $month } beside { INSIDE($crime) } of { $time }, per { unit }.
# $days is a span of days. Example: Per km²: rebate cameras, and robbery that was reported 1 January to 31 December 2018.
spread-both-axes = { $counted ->
    [occurrence] Per { unit }: { cameras.inside }, and { INSIDE($crime) } that happened { $days }. It is counted by when it happened, not when it was reported.
   *[report] Per { unit }: { cameras.inside }, and { INSIDE($crime) } that was reported { $days }.
    }
# Below a number from −1 to +1. $low and $high are such numbers.
# Example: rank correlation per km², likely range +0.31 to +0.72 (0: no link, 1: the same order)
# At most 112 letters.
spread-key-link = rank correlation per { unit }, likely range { $low } to { $high } (0: no link, 1: the same order)
# A number on a slide, and what it counts.
# At most 12 letters.
spread-key-areas = { $areas } areas
# At most 72 letters.
spread-key-high-in-both = in the highest class of both, cameras and crime
spread-plain-heading = Each alone
spread-both-map-heading = Both on one map
# A map in words. $title is that of the map. Example: Map of Chicago: Robbery per km², 2018, in three classes. 9 areas are in the highest.
spread-plain-alt = Map of { $city }: { $title }, in three classes. { $high } areas are in the highest.
# In a legend. $limits is one of the three messages “spread-limits”. Example: Robbery per km², 2018: up to 5
spread-plain-swatch = { $title }: { $limits }
# The map of both in words. $hatched: areas without a figure.
spread-map-alt = Map of { $city } in nine colors, by { cameras.inside } and { INSIDE($crime) } per { unit }. { $high } areas are high in both, { $low } low in both. { $hatched } are hatched.
# Titles of legends and of maps. Example: Robbery per km², 2018
spread-legend-cameras = { cameras.heading } per { unit }
spread-legend-crime = { $crime } per { unit }, { $time }
# Three classes, by their limits.
spread-limits =
    .low = up to { $low }
    .middle = to { $high }
    .high = over { $high }
# The nine colors of the map, by cameras and by crime.
spread-both-names =
    .low_low = low camera density, low crime
    .middle_low = middle camera density, low crime
    .high_low = high camera density, low crime
    .low_middle = low camera density, middle crime
    .middle_middle = middle camera density, middle crime
    .high_middle = high camera density, middle crime
    .low_high = low camera density, high crime
    .middle_high = middle camera density, high crime
    .high_high = high camera density, high crime
spread-limits-stay = The limits between colors stay as they are. So maps of different years can be compared. They are drawn anew only if somebody asks for it, or if crime is counted in another way.
# The first: of releases that have no such limits of their own.
spread-limits-cameras =
    .of_map = The limits for cameras are the two lowest on the Map page.
    .by_hand = The limits for cameras were set by hand.
# $day is a date; $low, $middle and $high are how many of the $areas areas were so then.
spread-limits-cameras-thirds = The limits for cameras come from the figures of { $day }. The { $areas } areas with a figure were put in order and cut into three groups, as equal as could be: { $low } low, { $middle } in the middle, { $high } high. Areas with the same figure, or nearly the same, stay in one group.
# $days is a span of days.
spread-limits-crime-by-hand = The limits for crime were set by hand, for what was reported { $days }.
# $low, $middle and $high: how many areas are so by what was reported in those days.
spread-limits-crime-by-hand-sizes = The limits for crime were set by hand, for what was reported { $days }: { $low } areas were low then, { $middle } in the middle, { $high } high.
# As for cameras.
spread-limits-crime-thirds = The limits for crime come from what was reported { $days }. The { $areas } areas with a rate were put in order and cut into three groups, as equal as could be: { $low } low, { $middle } in the middle, { $high } high. Areas with the same rate, or nearly the same, stay in one group. A kind of crime has limits only if at least a third of the areas had 20 reports or more.
# Of one area on the map. Example: 120 cameras, 14 reports per km²
spread-tooltip = { $cameras } cameras, { $crime } reports per { unit }
spread-tooltip-hidden = Camera figure not shown
spread-scatter-axes = Each dot is an area. Across: { cameras.inside } per { unit }. Up: { INSIDE($crime) } per { unit }. Lines: the limits between the colors of the map. Steps get narrower toward the high end of both scales.
# The chart in words. $verdict is one or two of the sentences “spread-link-of”.
spread-scatter-alt = Scatter of { $areas } areas by { cameras.inside } and crime. { $verdict }
spread-scatter-area = Area
spread-scatter-cameras = Cameras
spread-scatter-crime = Reports

## Do they go together?

# The heading of a number.
spread-link-per = Per { unit }
# What was found by one denominator, below its name. $crime is a kind of crime.
# “size alone”: small and crowded areas have much of both per km², and areas with few residents per resident.
# Example: Areas with more rebate cameras tend to have more robbery.
spread-link = { $found ->
    [unclear] No clear link between { cameras.inside } and { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] { cameras.heading } and { INSIDE($crime) } go together, but small and crowded areas may be all there is to it.
       *[per_1000_residents] { cameras.heading } and { INSIDE($crime) } go together, but areas where few people live may be all there is to it.
        }
    [more] { $strength ->
        [weak] Areas with more { cameras.inside } may tend to have more { INSIDE($crime) }, but the link could be next to none.
        [strong] Areas with more { cameras.inside } strongly tend to have more { INSIDE($crime) }.
       *[moderate] Areas with more { cameras.inside } tend to have more { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] Areas with more { cameras.inside } may tend to have less { INSIDE($crime) }, but the link could be next to none.
        [strong] Areas with more { cameras.inside } strongly tend to have less { INSIDE($crime) }.
       *[moderate] Areas with more { cameras.inside } tend to have less { INSIDE($crime) }.
        }
    }
# The same, with the denominator; two of them stand after each other.
# Example: Per km², areas with more rebate cameras tend to have more robbery.
spread-link-of = { $found ->
    [unclear] Per { unit }, no clear link between { cameras.inside } and { INSIDE($crime) }.
    [size_alone] { $per ->
        [per_km2] Per { unit }, { cameras.inside } and { INSIDE($crime) } go together. But small and crowded areas may be all there is to it.
       *[per_1000_residents] Per { unit }, { cameras.inside } and { INSIDE($crime) } go together. But areas where few people live may be all there is to it.
        }
    [more] { $strength ->
        [weak] Per { unit }, areas with more { cameras.inside } may tend to have more { INSIDE($crime) }. But the link could be next to none.
        [strong] Per { unit }, areas with more { cameras.inside } strongly tend to have more { INSIDE($crime) }.
       *[moderate] Per { unit }, areas with more { cameras.inside } tend to have more { INSIDE($crime) }.
        }
   *[less] { $strength ->
        [weak] Per { unit }, areas with more { cameras.inside } may tend to have less { INSIDE($crime) }. But the link could be next to none.
        [strong] Per { unit }, areas with more { cameras.inside } strongly tend to have less { INSIDE($crime) }.
       *[moderate] Per { unit }, areas with more { cameras.inside } tend to have less { INSIDE($crime) }.
        }
    }
spread-link-too-few = Too few areas are shown to say whether the two go together.
# After a number such as +0.52. $low and $high are such numbers.
spread-link-range = on a scale from −1 to +1, where 0 is no link; likely range { $low } to { $high }
spread-link-how = How this was worked out
spread-sure-how = The usual measure, and how sure it is
# $rho, $low, $high, $mean, $mean_low and $mean_high are numbers from −1 to +1; $p is a p-value with its sign.
# Example: Per km²: rank correlation (Spearman) +0.52, likely range +0.31 to +0.68. Shuffle the cameras among the areas, with neighbors as alike as they are, and the size of the areas alone still gives about +0.20 (−0.05 to +0.43 in 95 of 100 shuffles; p = 0.01): what is found is outside of that.
spread-link-sentence = { $per ->
    [per_km2] { $beyond ->
        [yes] Per { unit }: rank correlation (Spearman) { $rho }, likely range { $low } to { $high }. Shuffle the cameras among the areas, with neighbors as alike as they are, and the size of the areas alone still gives about { $mean } ({ $mean_low } to { $mean_high } in 95 of 100 shuffles; { $p }): what is found is outside of that.
       *[no] Per { unit }: rank correlation (Spearman) { $rho }, likely range { $low } to { $high }. Shuffle the cameras among the areas, with neighbors as alike as they are, and the size of the areas alone still gives about { $mean } ({ $mean_low } to { $mean_high } in 95 of 100 shuffles; { $p }): what is found is no more than that.
        }
   *[per_1000_residents] { $beyond ->
        [yes] Per { unit }: rank correlation (Spearman) { $rho }, likely range { $low } to { $high }. Shuffle the cameras among the areas, with neighbors as alike as they are, and how many people live in each area alone still gives about { $mean } ({ $mean_low } to { $mean_high } in 95 of 100 shuffles; { $p }): what is found is outside of that.
       *[no] Per { unit }: rank correlation (Spearman) { $rho }, likely range { $low } to { $high }. Shuffle the cameras among the areas, with neighbors as alike as they are, and how many people live in each area alone still gives about { $mean } ({ $mean_low } to { $mean_high } in 95 of 100 shuffles; { $p }): what is found is no more than that.
        }
    }
# May follow the sentence above.
spread-link-density = Among areas with as many people per { surface } it is { $rho }, likely range { $low } to { $high }.
# How to read the figures. $effective: areas that would tell as much if each had nothing to do with its neighbors.
spread-link-means = +1 would be the same order in both. Neighbors are alike, so these { $areas } areas tell as much as { $effective } separate ones would; the likely range is made for those, and the shuffles keep neighbors as alike as they are (Moran spectral randomization).
# $range is one of numbers from −1 to 1.
spread-link-hidden = With the { $hidden } areas left out counted in, whatever their figures, it would be { $range }.
spread-no-range = { $hidden ->
    [one] { $hidden } area is left out; no range can be given for what they would change.
   *[other] { $hidden } areas are left out; no range can be given for what they would change.
    }
# $as_far: how many shuffles gave as much; $p is a p-value with its sign.
# Example: Of 9,999 random shuffles of the areas, 12 came as far (p = 0.001).
spread-by-chance = { $as_far ->
    [0] Of { $shuffles } random shuffles of the areas, none came as far ({ $p }).
   *[other] Of { $shuffles } random shuffles of the areas, { $as_far } came as far ({ $p }).
    }
spread-few = { $areas ->
    [one] In { $areas } area fewer than 20 were reported, so chance moves those figures much.
   *[other] In { $areas } areas fewer than 20 were reported, so chance moves those figures much.
    }

## Neighbors

spread-neighbors-heading = Do like areas lie side by side?
spread-neighbors-too-few = Too few areas with neighbors are shown to say.
spread-neighbors-verdict = { $pattern ->
    [clustered] Yes: areas with many cameras tend to lie next to each other, and so do areas with few.
    [dispersed] No, the opposite: areas with many cameras tend to lie next to areas with few.
   *[random] Cameras follow no clear pattern from an area to the next.
    }
# $moran is a number from −1 to 1. The message “spread-by-chance” follows.
spread-neighbors-found = Each area’s cameras per { unit } are set against the mean of the areas that share a border with it. Moran’s I is { $moran }. Near 0 there is no pattern, at 1 neighbors would always be alike.
spread-neighbors-hidden = With the { $hidden } areas left out counted in, it would be { $range }: their figures were tried in steps, from 0 to the most they can be.
spread-neighbors-mean = This matters for the link above: neighbors are alike, so the areas together tell us less than as many separate places would. Its likely range is made for that smaller number.
# Where no link of cameras and crime is shown above.
spread-neighbors-mean-alone = Neighbors are alike, so the areas together tell us less than as many separate places would.

## What it cannot tell

spread-cannot-heading = What this cannot tell you
spread-cannot-cause = Cause. Nothing here shows that cameras lower crime, or raise it. People may put up cameras where they fear crime, so the two can go together whatever cameras do.
spread-cannot-choice = Who chose to join. Joining is a choice. An area with few { cameras.inside } may have many that are on no list.
# By what the cameras are: none yet, those of a rebate program, those of a register.
spread-cannot-offered =
    .none = Where cameras are. No figures on cameras have been published here yet.
    .rebates = Who was offered money. The rebate was open to some police service areas first, so part of the pattern may be that rule.
    .registry = Who was asked. Police may have asked people to join in some areas more than in others.
spread-cannot-else = What else is there. More shops, bars and people can go with more cameras and more crime on the same ground.
spread-cannot-reported = How much crime there was. People report more in some places than in others.
# $day is a date, $days a span of days.
spread-cannot-first = { $counted ->
    [none] What came first. The camera figures are of { $day }.
    [occurrence] What came first. The camera figures are of { $day }. The crime is what happened { $days } (by when it happened, not when it was reported).
   *[report] What came first. The camera figures are of { $day }. The crime is what was reported { $days }.
    }

## The table

spread-table-heading = All areas, in figures
spread-table-open = Open the table
spread-table-caption = { cameras.heading }, reported crime and location quotients by area
# Heads of columns. $time is a year, or months.
spread-column-area = Area
spread-column-cameras = { cameras.heading } per { unit }
spread-column-crime = { $crime } per { unit }
spread-column-reports = Reports, { $time }
spread-column-quotients =
    .land = Location quotient, land
    .residents = Location quotient, residents
spread-column-both = On the map
spread-table-phone = A small screen shows the main columns. Turn it for the others.
spread-table-note = Camera figures are rounded to 20 before anything is computed from them, and are of the areas shown. Likely ranges would hold the true value 95 times in 100 if areas were drawn by chance and alike as far as they lie apart (Spearman: Bonett and Wright 2000; number of areas: Clifford, Richardson and Hémon 1989, as Dutilleul 1993 has it).
spread-nothing = No camera figures are shown, so nothing can be said of their spread.
spread-no-comparison = Cameras and crime cannot be set side by side here: a whole year of reports by area, or limits between low and high, are missing. There are no limits where a kind of crime is too rare, or where too many areas are alike.
