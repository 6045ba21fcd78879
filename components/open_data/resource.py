"""How every address of the open data is served: read-only, cacheable, open to other sites."""

from __future__ import annotations

import re
from http import HTTPStatus
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from components.open_data.address import Address, Answer
from components.open_data.parameters import Query, QueryError, read_query
from components.open_data.problem import problem
from components.serving.answers import requested_census
from components.serving.caching import cache_control, entity_tag, is_held
from components.serving.rate_limit import RateLimit
from components.views.asked import EDITION
from components.wording.en.open_data import OpenDataWords
from data.census.census import Census
from data.census.per_census import per_census_few
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

PREFIX = "/data/v1/"
METHODS = ("GET", "HEAD", "OPTIONS")

_HOST = r"[A-Za-z0-9.\-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?"
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

    def __init__(self, address: Address, limit: RateLimit, words: OpenDataWords) -> None:
        self._address, self._limit, self._words = address, limit, words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # In a thread: nobody else has to wait while an answer is made.
        response = await run_in_threadpool(self._respond, Request(scope))
        response.headers.update(_OPEN)
        await response(scope, receive, send)

    def _respond(self, request: Request) -> Response:
        if request.method not in METHODS:
            allowed = {"Allow": ", ".join(METHODS)}
            return problem(HTTPStatus.METHOD_NOT_ALLOWED, self._words.read_only, allowed)
        if request.method == "OPTIONS":
            return Response(None, 204, {"Allow": ", ".join(METHODS), **_PREFLIGHT})
        if wait := self._limit.seconds_to_wait(request):
            again = {"Retry-After": str(wait)}
            return problem(HTTPStatus.TOO_MANY_REQUESTS, self._words.too_many(wait), again)
        if not re.fullmatch(_HOST, request.headers.get("host", "")):
            return problem(HTTPStatus.BAD_REQUEST, self._words.no_host)
        try:
            census = requested_census(request)
            parameters = self._address.parameters(census)
            query = read_query(request.query_params, parameters, self._words)
            answered = _answered if self._address.kept else _answer
            answer, tag = answered(census, self._address, query, _outside(request))
        except QueryError as error:
            return problem(HTTPStatus.BAD_REQUEST, str(error))
        except EditionNotKeptError:
            return problem(HTTPStatus.NOT_FOUND, self._words.edition_not_kept)
        except ReleaseError:
            return problem(HTTPStatus.SERVICE_UNAVAILABLE, self._words.nothing_to_show, _RETRY)
        return self._give(request, census, answer, tag)

    def _give(self, request: Request, census: Census, answer: Answer, tag: str) -> Response:
        headers = {"ETag": tag, "Cache-Control": cache_control()}
        if answer.next:
            pinned = [(EDITION, census.edition)] if EDITION in request.query_params else []
            query = urlencode([*answer.next, *pinned])
            following = f"{_outside(request)}{self._address.name}?{query}"
            headers["Link"] = f'<{following}>; rel="next"'
        if is_held(request, tag):
            # Of an answer with a body, the site's compression says so itself.
            return Response(None, 304, headers | {"Vary": "Accept-Encoding"})
        if self._address.download:
            name = f"{census.place.id}-{self._address.name}"
            headers["Content-Disposition"] = f'attachment; filename="{name}"'
        if self._address.media_type.startswith("text/html"):
            headers |= _PAGE
        if request.method == "HEAD":
            headers["Content-Length"] = str(len(answer.body))
        headers["Content-Type"] = self._address.media_type
        return Response(None if request.method == "HEAD" else answer.body, headers=headers)


class Nothing:
    """Serves what is no address: a program that mistypes one is not given a web page."""

    def __init__(self, words: OpenDataWords) -> None:
        self._words = words

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = problem(HTTPStatus.NOT_FOUND, self._words.not_found, _OPEN)
        await response(scope, receive, send)


# Answers of up to 10,000 rows take some megabytes each.
@per_census_few
def _answered(census: Census, address: Address, query: Query, outside: str) -> tuple[Answer, str]:
    """An answer, made once for all who ask the same."""
    return _answer(census, address, query, outside)


def _answer(census: Census, address: Address, query: Query, outside: str) -> tuple[Answer, str]:
    answer = address.render(census, query, outside)
    return answer, entity_tag(answer.body)


def _outside(request: Request) -> str:
    """The address of /data/v1/ as the caller knows it."""
    return str(request.base_url).rstrip("/") + PREFIX
