"""What a page says of itself: to a tab, a search engine, a message preview."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from components.charts.palette import BY_STYLE
from components.exports.exhibits.taken import exhibit
from components.serving.address import address
from components.serving.language import LANGUAGE, unless_usual
from components.views.asked import ChoiceError, Params, pinned
from components.views.title import view_title
from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.census.census import Census

log = logging.getLogger(__name__)

# The figure that stands for each page in a preview; a page without one is shown by the map.
LEADS = {
    "": "coverage-map",
    "neighborhood": "standing",
    "compare": "compared",
    "spread": "lorenz",
    "claims": "change-by-day",
    "cameras": "cameras-said",
    "quality": "data-coverage",
}


@dataclass(frozen=True)
class Head:
    """Title, one sentence, and the addresses of the view, its picture and its other languages.

    `languages` are pairs of a code and an address; `x-default` is for whoever speaks none of them.
    """

    title: str
    description: str
    address: str
    picture: str
    languages: tuple[tuple[str, str], ...] = ()


def head_of(census: Census, page: str, params: Params, base: str, words: SiteWords) -> Head:
    """The head of a view; of the page in general where the address has a wrong choice.

    A figure that fails is no reason to keep a page from whoever asks for it.
    """
    shown = None
    try:
        # In the colors of the document, so that the page finds the same figure made.
        shown = exhibit(census, LEADS.get(page, LEADS[""]), params, words, BY_STYLE)
    except ChoiceError:
        pass
    except Exception:
        log.exception("The figure that stands for a page could not be made")
    own = shown.choices if shown and page in LEADS else {}
    name, edition = shown.name if shown else LEADS[""], pinned(census, params)
    said = {each: address(base, page, _told_in(each, own, census), edition) for each in LANGUAGES}
    return Head(
        title=view_title(page, own, census, words),
        description=shown.title if shown and page in LEADS else words.site_description,
        address=said[words.code],
        picture=address(base, f"figure/{name}.slide.png", own, edition),
        languages=(*said.items(), ("x-default", said[census.place.language])),
    )


def _told_in(language: str, choices: Mapping[str, str], census: Census) -> dict[str, str]:
    """The view's one address in a language, which the usual language does not stand in."""
    others = {name: value for name, value in choices.items() if name != LANGUAGE}
    return others | unless_usual(language, census.place.language)


def head_tags(head: Head, words: SiteWords) -> str:
    """The head's own part of an HTML page."""
    properties = {
        "og:type": "website",
        "og:site_name": words.site,
        "og:title": head.title,
        "og:description": head.description,
        "og:url": head.address,
        "og:image": head.picture,
        "og:image:width": "1920" if head.picture else "",
        "og:image:height": "1080" if head.picture else "",
    }
    previewed = "".join(
        f'<meta property="{name}" content="{escape(value)}">'
        for name, value in properties.items()
        if value
    )
    canonical = f'<link rel="canonical" href="{escape(head.address)}">' if head.address else ""
    others = "".join(
        f'<link rel="alternate" hreflang="{language}" href="{escape(at)}">'
        for language, at in head.languages
    )
    return (
        f"<title>{escape(head.title)}</title>{canonical}{others}"
        f'<meta name="description" content="{escape(head.description)}">'
        f'<meta name="twitter:card" content="summary_large_image">{previewed}'
    )
