"""CSV files, in whichever encoding and with whichever separator a program wrote them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from data.files.csv_text import SEPARATORS, encoding_of
from data.registry.intake.fields import RegistryError
from data.registry.intake.table_files.views import Row, View

MAX_LINE = 1_000_000  # characters; longer ones are no table, and would fill the memory


def csv_views(path: Path) -> list[View]:
    encoding = _encoding(path)

    def view(separator: str, name: str) -> View:
        return View(name, lambda: _rows(path, encoding, separator))

    return [view(separator, name) for separator, name in SEPARATORS.items()]


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        try:
            return encoding_of(file)
        except ValueError as error:
            raise RegistryError(f"{path.name}: {error}") from error


def _rows(path: Path, encoding: str, separator: str) -> Iterator[Row]:
    """Rows by the line they start on: what an editor shows, and a spreadsheet, too,
    unless a cell has line breaks.
    """
    # A few bytes are no character in Windows-1252; UTF-8 has been checked before.
    errors = "replace" if encoding == "cp1252" else "strict"
    with path.open(encoding=encoding, errors=errors, newline="") as file:
        reader = csv.reader(_lines(path, file), delimiter=separator, strict=True)
        line = 1
        while True:
            try:
                for cells in reader:
                    yield line, cells
                    line = reader.line_num + 1
                return
            except csv.Error as error:
                # Only these two leave the rest of the file unread or misread.
                if str(error).startswith(("unexpected end", "field larger")):
                    raise RegistryError(
                        f"{path.name}: row {line} opens a quotation mark that is not closed. "
                        "Close it, or take it out."
                    ) from None
                yield line, None
                line = reader.line_num + 1


def _lines(path: Path, file: TextIO) -> Iterator[str]:
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) == MAX_LINE and line[-1] not in "\r\n":
            raise RegistryError(
                f"{path.name}: row {number} has more than {MAX_LINE:,} characters. Is it a table?"
            )
        yield line
