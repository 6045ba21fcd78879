"""Where an area's cameras stand among all, told no more exactly than the figures are rounded."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arithmetic.denominator import Per
from data.census.census import Census
from data.census.per_census import per_census
from data.published.rules import CAMERA_ROUNDING


@dataclass(frozen=True)
class Standing:
    """How many of the other areas with a figure surely have less than one of them, or more.

    `open` are those that rounding does not let anybody set before or behind it.
    """

    fewer: int
    open: int
    more: int

    @property
    def areas(self) -> int:
        """All of them, the one itself included."""
        return self.fewer + self.open + self.more + 1

    @property
    def best(self) -> int:
        """The first place that it may have, counted from the most."""
        return self.more + 1

    @property
    def last(self) -> int:
        """The last place that it may have, counted from the most."""
        return self.more + self.open + 1


def camera_limits(cameras: pd.Series) -> pd.DataFrame:
    """The least (`low`) and the most (`high`) cameras that rounded figures leave open, by area id.

    Missing where an area is not shown. Figures are rounded to 20, halves up: the true one is at
    least `low` and less than `high`.
    """
    half = CAMERA_ROUNDING / 2
    known = cameras.astype("float64")
    return pd.DataFrame({"low": (known - half).clip(lower=0), "high": known + half})


def rate_limits(census: Census, per: Per) -> pd.DataFrame:
    """The same of cameras per km² or per 1,000 residents; missing too without a rate."""
    limits = camera_limits(census.areas["cameras"]).div(census.exposures(per), axis=0)
    return limits[census.areas[per].notna()].reindex(census.areas.index)


@per_census
def open_classes(census: Census, per: Per) -> pd.DataFrame:
    """`low` and `high` of the areas whose rounded figure leaves open which class of the map is
    theirs, by area id."""
    limits, breaks = rate_limits(census, per).dropna(), np.asarray(census.breaks(per))
    # A value on a limit is in the class below it; `high` itself is out of reach.
    low, high = (np.searchsorted(breaks, limits[end], side="left") for end in ("low", "high"))
    return limits[low != high]


def standing(census: Census, per: Per, area: str) -> Standing | None:
    """Where an area stands among all that have a rate; None where it has none."""
    limits = rate_limits(census, per).dropna()
    if area not in limits.index:
        return None
    own = limits.loc[area]
    others = limits.drop(index=area)
    fewer = int((others["high"] <= own["low"]).sum())
    more = int((others["low"] >= own["high"]).sum())
    return Standing(fewer, len(others) - fewer - more, more)


@dataclass(frozen=True)
class Ends:
    """The areas that may have the most, or the fewest, of all that are shown: the ids of each."""

    most: tuple[str, ...]
    fewest: tuple[str, ...]


def ends(census: Census, per: Per) -> Ends | None:
    """Who may stand first and last, those with the highest and lowest figure first.

    None where no area has a rate.
    """
    limits = rate_limits(census, per).dropna()
    if limits.empty:
        return None
    by_figure = census.areas.loc[limits.index, per].sort_values(ascending=False, kind="stable")
    limits = limits.loc[by_figure.index]
    most = limits.index[limits["high"] > limits["low"].max()]
    fewest = limits.index[limits["low"] < limits["high"].min()]
    return Ends(tuple(map(str, most)), tuple(map(str, fewest[::-1])))
