"""How evenly the registered cameras of a city are spread over its land and its residents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from data.arithmetic.arrays import Floats, Range
from data.arithmetic.denominator import residents_for_rates
from data.arithmetic.inequality import (
    Concentration,
    concentration,
    gini,
    gini_range,
    location_quotients,
    lorenz,
    quotient_ranges,
    share_of_amount,
    share_of_amount_range,
    share_of_base,
    share_of_base_range,
)
from data.census.census import Census
from data.findings.standing import camera_limits


@dataclass(frozen=True)
class Quotient:
    """A location quotient of the areas shown, and the least and most that it can be."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Evenness:
    """The spread over one base, from the areas shown.

    `curve` has cumulated shares, `base` and `cameras`. Ranges are what could be before figures
    were rounded, and with the `hidden` areas in where `counts_hidden`; they are left out where
    no limit on a hidden figure is public. `limits` has what each area can have at the least and
    most (`low`, `high`) and its `base`. `quotients` are by area id, with `low` and `high` of each,
    missing where an area is not shown. `without_base` areas have too little of the base,
    cameras shown or not.
    """

    curve: pd.DataFrame
    amounts: pd.DataFrame
    limits: pd.DataFrame
    gini: float
    gini_range: Range
    half_on: float
    half_on_range: Range
    quotients: pd.DataFrame
    counts_hidden: bool
    hidden: int
    without_base: int

    @property
    def concentration(self) -> Concentration:
        return concentration(self.gini)

    @property
    def first(self) -> tuple[str, ...]:
        """The areas that may have the highest location quotient, that with the highest first."""
        rates = self._rates
        return self._may_be(rates["high"] > rates["low"].max(), ascending=False)

    @property
    def last(self) -> tuple[str, ...]:
        """The areas that may have the lowest, that with the lowest first."""
        rates = self._rates
        return self._may_be(rates["low"] < rates["high"].min(), ascending=True)

    @property
    def _rates(self) -> pd.DataFrame:
        """The least and most (`low`, `high`) per unit of the areas shown.

        They tell apart more areas than ranges of quotients, which hold what all areas together
        can be, and that is the same for each.
        """
        return self.limits[["low", "high"]].div(self.limits["base"], axis=0).loc[self.amounts.index]

    def _may_be(self, which: pd.Series, ascending: bool) -> tuple[str, ...]:
        figures = self.quotients.loc[which.index[which], "quotient"]
        return tuple(map(str, figures.sort_values(ascending=ascending, kind="stable").index))

    @property
    def above_even(self) -> int:
        """Areas shown that surely have more than their even share."""
        return int((self.quotients["low"] > 1).sum())

    @property
    def below_even(self) -> int:
        """Areas shown that surely have less."""
        return int((self.quotients["high"] < 1).sum())

    def quotient(self, area: str) -> Quotient | None:
        """None where the area has none."""
        found = self.quotients.loc[area]
        if pd.isna(found["quotient"]):
            return None
        return Quotient(*(float(found[name]) for name in ("quotient", "low", "high")))

    @property
    def shown(self) -> int:
        return int(self.quotients["quotient"].notna().sum())

    def cameras_on(self, share: float) -> float:
        """Share of the cameras on the `share` of the base that has most of them."""
        amount, base = _columns(self.amounts, "cameras", "base")
        return share_of_amount(amount, base, share)

    @cached_property
    def ranged_curve(self) -> pd.DataFrame:
        """The curve with the least and the most (`low`, `high`) that it can be at each point."""
        on_the_rest = [self.cameras_on_range(1 - share) for share in self.curve["base"]]
        return self.curve.assign(
            low=[1 - most for _, most in on_the_rest], high=[1 - least for least, _ in on_the_rest]
        )

    def cameras_on_range(self, share: float) -> Range:
        """The same, at the least and the most."""
        low, high, base = _columns(self.limits, "low", "high", "base")
        return share_of_amount_range(low, high, base, share)


def over_land(census: Census) -> Evenness | None:
    """Over each area's surface in km²; None where no cameras are shown."""
    return _evenness(census, census.areas["area_km2"])


def over_residents(census: Census) -> Evenness | None:
    """Over each area's residents, without areas that have too few of them for a rate.

    None too where nobody counted them.
    """
    residents = residents_for_rates(census.areas["residents"], census.fewest_residents)
    return _evenness(census, residents.dropna())


def _evenness(census: Census, base: pd.Series) -> Evenness | None:
    cameras = census.areas["cameras"].reindex(base.index).astype("float64")
    amounts = pd.DataFrame({"cameras": cameras, "base": base}).dropna()
    if not amounts["cameras"].sum():
        return None
    most = census.most_hidden
    limits = camera_limits(cameras).assign(base=base)
    # Nothing is public of a hidden figure but the most that it can be, if that is.
    limits = limits.dropna() if most is None else limits.fillna({"low": 0, "high": most})
    amount, of_shown = _columns(amounts, "cameras", "base")
    curve = dict(zip(("base", "cameras"), lorenz(amount, of_shown), strict=True))
    low, high, everywhere = _columns(limits, "low", "high", "base")
    return Evenness(
        curve=pd.DataFrame(curve),
        amounts=amounts,
        limits=limits,
        gini=gini(amount, of_shown),
        gini_range=gini_range(low, high, everywhere),
        half_on=share_of_base(amount, of_shown),
        half_on_range=share_of_base_range(low, high, everywhere),
        quotients=_quotients(amounts, limits).reindex(census.areas.index),
        counts_hidden=most is not None,
        hidden=int(cameras.isna().sum()),
        without_base=len(census.areas) - len(base),
    )


def _quotients(amounts: pd.DataFrame, limits: pd.DataFrame) -> pd.DataFrame:
    """Of the areas shown: their `quotient` among each other, and its `low` and `high`."""
    low, high = quotient_ranges(*_columns(limits, "low", "high", "base"))
    ranges = pd.DataFrame({"low": low, "high": high}, index=limits.index).loc[amounts.index]
    return ranges.assign(quotient=location_quotients(*_columns(amounts, "cameras", "base")))


def _columns(frame: pd.DataFrame, *names: str) -> tuple[Floats, ...]:
    return tuple(frame[name].to_numpy(np.float64) for name in names)
