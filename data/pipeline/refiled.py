"""Reports that are filed under another offense than when they were published before.

They are not withdrawn: one offense counts one fewer, another one more. A report is found again
by its record number, its time and its block together, since portals may number anew; where fewer
than nine in ten are found, nobody can tell. No number leaves the store: all that goes on is how
many reports went from one offense to another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pandas as pd
import pyarrow.parquet as pq

from data.pipeline.incidents import IDENTITY, Incidents

REFILED = ("offense", "became", "day", "count")
_MIN_FOUND = 0.9  # of the earlier reports


def refiled(before: Incidents, after: Incidents) -> pd.DataFrame | None:
    """How many reports of a day (`count`) were of one `offense` and `became` another one.

    On the days that both hold. None where reports cannot be found again.
    """
    if before.path == after.path:
        return pd.DataFrame({column: [] for column in REFILED})
    then, now = _told(before), _told(after)
    if then is None or now is None:
        return None
    then = then[then["day"].between(now["day"].min(), now["day"].max())]
    both = then.merge(now, on=IDENTITY, suffixes=("_then", ""))
    if not len(then) or len(both) < _MIN_FOUND * len(then):
        return None
    moved = both[both["offense_then"] != both["offense"]]
    named = moved.rename(columns={"offense": "became", "offense_then": "offense"})
    return named.groupby(list(REFILED[:-1])).size().rename("count").reset_index()


def _told(incidents: Incidents) -> pd.DataFrame | None:
    """Who each report is, with its offense and day; None where not every one can be told."""
    columns = [IDENTITY, "offense", "day"]
    if not set(columns) <= set(pq.read_schema(incidents.path).names):
        return None  # typed before identities were
    told = pq.read_table(incidents.path, columns=columns).to_pandas()
    return None if told[IDENTITY].isna().any() else told


def refiled_parts(
    before: Mapping[str, Incidents], after: Mapping[str, Incidents]
) -> pd.DataFrame | None:
    """The same of several parts by name; None where it is not known of every part there was."""
    found = [refiled(part, after[name]) for name, part in before.items() if name in after]
    if not found or len(found) < len(before) or any(each is None for each in found):
        return None
    return pd.concat(found, ignore_index=True).astype({"count": "int64"})


def moved(
    found: pd.DataFrame | None, offense: str, first: dt.date, through: dt.date
) -> tuple[int, int] | None:
    """How many reports of some days left an offense for another one, and came to it from one."""
    if found is None:
        return None
    within = found[found["day"].between(first, through)]
    left, came = (int(within.loc[within[c] == offense, "count"].sum()) for c in REFILED[:2])
    return left, came
