"""Figures of the first page: the map, the crime trend, and every area in figures."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, Legend, Panel, swatches
from components.exports.files.workbook import SheetChart
from components.figures import coverage as figures
from components.figures.areas import map_colors, printed_map
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.en import English
from data.census.census import Census
from data.findings.spread import on_map
from data.findings.trend import monthly_trend
from data.tables.figure_tables import areas_table, camera_rate, trend_table


def coverage_map(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit:
    view = asked.view
    found, areas = on_map(census, view.per), len(census.by_id)
    heading = words.map_heading(view.per)
    chart = printed_map(census, view.per, view.area, words, colors)
    title = words.answer(census.place.short_name, figures.spread(census).half_on, census.programme)
    if view.area:
        title = census.by_id[view.area].label
    return Exhibit(
        name="coverage-map",
        page=asked.page,
        choices=asked.choices,
        title=title,
        subtitle=words.exports.map_subtitle(words.per_units[view.per], areas - found.hidden, areas),
        table=areas_table(census),
        panels=(
            Panel(
                chart,
                words.map_alt(
                    census.place.name,
                    view.per,
                    census.place.areas.kind,
                    found.drawn,
                    found.hatched,
                    [area.in_text for area in found.highest],
                ),
            ),
        ),
        legend=Legend(heading, swatches(map_colors(census, view.per, words, colors))),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),)),
        kinds=("areas", "cameras"),
        is_map=True,
    )


def crime_trend(
    census: Census, asked: Asked[AreaView], words: English, colors: Palette
) -> Exhibit | None:
    view = asked.view
    offenses = census.place.crime_choices[view.crime]
    where = words.city_where if view.area is None else census.by_id[view.area].in_text
    trend = figures.crime_trend(census, view.area, view.crime, words, colors)
    if trend.chart is None:
        return None
    label = census.place.crime_labels[view.crime]
    return Exhibit(
        name="crime-trend",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.of_area(census.by_id[view.area].label, trend.verdict)
        if view.area
        else trend.verdict,
        subtitle=words.exports.trend_subtitle(label, where, trend.sentence),
        table=trend_table(monthly_trend(census.cube, view.area, offenses)),
        panels=(Panel(trend.chart, trend.alt),),
        notes=(trend.caption, trend.range_note),
        sheet=SheetChart("line", "month", ("reports", "mean_12_months")),
        kinds=("crime",),
        crime=view.crime,
        by_area=view.area is not None,
    )


def areas(census: Census, asked: Asked[AreaView], words: English, colors: Palette) -> Exhibit:
    view = asked.view
    changed = figures.changes(census, view.crime)
    label = census.place.crime_labels[view.crime]
    return Exhibit(
        name="areas",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.areas_title,
        subtitle=words.exports.areas_subtitle(
            label, words.window(changed.after) if changed else None
        ),
        table=areas_table(census, changed),
        sheet=SheetChart("bar", "area", (camera_rate(view.per),)),
        crime=view.crime,
        by_area=True,
    )
