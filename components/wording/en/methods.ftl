# The page “How it is computed”: every formula, where it is from, by which code, and how well its
# ranges hold.

# At most 36 letters.
methods-title = How it is computed
methods-answer = Every number here can be computed again.
methods-lead = Each method stands here in plain words, with its formula, where it was published, and the code that does it. The releases and the code are public, so that anybody can check.
methods-source = Published in
methods-code = Code
# By what code something is computed: files of ours, and the libraries that it was checked against.
# Example: own code, data/arithmetic/two_counts.py; checked against SciPy and statsmodels
methods-code-own = own code, { $files }
methods-code-checked = own code, { $files }; checked against { $libraries }

# Each method has a title, what it does in plain words, its formula, and where it was published.

## Cameras

methods-cameras = Cameras
methods-rounding =
    .title = Rounding
    .text = A count of cameras is rounded to the nearest 20, one of addresses to the nearest 10 and never below 10. So a figure of 20 or 40 says little, and is marked.
    .formula = published = 20 × round(cameras ÷ 20), halves up
methods-before-rounding =
    .title = What a rounded figure can be
    .text = Before it was rounded, each figure may have been 10 more or less. Two areas are called different only if they are so whatever the rounding did. Places in an order are ranges for the same reason. Cameras are counted, not sampled, so they have no other range.
    .formula = least = published − 10, most = published + 10, for each figure that is added up
methods-not-shown =
    .title = Areas that are not shown
    .text = An area is not shown where fewer than 10 addresses are registered, or where another rule hides it. It may be none at all, and no figure stands in for it. Where the number of addresses is the only rule that could be applied, such an area has at most 9 addresses, which count for at most 10 cameras each. Ranges “with hidden areas in” take every figure from 0 to that.
    .formula = most = 9 × 10 = 90 cameras
methods-rates-of-cameras =
    .title = { $has_residents ->
        [yes] Cameras per { surface } and per 1,000 residents
       *[no] Cameras per { surface }
        }
    .text = { $has_residents ->
        [yes] The published figure over the area’s surface, or over its residents. Where too few people live, there is no rate per resident: most people there are visitors or at work.
       *[no] The published figure over the area’s surface.
        }
    .formula = { $has_residents ->
        [yes] cameras ÷ { surface.plural }; 1,000 × cameras ÷ residents
       *[no] cameras ÷ { surface.plural }
        }
methods-typical =
    .title = The typical area
    .text = The area in the middle, if all with a figure stand in order: half have more, half have less.
    .formula = median of the areas that have a figure
methods-colors =
    .title = Colors on the map
    .text = Limits between classes are drawn where the figures leave natural gaps, to two digits, and then stay. So maps of different days can be compared.
    .source = Fisher 1958; Jenks 1977
methods-classes =
    .title = Low, middle and high
    .text = Where cameras stand beside crime, each area is low, middle or high in cameras, and again in crime. The areas that have a rate are put in order and cut near a third and near two thirds of them, where two rates differ. The limit is the shortest number between the two. There are no limits where one group would hold less than a sixth of the areas, or where fewer than a third of them had 20 reports or more in the twelve months. Limits then stay, until reports are counted in another way or somebody has them drawn anew. An operator may also set them by hand. The note below the map says how its limits were made.
    .formula = cut after area k: rate(k) < rate(k + 1), k as near as can be to n ÷ 3 and to 2n ÷ 3;  rate(k) ≤ limit < rate(k + 1), with three digits at most

## Land and people

methods-land = { $has_residents ->
    [yes] Land and people
   *[no] Land
    }
methods-residents =
    .title = Residents and homes
    .text = Census blocks are counted in the area that their inner point lies in. Where a release has no blocks, larger census tracts are shared out by land. The list of sources says which was done, and of which year.
methods-surfaces =
    .title = Surfaces
    .text = Surfaces are measured on a metric map of the place, without water where blocks tell it.
