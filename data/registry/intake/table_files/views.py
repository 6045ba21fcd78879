"""A way to look at a file: its rows of text, whatever they were written as."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

CHUNK_ROWS = 50_000

# A row's number as a person sees it, and its cells; None where the row cannot be taken apart.
Row = tuple[int, list[str] | None]


@dataclass(frozen=True)
class View:
    """One way to look at a file: with one separator, or one sheet of it."""

    name: str
    rows: Callable[[], Iterator[Row]]


def cell_text(value: object) -> str:
    """A typed cell as text: 3.0 is "3", a date is ISO, a day at midnight has no time."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # not a number
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        return (value.date() if value.time() == dt.time() else value).isoformat()
    return value.isoformat() if isinstance(value, dt.date) else str(value)
