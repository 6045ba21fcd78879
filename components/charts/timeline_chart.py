"""Numbers of cameras ever made public, by date, with a shape for each thing counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
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
    placed = figures.assign(
        day=figures["day"].map(midnight),
        programme=figures["programme"].map(words.programmes),
    )
    before, behind = _named(placed)
    layers = [_figure_layer(words, colors), *_name_layers("before", "right", -11, colors)]
    # An empty layer would be an image without a description to a screen reader.
    if len(behind):
        layers += _name_layers("behind", "left", 11, colors)
    return layered(
        {"figures": placed, "before": before, "behind": behind},
        layers,
        300,
        {"left": 2, "right": 16, "top": 8},
        colors,
    )


def _named(placed: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The figures with their number before the mark, and those with it behind."""
    largest = placed.groupby("programme")["cameras"].idxmax()
    before = sorted({*largest, placed.index[-1]})
    return placed.loc[before], placed[placed["exact"]].drop(index=before, errors="ignore")


def _figure_layer(words: TimelineWords, colors: Palette) -> dict[str, Any]:
    mark = {"type": "point", "filled": True, "size": 130, "opacity": 1, "color": colors.ramp[3]}
    years = {"format": "%Y", "tickCount": "year", "grid": False, "labelOverlap": True}
    encoding = {
        "x": temporal("day", title=None, axis=years),
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
    }
    scale = {"domain": list(words.programmes.values()), "range": list(_SHAPES.values())}
    return nominal("programme", scale=scale, legend=legend)


def _name_layers(name: str, align: str, dx: int, colors: Palette) -> list[dict[str, Any]]:
    mark = {"dy": -2, "fontWeight": 600, "align": align, "dx": dx}
    at = {"x": temporal("day"), "y": quantitative("cameras")}
    return haloed(name, mark, at | TEXT, colors.ink, colors)
