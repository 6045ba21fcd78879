"""The workbook of every figure is read without knowing our short names."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from components.charts.palette import LIGHT
from components.exports.downloads import FORMATS
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.taken import Taken
from components.exports.files.workbook import _STATES
from components.wording import LANGUAGES
from components.wording.table_files import TableFileWords
from data.census.census import Census
from data.tables.dictionary import COLUMNS
from tests.components.exports.exhibits.test_exhibits import WORDS, shown_in

SAID = TableFileWords()
SHORT = {short for short, said in SAID.states.items() if short != said}


def text(title: Any) -> str:
    return "".join(run.t for part in title.tx.rich.p for run in part.r or ())


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_first_sheet_and_its_chart_are_in_words(census: Census, name: str) -> None:
    shown = shown_in(census, name)[0]
    content = FORMATS["xlsx"].make(Taken(census, shown, WORDS, LIGHT, "https://example.org/"))
    sheet = openpyxl.load_workbook(io.BytesIO(content))[SAID.table_sheet]
    title, subtitle, _, head, *rows = sheet.iter_rows(values_only=True)
    assert (title[0], subtitle[0]) == (shown.title, shown.subtitle)
    assert shown.subtitle, "it says what is measured"
    cells = {cell for row in rows for cell in row if isinstance(cell, str | bool)}
    assert not cells & {True, False}, "yes or no, in words"
    assert not cells & SHORT
    assert not [cell for cell in (*head, *cells) if "_" in str(cell)]
    (chart,) = sheet._charts
    assert text(chart.title) == shown.title
    for axis in (chart.x_axis, chart.y_axis):
        assert text(axis.title)[0].isupper()
        assert "_" not in text(axis.title)
    several = len(chart.series) > 1
    assert bool(chart.legend) == several, "a name for each, where there are several"
    for series in chart.series:
        named = series.tx.v or sheet[series.tx.strRef.f.partition("!")[2]].value
        assert named and "_" not in named


@pytest.mark.parametrize("name", ["camera_figure", "base", "basis", *sum(_STATES.values(), ())])
def test_what_a_sheet_to_read_says_of_a_figure_is_put_into_words(name: str) -> None:
    """So that no language has an English word there."""
    said = {**SAID.states, **SAID.camera_figures}
    assert set(COLUMNS[name].pattern.strip("^()$").replace(" ", "_").split("|")) <= set(said)


def test_kinds_of_crime_are_called_as_the_language_has_them_but_in_the_raw_columns(
    census: Census,
) -> None:
    shown = shown_in(census, "kinds-of-crime")[0]
    spanish = LANGUAGES["es"].of(census.programme, "metric")
    content = FORMATS["xlsx"].make(Taken(census, shown, spanish, LIGHT, "https://example.org/"))
    read, _, raw, _ = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    crimes = {cell for row in read.iter_rows(values_only=True) for cell in row}
    assert {"Robo", "Hurto de vehículos"} <= crimes
    assert "Robbery" not in crimes
    assert "Robbery" in {cell for row in raw.iter_rows(values_only=True) for cell in row}
