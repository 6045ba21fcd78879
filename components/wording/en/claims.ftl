# The page “Check a claim”: what was said, what public counts say, and how much that depends on the
# choices made.

# At most 36 letters.
claims-title = Check a claim

## Controls

# At most 24 letters.
claims-offense = Kind of crime
claims-where = Where
# At most 24 letters.
claims-until = Through the day
# At most 24 letters.
claims-against = Compared with
claims-whole-city = The whole city
# What a period is compared with.
# At most 48 letters.
claims-againsts =
    .year = Since 1 January, against the year before
    .twelve_months = 12 months, against the 12 before
    .thirty_days = 30 days, against the year before
# Of what a link asked for and cannot be shown.
claims-faults =
    .area = The link named an area we do not know. You see the whole city instead.
    .crime = The link named a kind of crime we do not know. You see the usual one instead.
    .date = The link named a day we have no figures for. You see another one instead.
    .against = The link asked for a comparison we do not have. You see the usual one instead.
    .lang = The link asked for a language we do not have yet. You see English instead.

## The answer

claims-no-claims = Somebody says crime is up or down. Check it here.
# The large sentence: $found lists what became of the claims, in the words below, without what did
# not occur. Example: Of six claims by officials, two agree with public data, three differ and one depends on the day.
claims-answer = Of { IN_WORDS($claims) } claims by officials, { $found }.
claims-tally =
    .agree = { $claims ->
        [one] { IN_WORDS($claims) } agrees with public data
       *[other] { IN_WORDS($claims) } agree with public data
        }
    .differ = { $claims ->
        [one] { IN_WORDS($claims) } differs
       *[other] { IN_WORDS($claims) } differ
        }
    .depend = { $claims ->
        [one] { IN_WORDS($claims) } depends on the day
       *[other] { IN_WORDS($claims) } depend on the day
        }
    .unchecked = { $claims ->
        [one] { IN_WORDS($claims) } cannot be checked
       *[other] { IN_WORDS($claims) } cannot be checked
        }
# Where nothing that somebody said is set out.
claims-lead-alone = Check any claim against what anybody can count in public data: choose the crime, the place, the day and the comparison. We say “agrees” where the two are within one percentage point.
claims-lead = Here is what was said, beside what anybody can count in public data. Below, check any other claim: choose the crime, the place, the day and the comparison. We say “agrees” where the two are within one percentage point.
# Example: Public crime data through 30 September 2026, as published in October 2026. Crime data are preliminary.
claims-dates = Public crime data through { $day }, as published { on-publication }. Crime data are preliminary.
claims-dates-without-day = As published { on-publication }. Crime data are preliminary.

## Claims set out ready

claims-said-title = What was said
# Who said it, and when. Example: Muriel Bowser, 8 July 2024
claims-said-heading = { $speaker }, { $said_on }
# What is folded away.
claims-older = { $statements ->
    [one] { FIRST(IN_WORDS($statements)) } earlier statement
   *[other] { FIRST(IN_WORDS($statements)) } earlier statements
    }
# The speaker’s own words, or those of the report.
claims-quote = “{ $words }”
claims-quote-reported = In the words of the report: “{ $words }”
# $part: a part of the quote, with the reason.
claims-not-checked = Not checked: { $part }
# Example: Source: Press release. Office of the Mayor.
claims-source = Source: { $title }. { $publisher }.
# What every claim has: what was said of it, what public data say.
claims-said = Said
claims-counted = Public data
claims-more = What is behind it
# At most 48 letters.
claims-check-further = Set the checker below to this claim
# What was said, where no percentage was.
claims-said-direction =
    .up = up
    .down = down
# The percentage that was said. Example: close to −30%
claims-said-change = { $says ->
    [close_to] close to { $percent }
    [at_least] { $percent } or more
   *[about] { $percent }
    }
claims-not-known = not in our files
# A percentage that was said, as a chart marks it. Example: claimed −31%
claims-claimed = claimed { $said }
claims-claimed-line = claimed: { $said }

## Verdicts on a claim

claims-differs-by = { $direction ->
    [larger_fall] Differs by { $points } percentage points: public data show a larger fall.
    [smaller_fall] Differs by { $points } percentage points: public data show a smaller fall.
    [larger_rise] Differs by { $points } percentage points: public data show a larger rise.
    [smaller_rise] Differs by { $points } percentage points: public data show a smaller rise.
    [unclear] Differs by { $points } percentage points: public data show no clear change.
   *[other] Differs by { $points } percentage points: public data show the other direction.
    }