methods-units =
    .title = Square miles and km²
    .text = All is computed and published in km². Where a page shows square miles, each figure per km² is multiplied by the same number, so multiples, ranks and verdicts are the same in both. Limits between colors were drawn in the one unit. In the other each is the roundest number that leaves every area in its class.
    .formula = 1 square mile = 640 acres = 2.589988110336 km²; per square mile = 2.589988110336 × per km²
methods-districts =
    .title = Police districts
    .text = A police district is made up of whole areas, so its figures are their sums. An area is compared with the rest of its district.
methods-wards =
    .title = Wards
    .text = { $has_cameras ->
        [yes] { $has_residents ->
            [yes] A ward cuts areas in two: its land, residents and reports are counted in the ward itself. Its cameras are known by area only and are shared out by where the homes of an area are, which cannot know a camera that hangs where few people live: such a figure has no range, and no difference is called on it. An area is compared with the rest of its ward. Two that lie over each other in part get no verdict.
           *[no] A ward cuts areas in two: its land and reports are counted in the ward itself. Its cameras are known by area only and are shared out by where the homes of an area are, which cannot know a camera that hangs where few people live: such a figure has no range, and no difference is called on it. An area is compared with the rest of its ward. Two that lie over each other in part get no verdict.
            }
       *[no] { $has_residents ->
            [yes] A ward cuts areas in two: its land, residents and reports are counted in the ward itself. An area is compared with the rest of its ward. Two that lie over each other in part get no verdict.
           *[no] A ward cuts areas in two: its land and reports are counted in the ward itself. An area is compared with the rest of its ward. Two that lie over each other in part get no verdict.
            }
        }

## Reported crime

methods-crime = Reported crime
methods-counted =
    .title = What is counted, and when
    .text = Reports in the public feed, by the day of the report in local time. A day counts only where the files hold every report of it. Other days are a gap, and no window crosses one. “How good are the data?” shows them.
methods-placed =
    .title = Where a report is counted
    .text = A report has the middle of its block as a point, and often the name of an area. A series is placed in one way throughout, with the other way only where the first is missing; where that cannot be, the break is named and nothing is compared across it.
methods-same-days =
    .title = The same days of two years
    .text = { $has_claims ->
        [yes] This year through the last day that is held, against the same days of the year before. Where one of them has a 29 February, counts are compared by the day. A claim is checked as it was said, by its counts.
       *[no] This year through the last day that is held, against the same days of the year before. Where one of them has a 29 February, counts are compared by the day.
        }
    .formula = change = (after ÷ days after) ÷ (before ÷ days before) − 1
methods-likely-range =
    .title = The likely range of a change
    .text = Given the sum of both counts, it is as if every report fell to one of the two periods by lot. From the share that fell to the later one follows a range for the ratio. Reports come in runs, so each counts for less than one: both counts are divided by φ below, and Student’s t stands for the normal distribution.
    .formula = p = after ÷ n, n = before + after, z² = φ t²;  limits of p: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n);  ratio = p ÷ (1 − p)
    .source = Wilson 1927; Brown & Cai 2001; Ng & Tang 2005; McCullagh & Nelder 1989, section 9.2
methods-dispersion =
    .title = Dispersion, φ
    .text = How many times as much counts go up and down as chance alone would have it. It is measured on the reports themselves: blocks of 28 days (of the city, months) of two adjacent years side by side, in stretches of three, with the ratio of the two years taken out of each stretch. Areas take that of the quarter of areas about their size. φ is never below 1.
    .formula = φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1)),  X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂,  e₁ = t ÷ (1 + R),  e₂ = t − e₁,  t = y₁ + y₂,  R = Σ y₂ ÷ Σ y₁
    .source = Wedderburn 1974; McCullagh & Nelder 1989, chapter 6; Haldane 1940; compare Fletcher 2012
