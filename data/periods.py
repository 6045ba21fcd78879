"""Periods that can fairly be compared: calendar windows cut at the last complete day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """Days from `first` through `last`, both included."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def year_to_date(through: dt.date) -> tuple[Window, Window]:
    """(the year before, this year), from 1 January to the same calendar day.

    Through 29 February, the year before ends on 28 February.
    """
    this_year = Window(dt.date(through.year, 1, 1), through)
    return year_before(this_year), this_year


def trailing_year(through: dt.date) -> tuple[Window, Window]:
    """(the twelve months before those, the twelve months through a day)."""
    return (
        Window(_day_after(years_earlier(through, 2)), years_earlier(through, 1)),
        Window(_day_after(years_earlier(through, 1)), through),
    )


def year_before(window: Window) -> Window:
    """The same calendar days, one year earlier."""
    return Window(years_earlier(window.first, 1), years_earlier(window.last, 1))


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
