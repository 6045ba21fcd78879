"""A plate: an exhibit set as a picture that stands alone, as PNG, SVG or PDF.

Vega-Lite draws the charts, Typst sets the page around them; both in this process, without
a browser and without the network.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import typst
import vl_convert

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import CrossLegend, Legend, Panel

Format = Literal["png", "svg", "pdf"]
Size = Literal["page", "slide"]

FACES = Path(__file__).parent / "fonts"
_TEMPLATE = Path(__file__).with_suffix(".typ")
_PPI = 144  # twice the 72 points of an inch: a picture of 1440 or 1920 pixels
_MULTIPLE_WIDTH = 240  # pixels of one of several charts


@dataclass(frozen=True, eq=False)
class Plate:
    """All that is on a plate, in plain values that another process can be given."""

    title: str
    subtitle: str
    panels: tuple[Panel, ...]
    legend: Legend | CrossLegend | None
    notes: tuple[str, ...]
    footer: tuple[str, ...]
    address: str
    site: str
    lang: str
    is_map: bool
    colors: Palette
    size: Size


def print_plate(plate: Plate, format: Format) -> bytes:
    """The plate in a format: PNG at two pixels a point, SVG, or tagged PDF (PDF/UA-1)."""
    pictures = {
        f"chart-{number}": draw(panel.chart, plate.colors, *_pixels(plate))
        for number, panel in enumerate(plate.panels)
        if panel.chart is not None
    }
    content = typeset(_TEMPLATE, _data(plate) | {"linked": format == "pdf"}, pictures, format)
    if format == "svg":
        return _described(content, plate)
    return content


def typeset(
    template: Path, data: Mapping[str, Any], pictures: Mapping[str, str], format: Format
) -> bytes:
    """Set a Typst template with `data` (plain values) and `pictures` (SVG by name).

    Texts reach the template as JSON, so none of them can be markup. PDF is tagged for
    screen readers (PDF/UA-1).
    """
    compiler = typst.Compiler(
        template.read_bytes(),
        font_paths=_faces(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data), **pictures},
    )
    content = compiler.compile(
        format=format, ppi=_PPI, pdf_standards="ua-1" if format == "pdf" else []
    )
    assert isinstance(content, bytes), "a plate is one page"
    return content


def draw(chart: Mapping[str, Any], colors: Palette, width: int, height: int | None = None) -> str:
    """A chart of the site as SVG, `width` pixels wide; its own height unless one is given."""
    _register_faces()
    spec = _plain(chart)
    spec["width"] = width
    if height:
        spec["height"] = height
    spec["config"] = spec["config"] | {"font": "Census Sans"}
    drawn: str = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    return drawn


@cache
def _faces() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FACES])


@cache
def _register_faces() -> None:
    vl_convert.register_font_directory(str(FACES))


def _pixels(plate: Plate) -> tuple[int, int | None]:
    if len(plate.panels) > 1:
        return _MULTIPLE_WIDTH, 110 if plate.size == "slide" and len(plate.panels) > 3 else None
    if plate.is_map:
        return 500, 560
    return (840, 290) if plate.size == "slide" else (600, None)


def _plain(chart: Mapping[str, Any]) -> dict[str, Any]:
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


def _data(plate: Plate) -> dict[str, Any]:
    return {
        "title": plate.title,
        "subtitle": plate.subtitle,
        "notes": plate.notes,
        "footer": plate.footer,
        "address": plate.address,
        "site": plate.site,
        "lang": plate.lang,
        "size": plate.size,
        "is_map": plate.is_map,
        "alts": [panel.alt for panel in plate.panels],
        "colors": asdict(plate.colors),
        "legend": _legend(plate.legend),
        "panels": _panels(plate.panels),
    }


def _panels(panels: Sequence[Panel]) -> list[dict[str, str]]:
    return [
        {
            "label": panel.label,
            "alt": panel.alt,
            "chart": "" if panel.chart is None else f"chart-{number}",
        }
        for number, panel in enumerate(panels)
    ]


def _legend(legend: Legend | CrossLegend | None) -> dict[str, Any] | None:
    if isinstance(legend, CrossLegend):
        return {
            "ramp": legend.ramp,
            "up": {"title": legend.up[0], "ranges": legend.up[1]},
            "across": {"title": legend.across[0], "ranges": legend.across[1]},
            "others": legend.others,
        }
    return {"title": legend.title, "swatches": legend.swatches} if legend else None


def _described(content: bytes, plate: Plate) -> bytes:
    """SVG with a name, and a description that a screen reader says; its letters are outlines."""
    start = content.index(b">", content.index(b"<svg"))
    texts = [*(panel.alt for panel in plate.panels), *plate.footer, plate.address]
    title, text = escape(plate.title), escape(" ".join(texts))
    naming = f'<title id="title">{title}</title><desc id="desc">{text}</desc>'.encode()
    role = b' role="img" aria-labelledby="title desc"'
    return content[:start] + role + content[start : start + 1] + naming + content[start + 1 :]
