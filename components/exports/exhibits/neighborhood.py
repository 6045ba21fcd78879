"""Figures of the page of one neighborhood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from components.charts.palette import Palette
from components.exports.exhibits import coverage
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import neighborhood as figures
from components.views.area_view import View
from components.views.asked_choices import ChoiceError, view_of
from components.views.choices import choices_of
from components.wording.en import English
from data.census.census import Census
from data.findings.comparison import comparison_windows, group
from data.findings.neighborhood import rest_of_city
from data.tables.figure_tables import (
    areas_table,
    camera_rate,
    compared_table,
    funnel_table,
    kinds_table,
)


def crime_trend(
    census: Census, params: Mapping[str, str], words: English, colors: Palette
) -> Exhibit | None:
    """As on the first page; its address leads to this one."""
    _view(census, params)
    trend = coverage.crime_trend(census, params, words, colors)
    if trend is None:
        return None
    choices = choices_of("neighborhood", params, census)
    return replace(trend, name="area-crime-trend", page="neighborhood", choices=choices)


def standing(
    census: Census, params: Mapping[str, str], words: English, colors: Palette
) -> Exhibit | None:
    view, area = _view(census, params)
    plot = figures.strip(census, view.per, area, words, colors)
    if plot.chart is None:
        return None
    return Exhibit(
        name="standing",
        page="neighborhood",
        choices=choices_of("neighborhood", params, census),
        title=plot.verdict,
        subtitle=words.exports.standing_subtitle(words.per_units[view.per]),
        table=areas_table(census),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(plot.caption,),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),)),
        kinds=("areas", "cameras"),
    )


def crime_by_size(
    census: Census, params: Mapping[str, str], words: English, colors: Palette
) -> Exhibit | None:
    view, area = _view(census, params)
    found = figures.crime_funnel(census, view.crime)
    plot = figures.unusual(census, area, view.crime, words, colors)
    if found is None or plot.chart is None:
        return None
    label = census.place.crime_labels[view.crime]
    return Exhibit(
        name="crime-by-size",
        page="neighborhood",
        choices=choices_of("neighborhood", params, census),
        title=f"{census.by_id[area].label}: {plot.verdict}",
        subtitle=words.exports.funnel_subtitle(label, words.window(found.window)),
        table=funnel_table(census, found),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(words.neighborhood_funnel_axes(), plot.sentence, plot.caption),
        sheet=SheetChart("scatter", "residents", ("reports_per_1000_residents",)),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
    )


def kinds_of_crime(
    census: Census, params: Mapping[str, str], words: English, colors: Palette
) -> Exhibit:
    _, area = _view(census, params)
    return Exhibit(
        name="kinds-of-crime",
        page="neighborhood",
        choices=choices_of("neighborhood", params, census),
        title=words.exports.kinds_title(census.by_id[area].in_text),
        subtitle=words.neighborhood_kinds_caption,
        table=kinds_table(figures.kinds(census, area), census.place.crime_labels),
        notes=(words.neighborhood_kinds_note, words.interval_note),
        sheet=SheetChart("bar", "crime", ("reports_before", "reports")),
        kinds=("crime",),
    )


def neighbors(
    census: Census, params: Mapping[str, str], words: English, colors: Palette
) -> Exhibit:
    """The area, those next to it, and the rest of the city."""
    view, area = _view(census, params)
    offenses = census.place.crime_choices[view.crime]
    window = comparison_windows(census.cube, offenses).get("year")
    groups = {
        census.by_id[each].label: group(census, [each])
        for each in (area, *figures.neighbors(census)[area])
    } | {words.neighborhood_rest: rest_of_city(census, area)}
    return Exhibit(
        name="neighbors",
        page="neighborhood",
        choices=choices_of("neighborhood", params, census),
        title=words.exports.beside_title(census.by_id[area].label),
        subtitle=words.neighborhood_beside_lead(window) if window else "",
        table=compared_table(census, groups, offenses, window, view.per),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),)),
        crime=view.crime,
        by_area=True,
    )


def _view(census: Census, params: Mapping[str, str]) -> tuple[View, str]:
    view = view_of(census, params)
    if view.area is None:
        raise ChoiceError(["area"])
    return view, view.area
