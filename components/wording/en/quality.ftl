# The page “How good are the data?”: what the crime data hold and lack, and what was done with the
# records.

# At most 36 letters.
quality-title = How good are the data?
quality-lead = Every figure here can be no better than our files: copies of what was made public. This page says, for the figures shown now, which days those files hold, where their reports were counted, how they were revised, and which records we did not count.
# The large sentence. A month of a single kind of crime is one, so there are thousands.
# Example: Of 2,141 months of single kinds of crime since January 2009, our files hold 1,804 whole by area.
quality-answer = Of { $months } months of single kinds of crime since { $first }, our files hold { $whole } whole by area.
quality-not-told = The release shown here was made before this was written down, so it does not say.

## What is held

quality-held-heading = Which months the files hold
quality-held-lead = A row is a kind of crime, a square a month. Where only some days are held, figures use those days alone. Where there is only a count for the whole city, no area has a figure. What is not held is a gap, never a zero.
# Of a month of a kind of crime.
quality-held =
    .days = every day, by area
    .some_days = some days, by area
    .month = a count for the whole city only
    .nothing = nothing
# What a column or an axis is.
quality-month = Month
quality-crime = Kind of crime
quality-shows = Held
quality-held-title = Months that our files hold, by kind of crime
# Read to those who do not see the chart. The values are months, and how many of them are held in
# which way.
quality-held-alt = Field of squares, one for each kind of crime and month from { $first } to { $last }: { $days } with every day, by area; { $some_days } with some days, by area; { $month } with a count for the whole city only and { $nothing } with nothing.
quality-held-table = Days and months that our files hold, by kind of crime and year
quality-held-open = The same as a table, by year
quality-held-columns =
    .crime = Kind of crime, year
    .days = Days by area
    .city = Months for the city only
    .without = Months without anything
# The head of a row. Example: Robbery, 2025
quality-held-row = { $crime }, { $year }
# Example: 359 of 365
quality-days-of = { $held } of { $days }

## Where reports are counted

quality-nowhere-heading = Reports without an area
# $percent is how many of them. Example: Of 312,004 reports counted, 85 (0.0%) name no area …
quality-nowhere = Of { $counted } reports counted, { $without } ({ $percent }) name no area that the map has, and have no point in one. They count for the city and for no area.
quality-nowhere-table = Reports without an area, by year
quality-nowhere-columns =
    .year = Year
    .reports = Reports
    .without = Without an area
    .share = Share
quality-by-year = By year
quality-placing-heading = Where a report is counted
quality-placed-by =
    .point = In the area that its point lies in, in all years alike. Where a report has no point, in the area it names.
    .name = In the area that it names, in all years alike. Where it names none, in the one that its point lies in.
    .not_told = In the area that it names; where it names none, in the one that its point lies in. Files that name no area are placed by their points throughout, and the release does not say where one way ends and the other begins.
# Example: … Of 310,900 reports that name an area and have a point, 4,012 (1.3%) have it in another area. …
quality-placed = A report’s point is the middle of its block, and many blocks lie on a border. Of { $reports } reports that name an area and have a point, { $elsewhere } ({ $percent }) have it in another area. The other way of placing would move them.
quality-worst-table = Areas with the largest share of reports whose point lies in another area
quality-worst-columns =
    .area = Area
    .reports = Reports
    .elsewhere = Point elsewhere
    .share = Share
quality-years-table = Reports whose point lies in another area than they name, by year
quality-years-columns =
    .year = Year
    .reports = Reports
    .elsewhere = Point elsewhere
    .share = Share

## Revisions

quality-revised-heading = How counts change after they are published
quality-revised-lead = Reports are withdrawn, added late or filed under another offense, most of all in the newest weeks. So the newest figures can still move by a few percent, more often down than up.
quality-revised-table = The same days as published then, and as counted now, whole city
quality-revised-columns =
    .days = Days
    .published = Published
    .then = Then
    .now = Now
    .change = Change
quality-not-revised = We hold no earlier publication of these days to compare with.
# $times: how often a report of $days went from one offense to another after $published, a date or
# a month. Example: 1 January to 30 June 2026 (published: 3 July 2026): 3 times …
quality-refiled = { $times ->
    [0] { $days } (published: { $published }): no report went from one offense to another since.
    [one] { $days } (published: { $published }): one report went from one offense to another since. It was not withdrawn; it counts under its new offense.
   *[other] { $days } (published: { $published }): { $times } times a report went from one offense to another since. Such a report was not withdrawn; it counts under its new offense.
    }
# The head of a row. Example: Robbery, 1 January to 30 June 2026
quality-revised-days = { $crime }, { $days }
# In the place of a change in percent.
quality-too-few = too few

## Records that are not counted

quality-aside-heading = Records that are not counted
# $read and $counted are numbers of records.
quality-aside = { $read } records were read and { $counted } of them are counted. Every other one is set aside for one of these reasons:
quality-reasons =
    .repeated_record_number = The number of the record stands in the file more than once
    .offense_left_out = An offense that is not counted here
    .same_report = Another record of the same report, of an offense that is counted by report
    .no_readable_time = No time that can be read
    .in_the_future = A time in the future
    .before_the_series = A time before the series begins
    .outside_coverage = A day or offense that its file does not hold whole
    .superseded = The same day and offense are taken from another file, so that no report counts twice
quality-aside-table = Records set aside, by reason
quality-aside-columns =
    .reason = Reason
    .records = Records

## Days that are left out

quality-days-heading = Days that look wrong
quality-days-lead = Runs of days that are too silent or too full for their own series are not believed. They are left out, as a gap:
quality-no-days = No run of days in the files was too silent or too full to be believed.
# Why days are left out. $which: whether all kinds of crime are, or only those that $crimes lists.
# Example: 3 May to 9 May 2024, Robbery and Burglary: too silent to be true.
quality-days-silent = { $which ->
    [all] { $days }, all kinds of crime: too silent to be true.
   *[some] { $days }, { $crimes }: too silent to be true.
    }
quality-days-full = { $which ->
    [all] { $days }, all kinds of crime: too full to be true, as if a batch stood in the file twice.
   *[some] { $days }, { $crimes }: too full to be true, as if a batch stood in the file twice.
    }

## Breaks

quality-breaks-heading = Breaks in how things are counted
quality-no-breaks = All years that are compared are counted in one way. No comparison crosses a break.
quality-breaks-lead = No change or comparison on this site crosses one of these days:
# Example: Robbery, 1 January 2019: reports are placed in another way from this day on.
quality-break-placing = { $crime }, { $day }: reports are placed in another way from this day on.
quality-break-coding = { $crime }, { $day }: the police record it by other rules from this day on.
quality-data-note = All of this is open data too: data-coverage, placement and set-aside at the addresses for programs.
