"""Features of a GeoJSON or GeoPackage file, as rows that end with their point in degrees."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import shapely

from data.files.coordinates import WGS84, transformer
from data.registry.intake.fields import RegistryError, bare
from data.registry.intake.table_files.views import CHUNK_ROWS, Row, View, cell_text


def feature_views(path: Path) -> list[View]:
    return [View("features", lambda: _rows(path))]


def _rows(path: Path) -> Iterator[Row]:
    """Row 0 names the columns; each feature follows, its point as the last two cells."""
    _require_magic(path)
    if len(pyogrio.list_layers(path)) != 1:
        raise RegistryError(f"{path.name}: must hold one layer. Save the registry alone in a file.")
    with pyogrio.open_arrow(path, batch_size=CHUNK_ROWS, use_pyarrow=True) as (meta, reader):
        has_points = meta["geometry_type"] is not None
        fields = [name for name in meta["fields"] if not (has_points and _is_coordinate(name))]
        yield 0, [*fields, "longitude", "latitude"] if has_points else list(fields)
        to_degrees = _transformer(path, meta["crs"]) if has_points else None
        geometry = meta["geometry_name"] or "wkb_geometry"
        number = 0
        for batch in reader:
            columns = [[cell_text(cell) for cell in batch[name].to_pylist()] for name in fields]
            if to_degrees is not None:
                columns.extend(_point_cells(batch[geometry].to_pylist(), to_degrees))
            for cells in zip(*columns, strict=True):
                number += 1
                yield number, list(cells)


def _require_magic(path: Path) -> None:
    """The reader goes by content, and some contents only point to another file or host."""
    with path.open("rb") as file:
        start = file.read(512)
    if path.suffix.lower() == ".gpkg":
        good = start.startswith(b"SQLite format 3\0")
    else:
        good = start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")
    if not good:
        raise RegistryError(f"{path.name}: is not what the end of its name says.")


def _is_coordinate(name: str) -> bool:
    return bare(name) in ("longitude", "latitude")


def _transformer(path: Path, crs: str | None) -> pyproj.Transformer:
    if crs is None:
        raise RegistryError(
            f"{path.name}: does not say in which coordinate system its points are. "
            "Set the layer's coordinate reference system, and save it again."
        )
    return transformer(crs, WGS84)


def _point_cells(wkb: list[Any], to_degrees: pyproj.Transformer) -> list[list[str]]:
    """Longitudes and latitudes as text; "" without a geometry, "no point" for another one."""
    shapes = shapely.from_wkb(np.array(wkb, dtype=object), on_invalid="ignore")
    is_point = (shapely.get_type_id(shapes) == shapely.GeometryType.POINT) & ~shapely.is_empty(
        shapes
    )
    shapes_or_none = np.where(is_point, shapes, None)
    x, y = shapely.get_x(shapes_or_none), shapely.get_y(shapes_or_none)
    there = [value is not None for value in wkb]
    degrees = to_degrees.transform(x, y)
    return [
        [
            repr(float(value)) if point else "no point" if given else ""
            for value, point, given in zip(values, is_point, there, strict=True)
        ]
        for values in degrees
    ]
