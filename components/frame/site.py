"""What every page shares: the census, the visitor's theme, and the site's style."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.charts.palette import Palette, palette
from components.serving.address import EDITION
from data.census.census import Census, CensusHolder
from data.census.old_editions import OldEditions
from data.place import load_place
from data.published.catalog import CATALOG, read_catalog, releases_root
from data.published.editions import Edition
from data.published.freshness import FRESHNESS, Freshness, read_freshness
from data.published.release import ReleaseError

ICON = Path(__file__).parent / "icon.svg"
_STYLE = f"<style>{(Path(__file__).parent / 'style.css').read_text(encoding='utf-8')}</style>"


def census_of(edition: str | None) -> Census:
    """The census of an edition, or the newest one (None), for pages and plain addresses alike.

    It is of $CAMERA_CENSUS_PLACE, else of the first place that has releases. Raises
    EditionNotKeptError when the edition is unknown, withdrawn or damaged: nothing stands in
    for it. Raises ReleaseError when nothing can be shown.
    """
    holder, old = _holders()
    return old.census(edition) if edition else holder.current()


def current_census() -> Census:
    """The census that the page's address asks for: of the edition it names, else the newest."""
    return census_of(st.query_params.get(EDITION))


def editions() -> tuple[Edition, ...]:
    """Every edition of the place, newest first. Raises ReleaseError when nothing can be shown."""
    holder, _ = _holders()
    return holder.editions()


def pinned_edition() -> str | None:
    """The edition that the page's address names, where there is one of this name.

    Whatever leads from page to page keeps it.
    """
    named = st.query_params.get(EDITION)
    try:
        return named if named and named in {each.id for each in editions()} else None
    except ReleaseError:
        return None


def _holders() -> tuple[CensusHolder, OldEditions]:
    return _holders_of(releases_root(), os.environ.get("CAMERA_CENSUS_PLACE"))


@lru_cache(maxsize=1)
def _holders_of(root: Path, place_name: str | None) -> tuple[CensusHolder, OldEditions]:
    """One of each for all visitors, made once: nothing is hashed or copied for a click."""
    holder = CensusHolder(root, load_place(place_name or _first_place(root)))
    return holder, OldEditions(root, holder)


def _first_place(root: Path) -> str:
    """The first in order of name that has releases of every kind."""
    places = sorted(catalog.parent.name for catalog in root.glob(f"*/{CATALOG}"))
    if not places:
        raise ReleaseError(f"there is no catalog under {root}")
    return next((place for place in places if all(read_catalog(root, place).values())), places[0])


def stale_since(census: Census) -> dict[str, list[str]]:
    """Kinds of release that have gone stale, by the date they were last up to date."""
    live, now = census.place.live, dt.datetime.now(dt.UTC)
    stale: dict[str, list[str]] = {}
    for kind, freshness in _freshness(releases_root(), census.place.id).items():
        if live and kind in census.releases and freshness.is_stale(now, live.stale_after_days):
            good = freshness.good
            since = good.date().isoformat() if good else census.published(kind)
            stale.setdefault(since, []).append(kind)
    return stale


def _freshness(root: Path, place: str) -> dict[str, Freshness]:
    try:
        stamp = (root / place / FRESHNESS).stat().st_mtime_ns
    except FileNotFoundError:
        return {}
    return _freshness_at(root, place, stamp)


@lru_cache(maxsize=1)
def _freshness_at(root: Path, place: str, stamp: int) -> dict[str, Freshness]:
    return read_freshness(root, place)


def colors() -> Palette:
    """The palette of the theme the visitor's browser shows."""
    return palette(st.context.theme.type)


def apply_style() -> None:
    """The site's own style sheet, on top of the theme."""
    st.html(_STYLE)


def masthead(name: str, pages: Sequence[StreamlitPage]) -> None:
    """The site's name and its pages, in as many lines as a phone needs."""
    with st.container(horizontal=True, vertical_alignment="center", key="masthead"):
        st.html(f'<p class="cc-name">{escape(name)}</p>', width="content")
        for entry in pages:
            st.page_link(entry, width="content", query_params=_pinned())


def know_pages(pages: Sequence[StreamlitPage]) -> None:
    """The pages that `open_page` can lead to."""
    st.session_state["pages"] = pages


def open_page(url_path: str, label: str, **choices: str) -> None:
    """A link to a page of the site, with choices in its address; the edition stays the same."""
    (page,) = [each for each in st.session_state["pages"] if each.url_path == url_path]
    st.page_link(page, label=label, query_params=_pinned() | choices, width="content")


def _pinned() -> dict[str, str]:
    pinned = pinned_edition()
    return {EDITION: pinned} if pinned else {}
