"""Tables for tests of files: with gaps, texts that look like formulas, and any values at all."""

from __future__ import annotations

import datetime as dt

import pandas as pd
from hypothesis import strategies as st

from data.tables.table import Table, table

HOSTILE = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    '=HYPERLINK("http://example.org","x")',
    "=cmd|' /C calc'!A0",
    '";=1+1',
    "harmless, with a comma",
    'and a "quote"',
    "",
)

# Without what XML cannot hold at all, which no spreadsheet can show.
texts = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=20
) | st.sampled_from(HOSTILE)
rows = st.lists(
    st.tuples(
        texts,
        st.none() | st.integers(-(10**12), 10**12),
        st.none() | st.floats(-1e12, 1e12, allow_nan=False),
        st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)),
        st.none() | st.booleans(),
    ),
    max_size=8,
)


def any_table(values: list[tuple[object, ...]]) -> Table:
    """A text, a whole number, a number, a date and a flag a row."""
    frame = pd.DataFrame(values, columns=["area", "reports", "ratio", "month", "small_figure"])
    frame["reports"] = frame["reports"].astype("Int64")
    frame["ratio"] = frame["ratio"].astype("Float64")
    frame["small_figure"] = frame["small_figure"].astype("boolean")
    return table("anything", frame)


def hostile_table() -> Table:
    return any_table([(text, -1, -0.5, None, None) for text in HOSTILE])
