"""What earlier publications said of a period that a newer one counts anew.

Police data are revised: reports are withdrawn, added late or filed under another
offense. So that nobody need wonder, a crime release remembers what was published
before, for the whole city, beside what it counts itself; and where reports can be found again,
how many of them left an offense for another one, which withdraws none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache
from typing import Any

import pandas as pd
import pyarrow.compute as pc

from data.pipeline.incidents import IncidentSource
from data.pipeline.refiled import moved, refiled
from data.place import Place
from data.published.release import Release

RevisionRow = dict[str, Any]  # a row of the release's table `revisions`
_EMPTY: RevisionRow = {"to_other": None, "from_other": None}


def revisions_from_sources(
    place: Place,
    sources: Sequence[IncidentSource],
    owner: pd.DataFrame,
    position: int,
    cells: pd.DataFrame,
) -> list[RevisionRow]:
    """What a source counts of a period that later publications cover whole.

    `owner` tells for each day and offense the position of the source that counts;
    `cells` are all counts of the source at `position`.
    """
    source, rows = sources[position], []
    since = cache(lambda taker: refiled(source.incidents, sources[taker].incidents))
    for cover in source.covers:
        first, through = pd.Timestamp(cover.first), pd.Timestamp(cover.through)
        mine = cells[cells["day"].between(first, through)].groupby("offense")["count"].sum()
        for offense in cover.offenses or place.offense_ids:
            takers = owner.loc[first:through, offense].unique()
            if all(_counts_anew(source, sources, taker) for taker in takers):
                count = int(mine.get(offense, 0))
                row = _row(offense, cover.first, cover.through, source.published, count)
                if len(takers) == 1 and sources[takers[0]].name != source.name:
                    _note(row, moved(since(takers[0]), offense, cover.first, cover.through))
                rows.append(row)
    return rows


def _counts_anew(source: IncidentSource, sources: Sequence[IncidentSource], taker: int) -> bool:
    """Whether what counts is of a later day and by the same rules; -1 is no source at all."""
    by = sources[taker]
    return taker >= 0 and by.published > source.published and by.coding == source.coding


def revisions_from_release(
    before: Release, coverage: pd.DataFrame, since: pd.DataFrame | None = None
) -> list[RevisionRow]:
    """What the release that is replaced remembers, and what it said of its newest year itself.

    Of the publications of one month the first is kept, so that the list stays short.
    `coverage` is that of the new release: a period it does not cover cannot be compared.
    `since` are reports that went to another offense since then, where that is known; what is
    remembered adds up from release to release.
    """
    rows: list[RevisionRow] = [_EMPTY | row for row in before.tables["revisions"].to_pylist()]
    for row in rows:
        _note(row, moved(since, row["offense"], row["first"], row["through"]), row)
    kept = {(row["offense"], row["published"][:7]) for row in rows}
    newest = coverage.groupby("offense")[["published", "through"]].max()
    for run in before.tables["coverage"].to_pylist():
        offense, published = run["offense"], run["published"]
        first = dt.date(run["through"].year, 1, 1)
        is_last = run["through"] == _last_day(before, offense)
        if not is_last or run["first"] > first or offense not in newest.index:
            continue
        through = min(run["through"], newest.at[offense, "through"])
        is_news = published < newest.at[offense, "published"] and through >= first
        if is_news and (offense, published[:7]) not in kept:
            count = _count(before, offense, first, through)
            row = _row(offense, first, through, published, count)
            _note(row, moved(since, offense, first, through))
            rows.append(row)
    return rows


def _row(offense: str, first: dt.date, through: dt.date, published: str, count: int) -> RevisionRow:
    return {
        "offense": offense,
        "first": first,
        "through": through,
        "published": published,
        "count": count,
        **_EMPTY,
    }


def _note(row: RevisionRow, went: tuple[int, int] | None, known: RevisionRow | None = None) -> None:
    """Write what went to another offense and came from one, beside what was known before."""
    for column, reports in zip(_EMPTY, went or (None, None), strict=True):
        earlier = known[column] if known else 0
        row[column] = None if reports is None or earlier is None else earlier + reports


def _last_day(release: Release, offense: str) -> dt.date:
    coverage = release.tables["coverage"]
    of_offense = coverage.filter(pc.equal(coverage["offense"], offense))
    last: dt.date = pc.max(of_offense["through"]).as_py()
    return last


def _count(release: Release, offense: str, first: dt.date, through: dt.date) -> int:
    counts = release.tables["counts"]
    within = pc.and_(
        pc.equal(counts["offense"], offense),
        pc.and_(pc.greater_equal(counts["day"], first), pc.less_equal(counts["day"], through)),
    )
    return int(pc.sum(counts.filter(within)["count"]).as_py() or 0)
