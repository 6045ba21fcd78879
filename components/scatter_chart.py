"""The scatter: each area by its cameras and its crime, on the colours of the map of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.palette import Palette
from components.vega import arrow, config, haloed


@dataclass(frozen=True)
class ScatterWords:
    """The words of the tooltip."""

    area: str
    cameras: str
    crime: str


def scatter_chart(
    points: pd.DataFrame,
    limits: tuple[Sequence[float], Sequence[float]],
    selected: str | None,
    words: ScatterWords,
    colors: Palette,
) -> dict[str, Any]:
    """Areas (`area_id`, `label`, `short`, `cameras`, `crime`, `fill`, `named`) by two rates.

    Axes run on a square-root scale, since a few areas are far out. Thin lines stand at the
    `limits` of the classes (of cameras, of crime), so the nine fields are those of
    the map. `named` areas have their `short` name beside them, and so has the selected.
    """
    scale = {"type": "sqrt", "zero": True, "nice": True}
    axis = {"tickCount": 5, "format": ",~r", "grid": False}
    x = {"field": "cameras", "type": "quantitative", "title": None, "scale": scale, "axis": axis}
    y = {"field": "crime", "type": "quantitative", "title": None, "scale": scale, "axis": axis}
    plain = {"x": {"field": "cameras", "type": "quantitative"}}
    plain |= {"y": {"field": "crime", "type": "quantitative"}}
    # A name leads to the left of a point in the right half, else it would leave the chart.
    middle = points["cameras"].max() / 4 if len(points) else 0
    is_named = points["named"] | (points["area_id"] == selected)
    named = points[is_named]
    right, left = named[named["cameras"] <= middle], named[named["cameras"] > middle]
    chosen = points[points["area_id"] == selected]
    dot = {"type": "circle", "size": 110, "opacity": 1, "stroke": colors.ink, "strokeWidth": 0.8}
    ring = {"type": "point", "size": 260, "color": colors.ink, "strokeWidth": 3, "tooltip": None}
    rule = {"type": "rule", "color": colors.muted, "strokeWidth": 0.7, "tooltip": None}
    frames = {
        "areas": points.drop(columns=["named"]),
        "camera limits": pd.DataFrame({"cameras": list(limits[0])}),
        "crime limits": pd.DataFrame({"crime": list(limits[1])}),
        "left": left.drop(columns=["named"]),
        "right": right.drop(columns=["named"]),
        "chosen": chosen.drop(columns=["named"]),
    }
    tooltip = [
        {"field": "label", "type": "nominal", "title": words.area},
        {"field": "cameras", "type": "quantitative", "title": words.cameras, "format": ",.3~r"},
        {"field": "crime", "type": "quantitative", "title": words.crime, "format": ",.3~r"},
    ]
    fill = {"field": "fill", "type": "nominal", "scale": None, "legend": None}
    text = plain | {"text": {"field": "short", "type": "nominal"}}
    layers: list[dict[str, Any]] = [
        {"data": {"name": "camera limits"}, "mark": rule, "encoding": {"x": x}},
        {"data": {"name": "crime limits"}, "mark": rule, "encoding": {"y": y}},
        {
            "data": {"name": "areas"},
            "mark": dot,
            "encoding": {"x": x, "y": y, "color": fill, "tooltip": tooltip},
        },
    ]
    # An empty layer would be an image without a description to a screen reader.
    if len(chosen):
        layers.append({"data": {"name": "chosen"}, "mark": ring, "encoding": plain})
    for name, part, place in (
        ("right", right, {"align": "left", "dx": 9}),
        ("left", left, {"align": "right", "dx": -9}),
    ):
        if len(part):
            layers += haloed(name, place | {"fontWeight": 600}, text, colors.ink, colors)
    return {
        "datasets": {name: arrow(frame) for name, frame in frames.items()},
        "layer": layers,
        "width": "container",
        "height": 380,
        "padding": {"left": 2, "right": 12, "top": 8},
        "config": config(colors),
    }
