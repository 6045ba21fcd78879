"""Streamlit's scripts and style sheets, compressed for everybody, and its faces cut down.

Streamlit sends them as they are, since it cannot know how far away its visitors sit. Their
names carry a hash of their content, so that a browser asks for each once. Of its faces, pages
need no letters of scripts they are not written in, and few pictograms: those in `faces` were cut
to that (`components/exports/plates/fonts/cut.py`). Those whose names begin with Census are in
place of none.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.caching import KEPT, is_held
from components.serving.coding import CODINGS, coding_for, entity_tag, form_headers
from components.serving.host import STATIC
from components.serving.packing import PACKABLE, packed
from components.serving.place import path_of

_TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json"}
FACES = Path(__file__).parent / "faces"
_FOLDER = "/static/"
_FACE = ".woff2"
_KEPT = {"Cache-Control": KEPT}


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
    return _paths().get(path_of(scope).rpartition(_FOLDER)[2])


def _answer(request: Request, path: Path) -> Response:
    if path.suffix == _FACE:
        return _held_or_sent(request, path.read_bytes(), "font/woff2", {})
    kind = _TYPES[path.suffix]
    coding = coding_for(request, kind, CODINGS)
    content = packed(path, coding) if coding else path.read_bytes()
    return _held_or_sent(request, content, kind, form_headers(request, kind, CODINGS))


def _held_or_sent(request: Request, content: bytes, kind: str, form: dict[str, str]) -> Response:
    headers = _KEPT | form | {"ETag": entity_tag(content)}
    if is_held(request, headers["ETag"]):
        headers.pop("Content-Encoding", None)  # of nothing
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=kind, headers=headers)


def cut_face(path: Path) -> Path:
    """Where the cut face is that stands in for one of Streamlit's, if there is one."""
    return FACES / f"{path.name.split('.')[0]}{_FACE}"


@cache
def faces_beside() -> dict[str, Path]:
    """The faces that stand in for none of Streamlit's, by names that tell of their content, too."""
    return {
        f"{path.stem}.{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}{_FACE}": path
        for path in sorted(FACES.glob(f"Census*{_FACE}"))
    }


@cache
def _paths() -> dict[str, Path]:
    """Every file there is, by its name in an address: nothing else can be asked for."""
    packable = {path: path for path in STATIC.rglob("*") if path.suffix in PACKABLE}
    cut = {path: cut_face(path) for path in STATIC.rglob(f"*{_FACE}")}
    every = packable | {path: own for path, own in cut.items() if own.is_file()}
    beside = {f"media/{name}": path for name, path in faces_beside().items()}
    return {path.relative_to(STATIC).as_posix(): own for path, own in every.items()} | beside
