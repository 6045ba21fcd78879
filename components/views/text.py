"""The view of a page that has nothing to choose but its language and units."""

from __future__ import annotations

from dataclasses import dataclass

from components.views.area import read_language, read_units
from components.views.asked import Asked, Params, Read, Reader
from data.arithmetic.units import Units
from data.census.census import Census


@dataclass(frozen=True)
class TextView:
    lang: str
    units: Units


def reader_of(page: str) -> Read:
    """Reads the view of the page at this path."""

    def read(census: Census, params: Params) -> Asked[TextView]:
        reader = Reader(params)
        view = TextView(read_language(reader, census), read_units(reader, census))
        return reader.asked(page, view, census)

    return read
