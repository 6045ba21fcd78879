"""A small map to find areas on: all of them in their colours, some outlined and numbered.

Drawn by Vega-Lite as SVG, so that it costs a page no WebGL; to look closely, there is the
large map.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from components.charts.close_up import CloseUp
from components.charts.map_features import Features, area_id, around, hatches, lines_of, middles
from components.charts.map_names import LETTER, PlaceName, clear_of, place_names
from components.charts.palette import Palette
from components.charts.vega import TEXT, canvas, label, nominal, quantitative

PICK = "pick"  # the parameter that holds the area a visitor taps

_POSITION = {"longitude": quantitative("x"), "latitude": quantitative("y")}


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
    colored = [_colored(feature, classes, labels, colors) for feature in features["area"]]
    layers = [
        _area_layer(colored, colors),
        _outline(_data("hatch", hatches(features, classes)), outline, colors.muted, 0.7),
        _filled("water", features, outline, colors.water),
        *_line_layers(features, outline, colors),
    ]
    if chosen:
        outlined = [around(features["area"], areas) for areas in chosen]
        layers += _chosen_layers(outlined, outline, colors)
        if numbered:
            layers += _number_layers(middles(features["area"], chosen), colors, number_size)
    return {
        "layer": [*layers, _tap_layer()],
        "projection": {"type": "identity", "reflectY": True},
    } | canvas(height, {"left": 3, "right": 3, "top": 3, "bottom": 3}, colors)


def printed(
    chart: dict[str, Any],
    features: Features,
    colors: Palette,
    chosen: Sequence[Sequence[str]],
) -> dict[str, Any]:
    """The map as a picture to look at closely: with parks and place names, and no tapping."""
    *layers, _ = chart["layer"]
    parks = _outline(_data("park", features["park"]), "", colors.park, 1.2)
    names = _name_layers(clear_of(place_names(features), features, chosen), features, colors)
    return chart | {"layer": [*layers[:3], parks, *layers[3:], *names]}


def named(
    chart: dict[str, Any],
    features: Features,
    colors: Palette,
    chosen: Sequence[Sequence[str]],
) -> dict[str, Any]:
    """The map with place names; those that would hide a part of what is `chosen` are left out."""
    *layers, tap = chart["layer"]
    names = _name_layers(clear_of(place_names(features), features, chosen), features, colors)
    return chart | {"layer": [*layers, *names, tap]}


def closer(chart: dict[str, Any], close: CloseUp, colors: Palette) -> dict[str, Any]:
    """A map of a part of the city (made of the features in it), which fills the picture."""
    *layers, tap = chart["layer"]
    west, south, east, north = close.box
    size = east - west, north - south
    layers = [*layers, *_texts(close.names, _letters(LETTER * size[0], *size), colors), tap]
    return chart | {
        "layer": [each | {"mark": each["mark"] | {"clip": True}} for each in layers],
        "projection": chart["projection"] | {"fit": close.frame},
    }


def _name_layers(
    names: Sequence[PlaceName], features: Features, colors: Palette
) -> list[dict[str, Any]]:
    """Names on a map of the whole city, as large as a picture of any size has room for."""
    points = [p for f in features["city"] for line in lines_of(f["geometry"]) for p in line]
    wide, high = (float(size) for size in np.ptp(np.array(points, np.float64), axis=0))
    return _texts(names, _letters(LETTER * wide, wide, high), colors)


def _texts(names: Sequence[PlaceName], size: str, colors: Palette) -> list[dict[str, Any]]:
    rows = [{"text": text, "x": x, "y": y} for name in names for text, x, y in name.rows]
    text = {"fontWeight": 600, "fontSize": {"expr": size}}
    return [
        {"data": _data("names", rows), "mark": mark, "encoding": _POSITION | TEXT}
        for mark in label(text, colors.ink, colors)
    ]


def _letters(letter: float, wide: float, high: float) -> str:
    """Pixels of letters that are `letter` degrees high, where so much of the city is fitted in."""
    return f"{letter:.6f} * min(width / {wide:.6f}, height / {high:.6f})"


def _data(name: str, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Rows as one text: Streamlit encodes a chart three times at every click, a text fast."""
    return {
        "name": name,
        "values": json.dumps(rows, separators=(",", ":")),
        "format": {"type": "json"},
    }


def _area_layer(areas: list[dict[str, Any]], colors: Palette) -> dict[str, Any]:
    return {
        "data": _data("areas", areas),
        "mark": {"type": "geoshape", "stroke": colors.paper, "strokeWidth": 0.8},
        "encoding": {"color": nominal("fill", scale=None)},
    }


def _filled(role: str, features: Features, text: str, color: str) -> dict[str, Any]:
    mark = {"type": "geoshape", "fill": color, "tooltip": None}
    return {"data": _data(role, features[role]), "mark": mark | {"description": text}}


def _line_layers(features: Features, text: str, colors: Palette) -> list[dict[str, Any]]:
    return [
        _outline(_data("districts", features["district"]), text, colors.ink, 0.9),
        _outline(_data("city", features["city"]), text, colors.ink, 1.3),
    ]


def _chosen_layers(
    outlined: list[dict[str, Any]], text: str, colors: Palette
) -> list[dict[str, Any]]:
    """A heavy line on a halo of paper."""
    return [
        _outline(_data("chosen", outlined), text, colors.paper, 6),
        _outline({"name": "chosen"}, text, colors.ink, 2.8),
    ]


def _number_layers(
    places: list[dict[str, Any]], colors: Palette, size: int
) -> list[dict[str, Any]]:
    area = 210 * (size / 11) ** 2  # pixels²
    disc = {"type": "point", "filled": True, "size": area, "color": colors.ink, "opacity": 1}
    text = {"type": "text", "color": colors.paper, "fontWeight": 700, "fontSize": size, "dy": 1}
    number = {"text": nominal("number")}
    return [
        {"data": _data("numbers", places), "mark": disc, "encoding": _POSITION},
        {"data": {"name": "numbers"}, "mark": text, "encoding": _POSITION | number},
    ]


def _tap_layer() -> dict[str, Any]:
    """All areas once more, unseen and on top, or a line over an area would take its taps."""
    return {
        "data": {"name": "areas"},
        "params": [{"name": PICK, "select": {"type": "point", "fields": ["area_id"]}}],
        "mark": {"type": "geoshape", "fill": "transparent", "cursor": "pointer"},
        "encoding": {"tooltip": nominal("label")},
    }


def _outline(data: dict[str, Any], text: str, color: str, width: float) -> dict[str, Any]:
    mark = {"type": "geoshape", "filled": False, "stroke": color, "strokeWidth": width}
    return {"data": data, "mark": mark | {"tooltip": None, "description": text}}


def _colored(
    feature: dict[str, Any], classes: pd.Series, labels: Mapping[str, str], colors: Palette
) -> dict[str, Any]:
    area = area_id(feature)
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "area_id": area,
        "label": labels[area],
        "fill": colors.of_class(classes[area]) or colors.paper,
    }
