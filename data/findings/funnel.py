"""Is an area unusual for its size? All areas in one funnel plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from data.arithmetic.denominator import residents_for_rates
from data.arithmetic.measures import (
    MIN_EVENTS,
    clear_by_chance,
    funnel_limits,
    spread_between,
)
from data.arithmetic.periods import Window
from data.arithmetic.whole_year import newest_year
from data.census.census import Census

PlaceInFunnel = Literal["far_below", "below", "as_expected", "above", "far_above"]
_POINTS = 60  # along each limit


@dataclass(frozen=True)
class Funnel:
    """Reports per 1,000 residents and year against the number of residents.

    `rate` is that of all these areas together. `areas` is indexed by area id:
    `residents`, `reports`, `rate`, `place`; `limits` has `residents` and the limits
    there: `low`, `high` for chance, with the runs that reports come in, `low_usual`,
    `high_usual` for that and the usual differences between areas. `left_out` have too few
    residents for a rate.
    """

    window: Window
    rate: float
    areas: pd.DataFrame
    limits: pd.DataFrame
    left_out: tuple[str, ...]

    @property
    def unusually_high(self) -> int:
        """How many areas lie above what is usual."""
        return self._count("far_above")

    @property
    def unusually_low(self) -> int:
        return self._count("far_below")

    @property
    def unusual(self) -> int:
        return self.unusually_high + self.unusually_low

    @property
    def beyond_chance(self) -> int:
        """How many areas lie outside the limits of chance alone, the unusual ones included."""
        return len(self.areas) - self._count("as_expected")

    @property
    def unusual_by_chance(self) -> float:
        """How many areas would be called unusual if none were."""
        return clear_by_chance(len(self.areas))

    def _count(self, place: PlaceInFunnel) -> int:
        return int((self.areas["place"] == place).sum())


def funnel(census: Census, offenses: Sequence[str]) -> Funnel | None:
    """The funnel of the newest whole twelve months; None without any, or with too few reports.

    Each area is set against what it would have at the rate of all areas together.
    The limits hold 95 of 100 areas (data.arithmetic.measures.funnel_limits), widened by
    the dispersion of areas (data.arithmetic.dispersion).
    """
    window = newest_year(census.cube, offenses)
    totals = census.cube.totals_by_area(offenses, window) if window else None
    if window is None or totals is None:
        return None
    frame = pd.DataFrame({"residents": census.areas["residents"], "reports": totals})
    for_rates = residents_for_rates(frame["residents"], census.fewest_residents)
    left_out = tuple(frame.index[for_rates.isna()])
    frame = frame.drop(index=list(left_out))
    if frame["reports"].sum() < MIN_EVENTS or len(frame) < 3:
        return None
    yearly = 1000 / window.years
    per_resident = frame["reports"].sum() / frame["residents"].sum()
    # So many reports say as much as a φ-th of them would if chance were all.
    scale = census.cube.dispersion_of_level("area", offenses).scale
    people = frame["residents"].to_numpy(float) / scale
    between = spread_between(frame["reports"].to_numpy(float) / scale, people * per_resident)
    frame["rate"] = frame["reports"] / frame["residents"] * yearly
    at_areas = _limits(people, per_resident, between, yearly)
    frame["place"] = _places(frame["rate"].to_numpy(), at_areas)
    smallest, largest = frame["residents"].min(), frame["residents"].max()
    along = np.linspace(0.9 * smallest, 1.05 * largest, _POINTS)
    return Funnel(
        window,
        float(per_resident * yearly),
        frame,
        _limits(along / scale, per_resident, between, yearly).assign(residents=along),
        left_out,
    )


def _limits(
    residents: np.ndarray, per_resident: float, between: float, yearly: float
) -> pd.DataFrame:
    expected = residents * per_resident
    low, high = funnel_limits(expected)
    low_usual, high_usual = funnel_limits(expected, between)
    scale = per_resident * yearly
    return pd.DataFrame(
        {
            "residents": residents,
            "low": low * scale,
            "high": high * scale,
            # Chance is a part of what is usual, whatever the approximation says.
            "low_usual": np.minimum(low, low_usual) * scale,
            "high_usual": np.maximum(high, high_usual) * scale,
        }
    )


def _places(rates: np.ndarray, limits: pd.DataFrame) -> list[PlaceInFunnel]:
    places: list[PlaceInFunnel] = []
    for value, at in zip(rates, limits.itertuples(), strict=True):
        if value > at.high_usual:
            places.append("far_above")
        elif value < at.low_usual:
            places.append("far_below")
        elif value > at.high:
            places.append("above")
        elif value < at.low:
            places.append("below")
        else:
            places.append("as_expected")
    return places
