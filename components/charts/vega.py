"""What every chart shares: its look, and its data as Streamlit takes them fastest.

A Vega-Lite description is plain data, and is written here as such: with Altair,
the site would need 30 MB more memory, and a click nobody has made before would
take twice as long. Altair's schema checks the descriptions in the tests.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
import pyarrow as pa

from components.charts.palette import Palette

TEXT_SIZE = 13


def config(colors: Palette) -> dict[str, Any]:
    """The look of a chart: on the page's own paper, in its face, without a frame."""
    return {
        "background": "transparent",
        "font": "Source Sans, sans-serif",
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
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    content: bytes = sink.getvalue().to_pybytes()
    return content


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
    return [
        {"data": {"name": name}, "mark": each, "encoding": encoding}
        for each in label(mark, color, colors)
    ]
