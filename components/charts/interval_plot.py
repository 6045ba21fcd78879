"""Figures side by side on one scale, each with its interval and its name above it."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import TEXT_SIZE, arrow, canvas, nominal, number_format, quantitative

_ROW = 52  # pixels: a name, and close below it the figure
_NAME, _FIGURE = -10, 9  # from the middle of a row: nearer to each other than to the next row


def interval_plot(rows: pd.DataFrame, color: str, colors: Palette) -> dict[str, Any]:
    """A dot at `value`, a line from `low` to `high` (both may be missing), one row each.

    `rows` in order: `caption` (what it is, and the figure as written), `value`, `low`,
    `high`. A row without a value has its caption alone.
    """
    placed = rows.assign(row=range(len(rows)), zero=0.0)
    highest = float(placed[["value", "high"]].max(axis=None))
    y = {"field": "row", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0}}
    return {
        "datasets": {"rows": arrow(placed)},
        "data": {"name": "rows"},
        "encoding": {"y": y},
        "layer": [
            *_name_layers(_scale(highest), colors),
            *_interval_layers(_scale(highest), color, colors),
        ],
    } | canvas(_ROW * len(rows), {"left": 4, "right": 12, "top": 2}, colors)


def _scale(highest: float) -> dict[str, Any]:
    """From zero to a little more than `highest`, or to one where no row has a figure."""
    return quantitative(
        "value",
        title=None,
        axis={"tickCount": 4, "format": number_format(highest)},
        scale={"domain": [0, highest * 1.02 if highest > 0 else 1.0], "nice": True},
    )


def _name_layers(x: dict[str, Any], colors: Palette) -> list[dict[str, Any]]:
    # Paper behind the names, or the lines of the scale would strike them through.
    band = {"type": "rect", "height": 20, "yOffset": _NAME, "color": colors.paper, "opacity": 1}
    name = {"type": "text", "align": "left", "baseline": "middle", "fontSize": TEXT_SIZE}
    name |= {"dy": _NAME, "color": colors.ink, "fontWeight": 600}
    return [
        {
            "mark": band | {"tooltip": None},
            "encoding": {"x": {"value": 0}, "x2": {"value": "width"}},
        },
        {
            "mark": name,
            "encoding": {"x": x | quantitative("zero"), "text": nominal("caption")},
        },
    ]


def _interval_layers(x: dict[str, Any], color: str, colors: Palette) -> list[dict[str, Any]]:
    known = [{"filter": "isValid(datum.value)"}]
    line = {"type": "rule", "color": color, "strokeWidth": 3, "yOffset": _FIGURE}
    dot = {"type": "circle", "color": color, "size": 110, "opacity": 1, "yOffset": _FIGURE}
    return [
        {
            "transform": known,
            "mark": line,
            "encoding": {"x": x | {"field": "low"}, "x2": {"field": "high"}},
        },
        {"transform": known, "mark": dot | {"stroke": colors.paper}, "encoding": {"x": x}},
    ]
