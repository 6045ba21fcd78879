"""The crime trend: monthly counts, their twelve-month mean, and the gaps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
    SLACK,
    TEXT,
    TEXT_SIZE,
    layer,
    layered,
    letters_across,
    midnight,
    nominal,
    quantitative,
    temporal,
)
from data.arithmetic.periods import Window

HEIGHT = 260  # pixels
_NAME_SHARE = 0.1  # of the whole time: what the name of a gap takes on a phone
_SHADE = "scale('x', datum.to) - scale('x', datum.from)"  # pixels that the shade of a gap has
_LETTER = 5.5  # pixels that a letter of its name takes
_MONTH = temporal("month", title=None)
# A phone has no room for every year: those that would touch another are left out.
_YEARS = {"format": "%Y", "tickCount": "year", "labelOverlap": True, "labelSeparation": 10}
_MONTH_AXIS = _MONTH | {"axis": _YEARS | {"grid": False}}


@dataclass(frozen=True)
class TrendWords:
    """The words on the chart."""

    mean: str
    month: str
    count: str
    gap: str
    source: str
    as_month: str  # how a month is written (d3-time-format)


def trend_chart(
    trend: pd.DataFrame,
    missing: Sequence[Window],
    words: TrendWords,
    colors: Palette,
    top: float | None = None,
    height: int = HEIGHT,
    number: str = ",d",
    name_mean: bool = True,
    breaks: Mapping[dt.date, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Monthly counts (thin) and their twelve-month mean (bold), gaps shaded and named.

    At a day of `breaks` both lines end and begin anew, and a rule stands between, with its name.

    `trend` has `month`, `count`, `mean` and `source` (in words), `missing` the gaps.
    Charts to be read side by side have the same `top` of the scale; `number` is how
    counts are written (d3-format). On a small one the name of the bold line would cover
    it: without `name_mean` the caption has to say what it is. Returns a Vega-Lite
    description, its data as Arrow streams.
    """
    known = trend.dropna(subset=["mean"])
    peak = known.loc[known["mean"].idxmax()] if name_mean and len(known) > 1 else None
    frames = {
        "months": _months(trend, breaks),
        "gaps": _gaps(missing, words.gap, trend),
        "peak": _months(trend.loc[[] if peak is None else [peak.name]]),
        **({"breaks": _breaks(breaks)} if breaks else {}),
    }
    layers = [
        # An empty layer would be an image without a description to a screen reader.
        *(_gap_layers(words.gap, colors) if missing else []),
        *_line_layers(_count_axis(top), colors, parted=bool(breaks)),
        *(_break_layers(colors) if breaks else []),
        _tooltip_layer(words, number),
        *([] if peak is None else _peak_layers(words.mean, _is_early(peak, trend), colors)),
    ]
    return layered(frames, layers, height, {"left": SLACK, "right": 8, "top": 8}, colors)


def without_name(chart: dict[str, Any]) -> dict[str, Any]:
    """The chart without the name of the bold line, where it would be too small for it."""
    return chart | {"layer": [each for each in chart["layer"] if each["data"]["name"] != "peak"]}


def _count_axis(top: float | None) -> dict[str, Any]:
    scale: dict[str, Any] = {"zero": True, "nice": True}
    if top:
        scale["domain"] = [0, top]
    axis = {"tickCount": 4, "format": ",~f"}
    return quantitative("count", title=None, scale=scale, axis=axis)


def _line_layers(count: dict[str, Any], colors: Palette, parted: bool) -> list[dict[str, Any]]:
    line = {"type": "line", "color": colors.crime, "invalid": "break-paths-show-domains"}
    thin, bold = line | {"strokeWidth": 1.2, "opacity": 0.55}, line | {"strokeWidth": 3}
    parts = {"detail": nominal("part")} if parted else {}
    return [
        layer("months", thin, {"x": _MONTH_AXIS, "y": count} | parts),
        layer("months", bold, {"x": _MONTH_AXIS, "y": quantitative("mean")} | parts),
    ]


