"""The figure of the page How good are the data: what is held, month by month."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import quality as figures
from components.views.asked import Asked
from components.views.text import TextView
from components.wording.site import SiteWords
from data.census.census import Census
from data.tables import open_data


def coverage(
    census: Census, asked: Asked[TextView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    said = words.quality
    return Exhibit(
        name="data-coverage",
        page=asked.page,
        choices=asked.choices,
        title=figures.answer(census, said),
        subtitle=f"{said.held_title}.",
        table=open_data.data_coverage(census),
        panels=(Panel(figures.chart(census, said, colors), figures.alt(census, said)),),
        notes=(said.held_lead,),
        sheet=SheetChart("line", "month", ("days_covered",), by="crime"),
        kinds=("crime",),
    )
