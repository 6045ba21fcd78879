"""What was published of a period before, beside what the current release counts of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from data.arithmetic.measures import MIN_EVENTS
from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.trend import Change

_FRESH = dt.timedelta(days=60)  # after the last day: the newest weeks may still be revised
_MATURE = dt.timedelta(days=180)  # after it, most of what is revised has been


@dataclass(frozen=True)
class Revision:
    """A period in the whole city as once published and as counted now, in sum and by offense.

    `refiled` says how often one of its reports went from one of the offenses to another one since;
    None where reports cannot be followed.
    """

    window: Window
    published: str
    then: int
    now: int
    by_offense: dict[str, tuple[int, int]]
    refiled: int | None = None

    @property
    def change(self) -> float | None:
        """In percent; None below 20 reports, where it would mislead."""
        return None if self.then < MIN_EVENTS else 100 * (self.now / self.then - 1)


def most_telling(found: Sequence[Revision]) -> Revision:
    """The one with the most reports."""
    return max(found, key=lambda revision: revision.then)


def revisions(census: Census, offenses: Sequence[str]) -> list[Revision]:
    """Earlier publications of all the offenses over periods still counted, newest first."""
    table = census.earlier_counts
    found = []
    for (first, through, published), rows in table.groupby(["first", "through", "published"]):
        then = dict(zip(rows["offense"], rows["count"], strict=True))
        window = Window(first, through)
        if not set(offenses) <= set(then) or not census.cube.is_covered(offenses, window):
            continue
        by_offense = {
            offense: (int(then[offense]), census.cube.total(None, [offense], window) or 0)
            for offense in offenses
        }
        before, now = (sum(counts) for counts in zip(*by_offense.values(), strict=True))
        refiled = _refiled(rows[rows["offense"].isin(offenses)])
        found.append(Revision(window, published, before, now, by_offense, refiled))
    return sorted(found, key=lambda revision: (revision.published, revision.window.last))[::-1]


def _refiled(rows: pd.DataFrame) -> int | None:
    """Releases made before reports were followed have no such column."""
    if "to_other" not in rows or rows["to_other"].isna().any():
        return None
    return int(rows["to_other"].sum())


def fresh_against_mature(
    census: Census, offenses: Sequence[str], change: Change
) -> Revision | None:
    """What revising once came to, where a change sets fresh counts against mature ones.

    Of the newest counts that are known both as they were when fresh, and as they are now.
    None where both are of an age, and where no earlier publication is at hand.
    """
    age, age_before = (
        _age(_published(census, offenses, change, window), window)
        for window in (change.after, change.before)
    )
    if age > _FRESH or age_before < _MATURE:
        return None
    known = revisions(census, offenses)
    return next((each for each in known if _age(each.published, each.window) <= _FRESH), None)


def _published(census: Census, offenses: Sequence[str], change: Change, window: Window) -> str:
    if change.basis == "published":
        return census.published("crime")
    return census.crime_published(offenses, window)


def _age(published: str, window: Window) -> dt.timedelta:
    """How long after its last day a window was published, at the least."""
    year, month, day = (*(int(part) for part in published.split("-")), 1, 1)[:3]
    return dt.date(year, month, day) - window.last
