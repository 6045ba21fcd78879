"""Figures of the page of one neighborhood."""

from __future__ import annotations

from dataclasses import replace

from components.charts.palette import Palette
from components.exports.exhibits import coverage
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import neighborhood as figures
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.comparison import comparison_windows
from data.findings.groups import group
from data.findings.neighborhood import rest_of_city
from data.tables.figure_tables import (
    areas_table,
    camera_range,
    camera_rate,
    compared_table,
    funnel_table,
    kinds_table,
)


def crime_trend(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    """As on the first page; its address leads to this one."""
    trend = coverage.crime_trend(census, asked, words, colors)
    return trend and replace(trend, name="area-crime-trend")


def standing(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view, area = _one(asked)
    plot = figures.strip(census, view.per, area, words, colors)
    if plot.chart is None:
        return None
    return Exhibit(
        name="standing",
        page=asked.page,
        choices=asked.choices,
        title=plot.verdict,
        subtitle=words.exports.standing_subtitle(view.per),
        table=areas_table(census),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(plot.caption,),
        sheet=SheetChart("bar", "area", (camera_rate(view.per, view.units),)),
        kinds=("areas", "cameras"),
    )


def crime_by_size(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view, area = _one(asked)
    found = figures.crime_funnel(census, view.crime)
    plot = figures.unusual(census, area, view.crime, words, colors)
    if found is None or plot.chart is None:
        return None
    label = words.place(census.place).crimes[view.crime]
    return Exhibit(
        name="crime-by-size",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.of_area(census.by_id[area].label, plot.verdict),
        subtitle=words.exports.funnel_subtitle(label, words.window(found.window)),
        table=funnel_table(census, found),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(words.neighborhood_funnel_axes, plot.sentence, plot.caption),
        sheet=SheetChart("scatter", "residents", ("reports_per_1000_residents",)),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
        window=found.window,
    )


def kinds_of_crime(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit:
    view, area = _one(asked)
    measured = census.cube.is_dispersion_measured(census.place.crime_choices[view.crime])
    plot = figures.kinds_plot(census, area, words, colors)
    return Exhibit(
        name="kinds-of-crime",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.kinds_title(census.by_id[area].in_text),
        subtitle=plot.axis if plot else words.neighborhood_kinds_caption,
        table=kinds_table(figures.kinds(census, area), census.place.crime_labels),
        panels=(Panel(plot.chart, plot.alt),) if plot else (),
        notes=(
            *([words.neighborhood_kinds_plot_note] if plot else []),
            *figures.kinds_not_called(census, area, words),
            words.neighborhood_kinds_note,
            words.interval_note(measured),
        ),
        sheet=SheetChart("bar", "crime", ("reports_before", "reports")),
        kinds=("crime",),
    )


def neighbors(census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette) -> Exhibit:
    """The area, those next to it, and the rest of the city."""
    view, area = _one(asked)
    offenses = census.place.crime_choices[view.crime]
    window = comparison_windows(census.cube, offenses).get("year")
    groups = {
        census.by_id[each].label: group(census, [each])
        for each in (area, *figures.neighbors(census)[area])
    } | {words.neighborhood_rest: rest_of_city(census, area)}
    return Exhibit(
        name="neighbors",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.beside_title(census.by_id[area].label),
        subtitle=words.exports.beside_subtitle(view.per if census.has_cameras else None, window),
        table=compared_table(census, groups, offenses, window, view.per),
        sheet=SheetChart(
            "bar",
            "area",
            (camera_rate(view.per, view.units),),
            ranges=camera_range(view.per, view.units),
        ),
        crime=view.crime,
        window=window,
        by_area=True,
    )


def _one(asked: Asked[AreaView]) -> tuple[AreaView, str]:
    """The view, and the area that every figure here is of."""
    assert asked.view.area is not None, "the address was read by `read_one`"
    return asked.view, asked.view.area
