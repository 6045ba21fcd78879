"""Somebody who asks for all that has an address, without a network, of any census."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
from schemathesis.python.asgi import get_client
from starlette.applications import Starlette

from components.document import for_machines
from components.document import routes as documents
from components.exports import chart_picture, downloads, embed
from components.exports.briefs import routes as brief_routes
from components.open_data.routes import routes
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


@contextmanager
def asking(census: Census, a_minute: int = UNLIMITED) -> Iterator[Asking]:
    files = [
        module.routes()
        for module in (downloads, embed, brief_routes, documents, for_machines, chart_picture)
    ]
    app: Any = Starlette(routes=[*routes(a_minute), *(route for each in files for route in each)])
    with pytest.MonkeyPatch.context() as patch, get_client(app) as client:
        patch.setattr(served, "census_of", lambda edition: census)
        yield Asking(client)
