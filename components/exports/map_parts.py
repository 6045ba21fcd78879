"""The layers of a large map, each at its address: `/map/<page>/<part>-<tag>.json?<what it shows>`.

The tag is a hash of the content, so that a browser asks for each once and keeps it. Nothing else
is ever answered at that address: where the figures have changed, it is gone. Without a tag it is
the part as it is now.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.charts.density_map import DensityMap
from components.charts.palette import DARK, Palette
from components.exports.exhibits.taken import theme_of
from components.figures.coverage import coverage_map
from components.figures.crime_map import deck
from components.figures.government import deck as government_deck
from components.figures.spread import both_map
from components.serving.address import HERE, address, view_of_page
from components.serving.answers import answered, parameters_of, polite_at_once, requested_census
from components.serving.caching import KEPT
from components.serving.language import unless_usual
from components.views.area import AreaView
from components.views.asked import Asked
from components.views.pages import READERS
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census.census import Census
from data.published.editions import EditionNotKeptError


@dataclass(frozen=True)
class PageMap:
    """The large map of a page: which parameters its parts depend on, and the map of a view."""

    parameters: Callable[[Any], tuple[str, ...]]
    draw: Callable[[Census, Any, SiteWords, Palette], DensityMap | None]


_DEPENDS_ON = {"cameras": ("per", "units"), "government": ("show",)}


def _first_map(
    census: Census, view: AreaView, words: SiteWords, colors: Palette
) -> DensityMap | None:
    """Of the first page, which shows one of several things."""
    if view.show == "cameras":
        return coverage_map(census, view.per, None, words, colors)
    if view.show == "government":
        return government_deck(census, None, words, colors)
    return deck(census, view.show, view.per, view.crime, None, words, colors)


MAPS = {
    "": PageMap(
        lambda view: _DEPENDS_ON.get(view.show, ("per", "units", "show", "crime")),
        lambda census, view, words, colors: _first_map(census, view, words, colors),
    ),
    "spread": PageMap(
        lambda _: ("per", "units", "crime", "time"),
        lambda census, view, words, colors: both_map(
            census, view.per, view.crime, view.time, None, words.spread, colors
        ),
    ),
}
_NAMES = {"": "coverage"}  # in an address, of a page whose own is empty
_PAGES = {_NAMES.get(page, page): page for page in MAPS}


def part_addresses(
    census: Census, asked: Asked[Any], words: SiteWords, colors: Palette
) -> Callable[[str, str], str]:
    """Where the parts of the map of a view are, seen from its page: by the name and tag of one."""
    choices = asked.choices
    shown = {
        name: choices[name] for name in MAPS[asked.page].parameters(asked.view) if name in choices
    }
    shown |= unless_usual(words.code, census.place.language)
    if colors == DARK:
        shown["theme"] = "dark"
    page, view = _NAMES.get(asked.page, asked.page), view_of_page(shown, census.edition)
    return lambda part, tag: address(HERE, f"map/{page}/{part}-{tag}.json") + view


def routes() -> list[Route]:
    return [
        Route("/map/{page}/{part}-{tag}.json", map_part),
        Route("/map/{page}/{part}.json", map_part),
    ]


@polite_at_once
def map_part(request: Request) -> Response:
    """A part of a map, as GeoJSON. Raises EditionNotKeptError where it is not that any more."""
    census, colors = requested_census(request), theme_of(request)
    page = _PAGES.get(request.path_params["page"])
    if page is None:
        raise EditionNotKeptError("no page has such a map")
    view = READERS[page](census, parameters_of(request, ["theme"])).without_faults().view
    drawn = MAPS[page].draw(census, view, words_of_view(census, view), colors)
    part = drawn.parts.get(request.path_params["part"]) if drawn else None
    tag = request.path_params.get("tag")
    if part is None or tag not in (part.tag, None):
        raise EditionNotKeptError("the map has no such part")
    answer = answered(request, part.content, "application/json")
    if tag:
        answer.headers["Cache-Control"] = KEPT
    return answer
