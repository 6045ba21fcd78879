"""What stands on top of a page whose figures are not the newest, or no longer there."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks import notes
from components.serving.address import address
from components.views.pages import READERS
from components.wording.en import English
from components.wording.en.citation import EditionWords
from data.census import served
from data.census.census import Census
from data.published.editions import edition_day


def age_of_figures(page: StreamlitPage, shown: Census, words: English) -> None:
    """Say so where there are newer figures than those shown, or where the newest have gone stale.

    The link to the newest keeps what was chosen.
    """
    newest = served.census_of(None)
    if shown is newest:
        for since, kinds in served.stale_since(newest).items():
            st.html(notes.notice(words.stale(kinds, since)))
    elif shown.edition:
        way_on = _to_newest(page, newest, words.editions)
        st.html(notes.notice(words.editions.old(edition_day(shown.edition)), way_on))


def not_kept(page: StreamlitPage, words: EditionWords) -> None:
    """In place of a page whose edition is gone: nothing else is shown for it."""
    st.html(notes.answer(words.not_kept_title, [words.not_kept]))
    st.html(_to_newest(page, served.census_of(None), words))


def _to_newest(page: StreamlitPage, newest: Census, words: EditionWords) -> str:
    """A plain link: Streamlit's own, to the page one is on, leaves the old address standing."""
    asked = READERS[page.url_path](newest, st.query_params)
    return notes.link(words.see_newest, address(".", asked.page, asked.choices))
