"""Texts that are at more than one place, and texts that say too little to tell."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.intake.identity import Codes
from data.registry.intake.spellings import nested


def torn(group: Codes, directions: Codes) -> npt.NDArray[np.bool_]:
    """Which say too little in a group whose directions contradict each other.

    `group` is the lowest member of each one's group, `directions` are bits.
    """
    every = np.zeros(len(group), dtype=np.int64)
    np.bitwise_or.at(every, group, directions)
    agreed = np.zeros(len(group), dtype=bool)
    agreed[group[directions == every[group]]] = True
    where = np.flatnonzero(~agreed[group])
    unclear = np.zeros(len(group), dtype=bool)
    if len(where):
        found = pd.Series(directions[where]).groupby(group[where]).agg(frozenset)
        unclear[where] = [
            any(mine & other == mine != other for other in found[at])
            for mine, at in zip(directions[where].tolist(), group[where].tolist(), strict=True)
        ]
    return unclear


def far_apart(seen: pd.DataFrame) -> Codes:
    """The `mention` of each line that stands for an address which is elsewhere too.

    `seen` has one line a reading of a mention: `house` (number and street), `place`,
    `directions` (bits), `suffix` (0: none), `alias` (the house number may be another),
    `public` and `rows`. A public address point holds its place, and so does the larger
    part of the rows. A text that says less than another does not: 1400 14th St may be
    1400 14th St NW, which is elsewhere.
    """
    places = seen[["house", "place"]].drop_duplicates()
    houses = places.loc[places["house"].duplicated(), "house"].unique()
    seen = seen[seen["house"].isin(houses)]
    key = ["house", "place", "alias"]
    entries = seen.groupby(key, as_index=False).agg(
        # In one place directions are nested, so the largest holds them all.
        {"directions": "max", "suffix": "max", "public": "any", "rows": "sum"}
    )
    form = ["house", "directions", "suffix", "alias"]
    forms = entries.groupby(form, as_index=False).agg(
        places=("place", "nunique"),
        place=("place", "min"),
        rows=("rows", "sum"),
        public=("public", "any"),
    )
    pairs = entries.merge(forms, on="house", suffixes=("", "_other"))
    lost = pairs.loc[_in_doubt(pairs), key].drop_duplicates()
    far: Codes = seen.merge(lost, on=key)["mention"].to_numpy(dtype=np.int64)
    return far


def _in_doubt(pairs: pd.DataFrame) -> pd.Series:
    """Whether the first of two may be the second, which is elsewhere and as good or better."""
    mine, other = pairs["directions"], pairs["directions_other"]
    suffix, other_suffix = pairs["suffix"], pairs["suffix_other"]
    elsewhere = (pairs["places"] > 1) | (pairs["place"] != pairs["place_other"])
    agree = nested(mine, other) & ((suffix == other_suffix) | (suffix == 0) | (other_suffix == 0))
    alike = (mine == other) & (suffix == other_suffix)
    says_more = ~alike & (mine & other == other) & ((suffix == other_suffix) | (other_suffix == 0))
    of_one_kind = pairs["alias"] == pairs["alias_other"]
    holds = alike & of_one_kind & (2 * pairs["rows"] > pairs["rows_other"]) & ~pairs["public_other"]
    certain = ~pairs["alias"] & pairs["alias_other"]
    return elsewhere & agree & ~says_more & ~holds & ~certain & ~pairs["public"]
