"""The funnel plot: a rate against size, and how far chance and usual differences reach."""

from __future__ import annotations

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
    name_above,
    name_span,
    number_format,
    quantitative,
)

_HEIGHT, _PHONE = 300, 300  # pixels of the plot, the second as wide as a phone has it
_ABOVE, _BELOW = -8, 9  # pixels from a line to the middle of its name
_LINE = 15  # pixels that a name is high


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
    top = max(areas["rate"].max() * 1.08, float(limits["high_usual"].iloc[-1]))
    x, y = _axes(largest, top)
    at = {"x": x, "y": y | {"field": "rate"}}
    own = areas.loc[[chosen] if chosen in areas.index else []].assign(text=chosen_text)
    above, below = _names(limits, city_rate, words)
    layers = [
        *_limit_layers(x, y, colors),
        _area_layer(at, words, colors),
        *_name_layers(at, colors),
    ]
    # An empty layer would be an image without a description to a screen reader.
    if len(own):
        smallest = limits["residents"].min()
        share = (own["residents"].iloc[0] - smallest) / (largest - smallest)
        stands = _from_top(own["rate"].iloc[0], top)
        lines = pd.concat([above, below])
        ends = _from_top(lines["rate"], top) + lines["below"].map({False: _ABOVE, True: _BELOW})
        taken = list(zip(lines["text"], ends, strict=True))
        layers += _chosen_layers(at, _chosen_name(share, stands, chosen_text, taken), colors)
    return layered(
        {
            "areas": areas,
            "limits": limits,
            "above": above,
            "below": below,
            "city": pd.DataFrame({"rate": [city_rate]}),
            "chosen": own,
        },
        layers,
        _HEIGHT,
        {"left": 2, "right": 10, "top": 8},
        colors,
    )


def _axes(largest: float, top: float) -> tuple[dict[str, Any], dict[str, Any]]:
    """Residents to the right up to `largest`; upward rates up to `top`, of any field."""
    x = quantitative(
        "residents",
        title=None,
        axis={"grid": False, "tickCount": 5, "format": ",d"},
        scale={"zero": False, "nice": False, "domainMax": largest},
    )
    y = {
        "type": "quantitative",
        "title": None,
        "axis": {"tickCount": 4, "format": number_format(top)},
        "scale": {"domain": [0, top], "clamp": True},
    }
    return x, y


def _names(
    limits: pd.DataFrame, city_rate: float, words: FunnelWords
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The names at the right end of their lines: those that stand above, and below it."""
    last = limits.iloc[-1]
    names = pd.DataFrame(
        {
            "residents": limits["residents"].max(),
            "rate": [last["high_usual"], city_rate, last["low"]],
            "text": [words.usual, words.city, words.chance],
            "below": [False, False, True],
        }
    )
    return names[~names["below"]], names[names["below"]]


def _limit_layers(x: dict[str, Any], y: dict[str, Any], colors: Palette) -> list[dict[str, Any]]:
    """The field of usual differences, the limits of chance within it, and the city's rate."""
    field = {"type": "area", "color": colors.gap, "clip": True}
    usual = {"x": x, "y": y | {"field": "low_usual"}, "y2": {"field": "high_usual"}}
    line = {"type": "line", "color": colors.muted, "strokeWidth": 1.2, "clip": True}
    line |= {"strokeDash": [4, 3]}
    rule = {"type": "rule", "color": colors.muted}
    return [
        layer("limits", field, usual),
        *(layer("limits", line, {"x": x, "y": y | {"field": limit}}) for limit in ("low", "high")),
        layer("city", rule, {"y": y | {"field": "rate"}}),
    ]


def _area_layer(at: dict[str, Any], words: FunnelWords, colors: Palette) -> dict[str, Any]:
    dot = {"type": "circle", "size": 55, "color": colors.crime, "opacity": 0.6}
    tooltip = [
        {"field": "label", "title": " "},
        quantitative("residents", title=words.residents, format=",d"),
        quantitative("rate", title=words.rate, format=",.1f"),
    ]
    return layer("areas", dot, at | {"tooltip": tooltip})


def _name_layers(at: dict[str, Any], colors: Palette) -> list[dict[str, Any]]:
    end = {"align": "right", "baseline": "middle", "fontStyle": "italic"}
    return [
        *haloed("above", end | {"dy": _ABOVE}, at | TEXT, colors.muted, colors),
        *haloed("below", end | {"dy": _BELOW}, at | TEXT, colors.muted, colors),
    ]


def _from_top(rate: Any, top: float) -> Any:
    """Pixels from the upper end of the scale to a rate, or to each of several."""
    return _HEIGHT * (1 - rate / top)


def _chosen_name(
    share: float, stands: float, text: str, taken: Sequence[tuple[str, float]]
) -> dict[str, Any]:
    """Above its dot, or below it where it would cover the name of a line on a phone.

    `stands` is where the dot is, and `taken` has the names at the right end, each with the middle
    of its line: in pixels from the top.
    """
    name, (_, after) = name_above(share, text), name_span(share, text)

    def covers(middle: float) -> bool:
        return any(
            abs(stands + middle - at) < _LINE
            and share * _PHONE + after > _PHONE - name_span(1, said)[0]
            for said, at in taken
        )

    has_room = stands + 25 < _HEIGHT and not covers(17)
    return name | {"dy": 21} if covers(-20) and has_room else name


def _chosen_layers(
    at: dict[str, Any], name: dict[str, Any], colors: Palette
) -> list[dict[str, Any]]:
    ring = {"type": "circle", "size": 190, "color": colors.crime, "opacity": 1}
    ring |= {"stroke": colors.ink, "strokeWidth": 3}
    return [
        layer("chosen", ring, at),
        *haloed("chosen", name, at | TEXT, colors.ink, colors),
    ]
