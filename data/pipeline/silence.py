"""Days on which a series is far too silent or far too full for what it is otherwise.

A file that begins and ends where it should may still have a hole, or hold a batch twice. A
hole that is published is a fall in crime that never happened; a batch held twice, a rise.

A run of days is compared with the four weeks before and after it, and with all other days;
only what stands out from both is reported, so that season and trend do not count. The test is
the exact one for two Poisson counts (Przyborowski and Wilenski 1940): of all reports, how many
would fall into the run by its share of the days. Counts vary more than that has it; by how
much is measured between the same weekdays of weeks that follow each other, and the reports
are divided by it (quasi-likelihood, Wedderburn 1974).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import betainc

Counts = npt.NDArray[np.float64]  # reports of each day, no day left out

_NEAR_DAYS = 28
# Silent is less than this share of the usual rate: no holiday, storm or lockdown went so low.
_SILENT = 0.1
_FULL = 1.5  # times the usual rate: a batch held twice is twice
_FULL_SPANS = (1, 2, 4, 7, 14, 28)  # days: what a batch may hold
# So many false alarms are accepted in one series, however many days it has.
MAX_FALSE_ALARMS = 0.001


@dataclass(frozen=True)
class Run:
    """Days in a row: their place in the series, their reports, and how many are usual."""

    start: int
    days: int
    reports: int
    usual: float


def dispersion(counts: Counts) -> float:
    """Variance over mean, at least 1, from days a week apart: weekday and season cancel out."""
    now, before = counts[7:], counts[:-7]
    both = float((now + before).sum())
    return max(1.0, float(((now - before) ** 2).sum()) / both) if both else 1.0


def silent_runs(counts: Counts) -> list[Run]:
    """Runs of days with next to no report that chance does not explain."""
    quiet = counts <= _SILENT * counts.mean()
    edges = np.flatnonzero(np.diff(np.r_[False, quiet, False].astype(np.int8)))
    phi = dispersion(counts)
    found = []
    for start, end in edges.reshape(-1, 2):
        run, others = _compared(counts, int(start), int(end))
        if all(_too_few(run, each, phi) * len(counts) < MAX_FALSE_ALARMS for each in others):
            found.append(run)
    return found


def full_runs(by_offense: Counts) -> list[Run]:
    """Runs of one day to four weeks where neither chance nor one offense explains how full.

    `by_offense` has days as rows and offenses as columns. A batch that is held twice has
    every offense twice, while a wave or a riot is of one: so each run is judged without the
    offense that stands out most.
    """
    left, found = by_offense.copy(), []
    while run := _fullest(left):
        found.append(run)
        days = slice(run.start, run.start + run.days)
        left[days] = np.delete(left, days, axis=0).mean(axis=0)
    return sorted(found, key=lambda each: each.start)


def _fullest(by_offense: Counts) -> Run | None:
    """The run that chance explains least, if it does not explain it."""
    best, least = None, MAX_FALSE_ALARMS / max(len(by_offense), 1)
    for days in _FULL_SPANS:
        if days >= len(by_offense):
            break
        held = np.lib.stride_tricks.sliding_window_view(by_offense, days, axis=0).sum(axis=2)
        above = held - by_offense.mean(axis=0) * days
        without = above.sum(axis=1) - above.max(axis=1)
        start = int(without.argmax())
        rest = np.delete(by_offense, above[start].argmax(), axis=1).sum(axis=1)
        run, others = _compared(rest, start, start + days)
        chance = max(_too_many(run, each, dispersion(rest)) for each in others)
        if run.reports >= _FULL * run.usual and chance < least:
            best, least = run, chance
    return best


def _compared(counts: Counts, start: int, end: int) -> tuple[Run, tuple[Counts, Counts]]:
    """A run, and what it is compared with: the days around it and all other days."""
    near = np.r_[counts[max(0, start - _NEAR_DAYS) : start], counts[end : end + _NEAR_DAYS]]
    others = np.r_[counts[:start], counts[end:]]
    usual = max(float(near.sum()) / max(len(near), 1), float(others.sum()) / max(len(others), 1))
    days = end - start
    return Run(start, days, int(counts[start:end].sum()), usual * days), (near, others)


def _too_few(run: Run, others: Counts, phi: float) -> float:
    """The chance that so few reports, or fewer, fall into a run."""
    if not others.any():
        return 1.0
    share = run.days / (run.days + len(others))
    return float(betainc(others.sum() / phi, run.reports / phi + 1, 1 - share))


def _too_many(run: Run, others: Counts, phi: float) -> float:
    """The chance that so many reports, or more, fall into a run."""
    if not run.reports:
        return 1.0
    share = run.days / (run.days + len(others))
    return float(betainc(run.reports / phi, others.sum() / phi + 1, share))
