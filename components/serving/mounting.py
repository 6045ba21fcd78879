"""Where the site is mounted, and which place an address is of: both are taken off every address.

Whatever comes after finds its path as if the site of one place were at the root of its host, and
what was taken off as `root_path` (ASGI 3.0).
"""

from __future__ import annotations

from collections.abc import Sequence

from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.address import HERE, OPEN_DATA, address, path_in_public
from components.serving.host import mounted_at
from components.serving.place import PLACE, path_of
from components.serving.refusal import Refusal


class Mounted:
    """Takes the folder off, and answers 404 for all that is not in it.

    Of several `places` the first is at the root; each other one is in a folder of its id.
    """

    def __init__(self, app: ASGIApp, told: Refusal, places: Sequence[str] = ()) -> None:
        self._app, self._told = app, told
        self._first, *others = places or [""]
        self._others = frozenset(others)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        folder = f"/{mounted_at()}".rstrip("/")
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["path"].startswith(f"{folder}/"):
            await self._in_folder(folder, scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # policy violation (RFC 6455)
        elif scope["path"] == folder:
            await _with_slash(folder)(scope, receive, send)
        else:
            await self._told.answer(scope, 404)(scope, receive, send)

    async def _in_folder(self, folder: str, scope: Scope, receive: Receive, send: Send) -> None:
        scope = {**scope, "root_path": folder}
        path = path_of(scope)
        named, slash, _ = path[1:].partition("/")
        if scope["type"] == "http" and self._others and (moved := self._moved(path)) is not None:
            await _to(moved, scope)(scope, receive, send)
        elif named not in self._others:
            await self._app(_told(None, scope), receive, send)
        elif slash or scope["type"] == "websocket":
            inside = {**scope, "root_path": f"{folder}/{named}", PLACE: named}
            await self._app(_told(named, inside), receive, send)
        else:
            await _with_slash(named)(scope, receive, send)

    def _moved(self, path: str) -> str | None:
        """What has one address, where it was asked for at another one."""
        if path.startswith(f"/{self._first}/"):
            return path.removeprefix(f"/{self._first}/")
        named, _, rest = path.removeprefix(f"/{OPEN_DATA}").partition("/")
        is_data = path.startswith(f"/{OPEN_DATA}")
        if is_data and named == self._first:
            return OPEN_DATA + rest
        return f"{named}/{OPEN_DATA}{rest}" if is_data and named in self._others else None


def _told(place: str | None, scope: Scope) -> Scope:
    """A live page is told its place in a header, which nobody else can write."""
    if scope["type"] != "websocket":
        return scope
    own = [(PLACE.encode(), place.encode())] if place else []
    return {**scope, "headers": [p for p in scope["headers"] if p[0] != PLACE.encode()] + own}


def _with_slash(path: str) -> Response:
    return RedirectResponse(address(HERE, f"{path.rpartition('/')[2]}/"), 308)


def _to(path: str, scope: Scope) -> Response:
    query = scope["query_string"].decode("latin-1")
    return RedirectResponse(address(path_in_public(), path) + (query and f"?{query}"), 307)
