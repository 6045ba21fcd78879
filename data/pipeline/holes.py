"""What a source holds whole, of the days that it is said to hold whole.

A source that ends too soon, or lacks much of what is between, is refused by name. A few
silent or doubled days become a gap: they are left out of what it covers, and named.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

import numpy as np
import pandas as pd

from data.files.faults import SourceError
from data.pipeline.incidents import IncidentSource
from data.pipeline.silence import Run, full_runs, silent_runs
from data.place import Cover, Place

# A source said to cover an offense may be silent on it for this long at either
# end before it looks cut short.
_MAX_SILENT_DAYS = 7
# And of the days between so many may be left out as a gap, if they are more than those.
MAX_LEFT_OUT = 0.05

LeftOut = dict[str, Any]  # an entry of the release's fact `left_out_days`


def cut_holes(
    place: Place, source: IncidentSource, cells: pd.DataFrame
) -> tuple[IncidentSource, list[LeftOut]]:
    """The source without the days on which it is far too silent or too full, and those days.

    `cells` are all its counts: offense, day, `count`. Raises SourceError where it stops
    short of what it is said to cover, or where too many days would have to be left out.
    """
    kept: list[Cover] = []
    told: list[LeftOut] = []
    for cover in source.covers:
        counts = _by_day(place, cover, cells)
        _require_to_the_ends(source.name, cover, counts)
        holes = list(_holes(source.name, cover, counts))
        told += holes
        kept += _without(cover, holes, tuple(counts.columns)) if holes else [cover]
    return replace(source, covers=tuple(kept)), told


def _by_day(place: Place, cover: Cover, cells: pd.DataFrame) -> pd.DataFrame:
    """Reports by day (rows) and offense (columns) of what a source is said to hold whole."""
    days = pd.date_range(cover.first, cover.through, freq="D")
    offenses = list(cover.offenses or place.offense_ids)
    table = cells.pivot_table(index="day", columns="offense", values="count", aggfunc="sum")
    return table.reindex(index=days, columns=offenses).fillna(0).astype("float64")


def _require_to_the_ends(name: str, cover: Cover, counts: pd.DataFrame) -> None:
    silence = dt.timedelta(days=_MAX_SILENT_DAYS)
    days = counts.index[counts.sum(axis=1) > 0]
    if days.empty or (
        days.min().date() - cover.first > silence or cover.through - days.max().date() > silence
    ):
        raise SourceError(
            f"{name}: should cover {cover.first} through {cover.through}, but its reports stop "
            "short of that. Is it whole? If it is, correct what the place's TOML file says it "
            "covers: the days of a file (`covers`), or the `last_day` of a feed that has ended.",
            "cut short",
        )


def _holes(name: str, cover: Cover, counts: pd.DataFrame) -> Iterator[LeftOut]:
    """Days to leave out: of all offenses together, and of single ones."""
    table, every = counts.to_numpy(), list(counts.columns)
    total = table.sum(axis=1)
    silent, full = silent_runs(total), full_runs(table)
    yield from _told(name, cover, every, "silent", silent)
    yield from _told(name, cover, every, "full", full)
    taken = np.zeros(len(table), bool)
    for run in silent:
        taken[run.start : run.start + run.days] = True
    for position, offense in enumerate(every):
        alone = [
            run
            for run in silent_runs(table[:, position])
            if len(every) > 1 and not taken[run.start : run.start + run.days].all()
        ]
        yield from _told(name, cover, [offense], "silent", alone)


def _told(
    name: str, cover: Cover, offenses: list[str], why: str, runs: list[Run]
) -> Iterator[LeftOut]:
    most = max(_MAX_SILENT_DAYS, MAX_LEFT_OUT * ((cover.through - cover.first).days + 1))
    for run in runs:
        first = cover.first + dt.timedelta(days=run.start)
        through = first + dt.timedelta(days=run.days - 1)
        if sum(each.days for each in runs) > most:
            reports = "report" if run.reports == 1 else "reports"
            what = reports if len(offenses) > 1 else offenses[0]
            raise SourceError(
                f"{name}: {run.reports or 'no'} {what} from {first} through {through}, where about "
                f"{run.usual:,.0f} are usual, and too many such days to leave them out as a gap. "
                "Is it whole, and no batch in it twice? If those days are really missing, leave "
                "them out of what the place's TOML file says it covers.",
                "cut short" if why == "silent" else "duplicate page",
            )
        yield {
            "file": name,
            "offenses": offenses,
            "first": first.isoformat(),
            "through": through.isoformat(),
            "reason": why,
        }


def _without(cover: Cover, holes: list[LeftOut], offenses: tuple[str, ...]) -> Iterator[Cover]:
    """What is left of a cover, by runs of days that the same offenses are held whole on."""
    days = pd.date_range(cover.first, cover.through, freq="D")
    held = pd.DataFrame(True, index=days, columns=list(offenses))
    for hole in holes:
        held.loc[pd.Timestamp(hole["first"]) : pd.Timestamp(hole["through"]), hole["offenses"]] = (
            False
        )
    for offense in offenses:
        for whole, run in groupby(zip(held[offense], days, strict=True), key=lambda each: each[0]):
            span = [day.date() for _, day in run]
            if whole:
                yield Cover.model_validate(
                    {"from": span[0], "through": span[-1], "offenses": (offense,)}
                )
