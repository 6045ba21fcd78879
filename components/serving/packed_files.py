"""Streamlit's scripts and style sheets, compressed once for everybody, and its faces cut down.

Streamlit sends them as they are, since it cannot know how far away its visitors sit. Their
names carry a hash of their content, so that a browser asks for each once. Of its faces, pages
need no letters of scripts they are not written in, and few pictograms: those in `faces` were cut
to that (`components/exports/plates/fonts/cut.py`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from threading import Thread

import brotli
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.host import INDEX, STATIC

_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
FACES = Path(__file__).parent / "faces"
_FOLDER = "/static/"
_QUALITY = 9  # of 11: the last two steps take ten times as long for a twentieth less
_MOST_FILES = 512  # more than Streamlit has
_FACE = ".woff2"
_KEPT = {"Cache-Control": "public, max-age=31536000, immutable"}
# What the pages draw with, beside what Streamlit's own page names.
_DRAWN_WITH = ("DeckGlJsonChart.*.js", "ArrowVegaLiteChart.*.js", "embed.*.js")


class PackedFiles:
    """Answers for Streamlit's own files, which come to it under an address it keeps for itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = _asked_for(scope)
        if path is None:
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        answer = await to_thread.run_sync(_answer, request, path)
        await answer(scope, receive, send)


def _asked_for(scope: Scope) -> Path | None:
    if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
        return None
    return _paths().get(scope["path"].rpartition(_FOLDER)[2])


def _answer(request: Request, path: Path) -> Response:
    if path.suffix == _FACE:
        return Response(path.read_bytes(), media_type="font/woff2", headers=_KEPT)
    headers = _KEPT | {"Vary": "Accept-Encoding"}
    if "br" in _accepted(request):
        headers["Content-Encoding"] = "br"
        content = packed(path)
    else:
        content = path.read_bytes()
    return Response(content, media_type=_TYPES[path.suffix], headers=headers)


def _accepted(request: Request) -> set[str]:
    given = request.headers.get("accept-encoding", "").lower().split(",")
    return {each.split(";")[0].strip() for each in given}


@lru_cache(maxsize=_MOST_FILES)
def packed(path: Path) -> bytes:
    return bytes(brotli.compress(path.read_bytes(), quality=_QUALITY))


def pack_ahead() -> None:
    """Compress what every first visit asks for, beside the start of the server."""
    named = INDEX.read_text(encoding="utf-8")
    asked = [each for each in _paths().values() if each.name in named and each.suffix in _TYPES]
    asked += [path for pattern in _DRAWN_WITH for path in STATIC.rglob(pattern)]
    Thread(target=lambda: [packed(path) for path in asked], daemon=True).start()


def cut_face(path: Path) -> Path:
    """Where the cut face is that stands in for one of Streamlit's, if there is one."""
    return FACES / f"{path.name.split('.')[0]}{_FACE}"


@cache
def _paths() -> dict[str, Path]:
    """Every file there is, by its name in an address: nothing else can be asked for."""
    packed = {path: path for path in STATIC.rglob("*") if path.suffix in _TYPES}
    cut = {path: cut_face(path) for path in STATIC.rglob(f"*{_FACE}")}
    every = packed | {path: own for path, own in cut.items() if own.is_file()}
    return {path.relative_to(STATIC).as_posix(): own for path, own in every.items()}