methods-unevenness =
    .title = Unevenness of areas, τ
    .text = How far the true changes of areas usually lie apart, beyond chance and runs. It says whether an area changed more than areas usually do, not whether it changed: so it is printed, and decides no verdict.
    .formula = variance of ln(after ÷ before) = φ (1/before + 1/after) + τ²
    .source = DerSimonian & Laird 1986
methods-verdicts =
    .title = Verdicts
    .text = Up or down: the likely range does not hold “no change”. No clear change: it does. Too few to call: both counts together are below 40, or one is below 20 and it cannot be told. Below 20 on either side there is no percentage, only the two counts. A group whose kinds go different ways says which one drives it or runs against it.
methods-many-verdicts =
    .title = Many verdicts side by side
    .text = Among many areas some would look changed by luck. Where many stand together they are tested together, so that of those called clear at most one in 20 is expected to be chance. One alone, asked for by itself, is tested alone.
    .formula = the largest k with the k-th smallest p ≤ 0.05 k ÷ n, and all up to it
    .source = Benjamini & Hochberg 1995
methods-rates =
    .title = Rates and their ranges
    .text = { $has_residents ->
        [yes] Reports over { surface.plural } or over 1,000 residents, and years. The range is the exact one for counts, of the count divided by φ.
       *[no] Reports over { surface.plural } and years. The range is the exact one for counts, of the count divided by φ.
        }
    .formula = limits: quantiles of gamma distributions at count ÷ φ, times φ ÷ exposure
    .source = Garwood 1936; Johnson, Kemp & Kotz 2005, section 4.7.3
methods-funnel =
    .title = Is an area unusual for its size?
    .text = Each area against what it would have at the city’s rate. The inner funnel holds 95 of 100 areas if only chance and runs were at work. The outer one also allows for how areas usually differ.
    .formula = observed ÷ expected, against what is expected
    .source = Spiegelhalter 2005, Statistics in Medicine 24:1185; Quality and Safety in Health Care 14:347

## Spread

methods-spread = Spread
methods-even =
    .title = How even
    .text = { $has_residents ->
        [yes] Areas in order, those with the fewest cameras for their land (or people) first. The curve says which share of cameras a share of the land holds; the Gini coefficient is twice what lies between it and the even line. Its range carries the rounding of every figure.
       *[no] Areas in order, those with the fewest cameras for their land first. The curve says which share of cameras a share of the land holds; the Gini coefficient is twice what lies between it and the even line. Its range carries the rounding of every figure.
        }
    .formula = Gini = 1 − Σ (x₂ − x₁)(y₂ + y₁)
    .source = Lorenz 1905; Gini 1912
methods-quotient =
    .title = Location quotient
    .text = { $has_residents ->
        [yes] An area’s share of the cameras over its share of the land or the residents: 2 is twice its share. It is least with the area’s figure as low and all others as high as rounding and the areas not shown allow, and most the other way.
       *[no] An area’s share of the cameras over its share of the land: 2 is twice its share. It is least with the area’s figure as low and all others as high as rounding and the areas not shown allow, and most the other way.
        }
    .formula = (cameras ÷ all cameras) ÷ (land ÷ all land)
    .source = Haig 1928
methods-together =
    .title = Do cameras and crime go together?
    .text = { $has_residents ->
        [yes] A correlation of ranks, so that a few extreme areas do not decide. Neighbors are alike, so 50 areas tell as much as fewer independent ones: that number sets the range. Beside it stands the same with residents per { surface } held alike. A link is called clear only where both ranges leave out 0 and the sizes of areas alone (below) would seldom give as much.
       *[no] A correlation of ranks, so that a few extreme areas do not decide. Neighbors are alike, so 50 areas tell as much as fewer independent ones: that number sets the range. A link is called clear only where the range leaves out 0 and the sizes of areas alone (below) would seldom give as much.
        }
    .formula = ρ of ranks; Fisher’s z with variance (1 + ρ²/2) ÷ (n′ − 3),  n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)
    .source = Spearman 1904; Bonett & Wright 2000; Clifford, Richardson & Hémon 1989; Dutilleul 1993; Kendall 1942
