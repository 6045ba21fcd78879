"""Numbers of cameras ever made public, by date, with a shape for each thing counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
    SLACK,
    TEXT,
    TEXT_SIZE,
    haloed,
    layer,
    layered,
    midnight,
    nominal,
    quantitative,
    temporal,
)

_SHAPES = {"rebates": "circle", "connected": "diamond", "government": "square"}
# Of a number beside its mark. Above it, it is clear of the line of the scale that it lies on.
_PLACES = {
    "above, to the right": {"align": "left", "dx": -6, "dy": -14},
    "above, to the left": {"align": "right", "dx": 6, "dy": -14},
    "behind": {"align": "left", "dx": 11, "dy": 2},
}


@dataclass(frozen=True)
class TimelineWords:
    """The words on the chart, `programmes` by the thing counted."""

    published: str
    cameras: str
    programmes: Mapping[str, str]


def timeline_chart(figures: pd.DataFrame, words: TimelineWords, colors: Palette) -> dict[str, Any]:
    """Figures (`day`, `cameras`, `text`, `programme`, `date`, `exact`) as marks over time.

    `day` is where a mark stands; `date` says in words how exactly it is known. Of each
    programme the largest figure has its number above it, and so has the newest of all; another
    exact one has it behind it.
    """
    placed = figures.assign(
        day=figures["day"].map(midnight),
        programme=figures["programme"].map(words.programmes),
    )
    named = _named(placed)
    layers = [_figure_layer(words, colors)]
    for name in named:
        layers += _name_layers(name, colors)
    return layered(
        {"figures": placed, **named}, layers, 300, {"left": SLACK, "right": 16, "top": 20}, colors
    )


def _named(placed: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The figures with a number, by where it stands: one without any has no layer.

    A number above its mark runs toward the middle of the chart, so that it ends within it.
    """
    largest = placed.groupby("programme")["cameras"].idxmax()
    above = sorted({*largest, placed.index[-1]})
    days = pd.to_datetime(placed["day"])
    early = days.loc[above] < days.min() + (days.max() - days.min()) / 2
    places = {
        "above, to the right": placed.loc[early.index[early]],
        "above, to the left": placed.loc[early.index[~early]],
        "behind": placed[placed["exact"]].drop(index=above, errors="ignore"),
    }
    # An empty layer would be an image without a description to a screen reader.
    return {name: figures for name, figures in places.items() if len(figures)}


def _figure_layer(words: TimelineWords, colors: Palette) -> dict[str, Any]:
    mark = {"type": "point", "filled": True, "size": 130, "opacity": 1, "color": colors.ramp[3]}
    years = {"format": "%Y", "tickCount": "year", "grid": False, "labelOverlap": True}
    encoding = {
        "x": temporal("day", title=None, axis=years, scale={"nice": "year"}),
        "y": quantitative(
            "cameras",
            title=None,
            scale={"zero": True, "nice": True},
            axis={"tickCount": 4, "format": ",d"},
        ),
        "shape": _shape(words, colors),
        "tooltip": [
            nominal("date", title=words.published),
            nominal("text", title=words.cameras),
        ],
    }
    return layer("figures", mark, encoding)


def _shape(words: TimelineWords, colors: Palette) -> dict[str, Any]:
    """A shape for each thing counted, and the legend that names it."""
    legend = {
        "orient": "top",
        "direction": "vertical",
        "title": None,
        "labelColor": colors.ink,
        "labelFontSize": TEXT_SIZE,
        "labelLimit": 320,
        "symbolFillColor": colors.ramp[3],
        "symbolStrokeColor": colors.ramp[3],
        "symbolSize": 110,
        "offset": 30,  # clear of the number above the highest mark
    }
    scale = {"domain": list(words.programmes.values()), "range": list(_SHAPES.values())}
    return nominal("programme", scale=scale, legend=legend)


def _name_layers(name: str, colors: Palette) -> list[dict[str, Any]]:
    mark = {"fontWeight": 600} | _PLACES[name]
    at = {"x": temporal("day"), "y": quantitative("cameras")}
    return haloed(name, mark, at | TEXT, colors.ink, colors)
