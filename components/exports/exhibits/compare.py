"""Figures of the page that compares two to six areas or groups of areas."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import compare as figures
from components.views.asked import Asked
from components.views.compare import CompareView
from components.wording.en import English
from data.census.census import Census
from data.tables.figure_tables import camera_rate, compared_table, crime_rate, rates_by_month_table
from data.tables.table import Table

_CAMERA_RANGE = ("cameras_low", "cameras_high")
_CRIME_RANGE = ("rate_low", "rate_high")


def cameras(census: Census, asked: Asked[CompareView], words: English, colors: Palette) -> Exhibit:
    view = asked.view
    plot = figures.cameras_plot(census, view, words, colors)
    sentence, _ = figures.answer(census, view, words)
    return Exhibit(
        name="compared-cameras",
        title=sentence,
        subtitle=plot.axis,
        table=_table(census, view, words),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(words.compare_cameras_note(), figures.wards_note(census, view, words)),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),), ranges=_CAMERA_RANGE),
        kinds=("areas", "cameras"),
        page=asked.page,
        choices=asked.choices,
    )


def crime(
    census: Census, asked: Asked[CompareView], words: English, colors: Palette
) -> Exhibit | None:
    view = asked.view
    window = figures.window_of(census, view)
    if window is None:
        return None
    plot = figures.crime_plot(census, view, words, colors)
    return Exhibit(
        name="compared-crime",
        title=_title(census, view, words),
        subtitle=f"{plot.axis}. {words.window(window)}.",
        table=_table(census, view, words),
        panels=(Panel(plot.chart, plot.alt),),
        notes=(words.compare_crime_note(window), figures.wards_note(census, view, words)),
        sheet=SheetChart("bar", "area", (crime_rate(view.per),), ranges=_CRIME_RANGE),
        kinds=("areas", "crime"),
        crime=view.crime,
        window=window,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def trends(census: Census, asked: Asked[CompareView], words: English, colors: Palette) -> Exhibit:
    view = asked.view
    panels = figures.panels(census, view, words, colors)
    label = census.place.crime_labels[view.crime]
    groups = {each.label: each.group for each in figures.chosen_of(census, view, words)}
    offenses = census.place.crime_choices[view.crime]
    return Exhibit(
        name="compared-trends",
        title=words.compare_trend_heading(label, view.per),
        subtitle=words.compare_trend_note,
        table=rates_by_month_table(census, groups, offenses, view.per),
        panels=tuple(Panel(each.chart, each.alt, each.label) for each in panels),
        notes=(figures.wards_note(census, view, words),),
        sheet=SheetChart("line", "month", (f"month_{crime_rate(view.per)}",), by="area"),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def figures_of_all(
    census: Census, asked: Asked[CompareView], words: English, colors: Palette
) -> Exhibit:
    view = asked.view
    window = figures.window_of(census, view)
    label = census.place.crime_labels[view.crime]
    return Exhibit(
        name="compared",
        title=_title(census, view, words),
        subtitle=f"{label}, {words.window(window)}." if window else label,
        notes=(figures.wards_note(census, view, words),),
        table=_table(census, view, words),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),), ranges=_CAMERA_RANGE),
        crime=view.crime,
        window=window,
        by_area=True,
        page=asked.page,
        choices=asked.choices,
    )


def _title(census: Census, view: CompareView, words: English) -> str:
    chosen = figures.chosen_of(census, view, words)
    return words.exports.compared_title([each.in_text for each in chosen])


def _table(census: Census, view: CompareView, words: English) -> Table:
    groups = {each.label: each.group for each in figures.chosen_of(census, view, words)}
    offenses = census.place.crime_choices[view.crime]
    return compared_table(census, groups, offenses, figures.window_of(census, view), view.per)
