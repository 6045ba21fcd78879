"""The change log as rows for programs: of editions, and of single changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from data.changes.change_log import LoggedEdition
from data.changes.release_changes import (
    CameraChanges,
    Changes,
    CrimeChanges,
    GeographyChanges,
    GovernmentChanges,
)

KINDS = ("areas", "crime", "cameras", "government")  # in the order of the columns

ChangeRow = dict[str, str | int | bool | dt.date | None]

EDITION_COLUMNS = (
    *("edition", "current_from", "kept", "edition_before"),
    *("areas_release", "crime_release", "cameras_release", "government_release"),
    *("areas_changes", "crime_changes", "cameras_changes", "government_changes"),
)
CHANGE_COLUMNS = (
    *("edition", "release_kind", "change", "area_id", "offense", "month", "figure"),
    *("figure_before", "figure_after"),
)


def editions_table(entries: Sequence[LoggedEdition]) -> list[ChangeRow]:
    """One row an edition, newest first: the day it became current (UTC), its releases, its changes.

    `kept` is false where a release was withdrawn; a number of changes is None where one of
    the two releases that would be compared is not kept.
    """
    return [_edition(entry) for entry in entries]


def changes_table(entries: Sequence[LoggedEdition]) -> list[ChangeRow]:
    """One row a change: the edition, the kind of release, what changed, and of what.

    `figure_before` and `figure_after` are published figures, in cameras, addresses, reports
    or residents as `figure` says. A figure that is not shown is None, never 0.
    """
    return [
        {"edition": entry.edition.id, "release_kind": kind, **row}
        for entry in entries
        for kind, changes in entry.changes.items()
        if changes
        for row in _rows(changes)
    ]


def _edition(entry: LoggedEdition) -> ChangeRow:
    def number(kind: str) -> int | None:
        if kind not in entry.changes:
            return 0
        changes = entry.changes[kind]
        return sum(1 for _ in _rows(changes)) if changes else None

    return {
        "edition": entry.edition.id,
        "current_from": entry.edition.day.isoformat(),
        "kept": entry.is_kept,
        "edition_before": entry.before.id if entry.before else None,
        **{f"{kind}_release": entry.edition.versions.get(kind) for kind in KINDS},
        **{f"{kind}_changes": number(kind) for kind in KINDS},
    }


def _rows(changes: Changes) -> Iterator[ChangeRow]:
    if isinstance(changes, CameraChanges):
        yield from _camera_rows(changes)
    elif isinstance(changes, CrimeChanges):
        yield from _crime_rows(changes)
    elif isinstance(changes, GovernmentChanges):
        yield _row("listed", "locations", changes.locations)
    else:
        yield from _area_rows(changes)


def _camera_rows(changes: CameraChanges) -> Iterator[ChangeRow]:
    lists = {
        "shown": changes.now_shown,
        "not shown": changes.no_longer_shown,
        "up": changes.up,
        "down": changes.down,
    }
    for change, moved in lists.items():
        for each in moved:
            for figure, pair in (("cameras", each.cameras), ("addresses", each.addresses)):
                if pair[0] != pair[1]:
                    yield _row(change, figure, pair, area_id=each.area_id)


def _crime_rows(changes: CrimeChanges) -> Iterator[ChangeRow]:
    for each in changes.by_offense:
        for change, days in (("added", each.days_added), ("removed", each.days_removed)):
            if days:
                yield _row(change, "days", (None, days), offense=each.offense)
        for month in each.revised:
            yield _row("revised", "reports", month.count, offense=each.offense, month=month.month)


def _area_rows(changes: GeographyChanges) -> Iterator[ChangeRow]:
    lists = {
        "added": changes.added,
        "removed": changes.removed,
        "redrawn": changes.redrawn,
        "renamed": changes.renamed,
    }
    for change, areas in lists.items():
        for area_id in areas:
            yield _row(change, "area", (None, None), area_id=area_id)
    if changes.residents_changed:
        yield _row("counted anew", "residents", changes.residents)


def _row(
    change: str,
    figure: str,
    pair: tuple[int | None, int | None],
    area_id: str | None = None,
    offense: str | None = None,
    month: dt.date | None = None,
) -> ChangeRow:
    about: ChangeRow = {"area_id": area_id, "offense": offense, "month": month}
    return {
        "change": change,
        **about,
        "figure": figure,
        "figure_before": pair[0],
        "figure_after": pair[1],
    }
