"""Two periods of crime set against each other from public counts, and how sure that is.

Counts come from single reports where those are complete. Where they are not, the city has
published monthly counts for whole months, and for some days sums of weekly counts since
1 January; between two of those days a count is an estimate with limits.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

import numpy as np
import pandas as pd

from data.arithmetic.periods import Window, trailing, year_before, year_to_date
from data.arithmetic.two_counts import Comparison, compare_counts
from data.census.census import Census
from data.place import CityToDate

Against = Literal["year", "twelve_months", "thirty_days"]
AGAINST: tuple[Against, ...] = get_args(Against)
CountBasis = Literal["incidents", "weeks", "published"]

DAYS_AROUND = 14
_AROUND = ["day", "was", "now", "change", "estimated", "low", "high", "verdict"]
_DAYS_TRIED = 400  # either way, for a day that has an answer
_NARROW = 1.0  # percentage points


def windows(until: dt.date, against: Against) -> tuple[Window, Window]:
    """(before, after): the period through a day, and the one it is compared with."""
    if against == "year":
        return year_to_date(until)
    if against == "twelve_months":
        return trailing(until)
    after = Window(until - dt.timedelta(days=29), until)
    return year_before(after), after


@dataclass(frozen=True)
class ReportCount:
    """Reports over a window. `low` and `high` hold the true count where it is an estimate."""

    reports: int
    low: int
    high: int
    basis: CountBasis

    @property
    def estimated(self) -> bool:
        return self.low != self.high


@dataclass(frozen=True)
class Check:
    """A change from public counts. Below 20 reports in either period `change` is NaN.

    `change` is in percent; `lowest` and `highest` what it could be given the limits of an
    estimated count (equal to it where both are exact). `comparison` has the interval.
    """

    before: Window
    after: Window
    was: ReportCount
    now: ReportCount
    comparison: Comparison

    @property
    def change(self) -> float:
        return 100 * (self.comparison.ratio - 1)

    @property
    def lowest(self) -> float:
        return 100 * (self.now.low / self.was.high - 1) if self.is_percent else math.nan

    @property
    def highest(self) -> float:
        return 100 * (self.now.high / self.was.low - 1) if self.is_percent else math.nan

    @property
    def is_percent(self) -> bool:
        return self.comparison.has_ratio

    @property
    def estimated(self) -> bool:
        return self.was.estimated or self.now.estimated

    @property
    def likely(self) -> tuple[float, float]:
        """The likely range of the change, in percent."""
        return 100 * (self.comparison.low - 1), 100 * (self.comparison.high - 1)

    @property
    def longer(self) -> Literal["before", "after"] | None:
        """The period that alone holds 29 February, where one does."""
        if self.before.days == self.after.days:
            return None
        return "before" if self.before.days > self.after.days else "after"

    @property
    def bases(self) -> set[CountBasis]:
        return {self.was.basis, self.now.basis}


def check(
    census: Census, area: str | None, offenses: Sequence[str], until: dt.date, against: Against
) -> Check | None:
    """The change through a day in an area (None: the city); None where the data have a gap.

    Both periods from single reports if they can be, else (the city only) with sums of weekly
    counts filling in, else both from published months.
    """
    return compare(census, area, offenses, *windows(until, against))


def compare(
    census: Census, area: str | None, offenses: Sequence[str], before: Window, after: Window
) -> Check | None:
    """Any two windows, as `check` compares those through a day."""
    if census.cube.crosses_break(offenses, before, after, of_areas=area is not None):
        return None
    for source in (_incidents, _with_weeks, _published):
        was, now = (source(census, area, offenses, window) for window in (before, after))
        if was and now:
            return Check(before, after, was, now, _compared(census, area, offenses, was, now))
    return None


def _compared(
    census: Census, area: str | None, offenses: Sequence[str], was: ReportCount, now: ReportCount
) -> Comparison:
    """As claims are made: the counts themselves, also where one period holds 29 February."""
    varying = census.cube.dispersion([area] if area else None, offenses)
    return compare_counts(was.reports, now.reports, dispersion=varying)


@dataclass(frozen=True)
class Instead:
    """Why a change cannot be told, and what can be.

    `begins` is the first day of the data where the earlier period begins before it. Else `day`
    is the nearest day that the same change can be told of, and `city` says whether it can be
    told of the whole city through the same day.
    """

    begins: dt.date | None = None
    day: dt.date | None = None
    city: bool = False


def instead(
    census: Census, area: str | None, offenses: Sequence[str], until: dt.date, against: Against
) -> Instead:
    """What to look at where `check` has no answer."""
    first = census.cube.first_day
    if windows(until, against)[0].first < first:
        return Instead(begins=first)
    city = area is not None and check(census, None, offenses, until, against) is not None
    for shift in range(1, _DAYS_TRIED):
        for day in (until - dt.timedelta(days=shift), until + dt.timedelta(days=shift)):
            if day > first and check(census, area, offenses, day, against):
                return Instead(day=day, city=city)
    return Instead(city=city)


def _exact(reports: int | None, basis: CountBasis) -> ReportCount | None:
    return None if reports is None else ReportCount(reports, reports, reports, basis)


def _incidents(
    census: Census, area: str | None, offenses: Sequence[str], window: Window
) -> ReportCount | None:
    return _exact(census.cube.total(area, offenses, window), "incidents")


def _published(
    census: Census, area: str | None, offenses: Sequence[str], window: Window
) -> ReportCount | None:
    if area is not None:
        return None
    return _exact(census.cube.published_total(offenses, window), "published")


def _with_weeks(
    census: Census, area: str | None, offenses: Sequence[str], window: Window
) -> ReportCount | None:
    """Sums of weekly counts of the offenses that have them, and single reports of the others."""
    known = census.place.crime.city_to_date
    if area is not None or known is None:
        return None
    parts = np.zeros(3)
    basis: CountBasis = "incidents"
    for offense in offenses:
        if summed := _since_january(census, known, offense, window):
            parts += summed
            basis = "weeks"
        elif (exact := census.cube.total(None, [offense], window)) is not None:
            parts += exact
        else:
            return None
    middle, low, high = (round(float(part)) for part in parts)
    return ReportCount(middle, low, high, basis)


def _since_january(
    census: Census, known: CityToDate, offense: str, window: Window
) -> tuple[float, float, float] | None:
    """A count since 1 January, and its limits.

    From the last day with a sum on, single reports are added where they are complete. Else
    the reports of that week are shared out evenly over its days; at the limits, the
    days on either side had nothing, or twice their even share.
    """
    counts = known.counts.get(offense, {})
    if (window.first.month, window.first.day) != (1, 1) or not counts:
        return None
    earlier = [day for day in counts if day <= window.last]
    later = [day for day in counts if day >= window.last]
    if not earlier or not later or min(counts).year != window.first.year:
        return None
    start, end = max(earlier), min(later)
    known_part, week = counts[start], counts[end] - counts[start]
    rest = census.cube.total(None, [offense], Window(start + dt.timedelta(days=1), window.last))
    if start == end or rest is not None:
        exact = known_part + (0 if start == end else rest or 0)
        return exact, exact, exact
    share = (window.last - start).days / (end - start).days
    shares = (share, max(0.0, 1 - 2 * (1 - share)), min(1.0, 2 * share))
    middle, low, high = (known_part + part * week for part in shares)
    return middle, low, high


def around(
    census: Census, area: str | None, offenses: Sequence[str], until: dt.date, against: Against
) -> pd.DataFrame:
    """The same change through every day from 14 before to 14 after: how much the day matters.

    A year to date starts anew on 1 January, so days of another year are another question.
    Columns `day`, `was`, `now`, `change` (percent; NaN below 20 reports), `estimated`, and
    of the comparison `low`, `high` (ratios) and `verdict`. Days that cannot be compared are
    left out.
    """
    rows = []
    for shift in range(-DAYS_AROUND, DAYS_AROUND + 1):
        day = until + dt.timedelta(days=shift)
        if against == "year" and day.year != until.year:
            continue
        if found := check(census, area, offenses, day, against):
            reports, compared = (found.was.reports, found.now.reports), found.comparison
            limits = compared.low, compared.high, compared.verdict
            rows.append((day, *reports, found.change, found.estimated, *limits))
    return pd.DataFrame(rows, columns=_AROUND)


@dataclass(frozen=True)
class DayRange:
    """The changes, in percent, that other days would have brought.

    `exact` is the range over days without an estimate, where some are estimated.
    """

    low: float
    high: float
    exact: tuple[float, float] | None
    estimated: bool
    days_around: ClassVar[int] = DAYS_AROUND

    @property
    def is_narrow(self) -> bool:
        """Whether the day matters little: all lie within one percentage point."""
        return round(self.high - self.low, 1) < _NARROW


def day_range(days: pd.DataFrame) -> DayRange | None:
    """The range of the changes that `around` gives; None where fewer than two are known."""
    known = days.dropna(subset=["change"])
    if len(known) < 2:
        return None
    exact = known.loc[~known["estimated"].astype(bool), "change"]
    estimated = len(exact) < len(known)
    ends = (float(exact.min()), float(exact.max())) if estimated and len(exact) else None
    return DayRange(float(known["change"].min()), float(known["change"].max()), ends, estimated)


def all_few(days: pd.DataFrame) -> bool:
    """Whether none of the days that `around` gives has enough reports for a percentage."""
    return bool(days["change"].isna().all())
