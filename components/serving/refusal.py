"""What is said in place of an answer: as a page to whoever reads pages, else in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Scope

from components.serving.language import ACCEPTED, words_for
from components.serving.place import place_of
from components.wording.site import SiteWords


@dataclass(frozen=True)
class Refusal:
    """A sentence, and what makes a page of a place that says it (None: there is none)."""

    sentence: Callable[[SiteWords], str]
    page: Callable[[SiteWords, str | None], str] | None = None

    def answer(
        self, scope: Scope, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Nobody keeps it, since the same address may soon be answered."""
        words = words_for(scope)
        told = {"Cache-Control": "no-store", "Vary": f"Accept, {ACCEPTED}", **(headers or {})}
        if self.page and "text/html" in Headers(scope=scope).get("accept", ""):
            return HTMLResponse(self.page(words, place_of(scope)), status, told)
        return PlainTextResponse(f"{self.sentence(words)}\n", status, told)
