"""The finder's two files, at addresses with their hashes: `/finder/index-<tag>.json` and a script.

Without a hash, `/finder/index.json` is the index as it is now.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from components.finder.index import index
from components.serving.address import HERE, address
from components.serving.answers import answered, polite_at_once, requested_census, words_of
from components.serving.caching import KEPT
from components.serving.language import unless_usual
from components.wording.site import SiteWords
from data.census.census import Census
from data.published.editions import EditionNotKeptError


@cache
def script() -> bytes:
    return Path(__file__).with_name("finder.js").read_bytes()


@cache
def script_address() -> str:
    """Where the script is, seen from a page."""
    return address(HERE, f"finder/finder-{hashlib.sha256(script()).hexdigest()[:16]}.js")


def index_address(census: Census, words: SiteWords) -> str:
    """Where the index of a census is, seen from a page."""
    chosen = unless_usual(words.code, census.place.language)
    return address(HERE, f"finder/index-{index(census, words).tag}.json", chosen, census.edition)


def routes() -> list[Route]:
    return [Route("/finder/{file}", _file)]


@polite_at_once
def _file(request: Request) -> Response:
    """Raises EditionNotKeptError where an index with a hash is not that any more."""
    file = request.path_params["file"]
    if file == script_address().rpartition("/")[2]:
        return _kept(answered(request, script(), "text/javascript"))
    found = index(requested_census(request), words_of(request))
    if file == "index.json":
        return answered(request, found.content, "application/json")
    if file != f"index-{found.tag}.json":
        raise EditionNotKeptError("the index is another one now")
    return _kept(answered(request, found.content, "application/json"))


def _kept(answer: Response) -> Response:
    answer.headers["Cache-Control"] = KEPT
    return answer
