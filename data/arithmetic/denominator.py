"""What a rate is divided by: km², or thousands of residents where enough of them live there.

Where few live, most people in an area are there to work or to visit, and a rate per resident
tells of neither; where nobody lives there is none. Whoever needs to know asks here.
"""

from __future__ import annotations

from typing import Literal, get_args

import pandas as pd

Per = Literal["per_km2", "per_1000_residents"]
PERS: tuple[Per, ...] = get_args(Per)


def fewest_residents(asked: int) -> int:
    """The fewest residents that have a rate: as many as a place asks for, and never none."""
    return max(1, asked)


def residents_for_rates(residents: pd.Series, fewest: int) -> pd.Series:
    """Residents of each area; missing where too few live there for a rate."""
    known = residents.astype("float64")
    return known.where(known >= fewest_residents(fewest))


def exposures(areas: pd.DataFrame, per: Per, fewest: int) -> pd.Series:
    """Of each area, from its `area_km2` and `residents`; missing where too few live there."""
    if per == "per_km2":
        return areas["area_km2"]
    return residents_for_rates(areas["residents"], fewest) / 1000


def exposure(area_km2: float, residents: int | None, per: Per, fewest: int) -> float | None:
    """Of one area, or of several summed; None where too few people live there, or nobody counts."""
    if per == "per_km2":
        return area_km2
    enough = residents is not None and residents >= fewest_residents(fewest)
    return residents / 1000 if residents is not None and enough else None
