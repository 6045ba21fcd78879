"""What a visitor chose to check, which lives in the page's address and nowhere else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.claims import AGAINST, Against
from data.findings.trend import crime_through

Fault = Literal["area", "crime", "date", "against", "lang"]


@dataclass(frozen=True)
class ClaimView:
    """An area (None: the city), a kind of crime, a day, a comparison, and the language."""

    area: str | None
    crime: str
    until: dt.date
    against: Against
    lang: str


@per_census
def claim_days(census: Census) -> Window:
    """Days that may be asked for: those that any figures reach."""
    every = census.place.offense_ids
    ends = [crime_through(census.cube, None, [each]) for each in every]
    return Window(census.cube.first_day, max(end for end in ends if end))


def claim_view_of(
    census: Census, params: Mapping[str, str], languages: Collection[str]
) -> tuple[ClaimView, list[Fault]]:
    """The same as `read_claim_view`, for what a census has.

    An address without choices shows the first claim, else the newest figures.
    """
    days = claim_days(census)
    crime, until = next(iter(census.place.crime_choices)), days.last
    if census.place.claims:
        first = census.place.claims[0]
        crime, until = first.changes[0].crime, min(first.through, days.last)
    usual = ClaimView(None, crime, until, AGAINST[0], next(iter(languages)))
    return read_claim_view(params, census.by_id, census.place.crime_choices, languages, days, usual)


def read_claim_view(
    params: Mapping[str, str],
    areas: Collection[str],
    crimes: Collection[str],
    languages: Collection[str],
    days: Window,
    usual: ClaimView,
) -> tuple[ClaimView, list[Fault]]:
    """The view an address asks for, and the names of parameters it gets wrong.

    A wrong value, or a day outside `days`, falls back to the usual one and is never shown.
    """
    faults: list[Fault] = []

    def choice(name: Fault, allowed: Collection[str], default: str) -> str:
        given = (params.get(name) or "").strip()
        if not given or given in allowed:
            return given or default
        faults.append(name)
        return default

    def day() -> dt.date:
        given = (params.get("date") or "").strip()
        if not given:
            return usual.until
        try:
            chosen = dt.date.fromisoformat(given)
        except ValueError:
            chosen = None
        if chosen is None or not days.first <= chosen <= days.last:
            faults.append("date")
            return usual.until
        return chosen

    against = choice("against", AGAINST, usual.against)
    view = ClaimView(
        area=choice("area", areas, usual.area or "") or None,
        crime=choice("crime", crimes, usual.crime),
        until=day(),
        against=next(each for each in AGAINST if each == against),
        lang=choice("lang", languages, usual.lang),
    )
    return view, faults
