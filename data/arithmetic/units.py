"""Surfaces, and figures per surface, in the units that readers know.

Everything is computed and published in km²; other units are for what is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

import numpy as np
import pandas as pd

from data.arithmetic.denominator import Per

Units = Literal["metric", "us"]
UNITS: tuple[Units, ...] = ("metric", "us")
KM2 = {"metric": 1.0, "us": 2.589988110336}  # of a km², and of a square mile of 1,609.344² m²
ACRES = 640  # of a square mile
_DIGITS = 15  # that a number of a computer holds

Figures = TypeVar("Figures", float, pd.Series, pd.DataFrame)


def in_units(figures: Figures, per: Per | None, units: Units) -> Figures:
    """Figures per km² as figures per unit of surface; counts, and per 1,000 residents, stay."""
    return figures * KM2[units] if per == "per_km2" else figures


def surface(km2: Figures, units: Units) -> Figures:
    return km2 / KM2[units]


def acres(km2: float) -> float:
    return ACRES * km2 / KM2["us"]


def limits_in_units(
    limits: Sequence[float], figures: pd.Series, per: Per | None, units: Units
) -> tuple[float, ...]:
    """Limits of classes in a unit, as round as they can be with every figure in its own class.

    They were drawn as round numbers of the unit they are kept in. A figure on a limit is in the
    class below it.
    """
    if in_units(1.0, per, units) == 1:
        return tuple(limits)
    known = np.sort(in_units(figures.dropna().astype(float), per, units).to_numpy())
    told: list[float] = []
    for limit in limits:
        least = told[-1] if told else 0.0
        told.append(_roundest(in_units(limit, per, units), known, least))
    return tuple(told)


def _roundest(limit: float, known: np.ndarray, least: float) -> float:
    """The number with the fewest digits, above `least`, that parts the same known figures."""
    below = np.searchsorted(known, limit, side="right")
    for digits in range(1, _DIGITS):
        rounded = float(f"{limit:.{digits}g}")
        if rounded > least and np.searchsorted(known, rounded, side="right") == below:
            return rounded
    return limit
