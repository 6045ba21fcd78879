"""How good are the data: which days are held, where reports were counted, what was set aside."""

from __future__ import annotations

from components.blocks import notes
from components.blocks.plain_table import plain_table
from components.blocks.sources import sources
from components.figures import quality as figures
from components.surface import Surface
from components.views.asked import Asked
from components.views.said import words_of_view
from components.views.text import TextView
from components.wording.quality import QualityWords
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings import quality


def page(census: Census, asked: Asked[TextView], to: Surface) -> None:
    general = words_of_view(census, asked.view)
    words = general.quality
    to.html(notes.answer(figures.answer(census, words), [words.lead]))
    to.html(notes.heading(words.held_heading) + notes.small(words.held_lead))
    to.chart(
        figures.chart(census, words, to.colors), "held", figures.alt(census, words), "data-coverage"
    )
    to.html(notes.folded(words.held_open, figures.held_table(census, words)))
    to.offer("data-coverage")
    to.html(_nowhere(census, words) + _placing(census, words))
    to.html(_revised(census, words) + _aside(census, words))
    to.html(_days(census, words) + _breaks(census, general))
    to.html(notes.small(words.data_note) + sources(census, general))


def _nowhere(census: Census, words: QualityWords) -> str:
    years = figures.without_area(census)
    whole = quality.Share("", sum(y.reports for y in years), sum(y.part for y in years))
    table = plain_table(
        words.nowhere_table, words.nowhere_columns, figures.share_rows(years, words)
    )
    said = words.nowhere(whole.reports, whole.part, words.share(whole))
    return notes.paragraphs(words.nowhere_heading, [said]) + notes.folded(words.by_year, table)


def _placing(census: Census, words: QualityWords) -> str:
    found, placed_by = figures.placement(census), quality.method(census).placed_by
    said = words.placed(found) if found else words.not_told
    prose = notes.paragraphs(words.placing_heading, [words.placed_by[placed_by], said])
    if found is None:
        return prose
    years = figures.share_rows(found.years, words)
    table = plain_table(words.years_table, words.years_columns, years)
    by_year = notes.folded(words.by_year, table)
    return prose + figures.worst_table(census, found, words) + by_year


def _revised(census: Census, words: QualityWords) -> str:
    table = figures.revised_table(census, words)
    said = [words.revised_lead] if table else [words.revised_lead, words.not_revised]
    moved = [words.refiled(each, times) for each, times in quality.refiled(census)]
    return (
        notes.paragraphs(words.revised_heading, said)
        + table
        + (notes.listed(moved) if moved else "")
    )


def _aside(census: Census, words: QualityWords) -> str:
    found = quality.set_aside(census)
    if found is None:
        return notes.paragraphs(words.aside_heading, [words.not_told])
    said = notes.paragraphs(words.aside_heading, [words.aside(found)])
    return said + figures.aside_table(found, words)


def _days(census: Census, words: QualityWords) -> str:
    lines = figures.day_lines(census, words)
    if lines is None:
        return notes.paragraphs(words.days_heading, [words.not_told])
    return notes.paragraphs(
        words.days_heading, [words.days_lead, *lines] if lines else [words.no_days]
    )


def _breaks(census: Census, general: SiteWords) -> str:
    words = general.quality
    lines = figures.break_lines(census, words)
    told = (
        [words.not_told] if lines is None else [words.breaks_lead] if lines else [words.no_breaks]
    )
    of_place = words.place(census.place).said.get("quality", {})
    own = of_place.get("lasting_break", "")
    return notes.paragraphs(words.breaks_heading, [*told, *(lines or []), *([own] if own else [])])
