"""What every page shares: the census, the visitor's theme, the site's style, and its links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from urllib.parse import quote

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.charts.palette import Palette, palette
from components.serving.address import public_address
from components.serving.place import place_in
from components.views.asked import EDITION, pinned
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


def pinned_edition() -> str | None:
    """The edition that the page's address is pinned to, where its figures can be shown."""
    try:
        return pinned(current_census(), st.query_params)
    except ReleaseError:
        return None


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


def masthead(name: str, pages: Sequence[StreamlitPage], edition: str | None) -> None:
    """The site's name and its pages, in as many lines as a phone needs.

    Whatever leads from page to page keeps the edition that the address is pinned to.
    """
    with st.container(horizontal=True, vertical_alignment="center", key="masthead"):
        st.html(f'<p class="cc-name">{escape(name)}</p>', width="content")
        for entry in pages:
            st.page_link(entry, width="content", query_params=pinned_to(edition))


def pinned_to(edition: str | None) -> dict[str, str]:
    """What of an address keeps the edition, where it is pinned to one."""
    return {EDITION: edition} if edition else {}
