"""A chart as SVG, drawn by Vega-Lite in this process: without a browser and without the network.

The press loads this file alone for the pictures in pages, and no more of the site.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa

from components.charts.palette import LIGHT, Palette, all_named, style_of_themes

FACES = Path(__file__).parent / "fonts"
# Marks, axes and padding share the width and height, as on the live page; so a page can keep the
# room free.
_ALL_IN = {"autosize": {"type": "fit", "contains": "padding"}}
_FAMILIES = (
    "Census Sans, Census Sans More, Census Ethiopic, Census Hangul, Census Hanzi, sans-serif"
)
_OF_THE_MACHINE = (
    "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, 'PingFang SC', 'Microsoft YaHei', "
    "'Noto Sans CJK SC', 'Apple SD Gothic Neo', 'Malgun Gothic', Ebrima, Kefa, sans-serif"
)


def draw(chart: Mapping[str, Any], colors: Palette, width: int, height: int | None = None) -> str:
    """A chart of the site as SVG, `width` pixels wide; its own height unless one is given."""
    import vl_convert  # 9 MB, which the server does not need: the worker draws

    _register_faces()
    spec = plain(chart)
    spec["width"] = width
    if height:
        spec["height"] = height
    spec["config"] = spec["config"] | {"font": _FAMILIES}
    drawn: str = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    return drawn


def draw_in_both_themes(chart: Mapping[str, Any], width: int) -> str:
    """A chart as SVG in the light colours, which in the dark theme has the dark ones instead."""
    # A picture in a page has no faces but the machine's own.
    svg = draw({**chart, **_ALL_IN}, LIGHT, width).replace(f'"{_FAMILIES}"', f'"{_OF_THE_MACHINE}"')
    for name, color in all_named(LIGHT).items():
        svg = svg.replace(f'"{color}"', f'"var(--{name})"')
    end = re.search(r"<svg[^>]*>", svg)
    assert end, "a drawing is an SVG"
    return svg[: end.end()] + style_of_themes(all_named) + svg[end.end() :]


def draw_first() -> None:
    """Draw something small, so that all that draws is loaded once the first chart is asked for."""
    draw_in_both_themes({"mark": "point", "height": 1, "config": {}, "data": {"values": []}}, 1)


@cache
def _register_faces() -> None:
    import vl_convert

    vl_convert.register_font_directory(str(FACES))


def plain(chart: Mapping[str, Any]) -> dict[str, Any]:
    """The description with its Arrow streams as rows, which is all that Vega-Lite reads."""
    spec = dict(chart)
    if "datasets" in spec:
        spec["datasets"] = {name: _rows(stream) for name, stream in spec["datasets"].items()}
    return spec


def _rows(stream: bytes) -> list[dict[str, Any]]:
    """Rows as JSON can hold them; what is missing is null. Without pandas, which starts slowly."""
    rows = pa.ipc.open_stream(stream).read_all().to_pylist()
    return [{name: _plain_value(value) for name, value in row.items()} for row in rows]


def _plain_value(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return None if value != value else value
