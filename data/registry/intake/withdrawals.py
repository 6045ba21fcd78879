"""Rows that end earlier ones: a register may keep a registration, and its withdrawal below it."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Flags = npt.NDArray[np.bool_]
Days = npt.NDArray[np.datetime64]


def ended_by_another(
    rows: pd.DataFrame, withdrawn: Flags, registered: Days, ended: Days, day: np.datetime64
) -> Flags:
    """Which rows another one has ended by `day`.

    A withdrawal ends what was registered under its number up to its own day: `ended`, else
    `registered`, else any. With a camera's number it ends that camera alone. What is registered
    under the number on a later day counts again.
    """
    on = np.where(np.isnat(ended), registered, ended)
    on = np.where(np.isnat(on), day, on).astype("datetime64[D]")
    happened = withdrawn & (on <= day) & (rows["registration"].to_numpy() != 0)
    of_camera = rows["camera"].to_numpy() != 0
    found = np.zeros(len(rows), dtype=bool)
    for keys, ends in (
        (["registration"], happened & ~of_camera),
        (["registration", "camera"], happened & of_camera),
    ):
        found |= _up_to(rows[keys], ends, on, registered)
    return found & ~withdrawn


def _up_to(keys: pd.DataFrame, ends: Flags, on: Days, registered: Days) -> Flags:
    """Which rows were registered no later than the last end of their keys."""
    if not ends.any():
        return np.zeros(len(keys), dtype=bool)
    names: list[Any] = list(keys)
    last = keys[ends].assign(on=on[ends]).groupby(names, as_index=False)["on"].max()
    until = keys.merge(last, on=names, how="left")["on"].to_numpy()
    return np.asarray(~np.isnat(until) & ~(registered > until))
