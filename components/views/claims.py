"""The view of the page that checks claims: which change of which crime, through which day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from components.views.area import read_language, read_units
from components.views.asked import Asked, Params, Reader
from data.arithmetic.periods import Window
from data.arithmetic.units import Units
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claims import AGAINST, Against
from data.findings.trend import crime_through


@dataclass(frozen=True)
class ClaimView:
    """An area (None: the city), a kind of crime, a day, a comparison, the language and units."""

    area: str | None
    crime: str
    until: dt.date
    against: Against
    lang: str
    units: Units


@per_census
def claim_days(census: Census) -> Window:
    """Days that may be asked for: those that any figures reach."""
    every = census.place.offense_ids
    ends = [crime_through(census.cube, None, [each]) for each in every]
    return Window(census.cube.first_day, max(end for end in ends if end))


def read(census: Census, params: Params) -> Asked[ClaimView]:
    """An address without choices shows the first claim, else the newest figures."""
    reader, (crime, until) = Reader(params), _usual(census)
    against = reader.choice("against", AGAINST, AGAINST[0])
    area = reader.choice("area", census.by_id, "")
    view = ClaimView(
        area=area or None,
        crime=reader.choice("crime", census.place.crimes, crime),
        until=reader.day("date", claim_days(census), until),
        against=next(each for each in AGAINST if each == against),
        lang=read_language(reader, census),
        units=read_units(reader, census),
    )
    return reader.asked("claims", view, census)


def _usual(census: Census) -> tuple[str, dt.date]:
    """The kind of crime and the day of the first claim of the days since 1 January."""
    last = claim_days(census).last
    for claim in census.place.claims:
        if claim.through:
            return claim.changes[0].crime, min(claim.through, last)
    return next(iter(census.place.crimes)), last
