# What stands in a workbook beside its table, and what the columns of tables are of.

# Names of sheets.
table-files-sheets =
    .table = Table
    .notes = Notes
    .dictionary = Data dictionary
# The head of the column that says what a note is on; that of the notes is empty.
table-files-about = About
table-files-dictionary-columns =
    .column = Column
    .meaning = Meaning
    .unit = Unit
    .type = Type
# Types of columns.
table-files-types =
    .text = text
    .whole_number = whole number
    .number = number
    .truth = true or false
    .date = date (YYYY-MM-DD)
    .outline = outline
table-files-yes-or-no =
    .yes = Yes
    .no = No
# Whether figures of cameras are shown, of all areas of a group or of some.
table-files-camera-figures =
    .shown = shown
    .not_shown = not shown
    .in_part = in part
# States that a cell can name: of a figure, a change, a rate beside the city’s, a claim, a month.
table-files-states =
    .complete = complete
    .partial = partial
    .up = up
    .down = down
    .unclear = no clear change
    .few = too few reports to tell
    .gap = the data have a gap
    .as_expected = as expected for its size
    .above = above
    .below = below
    .far_above = far above
    .far_below = far below
    .agrees = agrees
    .differs = differs
    .depends = depends on what was not said
    .cannot_tell = cannot be told
    .not_separable = not told apart in our files
    .no_data = our files lack these days
    .not_public = we found no public counts
    .at_least = at least
    .close_to = close to
    .weeks = weekly counts
    .published = published monthly counts
    .incidents = single reports
    .days = single reports of every day
    .some_days = single reports of some days
    .month = a count of the whole city
    .rebates = paid for by the rebate program
    .connected = connected to the crime center
    .government = run by the government
    .land = land
    .residents = residents
# Units of columns.
table-files-units =
    .degrees_wgs_84 = degrees, WGS 84
    .km2 = km²
    .sq_mi = square miles
    .residents = residents
    .housing_units = housing units
    .cameras = cameras
    .addresses = addresses
    .locations = places
    .cameras_per_km2 = cameras per km²
    .cameras_per_sq_mi = cameras per square mile
    .cameras_per_1000_residents = cameras per 1,000 residents
    .as_the_rate = as the rate beside it
    .reports = reports
    .reports_a_month = reports a month
    .reports_per_km2_a_year = reports per km² a year
    .reports_per_sq_mi_a_year = reports per square mile a year
    .reports_per_1000_residents_a_year = reports per 1,000 residents a year
    .reports_per_km2_a_month = reports per km² a month
    .reports_per_sq_mi_a_month = reports per square mile a month
    .reports_per_1000_residents_a_month = reports per 1,000 residents a month
    .days = days
    .records = records
    .percent = %
    .percentage_points = percentage points
# The same, as an axis of a chart is called.
table-files-axis = { FIRST($unit) }
# What stands in a column, and its unit. Example: People who live in the area, by the census (residents)
table-files-meaning = { $meaning } ({ $unit })
