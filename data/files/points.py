"""Points as a file tells them: in a GeoJSON file's own geometry, or in two of its fields."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd

from data.files.coordinates import WGS84
from data.files.downloads import read_features, read_rows, require_columns
from data.files.faults import SourceError
from data.files.locate import Locator
from data.files.records import as_one_line


def read_points(
    path: Path, columns: list[str], longitude_field: str | None, latitude_field: str | None
) -> pd.DataFrame:
    """One row a record: `longitude` and `latitude` (WGS 84 degrees), and the columns as text.

    Both are missing where a record has no point; 0 and 0, off the coast of Africa, say so too.
    """
    if longitude_field and latitude_field:
        rows = read_rows(path)
        require_columns(path.name, rows, [*columns, longitude_field, latitude_field])
        if rows.empty:
            raise SourceError(f"{path.name}: holds no points")
        pair = [
            pd.to_numeric(rows[field], errors="coerce")
            for field in (longitude_field, latitude_field)
        ]
    else:
        rows = _read_features(path, columns)
        own = rows.geometry.to_crs(WGS84) if rows.crs else rows.geometry
        is_known = ~(own.isna() | own.is_empty)
        pair = [coordinate.where(is_known) for coordinate in (own.x, own.y)]
    x, y = (values.to_numpy(float, na_value=np.nan) for values in pair)
    is_known = np.isfinite(x) & np.isfinite(y) & ((x != 0) | (y != 0))
    told = {column: rows[column].map(as_one_line) for column in columns}
    points = {"longitude": np.where(is_known, x, np.nan), "latitude": np.where(is_known, y, np.nan)}
    return pd.DataFrame({**points, **told}, index=rows.index)


def areas_of_points(
    name: str, points: pd.DataFrame, outlines: gpd.GeoDataFrame, max_outside: float
) -> pd.Series:
    """The `area_id` of the exact outline (EPSG:4326) each lies in, missing where it has none.

    Raises SourceError where more than `max_outside` of all have none: points in feet, of another
    city or with longitude and latitude exchanged look like points.
    """
    found = Locator(outlines).areas(points["longitude"], points["latitude"])
    area = pd.Series(found, points.index)
    if (lost := float(area.isna().mean())) > max_outside:
        raise SourceError(
            f"{name}: {lost:.0%} of its records lie in no area or have no point, and "
            f"max_outside allows {max_outside:.0%}. Are its points degrees (WGS 84)?",
            "outside the place",
        )
    return area


def _read_features(path: Path, columns: list[str]) -> gpd.GeoDataFrame:
    frame = read_features(path)
    if not isinstance(frame, gpd.GeoDataFrame) or frame.empty:
        raise SourceError(f"{path.name}: holds no points")
    require_columns(path.name, frame, columns)
    if not frame.geometry.dropna().geom_type.eq("Point").all():
        raise SourceError(f"{path.name}: holds something other than points")
    return frame
