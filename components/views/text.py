"""The view of a page that has nothing to choose but its language."""

from __future__ import annotations

from dataclasses import dataclass

from components.views.area import read_language
from components.views.asked import Asked, Params, Read, Reader
from data.census.census import Census


@dataclass(frozen=True)
class TextView:
    lang: str


def reader_of(page: str) -> Read:
    """Reads the view of the page at this path."""

    def read(census: Census, params: Params) -> Asked[TextView]:
        reader = Reader(params)
        return reader.asked(page, TextView(read_language(reader, census)), census)

    return read
