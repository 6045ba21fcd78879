"""How files and pages beside the site are answered: cached, never echoing what was asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import cache, wraps

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from components.serving.address import public_address
from components.serving.caching import cache_control, is_held
from components.serving.coding import CODINGS, coding_for, entity_tag, form_headers, packed_bytes
from components.serving.language import LANGUAGE, words_for
from components.serving.overload import OverloadedError
from components.serving.place import place_of
from components.views.asked import EDITION, PARAMETERS, ChoiceError
from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

_THREADS = 2  # make files: one fills its tables while the worker draws another
MOST_WAITING = 40  # requests; beyond, a visitor is asked to come back
MOST_PICTURES_WAITING = 500  # of pages: half a minute's work, and two for each who may be inside
_RETRY_AFTER = {"Retry-After": "60"}

Endpoint = Callable[[Request], Response]
AsyncEndpoint = Callable[[Request], Awaitable[Response]]


def requested_census(request: Request) -> Census:
    """The census of the edition that an address asks for, else the newest.

    Raises EditionNotKeptError where there is no such edition, ReleaseError when nothing can
    be shown.
    """
    return served.census_of(request.query_params.get(EDITION) or None, place_of(request.scope))


def parameters_of(request: Request, also: Collection[str] = ()) -> dict[str, str]:
    """What an address says of a view. Raises ChoiceError for a parameter nobody knows."""
    given = dict(request.query_params)
    if unknown := set(given) - {*PARAMETERS, EDITION, *also}:
        raise ChoiceError(unknown=len(unknown))
    return {name: value for name, value in given.items() if name not in also}


def words_of(request: Request) -> SiteWords:
    """The language asked for, else that of the place: a file's address says what is in it.

    Raises ChoiceError.
    """
    asked = request.query_params.get(LANGUAGE)
    language = asked or served.language(place_of(request.scope))
    if language not in LANGUAGES:
        raise ChoiceError([LANGUAGE])
    return LANGUAGES[language]


def base_address(request: Request) -> str:
    """Where the pages of the place that is asked for are in public."""
    return public_address(str(request.base_url), place_of(request.scope))


def answered(
    request: Request,
    content: bytes,
    media_type: str,
    file_name: str = "",
    inline: bool = False,
    links: Mapping[str, str] | None = None,
    keeps: Callable[[Request], str] = cache_control,
) -> Response:
    """The content, or that it has not changed since the browser last had it.

    `links` is a Link header, to what goes with it; `keeps` says how it may be kept.
    """
    if coding := coding_for(request, media_type, CODINGS):
        content = packed_bytes(content, coding)
    headers = {
        "ETag": entity_tag(content),
        "Cache-Control": keeps(request),
        **form_headers(request, media_type, CODINGS),
        **(links or {}),
    }
    if file_name:
        kind = "inline" if inline else "attachment"
        headers["Content-Disposition"] = f'{kind}; filename="{file_name}"'
    if is_held(request, headers["ETag"]):
        headers.pop("Content-Encoding", None)  # of nothing
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


def polite(endpoint: Endpoint) -> AsyncEndpoint:
    """An endpoint in a thread of its own kind, whose foreseen failures are told in a sentence.

    Files take long, and wait for one another: in the threads that serve pages, they would
    keep everybody waiting.
    """

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        if _threads().statistics().tasks_waiting >= MOST_WAITING:
            return _busy(request)
        return await to_thread.run_sync(_foreseeing(endpoint), request, limiter=_threads())

    return answer


def patient(endpoint: Endpoint) -> AsyncEndpoint:
    """The same for pictures on pages: a browser asks for each once, and leaves a hole without it.

    So many more may wait, in a line of their own; none is made for somebody who has left.
    """
    told = _foreseeing(endpoint)

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        if _threads_of_pages().statistics().tasks_waiting >= MOST_PICTURES_WAITING:
            return _busy(request)
        async with _threads_of_pages():
            if await request.is_disconnected():
                return _busy(request)  # to nobody
            return await to_thread.run_sync(told, request)

    return answer


def polite_at_once(endpoint: Endpoint) -> AsyncEndpoint:
    """The same for what is made in no time, which need not wait for files."""
    told = _foreseeing(endpoint)

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        return await to_thread.run_sync(told, request)

    return answer


def _foreseeing(endpoint: Endpoint) -> Endpoint:
    """The endpoint, with a sentence for each failure that can be foreseen."""

    @wraps(endpoint)
    def answer(request: Request) -> Response:
        said = words_for(request.scope).exports
        try:
            return endpoint(request)
        except ChoiceError as error:
            return PlainTextResponse(f"{said.wrong_choices(error.names, error.unknown)}\n", 400)
        except OverloadedError:
            return _busy(request)
        except TimeoutError:
            return PlainTextResponse(f"{said.too_slow}\n", 503, _RETRY_AFTER)
        except EditionNotKeptError:
            return PlainTextResponse(f"{said.edition_not_kept}\n", 404)
        except ReleaseError:
            return PlainTextResponse(f"{said.nothing_yet}\n", 503, _RETRY_AFTER)

    return answer


def _busy(request: Request) -> Response:
    return PlainTextResponse(f"{words_for(request.scope).exports.busy}\n", 503, _RETRY_AFTER)


@cache
def _threads() -> CapacityLimiter:
    return CapacityLimiter(_THREADS)


@cache
def _threads_of_pages() -> CapacityLimiter:
    return CapacityLimiter(_THREADS)
