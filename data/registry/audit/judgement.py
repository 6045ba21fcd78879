"""The judgement: every interval the intruder finds, held against what must not be known.

It rests on public knowledge alone, since that a release was published is public, too:
were an interval let through because the truth behind it is harmless, everybody would
learn that it is. And whoever knows more is never judged more mildly: each test fails
on every interval within one that it fails on.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal

from data.published.rules import ATTACKS, Attack
from data.registry.audit.behind import Behind
from data.registry.audit.city import City, Part
from data.registry.audit.intruder import Intruder
from data.registry.audit.one_area import Interval, broken_rules
from data.registry.audit.pieces import regions
from data.registry.audit.promise import (
    MAX_SHARE,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_CHANGE,
)
from data.registry.audit.region import CITY, Region, area_region
from data.registry.audit.subgroup import Subgroup

CONTRADICT = "the figures contradict the rules"
CARRY = "Carry the earlier figures of this area forward."
HIDE = (
    "Do not publish this release while the facts used are public; look for one that is not "
    "true, or wait until more areas are hidden."
)
FOLLOW = (
    "Publish only what the disclosure rules make of the counts, with the ledger of this series."
)
APART = (
    "Do not publish this release while the two lie so close: wait until more joined, or until "
    "more than a year lies between them."
)
CHOOSE = "Find out which of the facts are true of their day, and give those alone."


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

    @property
    def what(self) -> tuple[object, ...]:
        """What was found where, however narrow the interval."""
        return self.attack, self.region, self.releases, self.reason


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

    def __init__(self, city: City) -> None:
        self.summaries: dict[Attack, AttackSummary] = {
            attack: AttackSummary(attack) for attack in ATTACKS if attack != "facts"
        }
        self._findings: dict[tuple[object, ...], Finding] = {}
        self._city = city
        self._figures = Intruder(city)  # who knows the figures and no fact
        self._regions = {} if city.pieces is None else regions(city.pieces)
        self._parts = city.parts(self._regions)
        self._releases = range(len(city.versions))

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._findings.values())

    def find_contradictions(self) -> None:
        """Facts that contradict one another in more ways than can be tried."""
        reason = "the facts contradict one another in too many ways to try them all"
        self._find("facts", CITY, self._releases, reason, CHOOSE)

    def check_rules(
        self, truth: Sequence[Mapping[str, int]] | None, behind: Mapping[str, Behind]
    ) -> None:
        """Figures that no counts fit, and, where the counts are known, that they do not fit."""
        for area in self._city.series:
            if area in self._city.impossible:
                self._find("rules", area_region(area), self._releases, CONTRADICT, FOLLOW)
            counts = [exact.get(area, 0) for exact in truth or ()]
            for rule, where in broken_rules(self._city.told(area), counts) if counts else ():
                self._find_broken(rule, area, where)
        for area, newest in behind.items():
            for broken in newest.broken():
                self._find_broken(broken, area, self._releases[-1:])

    def _find_broken(self, rule: str, area: str, where: Sequence[int]) -> None:
        reason = f"the rules were not followed: {rule}"
        self._find("rules", area_region(area), where, reason, FOLLOW)

    def judge(self, intruder: Intruder) -> None:
        """Hold all that an intruder learns against what must not be known."""
        self._judge_areas(intruder)
        self._judge_changes(intruder)
        self._judge_regions(intruder)

    def _judge_areas(self, intruder: Intruder) -> None:
        """Every area, at every release about which figures or facts say something."""
        for area, release in self._anchors(intruder):
            region = area_region(area)
            if self._city.series[area][release] is None:
                self._count("not_shown", region, (release,), intruder.count(area, release))
            learned, size = intruder.learned(area, release), self._city.sizes[area]
            shown = self._shown(area, release) >= MIN_ADDRESSES
            self._judge("not_shown", region, release, learned, size, is_shown=shown)

    def _shown(self, area: str, release: int) -> float:
        """The fewest addresses that the figures of an area say there are, or were when they moved.

        A figure that is carried forward goes on saying it, although some may have left.
        """
        if self._city.series[area][release] is None:
            return 0
        closure = self._figures.closures[area]
        low, _ = closure.count(max(move for move in closure.anchors if move <= release))
        return low

    def _anchors(self, intruder: Intruder) -> Iterable[tuple[str, int]]:
        for area, closure in intruder.closures.items():
            if area not in self._city.impossible:
                for release in closure.anchors:
                    yield area, release

    def _judge_changes(self, intruder: Intruder) -> None:
        """The change of an area between releases, with no move of its figures in between.

        Known to be made by fewer than ten it must not be. A change over several moves
        may well be small: each move is then known to rest on ten or more.
        """
        for area, closure in intruder.closures.items():
            if area in self._city.impossible:
                continue
            moves = self._figures.closures[area].anchors
            for (i, earlier), (j, later) in combinations(enumerate(closure.anchors), 2):
                if any(earlier < move < later for move in moves):
                    continue
                low, high = closure.change(i, j)
                where = (earlier, later)
                self._count("change", area_region(area), where, (low, high))
                if 0 < low <= high < MIN_CHANGE or 0 < -high <= -low < MIN_CHANGE:
                    reason = "fewer than ten are known to have joined or left"
                    self._find("change", area_region(area), where, reason, CARRY, (low, high))

    def judge_rest(
        self, intruder: Intruder, release: int, subgroup: Subgroup, told: Mapping[Region, float]
    ) -> None:
        """Those who are registered and not in a subgroup: how few there are must not be known.

        `told` is how many of the subgroup are in each area, at least. That somebody is
        beside them says nothing: they are among all addresses of the area.
        """
        for area in self._city.series:
            least = told.get(area_region(area))
            if least is None or area in self._city.impossible:
                continue
            low, high = intruder.learned(area, release)
            rest = max(0, low - subgroup.counts[area][1]), high - least
            if rest[1] < min(MIN_ADDRESSES, self._city.limits[area] - least):
                reason = f"fewer than ten are known to be there beside {subgroup.name}"
                self._find("facts", area_region(area), (release,), reason, APART, rest)

    def _judge_regions(self, intruder: Intruder) -> None:
        """Pieces, and what two areas of different geographies have in common or not."""
        of: dict[Region, list[Part]] = {region: [] for region in self._regions}
        for part in self._parts:
            of[part.region].append(part)
        for release in sorted({r for c in intruder.closures.values() for r in c.anchors}):
            learned = intruder.regions(self._parts, release)
            for region, own in of.items():
                size = sum(part.public for part in own)
                told = sum(max(0, self._shown(p.area, release) - p.outside) for p in own)
                # Where the region is large enough to hide among, it tells of nobody.
                crowd = MIN_ADDRESSES_IN_AREA <= size < math.inf
                shown = told >= MIN_ADDRESSES or crowd
                self._count("pieces", region, (release,), learned[region])
                self._judge("pieces", region, release, learned[region], size, is_shown=shown)

    def _judge(
        self,
        attack: Attack,
        region: Region,
        release: int,
        interval: Interval,
        size: float,
        *,
        is_shown: bool,
    ) -> None:
        """Hold the number of addresses known to be registered in a region against the promise.

        `size` is the number of public addresses in it; `is_shown`: the figures say of
        themselves that ten are there, or so many live there that it does no harm.
        """
        low, high = interval
        where = (release,)
        if low > 0 and not is_shown:
            self._find(attack, region, where, "somebody is known to be there", HIDE, interval)
        if high < min(MIN_ADDRESSES, size):
            reason = "fewer than ten are known to be there"
            self._find(attack, region, where, reason, HIDE, interval)
        if 0 < size < math.inf:
            self._count("share", region, where, interval, size)
            if low > MAX_SHARE * size:
                reason = "more than half are known to be registered"
                self._find("share", region, where, reason, HIDE, interval)

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
            named = tuple(self._city.versions[release] for release in where)
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
        named = tuple(self._city.versions[release] for release in where)
        finding = Finding(attack, region, named, *interval, reason, remedy)
        self._findings.setdefault(finding.what, finding)
