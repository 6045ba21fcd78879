"""What the public files hold, month by month and kind by kind, as a field of small squares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

import pandas as pd

from components.charts.palette import Palette, mixed
from components.charts.vega import TEXT_SIZE, layer, layered, midnight, nominal, temporal

_ROW = 26  # pixels
_LEGEND = 110
_LETTERS = 22  # of a name, in a line beside its row
_SLACK = 12  # pixels, for a face wider than the one that names are measured in
# Names in lines, the middle of which is that of their row.
_BROKEN = "indexof(datum.label, '\\n') > 0"
_NAMES = {
    "ticks": False,
    "labelExpr": "split(datum.label, '\\n')",
    "labelLineHeight": 13,
    "labelOffset": {"condition": {"test": _BROKEN, "value": -6}, "value": 0},
}


@dataclass(frozen=True)
class HeldWords:
    """The words on the chart; `held` names every class by its id, the fullest first."""

    month: str
    crime: str
    shows: str
    held: Mapping[Any, str]
    as_month: str  # how a month is written (d3-time-format)


def held_chart(
    months: pd.DataFrame, order: Sequence[str], words: HeldWords, colors: Palette
) -> dict[str, Any]:
    """Months (`month`, `crime`, `held`) in the colour of what is held; kinds in `order`.

    What is not held is left as paper in a frame, so that a gap is seen as one.
    """
    placed = months.assign(
        month=months["month"].map(midnight),
        end=[midnight(month) for month in _following(months["month"])],
        held=months["held"].map(words.held),
        named=months["crime"].map(_in_lines),
    )
    some = mixed(colors.crime, colors.paper, 0.55)
    shades = (colors.crime, some, mixed(colors.muted, colors.paper, 0.55), colors.paper)
    scale = {"domain": list(words.held.values()), "range": list(shades)}
    axis = {"format": "%Y", "tickCount": "year", "grid": False, "labelOverlap": True}
    axis |= {"labelSeparation": 10}
    encoding = {
        "x": temporal("month", title=None, axis=axis),
        "x2": {"field": "end"},
        "y": nominal(
            "named",
            title=None,
            sort=[_in_lines(crime) for crime in order],
            axis=_NAMES,
        ),
        "color": nominal("held", scale=scale, legend=_legend(colors)),
        "tooltip": [
            nominal("crime", title=words.crime),
            temporal("month", title=words.month, format=words.as_month),
            nominal("held", title=words.shows),
        ],
    }
    mark = {"type": "rect", "stroke": colors.line, "strokeWidth": 0.5, "height": {"band": 0.8}}
    return layered(
        {"months": placed},
        [layer("months", mark, encoding)],
        _LEGEND + _ROW * len(order),
        {"left": _SLACK, "right": 12, "top": 4},
        colors,
    )


def _legend(colors: Palette) -> dict[str, Any]:
    return {
        "orient": "top",
        "direction": "vertical",
        "title": None,
        "labelColor": colors.ink,
        "labelFontSize": TEXT_SIZE,
        "labelLimit": 340,
        "symbolType": "square",
        "symbolStrokeColor": colors.muted,
        "symbolStrokeWidth": 1,
    }


def _in_lines(crime: str) -> str:
    return "\n".join(wrap(crime, _LETTERS))


def _following(months: pd.Series) -> list[Any]:
    """The first days of the months after these."""
    return list(pd.to_datetime(months) + pd.offsets.MonthBegin(1))
