"""The tables that can be asked for, and how a table becomes an answer."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from components.exports.files.csv_file import csv_file
from components.exports.files.json_rows import json_rows
from components.open_data.about import about
from components.open_data.address import Answer, no_parameters
from components.open_data.parameters import Parameter, Query, QueryError
from components.wording.en.open_data import OpenDataWords
from data.census.census import Census
from data.census.served import editions
from data.changes.change_log import LoggedEdition, change_log
from data.changes.change_rows import CHANGE_COLUMNS, EDITION_COLUMNS, changes_table, editions_table
from data.published.catalog import releases_root
from data.tables import open_data
from data.tables.table import Table, table

MOST_ROWS = 10_000  # in one answer
MOST_EDITIONS = 100  # that are told of, the newest
_OFFSETS = (0, 100_000_000)
_MONTH = r"(19|20)[0-9]{2}-(0[1-9]|1[0-2])"
_WORDS = OpenDataWords()


@dataclass(frozen=True)
class Dataset:
    """A table with the questions it can be asked."""

    name: str
    table: Callable[[Census], Table]
    parameters: Callable[[Census], tuple[Parameter, ...]] = no_parameters
    kept: bool = True  # not of what a withdrawn release can change


def _crime_parameters(census: Census) -> tuple[Parameter, ...]:
    meanings = _WORDS.parameters
    return (
        Parameter("area", meanings["area"], choices=tuple(open_data.names(census))),
        Parameter("crime", meanings["crime"], choices=tuple(census.place.crime_choices)),
        Parameter("from", meanings["from"], pattern=_MONTH),
        Parameter("to", meanings["to"], pattern=_MONTH),
        Parameter("limit", meanings["limit"], limits=(1, MOST_ROWS), default=MOST_ROWS),
        Parameter("offset", meanings["offset"], limits=_OFFSETS, default=0),
    )


def _log(census: Census) -> list[LoggedEdition]:
    return list(change_log(releases_root(), census.place.id, editions(), MOST_EDITIONS))


def _editions(census: Census) -> Table:
    frame = pd.DataFrame(editions_table(_log(census)), columns=EDITION_COLUMNS)
    counts = [column for column in EDITION_COLUMNS if column.endswith("_changes")]
    return table("editions", frame.astype(dict.fromkeys(counts, "Int64")))


def _release_changes(census: Census) -> Table:
    frame = pd.DataFrame(changes_table(_log(census)), columns=CHANGE_COLUMNS)
    counts = ("figure_before", "figure_after")
    return table("release-changes", frame.astype(dict.fromkeys(counts, "Int64")))


DATASETS = (
    Dataset("areas", open_data.areas),
    Dataset("cameras", open_data.cameras),
    Dataset("crime", open_data.crime, _crime_parameters),
    Dataset("changes", open_data.changes),
    Dataset("dispersion", open_data.dispersion),
    Dataset("claims", open_data.claims),
    Dataset("statements", open_data.statements),
    Dataset("editions", _editions, kept=False),
    Dataset("release-changes", _release_changes, kept=False),
)


def as_json(dataset: Dataset) -> Callable[[Census, Query, str], Answer]:
    def render(census: Census, query: Query, outside: str) -> Answer:
        table, in_all, following = _asked(dataset, census, query)
        crime = dict(query).get("crime")
        body: dict[str, Any] = {
            "about": about(census, table, in_all, str(crime) if crime else None, _WORDS),
            "rows": json_rows(table),
        }
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return Answer(text.encode(), following)

    return render


def as_csv(dataset: Dataset) -> Callable[[Census, Query, str], Answer]:
    def render(census: Census, query: Query, outside: str) -> Answer:
        table, _, following = _asked(dataset, census, query)
        return Answer(csv_file(table), following)

    return render


def _asked(dataset: Dataset, census: Census, query: Query) -> tuple[Table, int, Query | None]:
    """The rows asked for, how many there are in all, and the query for those that follow."""
    whole, asked = dataset.table(census), dict(query)
    rows = _matching(whole.rows, asked)
    if not dataset.parameters(census):
        return whole, len(rows), None
    limit, offset = int(asked.get("limit", MOST_ROWS)), int(asked.get("offset", 0))
    end = offset + limit
    rest = {**asked, "limit": limit, "offset": end}
    following = tuple(rest.items()) if end < len(rows) else None
    return replace(whole, rows=rows.slice(offset, limit)), len(rows), following


def _matching(rows: pa.Table, asked: dict[str, str | int]) -> pa.Table:
    """Raises QueryError where the months asked for end before they begin."""
    if "from" in asked and "to" in asked and str(asked["from"]) > str(asked["to"]):
        raise QueryError(_WORDS.months_reversed)
    if "area" in asked:
        rows = rows.filter(pc.field("area_id") == asked["area"])
    if "crime" in asked:
        rows = rows.filter(pc.field("offense") == asked["crime"])
    if "from" in asked:
        rows = rows.filter(pc.field("month") >= _first_day(asked["from"]))
    if "to" in asked:
        rows = rows.filter(pc.field("month") <= _first_day(asked["to"]))
    return rows


def _first_day(month: str | int) -> dt.date:
    return dt.date.fromisoformat(f"{month}-01")
