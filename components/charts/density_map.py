"""The map: registered-camera density by area, drawn without a tile server."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import pydeck as pdk
from pydeck.bindings.json_tools import default_serialize

from components.charts.map_features import area_id, hatches
from components.charts.palette import Palette, rgb

LAYER = "areas"  # the layer whose features a visitor can select


class DensityMap(pdk.Deck):  # type: ignore[misc]
    """A deck whose JSON is made once, without indentation: a quarter of pydeck's own size."""

    def __init__(self, **deck: Any) -> None:
        super().__init__(**deck)
        # As pydeck serialises itself, less the indentation, which is also slow to make.
        self._json = json.dumps(
            self, sort_keys=True, default=default_serialize, separators=(",", ":")
        )

    def to_json(self) -> str:
        return self._json


def class_of(values: pd.Series, breaks: Sequence[float]) -> pd.Series:
    """Class of each value, 0 for the lowest; a value on a limit is in the class below it."""
    classes = np.searchsorted(np.asarray(breaks), values.to_numpy(float), side="left")
    return pd.Series(classes, index=values.index).where(values.notna())


def density_map(
    features: dict[str, list[dict[str, Any]]],
    classes: pd.Series,
    tooltips: Mapping[str, str],
    labels: Mapping[str, str],
    selected: str | None,
    colors: Palette,
) -> DensityMap:
    """Choropleth of `classes` (by area id; missing: not shown, hatched), in WGS 84 degrees.

    `features` are the areas release's GeoJSON features by role, `tooltips` and
    `labels` texts by area id.
    """
    chosen = [feature for feature in features["area"] if area_id(feature) == selected]
    return DensityMap(
        map_provider=None,  # with no style named, no tile server is asked
        initial_view_state=_frame(features["city"]),
        views=[pdk.View(type="MapView", controller={"dragRotate": False, "touchRotate": False})],
        layers=[
            _areas(features["area"], classes, tooltips, labels, colors),
            _lines("hatch", hatches(features, classes), colors.muted, 0.9),
            _filled("parks", features.get("park", []), rgb(colors.paper, 140)),
            _filled("water", features.get("water", []), rgb(colors.water)),
            _lines("districts", features.get("district", []), colors.ink, 1.1),
            _lines("city", features["city"], colors.ink, 1.6),
            _lines("selected-halo", chosen, colors.paper, 7),
            _lines("selected", chosen, colors.ink, 3.5),
            _place_names(features.get("label", []), colors),
        ],
        tooltip=_tooltip(colors),
    )


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


def _areas(
    features: list[dict[str, Any]],
    classes: pd.Series,
    tooltips: Mapping[str, str],
    labels: Mapping[str, str],
    colors: Palette,
) -> pdk.Layer:
    drawn = [
        {**feature, "properties": _properties(area_id(feature), classes, tooltips, labels, colors)}
        for feature in features
    ]
    return pdk.Layer(
        "GeoJsonLayer",
        id=LAYER,
        data={"type": "FeatureCollection", "features": drawn},
        pickable=True,
        stroked=True,
        get_line_color=rgb(colors.paper),
        line_width_min_pixels=0.8,
        line_width_units="'pixels'",
        get_line_width=0.8,
        # The fill is set on the sublayer: a fill on the layer itself would be faded
        # by Streamlit wherever something is selected, and no longer match the legend.
        _sub_layer_props={"polygons-fill": {"getFillColor": "@@=properties.fill"}},
    )


def _properties(
    area: str,
    classes: pd.Series,
    tooltips: Mapping[str, str],
    labels: Mapping[str, str],
    colors: Palette,
) -> dict[str, Any]:
    return {
        "area_id": area,
        "label": labels[area],
        "figure": tooltips[area],
        "fill": rgb(colors.of_class(classes[area]) or colors.paper),
    }


def _lines(layer_id: str, features: list[dict[str, Any]], color: str, width: float) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer",
        id=layer_id,
        data={"type": "FeatureCollection", "features": features},
        pickable=False,
        filled=False,
        stroked=True,
        get_line_color=rgb(color),
        get_line_width=width,
        line_width_units="'pixels'",
        line_joint_rounded=True,
    )


def _filled(layer_id: str, features: list[dict[str, Any]], color: list[int]) -> pdk.Layer:
    """Parks washed with paper, and water: where hardly anybody lives or owns a camera."""
    return pdk.Layer(
        "GeoJsonLayer",
        id=layer_id,
        data={"type": "FeatureCollection", "features": features},
        pickable=False,
        stroked=False,
        _sub_layer_props={"polygons-fill": {"getFillColor": color}},
    )


def _place_names(features: list[dict[str, Any]], colors: Palette) -> pdk.Layer:
    names = [
        {"text": f["properties"]["text"], "position": f["geometry"]["coordinates"]}
        for f in features
    ]
    return pdk.Layer(
        "TextLayer",
        id="names",
        data=names,
        pickable=False,
        get_position="position",
        get_text="text",
        get_size=15,
        get_color=rgb(colors.ink),
        font_family="'Source Sans, sans-serif'",
        font_weight=600,
        font_settings={"sdf": True, "fontSize": 96, "buffer": 16, "radius": 24},
        outline_width=7,
        outline_color=rgb(colors.paper),
    )


def _frame(city: list[dict[str, Any]]) -> pdk.ViewState:
    """A north-up view that fits the whole city into about 490 × 580 pixels."""
    points = np.array(
        [p for f in city for line in _line_strings(f["geometry"]) for p in line], dtype=float
    )
    west, south = points.min(axis=0)
    east, north = points.max(axis=0)
    mercator = np.degrees(np.arctanh(np.sin(np.radians([south, north]))))
    per_pixel = max((east - west) / 475, float(np.ptp(mercator)) / 560)
    return pdk.ViewState(
        longitude=round((west + east) / 2, 4),
        latitude=round((south + north) / 2, 4),
        zoom=round(float(np.log2(360 / 512 / per_pixel)), 2),
        min_zoom=9,
        max_zoom=15,
        pitch=0,
        bearing=0,
    )


def _line_strings(geometry: dict[str, Any]) -> list[Any]:
    coordinates = geometry["coordinates"]
    return list(coordinates) if geometry["type"] == "MultiLineString" else [coordinates]
