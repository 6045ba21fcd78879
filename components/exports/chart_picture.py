"""A chart alone, as a picture on a page: `/chart/<figure>.svg?<choices of the view>`.

One picture for both themes: its colours follow the visitor's.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Literal

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.exports.exhibits.exhibit import Exhibit
from components.exports.exhibits.taken import taken
from components.exports.plates.drawing import draw_in_both_themes
from components.exports.plates.press import PRESS
from components.serving.address import address
from components.serving.answers import answered, patient, polite_at_once, words_of
from components.serving.caching import part_control
from components.views.asked import ChoiceError
from data.census.census import Census
from data.census.per_census import is_remembered, per_census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

Width = Literal["full", "wide", "narrow"]
# Pixels: of the whole page, of a column, and of a phone less its margins.
WIDTHS: dict[Width, int] = {"full": 1152, "wide": 640, "narrow": 343}
_NARROW = "(max-width: 640px)"  # as in the style sheet


def picture(at: Mapping[Width, str], height: int, alt: str) -> str:
    """The image of a chart, fetched when it comes into sight, with the room for it kept free.

    `at` has the addresses of a narrow picture, for a phone, and of one in another width, where
    the page has room for one.
    """
    sized = {
        width: f'"{escape(address)}" width="{WIDTHS[width]}" height="{height}"'
        for width, address in at.items()
    }
    narrow = sized.pop("narrow")
    own = next(iter(sized.values()), narrow)
    return (
        f'<picture><source media="{_NARROW}" srcset={narrow}/>'
        f'<img class="cc-chart" alt="{escape(alt)}" loading="lazy" decoding="async" src={own}/>'
        "</picture>"
    )


def picture_address(
    base: str,
    figure: str,
    panel: int,
    width: Width,
    choices: Mapping[str, str],
    edition: str | None,
) -> str:
    """Where the picture of a chart is, under the site's own address `base` (`HERE` on a page)."""
    drawn = {"panel": str(panel), "width": width}
    return address(base, f"chart/{figure}.svg", {**choices, **drawn}, edition)


def routes() -> list[Route]:
    return [Route("/chart/{figure}.svg", chart)]


async def chart(request: Request) -> Response:
    """One of a figure's charts in one of the widths; who asks for a new one waits in line."""
    answer = _at_once if await to_thread.run_sync(_is_drawn, request) else _in_line
    return await answer(request)


def _is_drawn(request: Request) -> bool:
    try:
        asked = _asked(request)
    except (ChoiceError, EditionNotKeptError, ReleaseError):
        return True  # and told as quickly
    return asked is None or is_remembered(_drawn, *asked)


def _answer(request: Request) -> Response:
    asked = _asked(request)
    if asked is None:
        return PlainTextResponse(f"{words_of(request).exports.nothing_to_draw}\n", 404)
    return answered(request, _drawn(*asked), "image/svg+xml", keeps=part_control)


_at_once, _in_line = polite_at_once(_answer), patient(_answer)


def _asked(request: Request) -> tuple[Census, Exhibit, int, int] | None:
    """A figure of a census, which of its panels, and how wide; None where there is none."""
    took = taken(request, request.path_params["figure"], also=("panel", "width"))
    width, panel = _width(request), request.query_params.get("panel", "0")
    panels = took.shown.panels if took else ()
    drawn = [place for place, each in enumerate(panels) if each.chart and str(place) == panel]
    return (took.census, took.shown, drawn[0], width) if took and drawn else None


def _width(request: Request) -> int:
    asked = request.query_params.get("width", "wide")
    width = next((pixels for name, pixels in WIDTHS.items() if name == asked), None)
    if width is None:
        raise ChoiceError(["width"])
    return width


@per_census
def _drawn(census: Census, shown: Exhibit, panel: int, width: int) -> bytes:
    return PRESS.run(draw_in_both_themes, shown.panels[panel].chart or {}, width).encode()
