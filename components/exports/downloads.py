"""Files of single figures, each at an address: `/figure/<name>.<format>?<choices of the view>`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.address import address
from components.exports.answers import (
    answered,
    base_address,
    census_of,
    choices_of,
    polite,
    theme_of,
    words_of,
)
from components.exports.exhibit import Exhibit
from components.exports.exhibits import EXHIBITS
from components.exports.plate import Format, Size, print_plate
from components.exports.press import PRESS
from components.exports.printing import plate_of
from components.palette import Palette
from components.wording.en import English
from data.census import Census


@dataclass(frozen=True)
class Picture:
    """How a figure is set, and what a browser calls the file."""

    format: Format
    media_type: str
    size: Size = "page"


PICTURES = {
    "png": Picture("png", "image/png"),
    "slide.png": Picture("png", "image/png", "slide"),
    "svg": Picture("svg", "image/svg+xml"),
    "pdf": Picture("pdf", "application/pdf"),
}


def routes() -> list[Route]:
    return [Route("/figure/{file}", figure)]


@polite
def figure(request: Request) -> Response:
    """One figure in one format."""
    words = words_of(request)
    name, _, extension = request.path_params["file"].partition(".")
    if name not in EXHIBITS:
        return PlainTextResponse(f"{words.exports.unknown_figure}\n", 404)
    if extension not in PICTURES:
        return PlainTextResponse(f"{words.exports.unknown_format}\n", 404)
    choices = choices_of(request, ["theme"])
    shown = exhibit(
        census_of(request), name, tuple(sorted(choices.items())), words, theme_of(request)
    )
    if shown is None or not shown.panels:
        return PlainTextResponse(f"{words.exports.nothing_to_draw}\n", 404)
    picture = PICTURES[extension]
    content = _picture(
        census_of(request), shown, base_address(request), words, theme_of(request), extension
    )
    return answered(request, content, picture.media_type, file_name(shown, extension))


@lru_cache(maxsize=128)
def exhibit(
    census: Census,
    name: str,
    choices: tuple[tuple[str, str], ...],
    words: English,
    colors: Palette,
) -> Exhibit | None:
    """A figure as a view shows it; None where there is none. Raises ChoiceError."""
    if name not in EXHIBITS:
        return None
    return EXHIBITS[name](census, dict(choices), words, colors)


@lru_cache(maxsize=64)
def _picture(
    census: Census, shown: Exhibit, base: str, words: English, colors: Palette, extension: str
) -> bytes:
    picture = PICTURES[extension]
    view = address(base, shown.page, shown.choices, census.edition)
    plate = plate_of(census, shown, view, words, colors, picture.size)
    return PRESS.run(print_plate, plate, picture.format)


def file_name(shown: Exhibit, extension: str) -> str:
    """What a file is called when it is saved: the figure, and what was chosen."""
    parts = ["camera-census", shown.name, *shown.choices.values()]
    return "-".join(parts).replace(",", "-").replace("_", "-") + f".{extension}"
