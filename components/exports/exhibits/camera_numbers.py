"""The figure of the page “How many cameras?”: every number made public."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import camera_numbers as figures
from components.views.asked import Asked
from components.views.text import TextView
from components.wording.site import SiteWords
from data.census.census import Census
from data.findings.statements import newest_of_each
from data.tables.open_data import statements


def cameras_said(
    census: Census, asked: Asked[TextView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    figures_said = census.place.published_figures
    if not figures_said:
        return None
    said = words.camera_numbers
    return Exhibit(
        name="cameras-said",
        page=asked.page,
        choices=asked.choices,
        title=said.answer(len(figures_said), len(newest_of_each(census))),
        subtitle=words.exports.timeline_subtitle,
        table=statements(census),
        sheet=SheetChart("bar", "programme", ("cameras_said",)),
        panels=(
            Panel(
                figures.timeline(census, said, colors),
                said.timeline_alt(
                    said.published(figures_said[0].published),
                    said.published(figures_said[-1].published),
                ),
            ),
        ),
        notes=tuple(
            dict.fromkeys(
                words.source(each.source.title, each.source.publisher, None)
                for each in figures_said
            )
        ),
        kinds=(),
    )
