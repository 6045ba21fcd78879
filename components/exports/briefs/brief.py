"""A brief: what the site knows of an area, a comparison or the city, set on one page.

Only plain values are here, and how they are set as PDF, so that the press starts fast;
`of_view` makes a brief of a census.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Legend, Panel
from components.exports.plates.drawing import draw
from components.exports.plates.plate import typeset
from components.exports.plates.qr import qr_svg

Paper = Literal["letter", "a4"]
PAPERS: tuple[Paper, ...] = ("letter", "a4")

_TEMPLATE = Path(__file__).with_suffix(".typ")
_MAP_PIXELS = (500, 520)
# By the number of charts: pixels of each, so that all together fill the same room.
_TREND_PIXELS = {1: (430, 270), 2: (430, 108), 3: (205, 112), 4: (205, 112)}
_SMALLEST_PIXELS = (205, 62)


@dataclass(frozen=True)
class Row:
    """A row of the table: the number on the map if there is one, its head, and its cells."""

    head: str
    cells: tuple[str, ...]
    number: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class BriefTable:
    """A table; `headers` has one for the row heads and one for each cell."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Labels:
    """The fixed words of the page; `qr` ends in what sets it off from the address."""

    caveats: str
    sources: str
    cite: str
    live: str
    qr: str
    forms: str
    papers: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Brief:
    """All that stands on the page but its address, which depends on where the site is.

    `sentences` are three, each after the word it is about. `page` and `choices` are the
    address of the live view, and `edition` (None: not listed) what it is pinned to;
    `sources` are texts with their addresses, `credits` what in them is as others published it.
    """

    page: str
    choices: Mapping[str, str]
    title: str
    kicker: str
    headline: str
    dates: str
    sentences: tuple[tuple[str, str], ...]
    map_heading: str
    map: Panel
    legend: Legend
    map_note: str
    trend_heading: str
    trends: tuple[Panel, ...]
    trend_note: str
    table: BriefTable
    caveats: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    credits: tuple[str, ...]
    licence: str
    version: str
    cite: str
    fingerprint: str
    edition: str | None
    labels: Labels
    site: str
    lang: str
    colors: Palette
    dark: Palette  # on a screen in the dark

    @property
    def apart(self) -> str:
        """What stands between a lead and its sentence: a wide colon has its own room."""
        return "" if self.lang == "zh" else " "


def fingerprint(versions: Sequence[str], choices: Mapping[str, str]) -> str:
    """Twelve digits that stand for the releases and the choices a brief was made of."""
    of = json.dumps([sorted(versions), sorted(choices.items())])
    return hashlib.sha256(of.encode()).hexdigest()[:12]


def brief_pdf(brief: Brief, address: str, paper: Paper) -> bytes:
    """One page of tagged PDF (PDF/UA-1); `address` is that of the live view."""
    return typeset(*sheet(brief, address, paper), "pdf")


def sheet(brief: Brief, address: str, paper: Paper) -> tuple[Path, dict[str, Any], dict[str, str]]:
    """The template, its data and its pictures."""
    data = _data(brief) | {
        "address": address,
        "qr_alt": f"{brief.labels.qr}{address}",
        "paper": paper,
    }
    return _TEMPLATE, data, drawings(brief) | {"qr": qr_svg(address, brief.colors)}


def drawings(brief: Brief) -> dict[str, str]:
    """The map and the trends as SVG: "map", "trend-0" and on; those without a chart left out."""
    size = _TREND_PIXELS.get(len(brief.trends), _SMALLEST_PIXELS)
    charts = {"map": (brief.map.chart, _MAP_PIXELS)} | {
        f"trend-{number}": (trend.chart, size) for number, trend in enumerate(brief.trends)
    }
    return {
        name: draw(chart, brief.colors, *pixels)
        for name, (chart, pixels) in charts.items()
        if chart is not None
    }


def _data(brief: Brief) -> dict[str, Any]:
    values = {
        name: getattr(brief, name)
        for name in (
            *("title", "kicker", "headline", "dates", "sentences", "map_heading", "map_note"),
            *("trend_heading", "trend_note", "caveats", "sources", "licence", "version", "cite"),
            *("site", "lang", "apart"),
        )
    }
    return values | {
        "published": brief.credits,
        "map_alt": brief.map.alt,
        "legend": asdict(brief.legend),
        "trends": [
            {
                "label": trend.label,
                "number": str(number + 1) if len(brief.trends) > 1 else "",
                "alt": trend.alt,
                "chart": "" if trend.chart is None else f"trend-{number}",
            }
            for number, trend in enumerate(brief.trends)
        ],
        "table": asdict(brief.table),
        "labels": asdict(brief.labels),
        "colors": asdict(brief.colors),
    }
