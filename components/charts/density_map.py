"""The map: registered-camera density by area, drawn without a tile server."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from components.charts.map_features import area_id, flat_features, hatches, lines_of, shrink
from components.charts.map_names import DRAWN, LETTER, PlaceName, city_width, clear_of, place_names
from components.charts.palette import Palette, rgb
from components.charts.vega import FONT

_CHOSEN = "selected"  # its layers begin with this
LAYER = "areas"  # the layer whose features a visitor can select
FIRST_LOOK, AGAIN = "whole-city", "whole-city-again"  # names of the view: another one starts anew
_TOO_FAR = 7  # a zoom from which any city is small
_MARGIN = 0.03  # above and below the city
_WIDEST = 1.2  # width of the map, of its height, up to which all of that height is in sight
_METERS_A_DEGREE = 111_320

Layer = dict[str, Any]  # of deck.gl, as its JSON names it


@dataclass(frozen=True)
class Part:
    """The data of one layer as GeoJSON, and the hash of it that stands in its address."""

    content: bytes
    tag: str


@dataclass(frozen=True)
class DensityMap:
    """A deck.gl description whose large layers are fetched, and kept, by their address.

    In `deck` such a layer has the name of one of `parts` for its data: a click then sends
    some hundred bytes of it, where the outlines would be a hundred thousand.
    """

    deck: Mapping[str, Any]
    parts: Mapping[str, Part]
    tooltip: Mapping[str, Any]
    names: tuple[PlaceName, ...] = ()  # that can stand on it while nothing is chosen

    def to_json(self, address: Callable[[str, str], str]) -> str:
        """As deck.gl reads it; `address` makes one of a part's name and tag."""
        layers = [
            layer | {"data": address(layer["data"], self.parts[layer["data"]].tag)}
            if isinstance(layer["data"], str)
            else layer
            for layer in self.deck["layers"]
        ]
        return json.dumps({**self.deck, "layers": layers}, separators=(",", ":"))

    def anew(self) -> DensityMap:
        """The same, for a browser to frame the whole city again."""
        return replace(self, deck={**self.deck, "views": [_view(AGAIN)]})


def class_of(values: pd.Series, breaks: Sequence[float]) -> pd.Series:
    """Class of each value, 0 for the lowest; a value on a limit is in the class below it."""
    classes = np.searchsorted(np.asarray(breaks), values.to_numpy(float), side="left")
    return pd.Series(classes, index=values.index).where(values.notna())


def density_map(
    features: dict[str, list[dict[str, Any]]],
    classes: pd.Series,
    tooltips: Mapping[str, str],
    labels: Mapping[str, str],
    colors: Palette,
) -> DensityMap:
    """Choropleth of `classes` (by area id; missing: not shown, hatched), in WGS 84 degrees.

    `features` are the areas release's GeoJSON features by role, `tooltips` and
    `labels` texts by area id. Nothing is chosen on it.
    """
    drawn = flat_features({role: features.get(role, []) for role in ("label", *DRAWN)})
    names = place_names(drawn)
    parts = {
        LAYER: _colored(features["area"], classes, tooltips, labels, colors),
        "hatch": hatches(features, classes),
        "ground": _ground(features, colors),
    }
    deck = {
        "mapStyle": "__MAP_STYLE__",  # none: no tile server is asked
        "initialViewState": _frame(features["city"]),
        "views": [_view(FIRST_LOOK)],
        "layers": [
            _areas(colors),
            _lines("hatch", "hatch", colors.muted, 0.9),
            _ground_layer(),
            _place_names(names, shrink(features), city_width(drawn), colors),
            *_chosen("", colors),
        ],
    }
    fetched = {name: _part(each) for name, each in parts.items()}
    return DensityMap(deck, fetched, _tooltip(colors), names)


def with_chosen(
    drawn: DensityMap,
    features: Mapping[str, Sequence[dict[str, Any]]],
    selected: str,
    colors: Palette,
) -> DensityMap:
    """The same map with one area outlined, of which no name of a place hides a part."""
    chosen = [feature for feature in features["area"] if area_id(feature) == selected]
    flat = flat_features({"city": features["city"], "area": chosen})
    names = clear_of(drawn.names, flat, [(selected,)])
    *under, texts = (each for each in drawn.deck["layers"] if not each["id"].startswith(_CHOSEN))
    named = texts | {"data": _placed(names, shrink(features))}
    deck = {**drawn.deck, "layers": [*under, named, *_chosen(selected, colors)]}
    return replace(drawn, deck=deck)


def _chosen(area: str, colors: Palette) -> list[Layer]:
    """A line on a halo, both of the outlines that are fetched already: none but one has a width.

    A layer of another name for each area, since deck.gl sees no change in a formula.
    """
    return [
        _lines(f"{_CHOSEN}-{part}-{area}", LAYER, color, 0)
        | {"getLineWidth": f"@@=properties.area_id == '{area}' ? {width} : 0"}
        for part, color, width in (("halo", colors.paper, 7), ("line", colors.ink, 3.5))
    ]


def _part(features: Sequence[dict[str, Any]]) -> Part:
    content = json.dumps(_collection(features), separators=(",", ":"), ensure_ascii=False).encode()
    return Part(content, hashlib.sha256(content).hexdigest()[:16])


