"""The areas as files for maps: their outlines with the public figures of each."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from components.exports.files.json_rows import json_rows
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.published.schema import Column
from data.tables.dictionary import COLUMNS
from data.tables.provenance import provenance
from data.tables.table import Table

GEOJSON = "application/geo+json"
GEOPARQUET = "application/vnd.apache.parquet"

_WKB_TYPES = {3: "Polygon", 6: "MultiPolygon"}  # all that a release of areas may hold

Position = Sequence[float]
Ring = list[Position]


def geojson(census: Census, table: Table) -> bytes:
    """GeoJSON (RFC 7946): one feature a row of `table`, a table of areas, in its order.

    Coordinates are longitude and latitude in degrees (WGS 84); outer rings run
    counterclockwise. A figure that is not known or not shown is null.
    Foreign members of the collection say where the figures come from.
    """
    outlines = _outlines(census)
    features = [
        {
            "type": "Feature",
            "id": row["area_id"],
            "properties": row,
            "geometry": _right_handed(outlines[row["area_id"]]),
        }
        for row in json_rows(table)
    ]
    collection = {"type": "FeatureCollection", "bbox": bounds(census), **origin(census, table)}
    text = json.dumps(
        collection | {"features": features}, ensure_ascii=False, separators=(",", ":")
    )
    return text.encode()


def origin(census: Census, table: Table) -> dict[str, Any]:
    """Dates, sources, licence, edition and releases of the figures of a table."""
    found = provenance(census, table)
    return {
        "temporal": f"{found.first}/{found.last}",
        "cameras_as_of": found.cameras_as_of.isoformat() if found.cameras_as_of else None,
        "crime_published": found.crime_published,
        "sources": [dict(source) for source in found.sources],
        "licence": dict(census.licence),
        "edition": census.edition,
        "releases": {kind: census.releases[kind].version for kind in found.kinds},
    }


def geoparquet(census: Census, table: Table, words: TableFileWords) -> bytes:
    """GeoParquet 1.1: a table of areas with a column of outlines (WKB, WGS 84).

    Outer rings run counterclockwise. The metadata of the file say where the figures come
    from (`origin`), those of each column its meaning and unit.
    """
    outlines = _outlines(census)
    drawn = [_wkb(_right_handed(outlines[area])) for area in table.rows["area_id"].to_pylist()]
    columns = (*table.columns, COLUMNS["geometry"])
    values = [*table.rows.columns, pa.array(drawn, COLUMNS["geometry"].type)]
    told = {"geo": _geo(census, drawn), "origin": origin(census, table)}
    schema = pa.schema(
        [pa.field(each.name, each.type, metadata=_meaning(each, words)) for each in columns],
        {name: json.dumps(value, ensure_ascii=False) for name, value in told.items()},
    )
    rows = pa.table(values, schema=schema)
    sink = pa.BufferOutputStream()
    pq.write_table(rows, sink, compression="zstd")
    content: bytes = sink.getvalue().to_pybytes()
    return content


def bounds(census: Census) -> list[float]:
    """[west, south, east, north] of all areas, in degrees."""
    positions = [
        position
        for outline in _outlines(census).values()
        for polygon in _polygons(outline)
        for position in polygon[0]
    ]
    longitudes, latitudes = zip(*positions, strict=True)
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]


def _outlines(census: Census) -> dict[str, dict[str, Any]]:
    """As on the map, by area; those in the table of the release are the same to the last digit."""
    return {
        feature["properties"]["area_id"]: feature["geometry"]
        for feature in census.map_features["area"]
    }


def _geo(census: Census, drawn: Iterable[bytes]) -> dict[str, Any]:
    """The metadata that make a Parquet file a GeoParquet file; no CRS means OGC:CRS84."""
    types = {_WKB_TYPES[int.from_bytes(outline[1:5], "little")] for outline in drawn}
    return {
        "version": "1.1.0",
        "primary_column": "geometry",
        "columns": {
            "geometry": {
                "encoding": "WKB",
                "geometry_types": sorted(types),
                "orientation": "counterclockwise",
                "bbox": bounds(census),
            }
        },
    }


def _meaning(column: Column, words: TableFileWords) -> dict[str, str]:
    unit = {"unit": words.unit(column)} if column.unit else {}
    return {"description": words.meaning(column)} | unit


def _wkb(geometry: dict[str, Any]) -> bytes:
    """An outline as well-known binary, little-endian (OGC 06-103r4, clause 8)."""
    polygons = [_wkb_polygon(polygon) for polygon in _polygons(geometry)]
    if geometry["type"] == "Polygon":
        return polygons[0]
    return struct.pack("<BII", 1, 6, len(polygons)) + b"".join(polygons)


def _wkb_polygon(rings: list[Ring]) -> bytes:
    parts = [struct.pack("<BII", 1, 3, len(rings))]
    for ring in rings:
        numbers = [number for position in ring for number in position]
        parts.append(struct.pack(f"<I{len(numbers)}d", len(ring), *numbers))
    return b"".join(parts)


def _right_handed(geometry: dict[str, Any]) -> dict[str, Any]:
    """The same outline, outer rings counterclockwise and holes clockwise."""
    polygons = [
        [_turning(ring, counterclockwise=position == 0) for position, ring in enumerate(polygon)]
        for polygon in _polygons(geometry)
    ]
    several = geometry["type"] == "MultiPolygon"
    return {"type": geometry["type"], "coordinates": polygons if several else polygons[0]}


def _turning(ring: Ring, *, counterclockwise: bool) -> Ring:
    # Twice the area that a ring encloses is above zero where it runs counterclockwise.
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
    return ring if (twice > 0) == counterclockwise else ring[::-1]


def _polygons(geometry: dict[str, Any]) -> list[list[Ring]]:
    coordinates: Any = geometry["coordinates"]
    return coordinates if geometry["type"] == "MultiPolygon" else [coordinates]
