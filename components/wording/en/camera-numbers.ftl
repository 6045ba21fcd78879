# The page “How many cameras?”: every number of cameras that was made public for the whole city, and
# what each counts.

# At most 36 letters.
camera-numbers-title = How many cameras?
camera-numbers-nothing = How many cameras? We found no public number for the whole city.
camera-numbers-nothing-lead = Once somebody makes one public, it will stand here with its source.
# The large sentence. $figures: how many numbers, $things: how many different things they count;
# $figures_in_words and $things_in_words are the same as words.
# Example: How many cameras? We found nine public numbers, and they count three different things.
camera-numbers-answer = { $things ->
    [1] { $figures ->
        [one] How many cameras? We found { $figures_in_words } public number.
       *[other] How many cameras? We found { $figures_in_words } public numbers.
        }
   *[other] How many cameras? We found { $figures_in_words } public numbers, and they count { $things_in_words } different things.
    }
camera-numbers-lead = So there is no one number of cameras in the city. Do not add these up: one camera may be in two of them.
# Example: The maps on this site show how the 13,412 of 3 May 2019 are spread.
camera-numbers-on-the-map = The maps on this site show how the { $cameras } of { $day } are spread.
# The day, month or year of a number, as a heading. Example: 8 April 2024
camera-numbers-made-public = { FIRST($published) }
camera-numbers-newest-heading = The newest number of each kind
camera-numbers-timeline-heading = All of them, by date
camera-numbers-table-heading = What each one counts
# What a number counts.
camera-numbers-programmes =
    .rebates = paid for by the rebate program
    .connected = connected to the crime center
    .government = run by the government
# The head of a card: what a number counts, and when it was made public.
# Example: Connected to the crime center, March 2025
camera-numbers-newest-of = { $programme ->
    [rebates] Paid for by the rebate program, { $published }
    [connected] Connected to the crime center, { $published }
   *[government] Run by the government, { $published }
    }
# Example: Source: Annual report. Office of the Mayor.
camera-numbers-source = Source: { $title }. { $publisher }.
# Read to those who do not see the chart.
camera-numbers-timeline-alt = Timeline of published numbers of cameras, from { $first } to { $last }, with a shape for each thing counted.
camera-numbers-timeline-axes = Each mark is a published number of cameras, by its date.
camera-numbers-timeline-table = Numbers of cameras made public, with what each counts
camera-numbers-timeline-columns =
    .published = Made public
    .cameras = Cameras
    .counts = What it counts, and the source
# What the axes are.
camera-numbers-chart =
    .published = Made public
    .cameras = Cameras
camera-numbers-contradictions =
    .two = Two numbers that do not fit
    .several = Numbers that do not fit
# $shortfall: how exactly the two numbers tell by how much ($less) the later one is lower.
# Example: The later number is lower by more than 1,200, and neither source says …
camera-numbers-contradiction = { $shortfall ->
    [more_than] The later number is lower by more than { $less }, and neither source says that cameras were removed. Either the two do not count the same, or one is wrong. No source that we found says which.
    [at_most] The later number is lower by at most about { $less }, and neither source says that cameras were removed. Either the two do not count the same, or one is wrong. No source that we found says which.
   *[about] The later number is lower by about { $less }, and neither source says that cameras were removed. Either the two do not count the same, or one is wrong. No source that we found says which.
    }
camera-numbers-no-area-counts = None of the sources of connected cameras says how they are spread over the city. None says how many are only on a list, and how many can be watched live.
