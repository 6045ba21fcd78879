"""Somebody who asks the open data, without a network: any census can be put behind them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
from schemathesis.python.asgi import get_client
from starlette.applications import Starlette

from components import site
from components.open_data.routes import routes
from data.catalog import EMBEDDED
from data.census import Census, load_census
from data.place import load_place

PREFIX = "/data/v1/"
UNLIMITED = 10**6  # requests a minute


class Asking:
    """Asks for addresses by what comes after /data/v1/, and follows no redirect."""

    def __init__(self, client: requests.Session) -> None:
        self._client = client

    def __call__(self, name: str = "", method: str = "GET", **headers: str) -> requests.Response:
        """Header names are written with _ for -."""
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        return self._client.request(method, PREFIX + name, headers=named, allow_redirects=False)


@contextmanager
def asking(census: Census, a_minute: int = UNLIMITED) -> Iterator[Asking]:
    app: Any = Starlette(routes=routes(a_minute))
    with pytest.MonkeyPatch.context() as patch, get_client(app) as client:
        patch.setattr(site, "census_of", lambda edition: census)
        yield Asking(client)


def embedded_census() -> Census:
    """The census that comes with the site."""
    return load_census(EMBEDDED, load_place("washington-dc"))
