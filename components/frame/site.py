"""What every page shares: the census, the visitor's theme, the site's style, and its links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks.site_name import site_name
from components.charts.palette import Palette, palette
from components.serving.address import public_address, view_of_page
from components.serving.language import LANGUAGE
from components.serving.place import place_in
from components.views.asked import EDITION, keeping, pinned, stated
from components.wording import LANGUAGES
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.published.release import ReleaseError

# Written into pages: a file would be read, and its maker's library loaded, for each of them.
ICON = f"data:image/svg+xml,{quote((Path(__file__).parent / 'icon.svg').read_text('utf-8'))}"
_HERE = Path(__file__).parent
SHEETS = (_HERE / "style.css", _HERE / "print.css")
_OF_LIVE_PAGE = (*SHEETS, _HERE / "live.css")
_STYLE = f"<style>{''.join(sheet.read_text(encoding='utf-8') for sheet in _OF_LIVE_PAGE)}</style>"


def current_census() -> Census:
    """The census that the page's address asks for: of the edition it names, else the newest."""
    return served.census_of(st.query_params.get(EDITION), own_place())


def own_place() -> str | None:
    """The place that the page is of, None for the one at the site's root."""
    return place_in(st.context.headers) if served.has_several() else None


def kept_by_links() -> dict[str, str]:
    """What of the page's address leads on: how figures are told, and their edition.

    Without the edition where its figures cannot be shown.
    """
    params = st.query_params.to_dict()
    told = stated(params)
    try:
        edition = pinned(current_census(), params)
    except ReleaseError:
        edition = None
    return told | ({EDITION: edition} if edition else {})


def own_address() -> str:
    """Where the pages of the place are on the web, as this visitor reached them."""
    return public_address(st.context.url, own_place())


def colors() -> Palette:
    """The palette of the theme the visitor's browser shows."""
    return palette(st.context.theme.type)


def draws_no_maps() -> bool:
    """Whether the visitor's browser said that it cannot draw large maps (`takeover.js`)."""
    return st.context.cookies.get("maps") == "drawn"


def apply_style() -> None:
    """The site's own style sheet, on top of the theme."""
    st.html(_STYLE)


def masthead(words: SiteWords, pages: Sequence[StreamlitPage], kept: Mapping[str, str]) -> None:
    """The site's name, its languages and its pages, in as many lines as a phone needs.

    Whatever leads from page to page keeps what the address says of more than one.
    """
    with st.container(horizontal=True, vertical_alignment="center", key="masthead"):
        # A click draws the page alone: its script puts the view into these links once they show.
        languages = {each: view_of_page(keeping({LANGUAGE: each}, kept)) for each in LANGUAGES}
        st.html(site_name(words, languages), width="content")
        for entry in pages:
            st.page_link(entry, width="content", query_params=kept)
