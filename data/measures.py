"""Every number on a page that is not a published count: densities, changes, spread.

Pure functions on numbers, arrays and pandas Series; missing in, missing out.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

Verdict = Literal["down", "up", "unclear", "few"]
Floats = npt.NDArray[np.float64]

MIN_EVENTS = 20  # below this in either period, no percentage is given
UNSTABLE_AT_MOST = 20  # published camera figures this small are marked unstable
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Comparison:
    """Two counts set against each other.

    `ratio` is after ÷ before with a confidence interval from `low` to `high`, and
    NaN where either count is below 20 (`verdict` is then "few").
    """

    before: int
    after: int
    ratio: float
    low: float
    high: float
    verdict: Verdict


def compare_counts(before: int, after: int) -> Comparison:
    """Compare two counts of equal exposure as independent Poisson counts.

    Score interval for the ratio of two rates: given the sum of both counts, the
    later one is binomial, so the interval is Wilson's for its share p, carried
    over by p / (1 - p) (Ng & Tang 2005; Brown & Cai 2001). The change is clear when
    the interval does not hold 1. Raises ValueError on a negative count.

    >>> compared = compare_counts(1205, 943)
    >>> f"{compared.ratio:.3f} {compared.low:.3f} {compared.high:.3f} {compared.verdict}"
    '0.783 0.719 0.852 down'
    """
    if min(before, after) < 0:
        raise ValueError("a count is negative")
    if min(before, after) < MIN_EVENTS:
        return Comparison(before, after, np.nan, np.nan, np.nan, "few")
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    total = before + after
    share = after / total
    center = (share + z**2 / (2 * total)) / (1 + z**2 / total)
    half = z * sqrt(share * (1 - share) / total + (z / (2 * total)) ** 2) / (1 + z**2 / total)
    low, high = ((limit / (1 - limit)) for limit in (center - half, center + half))
    verdict: Verdict = "down" if high < 1 else "up" if low > 1 else "unclear"
    return Comparison(before, after, after / before, low, high, verdict)


def clear_by_chance(comparisons: int) -> float:
    """How many of so many comparisons would be called clear if nothing had changed anywhere."""
    return comparisons * (1 - CONFIDENCE)


def per_km2(cameras: pd.Series, area_km2: pd.Series) -> pd.Series:
    """Registered cameras per km² of an area's surface."""
    return cameras.astype("float64") / area_km2


def per_1000_residents(cameras: pd.Series, residents: pd.Series, min_residents: int) -> pd.Series:
    """Registered cameras per 1,000 residents; missing where fewer than `min_residents` live."""
    people = residents.astype("float64")
    return 1000 * cameras.astype("float64") / people.where(people >= min_residents)


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
) -> float:
    """Share of the surface that holds a given share of the cameras, densest areas first.

    A point of the Lorenz curve over surface (Lorenz 1905), read from its dense
    end, with straight lines between areas. Areas without a figure are left out.

    >>> smallest_area_share(pd.Series([30, 10, 0]), pd.Series([1.0, 1.0, 2.0]))
    0.16666666666666666
    """
    shown = cameras.notna()
    count, surface = cameras[shown].to_numpy(float), area_km2[shown].to_numpy(float)
    densest_first = np.argsort(-count / surface, kind="stable")
    cumulative_cameras = np.concatenate([[0], np.cumsum(count[densest_first])])
    cumulative_surface = np.concatenate([[0], np.cumsum(surface[densest_first])])
    at = np.interp(
        share_of_cameras * cumulative_cameras[-1], cumulative_cameras, cumulative_surface
    )
    return float(at / cumulative_surface[-1])
