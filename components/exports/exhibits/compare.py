"""Figures of the page that compares two to six areas or groups of areas."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, KeyFigure, Legend, Panel, swatches
from components.exports.files.workbook import SheetChart
from components.figures import compare as figures
from components.figures.areas import classes, density_cell, map_colors, printed_groups
from components.views.asked import Asked
from components.views.compare import FEWEST, CompareView
from components.wording.site import SiteWords
from data.census.census import Census
from data.tables.figure_tables import (
    camera_range,
    camera_rate,
    compared_table,
    crime_range,
    crime_rate,
    rates_by_month_table,
)
from data.tables.table import Table

_KEY_FIGURES = 3


def cameras(
    census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    if not census.has_cameras:
        return None
    view = asked.view
    plot = figures.cameras_plot(census, view, words, colors)
    sentence, _ = figures.answer(census, view, words)
    return Exhibit(
        name="compared-cameras",
        title=sentence,
        subtitle=plot.axis,
        table=_table(census, view, words),
        panels=(Panel(plot.chart, plot.alt),),
        key_figures=_cameras_in_short(census, view, words),
        notes=(
            figures.cameras_note(census, view, words),
            figures.wards_note(census, view, words),
        ),
        sheet=_cameras_on_sheet(view),
        kinds=("areas", "cameras"),
        page=asked.page,
        choices=asked.choices,
    )


def crime(
    census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view = asked.view
    window = figures.window_of(census, view)
    if window is None:
        return None
    plot = figures.crime_plot(census, view, words, colors)
    label = words.place(census.place).crimes[view.crime]
    return Exhibit(
        name="compared-crime",
        title=_crime_title(census, view, words),
        subtitle=words.compare_crime_subtitle(label, view.per, window),
        table=_table(census, view, words),
        panels=(Panel(plot.chart, plot.alt),),
        key_figures=_crime_in_short(census, view, words),
        notes=(
            figures.parted(census, view, words),
            words.compare_crime_note(window),
            figures.wards_note(census, view, words),
        ),
        sheet=SheetChart(
            "bar",
            "area",
            (crime_rate(view.per, view.units),),
            ranges=crime_range(view.per, view.units),
        ),
        kinds=("areas", "crime"),
        crime=view.crime,
        window=window,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def change(
    census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view = asked.view
    plot = figures.change_plot(census, view, words, colors)
    if plot is None:
        return None
    return Exhibit(
        name="compared-change",
        title=words.exports.changes_title(
            words.place(census.place).crimes[view.crime], figures.by_verdict(census, view, words)
        ),
        subtitle=plot.axis,
        table=_table(census, view, words),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(words.compare_change_note,),
        sheet=SheetChart("bar", "area", ("reports_before", "reports")),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def trends(census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette) -> Exhibit:
    view = asked.view
    panels = figures.panels(census, view, words, colors)
    label = words.place(census.place).crimes[view.crime]
    groups = {each.label: each.group for each in figures.chosen_of(census, view, words)}
    offenses = census.place.crime_choices[view.crime]
    rate = f"month_{crime_rate(view.per, view.units)}"
    return Exhibit(
        name="compared-trends",
        title=_crime_title(census, view, words),
        subtitle=words.compare_trend_subtitle(label, view.per),
        table=rates_by_month_table(census, groups, offenses, view.per),
        panels=tuple(Panel(each.chart, each.alt, each.label) for each in panels),
        notes=(figures.wards_note(census, view, words),),
        sheet=SheetChart("line", "month", (rate,), by="area"),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def figures_of_all(
    census: Census, asked: Asked[CompareView], words: SiteWords, colors: Palette
) -> Exhibit:
    view = asked.view
    window, heading = figures.window_of(census, view), words.map_heading(view.per)
    legend = Legend(heading, swatches(map_colors(census, view.per, words, colors)))
    return Exhibit(
        name="compared",
        title=figures.answer(census, view, words)[0],
        subtitle=heading if census.has_cameras else "",
        panels=(_map(census, view, words, colors),) if census.has_cameras else (),
        legend=legend if census.has_cameras else None,
        key_figures=_cameras_in_short(census, view, words) if census.has_cameras else (),
        notes=(
            figures.parted(census, view, words),
            figures.crime_finding(census, view, words),
            figures.wards_note(census, view, words),
        ),
        is_map=True,
        table=_table(census, view, words),
        sheet=_cameras_on_sheet(view),
        crime=view.crime,
        window=window,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def _cameras_on_sheet(view: CompareView) -> SheetChart:
    column, ends = camera_rate(view.per, view.units), camera_range(view.per, view.units)
    return SheetChart("bar", "area", (column,), ranges=ends)


def _map(census: Census, view: CompareView, words: SiteWords, colors: Palette) -> Panel:
    chosen = figures.chosen_of(census, view, words)
    groups = [each.group.areas for each in chosen]
    alt = words.compare_map_alt(census.place.name, [each.in_text for each in chosen])
    return Panel(
        printed_groups(census, classes(census, view.per), groups, True, words, colors), alt
    )


def _cameras_in_short(census: Census, view: CompareView, words: SiteWords) -> tuple[KeyFigure, ...]:
    """The densities of as many as a slide has room for; of two, also how they differ."""
    said, chosen = words.exports, figures.chosen_of(census, view, words)
    densities = tuple(
        KeyFigure(
            density_cell(census, each.group, view.per, words),
            said.key_density(number, each.in_text, view.per),
        )
        for number, each in enumerate(chosen[:_KEY_FIGURES], 1)
    )
    if len(chosen) > FEWEST:
        return densities
    one, other = (each.in_text for each in chosen)
    times = figures.cameras_in_short(census, view, words)
    means = said.key_against(view.per, one, other)
    return (*densities, KeyFigure(times, means))


def _crime_in_short(census: Census, view: CompareView, words: SiteWords) -> tuple[KeyFigure, ...]:
    """Of two: by land, by residents and in plain counts, since any one alone could mislead."""
    chosen, found = figures.chosen_of(census, view, words), figures.both(census, view, words)
    if found is None or len(chosen) > FEWEST:
        return ()
    (one, other), label = (
        [each.in_text for each in chosen],
        words.place(census.place).crimes[view.crime],
    )
    said = words.exports
    return (
        *(
            KeyFigure(
                words.in_short(each),
                said.key_difference(label, one, other, per, words.times_range(each)),
            )
            for per, each in found.rates.items()
        ),
        KeyFigure(said.key_counts(*found.reports), said.key_counts_of(label, one, other)),
    )


def _crime_title(census: Census, view: CompareView, words: SiteWords) -> str:
    """How crime of the first differs from that of the others."""
    if finding := figures.crime_finding(census, view, words):
        return finding
    first, *_ = figures.chosen_of(census, view, words)
    return words.exports.crime_against(
        words.place(census.place).crimes[view.crime],
        view.per,
        figures.window_of(census, view),
        first.in_text,
        figures.by_difference(census, view, words),
    )


def _table(census: Census, view: CompareView, words: SiteWords) -> Table:
    groups = {each.label: each.group for each in figures.chosen_of(census, view, words)}
    offenses = census.place.crime_choices[view.crime]
    return compared_table(census, groups, offenses, figures.window_of(census, view), view.per)