methods-sizes =
    .title = What the sizes of areas alone would give
    .text = Two rates over the same ground go together even if cameras and crime have nothing to do with each other. So the camera counts are shuffled over the areas, 9,999 times, with the sizes as they are, and what comes of that stands beside ρ. Both figures lie in patches, which alone makes links. So the shuffles keep neighbors as alike as they are: the map is split into patterns, from the widest to the finest, and each two that follow one another are turned by a random angle.
    .formula = ρ of (shuffled cameras ÷ { surface.plural }) and (crime ÷ { surface.plural }); patterns: eigenvectors of HWH, with H = I − J ÷ n
    .source = Pearson 1897; Wagner & Dray 2015
methods-neighbors =
    .title = Does like lie by like?
    .text = Moran’s I compares each area with the mean of its neighbors. It is tested by shuffling the figures over the areas 9,999 times.
    .formula = I = (n ÷ S₀) (z′Wz ÷ z′z)
    .source = Moran 1950

## Claims

methods-claims = Claims
methods-agrees =
    .title = When a claim agrees
    .text = Within one percentage point of the public counts. Claims are said in whole percent, and data are revised. “At least” agrees from there on; “up” or “down” alone agrees with a clear change that way.
    .formula = |counted − claimed| ≤ 1
methods-depends =
    .title = When it depends, or cannot be told
    .text = Where the days were not said, we try every reading, or the days around: if some agree, it depends. Where a part was named apart that the data do not tell apart, we work out how many reports would have to be of that part for both claims to be right. If some number does it, the claim cannot be told.
    .formula = (was − x)(1 + r) + x(1 + p) = now, for x from 0 to was

## Do the ranges hold?

methods-held-heading = Do the ranges keep their promise?
methods-held-lead = We tried them where nothing should differ. Of two adjacent years we make two mixed ones: one takes every other block of days from either year, the other takes the rest. Season and change are then in both alike, so a 95% range should hold “no change” in about 95 of 100 cases. Blocks of 56 days tell whether runs last longer than those that φ is measured on. With few cases, a few more or less are luck.
# $years: a list of years. Example: Left out, since too much changed within it: 2020.
methods-left-out = Left out, since too much changed within it: { $years }.
methods-held-table = How many of 100 cases the ranges hold, with φ and by chance alone
methods-held-all = The same for every kind of crime
methods-held-columns =
    .of = Level, kind of crime
    .dispersion = φ
    .unevenness = τ
    .short = 28 days
    .plain = By chance alone
    .long = 56 days
# How large the areas are that something was measured on.
methods-levels =
    .city = City
    .ward = Wards
    .district = Police districts
    .area = Areas
# The head of a row. Example: Wards, robbery
methods-held-head = { $level }, { INSIDE($crime) }
# In how many cases a range held. Example: 94% of 1,204
methods-held = { $share } of { $cases }
# In a cell that has no figure.
methods-none = –

## Words, libraries, checks

methods-words-heading = What some words here mean
methods-libraries-heading = Libraries
methods-libraries-lead = All code is open, and so is what it stands on. By their names in the Python Package Index:
methods-libraries-columns =
    .use = For
    .libraries = Libraries
# What libraries are for.
methods-libraries =
    .figures = Figures and tables
    .pages = Pages
    .words = Words, numbers and dates
    .charts = Charts, sheets and files
    .sources = Areas and public sources
    .publishing = Publishing and its audit
methods-checked-heading = How the code is checked
methods-checked = A second computation in plain pandas, which shares no code with the site, works out the numbers of the pages from the source files again, and tests compare the two. The formulas are checked against SciPy, statsmodels, esda and inequality. What may leave the site is searched for figures that no release shows.
