"""Outlines of areas as GeoJSON features, as the maps need them: flat, hatched, around several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, radians
from typing import Any

import pandas as pd

from data.arithmetic.adjacency import outer_border
from data.arithmetic.widest_place import widest_place

Features = Mapping[str, Sequence[dict[str, Any]]]  # by role: area, hatch, district, city …


def area_id(feature: dict[str, Any]) -> str:
    return str(feature["properties"]["area_id"])


def hatches(features: Features, classes: pd.Series) -> list[dict[str, Any]]:
    """The hatching of the areas without a class."""
    hidden = set(classes.index[classes.isna()])
    return [feature for feature in features["hatch"] if area_id(feature) in hidden]


def flat_features(features: Features) -> dict[str, list[dict[str, Any]]]:
    """GeoJSON features by role with longitude drawn in by latitude, as on a plane.

    Within one city that is a map true to shape, and it can be drawn without regard
    to the sphere.
    """
    narrower = shrink(features)
    return {
        role: [_flat(feature, narrower) for feature in features.get(role, ())]
        for role in ("area", "hatch", "district", "city", "park", "water", "label")
    }


def shrink(features: Features) -> float:
    """A degree of longitude, as a part of one of latitude, in the middle of the city."""
    points = [p for f in features["city"] for p in _positions(f["geometry"]["coordinates"])]
    return cos(radians(sum(latitude for _, latitude in points) / len(points)))


def _flat(feature: dict[str, Any], shrink: float) -> dict[str, Any]:
    def flat(part: Any) -> Any:
        if isinstance(part[0], (int, float)):
            return [round(part[0] * shrink, 5), part[1]]
        return [flat(inner) for inner in part]

    geometry = feature["geometry"]
    coordinates = flat(geometry["coordinates"])
    return {
        "type": "Feature",
        "geometry": {"type": geometry["type"], "coordinates": coordinates},
        "properties": feature["properties"],
    }


def around(features: Sequence[dict[str, Any]], areas: Sequence[str]) -> dict[str, Any]:
    """The outline of one area, or the line around several."""
    if len(areas) == 1:
        return next(feature for feature in features if area_id(feature) == areas[0])
    lines = {"type": "MultiLineString", "coordinates": outer_border(features, areas)}
    return {"type": "Feature", "properties": {}, "geometry": lines}


def middles(
    features: Sequence[dict[str, Any]], chosen: Sequence[Sequence[str]]
) -> list[dict[str, Any]]:
    """Where the number of each chosen one stands (`x`, `y`): where it is widest.

    There the number covers least of its outline. That of several areas stands where no smaller
    chosen one lies, if there is such a place.
    """
    taken: set[str] = set()
    found = {}
    for number, areas in sorted(enumerate(chosen, 1), key=lambda entry: len(entry[1])):
        free = [area for area in areas if area not in taken] or areas
        found[number] = widest_place(lines_of(around(features, free)["geometry"]))
        taken |= set(areas)
    return [{"x": x, "y": y, "number": str(number)} for number, (x, y) in sorted(found.items())]


def _positions(coordinates: Any) -> list[tuple[float, float]]:
    if isinstance(coordinates[0], (int, float)):
        return [(coordinates[0], coordinates[1])]
    return [position for part in coordinates for position in _positions(part)]


def lines_of(geometry: Mapping[str, Any]) -> list[Any]:
    """Rings of polygons, and lines, whatever the geometry holds."""
    coordinates = geometry["coordinates"]
    match geometry["type"]:
        case "LineString":
            return [coordinates]
        case "MultiPolygon":
            return [ring for polygon in coordinates for ring in polygon]
        case _:
            return list(coordinates)
