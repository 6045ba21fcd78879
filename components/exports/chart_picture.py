"""A chart alone, as the page that arrives shows it: `/chart/<figure>.svg?<choices of the view>`.

One picture for both themes: its colours follow the visitor's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.charts.palette import DARK, LIGHT, named, properties
from components.exports.exhibits.exhibit import Exhibit
from components.exports.exhibits.taken import taken
from components.exports.plates.plate import draw
from components.exports.plates.press import PRESS
from components.serving.answers import answered, polite, words_of
from components.views.asked import ChoiceError
from data.census.census import Census
from data.census.per_census import per_census

_FACES = "Source Sans 3, Source Sans Pro, Arial, Helvetica, sans-serif"
WIDTHS = {"wide": 640, "narrow": 343}  # pixels; of a phone less its margins


def routes() -> list[Route]:
    return [Route("/chart/{figure}.svg", chart)]


@polite
def chart(request: Request) -> Response:
    """One of a figure's charts in one of the widths."""
    took = taken(request, request.path_params["figure"], also=("panel", "width"))
    width, panel = _width(request), request.query_params.get("panel", "0")
    panels = took.shown.panels if took else ()
    drawn = {str(place): each.chart for place, each in enumerate(panels)}.get(panel)
    if took is None or drawn is None:
        return PlainTextResponse(f"{words_of(request).exports.nothing_to_draw}\n", 404)
    return answered(request, _drawn(took.census, took.shown, int(panel), width), "image/svg+xml")


def _width(request: Request) -> int:
    asked = request.query_params.get("width", "wide")
    if asked not in WIDTHS:
        raise ChoiceError(["width"])
    return WIDTHS[asked]


@per_census
def _drawn(census: Census, shown: Exhibit, panel: int, width: int) -> bytes:
    return PRESS.run(draw_in_both_themes, shown.panels[panel].chart or {}, width).encode()


def draw_in_both_themes(chart: Mapping[str, Any], width: int) -> str:
    """A chart as SVG in the light colours, which in the dark theme has the dark ones instead."""
    # A picture in a page has no faces but the machine's own.
    svg = draw(chart, LIGHT, width).replace('"Census Sans"', f'"{_FACES}"')
    for name, color in named(LIGHT).items():
        svg = svg.replace(f'"{color}"', f'"var(--{name})"')
    style = (
        f"<style>:root{{{properties(named(LIGHT))}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{properties(named(DARK))}}}}}</style>"
    )
    end = re.search(r"<svg[^>]*>", svg)
    assert end, "a drawing is an SVG"
    return svg[: end.end()] + style + svg[end.end() :]
