"""What several tables say of an area, a month, a change: each is made into columns once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from data.arithmetic.denominator import Per
from data.census.census import Census
from data.findings.claims import Check
from data.findings.crime_map import crime_map
from data.findings.trend import Change, crime_by_area

CAMERA_COLUMNS = {
    "area_id": "area_id",
    "label": "area",
    "camera_figure": "camera_figure",
    "cameras": "cameras",
    "addresses": "addresses",
    "per_km2": "cameras_per_km2",
    "per_1000_residents": "cameras_per_1000_residents",
    "unstable": "small_figure",
}
_AREA_COLUMNS = {
    "area_id": "area_id",
    "label": "area",
    "nearby": "nearby",
    "district": "district",
    "area_km2": "area_km2",
    "residents": "residents",
    "housing_units": "housing_units",
    **CAMERA_COLUMNS,
}
CRIME_RATES: dict[Per, str] = {
    "per_km2": "reports_per_km2",
    "per_1000_residents": "reports_per_1000_residents",
}
CHANGE_COLUMNS = (
    *("before_first_day", "before_last_day", "reports_before"),
    *("first_day", "last_day", "reports", "ratio", "ratio_low", "ratio_high", "verdict"),
)
_COUNTS = ("reports_before", "reports")


def area_rows(census: Census) -> pd.DataFrame:
    """All that is public of every area, by number; figures of areas not shown are missing."""
    frame = census.areas.reset_index()
    frame["unstable"] = frame["unstable"].where(frame["shown"]).astype("boolean")
    told = {True: "shown", False: "not shown"} if census.has_cameras else {}
    frame["camera_figure"] = frame["shown"].map(told)  # none where no figures are public
    absent = _absent(census)
    kept = {name: column for name, column in _AREA_COLUMNS.items() if name not in absent}
    return frame[list(kept)].rename(columns=kept)


def camera_rows(census: Census) -> pd.DataFrame:
    """The same of cameras alone."""
    frame = area_rows(census)
    return frame[[column for column in CAMERA_COLUMNS.values() if column in frame]]


def _absent(census: Census) -> set[str]:
    """What no area of a place has, so that its tables have no column for it."""
    absent = {"residents", "housing_units"} - set(census.denominators)
    if not census.has_residents:
        absent.add("per_1000_residents")
    if census.areas["district"].eq("").all():
        absent.add("district")
    return absent


def crime_map_rows(census: Census, crime: str) -> pd.DataFrame:
    """What the maps of one kind of crime show of every area: a whole year, and the change."""
    ids, offenses = census.areas.index, census.place.crime_choices[crime]
    frame = pd.DataFrame({"area_id": ids, "area": census.areas["label"].to_numpy()})
    shown = crime_map(census, "reports", "per_km2", crime)
    reports = shown.reports.reindex(ids) if shown else pd.Series(pd.NA, index=ids)
    frame["reports_12_months"] = reports.astype("Int64").to_numpy()
    frame["year_last_day"] = shown.window.last if shown else None
    for per in census.pers:
        rated, column = crime_map(census, "rate", per, crime), CRIME_RATES[per]
        frame[column] = rated.values.astype(float).to_numpy() if rated else np.nan
    changes = crime_by_area(census.cube, offenses)
    compared = [changes.change(area) if changes else None for area in ids]
    return frame.join(change_rows(compared, CHANGE_COLUMNS))


def month_rows(frame: pd.DataFrame) -> pd.DataFrame:
    """Months with their `reports` as whole numbers, and the `basis` of those alone.

    Where there is no count, nothing was counted from anything.
    """
    reports = frame["reports"].astype("Int64")
    return frame.assign(reports=reports, basis=frame["basis"].where(reports.notna(), None))


def change_rows(changes: Sequence[Change | None], columns: Sequence[str]) -> pd.DataFrame:
    """These columns of changes with their intervals; "gap" where there is none to tell."""
    gap: dict[str, Any] = dict.fromkeys(columns) | {"verdict": "gap"}
    rows = [_change(each) if each else gap for each in changes]
    return with_counts(pd.DataFrame(rows, columns=columns))


def with_counts(frame: pd.DataFrame) -> pd.DataFrame:
    """Both counts as whole numbers that may be missing."""
    return frame.astype(dict.fromkeys(_COUNTS, "Int64"))


def _change(change: Change) -> dict[str, Any]:
    compared = change.comparison
    return {
        **period_days(change),
        "reports_before": compared.before,
        "reports": compared.after,
        "ratio": compared.ratio,
        "ratio_low": compared.low,
        "ratio_high": compared.high,
        "verdict": compared.verdict,
        "basis": change.basis,
    }


def period_days(found: Change | Check | None) -> dict[str, Any]:
    """The first and last days of the two periods that are compared."""
    return {
        "before_first_day": found and found.before.first,
        "before_last_day": found and found.before.last,
        "first_day": found and found.after.first,
        "last_day": found and found.after.last,
    }
