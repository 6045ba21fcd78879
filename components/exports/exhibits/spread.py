"""Figures of the page Spread: how even coverage is, and how it lies beside crime."""

from __future__ import annotations

from typing import Any

from components.charts.bivariate import both_classes, both_palette
from components.charts.palette import Palette
from components.exports.exhibits.exhibit import CrossLegend, Exhibit, Panel
from components.figures import spread as figures
from components.figures.areas import printed_classes
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.en import English
from data.census.census import Census
from data.tables.figure_tables import both_table, curves_table


def lorenz(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit | None:
    land, residents = figures.evenness(census)
    if land is None:
        return None
    return Exhibit(
        name="lorenz",
        title=words.spread.answer(land, residents),
        subtitle=words.spread.lorenz_axes,
        table=curves_table(figures.curves(census)),
        panels=(
            Panel(
                figures.curves_chart(census, words.spread, colors),
                words.spread.lorenz_alt(land, residents),
            ),
        ),
        notes=(words.spread.ginis(land, residents), words.spread.gini_ranges(land, residents)),
        kinds=("areas", "cameras"),
        page=asked.page,
        choices=asked.choices,
    )


def both_map(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit | None:
    view = asked.view
    both = figures.both(census, view.per, view.crime)
    if both is None:
        return None
    label, said = census.place.crime_labels[view.crime], words.spread
    palette = both_palette(colors)
    chart = printed_classes(
        census,
        both_classes(both.rows["camera_class"], both.rows["crime_class"]),
        view.area,
        words,
        palette,
    )
    return Exhibit(
        name="coverage-and-crime-map",
        title=said.both_heading,
        subtitle=said.both_axes(label, view.per, both.window),
        panels=(Panel(chart, said.map_alt(census.place.name, label, view.per, both)),),
        legend=CrossLegend(
            palette.ramp,
            (said.legend_cameras(view.per), tuple(said.limits(both.camera_breaks))),
            (said.legend_crime(label, view.per), tuple(said.limits(both.crime_breaks))),
            said.legend_hidden[both.no_rate > 0],
        ),
        notes=(said.no_cause,),
        is_map=True,
        **_common(census, asked),
    )


def scatter(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit | None:
    view, said = asked.view, words.spread
    both = figures.both(census, view.per, view.crime)
    chart = figures.scatter(census, view.per, view.crime, view.area, said, colors)
    if both is None or both.correlation is None or chart is None:
        return None
    label = census.place.crime_labels[view.crime]
    verdict = said.link_verdict(label, view.per, both.correlation)
    return Exhibit(
        name="coverage-and-crime",
        title=verdict,
        subtitle=said.both_axes(label, view.per, both.window),
        panels=(Panel(chart, said.scatter_alt(verdict, both.correlation.areas)),),
        notes=(
            said.scatter_axes(label, view.per),
            said.link_sentence(both.correlation, both.correlation_range, both.hidden),
            said.no_cause,
        ),
        **_common(census, asked),
    )


def areas(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit | None:
    view = asked.view
    both = figures.both(census, view.per, view.crime)
    label = census.place.crime_labels[view.crime]
    return Exhibit(
        name="spread",
        title=words.spread.table_heading,
        subtitle=words.spread.both_axes(label, view.per, both.window) if both else "",
        notes=(words.spread.no_cause,),
        **_common(census, asked),
    )


def _common(census: Census, asked: Asked[AreaView]) -> dict[str, Any]:
    view = asked.view
    both = figures.both(census, view.per, view.crime)
    return {
        "page": asked.page,
        "choices": asked.choices,
        "table": both_table(census, both, figures.curves(census), view.per),
        "crime": view.crime,
        "by_area": True,
    }
