"""How evenly the registered cameras of a city are spread over its land and its residents."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.arithmetic.arrays import Floats, Range
from data.arithmetic.denominator import residents_for_rates
from data.arithmetic.hidden import possible_shares
from data.arithmetic.inequality import (
    Concentration,
    concentration,
    gini,
    gini_range,
    location_quotients,
    lorenz,
    quotient_factors,
    share_of_base,
)
from data.census.census import Census


@dataclass(frozen=True)
class Evenness:
    """The spread over one base, from the areas shown.

    `curve` has cumulated shares, `base` and `cameras`; `quotients` are by area id, missing
    where an area is left out. `gini_range`, `half_on_range` (over all cases tried) and
    `quotient_factors` are what could be with the `hidden` areas in: None where no limit on
    a hidden figure is public. `without_base` areas have too little of the base, cameras
    shown or not.
    """

    curve: pd.DataFrame
    gini: float
    gini_range: Range | None
    half_on: float
    half_on_range: Range | None
    quotients: pd.Series
    quotient_factors: Range | None
    hidden: int
    without_base: int

    @property
    def concentration(self) -> Concentration:
        return concentration(self.gini)

    @property
    def highest(self) -> str:
        """The area with the highest location quotient."""
        return str(self.quotients.idxmax())

    @property
    def lowest(self) -> str:
        return str(self.quotients.idxmin())

    @property
    def above_even(self) -> int:
        """Areas shown with more than their even share."""
        return int((self.quotients > 1).sum())

    @property
    def shown(self) -> int:
        return int(self.quotients.notna().sum())

    def cameras_on(self, share: float) -> float:
        """Share of the cameras on the best-covered `share` of the base."""
        least = np.interp(1 - share, self.curve["base"], self.curve["cameras"])
        return float(1 - least)


def over_land(census: Census) -> Evenness | None:
    """Over each area's surface in km²; None where no cameras are shown."""
    return _evenness(census, census.areas["area_km2"])


def over_residents(census: Census) -> Evenness | None:
    """Over each area's residents, without areas that have too few of them for a rate."""
    residents = residents_for_rates(census.areas["residents"], census.fewest_residents)
    return _evenness(census, residents.dropna())


def _evenness(census: Census, base: pd.Series) -> Evenness | None:
    cameras = census.areas["cameras"].reindex(base.index)
    shown = cameras.notna().to_numpy()
    amount = cameras[shown].to_numpy(np.float64)
    of_shown, of_hidden = base[shown].to_numpy(np.float64), base[~shown].to_numpy(np.float64)
    if not amount.sum():
        return None
    curve = dict(zip(("base", "cameras"), lorenz(amount, of_shown), strict=True))
    most = census.most_hidden
    return Evenness(
        curve=pd.DataFrame(curve),
        gini=gini(amount, of_shown),
        gini_range=None if most is None else gini_range(amount, of_shown, of_hidden, most),
        half_on=share_of_base(amount, of_shown),
        half_on_range=None if most is None else _half_on(amount, of_shown, of_hidden, most),
        quotients=pd.Series(location_quotients(amount, of_shown), index=base.index[shown]).reindex(
            census.areas.index
        ),
        quotient_factors=None
        if most is None
        else quotient_factors(amount, of_shown, of_hidden, most),
        hidden=int((~shown).sum()),
        without_base=len(census.areas) - len(base),
    )


def _half_on(
    amount: Floats,
    base: Floats,
    hidden_base: Floats,
    most: float,
) -> Range:
    everywhere = np.concatenate([base, hidden_base])
    found = [
        share_of_base(np.concatenate([amount, most * shares]), everywhere)
        for shares in possible_shares(len(hidden_base))
    ]
    return min(found), max(found)
