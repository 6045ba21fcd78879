"""Figures side by side on one scale, each with its interval and its name above it."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import arrow, config

_ROW = 52  # pixels: a name, and close below it the figure
_NAME, _FIGURE = -10, 9  # from the middle of a row: nearer to each other than to the next row


def interval_plot(rows: pd.DataFrame, color: str, colors: Palette) -> dict[str, Any]:
    """A dot at `value`, a line from `low` to `high` (both may be missing), one row each.

    `rows` in order: `caption` (what it is, and the figure as written), `value`, `low`,
    `high`. A row without a value has its caption alone.
    """
    placed = rows.assign(row=range(len(rows)), zero=0.0)
    highest = placed[["value", "high"]].max(axis=None)
    x = {
        "field": "value",
        "type": "quantitative",
        "title": None,
        "axis": {"tickCount": 4, "format": ",~r" if highest < 5 else ",d"},
        "scale": {"domain": [0, float(highest) * 1.02 if highest > 0 else 1.0], "nice": True},
    }
    y = {"field": "row", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0}}
    start = {"field": "zero", "type": "quantitative"}
    name = {"type": "text", "align": "left", "baseline": "middle", "fontSize": 13, "dy": _NAME}
    # Paper behind the names, or the lines of the scale would strike them through.
    band = {"type": "rect", "height": 20, "yOffset": _NAME, "color": colors.paper, "opacity": 1}
    known = [{"filter": "isValid(datum.value)"}]
    return {
        "datasets": {"rows": arrow(placed)},
        "data": {"name": "rows"},
        "encoding": {"y": y},
        "layer": [
            {
                "mark": band | {"tooltip": None},
                "encoding": {"x": {"value": 0}, "x2": {"value": "width"}},
            },
            {
                "mark": name | {"color": colors.ink, "fontWeight": 600},
                "encoding": {
                    "x": x | start,
                    "text": {"field": "caption", "type": "nominal"},
                },
            },
            {
                "transform": known,
                "mark": {"type": "rule", "color": color, "strokeWidth": 3, "yOffset": _FIGURE},
                "encoding": {"x": x | {"field": "low"}, "x2": {"field": "high"}},
            },
            {
                "transform": known,
                "mark": {
                    "type": "circle",
                    "color": color,
                    "size": 110,
                    "opacity": 1,
                    "yOffset": _FIGURE,
                    "stroke": colors.paper,
                },
                "encoding": {"x": x},
            },
        ],
        "width": "container",
        "height": _ROW * len(rows),
        "padding": {"left": 4, "right": 12, "top": 2},
        "config": config(colors),
    }
