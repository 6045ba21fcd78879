"""Exact outlines as a table of a release: corner by corner, in millionths of a degree.

The map draws outlines that are generalised; where an address or a report lies is decided by
these. Whole numbers that follow each other closely take a fifth of what WKB takes, so that a
release can carry them wherever it goes.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import shapely

from data.files.coordinates import WGS84
from data.files.coverage import untangle
from data.published.release import Release, ReleaseError
from data.published.schema import EXACT_OUTLINES

DECIMALS = 6  # of degrees: about a decimeter

Numbers = npt.NDArray[np.int64]


def to_millionths(areas: gpd.GeoDataFrame, name: str) -> gpd.GeoDataFrame:
    """Outlines (EPSG:4326) as exact as a release keeps them; `name` is their file.

    All that is counted is counted within these, so that a release tells it to the letter.
    """
    rounded = shapely.transform(
        shapely.force_2d(areas.geometry.to_numpy()), lambda points: np.round(points, DECIMALS)
    )
    return areas.set_geometry(untangle(rounded, name), crs=areas.crs)


def exact_table(areas: gpd.GeoDataFrame) -> pa.Table:
    """The table of outlines (`area_id`, EPSG:4326)."""
    parts, area = shapely.get_parts(areas.geometry.to_numpy(), return_index=True)
    outlines = shapely.multipolygons(parts, indices=area)
    _, points, (rings_at, parts_at, areas_at) = shapely.to_ragged_array(outlines)
    of_ring, of_part, of_area = (_whole(offsets) for offsets in (rings_at, parts_at, areas_at))
    longitude, latitude = np.round(points * 10**DECIMALS).astype(np.int32).T
    part = of_part[of_ring]
    frame = pd.DataFrame(
        {
            "area_id": areas["area_id"].to_numpy()[of_area[part]],
            "part": _position(areas_at)[part],
            "ring": _position(parts_at)[of_ring],
            "corner": _position(rings_at),
            "longitude": longitude,
            "latitude": latitude,
        }
    )
    table = pa.Table.from_pandas(frame, schema=EXACT_OUTLINES.arrow, preserve_index=False)
    return table.replace_schema_metadata(None)


def exact_outlines_of(areas: Release) -> gpd.GeoDataFrame | None:
    """`area_id` and exact outline (EPSG:4326) of every area, None where a release lacks them.

    Raises ReleaseError where they are no outlines.
    """
    if EXACT_OUTLINES.name not in areas.tables:
        return None
    corners = areas.tables[EXACT_OUTLINES.name].to_pandas()
    rings = corners[corners["corner"] == 0]
    parts = rings[rings["ring"] == 0]
    first = parts[parts["part"] == 0]
    offsets = (
        np.append(rings.index, len(corners)),
        np.append(rings.index.searchsorted(parts.index), len(rings)),
        np.append(parts.index.searchsorted(first.index), len(parts)),
    )
    points = np.column_stack([corners["longitude"], corners["latitude"]]) / 10**DECIMALS
    try:
        outlines = shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, points, offsets)
        good = offsets[0][0] == 0 and bool(shapely.is_valid(outlines).all())
    except (ValueError, shapely.errors.ShapelyError):
        good = False
    if not good:
        raise ReleaseError(f"areas/{areas.version}: {EXACT_OUTLINES.file} holds no outlines")
    return gpd.GeoDataFrame({"area_id": first["area_id"].tolist()}, geometry=outlines, crs=WGS84)


def _whole(offsets: Numbers) -> Numbers:
    """Of each part, by the offsets of the wholes, to which whole it belongs."""
    return np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))


def _position(offsets: Numbers) -> Numbers:
    """Of each part, by the offsets of the wholes, its position in the whole."""
    return np.arange(offsets[-1]) - np.repeat(offsets[:-1], np.diff(offsets))