claims-differs = { $direction ->
    [larger_fall] Differs: public data show a larger fall.
    [smaller_fall] Differs: public data show a smaller fall.
    [larger_rise] Differs: public data show a larger rise.
    [smaller_rise] Differs: public data show a smaller rise.
    [unclear] Differs: public data show no clear change.
   *[other] Differs: public data show the other direction.
    }
# Example: Depends on the day, which was not said: through 24 June it is −31.0%.
claims-depends-on-the-day = Depends on the day, which was not said: through { $day } it is { $change }.
claims-verdicts =
    .agrees = Agrees.
    .depends = Depends on the days, which were not said.
    .cannot_tell = Cannot be told.
    .few = Too few reports to check a percentage.
    .not_separable = Cannot be checked: our files do not tell it apart.
    .no_data = Cannot be checked: our files do not hold these days.
    .not_public = Cannot be checked: we found no public counts behind it.

## What is behind a claim

# A claim on a crime and one on a $part of it, which may be true together: the $others that are not
# of the part, times $rest, and $reports of the part, times $share, make $now.
# Example: Carjacking was named apart, and the public feed counts it inside robbery. Both claims are
# exactly right if 351 of the 1,635 earlier reports were of it (300 to 402, since the claims are in
# whole percent): 1,284 × 0.69 + 351 × 0.53 = 1,072. The public feed cannot say whether they were.
claims-part-that-fits = { $part } was named apart, and the public feed counts it inside { INSIDE($crime) }. Both claims are exactly right if { $reports } of the { $was } earlier reports were of it ({ $low } to { $high }, since the claims are in whole percent): { $others } × { $rest } + { $reports } × { $share } = { $now }. The public feed cannot say whether they were.
# Example: 1,635 → 1,072 reports, 1 January to 8 July 2024, against the same days of 2023.
claims-counts-then-and-now = { $counts } reports, { $days }, against the same days of { $year }.
# Example: Likely range of the change −39.3% to −29.2%.
claims-likely = Likely range of the change { $range }.
# The change through the day of the claim itself, where that is another.
claims-through-the-day = Through { $day } itself: { $change }.
claims-through-the-day-estimated = Through { $day } itself we can only estimate, from weekly counts: about { $change } ({ $range }).
claims-days = The day matters: on the days around it with exact counts, the change runs from { $low } (through { $low_day }) to { $high } (through { $high_day }).
# One of two periods has 29 February and the other has not.
claims-leap-day = { $longer ->
    [before] The earlier period ({ $days }) has one day more: 29 February.
   *[after] The later period ({ $days }) has one day more: 29 February.
    }
# A table of counts that are not in the files.
claims-records-table = Part I crimes a year, as they were made public
claims-records-columns =
    .year = Year
    .crimes = Part I crimes

## Check it yourself: the answer

claims-check-heading = Check it yourself
# $place: the whole city, or an $area. Example: in Ward 7
claims-in-place = { $place ->
    [city] in the whole city
   *[area] in { $area }
    }
# Example: about −34.9%
claims-about = { $estimated ->
    [yes] about { $change }
   *[no] { $change }
    }
# Example: Robbery in the whole city, through 15 May 2024: this cannot be told.
claims-headline-not-told = { $crime } { claims-in-place }, through { $day }: this cannot be told.
# Where there are too few reports for a percentage. $verdict is one of phrases-small-verdicts.
# Example: Homicide in Ward 7: too few to call a change (12 → 15).
claims-headline-few = { $crime } { claims-in-place }: { $verdict } ({ $counts }).
# Example: ↓ Violent crime in the whole city was down: −29.9%.
claims-headline = { $verdict ->
    [down] ↓ { $crime } { claims-in-place } was down: { claims-about }.
    [up] ↑ { $crime } { claims-in-place } was up: { claims-about }.
   *[unclear] { $crime } { claims-in-place } had no clear change: { claims-about }.
    }
# $after and $before are days. Example: 1,822 reports from 1 January to 8 July 2024, against 2,600 from 1 January to 8 July 2023.
claims-counts = { $now ->
    [one] { $now } report from { $after }, against { $was } from { $before }.
   *[other] { $now } reports from { $after }, against { $was } from { $before }.
    }
