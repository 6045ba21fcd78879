"""The view of the page of one neighborhood; without an area it asks for one."""

from __future__ import annotations

from components.views.area import AreaView, read_area_view
from components.views.asked import Asked, Params
from data.census.census import Census


def read(census: Census, params: Params) -> Asked[AreaView]:
    return read_area_view("neighborhood", census, params, census.crimes_by_area)


def read_one(census: Census, params: Params) -> Asked[AreaView]:
    """The same for what needs an area: none is a fault."""
    asked = read(census, params)
    return asked if asked.view.area else asked.with_fault("area")
