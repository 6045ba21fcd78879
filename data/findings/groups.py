"""What can be set side by side: areas, districts made of them, wards that cut across them.

Every area belongs to one police district as a whole, so a district is exactly the sum of its
areas. Wards cut areas in two. Their land, people and reports are counted by themselves; only
cameras, which are known by area alone, are shared out, by where the homes of an area are. Such a
figure of a ward adds up published figures with weights that are public: it tells nothing that
the figures do not, and is no second count of cameras within other borders.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import pandas as pd

from data.census.census import Census
from data.published.rules import CAMERA_ROUNDING

WARD = "ward"
# A part so small is a street that two publishers draw a little differently.
_SLIVER = 0.01


@dataclass(frozen=True)
class Group:
    """One area, several of them, or a ward; also what is left of one without an area.

    `residents` is None where nobody counted them. `cameras` sums the published figures of the
    areas that are shown, None where none is; the cameras of `hidden` areas are missing from it. Of
    a `ward` they are an estimate, and None where a part of them is hidden; `areas` are then those
    that lie mostly in it, and reports are counted in the ward itself, less those in the areas
    `without`.
    """

    areas: tuple[str, ...]
    area_km2: float
    residents: int | None
    cameras: int | None
    hidden: int
    ward: str = ""
    without: tuple[str, ...] = ()

    @property
    def shown(self) -> int:
        return len(self.areas) - self.hidden

    @property
    def is_estimate(self) -> bool:
        """Whether its cameras are shared out to it, which no range can be given for."""
        return bool(self.ward)


def group(census: Census, areas: Sequence[str]) -> Group:
    """Sum areas, given by id."""
    rows = [census.by_id[area] for area in areas]
    shown = [row for row in rows if row.cameras is not None]
    return Group(
        areas=tuple(areas),
        area_km2=sum(row.area_km2 for row in rows),
        residents=sum(row.residents or 0 for row in rows) if census.has_residents else None,
        cameras=sum(row.cameras or 0 for row in shown) if shown else None,
        hidden=len(rows) - len(shown),
    )


def districts(census: Census) -> dict[str, Group]:
    """Every police district, by its number; empty where a place has none."""
    named = census.areas["district"]
    named = named[named != ""]
    return {str(name): group(census, list(found.index)) for name, found in named.groupby(named)}


def wards(census: Census) -> dict[str, Group]:
    """Every ward that areas lie in, by its number; empty where the release does not count wards
    by themselves, or does not say how areas lie in them."""
    shared = set(census.shares(WARD).index.get_level_values("geography_id"))
    found = map(str, census.larger(WARD).index)
    return {ward: _ward(census, ward) for ward in found if ward in shared}


def _ward(census: Census, ward: str) -> Group:
    known = census.larger(WARD).loc[ward]
    parts = census.shares(WARD)["homes"].xs(ward, level="geography_id")
    cameras = census.areas.loc[parts.index, "cameras"]
    hidden = int(cameras[parts > 0].isna().sum())
    mostly = census.areas.index[census.areas["ward"] == ward]
    return Group(
        areas=tuple(map(str, mostly)),
        area_km2=float(known["area_km2"]),
        residents=int(known["residents"]) if census.has_residents else None,
        cameras=None if hidden else _rounded(float((cameras.astype(float) * parts).sum())),
        hidden=hidden,
        ward=ward,
    )


def _rounded(cameras: float) -> int:
    """No more exact than the figures it was made of."""
    return int(cameras / CAMERA_ROUNDING + 0.5) * CAMERA_ROUNDING


def shared_out(census: Census, ward: str) -> pd.Series:
    """The part of the homes of each area that lies in a ward, the largest first."""
    parts = census.shares(WARD)["homes"].xs(ward, level="geography_id")
    return parts[parts > 0].sort_values(ascending=False, kind="stable")


Relation = Literal["apart", "within", "around", "overlap"]


def relation(census: Census, one: Group, other: Group) -> Relation:
    """How two groups lie: apart, one within the other or around it, or the two over each other."""
    if one.ward and other.ward:
        return "overlap" if one.ward == other.ward else "apart"
    if one.ward:
        return _turned[relation(census, other, one)]
    if not other.ward:
        mine, theirs = set(one.areas), set(other.areas)
        if not mine & theirs:
            return "apart"
        return "within" if mine < theirs else "around" if theirs < mine else "overlap"
    land = census.shares(WARD)["land"].xs(other.ward, level="geography_id")
    inside = land.reindex(list(one.areas), fill_value=0.0)
    if (inside <= _SLIVER).all():
        return "apart"
    return "within" if (inside >= 1 - _SLIVER).all() else "overlap"


_turned: dict[Relation, Relation] = {
    "apart": "apart",
    "within": "around",
    "around": "within",
    "overlap": "overlap",
}


def rest_of(census: Census, larger: Group, part: Group) -> Group:
    """A group without another that lies within it, so that nothing is compared with itself."""
    if not larger.ward:
        return group(census, [area for area in larger.areas if area not in part.areas])
    people = (larger.residents, part.residents)
    homes = shared_out(census, larger.ward).drop(list(part.areas), errors="ignore")
    cameras = census.areas.loc[homes.index, "cameras"]
    hidden = int(cameras.isna().sum())
    return replace(
        larger,
        areas=tuple(area for area in larger.areas if area not in part.areas),
        area_km2=larger.area_km2 - part.area_km2,
        residents=None if people[0] is None or people[1] is None else people[0] - people[1],
        cameras=None if hidden else _rounded(float((cameras.astype(float) * homes).sum())),
        hidden=hidden,
        without=part.areas,
    )
