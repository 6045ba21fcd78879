"""A plate: an exhibit set as a picture that stands alone, as PNG, SVG or PDF.

Vega-Lite draws the charts, Typst sets the page around them; both in this process, without
a browser and without the network.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Literal

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import CrossLegend, KeyFigure, Legend, Panel
from components.exports.plates.drawing import FACES, draw
from components.exports.plates.letters import has_others, without

Format = Literal["png", "svg", "pdf"]
Size = Literal["page", "slide"]

_TEMPLATE = Path(__file__).with_suffix(".typ")
_FACES = Path(__file__).with_name("faces.typ")  # what comes before each template
_PPI = 144  # twice the 72 points of an inch: a picture of 1440 or 1920 pixels
# What Typst says of text that no face has, where a PDF must be readable aloud.
_NO_FACE = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_MOST_MISSING = 100
_MULTIPLE_WIDTH = 240  # pixels of one of several charts


@dataclass(frozen=True, eq=False)
class Plate:
    """All that is on a plate, in plain values that another process can be given."""

    title: str
    subtitle: str
    panels: tuple[Panel, ...]
    legend: Legend | CrossLegend | None
    key_figures: tuple[KeyFigure, ...]
    notes: tuple[str, ...]
    footer: tuple[str, ...]
    address: str
    site: str
    lang: str
    description: str  # all of it in words, for who does not see it
    published: tuple[str, ...]  # what in the texts is as others published it, in English
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

    Texts reach the template as JSON, so none of them can be markup. `lang` among the data is
    their language. PDF is tagged for screen readers (PDF/UA-1).
    """
    inputs: dict[str, str] = {"data": json.dumps(data, ensure_ascii=False), **pictures}
    others = any(map(has_others, inputs.values()))
    for _ in range(_MOST_MISSING):
        try:
            return _set(template, inputs, format, others=others)
        except RuntimeError as error:
            missing = _NO_FACE.search(str(error))
            if not missing:
                raise
            # One name must not keep the whole document from being set.
            inputs = without(inputs, missing[1])
    raise ValueError(f"more than {_MOST_MISSING} letters are in no face of this machine")


def _set(template: Path, inputs: dict[str, str], format: Format, *, others: bool) -> bytes:
    import typst  # 7 MB, which the server does not need: the worker prints

    compiler = typst.Compiler(
        _FACES.read_bytes() + template.read_bytes(),
        font_paths=_faces(machine=others),
        ignore_system_fonts=not others,
        sys_inputs=inputs,
    )
    content = compiler.compile(
        format=format, ppi=_PPI, pdf_standards="ua-1" if format == "pdf" else []
    )
    assert isinstance(content, bytes), "a plate is one page"
    return content


@cache
def _faces(*, machine: bool) -> Any:
    """Ours, and where a text needs them those of the machine."""
    import typst

    return typst.Fonts(
        include_system_fonts=machine, include_embedded_fonts=False, font_paths=[FACES]
    )


def _pixels(plate: Plate) -> tuple[int, int | None]:
    if len(plate.panels) > 1 and plate.legend:  # maps
        return _MULTIPLE_WIDTH, 270
    if len(plate.panels) > 1:
        return _MULTIPLE_WIDTH, 110 if plate.size == "slide" and len(plate.panels) > 3 else None
    if plate.is_map:
        return 500, 560
    if plate.size == "page":
        return 600, None
    return (560, 290) if plate.key_figures else (840, 290)


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
        "description": plate.description,
        "published": plate.published,
        "colors": asdict(plate.colors),
        "legend": _legend(plate.legend),
        "key_figures": [asdict(figure) for figure in plate.key_figures],
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
    title, text = escape(plate.title), escape(plate.description)
    naming = f'<title id="title">{title}</title><desc id="desc">{text}</desc>'.encode()
    role = f' lang="{plate.lang}" role="img" aria-labelledby="title desc"'.encode()
    return content[:start] + role + content[start : start + 1] + naming + content[start + 1 :]
