"""Crime over time, said fairly: monthly counts, and this year against the same days before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import NamedTuple

import numpy as np
import pandas as pd

from data.arithmetic.cube import Basis, CrimeCube, Where
from data.arithmetic.dispersion import Dispersion
from data.arithmetic.periods import Window, month_end, same_length, year_to_date
from data.arithmetic.two_counts import Comparison, compare_counts, controlled
from data.arithmetic.whole_year import newest_year


@dataclass(frozen=True)
class Change:
    """This year to date against the same calendar days of the year before, on one basis.

    Through 29 February one of the two is a day longer: they are compared by the day.
    """

    before: Window
    after: Window
    comparison: Comparison
    basis: Basis

    @property
    def same_length(self) -> bool:
        return same_length(self.before, self.after)


def year_to_date_change(cube: CrimeCube, area: Where, offenses: Sequence[str]) -> Change | None:
    """The newest year-to-date change of an area (None: the city).

    Counted from incident rows, or for the city from published months where those
    reach further; always both years on the same basis. None where either period
    has a gap.
    """
    rows_through = cube.data_through(offenses)
    months_through = cube.published_through(offenses) if area is None else None
    if months_through and (rows_through is None or months_through > rows_through):
        return _published_change(cube, offenses, months_through.year)
    return _counted_change(cube, area, offenses, rows_through.year) if rows_through else None


def _counted_change(
    cube: CrimeCube, area: Where, offenses: Sequence[str], year: int
) -> Change | None:
    windows = to_date_windows(cube, offenses, year)
    of_areas = isinstance(area, str)
    if windows is None or cube.crosses_break(offenses, *windows, of_areas=of_areas):
        return None
    counts = [cube.total(area, offenses, window) for window in windows]
    varying = cube.dispersion_in(area, offenses)
    return change_of(windows, counts, "incidents", varying)


def _published_change(cube: CrimeCube, offenses: Sequence[str], year: int) -> Change | None:
    windows = _to_date(year, partial(cube.published_through, offenses))
    if windows is None:
        return None
    if cube.crosses_break(offenses, *windows, of_areas=False):
        return None
    before, after = windows
    # Whole months only: a February of 28 days is set against one of 29.
    before = Window(before.first, month_end(before.last.replace(day=1)))
    counts = [cube.published_total(offenses, window) for window in (before, after)]
    return change_of((before, after), counts, "published", cube.dispersion(None, offenses))


def change_of(
    windows: tuple[Window, Window],
    counts: Sequence[int | None],
    basis: Basis,
    dispersion: Dispersion,
) -> Change | None:
    """Counts over two windows, compared by the day; None where one is missing."""
    was, now = counts
    if was is None or now is None:
        return None
    before, after = windows
    compared = compare_counts(was, now, before.days, after.days, dispersion)
    return Change(before, after, compared, basis)


def together(changes: Sequence[Change | None]) -> list[Change | None]:
    """The same changes, their verdicts controlled for so many that stand together."""
    tested = iter(controlled([each.comparison for each in changes if each]))
    return [each and replace(each, comparison=next(tested)) for each in changes]


def to_date_windows(
    cube: CrimeCube, offenses: Sequence[str], year: int
) -> tuple[Window, Window] | None:
    """(the year before, the year) from 1 January to the last day complete in both."""
    return _to_date(year, partial(cube.data_through, offenses))


def _to_date(year: int, through: Callable[[int], dt.date | None]) -> tuple[Window, Window] | None:
    this_year, year_before = through(year), through(year - 1)
    return year_to_date(this_year, year_before) if this_year and year_before else None


def crime_through(cube: CrimeCube, area: Where, offenses: Sequence[str]) -> dt.date | None:
    """The last day with data for an area (None: the city, published months included)."""
    days = [cube.data_through(offenses)]
    if area is None:
        days.append(cube.published_through(offenses))
    return max((day for day in days if day), default=None)


def monthly_trend(cube: CrimeCube, area: Where, offenses: Sequence[str]) -> pd.DataFrame:
    """Reports by month of an area (None: the city).

    Columns: `month` (first day), `count` and `mean` (mean of the twelve months up to
    it; both NaN in a gap), `basis`. Ends with the last month that has a count.
    """
    series = cube.monthly(area, offenses)
    frame = pd.DataFrame(
        {
            "month": series.months,
            "count": series.counts,
            "mean": series.means(),
            "basis": series.basis,
        }
    )
    known = np.flatnonzero(frame["count"].notna())
    return frame.iloc[: known[-1] + 1 if known.size else 0]


class Breaks(NamedTuple):
    """The days within a trend from which reports are counted in another way than before: placed so
    in areas, or recorded by other rules."""

    placed: tuple[dt.date, ...] = ()
    recorded: tuple[dt.date, ...] = ()


def breaks(
    cube: CrimeCube, offenses: Sequence[str], trend: pd.DataFrame, *, of_areas: bool
) -> Breaks:
    """Those of areas, or of the city, which another way of placing reports does not change."""
    if trend.empty:
        return Breaks()
    shown = Window(trend["month"].iloc[0], month_end(trend["month"].iloc[-1]))
    recorded = cube.breaks_in(offenses, of_areas=False)
    placed = set(cube.breaks_in(offenses)).difference(recorded) if of_areas else set()
    within = (
        tuple(day for day in sorted(days) if shown.first < day <= shown.last)
        for days in (placed, recorded)
    )
    return Breaks(*within)


def rests_on_published(trend: pd.DataFrame) -> bool:
    """Whether some months are published counts, and not of single reports."""
    return bool((trend["basis"] == "published").any())


def gaps(trend: pd.DataFrame) -> list[Window]:
    """Runs of months without a count, from the first day of each to its last."""
    missing = trend["count"].isna()
    runs = trend[missing].groupby((missing != missing.shift()).cumsum()[missing])["month"]
    return [Window(months.iloc[0], month_end(months.iloc[-1])) for _, months in runs]


@dataclass(frozen=True)
class CrimeByArea:
    """What the table says of crime: the windows, and one row an area.

    `rows` is indexed by area id: `year` (reports over `year`), `before`, `after` (the same
    days of the year before, and this year to date), `alone` (their comparison) and
    `comparison` (the same, with all areas tested together).
    """

    year: Window
    before: Window
    after: Window
    rows: pd.DataFrame

    @cached_property
    def compared(self) -> int:
        """Areas with enough reports for a verdict, or for one if it stood alone."""
        return sum(
            comparison.verdict != "few" or comparison.only_clear_alone
            for comparison in self.rows["comparison"]
        )

    def change(self, area: str) -> Change:
        """This year to date of one area, as one of all."""
        return Change(self.before, self.after, self.rows.at[area, "comparison"], "incidents")

    def alone(self, area: str) -> Change:
        """The same, as if no other area had been asked for."""
        return Change(self.before, self.after, self.rows.at[area, "alone"], "incidents")


def crime_by_area(cube: CrimeCube, offenses: Sequence[str]) -> CrimeByArea | None:
    """The newest whole twelve months, and the year to date, of every area.

    None where there are none, or a period has a gap or is counted in another way.
    """
    through, year = cube.data_through(offenses), newest_year(cube, offenses)
    windows = to_date_windows(cube, offenses, through.year) if through else None
    if year is None or windows is None or cube.crosses_break(offenses, *windows):
        return None
    before, after = windows
    totals = [cube.totals_by_area(offenses, window) for window in (year, before, after)]
    if any(total is None for total in totals):
        return None
    rows = pd.DataFrame(dict(zip(("year", "before", "after"), totals, strict=True)))
    rows["alone"] = [
        compare_counts(
            int(row.before),
            int(row.after),
            before.days,
            after.days,
            cube.dispersion([str(row.Index)], offenses),
        )
        for row in rows.itertuples()
    ]
    rows["comparison"] = controlled(list(rows["alone"]))
    return CrimeByArea(year, before, after, rows)
