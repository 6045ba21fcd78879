"""Headers that keep a visitor's browser to this site: no other host, no frame, no guessing."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.serving.host import INDEX
from components.serving.place import path_of

EMBEDS = "/embed/"  # where figures are that may stand on another site's page


def _of_streamlit() -> list[str]:
    """The scripts written into Streamlit's page."""
    return re.findall(r"<script>(.*?)</script>", INDEX.read_text(encoding="utf-8"), re.DOTALL)


def _named(scripts: Sequence[str]) -> str:
    """The hash of each script that is written into a page, as a policy names them."""
    digests = [hashlib.sha256(script.encode()).digest() for script in scripts]
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


_POLICY = (
    "default-src 'none'; "
    "script-src 'self' 'wasm-unsafe-eval' {scripts}; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors "
)


_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# Where somebody is may be asked, after a tap, on the pages that find an area by it themselves.
_LOCATING = {"Permissions-Policy": "camera=(), geolocation=(self), microphone=()"}


def frame_ancestors() -> str:
    """Who may embed a figure: $CAMERA_CENSUS_FRAME_ANCESTORS (CSP sources), else anybody."""
    given = os.environ.get("CAMERA_CENSUS_FRAME_ANCESTORS", "*").strip()
    if not re.fullmatch(r"[A-Za-z0-9:/.*' -]+", given):
        raise ValueError(
            "CAMERA_CENSUS_FRAME_ANCESTORS: expected addresses as Content-Security-Policy "
            "writes them, such as \"'self' https://council.example.gov\""
        )
    return given


# Scripts, style sheets and faces are no pages: of them there is no more to say. A first visit
# asks for more than a hundred.
_PARTS = ("text/javascript", "text/css", "font/")
_OF_PARTS = {"X-Content-Type-Options": "nosniff"}


class SecurityHeaders:
    """Adds the headers to every answer over HTTP; `scripts` are those of the site's own pages.

    `locating` are the pages that may ask where somebody is.
    """

    def __init__(
        self, app: ASGIApp, scripts: Sequence[str] = (), locating: Sequence[str] = ()
    ) -> None:
        self._app, self._locating = app, frozenset(locating)
        policy = _POLICY.format(scripts=_named([*_of_streamlit(), *scripts]))
        self._embeddable = _HEADERS | {"Content-Security-Policy": policy + frame_ancestors()}
        self._own = _HEADERS | {
            "Content-Security-Policy": f"{policy}'none'",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        of_pages = self._of(path_of(scope))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                is_part = headers.get("content-type", "").startswith(_PARTS)
                for name, value in (_OF_PARTS if is_part else of_pages).items():
                    headers.setdefault(name, value)  # an answer may be stricter
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _of(self, path: str) -> dict[str, str]:
        if path.startswith(EMBEDS):
            return self._embeddable
        return self._own | (_LOCATING if path.strip("/") in self._locating else {})
