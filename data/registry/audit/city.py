"""The intruder over the whole city: what all figures, facts and outlines together tell.

For each area, each change and each region that two geographies single out: the
feasibility interval, the least and the largest number of registered addresses that
fits all of it (Handbook on Statistical Disclosure Control, auditing of linked tables).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.registry.audit.facts import Fact, FactError, written
from data.registry.audit.linked_areas import BoundFact, LinkedModel, SolverStats
from data.registry.audit.one_area import (
    Closure,
    Constraints,
    Interval,
    PublishedFigures,
    Shown,
    close,
    deduce,
)
from data.registry.audit.pieces import Pieces
from data.registry.audit.region import AREAS, CITY, Region
from data.registry.protection.disclosure import MIN_ADDRESSES


class Intruder:
    """Feasibility intervals of areas, changes and regions, given all that is known."""

    def __init__(
        self,
        releases: Sequence[PublishedFigures],
        series: Mapping[str, tuple[Shown, ...]],
        facts: Sequence[Fact],
        pieces: Pieces | None,
        sizes: Mapping[str, int],
        assessed: Sequence[Mapping[str, int] | None] | None,
    ) -> None:
        self.series = series
        self.stats = SolverStats()
        self.facts: list[BoundFact] = []
        self.dropped: list[Fact] = []
        self._rows = _rows_of_areas(series, pieces)
        in_pieces = {area: _piece_sizes(rows, pieces) for area, rows in self._rows.items()}
        self.sizes = {area: _size(area, sizes, in_pieces[area]) for area in series}
        self._assessed = {area: _assessed(area, assessed) for area in series}
        # Addresses that changed, or were not always known, limit no count.
        self.limits = {
            area: math.inf if set(self._assessed[area]) - {self.sizes[area]} else self.sizes[area]
            for area in series
        }
        # One piece is the whole area, and holds no more addresses than it.
        self.cells = {
            area: cells
            if len(cells) > 1 and self.limits[area] == self.sizes[area]
            else (self.limits[area],) * max(1, len(cells))
            for area, cells in in_pieces.items()
        }
        self.impossible = {area for area in series if close(self.told(area)) is None}
        self._accept([_bind(fact, releases, self._rows, pieces) for fact in facts])
        self.closures = {area: self._closure(area) for area in series}
        self._linked = [self._solve_group(group) for group in _groups(self.facts)]

    @property
    def facts_about_areas(self) -> list[Fact]:
        """Facts about a single area of the published geography."""
        facts = (bound.fact for bound in self.facts)
        return [
            f for f in facts if len(f.region.inside) == 1 and f.region.inside[0].geography == AREAS
        ]

    def _accept(self, facts: Sequence[BoundFact]) -> None:
        """Keep the facts that fit the figures and each other; of two at odds, the older."""
        for fact in sorted(facts, key=lambda bound: bound.fact.said_on):
            trial = [*self.facts, fact]
            group = next(group for group in _groups(trial) if not group.isdisjoint(fact.cells))
            if self._model(group, trial).feasible():
                self.facts.append(fact)
            else:
                self.dropped.append(fact.fact)

    def _model(self, group: frozenset[str], facts: Sequence[BoundFact]) -> LinkedModel:
        about = [fact for fact in facts if not group.isdisjoint(fact.cells)]
        also = frozenset(fact.release for fact in about)
        areas = {a: self._constraints(a, also) for a in self.series if a in group}
        return LinkedModel(areas, {area: self.cells[area] for area in areas}, about, self.stats)

    def _constraints(self, area: str, also: frozenset[int] = frozenset()) -> Constraints:
        history = self.series[area]
        # Impossible figures are reported; as a constraint they would make everything impossible.
        told = (None,) * len(history) if area in self.impossible else history
        return deduce(told, self.limits[area], also, self._assessed[area])

    def told(self, area: str) -> Constraints:
        """What the figures of an area say, whether or not they can be true."""
        return deduce(self.series[area], self.limits[area], frozenset(), self._assessed[area])

    def _closure(self, area: str) -> Closure:
        closure = close(self._constraints(area))
        assert closure is not None
        return closure

    def _solve_group(self, group: frozenset[str]) -> LinkedModel:
        """Replace the intervals of linked areas by those that the facts leave."""
        model = self._model(group, self.facts)
        # Areas of which the same is known, figures and facts, have the same intervals.
        alike: dict[tuple[object, ...], list[str]] = {}
        for area in model.areas:
            about = tuple(fact.cells.get(area) for fact in model.facts)
            alike.setdefault((model.areas[area], self.cells[area], about), []).append(area)
        asked = [(members, model.targets(members[0])) for members in alike.values()]
        found = iter(model.intervals([t for _, targets in asked for t in targets.values()]))
        for members, targets in asked:
            closure = close(model.areas[members[0]])
            assert closure is not None
            most = closure.most.copy()
            for earlier, later in targets:
                low, high = next(found)
                most[earlier, later], most[later, earlier] = -low, high
            self.closures |= dict.fromkeys(members, Closure(closure.anchors, most))
        return model

    def parts(self, found: Mapping[Region, Sequence[int]]) -> list[Part]:
        """What each region, given by its rows among the pieces, has of each area."""
        place = {row: (a, i) for a, rows in self._rows.items() for i, row in enumerate(rows)}
        parts = []
        for region, pieces in found.items():
            cells: dict[str, list[int]] = {}
            for area, cell in (place[row] for row in pieces):
                cells.setdefault(area, []).append(cell)
            for area, inside in cells.items():
                sizes = self.cells[area]
                rest = sum(size for i, size in enumerate(sizes) if i not in inside)
                size = sum(sizes[i] for i in inside)
                parts.append(Part(region, area, tuple(inside), size, rest))
        return parts

    def regions(self, parts: Sequence[Part], release: int) -> dict[Region, Interval]:
        """Interval of each region at a release.

        Areas that no fact links are independent, so that their bounds add up. So are
        those of linked areas added at a release without a fact, where the interval
        holds the exact one but may be wider; so may one that reaches up to ten or more.
        """
        at = {area: model for model in self._linked for area in model.about(release)}
        found: dict[Region, Interval] = {}
        joint: dict[tuple[LinkedModel, Region], list[tuple[Part, Interval]]] = {}
        for part in parts:
            interval = self._part_interval(part, release)
            if part.area in at:
                joint.setdefault((at[part.area], part.region), []).append((part, interval))
            else:
                found[part.region] = _added(found.get(part.region, (0, 0)), interval)
        for model in {model for model, _ in joint}:
            asked = {region: both for (of, region), both in joint.items() if of is model}
            targets = []
            for both in asked.values():
                outer: Interval = (0, 0)
                for _, interval in both:
                    outer = _added(outer, interval)
                cells = {part.area: part.cells for part, _ in both}
                targets.append(model.region(cells, release, outer, MIN_ADDRESSES))
            for region, interval in zip(asked, model.intervals(targets), strict=True):
                found[region] = _added(found.get(region, (0, 0)), interval)
        return found

    def is_whole(self, part: Part) -> bool:
        """Whether a part is all of its area."""
        return len(part.cells) == len(self.cells[part.area])

    def _part_interval(self, part: Part, release: int) -> Interval:
        closure = self.closures[part.area]
        low, high = 0.0, self.limits[part.area]
        if release in closure.anchors:
            low, high = closure.count(release)
        return max(0.0, low - part.outside), min(high, part.inside)


@dataclass(frozen=True)
class Part:
    """The cells of one area in a region, with public addresses in them and in the area's rest."""

    region: Region
    area: str
    cells: tuple[int, ...]
    inside: float
    outside: float


