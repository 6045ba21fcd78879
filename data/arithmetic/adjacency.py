"""Which areas lie next to each other, read from the generalised outlines of a release."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
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
                owners[_edge(start, end)].add(area)
    for sharing in owners.values():
        for one, other in combinations(sharing, 2):
            neighbors[one].add(other)
            neighbors[other].add(one)
    return {area: tuple(sorted(found)) for area, found in neighbors.items()}


def outer_border(features: Iterable[dict[str, Any]], areas: Collection[str]) -> list[list[Any]]:
    """The lines around several areas taken as one: the edges that no two of them share."""
    inside = [feature for feature in features if str(feature["properties"]["area_id"]) in areas]
    rings = [ring for feature in inside for ring in _rings(feature["geometry"])]
    shared = Counter(_edge(*ends) for ring in rings for ends in pairwise(ring))
    lines: list[list[Any]] = []
    for ring in rings:
        line = [ring[0]]
        for start, end in pairwise(ring):
            if shared[_edge(start, end)] > 1:
                lines.append(line)
                line = []
            line.append(end)
        lines.append(line)
    return [line for line in lines if len(line) > 1]


def _edge(start: Any, end: Any) -> Edge:
    return frozenset((tuple(start), tuple(end)))


def _rings(geometry: dict[str, Any]) -> list[Any]:
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return [ring for polygon in polygons for ring in polygon]
