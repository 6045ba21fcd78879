"""Through which day the crime data reach, and when they were published."""

from __future__ import annotations

import datetime as dt

from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.trend import crime_through

Dated = tuple[dt.date | None, str]  # the last day with data, and when it was published


@per_census
def crime_dates(census: Census, crime: str) -> tuple[Dated, Dated]:
    """Of a kind of crime: of the figures for the city, and of those by area.

    Published were the files that cover this year to that day: another file of the same
    kind of crime can be newer, and of other days.
    """
    offenses = census.place.crime_choices[crime]
    city = crime_through(census.cube, None, offenses)
    areas = crime_through(census.cube, census.cube.areas[0], offenses)
    by_area = dated(census, crime, _to_date(areas)) if areas else (None, census.published("crime"))
    return (by_area if city == areas else (city, census.published("crime"))), by_area


def dated(census: Census, crime: str, window: Window) -> Dated:
    """Of reports over a window."""
    offenses = census.place.crime_choices[crime]
    return window.last, census.crime_published(offenses, window)


def _to_date(day: dt.date) -> Window:
    return Window(dt.date(day.year, 1, 1), day)
