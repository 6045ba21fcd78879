"""What a page says of itself before it is drawn: to a tab, a search engine, a message preview.

The pages are drawn by a script in the browser, which those who only fetch the address do not
run; for them, title, description and picture of each view stand in the page that is sent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from components.charts.palette import LIGHT
from components.exports.exhibits.taken import exhibit
from components.serving.address import address
from components.serving.answers import base_address, requested_census
from components.serving.host import INDEX
from components.views.asked import ChoiceError, Params, pinned
from components.views.title import view_title
from components.wording import words_in
from components.wording.en import English
from data.census.census import Census
from data.published.release import ReleaseError

# The figure that stands for each page in a preview; a page without one is shown by the map.
LEADS = {
    "": "coverage-map",
    "neighborhood": "standing",
    "compare": "compared-cameras",
    "spread": "lorenz",
    "claims": "change-by-day",
    "quality": "data-coverage",
}
OTHERS = ("privacy", "changes", "methods")


@dataclass(frozen=True)
class Head:
    """Title, one sentence, and the addresses of the view and of its picture."""

    title: str
    description: str
    address: str
    picture: str


def routes() -> list[Route]:
    return [Route(f"/{page}", _page) for page in (*LEADS, *OTHERS)]


def _page(request: Request) -> Response:
    """Streamlit's page, with the head of the view that is asked for."""
    page = request.url.path.rsplit("/", 1)[-1]
    words, base = words_in(request.query_params.get("lang")), base_address(request)
    try:
        head = head_of(requested_census(request), page, request.query_params, base, words)
    except ReleaseError:
        head = Head(words.site, words.nothing_yet, "", "")
    return HTMLResponse(_with_head(head, words), headers={"Cache-Control": "no-cache"})


def head_of(census: Census, page: str, params: Params, base: str, words: English) -> Head:
    """The head of a view; of the page in general where the address has a wrong choice."""
    try:
        shown = exhibit(census, LEADS.get(page, LEADS[""]), params, words, LIGHT)
    except ChoiceError:
        shown = None
    own = shown.choices if shown and page in LEADS else {}
    name, edition = shown.name if shown else LEADS[""], pinned(census, params)
    return Head(
        title=view_title(page, own, census, words),
        description=shown.title if shown and page in LEADS else words.site_description,
        address=address(base, page, own, edition),
        picture=address(base, f"figure/{name}.slide.png", own, edition),
    )


def _with_head(head: Head, words: English) -> str:
    tags = {
        "og:type": "website",
        "og:site_name": words.site,
        "og:title": head.title,
        "og:description": head.description,
        "og:url": head.address,
        "og:image": head.picture,
        "og:image:width": "1920" if head.picture else "",
        "og:image:height": "1080" if head.picture else "",
    }
    properties = "".join(
        f'<meta property="{name}" content="{escape(value)}">'
        for name, value in tags.items()
        if value
    )
    named = (
        f'<meta name="description" content="{escape(head.description)}">'
        '<meta name="twitter:card" content="summary_large_image">'
    )
    before, after = _index()
    title = f"<title>{escape(head.title)}</title>"
    return f"{before.replace('LANGUAGE', words.code)}{title}{named}{properties}{after}"


@cache
def _index() -> tuple[str, str]:
    """Streamlit's page before and after its title, with a mark where the language stands."""
    text = INDEX.read_text(encoding="utf-8").replace('<html lang="en">', '<html lang="LANGUAGE">')
    before, after = re.split(r"<title>.*?</title>", text, maxsplit=1)
    return before, after
