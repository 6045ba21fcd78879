"""Through which day the crime data reach, and when they were published."""

from __future__ import annotations

import datetime as dt

from data.census.census import Census
from data.findings.trend import crime_through

Dated = tuple[dt.date | None, str]  # the last day with data, and when it was published


def crime_dates(census: Census, crime: str) -> tuple[Dated, Dated]:
    """Of a kind of crime: of the figures for the city, and of those by area."""
    offenses = census.place.crime_choices[crime]
    city = crime_through(census.cube, None, offenses)
    areas = crime_through(census.cube, census.cube.areas[0], offenses)
    by_area = census.crime_published(offenses)
    published = census.published("crime") if city != areas else by_area
    return (city, published), (areas, by_area)
