"""Every page at its address, as a document that the live page takes over from."""

from __future__ import annotations

import datetime as dt
import gzip
import logging
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from components.blocks import notes
from components.document.addresses import Served
from components.document.document import age_notice, document, page_content, page_foot
from components.document.for_machines import data_of_the_site
from components.document.head import Head, head_of
from components.frame.edition_notice import not_kept
from components.pages import PAGES
from components.serving.address import HERE, address
from components.serving.answers import base_address, requested_census
from components.serving.caching import is_held, page_control
from components.serving.coding import CODINGS, coding_for, entity_tag, form_headers, packed_bytes
from components.serving.language import ACCEPTED, LANGUAGE, told_in, words_for
from components.serving.place import place_of
from components.serving.room import ROOM, Welcome
from components.serving.turns import DOCUMENTS
from components.views.asked import EDITION, Asked
from components.views.pages import READERS
from components.views.said import words_of_view
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.census.per_census import per_census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

log = logging.getLogger(__name__)

_HTML = "text/html"


def routes() -> list[Route]:
    return [Route(f"/{page}", page_at) for page in PAGES]


async def page_at(request: Request) -> Response:
    return await to_thread.run_sync(_page_at, request, ROOM.welcome(), limiter=DOCUMENTS)


def _page_at(request: Request, welcome: Welcome) -> Response:
    """A view of a page, whatever is wrong with its address: the document says so itself."""
    page, words = request.url.path.rsplit("/", 1)[-1], words_for(request.scope)
    if several := _repeated(request):
        return RedirectResponse(address(HERE, page, several), 303)
    if language := _unsaid(request, words):
        return language
    try:
        census = requested_census(request)
        asked = READERS[page](census, request.query_params)
        words = words_of_view(census, asked.view)
        base, to = base_address(request), _links(asked, census)
        today = dt.datetime.now(dt.UTC).date()
        age = age_notice(census, asked, words, to, base, today)
        full, coding = welcome == "later", coding_for(request, _HTML, CODINGS)
        packed = _packed(census, asked, to, age, today, base, words, full, coding or "gzip")
        content = packed if coding else gzip.decompress(packed)
        return _answered(request, content, _kept(welcome, census.edition))
    except EditionNotKeptError:
        instead = not_kept(page, request.query_params, words.editions, place_of(request.scope))
        return _instead(request, instead, words, 410)
    except ReleaseError as error:
        log.error("Nothing to show: %s", error)
        instead = notes.answer(words.nothing_yet_title, [words.nothing_yet])
        return _instead(request, instead, words, 503)
    except Exception:
        # A visitor gets a sentence; the log gets the traceback.
        log.exception("A page could not be written")
        instead = notes.answer(words.failed_title, [words.failed])
        return _instead(request, instead, words, 500)


def _links(asked: Asked[Any], census: Census) -> Served:
    kept = tuple((name, value) for name, value in asked.kept.items() if name != EDITION)
    return Served(asked.edition, census.edition, kept=kept)


def _repeated(request: Request) -> dict[str, str] | None:
    """A form sends each choice of several apart; their own address has them together."""
    several: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        several.setdefault(name, []).append(value)
    if all(len(values) == 1 for values in several.values()):
        return None
    return {name: ",".join(values) for name, values in several.items()}


def _unsaid(request: Request, words: SiteWords) -> Response | None:
    """The way to the view in the browser's language, where the address says none.

    None where that is the usual one. Each language of a view has an address to pass on.
    """
    params, usual = request.query_params, served.language(place_of(request.scope))
    if LANGUAGE in params or words.code == usual:
        return None
    at = address(HERE, request.url.path.rsplit("/", 1)[-1], {**params, LANGUAGE: words.code})
    return RedirectResponse(at, 302, {"Cache-Control": "no-store", "Vary": ACCEPTED})


@per_census
def _packed(
    census: Census,
    asked: Asked[Any],
    to: Served,
    age: str,
    today: dt.date,
    base: str,
    words: SiteWords,
    full: bool,
    coding: str,
) -> bytes:
    """The document of a view in a coding, made once for all who ask for it today.

    `today` stands in its citations, `age` on top of it; where the server is `full`, it is live
    later.
    """
    head = head_of(census, asked.page, asked.choices, base, words)
    content = age + page_content(census, asked, words, to, base, today)
    below = page_foot(census, asked, words, to, base, today)
    data = data_of_the_site(census, base, words)
    whole = document(
        *(head, asked.page, content, words, to, True),
        foot=below,
        for_machines=data,
        full=full,
        choices=asked.choices,
    )
    return packed_bytes(whole.encode(), coding)


def _instead(request: Request, content: str, words: SiteWords, status: int) -> Response:
    """In place of a page that cannot be shown; the live page would say the same."""
    page, place = request.url.path.rsplit("/", 1)[-1], place_of(request.scope)
    head = Head(words.page_titles[page], words.site_description, "", "")
    to = Served(None, kept=told_in(words, place))
    text = document(head, page, content, words, to, live=True, full=ROOM.is_full)
    return Response(text, status, {"Cache-Control": "no-store"}, _HTML)


def _kept(welcome: Welcome, edition: str | None) -> str:
    """How a page may be kept: by nobody else, where one live page has room, and not another."""
    if welcome == "later":
        return "no-store"
    return page_control(edition) if welcome == "all" else "private, no-cache"


def _answered(request: Request, content: bytes, kept: str) -> Response:
    """In the form that whoever asks can read; the same bytes are not sent twice."""
    headers = {
        "ETag": entity_tag(content),
        "Cache-Control": kept,
        **form_headers(request, _HTML, CODINGS),
    }
    if LANGUAGE not in request.query_params:
        headers["Vary"] += f", {ACCEPTED}"
    if is_held(request, headers["ETag"]):
        headers.pop("Content-Encoding", None)  # of nothing
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=_HTML, headers=headers)
