"""Of which days and offenses the sources tell the weapon."""

from __future__ import annotations

import pandas as pd

# A source that leaves the weapon of more reports empty does not tell how many there were.
_MAX_NOT_TOLD = 0.01


def telling_weapons(cells: pd.DataFrame, owner: pd.DataFrame) -> pd.DataFrame:
    """Which source tells the weapon of each day (rows) and offense (columns): as `owner`, or -1.

    `cells` are those that count, by offense and weapon ("" where not told), with their `source`.
    """
    every = cells.groupby("source")["count"].sum()
    not_told = cells[cells["weapon"] == ""].groupby("source")["count"].sum()
    share = not_told.reindex(every.index, fill_value=0) / every
    telling = list(share.index[share <= _MAX_NOT_TOLD])
    offenses = [offense for offense in owner if offense in set(cells["offense"])]
    return owner[offenses].where(owner[offenses].isin(telling), -1)
