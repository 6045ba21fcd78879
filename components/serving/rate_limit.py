"""How often one visitor may ask: counted in memory for a minute, and written down nowhere."""

from __future__ import annotations

import ipaddress
import math
import time
from collections.abc import Collection, Sequence

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.place import path_of
from components.serving.refusal import Refusal


class RateLimit:
    """At most so many requests a minute from one client address."""

    def __init__(self, a_minute: int) -> None:
        self._limit = RateLimitItemPerMinute(a_minute)
        self._windows = FixedWindowRateLimiter(MemoryStorage())

    def seconds_to_wait(self, request: Request) -> int:
        """Count a request. 0 if it may be answered, else seconds until the next one may be."""
        client = _client(request)
        if self._windows.hit(self._limit, client):
            return 0
        reset = self._windows.get_window_stats(self._limit, client).reset_time
        return max(1, math.ceil(reset - time.time()))


class RateLimited:
    """Holds requests under some `paths`, and for `pages` alone, to a limit; all others pass."""

    def __init__(
        self,
        app: ASGIApp,
        paths: Sequence[str],
        a_minute: int,
        refusal: Refusal,
        pages: Collection[str] = (),
    ) -> None:
        self._app, self._refusal = app, refusal
        self._paths, self._pages = tuple(paths), frozenset(pages)
        self._limit = RateLimit(a_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self._is_held(path_of(scope)):
            wait = self._limit.seconds_to_wait(Request(scope))
            if wait:
                refused = self._refusal.answer(scope, 429, {"Retry-After": str(wait)})
                await refused(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _is_held(self, path: str) -> bool:
        return path in self._pages or path.startswith(self._paths)


def _client(request: Request) -> str:
    """Who asks: an address, or the network of an IPv6 one, since one household has all of it."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 6 and address.ipv4_mapped:
        return str(address.ipv4_mapped)  # how a socket for both kinds of address names it
    if address.version == 6:
        return str(ipaddress.ip_network((address, 64), strict=False))
    return host
