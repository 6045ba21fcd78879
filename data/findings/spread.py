"""How coverage is spread over a city, from the figures shown alone."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from data.arithmetic.denominator import Per
from data.arithmetic.measures import smallest_area_share
from data.census.census import Area, Census
from data.census.per_census import per_census
from data.findings.standing import ends
from data.findings.typical import AgainstTypical, typical


@dataclass(frozen=True)
class Spread:
    """Areas that are not shown are left out of every figure.

    `half_on` is the share of the shown surface that holds half of the cameras,
    densest areas first; `low`, `typical` (median) and `high` are cameras per km².
    """

    half_on: float | None
    low: float
    typical: float
    high: float
    cameras: int
    addresses: int
    shown: int

    def against_typical(self, per_km2: float) -> AgainstTypical:
        """A density as a multiple of the typical area's."""
        return AgainstTypical(per_km2 / self.typical)


def coverage_spread(areas: pd.DataFrame) -> Spread:
    """The spread over areas with `cameras`, `addresses`, `area_km2` and `per_km2`, by id."""
    shown = areas[areas["cameras"].notna()]
    density = shown["per_km2"]
    return Spread(
        half_on=smallest_area_share(shown["cameras"], shown["area_km2"]),
        low=float(density.min()),
        typical=typical(density),
        high=float(density.max()),
        cameras=int(shown["cameras"].sum()),
        addresses=int(shown["addresses"].sum()),
        shown=len(shown),
    )


@dataclass(frozen=True)
class OnMap:
    """How many areas a map of density draws in a colour, and why it hatches the others.

    `highest` are those that may have the most, the highest figure first.
    """

    drawn: int
    hidden: int
    no_rate: int
    highest: tuple[Area, ...]

    @property
    def hatched(self) -> int:
        return self.hidden + self.no_rate


@per_census
def on_map(census: Census, per: Per) -> OnMap:
    """The map of cameras per km² or per 1,000 residents."""
    known, hidden = census.areas[per].dropna(), int((~census.areas["shown"]).sum())
    found = ends(census, per)
    return OnMap(
        drawn=len(known),
        hidden=hidden,
        no_rate=len(census.areas) - hidden - len(known),
        highest=tuple(census.by_id[area] for area in found.most) if found else (),
    )
