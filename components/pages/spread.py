"""Spread: is coverage even, and how does it lie beside crime? And what that cannot tell."""

from __future__ import annotations

import math

from components.blocks import notes
from components.blocks.sources import sources
from components.charts.bivariate import both_palette
from components.charts.palette import Palette
from components.figures import spread as figures
from components.surface import FlatMap, Surface
from components.views.area import MEASURES, AreaView, Measure
from components.views.asked import Asked
from components.views.spread import crimes
from components.wording import LANGUAGES
from components.wording.en import English
from components.wording.en.spread import SpreadWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings.coverage_and_crime import CoverageAndCrime
from data.findings.evenness import Evenness

NOBODY = ""  # the picker's choice of no area


def page(census: Census, asked: Asked[AreaView], to: Surface) -> None:
    view = asked.view
    general = LANGUAGES[view.lang]
    words = general.spread
    for fault in asked.faults:
        to.html(notes.notice(words.faults.get(fault, general.faults[fault])))
    land, residents = figures.evenness(census)
    if land is None:
        to.html(notes.answer(words.nothing, []))
        return
    both = figures.both(census, view.per, view.crime)

    programme = census.programme
    dates = words.dates(
        census.date("cameras"), general.programmes[programme], both.window if both else None
    )
    to.html(
        notes.answer(
            words.answer(land, residents), [words.even_would_be, words.ginis(land, residents)]
        )
        + notes.small(dates)
    )
    _curves(census, land, residents, general, to)
    to.html(notes.heading(words.both_heading))
    if both is None:
        to.html(notes.small(words.no_comparison))
    else:
        _controls(census, view, words, to)
        left, right = to.columns([3, 2])
        with left:
            _map(census, view, both, words, to)
        with right:
            _link(census, view, both, words, to)
    cannot = words.cannot(programme, census.date("cameras"), both.window if both else None)
    to.html(notes.panel(words.cannot_heading, cannot))
    to.html(_table(census, view, general, to.colors))
    to.offer("spread", pictures=())
    to.html(sources(census, general))


def _curves(
    census: Census, land: Evenness, residents: Evenness | None, general: English, to: Surface
) -> None:
    words = general.spread
    to.html(notes.heading(words.lorenz_heading) + notes.small(words.lorenz_axes))
    left, right = to.columns([3, 2])
    with left:
        chart = figures.curves_chart(census, words, to.colors)
        to.chart(chart, "lorenz", words.lorenz_alt(land, residents), "lorenz")
        to.offer("lorenz")
    with right:
        to.html(
            figures.curves_table(census, words)
            + notes.small(
                words.left_out(land.hidden, census.most_hidden),
                words.gini_ranges(land, residents),
                words.residents_left_out(residents.without_base) if residents else "",
            )
        )


def _controls(census: Census, view: AreaView, words: SpreadWords, to: Surface) -> None:
    labels = census.place.crime_labels

    def name(area_id: str) -> str:
        return words.nobody if area_id == NOBODY else census.by_id[area_id].label

    first, second, third = to.columns([2, 1, 2], gap="medium")
    with first:
        to.select("crime", words.offense, crimes(census), labels.__getitem__, view.crime)
    with second:
        to.choose("per", words.per, MEASURES, words.per_units.__getitem__, view.per)
    with third:
        to.select("area", words.mark, [NOBODY, *census.by_id], name, view.area or NOBODY)


def _map(
    census: Census, view: AreaView, both: CoverageAndCrime, words: SpreadWords, to: Surface
) -> None:
    label = census.place.crime_labels[view.crime]
    to.html(notes.small(words.both_axes(label, view.per, both.window)))
    to.map(
        figures.both_map(census, view.per, view.crime, view.area, words, to.colors),
        "both",
        words.map_alt(census.place.name, label, view.per, both),
        lambda: FlatMap(
            figures.both_classes_of(both),
            figures.both_texts(census, both, view.per, words),
            both_palette(to.colors),
            ((view.area,),) if view.area else (),
        ),
    )
    classes = census.place.crime.classes
    note = words.limits_note(classes.year) if classes else ""
    to.html(figures.legend(census, view.per, view.crime, words, to.colors) + notes.small(note))
    to.offer("coverage-and-crime-map")


def _link(
    census: Census, view: AreaView, both: CoverageAndCrime, words: SpreadWords, to: Surface
) -> None:
    label, found = census.place.crime_labels[view.crime], both.correlation
    verdict = words.link_verdict(label, view.per, found)
    if found is None:
        to.html(notes.finding(verdict, ""))
        return
    sentence = words.link_sentence(found, both.correlation_range, both.hidden)
    to.html(notes.finding(verdict, sentence) + notes.small(words.scatter_axes(label, view.per)))
    chart = figures.scatter(census, view.per, view.crime, view.area, words, to.colors)
    to.chart(chart, "scatter", words.scatter_alt(verdict, found.areas), "coverage-and-crime")
    other: Measure = MEASURES[1 - MEASURES.index(view.per)]
    beside = figures.both(census, other, view.crime)
    instead = words.other_link(other, beside.correlation) if beside and beside.correlation else ""
    to.html(notes.small(instead, words.few_note(both.few)))
    to.offer("coverage-and-crime")


@per_census
def _table(census: Census, view: AreaView, general: English, theme: Palette) -> str:
    """What is under the figures: what they mean, and all in figures."""
    words = general.spread
    return (
        notes.columns(_neighbors(census, view.per, words), _quotients(census, view, words))
        + notes.heading(words.table_heading)
        + notes.folded(
            words.table_open,
            f'<div class="cc-phone">{notes.small(words.table_phone)}</div>'
            + figures.areas_table(census, view.per, view.crime, view.area, words, theme)
            + notes.small(words.table_note),
        )
    )


def _neighbors(census: Census, per: Measure, words: SpreadWords) -> str:
    clustering = figures.side_by_side(census, per)
    if clustering is None:
        return notes.stacked(
            notes.heading(words.neighbors_heading), notes.small(words.neighbors_too_few)
        )
    verdict = words.neighbors_verdict(clustering.found)
    return notes.stacked(
        notes.heading(words.neighbors_heading),
        notes.finding(verdict, words.neighbors_sentence(clustering, per)),
        notes.small(words.neighbors_mean),
    )


def _quotients(census: Census, view: AreaView, words: SpreadWords) -> str:
    land, residents = figures.evenness(census)
    if land is None:
        return ""
    top, bottom = census.by_id[land.highest].in_text, census.by_id[land.lowest].in_text
    sentence = words.quotient_ends(
        top, land.quotients[land.highest], bottom, land.quotients[land.lowest]
    )
    chosen = ""
    if view.area:
        name = census.by_id[view.area].in_text
        by_land = land.quotients[view.area]
        by_people = residents.quotients[view.area] if residents else math.nan
        chosen = (
            words.quotient_hidden(name)
            if math.isnan(by_land)
            else words.quotient_area(name, by_land, by_people)
        )
    return notes.stacked(
        notes.heading(words.quotient_heading),
        notes.finding(words.quotient_verdict(land.above_even, land.shown), sentence),
        notes.small(chosen, words.quotient_means, words.quotient_range(land.quotient_factors)),
    )
