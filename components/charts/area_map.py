"""A small map to find areas on: all of them in their colours, some outlined and numbered.

Drawn by Vega-Lite as SVG, so that it costs a page no WebGL; to look closely, there is the
large map.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from math import cos, dist, radians
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import config, label
from data.arithmetic.adjacency import outer_border

PICK = "pick"  # the parameter that holds the area a visitor taps

Features = Mapping[str, Sequence[dict[str, Any]]]


def flat_features(features: Features) -> dict[str, list[dict[str, Any]]]:
    """GeoJSON features by role with longitude drawn in by latitude, as on a plane.

    Within one city that is a map true to shape, and it can be drawn without regard
    to the sphere.
    """
    points = [p for f in features["city"] for p in _positions(f["geometry"]["coordinates"])]
    shrink = cos(radians(sum(latitude for _, latitude in points) / len(points)))
    return {
        role: [_flat(feature, shrink) for feature in features.get(role, ())]
        for role in ("area", "hatch", "district", "city", "park", "label")
    }


def area_map(
    features: Features,
    classes: pd.Series,
    labels: Mapping[str, str],
    chosen: Sequence[Sequence[str]],
    colors: Palette,
    height: int,
    numbered: bool,
    outline: str,
    number_size: int = 11,
) -> dict[str, Any]:
    """Every area in the colour of its class (missing: hatched), `chosen` ones outlined.

    Each of `chosen` is one area, or several with one outline around them. `features` are flat
    (see `flat_features`); `labels` are what a pointer reads, and `outline` what a screen reader
    calls a line on the map; `number_size` is in pixels.
    """
    hidden = set(classes.index[classes.isna()])
    outlined = [_around(features["area"], areas) for areas in chosen]
    colored = [_colored(f, classes, labels, colors) for f in features["area"]]
    fill = {"type": "geoshape", "stroke": colors.paper, "strokeWidth": 0.8}
    layers: list[dict[str, Any]] = [
        {
            "data": _data("areas", colored),
            "mark": fill,
            "encoding": {"color": {"field": "fill", "type": "nominal", "scale": None}},
        },
        _outline(
            _data("hatch", [f for f in features["hatch"] if _id(f) in hidden]),
            outline,
            colors.muted,
            0.7,
        ),
        _outline(_data("districts", features["district"]), outline, colors.ink, 0.9),
        _outline(_data("city", features["city"]), outline, colors.ink, 1.3),
    ]
    if outlined:
        layers += [
            _outline(_data("chosen", outlined), outline, colors.paper, 6),
            _outline({"name": "chosen"}, outline, colors.ink, 2.8),
        ]
        if numbered:
            layers += _numbers(_middles(features["area"], chosen), colors, number_size)
    # All areas once more, unseen and on top, or a line drawn over an area would take its taps.
    layers.append(
        {
            "data": {"name": "areas"},
            "params": [{"name": PICK, "select": {"type": "point", "fields": ["area_id"]}}],
            "mark": {"type": "geoshape", "fill": "transparent", "cursor": "pointer"},
            "encoding": {"tooltip": {"field": "label", "type": "nominal"}},
        }
    )
    return {
        "layer": layers,
        "projection": {"type": "identity", "reflectY": True},
        "width": "container",
        "height": height,
        "padding": {"left": 3, "right": 3, "top": 3, "bottom": 3},
        "config": config(colors),
    }


def printed(
    chart: dict[str, Any], features: Features, colors: Palette, size: int = 14
) -> dict[str, Any]:
    """The map as a picture to look at closely: with parks and place names, and no tapping."""
    *layers, _ = chart["layer"]
    parks = {
        "data": _data("parks", features["park"]),
        "mark": {"type": "geoshape", "fill": colors.paper, "opacity": 0.55},
    }
    names = [
        {"text": f["properties"]["text"], "x": x, "y": y}
        for f in features["label"]
        for x, y in [f["geometry"]["coordinates"]]
    ]
    position = {
        "longitude": {"field": "x", "type": "quantitative"},
        "latitude": {"field": "y", "type": "quantitative"},
        "text": {"field": "text", "type": "nominal"},
    }
    text = {"fontWeight": 600, "fontSize": size}
    return chart | {
        "layer": [
            *layers[:2],
            parks,
            *layers[2:],
            *(
                {"data": _data("names", names), "mark": mark, "encoding": position}
                for mark in label(text, colors.ink, colors)
            ),
        ]
    }


def _data(name: str, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Rows as one text: Streamlit encodes a chart three times at every click, a text fast."""
    return {
        "name": name,
        "values": json.dumps(rows, separators=(",", ":")),
        "format": {"type": "json"},
    }


