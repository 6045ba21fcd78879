"""The data dictionary: every column that may leave the site, with its type, unit and meaning."""

from __future__ import annotations

import pyarrow as pa

from data.published.rules import ADDRESS_ROUNDING, CAMERA_ROUNDING
from data.published.schema import Column

# Columns whose figures every table rounds as a release does.
ROUNDED = {"cameras": CAMERA_ROUNDING, "addresses": ADDRESS_ROUNDING}


def _ranged(name: str, description: str) -> tuple[Column, Column, Column]:
    """A figure made of rounded camera figures, with the least and the most that it can be."""
    of = "before figures were rounded, with areas not shown counted where the rules limit them"
    return (
        Column(name, pa.float64(), description),
        Column(f"{name}_low", pa.float64(), f"Least that it can be {of}"),
        Column(f"{name}_high", pa.float64(), f"Most that it can be {of}"),
    )


_SUBJECT = (
    # What a row is about
    Column(
        "area_id",
        pa.string(),
        "Area, by its publisher’s number; empty for a group of areas",
    ),
    Column("area", pa.string(), "Name of the area, or of a group of areas"),
    Column("nearby", pa.string(), "Other neighborhoods that the area overlaps"),
    Column("district", pa.string(), "Police district that the area belongs to"),
    Column("offense", pa.string(), "Kind of crime, by its short name"),
    Column("crime", pa.string(), "Kind of crime"),
    Column(
        "is_estimate",
        pa.bool_(),
        "Whether the cameras are an estimate: those of areas, shared out to a ward by where the "
        "homes are. Land, people and reports of a ward are counted",
    ),
)
_LAND = (
    # The land and its people
    Column("geometry", pa.binary(), "Outline of the area (WKB)", "degrees, WGS 84"),
    Column(
        "area_km2",
        pa.float64(),
        "Land, without water; in editions made before the land was known, land and water",
        "km²",
    ),
    Column("residents", pa.int64(), "People who live in the area, by the census", "residents"),
    Column(
        "housing_units",
        pa.int64(),
        "Homes in the area, by the census; not addresses. Empty in earlier editions",
        "housing units",
    ),
)
_CAMERAS = (
    # Cameras, as published: rounded, and empty where not shown
    Column(
        "camera_figure",
        pa.string(),
        "“shown”, or “not shown”: fewer than 10 addresses, perhaps none, or another rule of "
        "protection, which is never told; "
        "“in part” for a group with areas that are not shown: “cameras” counts those that are",
    ),
    Column(
        "cameras",
        pa.int64(),
        f"Cameras, rounded to {CAMERA_ROUNDING}; empty: not shown",
        "cameras",
    ),
    Column(
        "addresses",
        pa.int64(),
        f"Addresses with such a camera, rounded to {ADDRESS_ROUNDING}; empty: not shown",
        "addresses",
    ),
    Column("cameras_per_km2", pa.float64(), "Cameras per km²", "cameras per km²"),
    Column(
        "cameras_per_1000_residents",
        pa.float64(),
        "Cameras per 1,000 residents; empty too where few people live",
        "cameras per 1,000 residents",
    ),
    Column(
        "small_figure",
        pa.bool_(),
        "True where a camera figure is 20 or less, so that rounding moves it much",
    ),
    Column(
        "cameras_low",
        pa.float64(),
        "Least that the rate can be: figures were rounded, and hidden areas may have none",
        "as the rate",
    ),
    Column(
        "cameras_high",
        pa.float64(),
        "Most that the rate can be: figures were rounded, and hidden areas have at most what "
        "the rules leave them; empty where these set no limit",
        "as the rate",
    ),
    Column("camera_class", pa.int64(), "Class on the map of both, 1 low to 3 high"),
    *_ranged(
        "quotient_land",
        "Share of the cameras ÷ share of the land, among the areas shown; 1 is even",
    ),
    *_ranged(
        "quotient_residents",
        "Share of the cameras ÷ share of the residents, among the areas shown; 1 is even",
    ),
    Column("base", pa.string(), "What a curve is over: land or residents"),
    Column(
        "share_of_base", pa.float64(), "Share of it, areas with the fewest cameras for it first"
    ),
    *_ranged("share_of_cameras", "Share of the cameras there, among the areas shown"),
)
_CRIME = (
    # Reported crime
    Column("month", pa.date32(), "First day of the month"),
    Column("first_day", pa.date32(), "First day of the period"),
    Column("last_day", pa.date32(), "Last day of the period"),
    Column("day", pa.date32(), "Last day of the two periods that are compared"),
    Column("reports", pa.int64(), "Reported crimes; empty: the data have a gap", "reports"),
    Column(
        "mean_12_months",
        pa.float64(),
        "Mean of the twelve months up to this one; empty where one of them is a gap",
        "reports a month",
    ),
    Column(
        "coverage",
        pa.string(),
        "“complete”; “partial” where our files lack some days or kinds of crime of the "
        "month; “gap” where they lack all: there is no figure then, which is not a zero",
        pattern="^(complete|partial|gap)$",
    ),
    Column(
        "basis",
        pa.string(),
        "Counted from “incidents”: single reports; “weeks”: these, and sums of published weekly "
        "counts; “published”: published monthly counts of the whole city",
        pattern="^(incidents|weeks|published)$",
    ),
    Column(
        "reports_12_months",
        pa.int64(),
        "Reported crimes over twelve months; empty: the data have a gap",
        "reports",
    ),
    Column("year_last_day", pa.date32(), "Last day of these twelve months"),
    Column("reports_in_window", pa.int64(), "Reported crimes over the window", "reports"),
    Column(
        "counted_by",
        pa.string(),
        "“report”: by the day of the report; “occurrence”: by the day on which it happened",
        pattern="^(report|occurrence)$",
    ),
    Column("window_first_day", pa.date32(), "First day of the window that is compared"),
    Column("window_last_day", pa.date32(), "Last day of the window that is compared"),
    Column(
        "reports_per_km2",
        pa.float64(),
        "Reported crimes per km² and year; those of another window are scaled to a year",
        "reports per km² a year",
    ),
    Column(
        "reports_per_1000_residents",
        pa.float64(),
        "Reported crimes per 1,000 residents and year; those of another window are scaled to a "
        "year; empty where few people live",
        "reports per 1,000 residents a year",
    ),
    Column(
        "month_reports_per_km2",
        pa.float64(),
        "Reported crimes of the month per km²; empty: the data have a gap",
        "reports per km² a month",
    ),
    Column(
        "month_reports_per_1000_residents",
        pa.float64(),
        "Reported crimes of the month per 1,000 residents; empty: the data have a gap",
        "reports per 1,000 residents a month",
    ),
    Column(
        "mean_rate_12_months",
        pa.float64(),
        "Mean of the month’s rate over the twelve months up to it; empty where one is a gap",
        "as the rate",
    ),
    Column("rate_low", pa.float64(), "Low end of the rate’s 95% interval", "as the rate"),
    Column("rate_high", pa.float64(), "High end of the rate’s 95% interval", "as the rate"),
    Column("crime_class", pa.int64(), "Class on the map of both, 1 low to 3 high"),
    Column(
        "map_class",
        pa.int64(),
        "Class on the map of crime as it is chosen, 1 the lowest; empty where an area has no "
        "rate, and on a map of changes, whose classes are the verdicts",
    ),
    Column(
        "place_in_funnel",
        pa.string(),
        "Where the rate stands against the city’s, for how many people live there: “as_expected”; "
        "“above” or “below”, as areas differ; “far_above” or “far_below”, which is unusual",
        pattern="^(far_below|below|as_expected|above|far_above)$",
    ),
    # How good the data are
    Column("days", pa.int64(), "Days of the month", "days"),
    Column("days_covered", pa.int64(), "Of these, days of which every report is held", "days"),
    Column("month_published", pa.bool_(), "Whether there is a count of the whole city"),
    Column(
        "held",
        pa.string(),
        "“days”: single reports of every day, by area; “some_days”; “month”: a count of the whole "
        "city only; “nothing”",
        pattern="^(days|some_days|month|nothing)$",
    ),
    Column("year", pa.int64(), "Year of the report"),
    Column(
        "elsewhere",
        pa.int64(),
        "Reports whose point lies in another area than they name",
        "reports",
    ),
    Column("file", pa.string(), "Source file"),
    Column("reason", pa.string(), "Why its records are not counted"),
    Column("records", pa.int64(), "Records", "records"),
    # Two periods against each other
    Column("before_first_day", pa.date32(), "First day of the period before"),
    Column("before_last_day", pa.date32(), "Last day of the period before"),
    Column("reports_before", pa.int64(), "Reported crimes in the period before", "reports"),
    Column(
        "ratio",
        pa.float64(),
        "Reports ÷ reports before; empty below 20 reports in either period, where it would mislead",
    ),
    Column("ratio_low", pa.float64(), "Least ratio that is likely: low end of a 95% interval"),
    Column("ratio_high", pa.float64(), "Greatest ratio that is likely: high end of it"),
    Column(
        "p_value",
        pa.float64(),
        "Chance of counts at least as far apart if nothing had changed (score test with the "
        "dispersion of these reports, on Student’s t), 0.0001 for this and less; empty below 40 "
        "reports in both periods",
    ),
    Column(
        "dispersion",
        pa.float64(),
        "Variance of such counts ÷ what chance alone would bring (quasi-Poisson scale); empty "
        "where the data do not reach far enough back to tell: chance alone is taken",
    ),
    Column(
        "degrees_of_freedom",
        pa.int64(),
        "Blocks of days that the dispersion rests on, less one for each stretch of three",
    ),
    Column("level", pa.string(), "What is counted: the city, wards, districts or areas"),
    Column(
        "unevenness",
        pa.float64(),
        "Beyond the dispersion, how far the logarithms of areas’ true changes from year to year "
        "lie apart (standard deviation); no verdict takes it; empty on other levels",
    ),
    Column("block_days", pa.int64(), "Days in a block; of the city, 28 stands for a month", "days"),
    Column("cases", pa.int64(), "Pairs of mixed years where nothing should differ"),
    Column("cases_held", pa.int64(), "Of these, how many a 95% range finds no difference in"),
    Column(
        "cases_held_by_chance_alone",
        pa.int64(),
        "The same with ranges of chance alone, which take no dispersion",
    ),
    Column(
        "verdict",
        pa.string(),
        "“up” or “down”; “unclear”: may be chance; “few”: too few reports to tell; “gap”: the "
        "data have a gap. Rows that stand together are tested together: of those called up or "
        "down, at most 5 of 100 are expected to be false alarms (Benjamini–Hochberg)",
        pattern="^(up|down|unclear|few|gap)$",
    ),
    Column(
        "verdict_alone",
        pa.string(),
        "The same, as if this row alone had been asked for",
        pattern="^(up|down|unclear|few|gap)$",
    ),
)
_SAID = (
    # What was said in public
    Column("claim", pa.string(), "Claim, by its short name"),
    Column("said_on", pa.string(), "Day, month or year in which it was said, as it is known"),
    Column("quote", pa.string(), "The words that stand in the source"),
    Column(
        "quoted",
        pa.string(),
        "Whose words they are: those of the speaker, or of the report",
        pattern="^(speaker|report)$",
    ),
    Column("part", pa.string(), "Part of a kind of crime that the public data cannot tell apart"),
    Column("claimed_percent", pa.float64(), "Change that was claimed", "%"),
    Column(
        "claimed_as",
        pa.string(),
        "How it was said: “about” so many percent, “close_to” or “at_least” so many, or only "
        "“up” or “down”",
        pattern="^(about|close_to|at_least|up|down)$",
    ),
    Column(
        "counted_percent",
        pa.float64(),
        "The same change in public data; empty below 20 reports, and where they cannot tell",
        "%",
    ),
    Column("difference", pa.float64(), "Counted less claimed change", "percentage points"),
    Column("estimated", pa.bool_(), "True where a count is estimated from weekly counts"),
    Column(
        "outcome",
        pa.string(),
        "“agrees”: within one percentage point; “depends”: on days that were not said; “differs”; "
        "“cannot_tell”: a part was claimed apart, and some number of it (part_fits) makes both "
        "true; “few”: below 20 reports in either period; “not_separable”: part of a kind of crime "
        "that is not told apart; “no_data”: our files lack these days; “not_public”: the "
        "counts behind it are in no public file",
        pattern="^(agrees|depends|differs|cannot_tell|few|not_separable|no_data|not_public)$",
    ),
    Column(
        "part_fits",
        pa.int64(),
        "Of reports_before, those that were of the part if both claims are exactly right",
    ),
    Column("part_fits_low", pa.int64(), "Least of part_fits, as the claims are rounded"),
    Column("part_fits_high", pa.int64(), "Most of part_fits, as the claims are rounded"),
    Column("statement", pa.string(), "Number that was made public, by its short name"),
    Column(
        "made_public", pa.string(), "Year, month or day of publication, as exactly as it is known"
    ),
    Column(
        "cameras_said",
        pa.int64(),
        "Cameras in the whole city, as somebody else made public: not counted by this site",
        "cameras",
    ),
    Column(
        "said_as",
        pa.string(),
        "How exactly it was said",
        pattern="^(at_least|nearly|about|exactly)$",
    ),
    Column("programme", pa.string(), "Which cameras were counted"),
    Column("contradicts", pa.string(), "Another statement that cannot be true of the same cameras"),
    Column("source", pa.string(), "Title of the source"),
    Column("publisher", pa.string(), "Who published the source"),
    Column("source_address", pa.string(), "Where the source is found on the web"),
)
_EDITIONS = (
    # Editions, and what changed with them
    Column("release_kind", pa.string(), "Kind of release that changed: areas, crime or cameras"),
    Column("change", pa.string(), "What changed"),
    Column("figure", pa.string(), "What the two figures count"),
    Column("figure_before", pa.int64(), "Published figure before; empty: not shown, or none"),
    Column("figure_after", pa.int64(), "Published figure now; empty: not shown, or none"),
    Column("edition", pa.string(), "The releases that were current together, by one name"),
    Column("current_from", pa.string(), "Day (UTC) on which it became current"),
    Column("kept", pa.bool_(), "Whether its releases are all still there"),
    Column("edition_before", pa.string(), "The edition before it; empty for the first"),
    *(
        Column(f"{kind}_release", pa.string(), f"Version of its {kind} release")
        for kind in ("areas", "crime", "cameras")
    ),
    *(
        Column(
            f"{kind}_changes",
            pa.int64(),
            f"How many changes its {kind} release has against the one before; empty: not known",
        )
        for kind in ("areas", "crime", "cameras")
    ),
)

_PROVENANCE = (
    # Where the row comes from, in files that have no other place for it
    Column("cameras_as_of", pa.date32(), "Day that the camera figures are of"),
    Column(
        "crime_published",
        pa.string(),
        "Year, month or day of the newest publication that the crime figures rest on",
    ),
    Column(
        "publishers", pa.string(), "Who published what the figures rest on, divided by |: name them"
    ),
    Column("licence", pa.string(), "Licence of the figures, by its short name"),
)
_ALL = (*_SUBJECT, *_LAND, *_CAMERAS, *_CRIME, *_SAID, *_EDITIONS, *_PROVENANCE)
COLUMNS = {column.name: column for column in _ALL}

# The kind of release that the figures of a column rest on; other columns rest on none.
KINDS = {
    column.name: kind
    for kind, columns in {"areas": _LAND, "cameras": _CAMERAS, "crime": _CRIME}.items()
    for column in columns
}
