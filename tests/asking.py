"""Somebody who asks for all that has an address, without a network, of any census."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import requests
from schemathesis.python.asgi import get_client
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from components.document import for_machines
from components.document import routes as documents
from components.exports import chart_picture, downloads, embed, map_parts
from components.exports.briefs import routes as brief_routes
from components.finder import routes as finder_routes
from components.open_data.routes import routes
from components.serving import room
from components.serving.mounting import Mounted
from components.serving.refusal import Refusal
from data.census import served
from data.census.census import Census

PREFIX = "/data/v1/"
UNLIMITED = 10**6  # requests a minute


class Asking:
    """Asks for addresses, or for what comes after /data/v1/, and follows no redirect."""

    def __init__(self, client: requests.Session) -> None:
        self._client = client

    def __call__(
        self, name: str = "", method: str = "GET", *, stream: bool = False, **headers: str
    ) -> requests.Response:
        """Header names are written with _ for -; a streamed answer is read from `raw`."""
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        address = name if name.startswith("/") else PREFIX + name
        return self._client.request(
            method, address, headers=named, allow_redirects=False, stream=stream
        )


def routes_of_the_site(a_minute: int = UNLIMITED) -> list[Route]:
    """All that has an address, but what is for whoever watches over the server."""
    files = [
        module.routes()
        for module in (
            downloads,
            embed,
            brief_routes,
            documents,
            for_machines,
            chart_picture,
            map_parts,
            finder_routes,
            room,
        )
    ]
    return [*routes(a_minute), *(route for each in files for route in each)]


@contextmanager
def asking(census: Census, a_minute: int = UNLIMITED) -> Iterator[Asking]:
    app: Any = Starlette(routes=routes_of_the_site(a_minute))
    with pytest.MonkeyPatch.context() as patch, get_client(app) as client:
        patch.setattr(served, "census_of", lambda *_: census)
        of = served._Served.of  # whatever place the census is of, the log is that of the site's
        patch.setattr(served._Served, "of", lambda self, place: of(self, None))
        yield Asking(client)


@contextmanager
def asking_several(places: Sequence[str]) -> Iterator[Asking]:
    """The same of several places, whose releases and names the settings say."""
    mounted = Middleware(Mounted, told=Refusal(lambda _: "Nothing here."), places=places)
    app: Any = Starlette(routes=routes_of_the_site(), middleware=[mounted])
    with get_client(app) as client:
        yield Asking(client)
