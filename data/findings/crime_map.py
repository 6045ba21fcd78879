"""One kind of crime in every area, in classes for a map: reports, a rate, or what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from data.arithmetic.denominator import Per
from data.arithmetic.measures import MIN_EVENTS, unit_years
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import Verdict, compare_counts
from data.arithmetic.whole_year import newest_year
from data.census.census import Census
from data.findings.trend import CrimeByArea, crime_by_area

Of = Literal["reports", "rate", "change"]
OF: tuple[Of, ...] = ("reports", "rate", "change")
# The classes of a map of changes, in their order.
VERDICTS: tuple[Verdict, ...] = ("down", "unclear", "up", "few")
_CLASSES = 5


@dataclass(frozen=True)
class CrimeMap:
    """Crime by area id over a whole year, or from one year to the next.

    `reports` are those of `window`; `values` are these, reports a year per unit, or verdicts;
    missing where an area has too few residents for a rate. `classes` are positions, 0 for the
    lowest or in the order of VERDICTS; a value on one of `limits` is in the class below it. A map
    of changes has no limits, and `changes` with its two windows. `close` counts the areas with
    20 reports or more that chance alone could have put before those with the most.
    """

    of: Of
    window: Window
    reports: pd.Series
    values: pd.Series
    classes: pd.Series
    limits: tuple[float, ...] = ()
    changes: CrimeByArea | None = None
    per: Per | None = None  # what values are divided by
    close: int = 0

    @property
    def no_rate(self) -> int:
        return int(self.values.isna().sum())

    def in_class(self, verdict: Verdict) -> int:
        """How many areas have it."""
        return int(self.classes.eq(VERDICTS.index(verdict)).sum())

    @property
    def few(self) -> int:
        """How many areas had too few reports for their rate to be steady."""
        return int(self.reports.lt(MIN_EVENTS).sum())

    @property
    def is_first_by_few(self) -> bool:
        """Whether those with the most have too few reports for anybody to tell."""
        first = () if self.of == "change" else self.highest
        return bool(first) and all(self.reports[area] < MIN_EVENTS for area in first)

    @property
    def highest(self) -> tuple[str, ...]:
        """The ids of the areas with the most: several where they tie, none without reports."""
        values = self.values.astype(float)
        return tuple(map(str, values.index[values.eq(values.max()) & values.gt(0)]))


def crime_map(census: Census, of: Of, per: Per, crime: str) -> CrimeMap | None:
    """None where no twelve months are whole, or this year cannot be set against the last."""
    offenses = census.place.crime_choices[crime]
    if of == "change":
        return _of_changes(crime_by_area(census.cube, offenses))
    year = newest_year(census.cube, offenses)
    reports = census.cube.totals_by_area(offenses, year) if year else None
    if year is None or reports is None:
        return None
    values = reports.reindex(census.areas.index).astype(float)
    if of == "rate":
        values = values / unit_years(census.exposures(per), year)
    limits = class_limits(values)
    classes = np.searchsorted(np.asarray(limits), values.to_numpy(float), side="left")
    drawn = pd.Series(classes, index=values.index).where(values.notna())
    divided = per if of == "rate" else None
    close = _close(census, offenses, reports, values, divided)
    return CrimeMap(of, year, reports, values, drawn, limits, per=divided, close=close)


def _close(
    census: Census, offenses: Sequence[str], reports: pd.Series, values: pd.Series, per: Per | None
) -> int:
    """Of the areas with less than the most, and enough to tell, how many are not clearly behind."""
    if not reports.any():
        return 0
    most = values.idxmax()
    units = pd.Series(1.0, values.index) if per is None else census.exposures(per)
    behind = values.index[values < values[most]]
    varying = {area: census.cube.dispersion([area], offenses) for area in (most, *behind)}
    compared = (
        compare_counts(
            int(reports[most]),
            int(reports[area]),
            units[most],
            units[area],
            max(varying[most], varying[area]),  # of two, the one that varies more decides
        )
        for area in behind
    )
    return sum(each.verdict == "unclear" for each in compared)


def class_limits(values: pd.Series) -> tuple[float, ...]:
    """Limits that part the areas into fifths, each rounded to two digits; fewer where they tie."""
    known = values.dropna()
    if known.empty:
        return ()
    shares = [part / _CLASSES for part in range(1, _CLASSES)]
    parts = known.quantile(shares, interpolation="lower")  # counts have whole limits
    rounded = sorted({float(f"{limit:.2g}") for limit in parts})
    return tuple(limit for limit in rounded if limit < known.max())


def _of_changes(found: CrimeByArea | None) -> CrimeMap | None:
    if found is None:
        return None
    verdicts = found.rows["comparison"].map(lambda compared: compared.verdict)
    classes = verdicts.map(VERDICTS.index).astype(float)
    return CrimeMap("change", found.after, found.rows["after"], verdicts, classes, changes=found)
