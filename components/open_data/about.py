"""What every answer in JSON says of itself: what it is, of when, from where, under which terms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from components.wording.open_data import OpenDataWords
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.findings.dates import Dated, crime_dates
from data.published.schema import Column
from data.tables.provenance import Provenance, Source, provenance
from data.tables.table import Table


def about(census: Census, table: Table, crime: str | None, words: OpenDataWords) -> dict[str, Any]:
    """`crime` is the kind of crime that was asked for; None: all of them."""
    licence, found = census.licence, provenance(census, table)
    return {
        "title": words.of_place(table.name, census.place.name),
        "description": words.descriptions[table.name],
        "place": {"id": census.place.id, "name": census.place.name},
        "dates": {
            "first": found.first,
            "last": found.last,
            **{name: day for name, day in dates(census, crime).items() if _is_of(found, name)},
            "crime_published": found.crime_published,
        },
        "licence": {"title": licence["title"], "address": licence["path"]},
        "sources": sources(found.sources),
        "edition": census.edition,
        "releases": {kind: census.releases[kind].version for kind in found.kinds},
        "columns": [_column(column, words.tables) for column in table.columns],
    }


def _is_of(found: Provenance, date: str) -> bool:
    """Whether a table has figures of this kind."""
    return date.split("_")[0] in found.kinds


def dates(census: Census, crime: str | None = None) -> dict[str, Any]:
    """The day that cameras are of, and how far crime data reach, as published when."""
    city, by_area = crime_dates(census, crime or all_crime(census))
    return {
        "cameras": census.date("cameras").isoformat(),
        "crime_in_the_city": _dated(city),
        "crime_by_area": _dated(by_area),
    }


def all_crime(census: Census) -> str:
    """The kind of crime that holds most others."""
    choices = census.place.crimes
    return max(choices, key=lambda crime: len(choices[crime]))


def sources(entries: Iterable[Source]) -> list[dict[str, str]]:
    """Sources as an answer names them."""
    return [
        {
            "title": source["title"],
            "publisher": source["publisher"],
            "address": source["path"],
            **({"date": source["date"]} if "date" in source else {}),
        }
        for source in entries
    ]


def _dated(dated: Dated) -> dict[str, str | None]:
    through, published = dated
    return {"data_through": through.isoformat() if through else None, "as_published_on": published}


def _column(column: Column, words: TableFileWords) -> dict[str, str]:
    return {
        "name": column.name,
        "meaning": words.meaning(column),
        "unit": words.unit(column),
        "type": words.type_of(column),
    }
