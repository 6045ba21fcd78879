"""The intruder: what all figures, all outlines and the facts that are believed together tell.

For each area, each change and each region that two geographies single out: the
feasibility interval, the least and the largest number of registered addresses that
fits all of it (Handbook on Statistical Disclosure Control, auditing of linked tables).
"""

from __future__ import annotations

from collections.abc import Sequence

from data.registry.audit.city import City, Part, linked
from data.registry.audit.linked_areas import BoundFact, LinkedModel
from data.registry.audit.one_area import Closure, Interval, close
from data.registry.audit.promise import MIN_ADDRESSES
from data.registry.audit.region import Region, area_region


class Intruder:
    """Feasibility intervals of areas, changes and regions, believing some facts."""

    def __init__(self, city: City, facts: Sequence[BoundFact] = ()) -> None:
        self.city = city
        self.facts = tuple(facts)
        self.closures = {area: self._closure(area) for area in city.series}
        self._linked = [self._solve_group(group) for group in linked(self.facts)]

    def _closure(self, area: str) -> Closure:
        closure = close(self.city.constraints(area))
        assert closure is not None
        return closure

    def _solve_group(self, group: frozenset[str]) -> LinkedModel:
        """Replace the intervals of linked areas by those that the facts leave."""
        model = self.city.model(group, self.facts)
        # Areas of which the same is known, figures and facts, have the same intervals.
        alike: dict[tuple[object, ...], list[str]] = {}
        for area in model.areas:
            about = tuple(fact.cells.get(area) for fact in model.facts)
            alike.setdefault((model.areas[area], self.city.cells[area], about), []).append(area)
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

    def count(self, area: str, release: int) -> Interval:
        """Registered addresses of an area at a release."""
        closure = self.closures[area]
        if release in closure.anchors:
            return closure.count(release)
        return 0.0, self.city.limits[area]

    def learned(self, area: str, release: int) -> Interval:
        """The count, but where an end of it is what was said of this very area at this release.

        Nobody learns that from the figures, and else anybody could stop every release
        by saying that they have a camera. Such an end is the one that all else tells.
        """
        low, high = self.count(area, release)
        region = area_region(area)
        own = [f for f in self.facts if f.release == release and f.fact.region == region]
        if not own:
            return low, high
        least = max(fact.fact.addresses[0] for fact in own)
        most = min(fact.fact.addresses[1] for fact in own)
        other = self._count_believing([f for f in self.facts if f not in own], area, release)
        return low if low > least else other[0], high if high < most else other[1]

    def _count_believing(self, facts: Sequence[BoundFact], area: str, release: int) -> Interval:
        alone = frozenset({area})
        group = next((group for group in linked(facts) if area in group), alone)
        model = self.city.model(group, facts, frozenset({release}))
        later = model.areas[area].anchors.index(release)
        (interval,) = model.intervals([model.targets(area)[-1, later]])
        return interval

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

    def _part_interval(self, part: Part, release: int) -> Interval:
        low, high = self.count(part.area, release)
        return max(0.0, low - part.outside), min(high, part.inside)


def _added(one: Interval, two: Interval) -> Interval:
    return one[0] + two[0], one[1] + two[1]
