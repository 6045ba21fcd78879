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

from components import page_head
from components.exports import downloads, embed
from components.exports.briefs import routes as brief_routes
from components.exports.plates.press import PRESS
from components.open_data.routes import routes as open_data
from components.serving.address import configured_address
from components.serving.rate_limit import RateLimited
from components.serving.security import SecurityHeaders
from components.wording import LANGUAGES
from data.census import served
from data.published.release import ReleaseError

FILES_A_MINUTE = 60  # of one client: more than anybody saves, or a page of embeds needs

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
    try:
        yield
    finally:
        PRESS.close()


app = st.App(
    _PAGES,
    lifespan=running,
    routes=[
        Route("/readyz", ready),
        *page_head.routes(),
        *downloads.routes(),
        *brief_routes.routes(),
        *embed.routes(),
        *open_data(),
    ],
    middleware=[
        Middleware(SecurityHeaders),
        Middleware(
            RateLimited,
            paths=("/figure/", "/embed/", "/brief"),
            a_minute=FILES_A_MINUTE,
            refusal=LANGUAGES["en"].exports.too_many,
        ),
    ],
)
