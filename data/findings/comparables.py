"""What can be set side by side: every area, every larger one made of areas, and the windows."""

from __future__ import annotations

from dataclasses import dataclass

from data.arithmetic.periods import Window
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.comparison import WindowName, comparison_windows
from data.findings.groups import WARD, Group, districts, group, wards

LARGER = {WARD: wards, "district": districts}  # by how an address names them: "ward-1"


@dataclass(frozen=True)
class Comparable:
    """An area by its id, or a larger one by its `kind` and name."""

    name: str
    group: Group
    kind: str = ""


@per_census
def comparable_areas(census: Census) -> dict[str, Comparable]:
    """Everything that can be compared, by its name in an address."""
    areas = {area_id: Comparable(area_id, group(census, [area_id])) for area_id in census.by_id}
    larger = {
        f"{kind}-{name}": Comparable(name, found, kind)
        for kind, groups_of in LARGER.items()
        for name, found in groups_of(census).items()
    }
    return areas | larger


@per_census
def windows_by_crime(census: Census) -> dict[str, dict[WindowName, Window]]:
    """The windows that figures can be given for, by kind of crime."""
    return {
        crime: comparison_windows(census.cube, offenses)
        for crime, offenses in census.place.crimes.items()
    }
