"""The map of crime of the first page."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, KeyFigure, Legend, Panel, swatches
from components.exports.files.workbook import SheetChart
from components.figures import crime_map as figures
from components.figures.areas import printed_classes
from components.views.area import AreaView
from components.views.asked import Asked
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.crime_map import CrimeMap, Of
from data.findings.typical import typical
from data.tables.figure_tables import crime_map_table, crime_rate


def crime_map(
    census: Census, asked: Asked[AreaView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    """Where the page shows cameras of any kind, the number of reports."""
    view = asked.view
    of: Of = "reports"
    if view.show != "cameras" and view.show != "government":
        of = view.show
    shown = figures.found(census, of, view.per, view.crime)
    if shown is None:
        return None
    chart = printed_classes(census, shown.classes, view.area, words, figures.palette_of(of, colors))
    title = figures.heading(census, shown, view.per, view.crime, words)
    return Exhibit(
        name="crime-map",
        page=asked.page,
        choices=asked.choices,
        title=figures.finding(census, shown, words),
        subtitle=title,
        table=crime_map_table(census, view.crime, shown),
        panels=(Panel(chart, figures.alt(census, shown, view.per, view.crime, words)),),
        legend=Legend(title, swatches(figures.map_colors(census, shown, words, colors))),
        key_figures=_key_figures(census, view, shown, words),
        sheet=SheetChart("bar", "area", _columns(shown, view)),
        kinds=("areas", "crime"),
        crime=view.crime,
        by_area=True,
        window=shown.window,
        is_map=True,
    )


def _columns(shown: CrimeMap, view: AreaView) -> tuple[str, ...]:
    """What the map shows."""
    if shown.of == "change":
        return "reports_before", "reports"
    return (crime_rate(view.per, view.units) if shown.of == "rate" else "reports_12_months",)


def _key_figures(
    census: Census, view: AreaView, shown: CrimeMap, words: SiteWords
) -> tuple[KeyFigure, ...]:
    """Of changes how many areas of each verdict; else the typical, the most and the fewest."""
    said = words.exports
    if shown.of == "change":
        return tuple(
            KeyFigure(words.number(shown.in_class(verdict)), said.key_areas[verdict])
            for verdict in ("down", "unclear", "up")
        )
    values = shown.values.dropna()

    def figure(value: float, means: str) -> KeyFigure:
        return KeyFigure(words.crime_tooltip(value, shown.of, view.per), means)

    most, fewest = (census.by_id[str(each)].in_text for each in (values.idxmax(), values.idxmin()))
    return (
        figure(typical(values), said.key_typical_crime),
        figure(values.max(), said.key_most(most)),
        figure(values.min(), said.key_fewest(fewest)),
    )