def _breaks(breaks: Mapping[dt.date, str]) -> pd.DataFrame:
    return pd.DataFrame({"day": list(map(midnight, breaks)), "text": list(breaks.values())})


def _break_layers(colors: Palette) -> list[dict[str, Any]]:
    """A dashed rule from top to bottom, and what it is beside it."""
    rule = {"type": "rule", "color": colors.ink, "strokeDash": [4, 3], "tooltip": None}
    name = {
        "type": "text",
        "tooltip": None,
        "color": colors.ink,
        "align": "right",
        "baseline": "top",
        "dx": -4,
        "dy": 6,
        "fontSize": TEXT_SIZE,
    }
    day = {"x": temporal("day")}
    named = day | {"y": {"value": 0}} | TEXT
    return [layer("breaks", rule, day), layer("breaks", name, named)]


def _tooltip_layer(words: TrendWords, number: str) -> dict[str, Any]:
    """What a pointer reads anywhere over a month, on rules that are not seen."""
    mean_number = ",.0f" if number == ",d" else number
    mean = f"isValid(datum.mean) ? format(datum.mean, '{mean_number}') : '–'"
    tooltip = [
        _MONTH | {"title": words.month, "format": words.as_month},
        quantitative("count", title=words.count, format=number),
        nominal("average", title=words.mean),
        nominal("source", title=words.source),
    ]
    return {
        "data": {"name": "months"},
        # A gap has no figures to show; a year must pass until there is an average.
        "transform": [
            {"filter": "isValid(datum.count)"},
            {"calculate": mean, "as": "average"},
        ],
        "mark": {"type": "rule", "opacity": 0, "strokeWidth": 8},
        "encoding": {"x": _MONTH_AXIS, "tooltip": tooltip},
    }


def _gap_layers(text: str, colors: Palette) -> list[dict[str, Any]]:
    """Shades, each with its name where it is no narrower, however wide the chart is."""
    name = {
        "type": "text",
        "text": {"expr": f"{_SHADE} < {_LETTER * letters_across(text):.0f} ? '' : datum.text"},
        "tooltip": None,
        "color": colors.muted,
        "baseline": "top",
        "dy": 6,
        "fontSize": TEXT_SIZE,
    }
    span = {"x": temporal("from"), "x2": {"field": "to"}}
    middle = {"x": temporal("middle"), "y": {"value": 0}}
    gap = {"type": "rect", "color": colors.gap, "tooltip": None}
    return [layer("gaps", gap, span), layer("gaps", name, middle)]


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
    place = {"x": _MONTH, "y": quantitative("mean")}
    return [
        layer("peak", name | style, place)
        for style in ({"stroke": colors.paper, "strokeWidth": 5}, {"color": colors.crime})
    ]


def _is_early(peak: pd.Series, trend: pd.DataFrame) -> bool:
    return bool(peak["month"] < trend["month"].iloc[len(trend) // 2])


def _months(trend: pd.DataFrame, breaks: Collection[dt.date] = ()) -> pd.DataFrame:
    months = trend.assign(month=trend["month"].map(midnight))
    if not breaks:
        return months
    return months.assign(part=[str(sum(m >= day for day in breaks)) for m in trend["month"]])


def _gaps(missing: Sequence[Window], text: str, trend: pd.DataFrame) -> pd.DataFrame:
    """Every gap; a name only where its shade has room for it, on a phone, too."""
    room = (trend["month"].iloc[-1] - trend["month"].iloc[0]) * _NAME_SHARE
    rows = []
    for gap in missing:
        middle = gap.first + (gap.last - gap.first) / 2
        is_wide = gap.last - gap.first >= room
        rows.append(
            {
                "from": midnight(gap.first),
                "to": midnight(gap.last),
                "middle": midnight(middle),
                "text": text if is_wide else "",
            }
        )
    return pd.DataFrame(rows, columns=["from", "to", "middle", "text"])
