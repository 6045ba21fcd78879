"""What every chart shares: its look, its parts, and its data as Streamlit takes them fastest.

A Vega-Lite description is plain data, and is written here as such: with Altair,
the site would need 30 MB more memory, and a click nobody has made before would
take twice as long. Altair's schema checks the descriptions in the tests.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from unicodedata import east_asian_width

import pandas as pd
import pyarrow as pa

from components.charts.palette import Palette

FONT = "Source Sans, Census Sans More, Census Ethiopic, sans-serif"  # as in config.toml
TEXT_SIZE = 13
_LETTER = 6.9  # pixels that a bold letter of that size is wide
# Left of a scale: readers may see its numbers in a wider face than they are measured in.
SLACK = 7  # pixels


def layered(
    frames: Mapping[str, pd.DataFrame],
    layers: list[dict[str, Any]],
    height: int,
    padding: dict[str, int],
    colors: Palette,
) -> dict[str, Any]:
    """A chart of `layers`, the lowest first, each drawn from one of `frames` by name."""
    datasets = {name: arrow(frame) for name, frame in frames.items()}
    return {"datasets": datasets, "layer": layers} | canvas(height, padding, colors)


def canvas(height: int, padding: dict[str, int], colors: Palette) -> dict[str, Any]:
    """As wide as the page allows, and `height` and `padding` (a side each) in pixels."""
    return {"width": "container", "height": height, "padding": padding, "config": config(colors)}


def config(colors: Palette) -> dict[str, Any]:
    """The look of a chart: on the page's own paper, in its face, without a frame."""
    return {
        "background": "transparent",
        "font": FONT,
        "view": {"stroke": None},
        "axis": {
            "labelColor": colors.muted,
            "gridColor": colors.line,
            "domainColor": colors.muted,
            "tickColor": colors.muted,
            "labelFontSize": TEXT_SIZE,
        },
    }


def midnight(day: dt.date) -> str:
    """Where the visitor is: a bare date would be midnight in Greenwich, still the month before."""
    return f"{day:%Y-%m-%d}T00:00"


def arrow(frame: pd.DataFrame) -> bytes:
    """A frame as an Arrow stream, which Streamlit would otherwise make at every click."""
    table, sink = pa.Table.from_pandas(frame, preserve_index=False), pa.BufferOutputStream()
    table = table.replace_schema_metadata(None)  # notes for pandas alone, as long as the data
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def quantitative(field: str, **options: Any) -> dict[str, Any]:
    """A channel for the numbers of a column; `options` as Vega-Lite names them."""
    return {"field": field, "type": "quantitative", **options}


def temporal(field: str, **options: Any) -> dict[str, Any]:
    """A channel for the days of a column."""
    return {"field": field, "type": "temporal", **options}


def nominal(field: str, **options: Any) -> dict[str, Any]:
    """A channel for the words of a column, or for colours it has ready (`scale=None`)."""
    return {"field": field, "type": "nominal", **options}


TEXT = {"text": nominal("text")}  # the words of a label, in the column `text`


def number_format(largest: float) -> str:
    """How the numbers of a scale are written (d3-format): decimals where it is a short one."""
    return ",~r" if largest < 5 else ",d"


def layer(name: str, mark: dict[str, Any], encoding: dict[str, Any]) -> dict[str, Any]:
    """Marks for the rows of data set `name`."""
    return {"data": {"name": name}, "mark": mark, "encoding": encoding}


def label(mark: dict[str, Any], color: str, colors: Palette) -> list[dict[str, Any]]:
    """A text mark twice: a halo of paper, and the text itself on it."""
    text = {"type": "text", "tooltip": None, "fontSize": TEXT_SIZE} | mark
    return [
        text | {"stroke": colors.paper, "strokeWidth": 5, "strokeJoin": "round"},
        text | {"color": color},
    ]


def haloed(
    name: str, mark: dict[str, Any], encoding: dict[str, Any], color: str, colors: Palette
) -> list[dict[str, Any]]:
    """Two layers of the same text of data set `name`: its halo, and the text."""
    return [layer(name, each, encoding) for each in label(mark, color, colors)]


def name_above(share: float, text: str) -> dict[str, Any]:
    """Where a name stands above a dot that lies so far along the scale, from 0 to 1.

    As much of it stands to the left of the dot, so that it ends within the plot.
    """
    before, _ = name_span(share, text)
    return {"align": "left", "dx": -before, "dy": -16, "fontWeight": 600}


def name_span(share: float, text: str) -> tuple[int, int]:
    """Pixels of such a name to the left of its dot and to the right of it."""
    wide = _LETTER * letters_across(text)
    before = round(share * wide)
    return before, round(wide) - before


def letters_across(text: str) -> float:
    """How many ordinary letters a text is as wide as: one of Chinese or Korean is nearly two."""
    return sum(map(_across, text))


def _across(letter: str) -> float:
    if "\u1200" <= letter < "\u1380":  # Ethiopic
        return 1.4
    return 1.9 if east_asian_width(letter) in "WF" else 1
