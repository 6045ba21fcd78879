"""Rows that are of one registration, or of one camera: copies, or contradictions."""

from __future__ import annotations

import pandas as pd

from data.registry.intake import reasons
from data.registry.intake.identity import NONE


def merge_copies(rows: pd.DataFrame, one_row_is: str) -> None:
    """Keep one row of each registration, and one of rows that are equal.

    A number that stands beside another address or holder is no copy: all its rows are
    set aside. Where a row is one camera, its own number is looked at; a registration
    may have many rows then, and rows without a camera's number are never copies.
    """
    if one_row_is == "camera":
        _set_conflicts_aside(rows, "registration", ["holding"], reasons.REGISTRATION_CONFLICT)
        _merge_number(rows, "camera", reasons.CAMERA_CONFLICT, reasons.SAME_CAMERA)
        return
    _merge_number(rows, "registration", reasons.REGISTRATION_CONFLICT, reasons.SAME_REGISTRATION)
    waiting = rows[rows["reason"] == NONE].sort_values("row")
    equal = waiting["content"].duplicated()
    rows.loc[waiting.index[equal], "reason"] = reasons.code(reasons.SAME_ROW)


def _merge_number(rows: pd.DataFrame, number: str, conflict: str, copy: str) -> None:
    """Of rows with one number the earliest registered is kept, then the one with the lowest hash:
    which comes first in the file must not matter.
    """
    _set_conflicts_aside(rows, number, ["address", "holding"], conflict)
    waiting = rows[(rows["reason"] == NONE) & (rows[number] != 0)]
    waiting = waiting[waiting[number].duplicated(keep=False)]
    waiting = waiting.sort_values(["registered", "content", "row"])
    again = waiting[number].duplicated()
    rows.loc[waiting.index[again], "reason"] = reasons.code(copy)


def _set_conflicts_aside(rows: pd.DataFrame, number: str, same: list[str], conflict: str) -> None:
    waiting = rows.loc[(rows["reason"] == NONE) & (rows[number] != 0), [number, *same]]
    waiting = waiting[waiting[number].duplicated(keep=False)]
    known = waiting.where(waiting != NONE)  # an unknown holder contradicts nobody
    differs = (known[same].groupby(waiting[number]).transform("nunique") > 1).any(axis=1)
    rows.loc[waiting.index[differs], "reason"] = reasons.code(conflict)
