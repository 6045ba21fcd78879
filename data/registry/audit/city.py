"""The city as it is published: every area's history, its public addresses, and its pieces.

This is what the intruder has before anybody says a number in public; facts are
bound to it, and held against it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.registry.audit.facts import Fact, FactError, written
from data.registry.audit.linked_areas import BoundFact, LinkedModel, SolverStats
from data.registry.audit.one_area import (
    Constraints,
    PublishedFigures,
    Shown,
    close,
    deduce,
    histories,
)
from data.registry.audit.pieces import Pieces
from data.registry.audit.region import AREAS, CITY, Region


class City:
    """All releases with all public addresses: `sizes` of areas, `cells` of their pieces.

    `limits` are the numbers of addresses that no count can be above. Addresses that
    changed, or were not always known, limit no count: `limits` and the cells are inf then.
    """

    def __init__(
        self,
        releases: Sequence[PublishedFigures],
        pieces: Pieces | None,
        sizes: Mapping[str, int],
        assessed: Sequence[Mapping[str, int] | None] | None,
    ) -> None:
        self.series = histories(releases)
        self.versions = [release.version for release in releases]
        self.pieces = pieces
        self.stats = SolverStats()
        self.days = [release.as_of for release in releases]
        self._rows = _rows_of_areas(self.series, pieces)
        in_pieces = {area: _piece_sizes(rows, pieces) for area, rows in self._rows.items()}
        self.sizes = {area: _size(area, sizes, in_pieces[area]) for area in self.series}
        self._assessed = {area: _assessed(area, assessed) for area in self.series}
        self.limits = {
            area: math.inf if set(self._assessed[area]) - {size} else size
            for area, size in self.sizes.items()
        }
        # One piece is the whole area, and holds no more addresses than it.
        self._public = {
            area: cells if len(cells) > 1 else (self.sizes[area],)
            for area, cells in in_pieces.items()
        }
        self.cells = {
            area: cells if self.limits[area] == self.sizes[area] else (math.inf,) * len(cells)
            for area, cells in self._public.items()
        }
        self.impossible = {area for area in self.series if close(self.told(area)) is None}

    def told(self, area: str) -> Constraints:
        """What the figures of an area say, whether or not they can be true."""
        return deduce(self.series[area], self.limits[area], frozenset(), self._assessed[area])

    def constraints(self, area: str, also: frozenset[int] = frozenset()) -> Constraints:
        """What they say, with `also` further releases to speak about; nothing if impossible.

        Impossible figures are reported; as a constraint they would make everything impossible.
        """
        history = self.series[area]
        told = (None,) * len(history) if area in self.impossible else history
        return deduce(told, self.limits[area], also, self._assessed[area])

    def model(
        self, group: frozenset[str], facts: Sequence[BoundFact], also: frozenset[int] = frozenset()
    ) -> LinkedModel:
        """The counts of a group of areas, with the facts about them."""
        about = [fact for fact in facts if not group.isdisjoint(fact.cells)]
        also |= frozenset(fact.release for fact in about)
        areas = {a: self.constraints(a, also) for a in self.series if a in group}
        return LinkedModel(areas, {area: self.cells[area] for area in areas}, about, self.stats)

    def allows(self, facts: Sequence[BoundFact]) -> bool:
        """Whether all these facts can be true beside the figures."""
        return all(self.model(group, facts).feasible() for group in linked(facts))

    def bind(self, fact: Fact) -> BoundFact:
        """The cells a fact is about, and the release nearest to the day it was said.

        Raises FactError for a region that is not known.
        """
        away = [abs((day - fact.said_on).days) for day in self.days]
        release = away.index(min(away))
        whole = {area: tuple(range(len(numbers) or 1)) for area, numbers in self._rows.items()}
        if fact.region == CITY:
            return BoundFact(fact, release, whole)
        (member,) = fact.region.inside
        if member.geography == AREAS and member.id in whole:
            return BoundFact(fact, release, {member.id: whole[member.id]})
        pieces = self.pieces
        if pieces is None or member.geography == AREAS or member.geography not in pieces.members:
            raise FactError(f"{fact}: no outlines are known for {written(fact.region)!r}.")
        inside = (pieces.members[member.geography] == member.id).to_numpy()
        cells = {
            area: tuple(i for i, row in enumerate(numbers) if inside[row])
            for area, numbers in self._rows.items()
        }
        cells = {area: numbers for area, numbers in cells.items() if numbers}
        if not cells:
            raise FactError(f"{fact}: {member.geography!r} has no area {member.id!r}.")
        return BoundFact(fact, release, cells)

    def parts(self, found: Mapping[Region, Sequence[int]]) -> list[Part]:
        """What each region, given by its rows among the pieces, has of each area."""
        place = {row: (a, i) for a, rows in self._rows.items() for i, row in enumerate(rows)}
        parts = []
        for region, rows in found.items():
            cells: dict[str, list[int]] = {}
            for area, cell in (place[row] for row in rows):
                cells.setdefault(area, []).append(cell)
            for area, inside in cells.items():
                limits = self.cells[area]
                rest = sum(limit for i, limit in enumerate(limits) if i not in inside)
                most = sum(limits[i] for i in inside)
                public = sum(self._public[area][i] for i in inside)
                parts.append(Part(region, area, tuple(inside), most, rest, public))
        return parts


@dataclass(frozen=True)
class Part:
    """The cells of one area in a region.

    No more than `inside` can be registered in them and `outside` in the rest of the
    area; `public` are the addresses that are known to be in them today. All may be inf.
    """

    region: Region
    area: str
    cells: tuple[int, ...]
    inside: float
    outside: float
    public: float


def linked(facts: Sequence[BoundFact]) -> list[frozenset[str]]:
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
