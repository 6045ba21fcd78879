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
    Column("offense", pa.string(), "Kind of crime, by its short name"),
    Column("crime", pa.string(), "Kind of crime"),
    # -- the land and its people
    Column("area_km2", pa.float64(), "Surface, land and water unless stated otherwise", "km²"),
    Column("residents", pa.int64(), "People who live in the area, by the census", "residents"),
    # -- cameras, as published: rounded, and empty where not shown
    Column(
        "camera_figure",
        pa.string(),
        "“shown”, or “not shown” where too few addresses stand behind it, whatever the reason",
    ),
    Column("cameras", pa.int64(), "Registered cameras, rounded to 20; empty: not shown", "cameras"),
    Column(
        "addresses",
        pa.int64(),
        "Addresses with a registered camera, rounded to 10; empty: not shown",
        "addresses",
    ),
    Column("cameras_per_km2", pa.float64(), "Registered cameras per km²", "cameras per km²"),
    Column(
        "cameras_per_1000_residents",
        pa.float64(),
        "Registered cameras per 1,000 residents; empty too where few people live",
        "cameras per 1,000 residents",
    ),
    # -- reported crime
    Column("month", pa.date32(), "First day of the month"),
    Column("first_day", pa.date32(), "First day of the period"),
    Column("last_day", pa.date32(), "Last day of the period"),
    Column("reports", pa.int64(), "Reported crimes; empty: the data have a gap", "reports"),
    Column(
        "mean_12_months",
        pa.float64(),
        "Mean of the twelve months up to this one; empty where one of them is a gap",
        "reports a month",
    ),
)

COLUMNS = {column.name: column for column in _ALL}
