"""A strip of dots: where one area stands among all, without a rank."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import arrow, config, label

_COLUMNS = 34  # as many dots as lie beside each other on a phone
_DOT = 9  # pixels


def dot_strip(
    values: pd.DataFrame,
    chosen: str,
    chosen_text: str,
    typical: float,
    typical_text: str,
    colors: Palette,
) -> dict[str, Any]:
    """One dot an area along a scale from zero, stacked where several have about as much.

    `values` is indexed by area id: `value`, `fill` (#rrggbb), `label` and `figure` (what
    a pointer reads). The chosen dot has a heavy ring and its name, the typical value a line.
    """
    placed = values.assign(level=_levels(values["value"]))
    own = placed.loc[[chosen]].assign(text=chosen_text)
    middle = pd.DataFrame({"value": [typical], "text": [typical_text], "level": [-1.5]})
    highest = int(placed["level"].max())
    late = bool(own["value"].iloc[0] > placed["value"].max() / 2)
    x = {
        "field": "value",
        "type": "quantitative",
        "title": None,
        "axis": {"grid": False, "tickCount": 5, "format": ",d"},
        "scale": {"zero": True, "nice": True},
    }
    y = {
        "field": "level",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [-2.4, highest + 2.4]},
    }
    tooltip = [{"field": "label", "title": " "}, {"field": "figure", "title": " "}]
    dot = {"type": "circle", "size": _DOT**2, "opacity": 1, "strokeWidth": 0.8}
    name = {"align": "right" if late else "left", "dy": -16, "fontWeight": 600}
    below = {"align": "left", "dx": 6, "baseline": "middle"}
    at = {"x": x, "y": y}
    return {
        "datasets": {
            "areas": arrow(placed),
            "chosen": arrow(own),
            "typical": arrow(middle),
        },
        "layer": [
            {
                "data": {"name": "typical"},
                "mark": {"type": "rule", "color": colors.muted, "strokeDash": [3, 3]},
                "encoding": {"x": x},
            },
            {
                "data": {"name": "areas"},
                "mark": dot | {"stroke": colors.muted},
                "encoding": at
                | {
                    "fill": {"field": "fill", "type": "nominal", "scale": None},
                    "tooltip": tooltip,
                },
            },
            {
                "data": {"name": "chosen"},
                "mark": dot | {"size": 190, "stroke": colors.ink, "strokeWidth": 3},
                "encoding": at | {"fill": {"field": "fill", "type": "nominal", "scale": None}},
            },
            *(
                {
                    "data": {"name": "typical"},
                    "mark": mark,
                    "encoding": at | {"text": {"field": "text", "type": "nominal"}},
                }
                for mark in label(below, colors.muted, colors)
            ),
            *(
                {
                    "data": {"name": "chosen"},
                    "mark": mark,
                    "encoding": at | {"text": {"field": "text", "type": "nominal"}},
                }
                for mark in label(name, colors.ink, colors)
            ),
        ],
        "width": "container",
        "height": 11 * (highest + 6),
        "padding": {"left": 8, "right": 12, "top": 2},
        "config": config(colors),
    }


def _levels(values: pd.Series) -> pd.Series:
    """How high each dot is stacked: one level for each before it in its column."""
    columns = (values / values.max() * _COLUMNS).round()
    return columns.groupby(columns).cumcount()
