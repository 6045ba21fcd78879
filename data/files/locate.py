"""Which area a point lies in."""

from __future__ import annotations

from threading import Lock
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import shapely

from data.files.coordinates import WGS84, transformer

# Outlines are generalised: a house on the edge of the city may lie just outside its line.
REACH_M = 50.0

Positions = npt.NDArray[np.int64]


class Locator:
    """Finds the areas of points, within outlines that are prepared once.

    Outlines have `area_id` and `geometry` in EPSG:4326, points are WGS 84 degrees. A point
    on a line belongs to the area with the lowest id. With a metric `projection` one that
    is in no area belongs to the nearest within 50 m, of several as near to the lowest id.
    Coordinates that are no number or out of range have no area.
    """

    def __init__(self, outlines: gpd.GeoDataFrame, projection: str | None = None) -> None:
        areas = outlines.sort_values("area_id", ignore_index=True)
        self.area_ids: tuple[str, ...] = tuple(areas["area_id"])
        self._shapes = areas.geometry.to_numpy()
        shapely.prepare(self._shapes)
        self._projection = projection
        if projection:
            self._metric = shapely.STRtree(areas.geometry.to_crs(projection).to_numpy())
        # GEOS completes what it prepared at the first use, and threads may share us.
        self._one_at_a_time = Lock()

    def areas(self, longitude: npt.ArrayLike, latitude: npt.ArrayLike) -> npt.NDArray[np.object_]:
        """The `area_id` of each point, None for a point that has none."""
        ids: npt.NDArray[np.object_] = np.array([*self.area_ids, None], dtype=object)
        return np.take(ids, self.positions(longitude, latitude))

    def positions(self, longitude: npt.ArrayLike, latitude: npt.ArrayLike) -> Positions:
        """The position of each point's area in `area_ids`; their number where it has none."""
        x, y = np.asarray(longitude, dtype=float), np.asarray(latitude, dtype=float)
        found = np.full(len(x), len(self.area_ids))
        usable = np.flatnonzero((np.abs(x) <= 180) & (np.abs(y) <= 90))
        found[usable] = self._containing(x[usable], y[usable])
        if self._projection:
            outside = usable[found[usable] == len(self.area_ids)]
            found[outside] = self._nearest(x[outside], y[outside], self._projection)
        return found

    def _containing(self, x: npt.NDArray[Any], y: npt.NDArray[Any]) -> Positions:
        # Prepared outlines against a tree of points: many times faster than the reverse.
        tree = shapely.STRtree(shapely.points(x, y))
        with self._one_at_a_time:
            area, point = tree.query(self._shapes, predicate="intersects")
        return self._lowest(point, area, len(x))

    def _nearest(self, x: npt.NDArray[Any], y: npt.NDArray[Any], projection: str) -> Positions:
        metric_x, metric_y = transformer(WGS84, projection).transform(x, y)
        inside = np.flatnonzero(np.isfinite(metric_x) & np.isfinite(metric_y))
        point, area = self._metric.query_nearest(
            shapely.points(metric_x[inside], metric_y[inside]),
            max_distance=REACH_M,
            all_matches=True,
        )
        return self._lowest(inside[point], area, len(x))

    def _lowest(self, point: npt.NDArray[Any], area: npt.NDArray[Any], points: int) -> Positions:
        found = np.full(points, len(self.area_ids))
        np.minimum.at(found, point, area)
        return found


def locate(
    longitude: npt.ArrayLike, latitude: npt.ArrayLike, outlines: gpd.GeoDataFrame, projection: str
) -> npt.NDArray[np.object_]:
    """The `area_id` of points that are looked up once, with those near the edge: see Locator."""
    return Locator(outlines, projection).areas(longitude, latitude)
