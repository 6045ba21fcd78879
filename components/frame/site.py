"""What every page shares: the census, the visitor's theme, the site's style, and its links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.charts.palette import Palette, palette
from components.serving.address import public_address
from components.views.asked import EDITION, pinned
from data.census import served
from data.census.census import Census
from data.published.release import ReleaseError

ICON = Path(__file__).parent / "icon.svg"
_STYLE = f"<style>{(Path(__file__).parent / 'style.css').read_text(encoding='utf-8')}</style>"


def current_census() -> Census:
    """The census that the page's address asks for: of the edition it names, else the newest."""
    return served.census_of(st.query_params.get(EDITION))


def pinned_edition() -> str | None:
    """The edition that the page's address is pinned to, where its figures can be shown."""
    try:
        return pinned(current_census(), st.query_params)
    except ReleaseError:
        return None


def own_address() -> str:
    """The site's address on the web, as this visitor reached it."""
    return public_address(st.context.url)


def colors() -> Palette:
    """The palette of the theme the visitor's browser shows."""
    return palette(st.context.theme.type)


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
            st.page_link(entry, width="content", query_params=_pinned(edition))


def know_pages(pages: Sequence[StreamlitPage], edition: str | None) -> None:
    """The pages that `open_page` can lead to, and the edition it keeps."""
    st.session_state["pages"], st.session_state["edition"] = pages, edition


def open_page(url_path: str, label: str, **choices: str) -> None:
    """A link to a page of the site, with choices in its address; the edition stays the same."""
    (page,) = [each for each in st.session_state["pages"] if each.url_path == url_path]
    kept = _pinned(st.session_state["edition"])
    st.page_link(page, label=label, query_params=kept | choices, width="content")


def _pinned(edition: str | None) -> dict[str, str]:
    return {EDITION: edition} if edition else {}
