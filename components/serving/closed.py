"""What the host of the pages offers beside them, and this site does not: it is not found here.

Streamlit counts sessions and memory for whoever asks, takes files, and can be driven by programs.
A page needs three of its addresses. Its scripts look for these below the page's own address
first (`/spread/_stcore/health`), and are told at once that they are not there.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Sequence

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.place import path_of

_SETTING = "CAMERA_CENSUS_METRICS_FOR"
_FOLDER = "_stcore"
_OPEN = ("health", "host-config", "stream")
_METRICS = "metrics"

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def metrics_for() -> list[Network]:
    """The networks that may read sessions and memory: $CAMERA_CENSUS_METRICS_FOR, else nobody.

    Raises ValueError where the setting is no list of networks.
    """
    try:
        return [ipaddress.ip_network(each) for each in os.environ.get(_SETTING, "").split()]
    except ValueError as error:
        raise ValueError(
            f'{_SETTING} must be networks with a blank between, such as "127.0.0.1 10.2.0.0/16"'
        ) from error


class ClosedRoutes:
    """Answers 404 for what no page needs; metrics are for some networks alone."""

    def __init__(self, app: ASGIApp, told: str, metrics: Sequence[Network] = ()) -> None:
        self._app, self._told, self._metrics = app, told, tuple(metrics)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or self._is_open(HTTPConnection(scope)):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # policy violation (RFC 6455)
        else:
            missing = PlainTextResponse(f"{self._told}\n", 404, {"Cache-Control": "no-store"})
            await missing(scope, receive, send)

    def _is_open(self, asked: HTTPConnection) -> bool:
        before, folder, name = path_of(asked.scope).partition(f"/{_FOLDER}")
        if not folder:
            return True
        name = name.removeprefix("/")
        return not before and (name in _OPEN or (name == _METRICS and self._may_measure(asked)))

    def _may_measure(self, asked: HTTPConnection) -> bool:
        client = asked.client.host if asked.client else ""
        try:
            address = ipaddress.ip_address(client)
        except ValueError:
            return False
        if address.version == 6 and address.ipv4_mapped:
            address = address.ipv4_mapped  # how a socket for both kinds of address names it
        return any(address in network for network in self._metrics)
