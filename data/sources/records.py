"""What every public source yields: raw records, and where and when they were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd


@dataclass(frozen=True)
class Records:
    """Some records as their publisher wrote them, every cell as text ("" where empty).

    `where` is a file and its first line, or the address of a page, as an error names
    it; `when` the time of fetching, or the date of publication of a file (ISO 8601).
    """

    rows: pd.DataFrame
    where: str
    when: str


def as_text(value: Any) -> str:
    """A JSON value as a cell of text: empty for null, no ".0" on a whole number."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
