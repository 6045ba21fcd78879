"""Periods that can fairly be compared: calendar windows cut at the last complete day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_WHOLE_YEAR = 360  # days from which on no season is missing


@dataclass(frozen=True)
class Window:
    """Days from `first` through `last`, both included."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def years(self) -> float:
        """Length in years of 365.25 days, for rates a year."""
        return self.days / 365.25

    @property
    def is_part_of_year(self) -> bool:
        """Whether a rate a year is scaled up from some of its seasons."""
        return self.days < _WHOLE_YEAR


def year_to_date(through: dt.date, before_through: dt.date | None = None) -> tuple[Window, Window]:
    """(the year before, this year), from 1 January to the same calendar day.

    `through` is the last complete day of this year and `before_through` that of the
    year before, where its days end before the year does: both are cut at the
    earlier of the two. Through 29 February, the year before ends on 28 February.
    """
    last = through
    if before_through:
        last = min(through, years_earlier(before_through, before_through.year - through.year))
    this_year = Window(dt.date(through.year, 1, 1), last)
    return year_before(this_year), this_year


def trailing(through: dt.date, years: int = 1) -> tuple[Window, Window]:
    """(as many years before those, the years through a day)."""
    return (
        Window(_day_after(years_earlier(through, 2 * years)), years_earlier(through, years)),
        Window(_day_after(years_earlier(through, years)), through),
    )


def year_before(window: Window) -> Window:
    """The same calendar days, one year earlier."""
    return years_before(window, 1)


def years_before(window: Window, years: int) -> Window:
    """The same calendar days, some years earlier."""
    return Window(years_earlier(window.first, years), years_earlier(window.last, years))


def same_length(before: Window, after: Window) -> bool:
    """Whether neither holds 29 February alone, so that counts can be compared as they are."""
    return before.days == after.days


def years_earlier(day: dt.date, years: int) -> dt.date:
    """The same calendar day some years earlier; 29 February becomes 28 February."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def month_starts(first: dt.date, last: dt.date) -> list[dt.date]:
    """The first day of every month from the month of `first` to that of `last`."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    start = first.year * 12 + first.month - 1
    return [dt.date(n // 12, n % 12 + 1, 1) for n in range(start, start + count)]


def month_end(month: dt.date) -> dt.date:
    """The last day of a month given by its first day."""
    following = month.replace(day=28) + dt.timedelta(days=4)
    return following.replace(day=1) - dt.timedelta(days=1)


def _day_after(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)
