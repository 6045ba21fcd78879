"""The current releases whole, as one ZIP file: the site itself can be run from it.

Beside them stands every table as CSV, in a data package of its own (Frictionless) that any
reader can check row by row: readers of Parquet turn empty whole numbers into "nan".
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from components.exports.files.csv_file import csv_file
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.census.no_cameras import published_releases
from data.census.per_census import per_census
from data.published.catalog import CATALOG
from data.published.release import frictionless_field, release_files
from data.published.schema import AREAS, EXACT_OUTLINES, KINDS, Column, TableSchema
from data.tables.provenance import all_sources
from data.tables.table import Table

MEDIA_TYPE = "application/zip"
README = "README.txt"
DESCRIPTOR = "datapackage.json"
TABLES = "tables"

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first that ZIP knows: equal content has equal bytes
_READABLE = 0o644 << 16


@per_census
def release_zip(census: Census, words: OpenDataWords) -> bytes:
    """Every file of the areas, crime and camera release, each with its description.

    Laid out as a folder of releases (`<place>/<kind>/<version>/`), with a README.txt, and
    `tables/<kind>-<table>.csv` described in `datapackage.json`.
    Raises ReleaseError where a file has been changed or removed since it was read.
    """
    place, content = census.place.id, io.BytesIO()
    published = published_releases(census.releases)
    catalog = {
        kind: [each.version for each in published if each.kind == kind]
        for kind, spec in KINDS.items()
        if kind in census.releases or not spec.optional
    }
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, README, words.readme(census).encode())
        _add(archive, f"{place}/{CATALOG}", json.dumps(catalog, indent=1).encode())
        _add(archive, DESCRIPTOR, json.dumps(_package(census, words), indent=1).encode())
        for resource, table in _tables(census):
            _add(archive, resource["path"], csv_file(table))
        for release in published:
            for name, file in release_files(release).items():
                _add(archive, f"{place}/{release.kind}/{release.version}/{name}", file)
    return content.getvalue()


def _package(census: Census, words: OpenDataWords) -> dict[str, Any]:
    return {
        "profile": "tabular-data-package",
        "name": f"{census.place.id}-releases",
        "title": words.of_place("release", census.place.name),
        "description": words.descriptions["release"],
        "version": census.edition or "",
        "licenses": [dict(census.licence)],
        "sources": [dict(source) for source in all_sources(census)],
        "resources": [resource for resource, _ in _tables(census)],
    }


def _tables(census: Census) -> Iterator[tuple[dict[str, Any], Table]]:
    """Every table of the releases, and its description, but for outlines: the map is beside it."""
    for release in published_releases(census.releases):
        for spec in KINDS[release.kind].tables:
            if spec.name in release.tables and spec != EXACT_OUTLINES:
                table = _as_text(spec, release.tables[spec.name])
                yield _resource(release.kind, spec, table), table


def _as_text(spec: TableSchema, rows: pa.Table) -> Table:
    columns = tuple(
        column
        for column in spec.columns
        if column.name in rows.column_names and not pa.types.is_binary(column.type)
    )
    return Table(spec.name, columns, rows.select([column.name for column in columns]))


def _resource(kind: str, spec: TableSchema, table: Table) -> dict[str, Any]:
    name = f"{kind}-{spec.name}"
    fields = [_field(column, table.rows) for column in table.columns]
    schema: dict[str, Any] = {"fields": fields, "primaryKey": list(spec.key)}
    if "area_id" in table.rows.column_names and spec != AREAS:
        of_areas = {"resource": f"areas-{AREAS.name}", "fields": ["area_id"]}
        schema["foreignKeys"] = [{"fields": ["area_id"], "reference": of_areas}]
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{TABLES}/{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column, rows: pa.Table) -> dict[str, Any]:
    """As in the release; but a cell of CSV cannot tell an empty text from none."""
    field = frictionless_field(column)
    constraints = dict(field.pop("constraints", {}))
    if pa.types.is_string(column.type):
        if pc.any(pc.equal(rows[column.name], "")).as_py():
            constraints.pop("required", None)
        constraints |= {"pattern": column.pattern} if column.pattern else {}
    return field | ({"constraints": constraints} if constraints else {})


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, _READABLE
    archive.writestr(entry, content)
