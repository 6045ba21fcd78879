"""The data dictionary: every column that may leave the site, with its type, unit and meaning."""

from __future__ import annotations

import pyarrow as pa

from data.schema import ADDRESS_ROUNDING, CAMERA_ROUNDING, Column

# Columns whose figures every table rounds as a release does.
ROUNDED = {"cameras": CAMERA_ROUNDING, "addresses": ADDRESS_ROUNDING}

_ALL = (
    # -- what a row is about
    Column("area_id", pa.string(), "Area, by the number its publisher gives it"),
    Column("area", pa.string(), "Name of the area, or of a group of areas"),
    Column("crime", pa.string(), "Kind of crime"),
    Column("is_estimate", pa.bool_(), "Whether the row is a group of areas, a best fit"),
    # -- the land and its people
    Column("area_km2", pa.float64(), "Surface, land and water unless stated otherwise", "km²"),
    Column("residents", pa.int64(), "People who live in the area, by the census", "residents"),
    # -- cameras, as published: rounded, and empty where not shown
    Column(
        "camera_figure",
        pa.string(),
        "“shown”, or “not shown” where too few addresses stand behind it, whatever the reason; "
        "“in part” for a group some of whose areas are not shown",
    ),
    Column("cameras", pa.int64(), "Registered cameras, rounded to 20; empty: not shown", "cameras"),
    Column(
        "addresses",
        pa.int64(),
        "Addresses with a registered camera, rounded to 10; empty: not shown",
        "addresses",
    ),
    Column(
        "small_figure", pa.bool_(), "Whether the camera figure is so small that it is less exact"
    ),
    Column("cameras_per_km2", pa.float64(), "Registered cameras per km²", "cameras per km²"),
    Column(
        "cameras_per_1000_residents",
        pa.float64(),
        "Registered cameras per 1,000 residents; empty too where few people live",
        "cameras per 1,000 residents",
    ),
    Column(
        "cameras_low", pa.float64(), "The least the rate could be before rounding", "as the rate"
    ),
    Column(
        "cameras_high", pa.float64(), "The most the rate could be before rounding", "as the rate"
    ),
    Column("camera_class", pa.int64(), "Class on the map of both, 1 low to 3 high"),
    Column(
        "quotient_land",
        pa.float64(),
        "Location quotient over land: share of the cameras ÷ share of the land",
        "1 = an even spread",
    ),
    Column(
        "quotient_residents",
        pa.float64(),
        "Location quotient over residents: share of the cameras ÷ share of the residents",
        "1 = an even spread",
    ),
    Column("base", pa.string(), "What the curve is over: land, or residents"),
    Column(
        "share_of_base", pa.float64(), "Share of it, areas with the least coverage first", "0 to 1"
    ),
    Column("share_of_cameras", pa.float64(), "Share of the registered cameras there", "0 to 1"),
    # -- reported crime
    Column("month", pa.date32(), "First day of the month"),
    Column("day", pa.date32(), "Last day of the period that is counted"),
    Column("reports", pa.int64(), "Reported crimes; empty: the data have a gap", "reports"),
    Column(
        "reports_12_months",
        pa.int64(),
        "Reported crimes over twelve months; empty: the data have a gap",
        "reports",
    ),
    Column(
        "mean_12_months",
        pa.float64(),
        "Mean of the twelve months up to this one; empty where one of them is a gap",
        "as the monthly figure",
    ),
    Column(
        "basis",
        pa.string(),
        "“incidents”: counted from single reports; “published”: a monthly count of the publisher",
    ),
    Column("reports_per_km2", pa.float64(), "Reported crimes per km²", "reports per km²"),
    Column(
        "reports_per_1000_residents",
        pa.float64(),
        "Reported crimes per 1,000 residents; empty where few people live",
        "reports per 1,000 residents",
    ),
    Column(
        "rate_low", pa.float64(), "Low end of the likely range (95%) of the rate", "as the rate"
    ),
    Column(
        "rate_high", pa.float64(), "High end of the likely range (95%) of the rate", "as the rate"
    ),
    Column("crime_class", pa.int64(), "Class on the map of both, 1 low to 3 high"),
    Column(
        "place_in_funnel",
        pa.string(),
        "Where the rate stands against the city’s, given how many people live there",
    ),
    # -- changes
    Column(
        "reports_before", pa.int64(), "Reports over the same days of the year before", "reports"
    ),
    Column("reports_after", pa.int64(), "Reports over this year to date", "reports"),
    Column(
        "change_percent",
        pa.float64(),
        "Change; empty where either count is below 20, too few for a percentage",
        "percent",
    ),
    Column(
        "change_low", pa.float64(), "Low end of the likely range (95%) of the change", "percent"
    ),
    Column(
        "change_high", pa.float64(), "High end of the likely range (95%) of the change", "percent"
    ),
    Column(
        "verdict",
        pa.string(),
        "“up”, “down”, “unclear”, or “few” where either count is below 20",
    ),
    Column("estimated", pa.bool_(), "Whether a count is partly an estimate, from weekly counts"),
    # -- what was said in public
    Column("said", pa.string(), "What was said"),
    Column("said_percent", pa.float64(), "The change that was said", "percent"),
    Column("said_on", pa.date32(), "The day it was said"),
    Column("outcome", pa.string(), "“agrees”, “differs”, or why it cannot be checked"),
    Column("published_on", pa.string(), "When it was made public: a year, month or day"),
    Column("cameras_said", pa.int64(), "Cameras in the whole city, as said in public", "cameras"),
    Column("exactness", pa.string(), "How exactly it was said"),
    Column("counts", pa.string(), "Which cameras it counts"),
    Column("source", pa.string(), "Where it was published"),
    Column("address", pa.string(), "Address of the source"),
)

COLUMNS = {column.name: column for column in _ALL}
