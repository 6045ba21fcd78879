"""A view of one area or the whole city, which three pages have in common."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from components.views.asked import Asked, Params, Reader
from data.arithmetic.denominator import Per
from data.arithmetic.units import UNITS, Units
from data.census.census import Census
from data.findings.crime_map import OF, Of

Measure = Per
# Of a place with so many areas a table of all comes only when it is asked for: with each click it
# would move more than all else on the page.
MANY_AREAS, FIRST_ROWS, EVERY = 100, 10, "all"
SORTS = ("most", "least", "name", "reports", "rise", "fall")
_SORTS_OF_CRIME = ("reports", "name", "rise", "fall")

MapOf = Literal["cameras", "government"] | Of
MAPS: tuple[MapOf, ...] = ("cameras", *OF, "government")


@dataclass(frozen=True)
class AreaView:
    """What is chosen: an area (None: the city), measure, crime, order of the table, language.

    `show` is what the map of all areas shows, on the page that has one.
    """

    area: str | None
    per: Measure
    crime: str
    sort: str
    lang: str
    units: Units
    show: MapOf
    rows: int | None  # of the table; None: all


def maps_of(census: Census) -> tuple[MapOf, ...]:
    """What the map of a place can show, the first unless an address asks for another."""
    had = {"cameras": census.has_cameras, "government": census.has_government}
    return tuple(each for each in MAPS if had.get(each, True))


def sorts_of(census: Census, show: MapOf) -> tuple[str, ...]:
    """The orders of the table of all areas, likewise: by cameras only where some are counted."""
    return SORTS if census.has_cameras or show == "government" else _SORTS_OF_CRIME


def read_area_view(
    page: str, census: Census, params: Params, crimes: Collection[str], is_first: bool = False
) -> Asked[AreaView]:
    """The view of a page that has these kinds of crime.

    The first page has two more choices: what its map shows, and the order of its table.
    """
    reader = Reader(params)
    view = take_area_view(reader, census, crimes, is_first)
    if "date" in params:
        reader.wrong("date")  # these pages always show the newest data
    return reader.asked(page, view, census)


def take_area_view(
    reader: Reader, census: Census, crimes: Collection[str], is_first: bool = False
) -> AreaView:
    """The choices that these pages have in common."""
    area = reader.choice("area", census.by_id, "")
    per = read_measure(reader, census)
    crime = reader.choice("crime", crimes, next(iter(crimes)))
    first = maps_of(census)[0]
    shown = reader.choice("show", maps_of(census), first) if is_first else first
    of = next(each for each in MAPS if each == shown)
    sorts = sorts_of(census, of)
    sort = reader.choice("sort", sorts, sorts[0]) if is_first else sorts[0]
    lang, units = read_language(reader, census), read_units(reader, census)
    rows = read_rows(reader, census) if is_first else None
    return AreaView(area or None, per, crime, sort, lang, units, of, rows)


def read_rows(reader: Reader, census: Census) -> int | None:
    """How many rows of a table of all areas come unasked; None: all. Never a fault."""
    if len(census.by_id) <= MANY_AREAS:
        return None
    asked = reader.chose("rows", EVERY if reader.text("rows") == EVERY else "", "")
    return None if asked else FIRST_ROWS


def read_measure(reader: Reader, census: Census) -> Measure:
    per = reader.choice("per", census.pers, census.pers[0])
    return next(measure for measure in census.pers if measure == per)


def read_units(reader: Reader, census: Census) -> Units:
    """The units that surfaces are told in: those of the place, unless the address asks."""
    asked = reader.choice("units", UNITS, census.place.units)
    return next(units for units in UNITS if units == asked)


def read_language(reader: Reader, census: Census) -> str:
    return reader.manner("lang", census.place.language)
