"""What a page says of itself: to a tab, a search engine, a message preview."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from html import escape

from components.charts.palette import BY_STYLE
from components.exports.exhibits.taken import exhibit
from components.serving.address import address
from components.views.asked import ChoiceError, Params, pinned
from components.views.title import view_title
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
    """Title, one sentence, and the addresses of the view and of its picture."""

    title: str
    description: str
    address: str
    picture: str


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
    return Head(
        title=view_title(page, own, census, words),
        description=shown.title if shown and page in LEADS else words.site_description,
        address=address(base, page, own, edition),
        picture=address(base, f"figure/{name}.slide.png", own, edition),
    )


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
    return (
        f"<title>{escape(head.title)}</title>{canonical}"
        f'<meta name="description" content="{escape(head.description)}">'
        f'<meta name="twitter:card" content="summary_large_image">{previewed}'
    )