def _added(one: Interval, two: Interval) -> Interval:
    return one[0] + two[0], one[1] + two[1]


def _groups(facts: Sequence[BoundFact]) -> list[frozenset[str]]:
    """Areas that facts link to one another, directly or through other areas."""
    groups: list[frozenset[str]] = []
    for fact in facts:
        joined = frozenset(fact.cells)
        for group in [group for group in groups if group & joined]:
            groups.remove(group)
            joined |= group
        groups.append(joined)
    return groups


def _rows_of_areas(
    series: Mapping[str, tuple[Shown, ...]], pieces: Pieces | None
) -> dict[str, tuple[int, ...]]:
    rows: dict[str, list[int]] = {area: [] for area in series}
    for row, area in enumerate([] if pieces is None else pieces.members[AREAS]):
        if area not in rows:
            raise ValueError(f"the pieces are of an area that no release has: {area}")
        rows[area].append(row)
    return {area: tuple(numbers) for area, numbers in rows.items()}


def _piece_sizes(rows: Sequence[int], pieces: Pieces | None) -> tuple[float, ...]:
    return () if pieces is None else tuple(float(pieces.addresses[row]) for row in rows)


def _size(area: str, sizes: Mapping[str, int], in_pieces: Sequence[float]) -> float:
    """Public addresses of an area: as given, or else the sum over its pieces."""
    counted = sum(in_pieces) if in_pieces else math.inf
    given = float(sizes.get(area, counted))
    if math.isfinite(counted) and given != counted:
        raise ValueError(
            f"area {area} has {given:.0f} public addresses, but its pieces {counted:.0f}"
        )
    return given


def _assessed(area: str, assessed: Sequence[Mapping[str, int] | None] | None) -> tuple[float, ...]:
    return tuple(float((known or {}).get(area, math.inf)) for known in assessed or ())


def _bind(
    fact: Fact,
    releases: Sequence[PublishedFigures],
    rows: Mapping[str, tuple[int, ...]],
    pieces: Pieces | None,
) -> BoundFact:
    """The cells a fact is about, and the release nearest to the day it was said."""
    away = [abs((release.as_of - fact.said_on).days) for release in releases]
    release = away.index(min(away))
    whole = {area: tuple(range(len(numbers) or 1)) for area, numbers in rows.items()}
    if fact.region == CITY:
        return BoundFact(fact, release, whole)
    (member,) = fact.region.inside
    if member.geography == AREAS and member.id in whole:
        return BoundFact(fact, release, {member.id: whole[member.id]})
    if pieces is None or member.geography == AREAS or member.geography not in pieces.members:
        raise FactError(f"{fact}: no outlines are known for {written(fact.region)!r}.")
    inside = (pieces.members[member.geography] == member.id).to_numpy()
    cells = {
        area: tuple(i for i, row in enumerate(numbers) if inside[row])
        for area, numbers in rows.items()
    }
    cells = {area: numbers for area, numbers in cells.items() if numbers}
    if not cells:
        raise FactError(f"{fact}: {member.geography!r} has no area {member.id!r}.")
    return BoundFact(fact, release, cells)
