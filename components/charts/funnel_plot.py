"""The funnel plot: a rate against size, and how far chance and usual differences reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import arrow, config, label


@dataclass(frozen=True)
class FunnelWords:
    """The words on the plot: its limits, its middle and what a pointer reads."""

    usual: str
    chance: str
    city: str
    residents: str
    rate: str


def funnel_plot(
    areas: pd.DataFrame,
    limits: pd.DataFrame,
    city_rate: float,
    chosen: str | None,
    chosen_text: str,
    words: FunnelWords,
    colors: Palette,
) -> dict[str, Any]:
    """`areas` by area id (`residents`, `rate`, `label`) over the limits of data.findings.funnel."""
    largest = limits["residents"].max()
    ends = pd.DataFrame(
        {
            "residents": largest,
            "rate": [limits["high_usual"].iloc[-1], city_rate, limits["low"].iloc[-1]],
            "text": [words.usual, words.city, words.chance],
            "below": [False, False, True],
        }
    )
    own = areas.loc[[chosen] if chosen in areas.index else []].assign(text=chosen_text)
    top = max(areas["rate"].max() * 1.08, float(limits["high_usual"].iloc[-1]))
    x = {
        "field": "residents",
        "type": "quantitative",
        "title": None,
        "axis": {"grid": False, "tickCount": 5, "format": ",d"},
        "scale": {"zero": False, "nice": False, "domainMax": largest},
    }
    y = {
        "type": "quantitative",
        "title": None,
        "axis": {"tickCount": 4, "format": ",~r" if top < 5 else ",d"},
        "scale": {"domain": [0, top], "clamp": True},
    }
    at = {"x": x, "y": y | {"field": "rate"}}
    tooltip = [
        {"field": "label", "title": " "},
        {"field": "residents", "type": "quantitative", "title": words.residents, "format": ",d"},
        {"field": "rate", "type": "quantitative", "title": words.rate, "format": ",.1f"},
    ]
    line = {"type": "line", "color": colors.muted, "strokeWidth": 1.2, "clip": True}
    end = {"align": "right", "baseline": "middle", "fontStyle": "italic"}
    late = bool(len(own) and own["residents"].iloc[0] > largest / 2)
    layers: list[dict[str, Any]] = [
        {
            "data": {"name": "limits"},
            "mark": {"type": "area", "color": colors.gap, "clip": True},
            "encoding": {"x": x, "y": y | {"field": "low_usual"}, "y2": {"field": "high_usual"}},
        },
        *(
            {
                "data": {"name": "limits"},
                "mark": line | {"strokeDash": [4, 3]},
                "encoding": {"x": x, "y": y | {"field": limit}},
            }
            for limit in ("low", "high")
        ),
        {
            "data": {"name": "city"},
            "mark": {"type": "rule", "color": colors.muted},
            "encoding": {"y": y | {"field": "rate"}},
        },
        {
            "data": {"name": "areas"},
            "mark": {"type": "circle", "size": 55, "color": colors.crime, "opacity": 0.6},
            "encoding": at | {"tooltip": tooltip},
        },
        *_texts("above", end | {"dy": -8}, at, colors.muted, colors),
        *_texts("below", end | {"dy": 9}, at, colors.muted, colors),
    ]
    if len(own):
        ring = {"type": "circle", "size": 190, "color": colors.crime, "opacity": 1}
        layers += [
            {
                "data": {"name": "chosen"},
                "mark": ring | {"stroke": colors.ink, "strokeWidth": 3},
                "encoding": at,
            },
            *_texts(
                "chosen",
                {"align": "right" if late else "left", "dy": -16, "fontWeight": 600},
                at,
                colors.ink,
                colors,
            ),
        ]
    return {
        "datasets": {
            "areas": arrow(areas),
            "limits": arrow(limits),
            "above": arrow(ends[~ends["below"]]),
            "below": arrow(ends[ends["below"]]),
            "city": arrow(pd.DataFrame({"rate": [city_rate]})),
            "chosen": arrow(own),
        },
        "layer": layers,
        "width": "container",
        "height": 300,
        "padding": {"left": 2, "right": 10, "top": 8},
        "config": config(colors),
    }


def _texts(
    data: str, mark: dict[str, Any], at: dict[str, Any], color: str, colors: Palette
) -> list[dict[str, Any]]:
    encoding = at | {"text": {"field": "text", "type": "nominal"}}
    return [
        {"data": {"name": data}, "mark": each, "encoding": encoding}
        for each in label(mark, color, colors)
    ]
