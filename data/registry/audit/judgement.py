"""The judgement: every interval the intruder finds, held against what must not be known."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from data.published.rules import ATTACKS, Attack
from data.registry.audit.city import Intruder, Part
from data.registry.audit.one_area import MIN_CHANGE, Interval, PublishedFigures, broken_rules
from data.registry.audit.pieces import Pieces, regions
from data.registry.audit.region import CITY, Region, area_region
from data.registry.protection.disclosure import (
    MAX_SHARE,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    Count,
    is_safe,
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

    attack: Attack | Literal["rules"]
    region: Region
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
    region: Region = CITY
    releases: tuple[str, ...] = ()
    low: float = math.nan
    high: float = math.nan
    margin: float = math.nan


class Judge:
    """Holds every interval against what must not be known."""

    def __init__(
        self,
        releases: Sequence[PublishedFigures],
        intruder: Intruder,
        pieces: Pieces | None,
        truth: Sequence[Mapping[str, int]] | None,
    ) -> None:
        self.findings: list[Finding] = []
        self.summaries: dict[Attack, AttackSummary] = {
            a: AttackSummary(a) for a in ATTACKS if a != "facts"
        }
        self._versions = [release.version for release in releases]
        self._intruder = intruder
        self._pieces = pieces
        self._truth = truth

    def check_rules(self) -> None:
        """Figures that no counts fit, and, where the counts are known, that they do not fit."""
        for area, history in self._intruder.series.items():
            if area in self._intruder.impossible:
                self._find("rules", area_region(area), range(len(history)), CONTRADICT, FOLLOW)
            if self._truth is None:
                continue
            counts = [exact.get(area, 0) for exact in self._truth]
            for rule, where in broken_rules(self._intruder.told(area), counts):
                reason = f"the rules were not followed: {rule}"
                self._find("rules", area_region(area), where, reason, FOLLOW)

    def check_areas(self) -> None:
        """Every area, at every release about which its figures say something."""
        for area, closure in self._intruder.closures.items():
            if area in self._intruder.impossible:
                continue
            size = self._intruder.sizes[area]
            for release in closure.anchors:
                interval = closure.count(release)
                hidden = self._intruder.series[area][release] is None
                safe = self._truly_safe([area], release)
                region = area_region(area)
                self._judge("not_shown", region, release, interval, size, safe=safe, count=hidden)

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
                attack: Attack = "change"
                self._count(attack, area_region(area), where, (low, high))
                if 0 < low <= high < MIN_CHANGE or 0 < -high <= -low < MIN_CHANGE:
                    reason = "fewer than ten are known to have joined or left"
                    self._find(attack, area_region(area), where, reason, CARRY, (low, high))

    def check_regions(self) -> None:
        """Pieces, and what two areas of different geographies have in common or not."""
        if self._pieces is None:
            return
        found = regions(self._pieces)
        parts = self._intruder.parts(found)
        of: dict[Region, list[Part]] = {region: [] for region in found}
        for part in parts:
            of[part.region].append(part)
        for release in sorted({r for c in self._intruder.closures.values() for r in c.anchors}):
            intervals = self._intruder.regions(parts, release)
            for region, own in of.items():
                areas = [part.area for part in own]
                safe = all(map(self._intruder.is_whole, own)) and self._truly_safe(areas, release)
                size = sum(part.inside for part in own)
                interval = intervals[region]
                self._judge("pieces", region, release, interval, size, safe=safe, count=True)

    def _judge(
        self,
        attack: Attack,
        region: Region,
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
        said = [fact for fact in self._intruder.facts_about_areas if fact.region == region]
        if any(fact.low >= low > 0 or fact.high <= high for fact in said):
            return
        # A piece of a shown area, where the piece is large enough to hide among, tells of nobody.
        crowd = attack == "pieces" and MIN_ADDRESSES_IN_AREA <= size < math.inf
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
        region: Region,
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
        attack: Attack | Literal["rules"],
        region: Region,
        where: Sequence[int],
        reason: str,
        remedy: str,
        interval: Interval = (math.nan, math.nan),
    ) -> None:
        named = tuple(self._versions[release] for release in where)
        self.findings.append(Finding(attack, region, named, *interval, reason, remedy))
