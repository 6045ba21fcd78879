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
    for number, cells in enumerate(workbook.get_sheet_by_name(name).iter_rows(), start=1):
        yield number, [cell_text(cell) for cell in cells]
