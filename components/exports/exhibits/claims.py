"""Figures of the page Check a claim: days around, and claims."""

from __future__ import annotations

from components.charts.palette import Palette
from components.exports.exhibits.exhibit import Exhibit, Panel
from components.exports.files.workbook import SheetChart
from components.figures import claims as figures
from components.views.asked import Asked
from components.views.claims import ClaimView
from components.wording.site import SiteWords
from data.census.census import Census
from data.tables.figure_tables import days_table
from data.tables.open_data import claims as claims_table


def days(
    census: Census, asked: Asked[ClaimView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    view, said = asked.view, words.claims
    chart, around = (
        figures.around_chart(census, view, said, colors),
        figures.range_of_days(census, view),
    )
    if chart is None or around is None:
        return None
    label, found = words.place(census.place).crimes[view.crime], figures.checked(census, view)
    area = census.by_id[view.area].in_text if view.area else ""
    alt = said.around_alt(label, view.until, around.low, around.high)
    return Exhibit(
        name="change-by-day",
        page=asked.page,
        choices=asked.choices,
        title=said.headline(label, area, found, view.until),
        subtitle=said.together(said.counts(found) if found else "", words.exports.days_subtitle),
        table=days_table(figures.days_around(census, view)),
        panels=(Panel(chart, alt),),
        notes=(
            said.around_sentence(around),
            said.around_axes(around),
        ),
        sheet=SheetChart("line", "day", ("counted_percent",)),
        kinds=("crime",),
    )


def claims(
    census: Census, asked: Asked[ClaimView], words: SiteWords, colors: Palette
) -> Exhibit | None:
    if not census.place.claims:
        return None
    return Exhibit(
        name="claims",
        page=asked.page,
        choices=asked.choices,
        title=words.exports.claims_title,
        subtitle=words.exports.claims_subtitle,
        table=claims_table(census),
        sheet=SheetChart("bar", "crime", ("claimed_percent", "counted_percent")),
        kinds=("crime",),
    )
