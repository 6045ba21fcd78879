"""What stands on top of a page whose figures are not the newest, or no longer there."""

from __future__ import annotations

from components.blocks import notes
from components.serving.address import HERE, address
from components.surface import Surface
from components.views.asked import Params
from components.views.pages import READERS
from components.wording.citation import EditionWords
from components.wording.site import SiteWords
from data.census import served
from data.census.census import Census
from data.published.editions import edition_day


def age_of_figures(page: str, params: Params, shown: Census, words: SiteWords, to: Surface) -> None:
    """Say so where there are newer figures than those shown, or where the newest have gone stale.

    The link to the newest keeps what was chosen.
    """
    newest = served.census_of(None, shown.place.id)
    if shown is newest:
        for since, kinds in served.stale_since(newest).items():
            to.html(notes.notice(words.stale(kinds, since)))
    elif shown.edition:
        way_on = _to_newest(page, params, newest, words.editions)
        to.html(notes.notice(words.editions.old(edition_day(shown.edition)), way_on))


def not_kept(page: str, params: Params, words: EditionWords, place: str | None = None) -> str:
    """In place of a page of a place whose edition is gone: nothing else is shown for it."""
    newest = served.census_of(None, place)
    return notes.answer(words.not_kept_title, [words.not_kept]) + _to_newest(
        page, params, newest, words
    )


def _to_newest(page: str, params: Params, newest: Census, words: EditionWords) -> str:
    """A plain link: Streamlit's own, to the page one is on, leaves the old address standing."""
    asked = READERS[page](newest, params)
    return notes.link(words.see_newest, address(HERE, asked.page, asked.choices))
