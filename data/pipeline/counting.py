"""Incidents counted by area, offense and day, one row group after another, in any order.

A task names a file, a row group and the outlines; its result is small and adds up
exactly, so tasks may run anywhere (see executor) and memory does not grow with rows.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import shapely

from data.pipeline.incidents import Incidents
from data.schema import NO_AREA

CELL = ["area_id", "offense", "day"]
_NONE = pd.DataFrame(
    {
        "area_id": pd.Series(dtype="str"),
        "offense": pd.Series(dtype="str"),
        "day": pd.Series(dtype="datetime64[s]"),
        "count": pd.Series(dtype="int64"),
        "by_coordinates": pd.Series(dtype="int64"),
    }
)


@dataclass(frozen=True)
class Task:
    """One row group of one file, to be counted within some outlines (a file of them)."""

    incidents: Path
    row_group: int
    outlines: Path


def count_incidents(incidents: Incidents, outlines: Path, executor: Executor) -> pd.DataFrame:
    """All incidents of a source by cell: area, offense, day, `count`, `by_coordinates`.

    The area is the published one, else that of the coordinates, else none ("").
    `by_coordinates` says how many of the count were placed so.
    """
    tasks = [Task(incidents.path, group, outlines) for group in range(incidents.row_groups)]
    return add_up(executor.map(count_row_group, tasks))


def add_up(parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Partial counts in one: whole numbers, so the order and the grouping do not matter."""
    total, waiting = _NONE, list[pd.DataFrame]()
    for part in parts:
        waiting.append(part)
        # Added up only once as much waits as there is, so that no part is added many times.
        if sum(map(len, waiting)) > len(total):
            total, waiting = _sum([total, *waiting]), []
    return _sum([total, *waiting])


def _sum(parts: list[pd.DataFrame]) -> pd.DataFrame:
    cells = pd.concat(parts, ignore_index=True).groupby(CELL, sort=True)
    return cells[["count", "by_coordinates"]].sum().reset_index()


def count_row_group(task: Task) -> pd.DataFrame:
    """The partial counts of one row group."""
    rows = pq.ParquetFile(task.incidents).read_row_group(task.row_group, use_threads=False)
    frame = rows.to_pandas(date_as_object=False)
    locator = _locator(task.outlines)
    known = frame["area_id"].isin(locator.area_ids)
    unplaced = frame.loc[~known, ["longitude", "latitude"]]
    frame.loc[~known, "area_id"] = locator.areas_of(unplaced)
    frame["by_coordinates"] = ~known & (frame["area_id"] != NO_AREA)
    counted = frame.groupby(CELL, sort=True)["by_coordinates"].agg(["size", "sum"])
    counted = counted.set_axis(["count", "by_coordinates"], axis=1).astype("int64")
    return counted.reset_index()


class Locator:
    """Finds the area of a point; a point on a shared line goes to the first area by id."""

    def __init__(self, area_ids: list[str], outlines: list[shapely.Geometry]) -> None:
        order = np.argsort(np.array(area_ids), kind="stable")
        self.area_ids = np.array(area_ids, object)[order]
        polygons = np.array(outlines, object)[order]
        shapely.prepare(polygons)
        self._tree = shapely.STRtree(polygons)

    def areas_of(self, coordinates: pd.DataFrame) -> pd.Series:
        """Area ids of longitudes and latitudes (WGS 84), "" outside every area.

        Portals place an incident at its block, so coordinates repeat: each is looked
        up once.
        """
        pairs = coordinates["longitude"].to_numpy() + 1j * coordinates["latitude"].to_numpy()
        codes, places = pd.factorize(pairs)  # -1 where a coordinate is missing
        points = shapely.points(places.real, places.imag)
        point, polygon = self._tree.query(points, predicate="intersects")
        first = np.full(len(points), len(self.area_ids))
        np.minimum.at(first, point, polygon)
        found = np.append(self.area_ids, NO_AREA)[first]
        return pd.Series(np.append(found, NO_AREA)[codes], index=coordinates.index, dtype="str")


def write_outlines(areas: gpd.GeoDataFrame, folder: Path) -> Path:
    """Outlines (EPSG:4326) as a file that every worker can read, named by its content."""
    frame = pd.DataFrame({"area_id": areas["area_id"], "outline": areas.geometry.to_wkb()})
    digest = hashlib.sha256(b"".join([*frame["area_id"].str.encode("utf-8"), *frame["outline"]]))
    path = folder / f"outlines-{digest.hexdigest()[:16]}.parquet"
    if not path.is_file():
        work = path.with_name(f".partial-{path.name}")
        frame.to_parquet(work, index=False)
        work.replace(path)
    return path


@functools.lru_cache(maxsize=2)
def _locator(path: Path) -> Locator:
    frame = pd.read_parquet(path)
    return Locator(frame["area_id"].tolist(), list(shapely.from_wkb(frame["outline"])))
