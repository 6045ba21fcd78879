"""A table as rows for JSON."""

from __future__ import annotations

import datetime as dt
from typing import Any

from data.tables.table import Table


def json_rows(table: Table) -> list[dict[str, Any]]:
    """One object a row, every column named; null where a figure is not known or not shown.

    Dates are written as YYYY-MM-DD.
    """
    return [
        {
            name: value.isoformat() if isinstance(value, dt.date) else value
            for name, value in row.items()
        }
        for row in table.rows.to_pylist()
    ]