def _collection(features: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


def _tooltip(colors: Palette) -> dict[str, Any]:
    style = {
        "background": colors.ink,
        "color": colors.paper,
        "fontFamily": "inherit",
        "fontSize": "0.875rem",
        "borderRadius": "4px",
        "maxWidth": "16rem",
    }
    return {"html": "<b>{label}</b><br/>{figure}", "style": style}


def _colored(
    features: Sequence[dict[str, Any]],
    classes: pd.Series,
    tooltips: Mapping[str, str],
    labels: Mapping[str, str],
    colors: Palette,
) -> list[dict[str, Any]]:
    """The areas, each with its colour and what is said of it."""

    def properties(area: str) -> dict[str, Any]:
        fill = rgb(colors.of_class(classes[area]) or colors.paper)
        return {"area_id": area, "label": labels[area], "figure": tooltips[area], "fill": fill}

    return [feature | {"properties": properties(area_id(feature))} for feature in features]


def _ground(
    features: Mapping[str, Sequence[dict[str, Any]]], colors: Palette
) -> list[dict[str, Any]]:
    """Water; and as lines, which change the look of no colour, parks, districts and the city."""
    drawn: list[tuple[str, dict[str, Any]]] = [
        ("water", {"fill": rgb(colors.water)}),
        ("park", {"width": 1.4, "color": rgb(colors.park)}),
        ("district", {"width": 1.1, "color": rgb(colors.ink)}),
        ("city", {"width": 1.6, "color": rgb(colors.ink)}),
    ]
    return [
        feature
        | {
            "properties": properties,
            "geometry": feature["geometry"] if role == "water" else _as_lines(feature["geometry"]),
        }
        for role, properties in drawn
        for feature in features.get(role, ())
    ]


def _as_lines(geometry: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "MultiLineString", "coordinates": lines_of(geometry)}


def _areas(colors: Palette) -> Layer:
    return _geojson(LAYER, LAYER) | {
        "pickable": True,
        "stroked": True,
        "getLineColor": rgb(colors.paper),
        "lineWidthMinPixels": 0.8,
        "getLineWidth": 0.8,
        "_subLayerProps": _FILLED,
    }


def _ground_layer() -> Layer:
    return _geojson("ground", "ground") | {
        "stroked": False,
        "getLineColor": "@@=properties.color",
        "getLineWidth": "@@=properties.width",
        "_subLayerProps": _FILLED,
    }


def _lines(layer_id: str, data: str, color: str, width: float) -> Layer:
    return _geojson(layer_id, data) | {
        "filled": False,
        "stroked": True,
        "getLineColor": rgb(color),
        "getLineWidth": width,
    }


def _geojson(layer_id: str, data: str) -> Layer:
    return {
        "@@type": "GeoJsonLayer",
        "id": layer_id,
        "data": data,
        "pickable": False,
        "lineWidthUnits": "pixels",
        "lineJointRounded": True,
    }


# The fill is set on the sublayer: a fill on the layer itself would be faded by Streamlit
# wherever something is selected, and no longer match the legend.
_FILLED = {"polygons-fill": {"getFillColor": "@@=properties.fill"}}


def _placed(names: Iterable[PlaceName], narrower: float) -> list[dict[str, Any]]:
    return [
        {"text": text, "position": [round(x / narrower, 5), round(y, 5)]}
        for name in names
        for text, x, y in name.rows
    ]


def _place_names(
    names: Iterable[PlaceName], narrower: float, city_width: float, colors: Palette
) -> Layer:
    """Names as high as a part of the city, so that those that do not touch never do."""
    return {
        "@@type": "TextLayer",
        "id": "names",
        "data": _placed(names, narrower),
        "pickable": False,
        "getPosition": "@@=position",
        "getText": "@@=text",
        "getSize": round(LETTER * city_width * _METERS_A_DEGREE),
        "sizeUnits": "meters",
        "sizeMaxPixels": 17,
        "getColor": rgb(colors.ink),
        "fontFamily": FONT,
        "characterSet": "auto",
        "fontWeight": 600,
        "fontSettings": {"sdf": True, "fontSize": 96, "buffer": 16, "radius": 24},
        "outlineWidth": 7,
        "outlineColor": rgb(colors.paper),
    }


def _view(look: str) -> dict[str, Any]:
    controller = {"dragRotate": False, "touchRotate": False}
    return {"@@type": "MapView", "id": look, "controller": controller}


def _frame(city: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """A north-up view of the whole city, at any size of the map.

    deck.gl looks no farther than `maxBounds`, which a view always lies within: so the first one,
    from too far away, comes closer until the height of the city fills the map.
    """
    points = np.array(
        [p for f in city for line in lines_of(f["geometry"]) for p in line], dtype=float
    )
    west, south = points.min(axis=0)
    east, north = points.max(axis=0)
    low, high = np.degrees(np.arctanh(np.sin(np.radians([south, north]))))
    half = float(high - low) / 2 * (1 + _MARGIN)
    middle, wide = float(low + high) / 2, max(half * _WIDEST, float(east - west) / 2)
    limits = np.degrees(np.arctan(np.sinh(np.radians([middle - half, middle, middle + half]))))
    bottom, latitude, top = (round(float(limit), 4) for limit in limits)
    longitude = round(float(west + east) / 2, 4)
    return {
        "longitude": longitude,
        "latitude": latitude,
        "zoom": _TOO_FAR,
        "minZoom": _TOO_FAR,
        "maxZoom": 15,
        "maxBounds": [
            [round(longitude - wide, 4), bottom],
            [round(longitude + wide, 4), top],
        ],
        "pitch": 0,
        "bearing": 0,
    }
