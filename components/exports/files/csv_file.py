"""A table as a CSV file that no spreadsheet mistakes for instructions."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

from data.tables.table import Table

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
BOM = b"\xef\xbb\xbf"
_PIECE = 5000  # rows

# What makes a spreadsheet read a cell as a formula, or skips over to the next one.
_FORMULA = r"^[=+\-@\t\r\n]"


def csv_file(table: Table, *, bom: bool = False) -> bytes:
    """Rows under one line of column names, in UTF-8 (RFC 4180, lines end in LF).

    An empty cell is a figure that is not known or not shown. Every text is quoted, and
    one that a spreadsheet would take for a formula begins with an apostrophe. With
    `bom`, Excel knows at a double click that it is UTF-8.
    """
    return b"".join(([BOM] if bom else []) + list(csv_pieces(table)))


def csv_pieces(table: Table) -> Iterator[bytes]:
    """The same, some thousand rows at a time: a whole table need not be in memory twice."""
    for start in range(0, max(len(table), 1), _PIECE):
        sink = pa.BufferOutputStream()
        options = pyarrow.csv.WriteOptions(include_header=start == 0)
        pyarrow.csv.write_csv(harmless(table.rows.slice(start, _PIECE)), sink, options)
        yield sink.getvalue().to_pybytes()


def harmless(rows: pa.Table) -> pa.Table:
    """The same rows; a text that begins like a formula has an apostrophe before it.

    Numbers, negative ones too, are left as they are: they cannot be anything else.
    """
    for position, field in enumerate(rows.schema):
        if pa.types.is_string(field.type):
            texts = rows[position]
            marked = pc.binary_join_element_wise(pa.scalar("'"), texts, pa.scalar(""))
            suspicious = pc.match_substring_regex(texts, _FORMULA)
            rows = rows.set_column(position, field, pc.if_else(suspicious, marked, texts))
    return rows
