"""Whether a series is counted in one way throughout, and how far another would move it.

Reports near a border name another area than their point lies in. Where some sources are
placed by the name and others by the point, areas seem to rise and fall that did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd

from data.pipeline.incidents import IncidentSource
from data.place import Crime, CrimeFeed, FileFeed, PlacedBy
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


def told_breaks(breaks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Breaks as `method_breaks` lists them, in words: one sentence a day and reason."""
    offenses: dict[tuple[str, str], list[str]] = {}
    for each in breaks:
        offenses.setdefault((each["day"], each["reason"]), []).append(each["offense"])
    for (day, reason), which in sorted(offenses.items()):
        named = ", ".join(which)
        yield f"{named}: the series breaks on {day}, and no sum crosses it. {_WHY[reason]}"


def told_of_feeds(crime: Crime, feeds: Sequence[CrimeFeed]) -> Iterator[str]:
    """The same of feeds one after the other, before any report is read: by their fields alone."""
    for before, after in pairwise(feeds):
        if _can_place(crime, before) != _can_place(crime, after):
            yield f"live.crime: the series is likely to break on {after.first}. {_WHY[PLACING]}"


def _can_place(crime: Crime, feed: CrimeFeed) -> bool:
    """Whether a feed has what the place's own way of placing asks for."""
    fields = crime.coded(feed.coding).fields
    if crime.placed_by == "name":
        return fields.area is not None
    return fields.longitude is not None or isinstance(feed.feed, FileFeed)  # GeoJSON has points


_WHY = {
    PLACING: "From then on reports find their area otherwise than before, by their points or by "
    "the name they give, and near borders the two differ. Where every file has points, write "
    'placed_by = "point" under [crime]; where every file names areas, name that field as `area`.',
    CODING: "From then on offenses are recorded by other rules. List under same_meaning of the "
    "coding those that mean the same as before.",
}


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
