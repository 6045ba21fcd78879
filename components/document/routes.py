"""Every page at its address, as a document that the live page takes over from."""

from __future__ import annotations

import datetime as dt
import gzip
import logging
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from components.blocks import notes
from components.document.addresses import Served
from components.document.document import age_notice, document, page_content
from components.document.for_machines import data_of_the_site
from components.document.head import Head, head_of
from components.frame.edition_notice import not_kept
from components.pages import PAGES
from components.serving.address import address
from components.serving.answers import base_address, requested_census
from components.serving.caching import is_held
from components.serving.coding import entity_tag, form_headers, packed_bytes, takes_packed
from components.views.asked import Asked
from components.views.pages import READERS
from components.wording import words_in
from components.wording.en import English
from data.census.census import Census
from data.census.per_census import per_census
from data.published.editions import EditionNotKeptError
from data.published.release import ReleaseError

log = logging.getLogger(__name__)

_HTML = "text/html"


def routes() -> list[Route]:
    return [Route(f"/{page}", page_at) for page in PAGES]


def page_at(request: Request) -> Response:
    """A view of a page, whatever is wrong with its address: the document says so itself."""
    page, words = request.url.path.rsplit("/", 1)[-1], words_in(request.query_params.get("lang"))
    if several := _repeated(request):
        return RedirectResponse(address(".", page, several), 303)
    try:
        census = requested_census(request)
        asked = READERS[page](census, request.query_params)
        base, to = base_address(request), Served(asked.edition)
        today = dt.datetime.now(dt.UTC).date()
        age = age_notice(census, asked, words, to, base, today)
        return _answered(request, _packed(census, asked, to, age, today, base, words))
    except EditionNotKeptError:
        instead = not_kept(page, request.query_params, words.editions)
        return _instead(page, instead, words, 410)
    except ReleaseError as error:
        log.error("Nothing to show: %s", error)
        instead = notes.answer(words.nothing_yet_title, [words.nothing_yet])
        return _instead(page, instead, words, 503)
    except Exception:
        # A visitor gets a sentence; the log gets the traceback.
        log.exception("A page could not be written")
        instead = notes.answer(words.failed_title, [words.failed])
        return _instead(page, instead, words, 500)


def _repeated(request: Request) -> dict[str, str] | None:
    """A form sends each choice of several apart; their own address has them together."""
    several: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        several.setdefault(name, []).append(value)
    if all(len(values) == 1 for values in several.values()):
        return None
    return {name: ",".join(values) for name, values in several.items()}


@per_census
def _packed(
    census: Census,
    asked: Asked[Any],
    to: Served,
    age: str,
    today: dt.date,
    base: str,
    words: English,
) -> bytes:
    """The document of a view, compressed once for all who ask for it today.

    `today` stands in its citations, `age` on top of it.
    """
    head = head_of(census, asked.page, asked.choices, base, words)
    content = age + page_content(census, asked, words, to, base, today)
    data = data_of_the_site(census, base, words)
    whole = document(head, asked.page, content, words, to, live=True, for_machines=data)
    return packed_bytes(whole.encode())


def _instead(page: str, content: str, words: English, status: int) -> Response:
    """In place of a page that cannot be shown; the live page would say the same."""
    head = Head(words.page_titles[page], words.site_description, "", "")
    text = document(head, page, content, words, Served(None), live=True)
    return Response(text, status, {"Cache-Control": "no-store"}, _HTML)


def _answered(request: Request, packed: bytes) -> Response:
    """In the form that whoever asks can read; the same bytes are not sent twice."""
    content = packed if takes_packed(request, _HTML) else gzip.decompress(packed)
    headers = {
        "ETag": entity_tag(content),
        "Cache-Control": "no-cache",
        **form_headers(request, _HTML),
    }
    if is_held(request, headers["ETag"]):
        headers.pop("Content-Encoding", None)  # of nothing
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=_HTML, headers=headers)
