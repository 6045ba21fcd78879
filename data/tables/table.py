"""A table that leaves the site: only columns of the data dictionary, each with its meaning."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.published.schema import Column, SchemaError
from data.tables.dictionary import COLUMNS, ROUNDED


@dataclass(frozen=True, eq=False)
class Table:
    """Rows with a plain name (of a file, of a sheet) and the meaning of each column.

    A figure that is not shown is empty, never 0, and a flag column says so.
    """

    name: str
    columns: tuple[Column, ...]
    rows: pa.Table

    def __len__(self) -> int:
        rows: int = self.rows.num_rows
        return rows


def table(name: str, frame: pd.DataFrame) -> Table:
    """A Table of the columns of `frame`, in their order; the index is left out.

    Raises SchemaError where a column is not in the data dictionary, holds another type
    than it says, or a camera figure that is not rounded as every release rounds it: so
    nothing leaves the site that has not been decided on.
    """
    unknown = [column for column in frame if column not in COLUMNS]
    if unknown:
        raise SchemaError(f"{name}: column {unknown[0]!r} is not in the data dictionary")
    columns = tuple(COLUMNS[column] for column in frame)
    schema = pa.schema([pa.field(column.name, column.type) for column in columns])
    try:
        rows = pa.Table.from_pandas(frame, schema=schema, preserve_index=False)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise SchemaError(f"{name}: {error}") from error
    for column in columns:
        if column.name in ROUNDED:
            _check_rounded(name, column.name, rows[column.name])
    return Table(name, columns, rows.replace_schema_metadata())


def _check_rounded(table_name: str, column: str, values: pa.ChunkedArray) -> None:
    base = ROUNDED[column]
    known = values.drop_null()
    whole = pc.multiply(pc.divide(known, base), base)
    if len(known) and not pc.all(pc.equal(whole, known)).as_py():
        raise SchemaError(f"{table_name}: {column!r} holds a figure not rounded to {base}")
