"""Every number on a page that is not a published count: densities, changes, spread.

Pure functions on numbers, arrays and pandas Series; missing in, missing out.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, sqrt
from statistics import NormalDist
from typing import TypeVar

import numpy as np
import pandas as pd

from data.arithmetic import poisson
from data.arithmetic.arrays import Floats
from data.arithmetic.denominator import residents_for_rates
from data.arithmetic.dispersion import CHANCE, Dispersion
from data.arithmetic.inequality import gini as gini
from data.arithmetic.inequality import location_quotients as location_quotients
from data.arithmetic.inequality import lorenz as lorenz
from data.arithmetic.periods import Window
from data.arithmetic.periods import year_to_date as year_to_date
from data.arithmetic.two_counts import CONFIDENCE, Verdict, verdict_of
from data.arithmetic.two_counts import MIN_EVENTS as MIN_EVENTS
from data.arithmetic.two_counts import Comparison as Comparison
from data.arithmetic.two_counts import compare_counts as compare_counts
from data.arithmetic.two_counts import controlled as controlled
from data.arithmetic.two_counts import (
    false_discoveries_controlled as false_discoveries_controlled,
)
from data.published.rules import CAMERA_ROUNDING

Size = TypeVar("Size", float, pd.Series)

UNSTABLE_AT_MOST = 20  # published camera figures this small are marked unstable


@dataclass(frozen=True)
class Rate:
    """Events per unit of exposure, with a confidence interval from `low` to `high`."""

    value: float
    low: float
    high: float


def rate(events: int, exposure: float, dispersion: Dispersion = CHANCE) -> Rate:
    """Rate of a count with the exact interval of a Poisson count (Garwood 1936).

    With a dispersion φ, that of events / φ, carried back. Raises ValueError on a negative
    count and on an exposure that is not positive.

    >>> found = rate(10, exposure=2.0)  # such as 1,000 residents, over two years
    >>> f"{found.value:.1f} {found.low:.2f} {found.high:.2f}"
    '5.0 2.40 9.20'
    """
    if events < 0:
        raise ValueError("a count is negative")
    if exposure <= 0:
        raise ValueError("an exposure is not positive")
    scale = dispersion.scale
    low, high = poisson.exact_interval(events / scale, CONFIDENCE)
    return Rate(events / exposure, low * scale / exposure, high * scale / exposure)


def unit_years(size: Size, window: Window) -> Size:
    """What reports over a window are divided by for a rate a year: `size` is km² or people."""
    return size * window.years


@dataclass(frozen=True)
class RoundedRatio:
    """How many times one density is another, and the least and most that rounding leaves open."""

    ratio: float
    low: float
    high: float
    verdict: Verdict


def compare_densities(
    cameras: int,
    exposure: float,
    other_cameras: int,
    other_exposure: float,
    figures: int = 1,
    other_figures: int = 1,
    missing: int = 0,
    other_missing: int = 0,
) -> RoundedRatio:
    """Density of `cameras` ÷ that of `other_cameras`, per km² or per resident.

    A published figure is rounded to 20, so each may have been 10 more or less before,
    and a sum of `figures` of them as many times that; up to `missing` cameras may be in
    areas that are not shown. Where that alone could turn the comparison round, there is
    no clear difference. Camera figures count all that is registered, and are no sample,
    so no other interval belongs to them.

    >>> compare_densities(400, 2.0, 200, 2.0).verdict
    'up'
    >>> compare_densities(60, 1.0, 40, 1.0).verdict
    'unclear'
    """
    off, other_off = (CAMERA_ROUNDING / 2 * summed for summed in (figures, other_figures))
    per_exposure = other_exposure / exposure
    low = (cameras - off) / (other_cameras + other_off + other_missing) * per_exposure
    other_least = other_cameras - other_off
    high = (cameras + off + missing) / other_least * per_exposure if other_least > 0 else inf
    ratio = cameras / other_cameras * per_exposure
    return RoundedRatio(ratio, low, high, verdict_of(low, high))


def funnel_limits(expected: Floats, between: float = 0.0) -> tuple[Floats, Floats]:
    """Limits within which observed ÷ expected lies in 95 of 100 areas of each size.

    With `between` = 0, chance alone: exact Poisson limits, interpolated so that they
    run smoothly (Spiegelhalter 2005, Stat Med 24:1185, appendix A.1.1). Else chance
    and the usual differences between areas, `between` as `spread_between` gives it,
    on the scale of square roots (Spiegelhalter 2005, Qual Saf Health Care 14:347).

    >>> low, high = funnel_limits(np.array([100.0]))
    >>> f"{low[0]:.2f} {high[0]:.2f}"
    '0.80 1.20'
    """
    tail = (1 - CONFIDENCE) / 2
    if between == 0:
        low, high = (
            np.array([poisson.smooth_quantile(p, mean) for mean in expected])
            for p in (tail, 1 - tail)
        )
        return np.maximum(low, 0) / expected, high / expected
    z = NormalDist().inv_cdf(1 - tail)
    half = z * np.sqrt(1 / (4 * expected) + between**2)
    return np.maximum(1 - half, 0) ** 2, (1 + half) ** 2


def spread_between(observed: Floats, expected: Floats) -> float:
    """How far areas usually differ beyond chance: a standard deviation of √(observed ÷ expected).

    Random-effects estimate τ from z-scores on the scale of square roots, of which
    the lowest and highest tenth are pulled in, so that the unusual areas that are
    looked for do not set the limits (Spiegelhalter 2005, Qual Saf Health Care
    14:347). 0 where chance alone explains the differences.
    """
    z = 2 * (np.sqrt(observed) - np.sqrt(expected))
    z = np.clip(z, *np.quantile(z, [0.1, 0.9]))
    weights = 4 * expected
    beyond_chance = (z**2).sum() - (z.size - 1)
    scale = weights.sum() - (weights**2).sum() / weights.sum()
    return sqrt(max(0.0, float(beyond_chance / scale)))


def clear_by_chance(comparisons: int) -> float:
    """How many of so many comparisons would be called clear if nothing had changed anywhere."""
    return comparisons * (1 - CONFIDENCE)


def per_km2(cameras: pd.Series, area_km2: pd.Series) -> pd.Series:
    """Registered cameras per km² of an area's surface."""
    return cameras.astype("float64") / area_km2


