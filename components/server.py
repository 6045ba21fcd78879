"""The server: the pages, and beside them everything that leaves the site, at addresses of its own.

`make run` starts it with `streamlit run components/server.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components.document import for_machines
from components.document import routes as document_routes
from components.document.document import TAKEOVER
from components.exports import chart_picture, downloads, embed
from components.exports.briefs import routes as brief_routes
from components.exports.plates.press import PRESS
from components.open_data.routes import routes as open_data
from components.pages import PAGES
from components.serving import packed_files
from components.serving.address import configured_address
from components.serving.no_such_page import NoSuchPage
from components.serving.rate_limit import RateLimited
from components.serving.security import SecurityHeaders
from components.wording import LANGUAGES
from data.census import served
from data.published.release import ReleaseError

FILES_A_MINUTE = 60  # of one client: more than anybody saves, or a page of embeds needs
VIEWS_A_MINUTE = 300  # of one client, with their charts: many may share one address

_PAGES = Path(__file__).parents[1] / "dashboard.py"


def ready(request: Request) -> Response:
    """Whether there is something to show: for whoever watches over the server."""
    try:
        served.census_of(None)
    except ReleaseError:
        return PlainTextResponse("no release can be shown\n", 503)
    return PlainTextResponse("ready\n")


configured_address()  # a wrong setting stops the server, and no visitor's page


@asynccontextmanager
async def running(app: st.App) -> AsyncIterator[None]:
    """The worker that draws does not outlive the server."""
    packed_files.pack_ahead()
    try:
        yield
    finally:
        PRESS.close()


_ROUTES = [
    Route("/readyz", ready),
    *document_routes.routes(),
    *for_machines.routes(),
    *downloads.routes(),
    *brief_routes.routes(),
    *chart_picture.routes(),
    *embed.routes(),
    *open_data(),
]

app = st.App(
    _PAGES,
    lifespan=running,
    routes=_ROUTES,
    middleware=[
        Middleware(SecurityHeaders, scripts=[TAKEOVER]),
        Middleware(packed_files.PackedFiles),
        Middleware(NoSuchPage, routes=_ROUTES, told=LANGUAGES["en"].exports.no_such_page),
        Middleware(
            RateLimited,
            paths=("/figure/", "/embed/", "/brief"),
            a_minute=FILES_A_MINUTE,
            refusal=LANGUAGES["en"].exports.too_many,
        ),
        Middleware(
            RateLimited,
            paths=("/chart/",),
            pages=[f"/{page}" for page in PAGES],
            a_minute=VIEWS_A_MINUTE,
            refusal=LANGUAGES["en"].exports.too_many,
        ),
    ],
)