def _outline(data: dict[str, Any], text: str, color: str, width: float) -> dict[str, Any]:
    mark = {"type": "geoshape", "filled": False, "stroke": color, "strokeWidth": width}
    return {"data": data, "mark": mark | {"tooltip": None, "description": text}}


def _numbers(middles: list[dict[str, Any]], colors: Palette, size: int) -> list[dict[str, Any]]:
    position = {
        "longitude": {"field": "x", "type": "quantitative"},
        "latitude": {"field": "y", "type": "quantitative"},
    }
    area = 210 * (size / 11) ** 2  # pixels²
    disc = {"type": "point", "filled": True, "size": area, "color": colors.ink, "opacity": 1}
    text = {"type": "text", "color": colors.paper, "fontWeight": 700, "fontSize": size, "dy": 1}
    number = {"text": {"field": "number", "type": "nominal"}}
    return [
        {"data": _data("numbers", middles), "mark": disc, "encoding": position},
        {"data": {"name": "numbers"}, "mark": text, "encoding": position | number},
    ]


def _colored(
    feature: dict[str, Any], classes: pd.Series, labels: Mapping[str, str], colors: Palette
) -> dict[str, Any]:
    area = _id(feature)
    known = pd.notna(classes[area])
    fill = colors.ramp[int(classes[area])] if known else colors.paper
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "area_id": area,
        "label": labels[area],
        "fill": fill,
    }


def _around(features: Sequence[dict[str, Any]], areas: Sequence[str]) -> dict[str, Any]:
    """The outline of one area, or the line around several."""
    if len(areas) == 1:
        return next(feature for feature in features if _id(feature) == areas[0])
    lines = {"type": "MultiLineString", "coordinates": outer_border(features, areas)}
    return {"type": "Feature", "properties": {}, "geometry": lines}


def _middles(
    features: Sequence[dict[str, Any]], chosen: Sequence[Sequence[str]]
) -> list[dict[str, Any]]:
    """Where the number of each chosen one stands: the middle of its outline's box.

    That of several areas stands in the one nearest to their common middle which has no
    number yet, so that it lies within them and covers no other.
    """
    boxes = {_id(feature): _box([feature]) for feature in features}
    taken: set[str] = set()
    found = {}
    for number, areas in sorted(enumerate(chosen, 1), key=lambda entry: len(entry[1])):
        x, y = _middle(_box([feature for feature in features if _id(feature) in areas]))
        free = [area for area in areas if area not in taken] or areas
        nearest = min(free, key=lambda area: dist(_middle(boxes[area]), (x, y)))
        taken.add(nearest)
        found[number] = _middle(boxes[nearest])
    return [{"x": x, "y": y, "number": str(number)} for number, (x, y) in sorted(found.items())]


def _box(features: Sequence[dict[str, Any]]) -> tuple[float, float, float, float]:
    positions = [p for f in features for p in _positions(f["geometry"]["coordinates"])]
    xs, ys = zip(*positions, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _middle(box: tuple[float, float, float, float]) -> tuple[float, float]:
    west, south, east, north = box
    return (west + east) / 2, (south + north) / 2


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


def _positions(coordinates: Any) -> list[tuple[float, float]]:
    if isinstance(coordinates[0], (int, float)):
        return [(coordinates[0], coordinates[1])]
    return [position for part in coordinates for position in _positions(part)]


def _id(feature: dict[str, Any]) -> str:
    return str(feature["properties"]["area_id"])
