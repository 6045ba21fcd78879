"""What a page says of itself before it is drawn: to a tab, a search engine, a message preview.

The pages are drawn by a script in the browser, which those who only fetch the address do not
run; for them, title, description and picture of each view stand in the page that is sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from components.charts.palette import LIGHT
from components.exports.exhibits.asked import exhibit
from components.serving.address import EDITION, address
from components.serving.answers import VIEW, base_address, census_of
from components.serving.security import INDEX
from components.views.asked_choices import ChoiceError
from components.views.view_title import view_title
from components.wording import LANGUAGES
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
}
OTHERS = ("privacy", "changes")


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
    language = request.query_params.get("lang", "")
    words = LANGUAGES.get(language, LANGUAGES["en"])
    try:
        head = head_of(
            census_of(request), page, dict(request.query_params), base_address(request), words
        )
    except ReleaseError:
        head = Head(words.site, words.nothing_yet, "", "")
    return HTMLResponse(_with_head(head, words), headers={"Cache-Control": "no-cache"})


def head_of(
    census: Census, page: str, params: Mapping[str, str], base: str, words: English
) -> Head:
    """The head of a view; of the page in general where the address has a wrong choice."""
    name = LEADS.get(page, LEADS[""])
    choices = {key: value for key, value in params.items() if key in VIEW}
    try:
        shown = exhibit(census, name, tuple(sorted(choices.items())), words, LIGHT)
    except ChoiceError:
        shown = None
    pinned = census.edition if params.get(EDITION) == census.edition else None
    own = shown.choices if shown and page in LEADS else {}
    name = name if shown else LEADS[""]
    return Head(
        title=view_title(page, own, census, words),
        description=shown.title if shown and page in LEADS else words.site_description,
        address=address(base, page, own, pinned),
        picture=address(base, f"figure/{name}.slide.png", own, pinned),
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
