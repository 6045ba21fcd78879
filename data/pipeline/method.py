"""Whether a series is counted in one way throughout, and how far another would move it.

Reports near a border name another area than their point lies in. Where some sources are
placed by the name and others by the point, areas seem to rise and fall that did not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from data.pipeline.incidents import IncidentSource
from data.place import Crime, PlacedBy
from data.published.schema import CODING, NO_AREA, PLACEMENT, PLACING

# A source of which a tenth was placed in the other way would move an area's figures by less
# than a hundredth: of all reports, some 7 in 100 name another area than they lie in.
_MAX_OTHER_WAY = 0.1


def method_breaks(
    crime: Crime,
    cells: pd.DataFrame,
    owner: pd.DataFrame,
    sources: Sequence[IncidentSource],
    placed_by: PlacedBy,
) -> list[dict[str, Any]]:
    """Days from which an offense's reports are counted in another way than those before: placed
    so in areas ("placing"), or recorded by other rules ("coding").

    `cells` are those that count, with their `source`; `owner` says which source counts for
    each day and offense. One row a break: `offense`, `day` (the first of the new way), `reason`.
    """
    other_way = _other_way(cells, placed_by)
    breaks = []
    for offense in owner.columns:
        source = owner.loc[owner[offense] >= 0, offense]
        placed = source.map(other_way).fillna(0) > _MAX_OTHER_WAY
        meanings = {n: crime.meaning_in(each.coding, offense) for n, each in enumerate(sources)}
        for reason, way in ((PLACING, placed), (CODING, source.map(meanings))):
            days = way.index[way.ne(way.shift()).to_numpy()][1:]
            breaks += [
                {"offense": offense, "day": day.date().isoformat(), "reason": reason}
                for day in days
            ]
    return breaks


def _other_way(cells: pd.DataFrame, placed_by: PlacedBy) -> pd.Series:
    """The share of each source's placed reports that the place's own way could not place."""
    placed = cells[cells["area_id"] != NO_AREA].groupby("source")[["count", "by_coordinates"]].sum()
    by_point = placed["by_coordinates"] / placed["count"]
    return 1 - by_point if placed_by == "point" else by_point


def placement(cells: pd.DataFrame) -> pd.DataFrame:
    """Reports that could be placed both ways, by area and year, and those that the two part."""
    year = cells["day"].dt.year.rename("year")
    sums = cells.groupby([cells["area_id"], year])[["compared", "elsewhere"]].sum()
    return (
        sums[sums["compared"] > 0]
        .rename(columns={"compared": "reports"})
        .reset_index()[PLACEMENT.arrow.names]
    )
