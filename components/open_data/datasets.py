"""The tables that can be asked for, and how a table becomes an answer."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import pyarrow.compute as pc

from components.exports.files.csv_file import csv_pieces
from components.exports.files.csvw import SUFFIX as METADATA
from components.exports.files.csvw import csvw
from components.exports.files.json_rows import json_rows
from components.open_data.about import about
from components.open_data.address import Answer, data_address, no_parameters
from components.open_data.parameters import Parameter, Query, QueryError
from components.serving.address import HERE, address
from components.views.asked import EDITION
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.census.served import editions
from data.changes.change_log import LoggedEdition, change_log
from data.changes.change_rows import CHANGE_COLUMNS, EDITION_COLUMNS, changes_table, editions_table
from data.findings.had import Had, had
from data.mirror.root import releases_root
from data.tables import open_data
from data.tables.dictionary import columns_of
from data.tables.provenance import with_provenance
from data.tables.table import Table, table

MOST_ROWS = 10_000  # of an answer in JSON, which is read whole; a CSV file has all of them
_ROWS = 100_000_000
_MONTH = r"(19|20)[0-9]{2}-(0[1-9]|1[0-2])"


Render = Callable[[Census, Query, str, OpenDataWords], Answer]


@dataclass(frozen=True)
class Dataset:
    """A table with the questions it can be asked."""

    name: str
    table: Callable[[Census], Table]
    parameters: Callable[[Census, OpenDataWords], tuple[Parameter, ...]] = no_parameters
    kept: bool = True  # not of what a withdrawn release can change
    needs: Had | None = None  # what a place has that is told here

    def is_of(self, census: Census) -> bool:
        return self.needs is None or self.needs in had(census)


def _crime_parameters(census: Census, words: OpenDataWords) -> tuple[Parameter, ...]:
    return _parameters_of_months(census, tuple(census.place.crimes), words)


def _weapon_parameters(census: Census, words: OpenDataWords) -> tuple[Parameter, ...]:
    return _parameters_of_months(census, tuple(census.place.crimes_by_weapon), words)


def _parameters_of_months(
    census: Census, crimes: tuple[str, ...], words: OpenDataWords
) -> tuple[Parameter, ...]:
    meanings = words.parameters
    return (
        Parameter("area", meanings["area"], choices=tuple(open_data.names(census))),
        Parameter("crime", meanings["crime"], choices=crimes),
        Parameter("from", meanings["from"], pattern=_MONTH),
        Parameter("to", meanings["to"], pattern=_MONTH),
    )


def parameters_of(
    dataset: Dataset, most: int | None
) -> Callable[[Census, OpenDataWords], tuple[Parameter, ...]]:
    """Of a table that can be asked for in part: its own, and which rows.

    An answer has `most` rows, unless it is None: then a file that is not limited is whole.
    """
    if dataset.parameters is no_parameters:
        return no_parameters

    def parameters(census: Census, words: OpenDataWords) -> tuple[Parameter, ...]:
        meanings = words.parameters
        return (
            *dataset.parameters(census, words),
            Parameter("limit", meanings["limit"], limits=(1, most or _ROWS), default=most),
            Parameter("offset", meanings["offset"], limits=(0, _ROWS), default=0),
        )

    return parameters


def _log(census: Census) -> list[LoggedEdition]:
    return list(change_log(releases_root(), census.place.id, editions(census.place.id)))


def _editions(census: Census) -> Table:
    frame = pd.DataFrame(editions_table(_log(census)), columns=EDITION_COLUMNS)
    told = {column.name for column in columns_of(had(census))}
    # What there was once stays.
    frame = frame[[name for name in frame if name in told or frame[name].any()]]
    counts = [column for column in frame if column.endswith("_changes")]
    return table("editions", frame.astype(dict.fromkeys(counts, "Int64")))


def _release_changes(census: Census) -> Table:
    frame = pd.DataFrame(changes_table(_log(census)), columns=CHANGE_COLUMNS)
    counts = ("figure_before", "figure_after")
    return table("release-changes", frame.astype(dict.fromkeys(counts, "Int64")))


DATASETS = (
    Dataset("areas", open_data.areas),
    Dataset("cameras", open_data.cameras, needs="cameras"),
    Dataset("government-cameras", open_data.government_cameras, needs="government"),
    Dataset("crime", open_data.crime, _crime_parameters),
    Dataset("crime-by-weapon", open_data.crime_by_weapon, _weapon_parameters, needs="weapons"),
    Dataset("crime-map", open_data.crime_map),
    Dataset("changes", open_data.changes),
    Dataset("dispersion", open_data.dispersion),
    Dataset("claims", open_data.claims, needs="claims"),
    Dataset("statements", open_data.statements, needs="statements"),
    Dataset("data-coverage", open_data.data_coverage),
    Dataset("placement", open_data.placement),
    Dataset("set-aside", open_data.set_aside),
    Dataset("editions", _editions, kept=False),
    Dataset("release-changes", _release_changes, kept=False),
)


def datasets_of(census: Census) -> list[Dataset]:
    """Those that a place has."""
    return [each for each in DATASETS if each.is_of(census)]


def as_json(dataset: Dataset) -> Render:
    def render(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
        matching = _matching(dataset.table(census), dict(query), words)
        table, following = _page(dataset, census, matching, query, MOST_ROWS)
        after = data_address(base, f"{dataset.name}.json", following) if following else None
        crime = dict(query).get("crime")
        body: dict[str, Any] = {
            "total": len(matching),
            "count": len(table),
            "next": after,
            "about": about(census, matching, str(crime) if crime else None, words),
            "rows": json_rows(table),
        }
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return Answer((text.encode(),), after)

    return render


def as_csv(dataset: Dataset) -> Render:
    def render(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
        matching = _matching(dataset.table(census), dict(query), words)
        table, following = _page(dataset, census, _written(dataset, census, matching), query, None)
        after = data_address(base, f"{dataset.name}.csv", following) if following else None
        described_by = data_address(base, metadata_name(dataset), query)
        return Answer(csv_pieces(table), after, described_by)

    return render


def as_metadata(dataset: Dataset) -> Render:
    """Of the CSV file that the same query is answered with."""

    def render(census: Census, query: Query, base: str, words: OpenDataWords) -> Answer:
        matching = _matching(dataset.table(census), dict(query), words)
        named = words.of_place(dataset.name, census.place.name)
        description = words.descriptions[dataset.name]
        url = address(HERE, f"{dataset.name}.csv", dict(query))
        table = _written(dataset, census, matching)
        return Answer((csvw(census, table, url, named, description, words.tables),))

    return render


def _written(dataset: Dataset, census: Census, matching: Table) -> Table:
    """As rows stand in a CSV file: all that a dataset can be asked for in part are long."""
    return with_provenance(census, matching, long=dataset.parameters is not no_parameters)


def metadata_name(dataset: Dataset) -> str:
    return f"{dataset.name}.csv{METADATA}"


def _page(
    dataset: Dataset, census: Census, matching: Table, query: Query, most: int | None
) -> tuple[Table, Query | None]:
    """The rows asked for, and the query for those that follow.

    It names the edition, so that nobody puts pages of two together.
    """
    if dataset.parameters is no_parameters:
        return matching, None
    asked = dict(query)
    limit, offset = int(asked.get("limit", most or _ROWS)), int(asked.get("offset", 0))
    end = offset + limit
    rest = {**asked, "limit": limit, "offset": end}
    rest |= {EDITION: census.edition} if census.edition else {}
    following = tuple(rest.items()) if end < len(matching) else None
    return replace(matching, rows=matching.rows.slice(offset, limit)), following


def _matching(whole: Table, asked: dict[str, str | int], words: OpenDataWords) -> Table:
    """The rows that match. Raises QueryError where the months end before they begin."""
    if "from" in asked and "to" in asked and str(asked["from"]) > str(asked["to"]):
        raise QueryError(words.months_reversed)
    rows = whole.rows
    if "area" in asked:
        rows = rows.filter(pc.field("area_id") == asked["area"])
    if "crime" in asked:
        rows = rows.filter(pc.field("offense") == asked["crime"])
    if "from" in asked:
        rows = rows.filter(pc.field("month") >= _first_day(asked["from"]))
    if "to" in asked:
        rows = rows.filter(pc.field("month") <= _first_day(asked["to"]))
    return replace(whole, rows=rows)


def _first_day(month: str | int) -> dt.date:
    return dt.date.fromisoformat(f"{month}-01")
