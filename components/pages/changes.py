"""What changed: every edition of the site, newest first, and what each changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from components.blocks import notes
from components.figures.edition_log import entry_html
from components.frame.site import current_census, editions, open_page
from components.wording import LANGUAGES
from components.wording.en.changes import ChangesWords
from data.census.census import Census
from data.changes.change_log import LogEntry, change_log, is_kept
from data.published.catalog import releases_root
from data.published.editions import Edition

MOST = 20  # editions told in full; the others are a list


def page() -> None:
    census, root, listed = current_census(), releases_root(), editions()
    words = LANGUAGES.get(st.query_params.get("lang", ""), LANGUAGES["en"]).changes

    lead = [words.lead, *([words.only_one] if len(listed) == 1 else [])]
    st.html(notes.answer(words.answer(len(listed), listed[0].day if listed else None), lead))
    for entry in change_log(root, census.place.id, listed, MOST):
        _entry(entry, entry.edition == listed[0], census, words)
    _older(root, census.place.id, listed[MOST:], words)


def _entry(entry: LogEntry, newest: bool, census: Census, words: ChangesWords) -> None:
    def area(area_id: str) -> str:
        known = census.by_id.get(area_id)
        return known.label if known else area_id

    st.html(entry_html(entry, newest, words, area, census.place.crime_labels))
    if entry.is_kept:
        with st.container(key=f"edition-{entry.edition.id}"):
            open_page("", words.see(entry.edition.day), edition=entry.edition.id)


def _older(root: Path, place: str, older: Sequence[Edition], words: ChangesWords) -> None:
    if not older:
        return
    st.html(notes.heading(words.older_heading))
    for edition in older:
        kept = is_kept(root, place, edition)
        text = words.older(edition.day, edition.id, kept)
        if kept:
            open_page("", text, edition=edition.id)
        else:
            st.html(notes.small(text))
