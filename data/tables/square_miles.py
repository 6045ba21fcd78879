"""Figures by surface once more in square miles, beside those in km² that they are computed from."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from data.arithmetic.units import in_units, surface

_LAND = "area_km2"
# Of each column per km², those that say of it how far it may be off, and its mean.
_OF_RATES: Mapping[str, tuple[str, ...]] = {
    "cameras_per_km2": ("cameras_low", "cameras_high"),
    "reports_per_km2": ("rate_low", "rate_high"),
    "month_reports_per_km2": ("mean_rate_12_months",),
}
_NAMES = {
    "cameras_low": "cameras_per_sq_mi_low",
    "cameras_high": "cameras_per_sq_mi_high",
    "rate_low": "reports_per_sq_mi_low",
    "rate_high": "reports_per_sq_mi_high",
    "mean_rate_12_months": "mean_reports_per_sq_mi_12_months",
}


def in_square_miles(column: str) -> str:
    """What a column is called in square miles.

    >>> in_square_miles("cameras_per_km2")
    'cameras_per_sq_mi'
    """
    return _NAMES.get(column, column.replace("_km2", "_sq_mi"))


def with_square_miles(frame: pd.DataFrame) -> pd.DataFrame:
    """The same columns, each by surface with its own in square miles right after it."""
    rates = [rate for rate in _OF_RATES if rate in frame]
    per_km2 = {*rates, *(each for rate in rates for each in _OF_RATES[rate])}
    columns = {}
    for name, values in frame.items():
        columns[name] = values
        if name == _LAND:
            columns[in_square_miles(_LAND)] = surface(values.astype(float), "us")
        elif name in per_km2:
            columns[in_square_miles(str(name))] = in_units(values.astype(float), "per_km2", "us")
    return pd.DataFrame(columns, index=frame.index)
