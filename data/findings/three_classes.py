"""Low, middle and high of cameras and of crime: the limits between them, and how they were made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
import pandas as pd

from data.arithmetic.arrays import Range
from data.arithmetic.denominator import Per
from data.arithmetic.measures import unit_years
from data.arithmetic.periods import Window
from data.census.census import Census

# Drawn by a release, fixed in the place's file, or the two lowest of the map of cameras.
Made = Literal["thirds", "by_hand", "of_map"]


class Sizes(NamedTuple):
    """How many areas are so."""

    low: int
    middle: int
    high: int

    @property
    def areas(self) -> int:
        return sum(self)


@dataclass(frozen=True)
class ThreeClasses:
    """Two limits, of which a value on one is in the class below it.

    `of_days` are those of the reports that limits for crime were made for, `of_day` that of the
    figures on cameras; `sizes` how many areas were low, middle and high then, where limits were
    drawn.
    """

    limits: Range
    made: Made
    of_days: Window | None = None
    of_day: dt.date | None = None
    sizes: Sizes | None = None

    def of(self, values: pd.Series) -> pd.Series:
        """0, 1 or 2, from few to many; missing where a value is."""
        classes = np.searchsorted(np.asarray(self.limits), values.to_numpy(float), side="left")
        return pd.Series(classes, index=values.index).where(values.notna())


def of_cameras(census: Census, per: Per) -> ThreeClasses | None:
    """As the camera release drew them, else as the place's file fixes them.

    Where neither does, the lowest two limits of the map of cameras: those follow natural breaks,
    whose upper classes hold a few extreme areas, so that the lowest two make three classes of
    some size. None where there are fewer.
    """
    rows = census.releases["cameras"].facts.get("classes")
    if rows is not None:
        row = next((each for each in rows if each["per"] == per), None)
        return _drawn(row, of_day=dt.date.fromisoformat(row["date"])) if row else None
    fixed = census.place.cameras.classes_of(census.programme)
    if fixed and (limits := getattr(fixed, per)):
        return ThreeClasses(limits, "by_hand")
    breaks = census.breaks(per)
    return ThreeClasses((breaks[0], breaks[1]), "of_map") if len(breaks) >= 2 else None


def of_crime(census: Census, per: Per, crime: str) -> ThreeClasses | None:
    """As the crime release drew them, else as the place's file fixes them.

    None of a kind of crime that is too rare to set areas apart, or alike in too many of them.
    """
    rows = census.releases["crime"].facts.get("classes")
    if rows is not None:
        row = next((each for each in rows if (each["crime"], each["per"]) == (crime, per)), None)
        return _drawn(row, of_days=_days(row["first"], row["through"])) if row else None
    fixed = census.place.crime.classes
    limits = getattr(fixed, per).get(crime) if fixed else None
    if fixed is None or limits is None:
        return None
    return ThreeClasses(limits, "by_hand", _days(f"{fixed.year}-01-01", f"{fixed.year}-12-31"))


def sizes_then(census: Census, per: Per, crime: str, classes: ThreeClasses) -> Sizes | None:
    """How many areas were low, middle and high in the days that limits for crime were made for.

    Of limits fixed by hand they are counted; None where those days are not whole in this census.
    """
    if classes.sizes or classes.of_days is None:
        return classes.sizes
    reports = census.cube.totals_by_area(census.place.crime_choices[crime], classes.of_days)
    if reports is None:
        return None
    found = classes.of(reports / unit_years(census.exposures(per), classes.of_days))
    return Sizes(*(int(found.eq(each).sum()) for each in range(3)))


def _drawn(
    row: dict[str, Any], of_days: Window | None = None, of_day: dt.date | None = None
) -> ThreeClasses:
    """A row of the fact `classes` of a release."""
    low, high = row["limits"]
    return ThreeClasses((low, high), "thirds", of_days, of_day, Sizes(*row["sizes"]))


def _days(first: str, through: str) -> Window:
    return Window(dt.date.fromisoformat(first), dt.date.fromisoformat(through))
