"""A strip of dots: where one area stands among all, without a rank."""

from __future__ import annotations

from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
    TEXT,
    haloed,
    layer,
    layered,
    name_above,
    name_span,
    nominal,
    quantitative,
)

_COLUMNS = 34  # as many dots as lie beside each other on a phone
_WIDE = 300  # pixels from zero to the highest value on a phone
_DOT = 9  # pixels
_LEVEL = 11  # pixels from one dot to the next above it
_ABOVE, _BELOW = 2.4, -2.4  # levels of room for the names over the dots and under them


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
    share = float(placed.at[chosen, "value"] / placed["value"].max())
    own = placed.loc[[chosen]].assign(text=chosen_text, over=_over(placed, share, chosen_text))
    middle = pd.DataFrame({"value": [typical], "text": [typical_text], "level": [-1.5]})
    highest = int(placed["level"].max())
    return layered(
        {"areas": placed, "chosen": own, "typical": middle},
        _layers(_position(highest), name_above(share, chosen_text), colors),
        _LEVEL * (highest + 6),
        {"left": 8, "right": 12, "top": 2},
        colors,
    )


def _levels(values: pd.Series) -> pd.Series:
    """How high each dot is stacked: one level for each before it in its column."""
    columns = (values / values.max() * _COLUMNS).round()
    return columns.groupby(columns).cumcount()


def _over(placed: pd.DataFrame, share: float, name: str) -> int:
    """How high the dots are stacked that a name above the chosen one stands over, on a phone."""
    before, behind = name_span(share, name)
    columns = placed["value"] / placed["value"].max() * _WIDE
    under = columns.between(share * _WIDE - before - _DOT, share * _WIDE + behind + _DOT)
    return int(placed.loc[under, "level"].max())


def _position(highest: int) -> dict[str, Any]:
    return {
        "x": quantitative(
            "value",
            title=None,
            axis={"grid": False, "tickCount": 5, "format": ",d"},
            scale={"zero": True, "nice": True},
        ),
        "y": quantitative("level", axis=None, scale={"domain": [_BELOW, highest + _ABOVE]}),
    }


def _layers(at: dict[str, Any], name: dict[str, Any], colors: Palette) -> list[dict[str, Any]]:
    line = {"type": "rule", "color": colors.muted, "strokeDash": [3, 3]}
    dot = {"type": "circle", "size": _DOT**2, "opacity": 1, "strokeWidth": 0.8}
    ring = {"size": 190, "stroke": colors.ink, "strokeWidth": 3}
    filled = at | {"fill": nominal("fill", scale=None)}
    tooltip = [{"field": "label", "title": " "}, {"field": "figure", "title": " "}]
    over = at | {"y": at["y"] | {"field": "over"}}
    leader = {"type": "rule", "color": colors.ink, "tooltip": None}
    below = {"align": "left", "dx": 6, "baseline": "middle"}
    return [
        layer("typical", line, {"x": at["x"]}),
        layer("areas", dot | {"stroke": colors.muted}, filled | {"tooltip": tooltip}),
        layer("chosen", leader, over | {"y2": {"field": "level"}}),
        layer("chosen", dot | ring, filled),
        *haloed("typical", below, at | TEXT, colors.muted, colors),
        *haloed("chosen", name, over | TEXT, colors.ink, colors),
    ]
