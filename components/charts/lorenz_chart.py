"""The Lorenz chart: which share of the cameras stands on which share of the land or people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import arrow, config, haloed

_PERCENT = {"format": ".0%", "values": [0, 0.25, 0.5, 0.75, 1]}
_SCALE = {"domain": [0, 1]}


@dataclass(frozen=True)
class LorenzWords:
    """The words on the chart, `curves` by the name of each."""

    even: str
    base: str
    cameras: str
    curves: Mapping[str, str]


def lorenz_chart(
    curves: Mapping[str, pd.DataFrame], words: LorenzWords, colors: Palette
) -> dict[str, Any]:
    """One or two curves (`base`, `cameras`: cumulated shares) under the line of an even spread.

    The first curve is bold, the second dashed; each has its name beside it.
    """
    x = {"field": "base", "type": "quantitative", "title": None, "scale": _SCALE}
    y = {"field": "cameras", "type": "quantitative", "title": None, "scale": _SCALE}
    axes = {"x": x | {"axis": _PERCENT | {"grid": False}}, "y": y | {"axis": _PERCENT}}
    tooltip = [
        {"field": "base", "type": "quantitative", "title": words.base, "format": ".0%"},
        {"field": "cameras", "type": "quantitative", "title": words.cameras, "format": ".0%"},
    ]
    data = {"even": pd.DataFrame({"base": [0.0, 1.0], "cameras": [0.0, 1.0]})}
    layers: list[dict[str, Any]] = [
        {
            "data": {"name": "even"},
            "mark": {"type": "line", "color": colors.muted, "strokeWidth": 1},
            "encoding": axes,
        }
    ]
    styles = (
        {"color": colors.ramp[4], "strokeWidth": 3},
        {"color": colors.ramp[3], "strokeWidth": 2.5, "strokeDash": [6, 4]},
    )
    labels = [("even", 0.36, words.even, colors.muted, {"align": "right", "dx": -8, "dy": -4})]
    places: tuple[tuple[float, dict[str, Any]], ...] = (
        (0.66, {"align": "left", "dx": 10, "dy": 8}),
        (0.62, {"align": "right", "dx": -8, "dy": -6}),
    )
    for (name, curve), style, (at, place) in zip(curves.items(), styles, places, strict=False):
        data[name] = curve
        line = {"type": "line", "point": {"size": 60, "opacity": 0}} | style
        layers.append(
            {
                "data": {"name": name},
                "mark": line,
                "encoding": {"x": x, "y": y, "tooltip": tooltip},
            }
        )
        labels.append((name, at, words.curves[name], str(style["color"]), place))
    for name, at, text, color, place in labels:
        point = float(np.interp(at, data[name]["base"], data[name]["cameras"]))
        data[f"{name} name"] = pd.DataFrame({"base": [at], "cameras": [point]})
        mark = {"text": text, "fontWeight": 600} | place
        layers += haloed(f"{name} name", mark, {"x": x, "y": y}, color, colors)
    return {
        "datasets": {name: arrow(frame) for name, frame in data.items()},
        "layer": layers,
        "width": "container",
        "height": 340,
        "padding": {"left": 2, "right": 12, "top": 8},
        "config": config(colors),
    }
