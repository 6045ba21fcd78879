"""The areas as files for maps: their outlines with the public figures of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from components.exports.files.json_rows import json_rows
from data.census.census import Census
from data.tables.dictionary import COLUMNS
from data.tables.open_data import areas

GEOJSON = "application/geo+json"
GEOPARQUET = "application/vnd.apache.parquet"

_WKB_TYPES = {3: "Polygon", 6: "MultiPolygon"}  # all that a release of areas may hold

Position = Sequence[float]
Ring = list[Position]


def geojson(census: Census) -> bytes:
    """GeoJSON (RFC 7946): one feature an area, in the order of the table of areas.

    Coordinates are longitude and latitude in degrees (WGS 84); outer rings run
    counterclockwise. A figure that is not shown is null, and `camera_figure` says so.
    """
    outlines = _outlines(census)
    features = [
        {
            "type": "Feature",
            "id": row["area_id"],
            "properties": row,
            "geometry": _right_handed(outlines[row["area_id"]]),
        }
        for row in json_rows(areas(census))
    ]
    collection = {"type": "FeatureCollection", "bbox": bounds(census)}
    text = json.dumps(
        collection | {"features": features}, ensure_ascii=False, separators=(",", ":")
    )
    return text.encode()


def geoparquet(census: Census) -> bytes:
    """GeoParquet 1.1: the table of areas with a column of outlines (WKB, WGS 84)."""
    table = areas(census)
    drawn = [census.outlines[area] for area in table.rows["area_id"].to_pylist()]
    column = COLUMNS["geometry"]
    rows = table.rows.append_column(column.name, pa.array(drawn, column.type))
    rows = rows.replace_schema_metadata({"geo": json.dumps(_geo(census, drawn))})
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
                "bbox": bounds(census),
            }
        },
    }


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
