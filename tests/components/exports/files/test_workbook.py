"""A workbook holds the table, a chart that Excel draws, and all that is needed to read them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook as Read

from components.exports.files.json_rows import json_rows
from components.exports.files.workbook import SheetChart, workbook
from components.wording.en.table_files import TableFileWords
from data.tables.table import Table, table
from tests.data.tables.made_tables import HOSTILE, any_table, hostile_table, rows
from tests.libreoffice import converted

WORDS = TableFileWords()
NOTES = [("Title", "Reports by month"), ("Source", "=A body"), ("Link", "https://example.org/")]
DATED = dt.date(2025, 3, 24)
MONTHS = table(
    "crime",
    pd.DataFrame(
        {
            "month": [dt.date(2024, month, 1) for month in (1, 2, 3)],
            "reports": pd.array([5, None, 7], "Int64"),
            "mean_12_months": [4.5, None, 5.5],
        }
    ),
)
AREAS = table(
    "cameras",
    pd.DataFrame(
        {
            "area": ["First", "Second"],
            "cameras": pd.array([40, None], "Int64"),
            "cameras_per_km2": [12.5, None],
            "cameras_per_1000_residents": [3.5, None],
        }
    ),
)
COLORS = ("#ad4218", "#5a6067")
CHARTS = {
    "line": (
        MONTHS,
        SheetChart("line", "month", ("reports", "mean_12_months"), COLORS, "By month"),
    ),
    "bar": (AREAS, SheetChart("bar", "area", ("cameras_per_km2",), COLORS[:1], "By area")),
    "scatter": (
        AREAS,
        SheetChart(
            "scatter", "cameras_per_km2", ("cameras_per_1000_residents",), COLORS[:1], "Both"
        ),
    ),
}


def made(of: Table, chart: SheetChart | None = None) -> bytes:
    return workbook(of, NOTES, DATED, WORDS, chart)


def opened(content: bytes) -> Read:
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(book: Read, sheet: str) -> list[list[Any]]:
    return [list(row) for row in book[sheet].iter_rows(values_only=True)]


@settings(max_examples=25)
@given(rows)
def test_what_is_written_is_read_again(values: list[tuple[object, ...]]) -> None:
    written = any_table(values)
    head, *lines = cells(opened(made(written)), "anything")
    assert head == ["area", "reports", "ratio", "month", "small_figure"]
    assert len(lines) == len(written)
    for line, row in zip(lines, json_rows(written), strict=True):
        assert unescape(line[0] or "") == row["area"]
        assert line[1] == row["reports"]
        known = row["ratio"] is not None
        assert line[2] == (pytest.approx(row["ratio"], rel=1e-12) if known else None)
        assert (line[3].date().isoformat() if line[3] else None) == row["month"]
        assert line[4] == row["small_figure"]


def test_no_text_is_a_formula_or_a_link() -> None:
    book = opened(made(hostile_table()))
    for sheet in book:
        found = [cell for row in sheet.iter_rows() for cell in row]
        assert not [cell.coordinate for cell in found if cell.data_type == "f" or cell.hyperlink]
    assert [unescape(row[0] or "") for row in cells(book, "anything")[1:]] == list(HOSTILE)


def test_a_figure_that_is_not_shown_is_an_empty_cell() -> None:
    assert cells(opened(made(AREAS)), "cameras")[2] == ["Second", None, None, None]


def test_notes_and_the_meaning_of_each_column_go_with_it() -> None:
    book = opened(made(AREAS))
    assert book.sheetnames == ["cameras", "Notes", "Data dictionary"]
    assert [tuple(line) for line in cells(book, "Notes")[1:]] == NOTES
    meanings = {line[0]: line[1:] for line in cells(book, "Data dictionary")[1:]}
    assert list(meanings) == [column.name for column in AREAS.columns]
    description, unit, kind = meanings["cameras"]
    assert "rounded to 20" in description
    assert (unit, kind) == ("cameras", "whole number")


def test_the_header_stays_in_sight_and_numbers_have_a_format() -> None:
    sheet = opened(made(MONTHS))["crime"]
    assert sheet.freeze_panes == "A2"
    assert [sheet.cell(2, column).number_format for column in (1, 2, 3)] == [
        "yyyy-mm-dd",
        "#,##0",
        "#,##0.0",
    ]
    widths = [sheet.column_dimensions[column].width for column in "ABC"]
    assert all(width >= 9 for width in widths)


@pytest.mark.parametrize("kind", CHARTS)
def test_the_chart_is_drawn_from_the_cells(kind: str) -> None:
    of, chart = CHARTS[kind]
    book = opened(made(of, chart))
    (drawn,) = book[of.name]._charts
    assert type(drawn).__name__.lower() == f"{kind}chart"
    last = len(of) + 1
    for series, figure in zip(drawn.series, chart.figures, strict=True):
        letter = "ABCD"[[column.name for column in of.columns].index(figure)]
        values = series.yVal if kind == "scatter" else series.val
        assert values.numRef.f == f"{of.name}!${letter}$2:${letter}${last}"


def test_a_gap_in_the_data_is_a_gap_in_the_chart() -> None:
    """Excel's own way, which a file need not say; "zero" and "span" it would."""
    of, chart = CHARTS["line"]
    with zipfile.ZipFile(io.BytesIO(made(of, chart))) as archive:
        described = archive.read("xl/charts/chart1.xml").decode()
    assert "dispBlanksAs" not in described or 'dispBlanksAs val="gap"' in described


@pytest.mark.parametrize("kind", CHARTS)
def test_the_same_content_has_the_same_bytes(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = made(*CHARTS[kind])
    monkeypatch.setattr("time.time", lambda: 2e9)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert made(*CHARTS[kind]) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


@pytest.mark.libreoffice
@pytest.mark.parametrize("kind", CHARTS)
def test_a_spreadsheet_program_opens_it_with_its_chart(kind: str, tmp_path: Path) -> None:
    of, chart = CHARTS[kind]
    file, folder = tmp_path / "table.xlsx", tmp_path / "again"
    file.write_bytes(made(of, chart))
    folder.mkdir()
    content = converted(file, "xlsx", folder).read_bytes()
    again = opened(content)
    assert again.sheetnames == [of.name, "Notes", "Data dictionary"]
    assert cells(again, of.name) == cells(opened(file.read_bytes()), of.name)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        described = archive.read("xl/charts/chart1.xml").decode()
    assert f"{kind}Chart>" in described