def per_1000_residents(cameras: pd.Series, residents: pd.Series, min_residents: int) -> pd.Series:
    """Registered cameras per 1,000 residents; missing where too few live for a rate."""
    return 1000 * cameras.astype("float64") / residents_for_rates(residents, min_residents)


def is_unstable(published: pd.Series) -> pd.Series:
    """Whether a published figure is so small that rounding moves it much."""
    return (published <= UNSTABLE_AT_MOST).fillna(False).astype(bool)


def trailing_mean(monthly: Floats, months: int = 12) -> Floats:
    """Mean of each month and those before it; NaN unless every one of them is known.

    >>> trailing_mean(np.array([1.0, 3.0, np.nan, 5.0, 7.0]), months=2).tolist()
    [nan, 2.0, nan, nan, 6.0]
    """
    means = np.full(len(monthly), np.nan)
    if len(monthly) >= months:
        windows = np.lib.stride_tricks.sliding_window_view(monthly, months)
        means[months - 1 :] = windows.mean(axis=1)
    return means


def smallest_area_share(
    cameras: pd.Series, area_km2: pd.Series, share_of_cameras: float = 0.5
) -> float | None:
    """Share of the surface that holds a given share of the cameras, densest areas first.

    A point of the Lorenz curve over surface (Lorenz 1905), read from its dense
    end, with straight lines between areas. Areas without a figure are left out; None where
    no camera is left.

    >>> smallest_area_share(pd.Series([30, 10, 0]), pd.Series([1.0, 1.0, 2.0]))
    0.16666666666666666
    """
    shown = cameras.notna()
    count, surface = cameras[shown].to_numpy(float), area_km2[shown].to_numpy(float)
    if not count.sum():
        return None
    densest_first = np.argsort(-count / surface, kind="stable")
    cumulative_cameras = np.concatenate([[0], np.cumsum(count[densest_first])])
    cumulative_surface = np.concatenate([[0], np.cumsum(surface[densest_first])])
    at = np.interp(
        share_of_cameras * cumulative_cameras[-1], cumulative_cameras, cumulative_surface
    )
    return float(at / cumulative_surface[-1])
