"""How much a change depends on the day chosen: the same change through the days around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import arrow, config, haloed, midnight


@dataclass(frozen=True)
class SensitivityWords:
    """The words on the chart; `claims` name the claimed changes, in percent."""

    day: str
    change: str
    claims: Sequence[tuple[float, str]]


def sensitivity_chart(
    days: pd.DataFrame, chosen: dt.date, words: SensitivityWords, colors: Palette
) -> dict[str, Any]:
    """Changes (`day`, `change` in percent, `text`, `estimated`) as dots on a line.

    The chosen day has a large dot, estimates are hollow, and a claimed change is a rule.
    """
    known = days.dropna(subset=["change"])
    x = {
        "field": "day",
        "type": "temporal",
        "title": None,
        "axis": {"format": "%-d %b", "tickCount": 5, "grid": False},
    }
    y = {
        "field": "change",
        "type": "quantitative",
        "title": None,
        "scale": {"zero": False, "nice": True},
        "axis": {"tickCount": 5, "labelExpr": "replace(datum.label, '-', '−') + '%'"},
    }
    tooltip = [
        {"field": "day", "type": "temporal", "title": words.day, "format": "%-d %B %Y"},
        {"field": "text", "type": "nominal", "title": words.change},
    ]
    fill = {
        "condition": {"test": "datum.estimated", "value": colors.paper},
        "value": colors.crime,
    }
    size = {"condition": {"test": "datum.chosen", "value": 190}, "value": 45}
    dot = {"type": "point", "shape": "circle", "stroke": colors.crime, "strokeWidth": 1.6}
    layers: list[dict[str, Any]] = [
        {
            "data": {"name": "days"},
            "mark": {"type": "line", "color": colors.crime, "strokeWidth": 1, "opacity": 0.55},
            "encoding": {"x": x, "y": y},
        },
        {
            "data": {"name": "days"},
            "mark": dot | {"opacity": 1, "fillOpacity": 1, "filled": False},
            "encoding": {"x": x, "y": y, "fill": fill, "size": size, "tooltip": tooltip},
        },
    ]
    frame = known.assign(day=known["day"].map(midnight), chosen=known["day"] == chosen)
    datasets = {"days": arrow(frame)}
    if words.claims and len(known):
        first = midnight(known["day"].iloc[0])
        rules = pd.DataFrame(
            [(first, change, text) for change, text in words.claims],
            columns=["day", "change", "text"],
        )
        datasets["claims"] = arrow(rules)
        at = {"y": {"field": "change", "type": "quantitative"}}
        rule = {"type": "rule", "color": colors.ink, "strokeDash": [5, 4], "tooltip": None}
        name = {"align": "left", "baseline": "bottom", "dy": -3, "fontWeight": 600}
        text = at | {"x": x, "text": {"field": "text", "type": "nominal"}}
        layers.append({"data": {"name": "claims"}, "mark": rule, "encoding": at})
        layers += haloed("claims", name, text, colors.ink, colors)
    return {
        "datasets": datasets,
        "layer": layers,
        "width": "container",
        "height": 260,
        "padding": {"left": 2, "right": 12, "top": 8},
        "config": config(colors),
    }
