"""Figures of the first page: the map, the crime trend, and every area in figures."""

from __future__ import annotations

from components.charts.palette import Palette, government_palette
from components.exports.exhibits.exhibit import Exhibit, KeyFigure, Legend, Panel, swatches
from components.exports.files.workbook import SheetChart
from components.figures import coverage as figures
from components.figures import government as government_figures
from components.figures.areas import map_colors, printed_classes, printed_map
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.government import GovernmentList, government_list
from data.findings.spread import on_map
from data.findings.standing import ends
from data.findings.trend import monthly_trend
from data.findings.typical import against_typical, typical
from data.tables.figure_tables import areas_table, camera_rate, government_map_table, trend_table


def coverage_map(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    """None where no office has published figures."""
    if not census.has_cameras:
        return None
    view = asked.view
    found, areas = on_map(census, view.per), len(census.by_id)
    heading = words.map_heading(view.per)
    chart = printed_map(census, view.per, view.area, words, colors)
    return Exhibit(
        name="coverage-map",
        page=asked.page,
        choices=asked.choices,
        title=_finding(census, view, words),
        subtitle=words.exports.map_subtitle(view.per, areas - found.hidden, areas),
        table=areas_table(census),
        panels=(
            Panel(
                chart,
                words.map_alt(
                    census.place.name,
                    view.per,
                    words.place(census.place).kind,
                    found.drawn,
                    found.hatched,
                    [area.in_text for area in found.highest],
                ),
            ),
        ),
        legend=Legend(heading, swatches(map_colors(census, view.per, words, colors))),
        key_figures=_key_figures(census, view, words),
        sheet=SheetChart("bar", "area", (camera_rate(view.per, view.units),)),
        kinds=("areas", "cameras"),
        is_map=True,
    )


def _finding(census: Census, view: AreaView, words: SiteWords) -> str:
    """What the map says of the area that is chosen, or of the city."""
    if view.area is None:
        return figures.city_answer(census, view.crime, words)
    area = census.by_id[view.area]
    rate = getattr(area, view.per)
    if rate is not None:
        times = against_typical(census.areas[view.per], view.area)
        return words.area_answer(area.in_text, rate, times, census.date("cameras"), view.per)
    if area.cameras is None:
        return figures.hidden_answer(census, area, view.crime, words)
    return words.exports.of_area(area.label, words.tooltip_no_rate)


def _key_figures(census: Census, view: AreaView, words: SiteWords) -> tuple[KeyFigure, ...]:
    """Of an area: its rate, the typical one, its cameras. Of the city: the typical, both ends."""
    rates, found = census.areas[view.per], ends(census, view.per)
    if found is None:
        return ()
    said = words.exports

    def figure(rate: float, means: str) -> KeyFigure:
        return KeyFigure(said.key_rate(words.density(rate, view.per), view.per), means)

    usual = figure(typical(rates), said.key_typical)
    area = census.by_id[view.area] if view.area else None
    if area is not None and getattr(area, view.per) is not None:
        assert area.cameras is not None and area.addresses is not None, "an area with a rate"
        of_all = KeyFigure(said.key_count(area.cameras), said.key_addresses(area.addresses))
        return figure(getattr(area, view.per), said.key_here), usual, of_all
    most, fewest = (
        words.listed_or([census.by_id[each].in_text for each in areas])
        for areas in (found.most, found.fewest)
    )
    return (
        usual,
        figure(rates.max(), said.key_most(most)),
        figure(rates.min(), said.key_fewest(fewest)),
    )


def crime_trend(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view = asked.view
    offenses = census.place.crime_choices[view.crime]
    where = words.city_where if view.area is None else census.by_id[view.area].in_text
    trend = figures.crime_trend(census, view.area, view.crime, words)
    chart = figures.drawn_trend(census, view.area, view.crime, words, colors)
    if chart is None:
        return None
    label = words.place(census.place).crimes[view.crime]
    return Exhibit(
        name="crime-trend",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.of_area(census.by_id[view.area].label, trend.verdict)
        if view.area
        else trend.verdict,
        subtitle=words.exports.trend_subtitle(label, where, trend.sentence),
        table=trend_table(monthly_trend(census.cube, view.area, offenses)),
        panels=(Panel(chart, trend.alt),),
        notes=(trend.caption, trend.range_note),
        sheet=SheetChart("line", "month", ("reports", "mean_12_months")),
        kinds=("crime",),
        crime=view.crime,
        by_area=view.area is not None,
    )


def areas(census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette) -> Exhibit:
    view = asked.view
    changed = figures.changes(census, view.crime)
    label = words.place(census.place).crimes[view.crime]
    return Exhibit(
        name="areas",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.areas_title,
        subtitle=words.exports.areas_subtitle(
            view.per if census.has_cameras else None,
            label,
            words.window(changed.after) if changed else None,
        ),
        table=areas_table(census, changed),
        sheet=SheetChart("bar", "area", (camera_rate(view.per, view.units),)),
        crime=view.crime,
        by_area=True,
    )


def government_map(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    """None where no list was published."""
    found = government_list(census)
    if found is None:
        return None
    shown = government_palette(colors)
    chart = printed_classes(census, found.classes, asked.view.area, words, shown)
    title = words.government.heading(found.published)
    return Exhibit(
        name="government-map",
        page=asked.page,
        choices=asked.choices,
        title=government_figures.answer(census, found, asked.view.area, words),
        subtitle=title,
        table=government_map_table(census, found),
        panels=(Panel(chart, government_figures.alt(census, found, words)),),
        legend=Legend(title, swatches(government_figures.map_colors(census, found, words, colors))),
        notes=government_figures.note(found, words),
        key_figures=_places(census, found, asked.view.area, words),
        sheet=SheetChart("bar", "area", ("locations",)),
        kinds=("areas", "government"),
        is_map=True,
    )


def _places(
    census: Census, found: GovernmentList, area: str | None, words: SiteWords
) -> tuple[KeyFigure, ...]:
    """Of an area: its places, all on the list, the most. Of the city: how many areas have any."""
    said = words.government
    listed = KeyFigure(words.number(found.listed), said.key_listed(found.published))
    having = int((found.by_area > 0).sum())
    areas = KeyFigure(words.number(having), said.key_areas(having, len(found.by_area)))
    if not found.most:
        return listed, areas
    names = words.listed([census.by_id[each].in_text for each in found.most])
    most = KeyFigure(words.number(int(found.by_area.max())), words.exports.key_most(names))
    if area is not None:
        return KeyFigure(words.number(int(found.by_area[area])), said.key_here), listed, most
    return listed, most, areas
