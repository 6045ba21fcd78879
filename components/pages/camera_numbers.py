"""How many cameras? Every number that was made public for the whole city, and what it counts."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.sources import sources
from components.figures import camera_numbers as figures
from components.figures.government import kinds_of_programs
from components.surface import Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.text import TextView
from components.wording.camera_numbers import CameraNumberWords
from data.census.census import Census
from data.findings.statements import contradictions, exact_total, newest_of_each


def page(census: Census, asked: Asked[TextView], to: Surface) -> None:
    general = words_of_view(census, asked.view)
    words, said = general.camera_numbers, census.place.published_figures
    if not said:
        programs = kinds_of_programs(census, general)
        to.html(notes.answer(words.nothing, [words.nothing_lead]) + programs)
        return
    newest = newest_of_each(census)
    lead = [words.lead] if len(newest) > 1 else []
    if (mapped := exact_total(census)) is not None:
        lead.append(words.on_the_map(mapped, census.date("cameras")))
    to.html(
        notes.answer(words.answer(len(said), len(newest)), lead)
        + notes.heading(words.newest_heading)
        + figures.newest_cards(census, words)
    )
    _timeline(census, words, to)
    to.html(
        _that_do_not_fit(census, words)
        + notes.heading(words.table_heading)
        + figures.timeline_table(census, words)
        + kinds_of_programs(census, general)
    )
    to.html(sources(census, general, tuple(figure.source for figure in said)))


def _timeline(census: Census, words: CameraNumberWords, to: Surface) -> None:
    said = census.place.published_figures
    to.html(notes.heading(words.timeline_heading) + notes.small(words.timeline_axes))
    to.chart(
        figures.timeline(census, words, to.colors),
        "timeline",
        words.timeline_alt(words.published(said[0].published), words.published(said[-1].published)),
        "cameras-said",
    )
    to.offer("cameras-said")


def _that_do_not_fit(census: Census, words: CameraNumberWords) -> str:
    pairs = contradictions(census)
    if not pairs:
        return ""
    return (
        notes.heading(words.contradiction_headings[len(pairs) > 1])
        + figures.contradiction_cards(census, words)
        + notes.small(words.no_area_counts)
    )
