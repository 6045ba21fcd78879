"""The view of the first page: what the map, the trend and the table show."""

from __future__ import annotations

from components.views.area import AreaView, read_area_view
from components.views.asked import Asked, Params
from data.census.census import Census


def read(census: Census, params: Params) -> Asked[AreaView]:
    return read_area_view("", census, params, census.crimes_by_area, is_first=True)
