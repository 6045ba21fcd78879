"""What an intruder who knows the rules can say about the addresses of one area.

The rules are public, so each figure that moved is a constraint on the exact
counts behind it: its rounding interval, the threshold and share it passed, and
the ten addresses that must have joined or left since its base, the release
where it last moved. A carried figure is no constraint by itself: it may be
carried because of holdings, which the intruder does not know.

All constraints on one area are bounds on a count or on the difference of two
counts. For such a system the shortest paths of its difference bound matrix are
the exact bounds, in whole numbers (Dill 1989), so no solver is needed until an
external fact links areas to one another.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from data.registry.audit.facts import Measure
from data.registry.audit.promise import (
    ADDRESSES_ROUNDED_TO,
    CAMERAS_ROUNDED_TO,
    MAX_CAMERAS_PER_ADDRESS,
    MAX_SHARE,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_CHANGE,
    MIN_TO_TURN,
)

Rule = Literal["rounding", "threshold", "minimum addresses in area", "maximum share", "hold-back"]
Shown = tuple[int, int] | None  # published addresses and cameras; None is "Not shown"
Interval = tuple[float, float]
NOTHING_SAID = (-1, -1)  # before the first release that has the area


@dataclass(frozen=True)
class PublishedFigures:
    """One release: `figures` by area id, `addresses` and `cameras`, both empty if not shown."""

    version: str
    as_of: dt.date
    figures: pd.DataFrame


@dataclass(frozen=True)
class Bound:
    """A count at a release (by number) lies from `low` to `high`, because of `rule`."""

    release: int
    low: float
    high: float
    rule: Rule


@dataclass(frozen=True)
class DifferenceBound:
    """The area had at least ten addresses more at release `more` than at release `fewer`."""

    fewer: int
    more: int


@dataclass(frozen=True)
class Constraints:
    """Everything the figures of one area say.

    `anchors` are the releases about which they say something, `bounds` limit
    addresses, `cameras` the sum of cameras, top-coded at ten an address;
    `size` is the number of public addresses, inf where unknown.
    """

    anchors: tuple[int, ...]
    bounds: tuple[Bound, ...]
    differences: tuple[DifferenceBound, ...]
    cameras: tuple[Bound, ...]
    size: float


def histories(releases: Sequence[PublishedFigures]) -> dict[str, tuple[Shown, ...]]:
    """Shown figures of each area, release by release. Raises ValueError for an odd series."""
    if not releases:
        raise ValueError("there is no release to audit")
    days = [release.as_of for release in releases]
    if days != sorted(days):
        raise ValueError("the releases are not in order of time")
    ids = releases[0].figures.index
    columns = []
    for release in releases:
        frame = release.figures
        if not frame.index.is_unique or set(frame.index) != set(ids):
            raise ValueError(f"release {release.version} is not of the same areas as the first")
        if (frame["addresses"].isna() != frame["cameras"].isna()).any():
            raise ValueError(f"release {release.version} shows one figure of an area alone")
        columns.append([_shown(*pair) for pair in frame.loc[ids, ["addresses", "cameras"]].values])
    return {
        str(area): history for area, history in zip(ids, zip(*columns, strict=True), strict=True)
    }


def _shown(addresses: object, cameras: object) -> Shown:
    return None if pd.isna(addresses) else (int(str(addresses)), int(str(cameras)))


@lru_cache(maxsize=65_536)
def deduce(
    history: tuple[Shown, ...],
    size: float,
    also: frozenset[int] = frozenset(),
    assessed: tuple[float, ...] = (),
) -> Constraints:
    """The constraints that the figures of one area put on its counts.

    `size` is the number of public addresses in it (inf where unknown); `also` are
    further releases to speak about, such as those that a fact was said at; `assessed`
    are the numbers of addresses that the rules were held against, release by release,
    where they were not always `size`.
    """
    start = next((n for n, shown in enumerate(history) if shown != NOTHING_SAID), 0)
    anchors = {0, start, *also} if history[-1] else {0, start, len(history) - 1, *also}
    base = start
    bounds: list[Bound] = []
    cameras: list[Bound] = []
    differences: dict[DifferenceBound, None] = {}  # an ordered set
    for release, now in list(enumerate(history))[start:]:
        before = history[release - 1] if release > start else None
        moves = _moves(before, now)
        if not any(moves):
            continue
        anchors.add(release)
        if release > start:
            differences |= dict.fromkeys(_held_back(base, release, moves))
            if not (before and now):
                turned = release if now else base
                bounds.append(Bound(turned, MIN_TO_TURN, math.inf, "hold-back"))
        if now:
            bounds += _passed_rules(release, assessed[release] if assessed else size)
            counted, coded = _behind(base, release, now, moves, differences)
            bounds += [counted, _addresses_behind(coded)]
            cameras.append(coded)
        base = release
    return Constraints(
        tuple(sorted(anchors)), tuple(bounds), tuple(differences), tuple(cameras), size
    )


def last_told(releases: Sequence[PublishedFigures]) -> dict[str, dict[Measure, Interval]]:
    """Of each area that is shown last, the addresses and cameras its figures stood for."""
    found: dict[str, dict[Measure, Interval]] = {}
    for area, history in histories(releases).items():
        closure = close(deduce(history, math.inf))
        if history[-1] and closure:
            moved = max(n for n in range(len(history)) if n == 0 or history[n] != history[n - 1])
            cameras = _cameras_rounded_from(history[-1][1])
            found[area] = {"addresses": closure.count(moved), "cameras": cameras}
    return found


def _moves(before: Shown, now: Shown) -> list[int]:
    """Direction in which each figure moved: 1 up or appeared, -1 down or hidden, 0 carried."""
    if before is None or now is None:
        return [(now is not None) - (before is not None)] * 2
    return [(new > old) - (new < old) for old, new in zip(before, now, strict=True)]


def _held_back(base: int, release: int, moves: Sequence[int]) -> list[DifferenceBound]:
    """The ten addresses that each figure that moved has had to wait for."""
    return [DifferenceBound(*((base, release) if m > 0 else (release, base))) for m in moves if m]


def _passed_rules(release: int, size: float) -> list[Bound]:
    """What an area that was found safe at a release has passed."""
    enough = size if size >= MIN_ADDRESSES_IN_AREA else -1
    return [
        Bound(release, MIN_ADDRESSES, math.inf, "threshold"),
        Bound(release, 0, enough, "minimum addresses in area"),
        Bound(release, 0, size * MAX_SHARE, "maximum share"),
    ]


def _behind(
    base: int,
    release: int,
    now: tuple[int, int],
    moves: Sequence[int],
    differences: Collection[DifferenceBound],
) -> list[Bound]:
    """The addresses and the cameras that each figure stands for.

    A figure that stayed although the other's move proves that enough joined (or
    left) did not round to more (or to less).
    """
    found = []
    for value, moved, rounded_from in zip(now, moves, ROUNDED_FROM, strict=True):
        low, high = rounded_from(value)
        ceiling = moved or _is_more(differences, base, release)
        floor = moved or _is_more(differences, release, base)
        found.append(Bound(release, low if floor else 0, high if ceiling else math.inf, "rounding"))
    return found


def _addresses_rounded_from(value: int) -> Interval:
    """The counts of addresses that round half up to a published figure."""
    half = ADDRESSES_ROUNDED_TO // 2
    return max(value - half, MIN_ADDRESSES), value + half - 1


def _cameras_rounded_from(value: int) -> Interval:
    """The counts of cameras that round half up to a published figure."""
    return value - CAMERAS_ROUNDED_TO // 2, value + CAMERAS_ROUNDED_TO // 2 - 1


ROUNDED_FROM = (_addresses_rounded_from, _cameras_rounded_from)


def _addresses_behind(cameras: Bound) -> Bound:
    """Every address has from one camera to the top code."""
    fewest = max(0, math.ceil(cameras.low / MAX_CAMERAS_PER_ADDRESS))
    return replace(cameras, low=fewest)


def _is_more(differences: Collection[DifferenceBound], fewer: int, more: int) -> bool:
    """Whether a chain of moves proves that ten joined between the two releases.

    The same chain then holds for holdings, so nothing else can have held a figure back.
    """
    reached = {fewer}
    while steps := {d.more for d in differences if d.fewer in reached} - reached:
        reached |= steps
    return more in reached - {fewer}


@dataclass(frozen=True)
class Closure:
    """Exact feasibility intervals of the counts of one area.

    `most[i, j]` is the largest value of count i minus count j; the counts are those
    at `anchors`, in order, and last the constant 0.
    """

    anchors: tuple[int, ...]
    most: npt.NDArray[np.float64]

    def count(self, release: int) -> Interval:
        """Least and largest number of addresses at a release."""
        return self.change(-1, self.anchors.index(release))

    def change(self, earlier: int, later: int) -> Interval:
        """Least and largest change, from one anchor (by position) to another."""
        # Adding zero turns -0.0 into 0.0.
        return -float(self.most[earlier, later]) + 0.0, float(self.most[later, earlier])


@lru_cache(maxsize=65_536)
def close(constraints: Constraints) -> Closure | None:
    """The exact intervals, or None when no counts fit the figures."""
    position = {release: i for i, release in enumerate(constraints.anchors)}
    zero = len(position)
    most = np.full((zero + 1, zero + 1), math.inf)
    most[:zero, zero] = constraints.size
    most[zero, :] = 0
    np.fill_diagonal(most, 0)
    for bound in constraints.bounds:
        i = position[bound.release]
        most[i, zero] = min(
            most[i, zero], math.floor(bound.high) if bound.high < math.inf else math.inf
        )
        most[zero, i] = min(most[zero, i], -bound.low)
    for difference in constraints.differences:
        i, j = position[difference.fewer], position[difference.more]
        most[i, j] = min(most[i, j], -MIN_CHANGE)
    closed = _shortest_paths(most)
    return Closure(constraints.anchors, closed) if (np.diag(closed) >= 0).all() else None


def _shortest_paths(most: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Floyd-Warshall: every bound that follows from the others."""
    closed = most.copy()
    for k in range(len(closed)):
        closed = np.minimum(closed, closed[:, k, None] + closed[None, k, :])
    return closed


def broken_rules(
    constraints: Constraints, truth: Sequence[int]
) -> list[tuple[Rule, tuple[int, ...]]]:
    """Each rule that exact counts (one a release) do not satisfy, with the releases concerned."""
    found: list[tuple[Rule, tuple[int, ...]]] = []
    for bound in constraints.bounds:
        if not bound.low <= truth[bound.release] <= bound.high:
            found.append((bound.rule, (bound.release,)))
    for difference in constraints.differences:
        if truth[difference.more] - truth[difference.fewer] < MIN_CHANGE:
            found.append(("hold-back", tuple(sorted((difference.fewer, difference.more)))))
    return list(dict.fromkeys(found))
