"""One figure as a page of its own, to stand in a frame on somebody else's page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.blocks.as_published import as_published
from components.blocks.unbroken import unbroken
from components.charts.palette import Palette
from components.exports.exhibits.exhibit import HATCH, CrossLegend, Exhibit, Legend, Panel, Swatches
from components.exports.exhibits.taken import taken
from components.exports.plates.drawing import draw
from components.exports.plates.press import PRESS
from components.exports.plates.printing import footer, published
from components.serving.address import ABOVE, static_address
from components.serving.answers import answered, polite, words_of
from components.serving.host import MEDIA
from components.serving.typefaces import rules
from components.wording.site import SiteWords
from data.census.census import Census
from data.census.per_census import per_census

_WIDE, _NARROW, _MULTIPLE, _MAP, _SMALL_MAP = 640, 310, 250, 480, 280  # pixels
_SHEET = Path(__file__).with_suffix(".css").read_text(encoding="utf-8")
_FACES = {
    "Census Sans": "SourceSansVF-Upright.*.woff2",
    "Census Serif": "SourceSerifVariable-Roman.*.woff2",
}


@dataclass(frozen=True)
class Drawn:
    """A panel's charts as SVG, by the class of the width they are for."""

    panel: Panel
    charts: tuple[tuple[str, str], ...]


def routes() -> list[Route]:
    return [Route("/embed/{name}", embed)]


@polite
def embed(request: Request) -> Response:
    """A figure as a small page, with its source, its dates and the way back."""
    took = taken(request, request.path_params["name"])
    if took is None or not took.shown.panels:
        return PlainTextResponse(f"{words_of(request).exports.nothing_to_draw}\n", 404)
    page = _page(took.census, took.shown, took.view, took.words, took.colors)
    return answered(request, page, "text/html")


@per_census
def _page(census: Census, shown: Exhibit, view: str, words: SiteWords, colors: Palette) -> bytes:
    drawn = [Drawn(panel, _charts(shown, panel, colors)) for panel in shown.panels]
    notes = "".join(f'<p class="small">{escape(note)}</p>' for note in shown.all_notes)
    context = "".join(f"<p>{escape(line)}</p>" for line in footer(census, shown, words))
    told = [as_published(each, published(census, shown), words.code) for each in (notes, context)]
    page = embed_html(shown, drawn, (told[0], told[1]), view, words, colors)
    return unbroken(page, words.code).encode()


def _charts(shown: Exhibit, panel: Panel, colors: Palette) -> tuple[tuple[str, str], ...]:
    if panel.chart is None:
        return ()
    if shown.is_map:
        return (("", PRESS.run(draw, panel.chart, colors, _MAP, _MAP)),)
    if len(shown.panels) > 1:
        height = _SMALL_MAP if shown.legend else None
        return (("", PRESS.run(draw, panel.chart, colors, _MULTIPLE, height)),)
    return tuple(
        (width_class, PRESS.run(draw, panel.chart, colors, width))
        for width_class, width in (("wide", _WIDE), ("narrow", _NARROW))
    )


def embed_html(
    shown: Exhibit,
    drawn: Sequence[Drawn],
    told: tuple[str, str],
    view: str,
    words: SiteWords,
    colors: Palette,
) -> str:
    """The page, complete; `told` are its notes and what stands below every file, as HTML."""
    notes, below = told
    body = "".join(_panel(each) for each in drawn)
    kind = "map" if shown.is_map else "panels" if len(drawn) > 1 else ""
    return (
        f'<!doctype html><html lang="{words.code}"><head><meta charset="utf-8">'
        f"<title>{escape(shown.title)} · {escape(words.site)}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex">'
        f"<style>{_style(colors, words.code)}</style></head><body><main><figure><figcaption>"
        f"<h1>{escape(shown.title)}</h1><p>{escape(shown.subtitle)}</p></figcaption>"
        f'<div class="{kind}">{body}</div>{_legend(shown.legend)}{notes}'
        f'<footer>{below}<p><a href="{escape(view)}" target="_blank" rel="noopener">'
        f"{escape(words.exports.embed_open(words.site))}</a></p></footer>"
        "</figure></main></body></html>"
    )


def _panel(drawn: Drawn) -> str:
    name = f"<h2>{escape(drawn.panel.label)}</h2>" if drawn.panel.label else ""
    alt = escape(drawn.panel.alt)
    if not drawn.charts:
        return f"<div>{name}<p>{alt}</p></div>"
    charts = "".join(
        f'<div class="{width_class}" role="img" aria-label="{alt}">{_said_by_frame(svg)}</div>'
        for width_class, svg in drawn.charts
    )
    return f"<div>{name}{charts}</div>"


def _said_by_frame(svg: str) -> str:
    """A drawing whose parts are not read one by one: what stands around it says it all."""
    return svg.replace("<svg", '<svg aria-hidden="true"', 1)


def _legend(legend: Legend | CrossLegend | None) -> str:
    match legend:
        case Legend():
            return f'<p class="small">{escape(legend.title)}</p>{_swatches(legend.swatches)}'
        case CrossLegend():
            return _cross(legend)
        case None:
            return ""


def _swatches(swatches: Swatches) -> str:
    items = "".join(f"<li>{_swatch(fill)}{escape(text)}</li>" for fill, text in swatches)
    return f'<ul class="legend">{items}</ul>'


def _swatch(fill: str) -> str:
    if fill == HATCH:
        return '<span class="swatch hatch"></span>'
    return f'<span class="swatch" style="background:{fill}"></span>'


def _cross(legend: CrossLegend) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(legend.up[1][row])}</th>'
        + "".join(
            f'<td style="background:{legend.ramp[3 * row + column]}"></td>' for column in range(3)
        )
        + "</tr>"
        for row in (2, 1, 0)
    )
    ends = "".join(f'<th scope="col">{escape(text)}</th>' for text in legend.across[1])
    return (
        f'<table class="cross"><caption>{escape(legend.up[0])} ↑</caption>{rows}'
        f"<tr><td></td>{ends}</tr></table>"
        f'<p class="small">{escape(legend.across[0])} →</p>{_swatches(legend.others)}'
    )


@cache
def _style(colors: Palette, language: str) -> str:
    """The style sheet, with the theme's colours and the faces that Streamlit serves."""
    faces = "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: 200 900; '
        f'src: url("{static_address(ABOVE, next(MEDIA.glob(file)).name)}") format("woff2"); }}'
        for family, file in _FACES.items()
    )
    theme = f"--paper: {colors.paper}; --ink: {colors.ink}; --muted: {colors.muted}"
    return f"{faces}{rules(language, ABOVE)} :root {{ {theme} }} {_SHEET}"
