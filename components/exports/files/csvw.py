"""What a CSV file holds, for programs: metadata of CSV on the Web (W3C, "csvw")."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.published.schema import Column
from data.tables.provenance import Provenance, provenance
from data.tables.table import Table

MEDIA_TYPE = "application/csvm+json"
SUFFIX = "-metadata.json"  # after the address of the CSV file, where a program looks for it

_DATATYPES = {
    pa.string(): "string",
    pa.int64(): "integer",
    pa.float64(): "number",
    pa.bool_(): "boolean",
    pa.date32(): "date",
}


def csvw(
    census: Census, table: Table, url: str, title: str, description: str, words: TableFileWords
) -> bytes:
    """Of the CSV file of a table at `url`, which may be relative to that of the metadata.

    `table` is as it is written: with the columns of where it comes from.
    """
    found = provenance(census, table)
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": words.code}],
        "url": url,
        "dc:title": title,
        "dc:description": description,
        **_origin(census, found),
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\n"]},
        "tableSchema": {"columns": [_column(column, words) for column in table.columns]},
    }
    return json.dumps(described, ensure_ascii=False, indent=1).encode()


def _origin(census: Census, found: Provenance) -> dict[str, Any]:
    """Dates, sources, licence, edition and releases, in the words of Dublin Core."""
    versions = [census.releases[kind].version for kind in found.kinds]
    sources = [
        {
            "@id": source["path"],
            "dc:title": source["title"],
            "dc:publisher": source["publisher"],
            **({"dc:date": source["date"]} if "date" in source else {}),
        }
        for source in found.sources
    ]
    said = {
        "dc:temporal": f"{found.first}/{found.last}" if found.first else None,
        "dc:source": sources,
        "dc:license": {"@id": census.licence["path"]} if found.kinds else None,
        "dc:isVersionOf": census.edition,
        "dc:hasPart": [f"{kind} {v}" for kind, v in zip(found.kinds, versions, strict=True)],
    }
    return {name: value for name, value in said.items() if value}


def _column(column: Column, words: TableFileWords) -> dict[str, Any]:
    datatype: Any = _DATATYPES[column.type]
    if column.pattern:
        datatype = {"base": datatype, "format": column.pattern}
    unit = {"schema:unitText": words.unit(column)} if column.unit else {}
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": words.meaning(column),
        "datatype": datatype,
        **unit,
    }
