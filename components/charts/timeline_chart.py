"""Numbers of cameras ever made public, by date, with a shape for each thing counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import TEXT_SIZE, arrow, config, haloed, midnight

_SHAPES = {"rebates": "circle", "connected": "diamond", "government": "square"}


@dataclass(frozen=True)
class TimelineWords:
    """The words on the chart, `programmes` by the thing counted."""

    published: str
    cameras: str
    programmes: Mapping[str, str]


def timeline_chart(figures: pd.DataFrame, words: TimelineWords, colors: Palette) -> dict[str, Any]:
    """Figures (`day`, `cameras`, `text`, `programme`, `date`, `exact`) as marks over time.

    `day` is where a mark stands; `date` says in words how exactly it is known. Of each
    programme the largest figure has its number before it, and so has the newest of all; an
    exact one has it behind it.
    """
    x = {
        "field": "day",
        "type": "temporal",
        "title": None,
        "axis": {"format": "%Y", "tickCount": "year", "grid": False, "labelOverlap": True},
    }
    y = {
        "field": "cameras",
        "type": "quantitative",
        "title": None,
        "scale": {"zero": True, "nice": True},
        "axis": {"tickCount": 4, "format": ",d"},
    }
    shape = {
        "field": "programme",
        "type": "nominal",
        "scale": {"domain": list(words.programmes.values()), "range": list(_SHAPES.values())},
        "legend": {
            "orient": "top",
            "direction": "vertical",
            "title": None,
            "labelColor": colors.ink,
            "labelFontSize": TEXT_SIZE,
            "labelLimit": 320,
            "symbolFillColor": colors.ramp[3],
            "symbolStrokeColor": colors.ramp[3],
            "symbolSize": 110,
        },
    }
    tooltip = [
        {"field": "date", "type": "nominal", "title": words.published},
        {"field": "text", "type": "nominal", "title": words.cameras},
    ]
    placed = figures.assign(
        day=figures["day"].map(midnight),
        programme=figures["programme"].map(words.programmes),
    )
    largest = placed.groupby("programme")["cameras"].idxmax()
    before = sorted({*largest, placed.index[-1]})
    exact = placed[placed["exact"]].drop(index=before, errors="ignore")
    data = {"figures": placed, "before": placed.loc[before], "behind": exact}
    text = {
        "x": {"field": "day", "type": "temporal"},
        "y": {"field": "cameras", "type": "quantitative"},
        "text": {"field": "text", "type": "nominal"},
    }
    layers: list[dict[str, Any]] = [
        {
            "data": {"name": "figures"},
            "mark": {"type": "point", "filled": True, "size": 130, "opacity": 1}
            | {"color": colors.ramp[3]},
            "encoding": {"x": x, "y": y, "shape": shape, "tooltip": tooltip},
        }
    ]
    name = {"dy": -2, "fontWeight": 600}
    layers += haloed("before", name | {"align": "right", "dx": -11}, text, colors.ink, colors)
    # An empty layer would be an image without a description to a screen reader.
    if len(exact):
        layers += haloed("behind", name | {"align": "left", "dx": 11}, text, colors.ink, colors)
    return {
        "datasets": {name: arrow(frame) for name, frame in data.items()},
        "layer": layers,
        "width": "container",
        "height": 300,
        "padding": {"left": 2, "right": 16, "top": 8},
        "config": config(colors),
    }
