"""How every address of the open data is served: read-only, cacheable, open to other sites."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from components.exports.files.csvw import MEDIA_TYPE as CSVW
from components.open_data.address import Address
from components.open_data.parameters import Query, QueryError, read_query
from components.open_data.problem import problem
from components.serving.address import OPEN_DATA, is_host
from components.serving.answers import base_address, requested_census
from components.serving.caching import cache_control, is_held
from components.serving.coding import Packed, form_headers, pack, takes_packed
from components.serving.language import LANGUAGE
from components.serving.rate_limit import RateLimit
from components.views.asked import EDITION
from components.wording import words_in
from components.wording.open_data import OpenDataWords
from data.census.census import Census
from data.census.per_census import per_census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

PREFIX = f"/{OPEN_DATA}"
METHODS = ("GET", "HEAD", "OPTIONS")

_RETRY = {"Retry-After": "60"}  # seconds, until another release may be there
# Anybody's web page may read all of it: nothing here depends on who asks.
_OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}
_PREFLIGHT = {
    "Access-Control-Allow-Methods": ", ".join(METHODS),
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}
# The page with the index runs no script and asks no other host for anything.
_PAGE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
}


class Resource:
    """Serves one address, an ASGI application of its own."""

    def __init__(self, address: Address, limit: RateLimit) -> None:
        self._address, self._limit = address, limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # In a thread: nobody else has to wait while an answer is made.
        response = await run_in_threadpool(self._respond, Request(scope))
        response.headers.update(_OPEN)
        await response(scope, receive, send)

    def _respond(self, request: Request) -> Response:
        words = _words_for(request)
        if request.method not in METHODS:
            allowed = {"Allow": ", ".join(METHODS)}
            return problem(HTTPStatus.METHOD_NOT_ALLOWED, words.read_only, allowed)
        if request.method == "OPTIONS":
            return Response(None, 204, {"Allow": ", ".join(METHODS), **_PREFLIGHT})
        if wait := self._limit.seconds_to_wait(request):
            again = {"Retry-After": str(wait)}
            return problem(HTTPStatus.TOO_MANY_REQUESTS, words.too_many(wait), again)
        if not is_host(request.headers.get("host", "")):
            return problem(HTTPStatus.BAD_REQUEST, words.no_host)
        try:
            census = requested_census(request)
            if not self._address.is_of(census):
                return problem(HTTPStatus.NOT_FOUND, words.not_found)
            words = words_in(words.code).told(census).open_data
            parameters = self._address.parameters(census, words)
            query = read_query(request.query_params, parameters, words)
            answered = _answered if self._address.kept else _answer
            answer = answered(census, self._address, query, base_address(request), words)
        except QueryError as error:
            return problem(HTTPStatus.BAD_REQUEST, str(error))
        except EditionNotKeptError:
            return problem(HTTPStatus.NOT_FOUND, words.edition_not_kept)
        except ReleaseError:
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, words.nothing_to_show, _RETRY)
        return self._give(request, answer)

    def _give(self, request: Request, answer: _Ready) -> Response:
        media_type, content = self._address.media_type, answer.content
        packed = takes_packed(request, media_type)
        tag = content.packed_tag if packed else content.tag
        headers = {"ETag": tag, "Cache-Control": cache_control(request), **answer.links}
        form = form_headers(request, media_type)
        if is_held(request, tag):
            form.pop("Content-Encoding", None)  # of nothing
            return Response(None, 304, headers | form)
        if self._address.download:
            headers["Content-Disposition"] = f'attachment; filename="{answer.file_name}"'
        if media_type.startswith("text/html"):
            headers |= _PAGE
        size = len(content.content) if packed else content.size
        # Always whole: a part of a packed table is of no use to anybody.
        headers |= form | {"Content-Length": str(size), "Accept-Ranges": "none"}
        headers["Content-Type"] = media_type
        if request.method == "HEAD":
            return Response(None, headers=headers)
        if packed:
            return Response(content.content, headers=headers)
        return StreamingResponse(content.unpacked(), headers=headers)


@dataclass(frozen=True)
class _Ready:
    """An answer made: its content, the links to what goes with it, and how it is saved."""

    content: Packed
    links: dict[str, str]
    file_name: str


class Nothing:
    """Serves what is no address: a program that mistypes one is not given a web page."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        words = _words_for(Request(scope))
        response = problem(HTTPStatus.NOT_FOUND, words.not_found, _OPEN)
        await response(scope, receive, send)


def _words_for(request: Request) -> OpenDataWords:
    """The language asked for; the first where there is no such, which the query is read for."""
    return words_in(request.query_params.get(LANGUAGE)).open_data


@per_census
def _answered(
    census: Census, address: Address, query: Query, base: str, words: OpenDataWords
) -> _Ready:
    """An answer, made once for all who ask the same."""
    return _answer(census, address, query, base, words)


def _answer(
    census: Census, address: Address, query: Query, base: str, words: OpenDataWords
) -> _Ready:
    answer = address.render(census, query, base, words)
    links = [
        f'<{target}>; rel="{relation}"{kind}'
        for target, relation, kind in (
            (answer.next, "next", ""),
            (answer.described_by, "describedby", f'; type="{CSVW}"'),
        )
        if target
    ]
    headers = {"Link": ", ".join(links)} if links else {}
    return _Ready(pack(answer.pieces), headers, _file_name(census, address, query))


def _file_name(census: Census, address: Address, query: Query) -> str:
    """Of what a browser saves: no two answers share a name, and an old one is told from a new."""
    stem, _, suffix = address.name.partition(".")
    asked = [f"{name}-{value}" for name, value in query if name != EDITION]
    parts = [census.place.id, stem, *asked, *([census.edition] if census.edition else [])]
    return f"{'_'.join(parts)}.{suffix}"
