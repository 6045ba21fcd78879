"""Cameras that government agencies run: places on a published list, by area and by agency.

A programme by itself: its counts are whole and public, and stand beside the private cameras
without ever being added to them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.census.census import Census
from data.census.per_census import per_census
from data.findings.crime_map import class_limits
from data.published.schema import NO_AREA

_OLD_AFTER = 730  # days from the list to the newest crime figures


@dataclass(frozen=True, eq=False)
class GovernmentList:
    """The list as it was counted.

    `by_area` are places by area id, `by_agency` those of the whole list by agency, most first;
    `in_no_area` and `without_point` are in no area, and all three add up to `listed`. `classes`
    are positions for a map, and a value on one of `limits` is in the class below it.
    """

    published: str
    is_old: bool
    by_area: pd.Series
    by_agency: pd.Series
    in_no_area: int
    without_point: int
    classes: pd.Series
    limits: tuple[float, ...]

    @property
    def listed(self) -> int:
        """All records of the list."""
        return int(self.by_area.sum()) + self.in_no_area + self.without_point

    @property
    def most(self) -> tuple[str, ...]:
        """The ids of the areas that share the most; none where no area has any."""
        highest = self.by_area.max()
        return tuple(self.by_area.index[self.by_area == highest]) if highest else ()


@per_census
def government_list(census: Census) -> GovernmentList | None:
    """None where no list was published."""
    if not census.has_government:
        return None
    counts = census.government
    by_area = counts.drop(index=NO_AREA).sum(axis=1)
    limits = class_limits(by_area.astype(float))
    classes = np.searchsorted(np.asarray(limits), by_area.to_numpy(float), side="left")
    age = census.date("crime") - census.date("government")
    return GovernmentList(
        published=census.published("government"),
        is_old=age.days > _OLD_AFTER,
        by_area=by_area,
        by_agency=counts.sum().sort_values(ascending=False, kind="stable"),
        in_no_area=int(counts.loc[NO_AREA].sum()),
        without_point=census.government_without_point,
        classes=pd.Series(classes, index=by_area.index, dtype=float),
        limits=limits,
    )


def agencies_in(census: Census, area: str) -> tuple[tuple[str, int], ...]:
    """The agencies that have places in an area, by id, and how many, most first."""
    counts = census.government.loc[area].sort_values(ascending=False, kind="stable")
    return tuple((str(agency), int(places)) for agency, places in counts.items() if places)
