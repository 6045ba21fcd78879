"""A made-up city of three square areas in a row, as a map's GeoJSON features by role."""

from typing import Any


def _square(area: str, west: int) -> dict[str, Any]:
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    ring = [[west + x, y] for x, y in corners]
    return _feature({"type": "Polygon", "coordinates": [ring]}, area_id=area)


def _line(points: list[list[float]], **properties: str) -> dict[str, Any]:
    return _feature({"type": "LineString", "coordinates": points}, **properties)


def _feature(geometry: dict[str, Any], **properties: str) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


AREAS = ("1", "2", "3")
FEATURES: dict[str, list[dict[str, Any]]] = {
    "area": [_square(area, west) for west, area in enumerate(AREAS)],
    "hatch": [_line([[west, 0], [west + 1, 1]], area_id=area) for west, area in enumerate(AREAS)],
    "district": [_line([[1, 0], [1, 1]])],
    "city": [_line([[0, 0], [3, 0], [3, 1], [0, 1], [0, 0]])],
    "water": [_feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 0.1], [0, 0]]]})],
    "park": [_feature(_square("", 2)["geometry"])],
    "label": [_feature({"type": "Point", "coordinates": [0.5, 0.5]}, text="Old Town")],
}
LABELS = {area: f"Area {area}" for area in AREAS}
