"""Crime over time, said fairly: monthly counts, and this year against the same days before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.cube import Basis, CrimeCube
from data.measures import Comparison, compare_counts, trailing_mean
from data.periods import Window, month_end, trailing_year, year_to_date


@dataclass(frozen=True)
class Change:
    """This year to date against the same days of the year before, on one basis."""

    before: Window
    after: Window
    comparison: Comparison
    basis: Basis


def year_to_date_change(
    cube: CrimeCube, area: str | None, offenses: Sequence[str]
) -> Change | None:
    """The newest year-to-date change of an area (None: the city).

    Counted from incident rows, or for the city from published months where those
    reach further; always both years on the same basis. None where either period
    has a gap.
    """
    rows_through = cube.data_through(offenses)
    months_through = cube.published_through(offenses) if area is None else None
    if months_through and (rows_through is None or months_through > rows_through):
        before, after = year_to_date(months_through)
        basis: Basis = "published"
        counts = (cube.published_total(offenses, before), cube.published_total(offenses, after))
    elif rows_through:
        before, after = year_to_date(rows_through)
        basis = "incidents"
        counts = (cube.total(area, offenses, before), cube.total(area, offenses, after))
    else:
        return None
    if counts[0] is None or counts[1] is None:
        return None
    return Change(before, after, compare_counts(counts[0], counts[1]), basis)


def crime_through(cube: CrimeCube, area: str | None, offenses: Sequence[str]) -> dt.date | None:
    """The last day with data for an area (None: the city, published months included)."""
    days = [cube.data_through(offenses)]
    if area is None:
        days.append(cube.published_through(offenses))
    return max((day for day in days if day), default=None)


def monthly_trend(cube: CrimeCube, area: str | None, offenses: Sequence[str]) -> pd.DataFrame:
    """Reports by month of an area (None: the city).

    Columns: `month` (first day), `count` and `mean` (mean of the twelve months up to
    it; both NaN in a gap), `basis`. Ends with the last month that has a count.
    """
    series = cube.monthly(area, offenses)
    frame = pd.DataFrame(
        {
            "month": series.months,
            "count": series.counts,
            "mean": trailing_mean(series.counts),
            "basis": series.basis,
        }
    )
    known = np.flatnonzero(frame["count"].notna())
    return frame.iloc[: known[-1] + 1 if known.size else 0]


def gaps(trend: pd.DataFrame) -> list[Window]:
    """Runs of months without a count, from the first day of each to its last."""
    missing = trend["count"].isna()
    runs = trend[missing].groupby((missing != missing.shift()).cumsum()[missing])["month"]
    return [Window(months.iloc[0], month_end(months.iloc[-1])) for _, months in runs]


@dataclass(frozen=True)
class AreaChanges:
    """What the table says of crime: the windows, and one row an area.

    `rows` is indexed by area id: `year` (reports over `year`), `before`, `after`
    (this year to date and the same days before), `comparison`.
    """

    year: Window
    before: Window
    after: Window
    rows: pd.DataFrame

    @property
    def compared(self) -> int:
        """Areas with enough reports in both periods for a percentage."""
        return sum(comparison.verdict != "few" for comparison in self.rows["comparison"])


def changes_by_area(cube: CrimeCube, offenses: Sequence[str]) -> AreaChanges | None:
    """Twelve months and year to date of every area; None where a period has a gap."""
    through = cube.data_through(offenses)
    if through is None:
        return None
    year = trailing_year(through)[1]
    before, after = year_to_date(through)
    totals = [cube.totals_by_area(offenses, window) for window in (year, before, after)]
    if any(total is None for total in totals):
        return None
    rows = pd.DataFrame(dict(zip(("year", "before", "after"), totals, strict=True)))
    rows["comparison"] = [
        compare_counts(int(row.before), int(row.after)) for row in rows.itertuples()
    ]
    return AreaChanges(year, before, after, rows)
