"""The foot of every page: which edition it shows, how to link and cite it, and what changed."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from components.blocks import notes
from components.exports.citation import Citation, cite_view
from components.frame.site import open_page, own_address
from components.serving.address import address
from components.views.asked import Asked
from components.wording.en import English
from components.wording.en.citation import CitationWords
from data.census.census import Census
from data.published.editions import edition_day

CITE = "cite"  # the fold with links and citations
_OF_THE_SITE = ("quality", "methods", "changes")  # pages that every page leads to


def foot(page: StreamlitPage, asked: Asked[Any], census: Census, words: English) -> None:
    """Links to this view and citations of it, folded, and the way to the log of changes."""
    said = words.citation
    with st.container(key="foot"):
        # Filled only once it is open: hardly any click is by somebody who reads it.
        with st.expander(said.heading, key=CITE, on_change="rerun") as block:
            if block.open:
                _citations(page, asked, census, words)
        if census.edition:
            st.html(notes.small(said.edition(edition_day(census.edition), census.edition)))
        st.html(f'<p class="cc-label"><a href="data/v1/">{escape(said.open_data)}</a></p>')
        with st.container(horizontal=True, key="of-the-site"):
            for path in _OF_THE_SITE:
                if page.url_path != path:
                    open_page(path, said.of_the_site[path])
        if runs := census.place.contact:
            link = f'<a href="{escape(runs.address)}">{escape(said.run_by(runs.name))}</a>'
            st.html(f'<p class="cc-label">{link}</p>')


def _citations(page: StreamlitPage, asked: Asked[Any], census: Census, words: English) -> None:
    choices, base = asked.choices, own_address()
    newest = address(base, page.url_path, choices)
    pinned = address(base, page.url_path, choices, census.edition)
    today = dt.datetime.now(dt.UTC).date()
    citation, said = cite_view(census, page.title, asked, pinned, today, words), words.citation
    _links(newest, citation, said)
    _copyable(said.apa, citation.apa())
    _copyable(said.bibtex, citation.bibtex())
    _copyable(said.csl, citation.csl_json())


def _links(newest: str, citation: Citation, words: CitationWords) -> None:
    if citation.published:
        _copyable(words.pinned(citation.published), citation.address)
    else:
        st.html(notes.small(words.no_edition))
    _copyable(words.newest, newest)


def _copyable(title: str, text: str) -> None:
    st.html(notes.label(title))
    st.code(text, language=None, wrap_lines=True)
