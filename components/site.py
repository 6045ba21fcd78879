"""What every page shares: the census, the visitor's theme, and the site's style."""

from __future__ import annotations

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.palette import Palette, palette
from data.catalog import CATALOG, releases_root
from data.census import Census, CensusHolder
from data.place import load_place
from data.release import ReleaseError

ICON = Path(__file__).parent / "icon.svg"
_STYLE = Path(__file__).parent / "style.css"


def current_census() -> Census:
    """The census of the site's place. Raises ReleaseError when nothing can be shown."""
    root = releases_root()
    return _holder(root, _place_name(root)).current()


@st.cache_resource(show_spinner=False, max_entries=1)
def _holder(root: Path, place_name: str) -> CensusHolder:
    # One object for all visitors: nothing large is hashed or copied for a click.
    return CensusHolder(root, load_place(place_name))


def _place_name(root: Path) -> str:
    """$CAMERA_CENSUS_PLACE, else the first place that has releases."""
    places = sorted(catalog.parent.name for catalog in root.glob(f"*/{CATALOG}"))
    name = os.environ.get("CAMERA_CENSUS_PLACE") or next(iter(places), None)
    if name is None:
        raise ReleaseError(f"there is no catalog under {root}")
    return name


def colors() -> Palette:
    """The palette of the theme the visitor's browser shows."""
    return palette(st.context.theme.type)


def apply_style() -> None:
    """The site's own style sheet, on top of the theme."""
    st.html(_STYLE)


def masthead(name: str, pages: Sequence[StreamlitPage]) -> None:
    """The site's name and its pages, in one line that a phone shows too."""
    with st.container(horizontal=True, vertical_alignment="center", key="masthead"):
        st.html(f'<p class="cc-name">{escape(name)}</p>', width="content")
        for entry in pages:
            st.page_link(entry, width="content")
