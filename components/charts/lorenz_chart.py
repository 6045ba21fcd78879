"""The Lorenz chart: which share of the cameras stands on which share of the land or people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import haloed, layer, layered, name_span, quantitative

_EVEN = pd.DataFrame({"base": [0.0, 1.0], "cameras": [0.0, 1.0]})
_X = quantitative("base", title=None, scale={"domain": [0, 1]})
_Y = quantitative("cameras", title=None, scale={"domain": [0, 1]})
_PERCENT = {"format": ".0%", "values": [0, 0.25, 0.5, 0.75, 1]}
_AXES = {"x": _X | {"axis": _PERCENT | {"grid": False}}, "y": _Y | {"axis": _PERCENT}}
_FAINT = 0.18  # of a band, so that lines and grid show through
_NARROWEST = 280  # pixels of a plot
# Where the names of the lines stand: over which share of the base, and on which side.
_SHARES = (0.46, 0.66, 0.62)
_SIDES = (
    {"align": "right", "dx": -8, "dy": -4},
    {"align": "left", "dx": 10, "dy": 8},
    {"align": "right", "dx": -8, "dy": -6},
)


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

    The first curve is bold, the second dashed; each has its name beside it, and a band from
    `low` to `high` behind it.
    """
    lines = {"even": _EVEN, **curves}
    texts = {"even": words.even, **words.curves}
    styles = dict(zip(lines, _styles(colors), strict=False))
    names = {
        f"{name} name": _point(line, _share(texts[name], share, side))
        for (name, line), share, side in zip(lines.items(), _SHARES, _SIDES, strict=False)
    }
    layers = [
        layer("even", {"type": "line"} | styles["even"], _AXES),
        *(_band_layer(name, styles[name]) for name in curves),
        *(_curve_layer(name, styles[name], words) for name in curves),
    ]
    for name, side in zip(lines, _SIDES, strict=False):
        mark = {"text": texts[name], "fontWeight": 600} | side
        color = str(styles[name]["color"])
        layers += haloed(f"{name} name", mark, {"x": _X, "y": _Y}, color, colors)
    return layered(lines | names, layers, 340, {"left": 2, "right": 12, "top": 8}, colors)


def _share(text: str, share: float, side: Mapping[str, Any]) -> float:
    """Where a name stands, farther to the left where it would end beyond a phone's plot."""
    if side["align"] == "right":
        return share
    before, after = name_span(0, text)
    return min(share, 1 - float(before + after + side["dx"]) / _NARROWEST)


def _styles(colors: Palette) -> tuple[dict[str, Any], ...]:
    """Of the line of an even spread, the first curve and the second."""
    return (
        {"color": colors.muted, "strokeWidth": 1},
        {"color": colors.ramp[4], "strokeWidth": 3},
        {"color": colors.ramp[3], "strokeWidth": 2.5, "strokeDash": [6, 4]},
    )


def _band_layer(name: str, style: dict[str, Any]) -> dict[str, Any]:
    band = {"type": "area", "color": style["color"], "opacity": _FAINT, "tooltip": None}
    limits = {"y": quantitative("low", title=None), "y2": {"field": "high"}}
    return layer(name, band, {"x": _X} | limits)


def _curve_layer(name: str, style: dict[str, Any], words: LorenzWords) -> dict[str, Any]:
    line = {"type": "line", "point": {"size": 60, "opacity": 0}} | style
    tooltip = [
        quantitative("base", title=words.base, format=".0%"),
        quantitative("cameras", title=words.cameras, format=".0%"),
    ]
    return layer(name, line, {"x": _X, "y": _Y, "tooltip": tooltip})


def _point(line: pd.DataFrame, share: float) -> pd.DataFrame:
    """The point of a line over a share of the base."""
    cameras = float(np.interp(share, line["base"], line["cameras"]))
    return pd.DataFrame({"base": [share], "cameras": [cameras]})
