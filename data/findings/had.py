"""What a place has, of all that a place may have or lack: by keys, for whatever tells of it."""

from __future__ import annotations

from typing import Literal

from data.census.census import Census
from data.census.per_census import per_census
from data.findings.groups import districts, wards

Had = Literal[
    "cameras", "government", "residents", "wards", "districts",
    "city_counts", "weapons", "claims", "statements",
]  # fmt: skip


@per_census
def had(census: Census) -> frozenset[Had]:
    """`city_counts` are published counts of the whole city, by month or week."""
    place, crime = census.place, census.place.crime
    has: dict[Had, bool] = {
        "cameras": census.has_cameras,
        "government": census.has_government,
        "residents": census.has_residents,
        "wards": bool(wards(census)),
        "districts": bool(districts(census)),
        "city_counts": bool(crime.city_months or crime.city_to_date),
        "weapons": census.crimes_by_area.keys() != place.crimes.keys(),
        "claims": bool(place.claims),
        "statements": bool(place.published_figures),
    }
    return frozenset(each for each, there in has.items() if there)
