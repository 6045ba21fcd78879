"""A CSV file holds the table and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given

from components.exports.files.csv_file import csv_file
from components.exports.files.json_rows import json_rows
from tests.data.tables.made_tables import HOSTILE, any_table, hostile_table, rows
from tests.libreoffice import converted

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


@given(rows)
def test_what_is_written_is_read_again(values: list[tuple[object, ...]]) -> None:
    table = any_table(values)
    head, *lines = read(csv_file(table))
    assert head == ["area", "reports", "ratio", "month", "small_figure"]
    assert len(lines) == len(table)
    for line, row in zip(lines, json_rows(table), strict=True):
        text, reports, ratio, month, flag = line
        assert text.removeprefix("'") == row["area"].removeprefix("'")
        assert (int(reports) if reports else None) == row["reports"]
        assert (float(ratio) if ratio else None) == row["ratio"]
        assert (month or None) == row["month"]
        assert flag == {None: "", True: "true", False: "false"}[row["small_figure"]]


@given(rows)
def test_no_text_begins_like_a_formula_and_no_other_is_changed(
    values: list[tuple[object, ...]],
) -> None:
    table = any_table(values)
    for line, row in zip(read(csv_file(table))[1:], json_rows(table), strict=True):
        assert not line[0].startswith(FORMULA)
        assert line[0] == ("'" if row["area"].startswith(FORMULA) else "") + row["area"]


def test_negative_numbers_stay_numbers_and_what_is_unknown_is_empty() -> None:
    table = any_table([("here", -3, -0.5, None, None)])
    assert csv_file(table).decode().splitlines()[1] == '"here",-3,-0.5,,'


def test_a_byte_order_mark_comes_only_where_it_is_asked_for() -> None:
    table = any_table([("Anacostía", 1, None, None, None)])
    assert csv_file(table, bom=True) == b"\xef\xbb\xbf" + csv_file(table)
    assert not csv_file(table).startswith(b"\xef\xbb\xbf")


@pytest.mark.libreoffice
def test_a_spreadsheet_program_finds_no_formula(tmp_path: Path) -> None:
    file = tmp_path / "hostile.csv"
    file.write_bytes(csv_file(hostile_table(), bom=True))
    sheet = openpyxl.load_workbook(converted(file, "xlsx", tmp_path)).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert len(cells) >= 5 * len(HOSTILE)
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [-1] * len(HOSTILE)
