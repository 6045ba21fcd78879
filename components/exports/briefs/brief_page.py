"""A brief as one HTML file that needs nothing else: to read, to save, and to print on one page."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from pathlib import Path

from components.blocks.as_published import as_published
from components.blocks.figure_table import FigureRow, figure_table
from components.blocks.unbroken import unbroken
from components.charts.palette import Palette, named, properties
from components.exports.briefs.brief import Brief, BriefTable, Paper, drawings
from components.exports.exhibits.exhibit import HATCH, Legend, Panel
from components.exports.plates.drawing import FACES
from components.exports.plates.qr import qr_svg
from components.serving.typefaces import rules_with_faces

_STYLE = Path(__file__).with_name("brief.css")
_FACES = (
    ("Census Sans", 400, "CensusSans-Regular.ttf"),
    ("Census Sans", 600, "CensusSans-SemiBold.ttf"),
    ("Census Serif", 600, "CensusSerif-SemiBold.ttf"),
)
_HEIGHTS: dict[Paper, str] = {"letter": "11in", "a4": "297mm"}
_READ_OUT = re.compile(r'\s(?:role|aria-[a-z]+)="[^"]*"')
# Characters of text beyond which print is set smaller, and in how many tenths of a point.
_SIZES = ((2400, 98), (2800, 93), (3200, 90), (3700, 86), (4500, 76))


def brief_html(brief: Brief, address: str, pdfs: Mapping[Paper, str], paper: Paper) -> str:
    """The page; `address` is that of the live view, `pdfs` are those of the brief as PDF."""
    drawn = {name: _inline(svg, brief.colors) for name, svg in drawings(brief).items()}
    page = (
        f'<!DOCTYPE html>\n<html lang="{escape(brief.lang)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(brief.title)}</title>\n"
        f'<link rel="canonical" href="{escape(address)}">\n'
        f"<style>{_style(brief, paper)}</style>\n</head>\n<body>\n"
        f"{_forms(brief, address, pdfs)}\n<main>\n{_head(brief)}\n{_figures(brief, drawn)}\n"
        f"{_table(brief.table)}\n{_caveats(brief)}\n</main>\n{_foot(brief, address)}\n"
        "</body>\n</html>\n"
    )
    return unbroken(page, brief.lang)


def _style(brief: Brief, paper: Paper) -> str:
    faces = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};'
        f'src:url("data:font/ttf;base64,{_face(file)}")}}'
        for family, weight, file in _FACES
    )
    faces += rules_with_faces(brief.lang)
    light, dark = properties(named(brief.colors)), properties(named(brief.dark))
    points = next((size for most, size in _SIZES if _length(brief) <= most), 60) / 10
    return (
        f"{faces}:root{{{light}--points:{points}pt;--page:{_HEIGHTS[paper]}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"@page{{size:{paper};margin:0}}"
        f"{_STYLE.read_text(encoding='utf-8')}"
    )


@cache
def _face(file: str) -> str:
    return base64.b64encode((FACES / file).read_bytes()).decode()


def _inline(svg: str, colors: Palette) -> str:
    """A chart whose colours follow the theme, as large as the room there is for it.

    It has one text for all of it, so its parts are not to be read out one by one.
    """
    for name, color in named(colors).items():
        svg = svg.replace(f'"{color}"', f'"var(--{name})"')
    start, end = svg.index("<svg"), svg.index(">", svg.index("<svg"))
    opening = re.sub(r'\s(?:width|height|class)="[^"]*"', "", svg[start:end])
    return opening + _READ_OUT.sub("", svg[end:])


def _length(brief: Brief) -> int:
    """How much text there is; the headline and a row of the table take more room than prose."""
    prose = [brief.cite, brief.licence, brief.version, *(text for text, _ in brief.sources)]
    rows = [row.head for row in brief.table.rows]
    return (
        4 * len(brief.headline)
        + sum(len(sentence) for _, sentence in brief.sentences)
        + sum(map(len, (*brief.caveats, *prose))) // 2
        + sum(100 + 2 * len(head) for head in rows)
    )


def _forms(brief: Brief, address: str, pdfs: Mapping[Paper, str]) -> str:
    links = [(brief.labels.live, address)]
    links += [(brief.labels.papers[paper], at) for paper, at in pdfs.items()]
    items = "".join(f'<li><a href="{escape(at)}">{escape(text)}</a></li>' for text, at in links)
    return f'<nav aria-label="{escape(brief.labels.forms)}"><ul>{items}</ul></nav>'


def _head(brief: Brief) -> str:
    sentences = "".join(
        f"<p><strong>{escape(about)}</strong>{brief.apart}{escape(sentence)}</p>"
        for about, sentence in brief.sentences
    )
    return (
        f'<header><p class="kicker">{escape(brief.kicker)}</p>'
        f'<h1>{escape(brief.headline)}</h1><p class="dates">{escape(brief.dates)}</p></header>'
        f'<div class="sentences">{sentences}</div>'
    )


def _figures(brief: Brief, drawn: Mapping[str, str]) -> str:
    trends = "".join(
        _panel(panel, drawn.get(f"trend-{number}"), number + 1 if len(brief.trends) > 1 else None)
        for number, panel in enumerate(brief.trends)
    )
    many = " many" if len(brief.trends) > 2 else ""
    legend = _legend(brief.legend, brief.colors)
    return (
        '<div class="figures">'
        f'<section class="map"><h2>{escape(brief.map_heading)}</h2>{legend}'
        f"{_panel(brief.map, drawn.get('map'), None)}{_note(brief.map_note)}</section>"
        f'<section class="trends"><h2>{escape(brief.trend_heading)}</h2>'
        f'<div class="panels{many}">{trends}</div>{_note(brief.trend_note)}</section></div>'
    )


def _panel(panel: Panel, svg: str | None, number: int | None) -> str:
    badge = f'<span class="number">{number}</span> ' if number else ""
    caption = f"<figcaption>{badge}{escape(panel.label)}</figcaption>" if panel.label else ""
    if svg is None:
        return f"<figure>{caption}<p>{escape(panel.alt)}</p></figure>"
    named = svg.replace("<svg", f'<svg role="img" aria-label="{escape(panel.alt)}"', 1)
    return f"<figure>{caption}{named}</figure>"


def _legend(legend: Legend, colors: Palette) -> str:
    names = {color: name for name, color in named(colors).items()}
    items = []
    for fill, text in legend.swatches:
        look = 'class="hatch"' if fill == HATCH else f'style="background:var(--{names[fill]})"'
        items.append(f"<li><span {look}></span>{escape(text)}</li>")
    return f'<ul class="legend">{"".join(items)}</ul>'


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>' if text else ""


def _table(table: BriefTable) -> str:
    rows = [
        FigureRow(f"{row.number}. {row.head}" if row.number else row.head, row.cells, row.chosen)
        for row in table.rows
    ]
    return (
        f"<section><h2>{escape(table.caption)}</h2>"
        f"{figure_table(table.caption, table.headers, rows)}</section>"
    )


def _caveats(brief: Brief) -> str:
    return (
        f'<section class="caveats"><h2>{escape(brief.labels.caveats)}</h2>'
        f"<ul>{_items(map(escape, brief.caveats))}</ul></section>"
    )


def _foot(brief: Brief, address: str) -> str:
    said, live = brief.labels, escape(address)
    sources = as_published(
        _items(f'<a href="{escape(at)}">{escape(text)}</a>' for text, at in brief.sources),
        brief.credits,
        brief.lang,
    )
    code = qr_svg(address, brief.colors).replace(
        "<svg", f'<svg role="img" aria-label="{escape(said.qr)}{live}"', 1
    )
    return (
        f"<footer><div><p><strong>{escape(said.cite)}</strong>{brief.apart}{escape(brief.cite)} "
        f'<a href="{live}">{live}</a></p><h2>{escape(said.sources)}</h2>'
        f"<ul>{sources}</ul><p>{escape(brief.licence)}</p><p>{escape(brief.version)}</p></div>"
        f'<div class="code">{code}<p>{escape(said.live)}</p></div></footer>'
    )


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{line}</li>" for line in lines)
