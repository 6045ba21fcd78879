"""Which of many points lie near one another, and what hangs together through links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from data.registry.intake.identity import Codes

GRID = 1e-5  # degrees: about a metre; points that round to one are one point
_METRES_PER_DEGREE = 111_320.0  # of latitude, and of longitude at the equator
_CELLS_PER_REACH = 8  # points in one cell stand for one another, so that crowds cost nothing

Links = npt.NDArray[np.int64]  # (n, 2): positions of two things that belong together


@dataclass(frozen=True)
class Points:
    """Points on the grid: longitude and latitude as whole numbers of GRID."""

    x: Codes
    y: Codes

    def metres(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """East and north, as on a plane: a city is small enough."""
        middle = np.radians(self.y.mean() * GRID) if len(self.y) else 0.0
        scale = GRID * _METRES_PER_DEGREE
        north = np.asarray(self.y * scale, dtype=np.float64)
        east = np.asarray(self.x * (scale * float(np.cos(middle))), dtype=np.float64)
        return east, north

    def take(self, which: npt.NDArray[Any]) -> Points:
        return Points(self.x[which], self.y[which])


def on_grid(degrees: npt.NDArray[np.float64]) -> Codes:
    """Degrees as whole numbers of GRID; what is not a number becomes 0."""
    return np.rint(np.nan_to_num(degrees) / GRID).astype(np.int64)


def near(points: Points, key: Codes, kind: Codes, reach: float) -> Links:
    """Links between points of one key that lie within `reach` metres.

    Never leaves out two that do; may hold some up to 1.4 times as far. Those of one
    key and `kind` that lie in one cell are linked through the first of them, so that
    links of other kinds can be told apart by their first ones.
    """
    east, north = points.metres()
    cell = reach / _CELLS_PER_REACH
    places = pd.DataFrame(
        {
            "key": key,
            "kind": kind,
            "east": np.floor(east / cell).astype(np.int64),
            "north": np.floor(north / cell).astype(np.int64),
        }
    )
    first = places.groupby(list(places), sort=False).ngroup().to_numpy()
    firsts = np.flatnonzero(~pd.Series(first).duplicated().to_numpy())
    inside = _links(firsts[first], np.arange(len(key)))
    crowded = firsts[places["key"].take(firsts).duplicated(keep=False).to_numpy()]
    if not len(crowded):
        return inside
    at = places.take(crowded)
    wide = reach + 1.5 * cell  # cells are as far apart as their corners
    space = np.column_stack(
        [pd.factorize(at["key"])[0] * 2 * wide, at["east"] * cell, at["north"] * cell]
    )
    pairs = cKDTree(space).query_pairs(wide, output_type="ndarray")
    return np.vstack([inside, crowded[pairs]])


def near_any(points: Points, others: Points, reach: float) -> npt.NDArray[np.bool_]:
    """Which points lie within `reach` metres of one of the others."""
    together = Points(np.append(points.x, others.x), np.append(points.y, others.y))
    space = np.column_stack(together.metres())
    n = len(points.x)
    distance, _ = cKDTree(space[n:]).query(space[:n], distance_upper_bound=reach)
    return np.asarray(np.isfinite(distance))


def at_one_place(*keys: Codes) -> Links:
    """Links between all that agree in every key."""
    group = pd.DataFrame(dict(enumerate(keys))).groupby(list(range(len(keys))), sort=False)
    number = group.ngroup().to_numpy()
    firsts = np.flatnonzero(~pd.Series(number).duplicated().to_numpy())
    return _links(firsts[number], np.arange(len(number)))


def between(points: Points, these: npt.NDArray[np.bool_], those: npt.NDArray[np.bool_]) -> Links:
    """Links from each of these to the first of those at its point."""
    frame = pd.DataFrame({"x": points.x, "y": points.y, "at": np.arange(len(points.x))})
    firsts = frame[those].drop_duplicates(["x", "y"])
    found = frame[these].merge(firsts, on=["x", "y"])
    return np.asarray(found[["at_x", "at_y"]].to_numpy(dtype=np.int64))


def _links(one: Codes, other: Codes) -> Links:
    different = one != other
    return np.column_stack([one[different], other[different]])


def groups(n: int, *links: Links) -> Codes:
    """By thing, the lowest one that it hangs together with."""
    all_links = np.vstack([np.empty((0, 2), dtype=np.int64), *links])
    graph = coo_array((np.ones(len(all_links), dtype=np.int8), tuple(all_links.T)), shape=(n, n))
    _, label = connected_components(graph, directed=False)
    lowest: Any = np.full(label.max(initial=-1) + 1, n)
    np.minimum.at(lowest, label, np.arange(n))
    return np.asarray(lowest[label], dtype=np.int64)
