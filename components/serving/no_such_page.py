"""What is no address of the site is not found: Streamlit would answer its page for any."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.serving.refusal import Refusal


class NoSuchPage:
    """Answers 404 in place of a web page that none of the `routes` has made, or the way to one.

    Streamlit's own files and its connection are no web pages, and pass.
    """

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute], told: Refusal) -> None:
        self._app, self._routes, self._told = app, tuple(routes), told

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._is_known(scope):
            await self._app(scope, receive, send)
            return
        missing = self._told.answer(scope, 404)
        replaced = False

        async def send_or_replace(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _leads_to_page(message):
                replaced = True
                await missing(scope, receive, send)
            elif not replaced:
                await send(message)

        await self._app(scope, receive, send_or_replace)

    def _is_known(self, scope: Scope) -> bool:
        return any(route.matches(scope)[0] is not Match.NONE for route in self._routes)


def _leads_to_page(start: Message) -> bool:
    """Streamlit takes a slash off the end of an address, and then answers with its page."""
    headers = Headers(raw=start["headers"])
    is_page = headers.get("content-type", "").startswith("text/html")
    return "location" in headers or (start["status"] == 200 and is_page)
