"""Tables of a release that are too large to be held: gone through part by part.

A part is a short table whose texts are numbers and a dictionary of what they stand for, so
that ten million rows are read in tenths of a second and never lie in memory together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

_ROWS = 2**18  # of a part: some megabytes


Content = Callable[[], bytes]  # of a Parquet file


class Tables(Mapping[str, pa.Table]):
    """Tables by name, of which large ones are given as the content of their files.

    A large one is read anew, as a whole or in parts, whenever it is asked for.
    """

    def __init__(self, tables: Mapping[str, pa.Table | Content]) -> None:
        self._tables = tables

    def __getitem__(self, name: str) -> pa.Table:
        table = self._tables[name]
        return table if isinstance(table, pa.Table) else whole_file(table())

    def __contains__(self, name: object) -> bool:
        return name in self._tables  # and is not read for it

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)

    def parts(self, name: str, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
        """Its rows in order, of some `columns` or all; texts have a dictionary in each part."""
        table = self._tables[name]
        if isinstance(table, pa.Table):
            yield with_dictionaries(table.select(columns) if columns else table)
        else:
            yield from parts_of_file(table(), columns)


def parts_of(
    tables: Mapping[str, pa.Table], name: str, columns: Sequence[str] | None = None
) -> Iterator[pa.Table]:
    """Parts of a table, also where all tables are held."""
    return (tables if isinstance(tables, Tables) else Tables(tables)).parts(name, columns)


def texts_in(tables: Mapping[str, pa.Table], name: str, column: str) -> set[str]:
    """The different texts of a column."""
    found: set[str] = set()
    for part in parts_of(tables, name, [column]):
        for chunk in part[column].chunks:
            found.update(chunk.dictionary.to_pylist())
    return found


def whole_file(content: bytes) -> pa.Table:
    """A Parquet file as one table. Raises ArrowException where it is not a readable one."""
    file = pq.ParquetFile(pa.BufferReader(content))
    return file.read(use_threads=False).replace_schema_metadata(None)


def parts_of_file(content: bytes, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
    """Parts of a Parquet file. Raises ArrowException where it is not a readable one."""
    schema = pq.read_schema(pa.BufferReader(content))
    texts = [field.name for field in schema if pa.types.is_string(field.type)]
    file = pq.ParquetFile(pa.BufferReader(content), read_dictionary=texts)
    for batch in file.iter_batches(_ROWS, columns=columns, use_threads=False):
        yield pa.Table.from_batches([batch]).replace_schema_metadata(None)


def with_dictionaries(table: pa.Table) -> pa.Table:
    """A table with a dictionary for each column of texts."""
    for position, field in enumerate(table.schema):
        if pa.types.is_string(field.type):
            coded = pc.dictionary_encode(table.column(position).combine_chunks())
            table = table.set_column(position, field.name, coded)
    return table
