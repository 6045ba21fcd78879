"""Which areas lie next to each other, read from outlines that share their borders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any


def neighbors(features: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The areas that share a stretch of border with each area (rook contiguity), sorted.

    `features` are GeoJSON polygons with an `area_id` each, made as one coverage: where
    two areas meet, both outlines run through the very same points. Areas that meet in a
    single point only are not neighbors.
    """
    beside: dict[str, set[str]] = {}
    owners: dict[frozenset[tuple[float, ...]], set[str]] = defaultdict(set)
    for feature in features:
        area = str(feature["properties"]["area_id"])
        beside[area] = set()
        for ring in _rings(feature["geometry"]):
            for start, end in pairwise(ring):
                owners[frozenset((tuple(start), tuple(end)))].add(area)
    for sharing in owners.values():
        for area in sharing:
            beside[area] |= sharing - {area}
    return {area: tuple(sorted(found)) for area, found in beside.items()}


def _rings(geometry: Mapping[str, Any]) -> list[Any]:
    coordinates = geometry["coordinates"]
    polygons = coordinates if geometry["type"] == "MultiPolygon" else [coordinates]
    return [ring for polygon in polygons for ring in polygon]
