"""What is no address of the site is not found: Streamlit would answer its page for any."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.serving.host import mounted_at


class NoSuchPage:
    """Answers 404 in place of a web page that none of the `routes` has made.

    Streamlit's own files and its connection are no web pages, and pass.
    """

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute], told: str) -> None:
        self._app, self._routes, self._told = app, tuple(routes), told

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._is_known(scope):
            await self._app(scope, receive, send)
            return
        missing = PlainTextResponse(f"{self._told}\n", 404, {"Cache-Control": "no-store"})
        replaced = False

        async def send_or_replace(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _is_page(message):
                replaced = True
                await missing(scope, receive, send)
            elif not replaced:
                await send(message)

        await self._app(scope, receive, send_or_replace)

    def _is_known(self, scope: Scope) -> bool:
        folder, path = f"/{mounted_at()}", scope["path"]
        inside = path.removeprefix(folder) if folder != "/" else path
        asked = ({**scope, "path": each} for each in (path, inside))
        return any(
            route.matches(each)[0] is not Match.NONE for each in asked for route in self._routes
        )


def _is_page(start: Message) -> bool:
    kind = Headers(raw=start["headers"]).get("content-type", "")
    return bool(start["status"] == 200) and kind.startswith("text/html")
