"""A workbook holds the table, a chart that Excel draws, and all that is needed to read them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook as Read

from components.exports.files.json_rows import json_rows
from components.exports.files.workbook import TOP, About, SheetChart, workbook
from components.wording.table_files import TableFileWords
from data.tables.dictionary import COLUMNS
from data.tables.table import Table, table
from tests.data.tables.made_tables import HOSTILE, any_table, hostile_table, rows
from tests.libreoffice import converted

WORDS = TableFileWords()
NOTES = [("Title", "Reports by month"), ("Source", "=A body"), ("Link", "https://example.org/")]
ABOUT = About("Reports by month", "In one area", "Camera Census", dt.date(2025, 3, 24))
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
        SheetChart("line", "month", ("reports", "mean_12_months"), colors=COLORS, title="By month"),
    ),
    "bar": (
        AREAS,
        SheetChart("bar", "area", ("cameras_per_km2",), colors=COLORS[:1], title="By area"),
    ),
    "scatter": (
        AREAS,
        SheetChart(
            "scatter",
            "cameras_per_km2",
            ("cameras_per_1000_residents",),
            colors=COLORS[:1],
            title="Both",
        ),
    ),
}


def made(of: Table, chart: SheetChart | None = None) -> bytes:
    return workbook(of, NOTES, ABOUT, WORDS, chart)


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
    assert book.sheetnames == ["Table", "Notes", "cameras", "Data dictionary"]
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


def test_the_first_sheet_is_to_be_read() -> None:
    book = opened(made(*CHARTS["line"]))
    title, shown, empty, head, *rows = cells(book, "Table")
    assert (title[0], shown[0], any(empty)) == (ABOUT.title, ABOUT.subtitle, False)
    assert head == ["Month", "Reports", "Mean of twelve months"]
    assert rows == cells(book, "crime")[1:]
    assert book["Table"].freeze_panes == "A5"


def test_every_heading_is_in_plain_words() -> None:
    for column in COLUMNS.values():
        said = WORDS.heading(column)
        assert said[:1] == said[:1].upper() or said in ("p", "to")
        assert "_" not in said
    assert WORDS.heading(COLUMNS["reports_per_km2"]) == "Reports per km² a year"
    assert WORDS.heading(COLUMNS["area_km2"]) == "Land, km²"


def test_the_file_says_whose_it_is_of_what_and_of_when() -> None:
    said = opened(made(AREAS)).properties
    assert (said.title, said.subject, said.creator) == (ABOUT.title, ABOUT.subtitle, ABOUT.creator)
    assert said.created is not None
    assert said.created.date() == ABOUT.dated


def test_land_has_the_digits_that_a_density_is_divided_by() -> None:
    """640 cameras on 1.06 km² are 605 to one: not to be had from 1.1."""
    land = pd.DataFrame({"area": ["A"], "area_km2": [1.058], "cameras_per_km2": [604.9]})
    sheet = opened(made(table("land", land)))["land"]
    assert [sheet.cell(2, column).number_format for column in (2, 3)] == ["#,##0.00", "#,##0.0"]


def test_a_likely_range_is_drawn() -> None:
    compared = pd.DataFrame(
        {
            "area": ["A", "B"],
            "cameras_per_km2": [10.0, None],
            "cameras_low": [8.0, None],
            "cameras_high": [13.0, None],
        }
    )
    chart = SheetChart(
        "bar",
        "area",
        ("cameras_per_km2",),
        ranges=("cameras_low", "cameras_high"),
        colors=COLORS[:1],
        title="With ranges",
    )
    with zipfile.ZipFile(io.BytesIO(made(table("compared", compared), chart))) as archive:
        drawn = ElementTree.fromstring(archive.read("xl/charts/chart1.xml"))
    reach = {
        side: [float(v.text or "") for v in drawn.findall(f".//{{*}}errBars/{{*}}{side}//{{*}}v")]
        for side in ("plus", "minus")
    }
    assert reach == {"plus": [3, 0], "minus": [2, 0]}


def test_what_is_compared_has_a_line_each() -> None:
    rates = pd.DataFrame(
        {
            "area": ["A", "A", "B", "B"],
            "month": [dt.date(2024, month, 1) for month in (1, 2)] * 2,
            "month_reports_per_km2": [1.0, 2.0, 3.0, 4.0],
        }
    )
    chart = SheetChart(
        "line", "month", ("month_reports_per_km2",), by="area", colors=COLORS, title="Trends"
    )
    (drawn,) = opened(made(table("rates", rates), chart))["Table"]._charts
    first, last = TOP + 2, TOP + 3
    assert [series.val.numRef.f for series in drawn.series] == [
        f"Table!$C${first}:$C${last}",
        f"Table!$C${first + 2}:$C${last + 2}",
    ]
    assert [series.tx.v for series in drawn.series] == ["A", "B"]


def test_a_long_note_has_the_height_that_it_takes() -> None:
    long = [("Note", "word " * 100), ("Shorter", "word " * 30)]
    sheet = opened(workbook(AREAS, long, ABOUT, WORDS))["Notes"]
    heights = [sheet.row_dimensions[row].height for row in (2, 3)]
    assert heights[0] >= 15 * 500 / 100
    assert heights[0] > heights[1] >= 30


@pytest.mark.parametrize("kind", CHARTS)
def test_the_chart_is_drawn_from_the_cells(kind: str) -> None:
    of, chart = CHARTS[kind]
    book = opened(made(of, chart))
    (drawn,) = book["Table"]._charts
    assert type(drawn).__name__.lower() == f"{kind}chart"
    head = [cell.value for cell in book["Table"][TOP + 1]]
    first, last = TOP + 2, TOP + 1 + len(of)
    for series, figure in zip(drawn.series, chart.figures, strict=True):
        letter = "ABCDEF"[head.index(WORDS.heading(COLUMNS[figure]))]
        values = series.yVal if kind == "scatter" else series.val
        assert values.numRef.f == f"Table!${letter}${first}:${letter}${last}"
        assert series.tx.strRef.f == f"Table!${letter}${TOP + 1}"


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
    assert again.sheetnames == ["Table", "Notes", of.name, "Data dictionary"]
    assert cells(again, of.name) == cells(opened(file.read_bytes()), of.name)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        described = archive.read("xl/charts/chart1.xml").decode()
    assert f"{kind}Chart>" in described


@pytest.mark.parametrize("name", ["持危险武器袭击", "차량 내 물품 절도", "አደገኛ መሣሪያ ጥቃት"])
def test_wide_letters_have_the_room_that_they_take(name: str) -> None:
    """Else a name is cut off at the next column, and a note at the end of its row."""
    of = table("crime", pd.DataFrame({"area": [name], "reports": pd.array([1], "Int64")}))
    note = ("Note", name * 40)
    book = opened(workbook(of, [note], ABOUT, WORDS))
    latin = opened(workbook(of, [("Note", "a" * len(note[1]))], ABOUT, WORDS))
    assert book["Table"].column_dimensions["A"].width >= 1.35 * len(name)
    heights = [each["Notes"].row_dimensions[2].height for each in (book, latin)]
    assert heights[0] >= 1.3 * heights[1]
