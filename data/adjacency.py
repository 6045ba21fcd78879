"""Which areas lie next to each other, read from the generalised outlines of a release."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, pairwise
from typing import Any

Edge = frozenset[tuple[float, float]]


def adjacent_areas(features: Iterable[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Neighbors of every area, by id and sorted: those it shares a stretch of border with.

    Rook contiguity: areas that meet in a point alone are not neighbors. `features`
    are GeoJSON polygons with an `area_id`, generalised as one coverage, so that two
    neighbors have the same vertices along their border, and every edge of it in
    common.
    """
    owners: dict[Edge, set[str]] = defaultdict(set)
    neighbors: dict[str, set[str]] = {}
    for feature in features:
        area = str(feature["properties"]["area_id"])
        neighbors[area] = set()
        for ring in _rings(feature["geometry"]):
            for start, end in pairwise(ring):
                owners[frozenset((tuple(start), tuple(end)))].add(area)
    for sharing in owners.values():
        for one, other in combinations(sharing, 2):
            neighbors[one].add(other)
            neighbors[other].add(one)
    return {area: tuple(sorted(found)) for area, found in neighbors.items()}


def _rings(geometry: dict[str, Any]) -> list[Any]:
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return [ring for polygon in polygons for ring in polygon]
