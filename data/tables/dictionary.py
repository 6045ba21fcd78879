"""The data dictionary: every column that may leave the site, with its type and unit.

What each one means is said in `components/wording`, in every language; a unit is named here by its
short name there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import pyarrow as pa

from data.findings.had import Had
from data.published.rules import ADDRESS_ROUNDING, CAMERA_ROUNDING
from data.published.schema import Column

# Columns whose figures every table rounds as a release does.
ROUNDED = {"cameras": CAMERA_ROUNDING, "addresses": ADDRESS_ROUNDING}


def _ranged(name: str) -> tuple[Column, Column, Column]:
    """A figure made of rounded camera figures, with the least and the most that it can be."""
    return (
        Column(name, pa.float64()),
        Column(f"{name}_low", pa.float64()),
        Column(f"{name}_high", pa.float64()),
    )


_SUBJECT = (
    # What a row is about
    Column("area_id", pa.string()),
    Column("area", pa.string()),
    Column("nearby", pa.string()),
    Column("district", pa.string()),
    Column("offense", pa.string()),
    Column("crime", pa.string()),
    Column("is_estimate", pa.bool_()),
)
_LAND = (
    # The land and its people
    Column("geometry", pa.binary(), unit="degrees_wgs_84"),
    Column("area_km2", pa.float64(), unit="km2"),
    Column("area_sq_mi", pa.float64(), unit="sq_mi"),
    Column("residents", pa.int64(), unit="residents"),
    Column("housing_units", pa.int64(), unit="housing_units"),
)
_CAMERAS = (
    # Cameras, as published: rounded, and empty where not shown
    Column("camera_figure", pa.string(), pattern="^(shown|not shown|in part)$"),
    Column("cameras", pa.int64(), unit="cameras"),
    Column("addresses", pa.int64(), unit="addresses"),
    Column("cameras_per_km2", pa.float64(), unit="cameras_per_km2"),
    Column("cameras_per_sq_mi", pa.float64(), unit="cameras_per_sq_mi"),
    Column("cameras_per_1000_residents", pa.float64(), unit="cameras_per_1000_residents"),
    Column("small_figure", pa.bool_()),
    Column("cameras_low", pa.float64(), unit="as_the_rate"),
    Column("cameras_high", pa.float64(), unit="as_the_rate"),
    Column("cameras_per_sq_mi_low", pa.float64(), unit="cameras_per_sq_mi"),
    Column("cameras_per_sq_mi_high", pa.float64(), unit="cameras_per_sq_mi"),
    Column("camera_class", pa.int64()),
    *_ranged("quotient_land"),
    *_ranged("quotient_residents"),
    Column("base", pa.string(), pattern="^(land|residents)$"),
    Column("share_of_base", pa.float64()),
    *_ranged("share_of_cameras"),
)
_GOVERNMENT = (
    # Cameras that government agencies run, by a published list
    Column("agency", pa.string()),
    Column("agency_name", pa.string()),
    Column("locations", pa.int64(), unit="locations"),
    Column("list_published", pa.string()),
)
_CRIME = (
    # Reported crime
    Column("month", pa.date32()),
    Column("first_day", pa.date32()),
    Column("last_day", pa.date32()),
    Column("day", pa.date32()),
    Column("reports", pa.int64(), unit="reports"),
    Column("mean_12_months", pa.float64(), unit="reports_a_month"),
    Column("coverage", pa.string(), pattern="^(complete|partial|gap)$"),
    Column("basis", pa.string(), pattern="^(incidents|weeks|published)$"),
    Column("reports_12_months", pa.int64(), unit="reports"),
    Column("year_last_day", pa.date32()),
    Column("reports_in_window", pa.int64(), unit="reports"),
    Column("counted_by", pa.string(), pattern="^(report|occurrence)$"),
    Column("window_first_day", pa.date32()),
    Column("window_last_day", pa.date32()),
    Column("reports_per_km2", pa.float64(), unit="reports_per_km2_a_year"),
    Column("reports_per_sq_mi", pa.float64(), unit="reports_per_sq_mi_a_year"),
    Column("reports_per_1000_residents", pa.float64(), unit="reports_per_1000_residents_a_year"),
    Column("month_reports_per_km2", pa.float64(), unit="reports_per_km2_a_month"),
    Column("month_reports_per_sq_mi", pa.float64(), unit="reports_per_sq_mi_a_month"),
    Column(
        "month_reports_per_1000_residents", pa.float64(), unit="reports_per_1000_residents_a_month"
    ),
    Column("mean_rate_12_months", pa.float64(), unit="as_the_rate"),
    Column("mean_reports_per_sq_mi_12_months", pa.float64(), unit="reports_per_sq_mi_a_month"),
    Column("rate_low", pa.float64(), unit="as_the_rate"),
    Column("rate_high", pa.float64(), unit="as_the_rate"),
    Column("reports_per_sq_mi_low", pa.float64(), unit="reports_per_sq_mi_a_year"),
    Column("reports_per_sq_mi_high", pa.float64(), unit="reports_per_sq_mi_a_year"),
    Column("crime_class", pa.int64()),
    Column("map_class", pa.int64()),
    Column(
        "place_in_funnel", pa.string(), pattern="^(far_below|below|as_expected|above|far_above)$"
    ),
    # How good the data are
    Column("days", pa.int64(), unit="days"),
    Column("days_covered", pa.int64(), unit="days"),
    Column("month_published", pa.bool_()),
    Column("held", pa.string(), pattern="^(days|some_days|month|nothing)$"),
    Column("year", pa.int64()),
    Column("elsewhere", pa.int64(), unit="reports"),
    Column("file", pa.string()),
    Column("reason", pa.string()),
    Column("records", pa.int64(), unit="records"),
    # Two periods against each other
    Column("before_first_day", pa.date32()),
    Column("before_last_day", pa.date32()),
    Column("reports_before", pa.int64(), unit="reports"),
    Column("ratio", pa.float64()),
    Column("ratio_low", pa.float64()),
    Column("ratio_high", pa.float64()),
    Column("p_value", pa.float64()),
    Column("dispersion", pa.float64()),
    Column("degrees_of_freedom", pa.int64()),
    Column("level", pa.string()),
    Column("unevenness", pa.float64()),
    Column("block_days", pa.int64(), unit="days"),
    Column("cases", pa.int64()),
    Column("cases_held", pa.int64()),
    Column("cases_held_by_chance_alone", pa.int64()),
    Column("verdict", pa.string(), pattern="^(up|down|unclear|few|gap)$"),
    Column("verdict_alone", pa.string(), pattern="^(up|down|unclear|few|gap)$"),
)
_CLAIMED = (
    # What was claimed in public
    Column("claim", pa.string()),
    Column("said_on", pa.string()),
    Column("quote", pa.string()),
    Column("quoted", pa.string(), pattern="^(speaker|report)$"),
    Column("part", pa.string()),
    Column("claimed_percent", pa.float64(), unit="percent"),
    Column("claimed_as", pa.string(), pattern="^(about|close_to|at_least|up|down)$"),
    Column("counted_percent", pa.float64(), unit="percent"),
    Column("difference", pa.float64(), unit="percentage_points"),
    Column("estimated", pa.bool_()),
    Column(
        "outcome",
        pa.string(),
        pattern="^(agrees|depends|differs|cannot_tell|few|not_separable|no_data|not_public)$",
    ),
    Column("part_fits", pa.int64()),
    Column("part_fits_low", pa.int64()),
    Column("part_fits_high", pa.int64()),
)
_STATED = (
    # Numbers of cameras that were made public
    Column("statement", pa.string()),
    Column("made_public", pa.string()),
    Column("cameras_said", pa.int64(), unit="cameras"),
    Column("said_as", pa.string(), pattern="^(at_least|nearly|about|exactly)$"),
    Column("programme", pa.string()),
    Column("contradicts", pa.string()),
)
_SOURCES = (
    # Of both
    Column("source", pa.string()),
    Column("publisher", pa.string()),
    Column("source_address", pa.string()),
)
_EDITIONS = (
    # Editions, and what changed with them
    Column("release_kind", pa.string()),
    Column("change", pa.string()),
    Column("figure", pa.string()),
    Column("figure_before", pa.int64()),
    Column("figure_after", pa.int64()),
    Column("edition", pa.string()),
    Column("current_from", pa.string()),
    Column("kept", pa.bool_()),
    Column("edition_before", pa.string()),
    *(
        Column(f"{kind}_release", pa.string())
        for kind in ("areas", "crime", "cameras", "government")
    ),
    *(
        Column(f"{kind}_changes", pa.int64())
        for kind in ("areas", "crime", "cameras", "government")
    ),
)

_PROVENANCE = (
    # Where the row comes from, in files that have no other place for it
    Column("cameras_as_of", pa.date32()),
    Column("crime_published", pa.string()),
    Column("publishers", pa.string()),
    Column("licence", pa.string()),
)
_ALL = (
    *(*_SUBJECT, *_LAND, *_CAMERAS, *_GOVERNMENT, *_CRIME),
    *(*_CLAIMED, *_STATED, *_SOURCES, *_EDITIONS, *_PROVENANCE),
)
COLUMNS = {column.name: column for column in _ALL}

# The kind of release that the figures of a column rest on; other columns rest on none.
KINDS = {
    column.name: kind
    for kind, columns in {
        "areas": _LAND,
        "cameras": _CAMERAS,
        "crime": _CRIME,
        "government": _GOVERNMENT,
    }.items()
    for column in columns
}


def _names(columns: Iterable[Column]) -> frozenset[str]:
    return frozenset(column.name for column in columns)


# The columns that only a place which has it can fill.
NEEDED_FOR: Mapping[Had, frozenset[str]] = {
    "cameras": _names(_CAMERAS) | {"cameras_as_of", "cameras_release", "cameras_changes"},
    "government": _names(_GOVERNMENT) | {"government_release", "government_changes"},
    "residents": frozenset(name for name in COLUMNS if "residents" in name)
    | {"housing_units", "place_in_funnel"},
    "wards": frozenset({"is_estimate"}),
    "districts": frozenset({"district"}),
    "city_counts": frozenset({"month_published", "estimated"}),
    "claims": _names(_CLAIMED),
    "statements": _names(_STATED),
}


def columns_of(had: Collection[Had]) -> tuple[Column, ...]:
    """Those that tables of a place can have, by what the place has."""
    lacking = frozenset[str]().union(*(NEEDED_FOR[key] for key in NEEDED_FOR if key not in had))
    return tuple(column for column in COLUMNS.values() if column.name not in lacking)
