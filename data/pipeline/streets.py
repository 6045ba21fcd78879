"""A directory of streets: which area each hundred house numbers, and each corner, lies in.

Made of the blocks that public reports name, and of their points, so that a resident finds the
area of an address without sending it anywhere. No house and no report stands in it: a block is
listed once, however many reports name it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow.parquet as pq
import shapely

from data.files.coordinates import WGS84, transformer
from data.files.outlines import read_outlines_file
from data.pipeline.incidents import Incidents
from data.published.schema import CORNERS, STREET_BLOCKS

# Points of blocks lie on the middle of a street, and lines between areas run along streets.
NEAR_M = 60.0  # of a line: the houses may lie on either side
_REACH_M = 50.0  # outside of all areas, and yet in the nearest
_GAP_M = 450.0  # between the middles of two blocks that follow one another
_MEET_M = 35.0  # two streets that come as near have a corner
_MOST_HUNDREDS = 10  # more are no block

# "1400 - 1499 BLOCK OF IRVING STREET NW", "1400 BLOCK OF …", "014XX W MADISON ST"
_BLOCK = re.compile(r"(\d{1,5})(?: ?- ?(\d{1,5}))? BL(?:OC)?K OF (.+)")
_HUNDRED = re.compile(r"(?:(\d{3})XX|0000X) (.+)")
_CORNER = re.compile(r"(.+?) (?:AND|&) (.+)")
_NAME = re.compile(STREET_BLOCKS.columns[0].pattern)


class Block(NamedTuple):
    """A stretch of a street: its first and its last hundred."""

    street: str
    first: int
    last: int


def block_of(published: str) -> Block | None:
    """A block as reports name it; None where a text names none.

    >>> block_of("1400 - 1599 BLOCK OF IRVING STREET NW")
    Block(street='IRVING STREET NW', first=1400, last=1500)
    >>> block_of("014XX W MADISON ST")
    Block(street='W MADISON ST', first=1400, last=1400)
    """
    text = " ".join(published.upper().split())
    if found := _BLOCK.fullmatch(text):
        first, last, street = int(found[1]), int(found[2] or found[1]), found[3]
    elif found := _HUNDRED.fullmatch(text):
        first, street = int(found[1] or 0) * 100, found[2]
        last = first
    else:
        return None
    first, last = first // 100 * 100, last // 100 * 100
    is_block = 0 <= last - first < _MOST_HUNDREDS * 100 and _NAME.fullmatch(street)
    return Block(street, first, last) if is_block else None


def corner_of(published: str) -> tuple[str, str] | None:
    """The two streets of a corner, in alphabetical order; None where a text names none.

    >>> corner_of("U STREET NW AND 14TH STREET NW")
    ('14TH STREET NW', 'U STREET NW')
    """
    found = _CORNER.fullmatch(" ".join(published.upper().split()))
    if not found or not all(_NAME.fullmatch(street) for street in found.groups()):
        return None
    first, second = sorted(found.groups())
    return (first, second) if first != second else None


def street_tables(
    sources: Iterable[Incidents], outlines: Path, projection: str
) -> dict[str, pd.DataFrame]:
    """The rows of STREET_BLOCKS and of CORNERS, by name of the table; empty without blocks.

    `outlines` is a file of the areas' outlines; `projection` a metric coordinate system.
    """
    named = _named_places(sources, projection)
    areas = _Areas(read_outlines_file(outlines), projection)
    middles = _middles(named)
    if middles.empty:
        return {}
    blocks = middles.reset_index()[["street", "hundred"]]
    corners = _corners(named, middles)
    return {
        STREET_BLOCKS.name: areas.beside(blocks, middles[["x", "y"]].to_numpy()),
        CORNERS.name: areas.beside(
            corners[["street", "cross_street"]], corners[["x", "y"]].to_numpy(float)
        ),
    }


def _named_places(sources: Iterable[Incidents], projection: str) -> pd.DataFrame:
    """Every `block` that is named, as published, once for each point: `x`, `y` in metres."""
    columns = ["block", "longitude", "latitude"]
    parts = [pq.read_table(each.path, columns=columns).group_by(columns) for each in sources]
    frames = [part.aggregate([]).to_pandas() for part in parts]
    named = pd.concat(frames).dropna().drop_duplicates().sort_values(columns, ignore_index=True)
    to_metres = transformer(WGS84, projection)
    x, y = to_metres.transform(named["longitude"].to_numpy(), named["latitude"].to_numpy())
    return named.assign(x=x, y=y)[np.isfinite(x) & np.isfinite(y)]


def _middles(named: pd.DataFrame) -> pd.DataFrame:
    """The middle of each block, in metres: `x`, `y`, by `street` and `hundred`."""
    rows = [
        (block.street, hundred, x, y)
        for text, x, y in zip(named["block"], named["x"], named["y"], strict=True)
        if (block := block_of(text))
        for hundred in range(block.first, block.last + 1, 100)
    ]
    every = pd.DataFrame(rows, columns=["street", "hundred", "x", "y"])
    return every.groupby(["street", "hundred"])[["x", "y"]].median()


def _corners(named: pd.DataFrame, middles: pd.DataFrame) -> pd.DataFrame:
    """Where two streets meet: those that reports name, and those that blocks run to."""
    told = [
        (*corner, x, y)
        for text, x, y in zip(named["block"], named["x"], named["y"], strict=True)
        if (corner := corner_of(text))
    ]
    columns = ["street", "cross_street", "x", "y"]
    every = pd.DataFrame([*told, *_crossings(middles)], columns=columns)
    return every.drop_duplicates(["street", "cross_street"], ignore_index=True)


def _crossings(middles: pd.DataFrame) -> Iterator[tuple[str, str, float, float]]:
    lines = [(street, line) for street, rows in middles.groupby("street") for line in _lines(rows)]
    shapes = np.array([line for _, line in lines], dtype=object)
    tree = shapely.STRtree(shapes)
    for one, other in zip(*tree.query(shapes, predicate="dwithin", distance=_MEET_M), strict=True):
        street, cross = lines[one][0], lines[other][0]
        if street < cross:
            nearest = shapely.shortest_line(shapes[one], shapes[other]).centroid
            yield street, cross, nearest.x, nearest.y


def _lines(rows: pd.DataFrame) -> Iterator[shapely.LineString]:
    """A street as the middles of its blocks tell it, to half a block beyond the last of them."""
    points = rows.sort_index()[["x", "y"]].to_numpy()
    far = np.hypot(*np.diff(points, axis=0).T) > _GAP_M
    for run in np.split(points, np.flatnonzero(far) + 1):
        if len(run) > 1 and not (run[0] == run[-1]).all():
            before, after = run[0] - (run[1] - run[0]) / 2, run[-1] + (run[-1] - run[-2]) / 2
            yield shapely.LineString([before, *run, after])


class _Areas:
    """The areas, in metres, and which of them a point on a street lies in or beside."""

    def __init__(self, outlines: gpd.GeoDataFrame, projection: str) -> None:
        ordered = outlines.sort_values("area_id", ignore_index=True)
        self._ids: Sequence[str] = ordered["area_id"].tolist()
        self._shapes = ordered.geometry.to_crs(projection).to_numpy()
        self._tree = shapely.STRtree(self._shapes)

    def beside(self, rows: pd.DataFrame, places: npt.NDArray[np.float64]) -> pd.DataFrame:
        """Rows with `area_id` and `other_area_id` ("" for none); those in no area are left out."""
        points = shapely.points(places)
        point, area = self._tree.query(points, predicate="dwithin", distance=NEAR_M)
        away = shapely.distance(points[point], self._shapes[area])
        near = pd.DataFrame({"row": point, "area": area, "away": away})
        near = near.sort_values(["row", "away", "area"])
        near["rank"] = near.groupby("row").cumcount()
        first = near[(near["rank"] == 0) & (near["away"] <= _REACH_M)].set_index("row")["area"]
        second = near[near["rank"] == 1].set_index("row")["area"]
        found = rows.loc[first.index].assign(area_id=[self._ids[each] for each in first])
        others = second.reindex(first.index)
        found["other_area_id"] = ["" if np.isnan(e) else self._ids[int(e)] for e in others]
        return found.reset_index(drop=True)
