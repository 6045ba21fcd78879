"""What changed: every edition of the site, newest first, and what each changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from components.blocks import notes
from components.figures.edition_log import entry_html
from components.surface import Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.text import TextView
from components.wording.changes import ChangesWords
from data.census.census import Census
from data.census.served import editions
from data.changes.change_log import LoggedEdition, change_log, is_kept
from data.mirror.root import releases_root
from data.published.editions import Edition

MOST = 20  # editions told in full; the others are a list


def page(census: Census, asked: Asked[TextView], to: Surface) -> None:
    root, listed = releases_root(), editions(census.place.id)
    words = words_of_view(census, asked.view).changes

    lead = [words.lead, *([words.only_one] if len(listed) == 1 else [])]
    to.html(notes.answer(words.answer(len(listed), listed[0].day if listed else None), lead))
    for entry in change_log(root, census.place.id, listed, MOST):
        _entry(entry, entry.edition == listed[0], census, words, to)
    _older(root, census.place.id, listed[MOST:], words, to)


def _entry(
    entry: LoggedEdition, newest: bool, census: Census, words: ChangesWords, to: Surface
) -> None:
    def area(area_id: str) -> str:
        known = census.by_id.get(area_id)
        return known.label if known else area_id

    to.html(entry_html(entry, newest, words, area, words.place(census.place).crimes))
    if entry.is_kept:
        with to.row(f"edition-{entry.edition.id}"):
            to.open_page("", words.see(entry.edition.day), edition=entry.edition.id)


def _older(
    root: Path, place: str, older: Sequence[Edition], words: ChangesWords, to: Surface
) -> None:
    if not older:
        return
    to.html(notes.heading(words.older_heading))
    for edition in older:
        kept = is_kept(root, place, edition)
        text = words.older(edition.day, edition.id, kept)
        if kept:
            to.open_page("", text, edition=edition.id)
        else:
            to.html(notes.small(text))
