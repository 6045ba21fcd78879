"""Figures side by side on one scale, each with its interval and its name above it."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import Any

import pandas as pd

from components.charts.palette import Palette
from components.charts.vega import (
    TEXT_SIZE,
    arrow,
    canvas,
    letters_across,
    nominal,
    number_format,
    quantitative,
)

_ROW = 56  # pixels: a name of one line, and close below it the figure
_LINE, _LETTERS = 16, 46  # of a name: its height in pixels, and how many a phone has room for
_COLON = re.compile(r"(?<=:)\s|(?<=[：፦])\s?")  # between a name and its figure
_AXIS = 44  # pixels beneath the rows, which a chart's height holds too
_SIGNED = "(datum.value < 0 ? '−' : datum.value > 0 ? '+' : '') + abs(datum.value) + '%'"
_NAME, _FIGURE = -11, 11  # from the middle of a row: nearer to each other than to the next row


def interval_plot(
    rows: pd.DataFrame, color: str, colors: Palette, is_change: bool = False
) -> dict[str, Any]:
    """A dot at `value`, a line from `low` to `high` (both may be missing), one row each.

    `rows` in order: `caption` (what it is, and the figure as written), `value`, `low`,
    `high`; where they are told apart, `is_quiet`: drawn thin and gray, as nothing to act on. A
    row without a value has its caption alone. A change is in percent, to either side of a line
    at no change.
    """
    captions = [_lines(caption) for caption in rows["caption"]]
    most = max(len(lines) for lines in captions)
    # Names of fewer lines stand close above their figures too.
    filled = [[""] * (most - len(lines)) + lines for lines in captions]
    placed = rows.assign(row=range(len(rows)), lines=["\n".join(lines) for lines in filled])
    offset = _FIGURE + _spread(most)
    x = _changes(placed) if is_change else _amounts(placed)
    y = {"field": "row", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0}}
    return {
        "datasets": {"rows": arrow(placed)},
        "data": {"name": "rows"},
        "layer": [
            *(
                _on(y, each)
                for each in (
                    _name_layer(most, colors),
                    _scale_layer(offset, colors),
                    *([_no_change(x, offset, colors)] if is_change else []),
                    *_interval_layers(x, offset, color, colors),
                )
            ),
        ],
    } | canvas(
        (_ROW + _LINE * (most - 1)) * len(rows) + _AXIS, {"left": 4, "right": 12, "top": 2}, colors
    )


def _lines(caption: str) -> list[str]:
    """A caption that is too long for a phone, broken after what it is and where it must be."""
    if letters_across(caption) <= _LETTERS:
        return [caption]
    parts = _COLON.split(caption, maxsplit=1)
    return [line for part in parts for line in wrap(part, _letters_of(part))]


def _letters_of(text: str) -> int:
    """How many of its letters a line has room for."""
    return int(_LETTERS * len(text) / max(1, letters_across(text)))


def _spread(lines: int) -> int:
    """Pixels by which more lines push the name up, and the figure down."""
    return _LINE * (lines - 1) // 2


def _on(y: dict[str, Any], drawn: dict[str, Any]) -> dict[str, Any]:
    return drawn | {"encoding": drawn["encoding"] | {"y": y}}


def _amounts(rows: pd.DataFrame) -> dict[str, Any]:
    """From zero to a little more than the highest, or to one where no row has a figure."""
    highest = float(rows[["value", "high"]].max(axis=None))
    return quantitative(
        "value",
        title=None,
        axis={"tickCount": 4, "format": number_format(highest), "grid": False},
        scale={"domain": [0, highest * 1.02 if highest > 0 else 1.0], "nice": True},
    )


def _changes(rows: pd.DataFrame) -> dict[str, Any]:
    """From the lowest to the highest change, and at least 10% to either side."""
    figures = rows[["value", "low", "high"]]
    low, high = float(figures.min(axis=None)), float(figures.max(axis=None))
    # Python's min and max leave what is not a number where it stands second.
    domain = [min(-10.0, low), max(10.0, high)]
    axis = {"tickCount": 5, "labelExpr": _SIGNED, "grid": False}
    return quantitative("value", title=None, axis=axis, scale={"domain": domain, "nice": True})


def _no_change(x: dict[str, Any], offset: int, colors: Palette) -> dict[str, Any]:
    """A mark at no change in each row."""
    mark = {"type": "tick", "orient": "vertical", "size": 20, "thickness": 1.5, "yOffset": offset}
    shared = {key: x[key] for key in ("title", "axis", "scale")}
    return {
        "mark": mark | {"color": colors.muted, "tooltip": None},
        "encoding": {"x": shared | {"type": "quantitative", "datum": 0}},
    }


def _name_layer(lines: int, colors: Palette) -> dict[str, Any]:
    name = {"type": "text", "align": "left", "baseline": "middle", "fontSize": TEXT_SIZE}
    name |= {"dy": _NAME - _spread(lines), "color": colors.ink, "fontWeight": 600}
    name |= {"lineBreak": "\n", "lineHeight": _LINE}
    return {"mark": name, "encoding": {"x": {"value": 0}, "text": nominal("lines")}}


def _scale_layer(offset: int, colors: Palette) -> dict[str, Any]:
    """A hair line in each row, on which its figure lies: lines across would strike out names."""
    line = {"type": "rect", "yOffset": offset, "color": colors.line, "height": 1}
    ends = {"x": {"value": 0}, "x2": {"value": "width"}}
    return {"mark": line | {"tooltip": None}, "encoding": ends}


def _interval_layers(
    x: dict[str, Any], offset: int, color: str, colors: Palette
) -> list[dict[str, Any]]:
    known = [{"filter": "isValid(datum.value)"}]
    line = {"type": "rule", "yOffset": offset}
    dot = {"type": "circle", "opacity": 1, "yOffset": offset}
    colored = {"color": _unless_quiet(color, colors.muted)}
    return [
        {
            "transform": known,
            "mark": line,
            "encoding": colored
            | {"strokeWidth": _unless_quiet(3, 1.5)}
            | {"x": x | {"field": "low"}, "x2": {"field": "high"}},
        },
        {
            "transform": known,
            "mark": dot | {"stroke": colors.paper},
            "encoding": colored | {"size": _unless_quiet(110, 60), "x": x},
        },
    ]


def _unless_quiet(loud: object, quiet: object) -> dict[str, Any]:
    return {"condition": {"test": "datum.is_quiet", "value": quiet}, "value": loud}
