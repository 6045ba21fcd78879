"""XLSX workbooks, sheet by sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import python_calamine

from data.registry.intake.table_files.views import Row, View, cell_text


def sheet_views(path: Path) -> list[View]:
    workbook = python_calamine.load_workbook(path)

    def view(name: str) -> View:
        return View(name, lambda: _rows(workbook, name))

    return [view(name) for name in workbook.sheet_names]


def _rows(workbook: Any, name: str) -> Iterator[Row]:
    """Rows of text; a cell merged over several rows stands in each of them."""
    sheet = workbook.get_sheet_by_name(name)
    merged = {
        (row, column): (top, column)
        for (top, column), (bottom, _) in sheet.merged_cell_ranges or ()
        for row in range(top + 1, bottom + 1)
    }
    tops = dict.fromkeys(merged.values(), "")
    first_column = (sheet.start or (0, 0))[1]
    of_row: dict[int, list[int]] = {}
    for row, column in {*merged, *tops}:
        of_row.setdefault(row, []).append(column)
    for number, values in enumerate(sheet.iter_rows()):
        cells = [cell_text(cell) for cell in values]
        for column in of_row.get(number, ()):
            at = column - first_column
            if not 0 <= at < len(cells):
                continue
            if (number, column) in tops:
                tops[number, column] = cells[at]
            elif not cells[at]:
                cells[at] = tops[merged[number, column]]
        yield number + 1, cells
