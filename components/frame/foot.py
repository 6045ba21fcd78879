"""The foot of every page: which edition it shows, how to link and cite it, and what changed."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from components.blocks import notes
from components.exports.citation import Citation, cite_view
from components.serving.address import address, another_place
from components.surface import Surface
from components.views.asked import KEPT, Asked
from components.wording.citation import CitationWords
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.place import Place
from data.published.editions import edition_day

CITE = "cite"  # the fold with links and citations
_OF_THE_SITE = ("cameras", "quality", "methods", "changes")  # pages that every page leads to


def foot(asked: Asked[Any], census: Census, words: SiteWords, to: Surface) -> None:
    """Links to this view and citations of it, folded, and the way to the log of changes."""
    said = words.citation
    with to.block("foot"):
        to.html(_translated(census.place, words))
        to.fold(CITE, said.heading, lambda: _citations(asked, census, words, to))
        if census.edition:
            to.html(notes.small(said.edition(edition_day(census.edition), census.edition)))
        to.open_data(said.open_data)
        with to.row("of-the-site"):
            for path in _OF_THE_SITE:
                if asked.page != path:
                    to.open_page(path, said.of_the_site[path])
        if not asked.page and served.has_several():
            to.html(_places(census.place, said.places, to.base, _told(asked)))
        if runs := census.place.contact:
            to.html(notes.labelled_link(said.run_by(runs.name), runs.address))
        else:
            to.html(notes.label(said.run_by_unsaid))


def _translated(place: Place, words: SiteWords) -> str:
    """Who has read the words of this language, and whom to tell of a mistake."""
    said, contact = words.translation, place.contact
    if not said.notice:
        return ""
    mistakes = notes.link(said.mistakes(contact.name), contact.address) if contact else ""
    return f'<p class="cc-small">{words.together(escape(said.notice), mistakes)}</p>'


def _places(here: Place, label: str, base: str, told: Mapping[str, str]) -> str:
    """All places that are served, each a link but the one that is open."""
    first, *others = served.named_places()
    at = {first.id: None, **{each.id: each.id for each in others}}
    links = [
        f'<span aria-current="true">{escape(each.name)}</span>'
        if each.id == here.id
        else notes.link(
            each.name, address(another_place(base, at.get(here.id), at[each.id]), "", told)
        )
        for each in (first, *others)
    ]
    return f'<p class="cc-label cc-places">{escape(label)} {" · ".join(links)}</p>'


def _told(asked: Asked[Any]) -> dict[str, str]:
    """What is kept from place to place: not an edition, which is of one."""
    return {name: value for name, value in asked.kept.items() if name in KEPT}


def _citations(asked: Asked[Any], census: Census, words: SiteWords, to: Surface) -> None:
    choices, base = asked.choices, to.base
    newest = address(base, asked.page, choices)
    pinned = address(base, asked.page, choices, census.edition)
    title = words.page_titles[asked.page]
    citation, said = cite_view(census, title, asked, pinned, to.today, words), words.citation
    none = said.no_edition if census.has_cameras else said.no_edition_yet
    _links(newest, citation, none, said, to)
    to.copyable(said.apa, citation.apa())
    to.copyable(said.bibtex, citation.bibtex())
    to.copyable(said.csl, citation.csl_json())


def _links(newest: str, citation: Citation, none: str, words: CitationWords, to: Surface) -> None:
    """`none` says why there is no link that stays the same."""
    if citation.published:
        to.copyable(words.pinned(citation.published), citation.address)
    else:
        to.html(notes.small(none))
    to.copyable(words.newest, newest)
