"""How it is computed: every formula with its source, and whether the ranges hold."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.figure_table import FigureRow, figure_table
from components.blocks.method_list import MethodCard, method_list
from components.blocks.plain_table import plain_table
from components.blocks.sources import sources
from components.surface import Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.text import TextView
from components.wording.methods import MethodsWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.calibration import calibrations
from data.findings.had import had


def page(census: Census, asked: Asked[TextView], to: Surface) -> None:
    general = words_of_view(census, asked.view)
    words = general.methods
    to.html(notes.answer(words.answer, [words.lead]))
    names = (words.source_name, words.code_name)
    for heading, methods in words.sections(had(census)):
        to.html(method_list(heading, names, [MethodCard(*method) for method in methods]))
    to.html(_held(census, words))
    told = words.place(census.place).said.get("method_notes", [])
    if told:
        meanings = [notes.prose(each["title"], each["text"]) for each in told]
        to.html(notes.heading(words.words_heading) + notes.columns(*meanings))
    to.html(notes.paragraphs(words.checked_heading, [words.checked]))
    rows = [[use, words.in_a_row(names)] for use, names in words.libraries]
    to.html(
        notes.paragraphs(words.libraries_heading, [words.libraries_lead])
        + plain_table(words.libraries_heading, words.libraries_headers, rows)
    )
    to.html(sources(census, general))


@per_census
def _held(census: Census, words: MethodsWords) -> str:
    """The ranges tried, for groups of crime, and folded for every kind."""
    place = census.place
    labels = words.place(place).crimes
    groups = {group.id for group in place.crime.groups}
    found = calibrations(census)
    rows = [
        FigureRow(words.held_head(each, labels[each.crime]), words.held_cells(each))
        for each in found
    ]
    of_groups = [row for each, row in zip(found, rows, strict=True) if each.crime in groups]
    years = place.crime.unsettled_years
    lines = [words.held_lead, *([words.left_out(years)] if years else [])]
    return (
        notes.paragraphs(words.held_heading, lines)
        + figure_table(words.held_table, words.held_columns, of_groups)
        + notes.folded(words.held_all, figure_table(words.held_all, words.held_columns, rows))
    )
