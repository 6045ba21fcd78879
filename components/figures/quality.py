"""Finished figures of the page How good are the data, made once for all visitors."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd

from components.blocks.figure_table import FigureRow, figure_table
from components.blocks.plain_table import plain_table
from components.charts.held_chart import HeldWords, held_chart
from components.charts.locale import date_format
from components.charts.palette import Palette
from components.wording.quality import QualityWords
from data.census.census import Census
from data.census.per_census import per_census
from data.findings import quality
from data.findings.quality import Held, Placement, SetAside, Share


@per_census
def months(census: Census) -> pd.DataFrame:
    return quality.months_held(census)


@per_census
def counts(census: Census) -> dict[Held, int]:
    """How many months of single kinds of crime are held in each way."""
    found = months(census)["held"].value_counts()
    return {held: int(found.get(held, 0)) for held in quality.HELD}


@per_census
def answer(census: Census, words: QualityWords) -> str:
    """How much of all that there could be is held, in a sentence."""
    held = counts(census)
    return words.answer(held["days"], sum(held.values()), months(census)["month"].min())


@per_census
def chart(census: Census, words: QualityWords, colors: Palette) -> dict[str, Any]:
    labels = [words.place(census.place).crimes[each] for each in census.place.offense_ids]
    held = {each: words.held[each] for each in quality.HELD}
    named = HeldWords(
        *(words.month, words.crime, words.shows, held), date_format(words.pattern("month"))
    )
    shown = months(census)
    called = shown["offense"].map(words.place(census.place).crimes)
    return held_chart(shown[["month", "held"]].assign(crime=called), labels, named, colors)


def alt(census: Census, words: QualityWords) -> str:
    shown = months(census)["month"]
    return words.held_alt(shown.min(), shown.max(), counts(census))


@per_census
def held_table(census: Census, words: QualityWords) -> str:
    labels = words.place(census.place).crimes
    rows = [words.held_row(labels[each.offense], each) for each in quality.years_held(census)]
    return plain_table(words.held_table, words.held_columns, rows)


@per_census
def without_area(census: Census) -> list[Share]:
    return quality.without_area(census)


@per_census
def placement(census: Census) -> Placement | None:
    return quality.placement(census)


def share_rows(shares: list[Share] | tuple[Share, ...], words: QualityWords) -> list[list[str]]:
    return [
        [each.of, words.number(each.reports), words.number(each.part), words.share(each)]
        for each in shares
    ]


def worst_table(census: Census, found: Placement, words: QualityWords) -> str:
    rows = share_rows(found.worst, words)
    named = [[census.by_id[area].label, *cells] for area, *cells in rows]
    return plain_table(words.worst_table, words.worst_columns, named)


@per_census
def revised_table(census: Census, words: QualityWords) -> str:
    """Empty where nothing was published before."""
    labels = words.place(census.place).crimes
    rows = [
        FigureRow(words.revised_days(labels[crime], each), words.revised_cells(each))
        for crime, each in quality.revised(census)
    ]
    return figure_table(words.revised_table, words.revised_columns, rows) if rows else ""


def aside_table(found: SetAside, words: QualityWords) -> str:
    rows = [[words.reasons[reason], words.number(n)] for reason, n in found.reasons.items()]
    return plain_table(words.aside_table, words.aside_columns, rows)


def day_lines(census: Census, words: QualityWords) -> list[str] | None:
    """Runs of days left out, in words; None where the release does not tell of any."""
    found = quality.days_left_out(census)
    if found is None:
        return None
    labels = words.place(census.place).crimes
    return [words.days_line(each, [labels[offense] for offense in each.offenses]) for each in found]


def break_lines(census: Census, words: QualityWords) -> list[str] | None:
    """Each break in words; None where the release does not tell of any."""
    found = quality.method(census).breaks
    if found is None:
        return None
    labels = words.place(census.place).crimes
    return [
        words.break_line(labels[offense], dt.date.fromisoformat(day), reason)
        for offense, day, reason in found
    ]
