"""What became of every record that was read: it is counted, or set aside for a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pandas as pd

from data.pipeline.incidents import IncidentSource
from data.place import Place
from data.published.schema import OUTSIDE_COVERAGE, SUPERSEDED

AsideRow = dict[str, Any]  # a row of the release's table `set_aside`


def records_aside(
    place: Place, sources: Sequence[IncidentSource], cells: pd.DataFrame, counted: pd.Index
) -> list[AsideRow]:
    """The records of one file that are not counted, by reason.

    `sources` are all that are counted from it, `cells` all its counts, and `counted` the rows
    of those that are counted.
    """
    file = sources[0]
    covered = _covered(place, sources, cells)
    told = Counter({reason: each["count"] for reason, each in file.incidents.set_aside.items()})
    told[OUTSIDE_COVERAGE] = int(cells.loc[~covered, "count"].sum())
    told[SUPERSEDED] = int(cells.loc[covered & ~cells.index.isin(counted), "count"].sum())
    return [
        {"file": file.name, "reason": reason, "count": count}
        for reason, count in told.items()
        if count
    ]


def _covered(place: Place, sources: Sequence[IncidentSource], cells: pd.DataFrame) -> pd.Series:
    """Which cells lie on a day and offense that a source holds every report of."""
    covered = pd.Series(False, index=cells.index)
    for cover in (each for source in sources for each in source.covers):
        offenses = cells["offense"].isin(cover.offenses or place.offense_ids)
        covered |= offenses & cells["day"].between(
            pd.Timestamp(cover.first), pd.Timestamp(cover.through)
        )
    return covered
