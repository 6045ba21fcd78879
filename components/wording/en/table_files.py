"""What stands in every file of a table, beside the table, in English."""

from __future__ import annotations

from typing import ClassVar

import pyarrow as pa

from data.published.schema import Column


class TableFileWords:
    """Names of sheets and columns that explain a table."""

    notes_sheet = "Notes"
    notes_columns = ("About", "")
    dictionary_sheet = "Data dictionary"
    dictionary_columns = ("Column", "Meaning", "Unit", "Type")

    types: ClassVar[dict[pa.DataType, str]] = {
        pa.string(): "text",
        pa.int64(): "whole number",
        pa.float64(): "number",
        pa.bool_(): "true or false",
        pa.date32(): "date (YYYY-MM-DD)",
        pa.binary(): "outline",
    }

    def type_of(self, column: Column) -> str:
        return self.types[column.type]
