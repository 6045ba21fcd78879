"""Which year of crime stands beside the cameras: one of their own time, or the newest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from data.arithmetic.periods import Window
from data.arithmetic.whole_year import newest_year
from data.census.census import Census

Time = Literal["cameras", "newest"]
CountedBy = Literal["report", "occurrence"]

TIMES: tuple[Time, ...] = ("cameras", "newest")
_FAR_APART = 2  # years between cameras and crime from which on it has to be said


@dataclass(frozen=True)
class YearOfCrime:
    """Twelve months of reports by area id, for one kind of crime.

    `counted_by` tells whether they are of the days of the report, or of when it happened: two
    ways that are never set beside each other unsaid. `cameras` is the day of the
    camera figures, `published` when the reports were published, where that is known.
    """

    window: Window
    counted_by: CountedBy
    reports: pd.Series
    cameras: dt.date
    published: str | None

    @property
    def calendar_year(self) -> int | None:
        """The year, where the months are those of one."""
        year = self.window.first.year
        whole = Window(dt.date(year, 1, 1), dt.date(year, 12, 31))
        return year if self.window == whole else None

    @property
    def days_after(self) -> int:
        """From the cameras to the middle of these months; below 0 before them."""
        middle = self.window.first + (self.window.last - self.window.first) / 2
        return (middle - self.cameras).days

    @property
    def years_apart(self) -> int:
        """The same in whole years, whichever came first."""
        return round(abs(self.days_after) / 365.25)

    @property
    def is_after(self) -> bool:
        """Whether the crime is of later than the cameras."""
        return self.days_after > 0

    @property
    def is_far(self) -> bool:
        """Whether so many years lie between the two that each may have changed since."""
        return self.years_apart >= _FAR_APART


def years_of_crime(census: Census, crime: str) -> dict[Time, YearOfCrime]:
    """The years that can be chosen, the usual one first; none where no year is whole.

    The cameras' own time is the newest calendar year that had begun when they were counted and
    is whole: by report where it is, else by occurrence. Where the newest twelve months are
    as near to the cameras, these are their own time, and there is nothing to choose.
    """
    offenses = census.place.crime_choices[crime]
    newest = _newest(census, offenses)
    own = next(_own_years(census, offenses), None)
    if newest is None:
        return {"cameras": own} if own else {}
    if own is None:
        return {"newest": newest} if newest.is_far else {"cameras": newest}
    if abs(newest.days_after) <= abs(own.days_after):
        return {"cameras": newest}
    return {"cameras": own, "newest": newest}


def _newest(census: Census, offenses: Sequence[str]) -> YearOfCrime | None:
    year = newest_year(census.cube, offenses)
    return _by_report(census, offenses, year) if year else None


def _own_years(census: Census, offenses: Sequence[str]) -> Iterator[YearOfCrime]:
    """Calendar years of crime, from that of the cameras backwards."""
    counted = census.cube.first_day.year
    earliest = min([counted, *census.occurred["year"].tolist()])
    for year in range(census.date("cameras").year, earliest - 1, -1):
        window = Window(dt.date(year, 1, 1), dt.date(year, 12, 31))
        found = _by_report(census, offenses, window) or _by_occurrence(census, offenses, window)
        if found:
            yield found


def _by_report(census: Census, offenses: Sequence[str], window: Window) -> YearOfCrime | None:
    reports = census.cube.totals_by_area(offenses, window)
    if reports is None:
        return None
    published = census.crime_published(offenses, window)
    return YearOfCrime(window, "report", reports, census.date("cameras"), published)


def _by_occurrence(census: Census, offenses: Sequence[str], window: Window) -> YearOfCrime | None:
    """None unless the year has every one of the offenses: one that lacks is not known to be 0."""
    rows = census.occurred
    rows = rows[rows["year"].eq(window.first.year) & rows["offense"].isin(offenses)]
    if set(rows["offense"]) != set(offenses):
        return None
    counts = rows.groupby("area_id")["count"].sum()
    by_area = counts.reindex(census.areas.index, fill_value=0).astype("int64")
    return YearOfCrime(window, "occurrence", by_area, census.date("cameras"), None)
