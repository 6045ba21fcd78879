"""What every public source yields: raw records, and where and when they were found."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

# The columns of a GeoJSON file's own points, unless it has others of these names.
POINT = ("longitude", "latitude")


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


def as_one_line(value: Any) -> str:
    """The same on one line, as people see it: no-break and double spaces are one space."""
    return " ".join(as_text(value).split())


def as_file_name(text: str) -> str:
    """A plain name for a folder or file, made of what a publisher calls something."""
    name = re.sub(r"[^A-Za-z0-9._]+", "-", text).strip("-.")[:100]
    if text.isascii():
        return name or "unnamed"
    return f"{name}-{hashlib.sha256(text.encode()).hexdigest()[:8]}".strip("-")


def shown(text: str) -> str:
    """A text of a public source in an error: in quotes, short, and on one line."""
    plain = "".join(c if c.isprintable() else f"[U+{ord(c):04X}]" for c in text)
    return f"“{plain[:60]}…”" if len(plain) > 60 else f"“{plain}”"


def listed(names: Iterable[str], most: int = 12) -> str:
    """Names that a publisher gave, for an error: not too many, and each on one line and short."""
    every = sorted(names)
    told = ["".join(c if c.isprintable() else " " for c in name)[:60] for name in every[:most]]
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(told) + more if told else "none"
