"""The crime trend: monthly counts, their twelve-month mean, and the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import TEXT_SIZE, arrow, config, midnight
from data.arithmetic.periods import Window

_MONTH = {"field": "month", "type": "temporal", "title": None}


@dataclass(frozen=True)
class TrendWords:
    """The words on the chart."""

    mean: str
    month: str
    count: str
    gap: str
    source: str


def trend_chart(
    trend: pd.DataFrame,
    missing: Sequence[Window],
    words: TrendWords,
    colors: Palette,
    top: float | None = None,
    height: int = 260,
    number: str = ",d",
    name_mean: bool = True,
) -> dict[str, Any]:
    """Monthly counts (thin) and their twelve-month mean (bold), gaps shaded and named.

    `trend` has `month`, `count`, `mean` and `source` (in words), `missing` the gaps.
    Charts to be read side by side have the same `top` of the scale; `number` is how
    counts are written (d3-format). On a small one the name of the bold line would cover
    it: without `name_mean` the caption has to say what it is. Returns a Vega-Lite
    description, its data as Arrow streams.
    """
    known = trend.dropna(subset=["mean"])
    peak = known.loc[known["mean"].idxmax()] if name_mean and len(known) else None
    return {
        "datasets": {
            "months": arrow(_months(trend)),
            "gaps": arrow(_gaps(missing)),
            "peak": arrow(_months(trend.loc[[] if peak is None else [peak.name]])),
        },
        "layer": [
            # An empty layer would be an image without a description to a screen reader.
            *(_gap_layers(words.gap, colors) if missing else []),
            *_line_layers(words, top, number, colors),
            *([] if peak is None else _peak_layers(words.mean, _is_early(peak, trend), colors)),
        ],
        "width": "container",
        "height": height,
        "padding": {"left": 2, "right": 8, "top": 8},
        "config": config(colors),
    }


def without_name(chart: dict[str, Any]) -> dict[str, Any]:
    """The chart without the name of the bold line, where it would be too small for it."""
    return chart | {"layer": [each for each in chart["layer"] if each["data"]["name"] != "peak"]}


def _line_layers(
    words: TrendWords, top: float | None, number: str, colors: Palette
) -> list[dict[str, Any]]:
    # A phone has no room for every year: those that would touch another are left out.
    years = {"format": "%Y", "tickCount": "year", "labelOverlap": True, "labelSeparation": 10}
    x = _MONTH | {"axis": years | {"grid": False}}
    scale: dict[str, Any] = {"zero": True, "nice": True}
    if top:
        scale["domain"] = [0, top]
    axis = {"tickCount": 4, "format": ",~f"}
    count = {"field": "count", "type": "quantitative", "title": None, "scale": scale, "axis": axis}
    mean = {"field": "mean", "type": "quantitative"}
    line = {"type": "line", "color": colors.crime, "invalid": "break-paths-show-domains"}
    tooltip = [
        _MONTH | {"title": words.month, "format": "%B %Y"},
        {"field": "count", "type": "quantitative", "title": words.count, "format": number},
        {"field": "average", "type": "nominal", "title": words.mean},
        {"field": "source", "type": "nominal", "title": words.source},
    ]
    mean_number = ",.0f" if number == ",d" else number
    # A gap has no figures to show; a year must pass until there is an average.
    in_words = [
        {"filter": "isValid(datum.count)"},
        {
            "calculate": f"isValid(datum.mean) ? format(datum.mean, '{mean_number}') : '–'",
            "as": "average",
        },
    ]
    layers: list[dict[str, Any]] = [
        {
            "mark": line | {"strokeWidth": 1.2, "opacity": 0.55},
            "encoding": {"x": x, "y": count},
        },
        {"mark": line | {"strokeWidth": 3}, "encoding": {"x": x, "y": mean}},
        {
            "transform": in_words,
            "mark": {"type": "rule", "opacity": 0, "strokeWidth": 8},
            "encoding": {"x": x, "tooltip": tooltip},
        },
    ]
    return [{"data": {"name": "months"}} | layer for layer in layers]


def _gap_layers(text: str, colors: Palette) -> list[dict[str, Any]]:
    name = {
        "type": "text",
        "text": text,
        "tooltip": None,
        "color": colors.muted,
        "baseline": "top",
        "dy": 6,
        "fontSize": TEXT_SIZE,
        "fontStyle": "italic",
    }
    span = {"x": {"field": "from", "type": "temporal"}, "x2": {"field": "to"}}
    middle = {"x": {"field": "middle", "type": "temporal"}, "y": {"value": 0}}
    gap = {"type": "rect", "color": colors.gap, "tooltip": None}
    data = {"name": "gaps"}
    return [
        {"data": data, "mark": gap, "encoding": span},
        {"data": data, "mark": name, "encoding": middle},
    ]


def _peak_layers(text: str, early: bool, colors: Palette) -> list[dict[str, Any]]:
    """The bold line's name above its highest point, on a halo of paper."""
    name = {
        "type": "text",
        "text": text,
        "tooltip": None,
        "align": "left" if early else "right",
        "dy": -14,
        "fontSize": TEXT_SIZE,
        "fontWeight": 600,
    }
    place = {"x": _MONTH, "y": {"field": "mean", "type": "quantitative"}}
    return [
        {"data": {"name": "peak"}, "mark": name | style, "encoding": place}
        for style in ({"stroke": colors.paper, "strokeWidth": 5}, {"color": colors.crime})
    ]


def _is_early(peak: pd.Series, trend: pd.DataFrame) -> bool:
    return bool(peak["month"] < trend["month"].iloc[len(trend) // 2])


def _months(trend: pd.DataFrame) -> pd.DataFrame:
    return trend.assign(month=trend["month"].map(midnight))


def _gaps(missing: Sequence[Window]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                "from": midnight(gap.first),
                "to": midnight(gap.last),
                "middle": midnight(gap.first + (gap.last - gap.first) / 2),
            }
            for gap in missing
        ],
        columns=["from", "to", "middle"],
    )
