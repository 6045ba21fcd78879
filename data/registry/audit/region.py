"""What a fact, an outline or a finding is about: areas of geographies, by their keys."""

from __future__ import annotations

from dataclasses import dataclass

AREAS = "area"  # the published geography
NOWHERE = ""  # member of a geography for what it does not cover


@dataclass(frozen=True)
class Member:
    """One area of one geography, such as ward 3."""

    geography: str
    id: str


@dataclass(frozen=True)
class Region:
    """What lies in each of `inside` and in none of `outside`; with neither, the whole city."""

    inside: tuple[Member, ...] = ()
    outside: tuple[Member, ...] = ()


CITY = Region()


def area_region(area: str) -> Region:
    """An area of the published geography."""
    return Region((Member(AREAS, area),))
