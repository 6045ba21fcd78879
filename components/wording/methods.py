"""The page “How it is computed”, in plain words."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from components.wording.phrases import Phrases
from data.findings.calibration import Calibration, Tried


class Method(NamedTuple):
    """A method in words; `formula`, `source` and `code` are empty where there is none."""

    title: str
    text: str
    formula: str = ""
    source: str = ""
    code: str = ""


_OWN = "own code, "
_COUNTS = _OWN + "data/arithmetic/two_counts.py; checked against SciPy and statsmodels"


class MethodsWords(Phrases):
    """Every formula, where it is from, by which code, and how well its ranges hold."""

    title = "How it is computed"
    answer = "Every number here can be computed again."
    lead = (
        "Each method stands here in plain words, with its formula, where it was published, and the code that "
        "does it. The releases and the code are public, so that anybody can check."
    )
    source_name = "Published in"
    code_name = "Code"

    sections: ClassVar[tuple[tuple[str, tuple[Method, ...]], ...]] = (
        (
            "Cameras",
            (
                Method(
                    "Rounding",
                    "A count of cameras is rounded to the nearest 20, one of addresses to the nearest 10 and never below 10. So a figure of 20 "
                    "or 40 says little, and is marked.",
                    "published = 20 × round(cameras ÷ 20), halves up",
                    code=_OWN + "data/registry/protection/disclosure.py",
                ),
                Method(
                    "What a rounded figure can be",
                    "Before it was rounded, each figure may have been 10 more or less. Two areas are called different only if they are so whatever "
                    "the rounding did. Places in an order are ranges for the same reason. Cameras are counted, not sampled, so they have no "
                    "other range.",
                    "least = published − 10, most = published + 10, for each figure that is added up",
                    code=_OWN + "data/arithmetic/measures.py",
                ),
                Method(
                    "Areas that are not shown",
                    "An area is not shown where fewer than 10 addresses are registered, or where another rule hides it. It may be none at all, "
                    "and no figure stands in for it. Where the number of addresses is the only rule that could be applied, such an area has at most 9 addresses, "
                    "which count for at most 10 cameras each. Ranges “with hidden areas in” take every figure from 0 to that.",
                    "most = 9 × 10 = 90 cameras",
                    code=_OWN + "data/arithmetic/hidden.py",
                ),
                Method(
                    "Cameras per km² and per 1,000 residents",
                    "The published figure over the area’s surface, or over its residents. Where too few people live, there is no rate per resident: "
                    "most people there are visitors or at work.",
                    "cameras ÷ km²; 1,000 × cameras ÷ residents",
                    code=_OWN + "data/arithmetic/measures.py and denominator.py",
                ),
                Method(
                    "The typical area",
                    "The area in the middle, if all with a figure stand in order: half have more, half have less.",
                    "median of the areas that have a figure",
                    code="pandas",
                ),
                Method(
                    "Colors on the map",
                    "Limits between classes are drawn where the figures leave natural gaps, to two digits, and then stay. So maps of different "
                    "days can be compared.",
                    source="Fisher 1958; Jenks 1977",
                    code="mapclassify",
                ),
            ),
        ),
        (
            "Land and people",
            (
                Method(
                    "Residents and homes",
                    "Census blocks are counted in the area that their inner point lies in. Where a release has no blocks, larger census tracts are "
                    "shared out by land. The list of sources says which was done, and of which year.",
                    code="GeoPandas, Shapely; data/pipeline/denominators.py",
                ),
                Method(
                    "Surfaces",
                    "Surfaces are measured on a metric map of the place, without water where blocks tell it.",
                    code="GeoPandas, pyproj",
                ),
                Method(
                    "Larger areas",
                    "A police district is made up of whole areas, so its figures are their sums. A ward cuts areas in two: its land, residents "
                    "and reports are counted in the ward itself. Its cameras are known by area only and are shared out by where the homes of an "
                    "area are, which cannot know a camera that hangs where few people live: such a figure has no range, and no difference is "
                    "called on it. An area is compared with the rest of its ward or district. Two that lie over each other in part get no verdict.",
                    code=_OWN + "data/findings/groups.py and data/findings/comparison.py",
                ),
            ),
        ),
        (
            "Reported crime",
            (
                Method(
                    "What is counted, and when",
                    "Reports in the public feed, by the day of the report in local time. A day counts only where the files hold every report of it. "
                    "Other days are a gap, and no window crosses one. “How good are the data?” shows them.",
                    code=_OWN + "data/pipeline/counting.py and data/arithmetic/cube.py",
                ),
                Method(
                    "Where a report is counted",
                    "A report has the middle of its block as a point, and often the name of an area. A series is placed in one way "
                    "throughout, with the other way only where the first is missing; where that cannot be, the break is named and nothing is "
                    "compared across it.",
                    code="GeoPandas; data/pipeline/crime.py",
                ),
                Method(
                    "The same days of two years",
                    "This year through the last day that is held, against the same days of the year before. Where one of them has a 29 February, "
                    "counts are compared by the day. A claim is checked as it was said, by its counts.",
                    "change = (after ÷ days after) ÷ (before ÷ days before) − 1",
                    code=_OWN + "data/arithmetic/periods.py",
                ),
                Method(
                    "The likely range of a change",
                    "Given the sum of both counts, it is as if every report fell to one of the two periods by lot. From the share that fell to the "
                    "later one follows a range for the ratio. Reports come in runs, so each counts for less than one: both counts are divided by φ "
                    "below, and Student’s t stands for the normal distribution.",
                    "p = after ÷ n, n = before + after, z² = φ t²;  limits of p: "
                    "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n);  ratio = p ÷ (1 − p)",
                    "Wilson 1927; Brown & Cai 2001; Ng & Tang 2005; McCullagh & Nelder 1989, section 9.2",
                    _COUNTS,
                ),
                Method(
                    "Dispersion, φ",
                    "How many times as much counts go up and down as chance alone would have it. It is measured on the reports themselves: blocks of "
                    "28 days (of the city, months) of two adjacent years side by side, in stretches of three, with the ratio of the two "
                    "years taken out of each stretch. Areas take that of the quarter of areas about their size. φ is never below 1.",
                    "φ = max(1, Σ X² (N − 1)/N ÷ Σ (k − 1)),  X² = Σ (y₁ − e₁)²/e₁ + (y₂ − e₂)²/e₂,  e₁ = t ÷ (1 + R),  e₂ = t − e₁,  "
                    "t = y₁ + y₂,  R = Σ y₂ ÷ Σ y₁",
                    "Wedderburn 1974; McCullagh & Nelder 1989, chapter 6; Haldane 1940; compare Fletcher 2012",
                    _OWN + "data/arithmetic/dispersion.py; checked against statsmodels",
                ),
                Method(
                    "Unevenness of areas, τ",
                    "How far the true changes of areas usually lie apart, beyond chance and runs. It says whether an area changed more than areas "
                    "usually do, not whether it changed: so it is printed, and decides no verdict.",
                    "variance of ln(after ÷ before) = φ (1/before + 1/after) + τ²",
                    "DerSimonian & Laird 1986",
                    _OWN + "data/arithmetic/dispersion.py",
                ),
                Method(
                    "Verdicts",
                    "Up or down: the likely range does not hold “no change”. No clear change: it does. Too few to call: both counts together "
                    "are below 40, or one is below 20 and it cannot be told. Below 20 on either side there is no percentage, only the two counts. "
                    "A group whose kinds go different ways says which one drives it or runs against it.",
                    code=_OWN + "data/arithmetic/two_counts.py",
                ),
                Method(
                    "Many verdicts side by side",
                    "Among many areas some would look changed by luck. Where many stand together they are tested together, so that of those called "
                    "clear at most one in 20 is expected to be chance. One alone, asked for by itself, is tested alone.",
                    "the largest k with the k-th smallest p ≤ 0.05 k ÷ n, and all up to it",
                    "Benjamini & Hochberg 1995",
                    _COUNTS,
                ),
                Method(
                    "Rates and their ranges",
                    "Reports over km² or over 1,000 residents, and years. The range is the exact one for counts, of the count divided by φ.",
                    "limits: quantiles of gamma distributions at count ÷ φ, times φ ÷ exposure",
                    "Garwood 1936; Johnson, Kemp & Kotz 2005, section 4.7.3",
                    _OWN + "data/arithmetic/poisson.py; checked against SciPy",
                ),
                Method(
                    "Is an area unusual for its size?",
                    "Each area against what it would have at the city’s rate. The inner funnel holds 95 of 100 areas if only chance and runs "
                    "were at work, the outer one also allows for how areas usually differ.",
                    "observed ÷ expected, against what is expected",
                    "Spiegelhalter 2005, Statistics in Medicine 24:1185; Quality and Safety in Health Care 14:347",
                    _OWN + "data/arithmetic/measures.py",
                ),
            ),
        ),
        (
            "Spread",
            (
                Method(
                    "How even",
                    "Areas in order, those with the fewest cameras for their land (or people) first. The curve says which share of cameras a share of "
                    "the land holds; the Gini coefficient is twice what lies between it and the even line. Its range carries the rounding "
                    "of every figure.",
                    "Gini = 1 − Σ (x₂ − x₁)(y₂ + y₁)",
                    "Lorenz 1905; Gini 1912",
                    _OWN + "data/arithmetic/inequality.py; checked against inequality",
                ),
                Method(
                    "Location quotient",
                    "An area’s share of the cameras over its share of the land or the residents: 2 is twice its share. It is least with the area’s "
                    "figure as low and all others as high as rounding and the areas not shown allow, and most the other way.",
                    "(cameras ÷ all cameras) ÷ (land ÷ all land)",
                    "Haig 1928",
                    _OWN + "data/arithmetic/inequality.py",
                ),
                Method(
                    "Do cameras and crime go together?",
                    "A correlation of ranks, so that a few extreme areas do not decide. Neighbors are alike, so 50 areas tell as much as "
                    "fewer independent ones: that number sets the range. Beside it stands the same with residents per km² held "
                    "alike. A link is called clear only where both ranges leave out 0 and the sizes of areas alone (below) would seldom "
                    "give as much.",
                    "ρ of ranks; Fisher’s z with variance (1 + ρ²/2) ÷ (n′ − 3),  n′ = 1 + tr(BΣx) tr(BΣy) ÷ tr(BΣx BΣy)",
                    "Spearman 1904; Bonett & Wright 2000; Clifford, Richardson & Hémon 1989; Dutilleul 1993; Kendall 1942",
                    _OWN
                    + "data/arithmetic/association.py and effective_size.py; checked against SciPy",
                ),
                Method(
                    "What the sizes of areas alone would give",
                    "Two rates over the same km² go together even if cameras and crime have nothing to do with each other. So the camera counts are "
                    "shuffled over the areas, 9,999 times, with the sizes as they are, and what comes of that stands beside ρ. Both figures lie in "
                    "patches, which alone makes links, so the shuffles keep neighbors as alike as they are: the map is split into patterns, "
                    "from the widest to the finest, and each two that follow one another are turned by a random angle.",
                    "ρ of (shuffled cameras ÷ km²) and (crime ÷ km²); patterns: eigenvectors of HWH, with H = I − J ÷ n",
                    "Pearson 1897; Wagner & Dray 2015",
                    _OWN + "data/arithmetic/moran_shuffles.py",
                ),
                Method(
                    "Does like lie by like?",
                    "Moran’s I compares each area with the mean of its neighbors. It is tested by shuffling the figures over the areas 9,999 times.",
                    "I = (n ÷ S₀) (z′Wz ÷ z′z)",
                    "Moran 1950",
                    _OWN + "data/arithmetic/autocorrelation.py; checked against esda",
                ),
            ),
        ),
        (
            "Claims",
            (
                Method(
                    "When a claim agrees",
                    "Within one percentage point of the public counts. Claims are said in whole percent, and data are revised. “At least” agrees "
                    "from there on; “up” or “down” alone agrees with a clear change that way.",
                    "|counted − claimed| ≤ 1",
                    code=_OWN + "data/findings/claimed_changes.py",
                ),
                Method(
                    "When it depends, or cannot be told",
                    "Where the days were not said, we try every reading, or the days around: if some agree, it depends. Where a part was "
                    "named apart that the data do not tell apart, we work out how many reports would have to be of that part for both claims to "
                    "be right. If some number does it, the claim cannot be told.",
                    "(was − x)(1 + r) + x(1 + p) = now, for x from 0 to was",
                    code=_OWN + "data/findings/claimed_changes.py",
                ),
            ),
        ),
    )

    # -- do the ranges hold?
    held_heading = "Do the ranges keep their promise?"
    held_lead = (
        "We tried them where nothing should differ. Of two adjacent years we make two mixed ones: one takes every other block of "
        "days from either year, the other takes the rest. Season and change are then in both alike, so a 95% range should hold "
        "“no change” in about 95 of 100 cases. Blocks of 56 days tell whether runs last longer than those that φ is measured on. "
        "With few cases, a few more or less are luck."
    )

    def left_out(self, years: str) -> str:
        return f"Left out, since too much changed within it: {years}."

    held_table = "How many of 100 cases the ranges hold, with φ and by chance alone"
    held_all = "The same for every kind of crime"
    held_columns = ("Level, kind of crime", "φ", "τ", "28 days", "By chance alone", "56 days")
    levels: ClassVar[dict[str, str]] = {
        "city": "City",
        "ward": "Wards",
        "district": "Police districts",
        "area": "Areas",
    }
    none = "–"

    def held_head(self, found: Calibration, crime: str) -> str:
        return f"{self.levels.get(found.level, found.level)}, {self.lower_first(crime)}"

    def held_cells(self, found: Calibration) -> list[str]:
        short, long = found.tried
        scale = f"{found.dispersion.scale:.2f}" if found.dispersion.is_measured else self.none
        tau = self.none if found.unevenness is None else f"{found.unevenness:.2f}"
        plain = self.none if short.plain_share is None else f"{short.plain_share:.0%}"
        return [scale, tau, self._held(short), plain, self._held(long)]

    def _held(self, tried: Tried) -> str:
        return self.none if tried.share is None else f"{tried.share:.0%} of {tried.cases:,}"

    # -- words
    words_heading = "What some words here mean"
    libraries_heading = "Libraries"
    libraries_lead = (
        "All code is open, and so is what it stands on. By their names in the Python Package Index:"
    )
    libraries_headers = ("For", "Libraries")
    # As in requirements.in, which a test compares.
    libraries: tuple[tuple[str, tuple[str, ...]], ...] = (
        ("Figures and tables", ("numpy", "pandas", "pyarrow", "pydantic", "tzdata")),
        ("Pages", ("streamlit", "starlette", "uvicorn", "uvloop", "brotli", "limits")),
        ("Words, numbers and dates", ("fluent.runtime", "babel")),
        (
            "Charts, sheets and files",
            ("vl-convert-python", "typst", "segno", "xlsxwriter", "loky"),
        ),
        (
            "Areas and public sources",
            (
                *("geopandas", "shapely", "pyproj", "pyogrio", "mapclassify"),
                *("requests", "tenacity"),
            ),
        ),
        (
            "Publishing and its audit",
            ("scipy", "highspy", "python-calamine", "filelock", "click", "frictionless"),
        ),
    )
    checked_heading = "How the code is checked"
    checked = (
        "A second computation in plain pandas, which shares no code with the site, works out the numbers of the pages from the source "
        "files again, and tests compare the two. The formulas are checked against SciPy, statsmodels, esda and inequality. What may "
        "leave the site is searched for figures that no release shows."
    )
