"""Figures of the page Spread: how even coverage is, and how it lies beside crime."""

from __future__ import annotations

from typing import Any

from components.charts.bivariate import both_classes, both_palette
from components.charts.palette import Palette
from components.exports.exhibits.exhibit import (
    CrossLegend,
    Exhibit,
    KeyFigure,
    Legend,
    Panel,
    swatches,
)
from components.exports.files.workbook import SheetChart
from components.figures import spread as figures
from components.figures.areas import printed_classes, unclassed
from components.views.asked import Asked
from components.views.spread import SpreadView
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.coverage_and_crime import CoverageAndCrime
from data.tables.figure_tables import both_table, camera_rate, crime_rate, curves_table

_CLASSES = 3  # of cameras, and of crime


def lorenz(
    census: Census, asked: Asked[SpreadView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    land, residents = figures.evenness(census)
    if land is None:
        return None
    return Exhibit(
        name="lorenz",
        title=words.spread.answer(land),
        subtitle=words.spread.lorenz_axes(residents),
        table=curves_table(figures.curves(census)),
        sheet=SheetChart("scatter", "share_of_base", ("share_of_cameras",), by="base"),
        panels=(
            Panel(
                figures.curves_chart(census, words.spread, colors),
                words.spread.lorenz_alt(land, residents),
            ),
        ),
        notes=(
            words.spread.among(residents),
            words.spread.ginis(land, residents),
            words.spread.gini_ranges(land, residents),
        ),
        kinds=("areas", "cameras"),
        page=asked.page,
        choices=asked.choices,
    )


def plain_maps(
    census: Census, asked: Asked[SpreadView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view, said = asked.view, words.spread
    both = figures.both(census, view.per, view.crime, view.time)
    maps = figures.plain_maps(census, view.per, view.crime, view.time, words, colors)
    charts = figures.drawn_plain_maps(
        census, view.per, view.crime, view.time, view.area, words, colors
    )
    if both is None:
        return None
    label = words.place(census.place).crimes[view.crime]
    entries = [
        (color, said.plain_swatch(each.title, text))
        for each in maps
        for color, text in each.classes[:_CLASSES]
    ]
    others = [entry for each in maps[:1] for entry in each.classes[_CLASSES:]]
    return Exhibit(
        name="cameras-and-crime",
        title=said.link_verdict(label, figures.links(census, view.crime, view.time)),
        subtitle=said.both_dated(label, view.per, both.year),
        panels=tuple(
            Panel(chart, each.alt, each.title) for chart, each in zip(charts, maps, strict=True)
        ),
        legend=Legend(said.plain_heading, swatches([*entries, *others])),
        notes=tuple(filter(None, (said.years_apart(both.year), said.no_cause[census.programme]))),
        **_common(census, asked, words),
    )


def both_map(
    census: Census, asked: Asked[SpreadView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view = asked.view
    both = figures.both(census, view.per, view.crime, view.time)
    if both is None:
        return None
    label, said = words.place(census.place).crimes[view.crime], words.spread
    palette = both_palette(colors)
    of_cameras, of_crime = figures.limits(both, view.per, words.units)
    chart = printed_classes(
        census,
        both_classes(both.rows["camera_class"], both.rows["crime_class"]),
        view.area,
        words,
        palette,
    )
    return Exhibit(
        name="coverage-and-crime-map",
        title=said.link_verdict(label, figures.links(census, view.crime, view.time)),
        subtitle=said.both_dated(label, view.per, both.year),
        key_figures=_key_figures(census, view, both, words),
        panels=(Panel(chart, said.map_alt(census.place.name, label, view.per, both)),),
        legend=CrossLegend(
            palette.ramp,
            (said.legend_cameras(view.per), tuple(said.limits(of_cameras))),
            (said.legend_crime(label, view.per, both.year), tuple(said.limits(of_crime))),
            swatches(unclassed(census, both.no_rate, said, palette)),
        ),
        notes=tuple(filter(None, (said.years_apart(both.year), said.no_cause[census.programme]))),
        is_map=True,
        **_common(census, asked, words),
    )


def _key_figures(
    census: Census, view: SpreadView, both: CoverageAndCrime, words: SiteWords
) -> tuple[KeyFigure, ...]:
    """The link by either denominator, the map's first, and how many areas have much of both."""
    found, said = figures.links(census, view.crime, view.time).links, words.spread
    return (
        *(
            KeyFigure(said.key_link(found[per].found), said.key_link_of(per, found[per].found))
            for per in sorted(found, key=view.per.__ne__)
        ),
        KeyFigure(said.key_areas(both.high_in_both), said.key_high_in_both),
    )


def scatter(
    census: Census, asked: Asked[SpreadView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view, said = asked.view, words.spread
    both = figures.both(census, view.per, view.crime, view.time)
    chart = figures.scatter(census, view.per, view.crime, view.time, view.area, said, colors)
    if both is None or both.link is None or chart is None:
        return None
    label, found = (
        words.place(census.place).crimes[view.crime],
        figures.links(census, view.crime, view.time),
    )
    verdict, apart = said.link_verdict(label, found), said.years_apart(both.year)
    told = sorted(found.links, key=view.per.__ne__)
    return Exhibit(
        name="coverage-and-crime",
        title=verdict,
        subtitle=said.both_dated(label, view.per, both.year),
        panels=(Panel(chart, said.scatter_alt(verdict, both.link.found.areas)),),
        notes=(
            said.scatter_axes(label, view.per),
            *((apart,) if apart else ()),
            said.no_cause[census.programme],
        ),
        details=(
            *(said.link_sentence(per, found.links[per]) for per in told),
            said.link_means(both.link),
            said.link_hidden(both.link, both.hidden),
        ),
        key_figures=_key_figures(census, view, both, words),
        **_common(census, asked, words),
    )


def areas(
    census: Census, asked: Asked[SpreadView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view = asked.view
    both = figures.both(census, view.per, view.crime, view.time)
    label = words.place(census.place).crimes[view.crime]
    return Exhibit(
        name="spread",
        title=words.spread.both_title(label, both.year) if both else words.spread.table_heading,
        subtitle=words.spread.both_axes(label, view.per, both.year) if both else "",
        notes=(words.spread.no_cause[census.programme],),
        **_common(census, asked, words),
    )


def _common(census: Census, asked: Asked[SpreadView], words: SiteWords) -> dict[str, Any]:
    view = asked.view
    both = figures.both(census, view.per, view.crime, view.time)
    return {
        "page": asked.page,
        "choices": asked.choices,
        "table": both_table(census, both, figures.curves(census), view.per),
        "crime": view.crime,
        "by_area": True,
        "sheet": SheetChart(
            "scatter", camera_rate(view.per, view.units), (crime_rate(view.per, view.units),)
        )
        if both
        else None,
        "crime_days": words.spread.crime_dated(both.year) if both else "",
    }
