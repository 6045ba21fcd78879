"""Counts of a part of those who are registered, such as all who got a rebate for it.

Whoever holds them against the figures of the whole can tell of the others, who are registered
and not in the part (differencing; Handbook on Statistical Disclosure Control). It is known that
the one were in the other on the day of their count alone, and believed for a year.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from data.registry.audit.facts import Fact
from data.registry.audit.one_area import Interval
from data.registry.audit.region import area_region

BELIEVED = dt.timedelta(days=366)  # either way: later too many may have moved, or left


@dataclass(frozen=True)
class Subgroup:
    """The addresses of a part of the registered, by area, as intervals; `name` says of whom."""

    name: str
    as_of: dt.date
    counts: Mapping[str, Interval]

    def is_near(self, day: dt.date) -> bool:
        """Whether all of them may be believed to be registered on a day."""
        return abs(day - self.as_of) <= BELIEVED

    def facts(self, day: dt.date) -> list[Fact]:
        """That so many are registered in each area on a day, at least."""
        return [
            Fact("addresses", area_region(area), low, float("inf"), day)
            for area, (low, _) in self.counts.items()
            if low
        ]
