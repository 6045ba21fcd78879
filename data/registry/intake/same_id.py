"""Addresses that share a number of the city."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake.identity import Codes
from data.registry.intake.nearness import Links, Points, groups

# So many addresses may one number stand beside, and be one: a house at a corner has two.
MAX_NAMES = 3


def join_by_id(
    ids: Codes,
    address: Codes,
    points: Points,
    rows: Codes,
    good: npt.NDArray[np.bool_],
    *,
    within: float,
) -> tuple[Links, npt.NDArray[np.bool_]]:
    """Links between addresses that share a number, and mentions whose number cannot be one.

    A number that chains more than three addresses together, or such as lie further
    apart than `within` metres, or two public ones, is a placeholder or an error: its
    mentions stay where the address points or most of its rows have it, if anywhere.
    `rows` are 0 for public address points.
    """
    nothing = np.empty((0, 2), dtype=np.int64), np.zeros(len(ids), dtype=bool)
    east, north = points.metres()
    seen = pd.DataFrame(
        {"id": ids, "address": address, "rows": rows, "east": east, "north": north}
    )[good & (ids >= 0)]
    pairs = seen[["id", "address"]].drop_duplicates()
    wandering = pairs.loc[pairs["id"].duplicated(), "id"].unique()
    seen = seen[seen["id"].isin(wandering)]
    if seen.empty:
        return nothing
    first = seen.groupby("id")["address"].transform("first")
    links = np.column_stack([first, seen["address"]])
    seen["chain"] = groups(len(ids), links)[seen["address"]]
    public = np.zeros(len(ids), dtype=bool)
    public[address[rows == 0]] = True
    seen["public"] = public[seen["address"]]
    plausible = _plausible(seen, within)
    conflict = np.zeros(len(ids), dtype=bool)
    doubtful = seen[~plausible]
    conflict[doubtful.index[~_holds(doubtful)]] = True
    return links[plausible.to_numpy()], conflict


def _plausible(seen: pd.DataFrame, within: float) -> pd.Series:
    chains = seen.groupby("chain")
    names = chains["address"].transform("nunique")
    apart = np.hypot(
        *(
            chains[axis].transform("max") - chains[axis].transform("min")
            for axis in ("east", "north")
        )
    )
    is_public = seen["address"].where(seen["public"])
    return (
        (names <= MAX_NAMES)
        & (apart <= within)
        & (is_public.groupby(seen["chain"]).transform("nunique") <= 1)
    )


def _holds(seen: pd.DataFrame) -> pd.Series:
    """Whether a number stands where the address points, or most of its rows, have it."""
    here = seen.groupby(["id", "address"])["rows"]
    everywhere = seen.groupby("id")["rows"]
    public_here, public_anywhere = here.transform("min") == 0, everywhere.transform("min") == 0
    most = 2 * here.transform("sum") > everywhere.transform("sum")
    return public_here | (most & ~public_anywhere)
