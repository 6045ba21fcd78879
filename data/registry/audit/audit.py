"""The audit: what an intruder can deduce from everything published, and whether it is too much.

For each sensitive region the feasibility interval is computed, the least and the
largest number of registered addresses that fits every figure of every release,
the public rules and the external facts (Handbook on Statistical Disclosure
Control, auditing of linked tables). A release that would let too much be deduced
must not be written.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from data.registry.audit.facts import Fact, FactError
from data.registry.audit.linked_areas import BoundFact, LinkedModel, SolverStats
from data.registry.audit.one_area import (
    MIN_CHANGE,
    Closure,
    Interval,
    Knowledge,
    PublishedFigures,
    Shown,
    broken_rules,
    close,
    deduce,
    histories,
)
from data.registry.audit.pieces import AREAS, Pieces, Region, regions
from data.registry.protection.disclosure import (
    MAX_SHARE,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    Count,
    is_safe,
)

__all__ = ["Attack", "AttackSummary", "Audit", "Finding", "PublishedFigures", "audit"]

Attack = Literal["hidden area", "change between releases", "pieces of two geographies", "share"]
Check = Attack | Literal["rules"]
ATTACKS: tuple[Attack, ...] = (
    "hidden area",
    "change between releases",
    "pieces of two geographies",
    "share",
)

CONTRADICT = "the figures contradict the rules"
CARRY = "Carry the earlier figures of this area forward."
HIDE = (
    "Do not publish this release while the facts used are public; look for one that is not "
    "true, or wait until more areas are hidden."
)
FOLLOW = (
    "Publish only what the disclosure rules make of the counts, with the ledger of this series."
)


@dataclass(frozen=True)
class Finding:
    """Something an intruder could deduce that must not be known; it blocks the release.

    `low` and `high` are the feasibility interval of addresses, or of their change.
    """

    attack: Check
    region: str
    releases: tuple[str, ...]
    low: float
    high: float
    reason: str
    remedy: str


@dataclass(frozen=True)
class AttackSummary:
    """How many intervals were checked for one attack, and the one nearest to a disclosure.

    That is the narrowest interval; for the share, the highest lower bound as a part
    of the public addresses. The interval is NaN to NaN where nothing was checked. `margin`
    is what they are compared by: the negative width, or the share.
    """

    attack: Attack
    checked: int = 0
    region: str = ""
    releases: tuple[str, ...] = ()
    low: float = math.nan
    high: float = math.nan
    margin: float = math.nan


@dataclass(frozen=True)
class Audit:
    """The result: a release may be written only when it `passed`, with no findings.

    A fact in `facts_dropped` contradicts the figures, or facts said before it.
    """

    findings: tuple[Finding, ...]
    summaries: tuple[AttackSummary, ...]
    facts_used: tuple[Fact, ...]
    facts_dropped: tuple[Fact, ...]
    releases: tuple[str, ...]
    solver: SolverStats

    @property
    def passed(self) -> bool:
        return not self.findings


def audit(
    releases: Sequence[PublishedFigures],
    *,
    facts: Sequence[Fact] = (),
    pieces: Pieces | None = None,
    sizes: Mapping[str, int] | None = None,
    assessed: Sequence[Mapping[str, int] | None] | None = None,
    truth: Sequence[Mapping[str, int]] | None = None,
) -> Audit:
    """Play the intruder on all releases, in order of time, the one to be written last.

    `sizes` are public addresses by area, where known, and `assessed` those that each
    release was held against (None for a release: not known; left out: always `sizes`).
    Houses are built and pulled down, so today's number says nothing of an old release.
    `truth`, known to the
    operator alone, the exact registered addresses by area for each release: with
    it, the rules themselves are checked too. Raises FactError for a fact about an
    unknown region and ValueError for releases, pieces or truth that do not fit
    one another.
    """
    series = histories(releases)
    if truth is not None and len(truth) != len(releases):
        raise ValueError("there must be one set of exact counts for each release")
    intruder = _Intruder(releases, series, facts, pieces, sizes or {}, assessed)
    report = _Report(releases, intruder, pieces, truth)
    report.check_rules()
    report.check_areas()
    report.check_changes()
    report.check_regions()
    return Audit(
        findings=tuple(report.findings),
        summaries=tuple(report.summaries.values()),
        facts_used=tuple(bound.fact for bound in intruder.facts),
        facts_dropped=tuple(intruder.dropped),
        releases=tuple(release.version for release in releases),
        solver=intruder.stats,
    )


class _Intruder:
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
        self.said = [bound.fact for bound in self.facts if bound.fact.region.startswith("area:")]

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
        areas = {a: self._knowledge(a, also) for a in self.series if a in group}
        return LinkedModel(areas, {area: self.cells[area] for area in areas}, about, self.stats)

    def _knowledge(self, area: str, also: frozenset[int] = frozenset()) -> Knowledge:
        history = self.series[area]
        # Impossible figures are reported; as a constraint they would make everything impossible.
        told = (None,) * len(history) if area in self.impossible else history
        return deduce(told, self.limits[area], also, self._assessed[area])

    def told(self, area: str) -> Knowledge:
        """What the figures of an area say, whether or not they can be true."""
        return deduce(self.series[area], self.limits[area], frozenset(), self._assessed[area])

    def _closure(self, area: str) -> Closure:
        closure = close(self._knowledge(area))
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

    def parts(self, found: Sequence[Region]) -> list[_Part]:
        """What each region has of each area."""
        place = {row: (a, i) for a, rows in self._rows.items() for i, row in enumerate(rows)}
        parts = []
        for number, region in enumerate(found):
            cells: dict[str, list[int]] = {}
            for area, cell in (place[row] for row in region.pieces):
                cells.setdefault(area, []).append(cell)
            for area, inside in cells.items():
                sizes = self.cells[area]
                rest = sum(size for i, size in enumerate(sizes) if i not in inside)
                size = sum(sizes[i] for i in inside)
                parts.append(_Part(number, area, tuple(inside), size, rest))
        return parts

    def regions(self, parts: Sequence[_Part], release: int) -> dict[int, Interval]:
        """Interval of each region, by number, at a release.

        Areas that no fact links are independent, so that their bounds add up. So are
        those of linked areas added at a release without a fact, where the interval
        holds the exact one but may be wider; so may one that reaches up to ten or more.
        """
        at = {area: model for model in self._linked for area in model.about(release)}
        found: dict[int, Interval] = {}
        joint: dict[tuple[LinkedModel, int], list[tuple[_Part, Interval]]] = {}
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

    def _part_interval(self, part: _Part, release: int) -> Interval:
        closure = self.closures[part.area]
        low, high = 0.0, self.limits[part.area]
        if release in closure.anchors:
            low, high = closure.count(release)
        return max(0.0, low - part.outside), min(high, part.inside)


@dataclass(frozen=True)
class _Part:
    """The cells of one area in a region, with public addresses in them and in the area's rest."""

    region: int
    area: str
    cells: tuple[int, ...]
    inside: float
    outside: float


