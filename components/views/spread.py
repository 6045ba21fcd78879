"""The view of the page Spread, which marks an area and sets one kind of crime beside cameras."""

from __future__ import annotations

from components.views.area import AreaView, read_area_view
from components.views.asked import Asked, Params
from data.census.census import Census
from data.findings.coverage_and_crime import comparable


def crimes(census: Census) -> tuple[str, ...]:
    """The kinds of crime that can be chosen: those that set areas apart, if there are any."""
    return comparable(census) or tuple(census.place.crime_choices)


def read(census: Census, params: Params) -> Asked[AreaView]:
    return read_area_view("spread", census, params, crimes(census))
