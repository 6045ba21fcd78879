"""Which area a point lies in."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from data.files.coordinates import WGS84, transformer

# Outlines are generalised: a house on the edge of the city may lie just outside its line.
REACH_M = 50.0


def locate(
    longitude: npt.ArrayLike, latitude: npt.ArrayLike, outlines: gpd.GeoDataFrame, projection: str
) -> npt.NDArray[np.object_]:
    """The `area_id` of each point, None for a point that is in or near none.

    Points are WGS 84 degrees, outlines have `area_id` and `geometry` in EPSG:4326,
    and `projection` is a metric system. A point on a line belongs to the area with
    the lowest id; one in no area but within 50 m to the nearest, of several as near
    to the lowest id. Coordinates that are no number or out of range have no area.
    """
    areas = outlines.sort_values("area_id", ignore_index=True)
    x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)
    found = np.full(len(x), len(areas))
    usable = np.flatnonzero((np.abs(x) <= 180) & (np.abs(y) <= 90))
    found[usable] = _containing(x[usable], y[usable], areas)
    outside = usable[found[usable] == len(areas)]
    found[outside] = _nearest(x[outside], y[outside], areas, projection)
    ids: npt.NDArray[np.object_] = np.array([*areas["area_id"], None], dtype=object)
    return np.take(ids, found)


def _containing(
    x: npt.NDArray[Any], y: npt.NDArray[Any], areas: gpd.GeoDataFrame
) -> npt.NDArray[np.int_]:
    """Positions in `areas`; their number where a point is in none."""
    shapes = areas.geometry.to_numpy()
    # Prepared outlines against a tree of points: many times faster than the reverse.
    shapely.prepare(shapes)
    area, point = shapely.STRtree(shapely.points(x, y)).query(shapes, predicate="intersects")
    return _lowest(point, area, len(x), len(areas))


def _nearest(
    x: npt.NDArray[Any], y: npt.NDArray[Any], areas: gpd.GeoDataFrame, projection: str
) -> npt.NDArray[np.int_]:
    metric_x, metric_y = transformer(WGS84, projection).transform(x, y)
    inside = np.flatnonzero(np.isfinite(metric_x) & np.isfinite(metric_y))
    tree = shapely.STRtree(areas.geometry.to_crs(projection).to_numpy())
    point, area = tree.query_nearest(
        shapely.points(metric_x[inside], metric_y[inside]), max_distance=REACH_M, all_matches=True
    )
    return _lowest(inside[point], area, len(x), len(areas))


def _lowest(
    point: npt.NDArray[Any], area: npt.NDArray[Any], points: int, none: int
) -> npt.NDArray[np.int_]:
    found = np.full(points, none)
    np.minimum.at(found, point, area)
    return found
