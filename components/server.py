"""The server: the pages, and beside them everything that leaves the site, at addresses of its own.

`make run` starts it with `streamlit run components/server.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.document import for_machines
from components.document import routes as document_routes
from components.document.document import SCRIPT, only_words
from components.exports import chart_picture, downloads, embed, map_parts
from components.exports.briefs import routes as brief_routes
from components.exports.plates.drawing import draw_first
from components.exports.plates.press import PRESS
from components.finder import routes as finder_routes
from components.finder.block import PAGES_THAT_FIND
from components.open_data.routes import routes as open_data
from components.pages import PAGES
from components.serving.address import configured_address
from components.serving.at_once import send_at_once
from components.serving.closed import ClosedRoutes, metrics_for
from components.serving.heap import share_heaps
from components.serving.host import ask_nobody_for_the_address, connect_only_at, mount
from components.serving.mounting import Mounted
from components.serving.no_such_page import NoSuchPage
from components.serving.packed_files import PackedFiles
from components.serving.packing import pack_ahead
from components.serving.rate_limit import RateLimited
from components.serving.refusal import Refusal
from components.serving.room import ROOM, Admission
from components.serving.room import routes as room_routes
from components.serving.security import SecurityHeaders
from components.wording import LANGUAGES, words_in
from data.census import served
from data.place import PlaceError
from data.published.release import ReleaseError

FILES_A_MINUTE = 60  # of one client: more than anybody saves, or a page of embeds needs
VIEWS_A_MINUTE = 300  # of one client, with their charts: many may share one address

_PAGES = Path(__file__).parents[1] / "dashboard.py"


def ready(request: Request) -> Response:
    """Whether there is something to show, and what keeps the newest from being shown."""
    try:
        faults = served.faults()
    except ReleaseError:
        return PlainTextResponse("no release can be shown\n", 503)
    return PlainTextResponse("".join(f"{each}\n" for each in ("ready", *faults)) + ROOM.told())


@asynccontextmanager
async def running(app: st.App) -> AsyncIterator[None]:
    """The worker that draws starts beside the server, and does not outlive it."""
    send_at_once()
    pack_ahead()
    Thread(target=PRESS.start_ahead, args=(draw_first,), daemon=True).start()
    looking = asyncio.create_task(ROOM.watch())
    try:
        yield
    finally:
        looking.cancel()
        PRESS.close()


_ROUTES = [
    Route("/readyz", ready),
    *room_routes(),
    *document_routes.routes(),
    *for_machines.routes(),
    *downloads.routes(),
    *brief_routes.routes(),
    *chart_picture.routes(),
    *map_parts.routes(),
    *finder_routes.routes(),
    *embed.routes(),
    *open_data(),
]

_OF_STREAMLIT = ("_stcore", "static", "media", "component")  # folders of its own


@contextmanager
def wrong_settings_stop_the_server() -> Iterator[None]:
    """And no visitor's page. Whoever starts it is told what is wrong, and nothing else."""
    try:
        yield
    except (ValueError, served.SeveralPlacesError) as error:
        raise SystemExit(f"The site does not start. {error}") from error


def places_at_addresses() -> list[str]:
    """The ids of the places that are served, the first at the root, where several are.

    Raises PlaceError for one that is unknown, whose id is an address of the site, or whose
    language the site does not speak, and SeveralPlacesError where it is not said which of several
    to show.
    """
    named = [each.id for each in served.named_places()]
    if not named:
        served.be_sure_which()
    taken = {*_OF_STREAMLIT, *(each.path.split("/")[1] for each in _ROUTES)}
    if clash := [each for each in named if each in taken]:
        raise PlaceError(f"No place can be served as {clash[0]!r}: the site has such an address.")
    for place in (None, *named[1:]):
        if (language := served.language(place)) not in LANGUAGES:
            raise PlaceError(
                f"The site does not speak the language of {place or 'its place'}, {language!r}; "
                f"write one of these: {', '.join(LANGUAGES)}."
            )
    return named


share_heaps()
ask_nobody_for_the_address()
with wrong_settings_stop_the_server():
    mount()
    if _address := configured_address():
        connect_only_at(urlsplit(_address).hostname or "")
    _METRICS_FOR, _PLACES = metrics_for(), places_at_addresses()

_NO_SUCH_PAGE = Refusal(
    lambda words: words.exports.no_such_page,
    lambda words, place: only_words(
        words.document.no_such_page_title, words.document.no_such_page, words, place
    ),
)
_TOO_MANY = Refusal(
    lambda words: words.exports.too_many,
    lambda words, place: only_words(words.document.wait_title, words.document.wait, words, place),
)

app = st.App(
    _PAGES,
    lifespan=running,
    routes=_ROUTES,
    middleware=[
        Middleware(Mounted, told=_NO_SUCH_PAGE, places=_PLACES),
        Middleware(SecurityHeaders, scripts=[SCRIPT], locating=PAGES_THAT_FIND),
        Middleware(ClosedRoutes, told=words_in(None).exports.no_such_page, metrics=_METRICS_FOR),
        Middleware(Admission),
        Middleware(PackedFiles),
        Middleware(NoSuchPage, routes=_ROUTES, told=_NO_SUCH_PAGE),
        Middleware(
            RateLimited,
            paths=("/figure/", "/embed/", "/brief"),
            a_minute=FILES_A_MINUTE,
            refusal=_TOO_MANY,
        ),
        Middleware(
            RateLimited,
            paths=("/chart/",),
            pages=[f"/{page}" for page in PAGES],
            a_minute=VIEWS_A_MINUTE,
            refusal=_TOO_MANY,
        ),
    ],
)
