"""This register set against the one behind the release before: is the file whole? Private.

A register that was exported by halves passes every rule of disclosure: its figures are small and
safe, and wrong. So a person judges it before anything is public, by counts of areas alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from data.files.counted import counted
from data.published.rules import MIN_ADDRESSES
from data.registry.publication.prepare import Prepared

MAX_FALL = 0.1  # of the city's addresses, from one release to the next
MAX_RISE = 0.5
MAX_AREA_CHANGE = 0.5  # of one area's addresses, down or up
MAX_AREAS = 0.05  # of the areas with at least so many addresses before or now:
ENOUGH = 2 * MIN_ADDRESSES  # a smaller area may halve by chance, but not empty or fill


@dataclass(frozen=True)
class Comparison:
    """Exact numbers of addresses by area: `then`, behind the release of a day, and `now`."""

    day: dt.date
    then: Mapping[str, int]
    now: Mapping[str, int]

    @property
    def sharp(self) -> dict[str, list[str]]:
        """Areas with enough addresses that lost or gained half or more: "fell", "rose"."""
        fell = self._areas(lambda then, now: now <= (1 - MAX_AREA_CHANGE) * then)
        rose = self._areas(lambda then, now: now >= (1 + MAX_AREA_CHANGE) * then)
        return {"fell": fell, "rose": rose}

    def _areas(self, changed: Callable[[int, int], bool]) -> list[str]:
        both = [(area, then, self.now[area]) for area, then in sorted(self.then.items())]
        return [
            area
            for area, then, now in both
            if max(then, now) >= (ENOUGH if min(then, now) else MIN_ADDRESSES)
            and changed(then, now)
        ]

    def doubts(self) -> list[str]:
        """What is more than may be expected between two releases, in words and counts."""
        change = self._change(self.then)
        found = []
        if not -MAX_FALL <= change <= MAX_RISE:
            found.append(f"addresses {_percent(change)} in the city")
        for areas in self.sharp.values():
            if len(areas) > MAX_AREAS * len(self.then):
                found.append(
                    f"addresses {_percent(self._change(areas))} in {counted(len(areas), 'area')}"
                )
        return found

    def _change(self, areas: Iterable[str]) -> float:
        then, now = (sum(counts[area] for area in areas) for counts in (self.then, self.now))
        return (now - then) / then if then else float(now > 0)

    def by_area(self) -> dict[str, str]:
        """Areas that lost or gained half or more, each with both numbers: for the report alone."""
        areas = sorted(area for found in self.sharp.values() for area in found)
        return {area: f"{self.then[area]:,} then, {self.now[area]:,} now" for area in areas}

    def tell(self) -> list[str]:
        """The comparison as lines for the operator: sums and numbers of areas, no area."""
        up, down = (
            sum(sign * (self.now[area] - then) > 0 for area, then in self.then.items())
            for sign in (1, -1)
        )
        sharp = {how: len(areas) for how, areas in self.sharp.items()}
        then, now = sum(self.then.values()), sum(self.now.values())
        return [
            f"Against the release as of {self.day} (private): addresses {then:,} then, {now:,} "
            f"now ({_percent(self._change(self.then))}).",
            f"More addresses in {counted(up, 'area')}, fewer in {down}, as many in "
            f"{len(self.then) - up - down}; half or more lost in {sharp['fell']}, gained in "
            f"{sharp['rose']} (small areas only where all left or came).",
        ]


def compare(prepared: Prepared) -> Comparison | None:
    """What was prepared against what the ledger held before; None for the first of a series."""
    *before, _ = prepared.ledger.entries
    if not before:
        return None
    now = {area: count.addresses for area, count in prepared.counted.counts.items()}
    return Comparison(before[-1].as_of, before[-1].addresses, now)


def _percent(change: float) -> str:
    sign = "−" if change < 0 else "+" if change else "±"
    return f"{sign}{abs(change):.0%}"
