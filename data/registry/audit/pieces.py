"""The pieces into which all published geographies cut the city.

Counts by one geography never come alone: whoever holds a count for a ward and
one for a police service area can take one from the other. What can be learned
that way is about pieces, the parts that no boundary of any geography cuts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import inf

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from data.registry.audit.region import AREAS, NOWHERE, Member, Region

MIN_PIECE_M2 = 5_000  # half a hectare: a gap between two drawings of one line, not a place
SIMPLIFY_M = 5

Geometries = npt.NDArray[np.object_]
Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Pieces:
    """One row a piece: the area it is in for each geography, "" where in none.

    `members` has a column "area" and one for each other geography, `m2` the
    surface and `addresses` the public addresses in it (inf where unknown).
    """

    members: pd.DataFrame
    m2: npt.NDArray[np.float64]
    addresses: npt.NDArray[np.float64]


def cut_pieces(
    areas: gpd.GeoDataFrame,
    others: Mapping[str, gpd.GeoDataFrame],
    projection: str,
    *,
    addresses: gpd.GeoDataFrame | None = None,
) -> Pieces:
    """Lay the geographies over one another; pieces under half a hectare are dropped.

    Each frame has `id` and `geometry` (EPSG:4326); `projection` is in metres;
    `addresses` are points, one for each public address, with the `area_id` each counts
    in. Outlines are first simplified (Visvalingam-Whyatt, shared borders kept), to about 5 m.
    """
    if AREAS in others:
        raise ValueError(f"no other geography may be called {AREAS!r}")
    shapes = _outlines(areas, projection)
    members = {AREAS: areas["id"].astype(str).to_numpy(dtype=object)}
    for name, frame in others.items():
        inside, part, shapes = _overlay(shapes, _outlines(frame, projection))
        members = {geography: ids[inside] for geography, ids in members.items()}
        ids = np.append(frame["id"].astype(str).to_numpy(dtype=object), NOWHERE)
        members[name] = ids[part]
    return Pieces(
        pd.DataFrame(members),
        shapely.area(shapes),
        _count_addresses(shapes, members[AREAS], addresses, projection),
    )


def _outlines(frame: gpd.GeoDataFrame, projection: str) -> Geometries:
    metric = shapely.make_valid(frame.geometry.to_crs(projection).to_numpy())
    simple: Geometries = shapely.make_valid(shapely.coverage_simplify(metric, SIMPLIFY_M))
    return simple


def _overlay(shapes: Geometries, outlines: Geometries) -> tuple[Numbers, Numbers, Geometries]:
    """Cut shapes by outlines: number of the shape, of the outline (-1: none), and geometry."""
    tree = shapely.STRtree(outlines)
    shape, outline = tree.query(shapes, predicate="intersects")
    # Most shapes lie wholly inside one outline: only the others need to be cut.
    whole = shapely.covers(outlines[outline], shapes[shape])
    cut = shapes[shape]
    cut[~whole] = shapely.intersection(cut[~whole], outlines[outline[~whole]])
    covered = np.bincount(shape, shapely.area(cut), minlength=len(shapes))
    rest = np.flatnonzero(shapely.area(shapes) - covered >= MIN_PIECE_M2)
    left = shapely.difference(shapes[rest], shapely.union_all(outlines))
    inside = np.concatenate([shape, rest])
    part = np.concatenate([outline, np.full(len(rest), -1)])
    pieces = np.concatenate([cut, left])
    kept = shapely.area(pieces) >= MIN_PIECE_M2
    return inside[kept], part[kept], pieces[kept]


def _count_addresses(
    shapes: Geometries,
    areas: npt.NDArray[np.object_],
    addresses: gpd.GeoDataFrame | None,
    projection: str,
) -> npt.NDArray[np.float64]:
    if addresses is None:
        return np.full(len(shapes), inf)
    counts = np.zeros(len(shapes))
    for area, points in addresses.to_crs(projection).groupby("area_id"):
        # The nearest piece of its area: an address may lie in a gap that was dropped.
        of_area = np.flatnonzero(areas == area)
        _, piece = shapely.STRtree(shapes[of_area]).query_nearest(
            points.geometry.to_numpy(), all_matches=False
        )
        counts[of_area] += np.bincount(piece, minlength=len(of_area))
    return counts


def regions(pieces: Pieces) -> dict[Region, tuple[int, ...]]:
    """What figures of two geographies might single out, with the rows of its pieces.

    That are pieces, and intersections and differences of two areas of different
    geographies. Each set of pieces comes once; a whole area of the published geography
    is left out, since its own figures are audited.
    """
    whole = {tuple(rows) for rows in _rows_by(pieces, AREAS).values()}
    found: dict[tuple[int, ...], Region] = {}
    for region, rows in _candidates(pieces):
        if rows and rows not in whole:
            found.setdefault(rows, region)
    return {region: rows for rows, region in found.items()}


def _candidates(pieces: Pieces) -> Iterator[tuple[Region, tuple[int, ...]]]:
    """Regions and their rows, the plainest name of a set of rows first."""
    overlaps = list(_overlaps(pieces))
    for one, two, first, second in overlaps:
        yield Region((one, two)), tuple(sorted(first & second))
    for row, ids in enumerate(pieces.members.itertuples(index=False)):
        yield Region(tuple(map(Member, pieces.members.columns, ids))), (row,)
    for one, two, first, second in overlaps:
        yield Region((one,), (two,)), tuple(sorted(first - second))
        yield Region((two,), (one,)), tuple(sorted(second - first))


def _overlaps(pieces: Pieces) -> Iterator[tuple[Member, Member, set[int], set[int]]]:
    """Each two areas of different geographies that share a piece, with their rows."""
    for one, two in combinations(pieces.members.columns, 2):
        firsts, seconds = _rows_by(pieces, one), _rows_by(pieces, two)
        for first, second in dict.fromkeys(
            zip(pieces.members[one], pieces.members[two], strict=True)
        ):
            if NOWHERE not in (first, second):
                rows = set(firsts[first]), set(seconds[second])
                yield Member(one, first), Member(two, second), *rows


def _rows_by(pieces: Pieces, geography: str) -> dict[str, list[int]]:
    grouped = pieces.members.groupby(geography, sort=False).indices
    return {str(member): [int(row) for row in rows] for member, rows in grouped.items()}
