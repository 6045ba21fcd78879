"""The foot of every page: which edition it shows, how to link and cite it, and what changed."""

from __future__ import annotations

from html import escape
from typing import Any

from components.blocks import notes
from components.exports.citation import Citation, cite_view
from components.serving.address import address
from components.surface import Surface
from components.views.asked import Asked
from components.wording.en import English
from components.wording.en.citation import CitationWords
from data.census.census import Census
from data.published.editions import edition_day

CITE = "cite"  # the fold with links and citations
_OF_THE_SITE = ("quality", "methods", "changes")  # pages that every page leads to


def foot(asked: Asked[Any], census: Census, words: English, to: Surface) -> None:
    """Links to this view and citations of it, folded, and the way to the log of changes."""
    said = words.citation
    with to.block("foot"):
        to.fold(CITE, said.heading, lambda: _citations(asked, census, words, to))
        if census.edition:
            to.html(notes.small(said.edition(edition_day(census.edition), census.edition)))
        to.html(f'<p class="cc-label"><a href="data/v1/">{escape(said.open_data)}</a></p>')
        with to.row("of-the-site"):
            for path in _OF_THE_SITE:
                if asked.page != path:
                    to.open_page(path, said.of_the_site[path])
        if runs := census.place.contact:
            link = f'<a href="{escape(runs.address)}">{escape(said.run_by(runs.name))}</a>'
            to.html(f'<p class="cc-label">{link}</p>')


def _citations(asked: Asked[Any], census: Census, words: English, to: Surface) -> None:
    choices, base = asked.choices, to.base
    newest = address(base, asked.page, choices)
    pinned = address(base, asked.page, choices, census.edition)
    title = words.page_titles[asked.page]
    citation, said = cite_view(census, title, asked, pinned, to.today, words), words.citation
    _links(newest, citation, said, to)
    to.copyable(said.apa, citation.apa())
    to.copyable(said.bibtex, citation.bibtex())
    to.copyable(said.csl, citation.csl_json())


def _links(newest: str, citation: Citation, words: CitationWords, to: Surface) -> None:
    if citation.published:
        to.copyable(words.pinned(citation.published), citation.address)
    else:
        to.html(notes.small(words.no_edition))
    to.copyable(words.newest, newest)
