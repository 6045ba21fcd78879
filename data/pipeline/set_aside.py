"""What became of every record that was read: it is counted, or set aside for a reason."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pandas as pd

from data.pipeline.incidents import IncidentSource
from data.place import Place
from data.published.schema import OUTSIDE_COVERAGE, SUPERSEDED

AsideRow = dict[str, Any]  # a row of the release's table `set_aside`


def records_aside(
    place: Place, source: IncidentSource, cells: pd.DataFrame, counts: pd.Series
) -> list[AsideRow]:
    """The records of one source that are not counted, by reason.

    `cells` are all counts of the source, `counts` tells which of them are counted.
    """
    covered = _covered(place, source, cells)
    told = Counter({reason: each["count"] for reason, each in source.incidents.set_aside.items()})
    told[OUTSIDE_COVERAGE] = int(cells.loc[~covered, "count"].sum())
    told[SUPERSEDED] = int(cells.loc[covered & ~counts, "count"].sum())
    return [
        {"file": source.name, "reason": reason, "count": count}
        for reason, count in told.items()
        if count
    ]


def _covered(place: Place, source: IncidentSource, cells: pd.DataFrame) -> pd.Series:
    """Which cells lie on a day and offense that the source holds every report of."""
    covered = pd.Series(False, index=cells.index)
    for cover in source.covers:
        offenses = cells["offense"].isin(cover.offenses or place.offense_ids)
        covered |= offenses & cells["day"].between(
            pd.Timestamp(cover.first), pd.Timestamp(cover.through)
        )
    return covered
