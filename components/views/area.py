"""A view of one area or the whole city, which three pages have in common."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from components.views.asked import Asked, Params, Reader
from components.wording import LANGUAGES
from data.arithmetic.denominator import Per
from data.census.census import Census

Measure = Per
MEASURES: tuple[Measure, ...] = ("per_km2", "per_1000_residents")
SORTS = ("most", "least", "name", "reports", "rise", "fall")


@dataclass(frozen=True)
class AreaView:
    """What is chosen: an area (None: the city), measure, crime, order of the table, language."""

    area: str | None
    per: Measure
    crime: str
    sort: str
    lang: str


def read_area_view(
    page: str, census: Census, params: Params, crimes: Collection[str], has_order: bool = False
) -> Asked[AreaView]:
    """The view of a page that has these kinds of crime, and a table that can be ordered."""
    reader = Reader(params)
    view = take_area_view(reader, census, crimes, has_order)
    if "date" in params:
        reader.wrong("date")  # these pages always show the newest data
    return reader.asked(page, view, census)


def take_area_view(
    reader: Reader, census: Census, crimes: Collection[str], has_order: bool = False
) -> AreaView:
    """The choices that these pages have in common."""
    area = reader.choice("area", census.by_id, "")
    per = read_measure(reader)
    crime = reader.choice("crime", crimes, next(iter(crimes)))
    sort = reader.choice("sort", SORTS, SORTS[0]) if has_order else SORTS[0]
    return AreaView(area or None, per, crime, sort, read_language(reader))


def read_measure(reader: Reader) -> Measure:
    per = reader.choice("per", MEASURES, MEASURES[0])
    return next(measure for measure in MEASURES if measure == per)


def read_language(reader: Reader) -> str:
    return reader.choice("lang", LANGUAGES, next(iter(LANGUAGES)))
