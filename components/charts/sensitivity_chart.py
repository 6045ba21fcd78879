"""How much a change depends on the day chosen: the same change through the days around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
    TEXT,
    haloed,
    layer,
    layered,
    midnight,
    nominal,
    quantitative,
    temporal,
)

_CHANGE = quantitative(
    "change",
    title=None,
    scale={"zero": False, "nice": True},
    axis={"tickCount": 5, "labelExpr": "replace(datum.label, '-', '−') + '%'"},
)


@dataclass(frozen=True)
class SensitivityWords:
    """The words on the chart; `claims` name the claimed changes, in percent."""

    day: str
    change: str
    claims: Sequence[tuple[float, str]]
    as_day: str  # how days are written, and those of a scale (d3-time-format)
    as_day_of_month: str


def sensitivity_chart(
    days: pd.DataFrame, chosen: dt.date, words: SensitivityWords, colors: Palette
) -> dict[str, Any]:
    """Changes (`day`, `change` in percent, `text`, `estimated`) as dots on a line.

    The chosen day has a large dot, estimates are hollow, and a claimed change is a rule.
    """
    known = days.dropna(subset=["change"])
    placed = known.assign(day=known["day"].map(midnight), chosen=known["day"] == chosen)
    frames, layers = {"days": placed}, _day_layers(words, colors)
    # An empty layer would be an image without a description to a screen reader.
    if words.claims and len(known):
        frames["claims"] = _claims(placed["day"].iloc[0], words)
        layers += _claim_layers(words, colors)
    return layered(frames, layers, 260, {"left": 2, "right": 12, "top": 8}, colors)


def _claims(first: str, words: SensitivityWords) -> pd.DataFrame:
    """The claimed changes, their names at the first day drawn."""
    rows = [(first, change, text) for change, text in words.claims]
    return pd.DataFrame(rows, columns=["day", "change", "text"])


def _days(words: SensitivityWords) -> dict[str, Any]:
    axis = {"format": words.as_day_of_month, "tickCount": 5, "grid": False}
    return temporal("day", title=None, axis=axis)


def _day_layers(words: SensitivityWords, colors: Palette) -> list[dict[str, Any]]:
    line = {"type": "line", "color": colors.crime, "strokeWidth": 1, "opacity": 0.55}
    dot = {"type": "point", "shape": "circle", "stroke": colors.crime, "strokeWidth": 1.6}
    dot |= {"opacity": 1, "fillOpacity": 1, "filled": False}
    estimated = {"test": "datum.estimated", "value": colors.paper}
    chosen = {"test": "datum.chosen", "value": 190}
    look = {
        "fill": {"condition": estimated, "value": colors.crime},
        "size": {"condition": chosen, "value": 45},
        "tooltip": [
            temporal("day", title=words.day, format=words.as_day),
            nominal("text", title=words.change),
        ],
    }
    at = {"x": _days(words), "y": _CHANGE}
    return [layer("days", line, at), layer("days", dot, at | look)]


def _claim_layers(words: SensitivityWords, colors: Palette) -> list[dict[str, Any]]:
    at = {"y": quantitative("change")}
    rule = {"type": "rule", "color": colors.ink, "strokeDash": [5, 4], "tooltip": None}
    name = {"align": "left", "baseline": "bottom", "dx": 8, "dy": -3, "fontWeight": 600}
    return [
        layer("claims", rule, at),
        *haloed("claims", name, at | {"x": _days(words)} | TEXT, colors.ink, colors),
    ]
