"""CSV files, in whichever encoding and with whichever separator a program wrote them."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from data.registry.intake.fields import RegistryError
from data.registry.intake.table_files.views import Row, View

MAX_LINE = 1_000_000  # characters; longer ones are no table, and would fill the memory
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab"}


def csv_views(path: Path) -> list[View]:
    encoding = _encoding(path)

    def view(separator: str, name: str) -> View:
        return View(name, lambda: _rows(path, encoding, separator))

    return [view(separator, name) for separator, name in SEPARATORS.items()]


def _encoding(path: Path) -> str:
    """By the byte order mark; else UTF-8 if all of the file is; else Windows-1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(4096)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if b"\0" in start:
            raise RegistryError(
                f"{path.name}: not a text file, or in an encoding without a mark. "
                "Save it again as “CSV UTF-8”."
            )
        file.seek(0)
        try:
            while block := file.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


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