class _Report:
    """Holds every interval against what must not be known."""

    def __init__(
        self,
        releases: Sequence[PublishedFigures],
        intruder: _Intruder,
        pieces: Pieces | None,
        truth: Sequence[Mapping[str, int]] | None,
    ) -> None:
        self.findings: list[Finding] = []
        self.summaries = {attack: AttackSummary(attack) for attack in ATTACKS}
        self._versions = [release.version for release in releases]
        self._intruder = intruder
        self._pieces = pieces
        self._truth = truth

    def check_rules(self) -> None:
        """Figures that no counts fit, and, where the counts are known, that they do not fit."""
        for area, history in self._intruder.series.items():
            if area in self._intruder.impossible:
                self._find("rules", f"area {area}", range(len(history)), CONTRADICT, FOLLOW)
            if self._truth is None:
                continue
            counts = [exact.get(area, 0) for exact in self._truth]
            for rule, where in broken_rules(self._intruder.told(area), counts):
                reason = f"the rules were not followed: {rule}"
                self._find("rules", f"area {area}", where, reason, FOLLOW)

    def check_areas(self) -> None:
        """Every area, at every release about which its figures say something."""
        for area, closure in self._intruder.closures.items():
            if area in self._intruder.impossible:
                continue
            size = self._intruder.sizes[area]
            for release in closure.anchors:
                interval = closure.count(release)
                hidden = self._intruder.series[area][release] is None
                self._judge(
                    "hidden area",
                    f"area {area}",
                    release,
                    interval,
                    size,
                    safe=self._truly_safe([area], release),
                    count=hidden,
                )

    def check_changes(self) -> None:
        """The change from one such release of an area to the next.

        Known to be made by fewer than ten it must not be. A change over several moves
        may well be small: each move is then known to rest on ten or more.
        """
        for area, closure in self._intruder.closures.items():
            if area in self._intruder.impossible:
                continue
            for earlier, later in pairwise(range(len(closure.anchors))):
                low, high = closure.change(earlier, later)
                where = (closure.anchors[earlier], closure.anchors[later])
                attack: Attack = "change between releases"
                self._count(attack, f"area {area}", where, (low, high))
                if 0 < low <= high < MIN_CHANGE or 0 < -high <= -low < MIN_CHANGE:
                    reason = "fewer than ten are known to have joined or left"
                    self._find(attack, f"area {area}", where, reason, CARRY, (low, high))

    def check_regions(self) -> None:
        """Pieces, and what two areas of different geographies have in common or not."""
        if self._pieces is None:
            return
        found = regions(self._pieces)
        parts = self._intruder.parts(found)
        sizes = [0.0] * len(found)
        areas: list[list[str]] = [[] for _ in found]
        whole = [True] * len(found)
        for part in parts:
            sizes[part.region] += part.inside
            areas[part.region].append(part.area)
            whole[part.region] &= len(part.cells) == len(self._intruder.cells[part.area])
        for release in sorted({r for c in self._intruder.closures.values() for r in c.anchors}):
            for number, interval in sorted(self._intruder.regions(parts, release).items()):
                safe = whole[number] and self._truly_safe(areas[number], release)
                self._judge(
                    "pieces of two geographies",
                    found[number].label,
                    release,
                    interval,
                    sizes[number],
                    safe=safe,
                    count=True,
                )

    def _judge(
        self,
        attack: Attack,
        region: str,
        release: int,
        interval: Interval,
        size: float,
        *,
        safe: bool,
        count: bool,
    ) -> None:
        """Hold the number of addresses known to be registered in a region against the rules.

        `safe`: truly safe to show, so that to know of some in it does no harm.
        """
        low, high = interval
        where = (release,)
        if count:
            self._count(attack, region, where, interval)
        # What somebody said of this very region is not learned from the figures.
        said = [
            fact
            for fact in self._intruder.said
            if f"area {fact.region.partition(':')[2]}" == region
        ]
        if any(fact.low >= low > 0 or fact.high <= high for fact in said):
            return
        # A piece of a shown area, where the piece is large enough to hide among, tells of nobody.
        crowd = attack == "pieces of two geographies" and MIN_ADDRESSES_IN_AREA <= size < math.inf
        if 0 < low < MIN_ADDRESSES and not safe and not crowd:
            self._find(attack, region, where, "somebody is known to be there", HIDE, interval)
        if high < min(MIN_ADDRESSES, size):
            reason = "fewer than ten are known to be there"
            self._find(attack, region, where, reason, HIDE, interval)
        if 0 < size < math.inf:
            self._count("share", region, where, interval, size)
            if low > MAX_SHARE * size:
                reason = "more than half are known to be registered"
                self._find("share", region, where, reason, HIDE, interval)

    def _truly_safe(self, areas: Sequence[str], release: int) -> bool:
        if self._truth is None:
            return False
        exact, sizes = self._truth[release], self._intruder.sizes
        return all(
            is_safe(Count(exact.get(a, 0), 0), None if math.isinf(sizes[a]) else int(sizes[a]))
            for a in areas
        )

    def _count(
        self,
        attack: Attack,
        region: str,
        where: Sequence[int],
        interval: Interval,
        size: float = math.nan,
    ) -> None:
        """Keep the worst: the highest share known, or else the narrowest interval."""
        worst, (low, high) = self.summaries[attack], interval
        margin = low / size if attack == "share" else low - high
        self.summaries[attack] = replace(worst, checked=worst.checked + 1)
        if margin > worst.margin or not worst.checked:
            named = tuple(self._versions[release] for release in where)
            self.summaries[attack] = AttackSummary(
                attack, worst.checked + 1, region, named, low, high, margin
            )

    def _find(
        self,
        attack: Check,
        region: str,
        where: Sequence[int],
        reason: str,
        remedy: str,
        interval: Interval = (math.nan, math.nan),
    ) -> None:
        named = tuple(self._versions[release] for release in where)
        self.findings.append(Finding(attack, region, named, *interval, reason, remedy))


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
    geography, _, member = fact.region.partition(":")
    whole = {area: tuple(range(len(numbers) or 1)) for area, numbers in rows.items()}
    if fact.region == "city":
        return BoundFact(fact, release, whole)
    if geography == AREAS and member in whole:
        return BoundFact(fact, release, {member: whole[member]})
    if pieces is None or geography == AREAS or geography not in pieces.members:
        raise FactError(f"{fact}: no outlines are known for {fact.region!r}.")
    inside = (pieces.members[geography] == member).to_numpy()
    cells = {
        area: tuple(i for i, row in enumerate(numbers) if inside[row])
        for area, numbers in rows.items()
    }
    cells = {area: numbers for area, numbers in cells.items() if numbers}
    if not cells:
        raise FactError(f"{fact}: {geography!r} has no area {member!r}.")
    return BoundFact(fact, release, cells)