claims-no-percentage = Below 20 in either period, a percentage would mislead.
# Example: Likely range of the change: −34.4% to −25.0%.
claims-likely-change = Likely range of the change: { $range }.
# How an estimated count came about, and what it could be: $limits has one or two of the message
# below, $change_range what the change could be, where it is in percent.
claims-estimate = { $has_change ->
    [yes] This is an estimate. Our files hold only weekly counts for some offenses, and the day chosen lies inside a week, so that week was shared out evenly over its days. If the days up to then had nothing, or twice their even share, the count could be { $limits }, and the change { $change_range }.
   *[no] This is an estimate. Our files hold only weekly counts for some offenses, and the day chosen lies inside a week, so that week was shared out evenly over its days. If the days up to then had nothing, or twice their even share, the count could be { $limits }.
    }
# Example: 1,635 to 1,676, not 1,655
claims-estimate-limits = { $low } to { $high }, not { $reports }
# What counts are from.
claims-from-weeks = Counted from: single reports, and for { $year } sums of published weekly counts. Our files lack single reports of some offenses in that year.
claims-from-months = Counted from: published monthly counts of the whole city, in both periods.
claims-from-reports = Counted from: single reports, in both periods.

## Why there is no figure, and what to try instead

claims-begins = Our data begin on { $day }, so there is nothing to compare this period with. What was not counted is a gap, and a gap is not a zero. Choose a later day.
claims-gap = Our files do not hold every day of both periods, and a gap is not a zero. So we give no figure.
claims-reports-end = Single reports end on { $day }.
claims-nearest = The nearest day with a figure is { $day }.
claims-city-instead = For the whole city there is a figure for this day.
# After the sentences on what a likely range is.
claims-interval-note = A claim can be exactly right about the counts, and the change still be chance.

## The days around

claims-around-heading = How much does the day matter?
claims-around-narrow = Not much: the change stays within one percentage point.
# $range: two changes in percent. Example: The change runs from −36.0% to −29.5%, depending on the day.
claims-around-range = The change runs from { $range }, depending on the day.
claims-around-exact = On the days with exact counts, the change runs from { $exact }. With estimated days, it runs from { $range }.
# How to read a chart.
claims-around-axes = The change through each day we can count, up to { $days } before and after the day chosen (large dot), within its year.
claims-around-estimates = Hollow dots are estimates.
claims-around-up = Up: change in percent.
claims-around-none = The days around cannot be shown: our files do not hold every day there.
claims-around-months = The days around cannot be shown: for this time our files hold only whole months.
claims-around-few = With so few reports no percentage is shown for any day. The counts are in the table.
# Read to those who do not see the chart.
claims-around-alt = Chart of the change in { INSIDE($crime) } through each day around { $day }: from { $low } to { $high }.
claims-around-alt-fitting = Through { $day } it is { $change }, as claimed.
# Beside a dot. Example: 24 June: −31.0%
claims-day-dot = { $day }: { $change }
claims-around-table = The same change through other days
claims-around-open = The same as a table
claims-around-columns =
    .through = Through
    .before = Before
    .after = After
    .change = Change
# In the place of a change in percent.
claims-too-few = too few
# Example: −34.9% (estimate)
claims-estimated = { $change } (estimate)
# What the axes are.
claims-chart =
    .day = Through
    .change = Change

## What is behind the figure

claims-behind-heading = What is behind the figure
claims-definition-title = What is counted
claims-definition = Reports that the public feed files under “{ $crime }”, by the day of the report, local time.
# Example: “Violent crime” is the sum of these offenses in the public feed: homicide, sex abuse, assault with a dangerous weapon and robbery. …
claims-definition-sum = “{ $crime }” is the sum of these offenses in the public feed: { $offenses }. Counted by the day of the report, local time.
# One of those in the list.
claims-offense-in-list = { INSIDE($offense) }
claims-placed-title = Where a report is counted
claims-separate-title = What the public feed cannot tell apart
claims-revised-title = How the data have been revised since
claims-revised-why = Reports are withdrawn, added late or filed under another offense. So a claim can have been right on its day and look a little off today.
# Example: Robbery, whole city, 1 January to 17 March 2024: 463 as published on 12 April 2024, 462 now (−0.2%).
claims-revised = { $has_change ->
    [yes] { $crime }, whole city, { $days }: { $then } as published { on-publication }, { $now } now ({ $change }).
   *[no] { $crime }, whole city, { $days }: { $then } as published { on-publication }, { $now } now.
    }
claims-not-revised = We hold no earlier publication of these offenses to compare with. Revisions of a few percent are usual.
claims-revised-table = Counts then and now, by offense
claims-revised-open = By offense
claims-revised-columns =
    .offense = Offense
    .then = Then
    .now = Now
