"""Areas that external facts link to one another, as one integer program (HiGHS).

A fact about several areas, or about part of one, ties their counts together.
Each count is a column; where a fact cuts areas, so is the count of each piece.
Linear relaxations are solved first, from one warm start to the next: an optimum
in whole numbers is the integer optimum; only where it is not one is the integer
program itself solved.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np
import numpy.typing as npt

from data.registry.audit.facts import Fact
from data.registry.audit.one_area import Constraints, Interval, close
from data.registry.audit.promise import MAX_CAMERAS_PER_ADDRESS, MIN_CHANGE

# Stands for "no upper bound": no area has so many addresses, and the solver needs a number.
NO_BOUND = 1e6
TOLERANCE = 1e-6

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class BoundFact:
    """A fact at the release nearest to its day; `cells` are the pieces it is about, by area."""

    fact: Fact
    release: int
    cells: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True)
class Target:
    """A sum of columns whose interval is asked for, and the areas it is about.

    Once its largest value is known to reach `enough`, the upper end of `outer` is
    answered: to make sure of every large number would take most of the time.
    """

    columns: tuple[int, ...]
    signs: tuple[int, ...]
    areas: frozenset[str]
    outer: Interval  # known to hold it
    enough: float = math.inf


@dataclass
class SolverStats:
    """How many linear and integer programs were solved."""

    linear: int = 0
    integer: int = 0


@dataclass
class _Rows:
    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, low: float, high: float, terms: Iterable[tuple[int, float]]) -> None:
        self.starts.append(len(self.columns))
        for column, value in terms:
            self.columns.append(column)
            self.values.append(value)
        self.lower.append(max(low, -highspy.kHighsInf))
        self.upper.append(min(high, highspy.kHighsInf))


class LinkedModel:
    """The counts of linked areas: built once, then asked for many intervals.

    `areas` is what the figures of each say, `cells` the public addresses in each
    of its pieces (one cell: the area is not cut). No count is above 1,000,000.
    """

    def __init__(
        self,
        areas: Mapping[str, Constraints],
        cells: Mapping[str, tuple[float, ...]],
        facts: Sequence[BoundFact],
        stats: SolverStats,
    ) -> None:
        self.areas, self.facts = areas, facts
        self._cells, self._stats = cells, stats
        self._low: list[float] = []
        self._high: list[float] = []
        self._rows = _Rows()
        self._count: dict[tuple[str, int], int] = {}
        self._cell: dict[tuple[str, int, int], int] = {}
        self._camera: dict[tuple[str, int, int], int] = {}
        for area, constraints in areas.items():
            self._add_area(area, constraints)
        for release in sorted({fact.release for fact in facts}):
            for area in areas:
                self._add_cells(area, release)
        for fact in facts:
            self._add_fact(fact)
        self._relaxed = self._build(integer=False)
        self._integer: highspy.Highs | None = None

    def about(self, release: int) -> frozenset[str]:
        """The areas whose cells are counted at a release: all if a fact was said at it."""
        said = any(fact.release == release for fact in self.facts)
        return frozenset(self.areas) if said else frozenset()

    def targets(self, area: str) -> dict[tuple[int, int], Target]:
        """The counts of an area and their changes.

        By positions among its anchors, as in `Closure`: (i, j) is count j minus count
        i, and i is -1 for count j itself.
        """
        closure = close(self.areas[area])
        assert closure is not None
        columns = [self._count[area, release] for release in closure.anchors]
        found: dict[tuple[int, int], tuple[tuple[int, ...], tuple[int, ...]]] = {}
        for later, column in enumerate(columns):
            found[-1, later] = ((column,), (1,))
            for earlier in range(later):
                found[earlier, later] = ((column, columns[earlier]), (1, -1))
        about = frozenset({area})
        return {k: Target(*terms, about, closure.change(*k)) for k, terms in found.items()}

    def region(
        self, parts: Mapping[str, tuple[int, ...]], release: int, outer: Interval, enough: float
    ) -> Target:
        """The addresses in some cells of several areas at a release with a fact."""
        columns = tuple(
            self._cell[area, release, i] for area, cells in parts.items() for i in cells
        )
        return Target(columns, (1,) * len(columns), frozenset(parts), outer, enough)

    def feasible(self) -> bool:
        """Whether any whole counts fit the figures and the facts."""
        values = self._solve((), (), 1)
        return values is not None

    def intervals(self, targets: Sequence[Target]) -> list[Interval]:
        """Least and largest value of each target, over all whole counts that fit."""
        lows = self._extremes(targets, 1)
        highs = self._extremes(targets, -1)
        return [
            (-math.inf if low <= -NO_BOUND / 2 else low, math.inf if high >= NO_BOUND / 2 else high)
            for low, high in zip(lows, highs, strict=True)
        ]

    def _extremes(self, targets: Sequence[Target], sense: int) -> list[float]:
        """The least (sense 1) or largest (-1) values.

        A target is settled without a program of its own when counts met on the way
        already reach its outer bound. To meet such counts, targets about different
        areas are first optimised together.
        """
        if not targets:
            return []
        outer = np.array([target.outer[0 if sense == 1 else 1] for target in targets])
        outer = np.clip(outer, -NO_BOUND, NO_BOUND)
        goal = outer.copy()
        if sense == -1:
            goal = np.minimum(outer, [target.enough for target in targets])
        best = np.full(len(targets), sense * math.inf)
        seen = _Witnesses(targets)
        for group in _apart(targets):
            if (sense * (best[group] - goal[group]) > 0).any():
                columns = [c for i in group for c in targets[i].columns]
                signs = [s for i in group for s in targets[i].signs]
                self._improve(best, seen, self._solve(columns, signs, sense), sense)
        for i, target in enumerate(targets):
            if sense * (best[i] - goal[i]) > 0:
                values = self._solve(target.columns, target.signs, sense)
                self._improve(best, seen, values, sense)
        # Short of its goal, a value is exact, since its own program has been solved.
        settled = (goal != outer) & (sense * (best - goal) <= 0)
        return [float(value) for value in np.where(settled, outer, best)]

    def _improve(self, best: Floats, seen: _Witnesses, values: Floats | None, sense: int) -> None:
        assert values is not None, "a model that was feasible no longer is"
        (np.minimum if sense == 1 else np.maximum)(best, seen.values(values), out=best)

    def _add_area(self, area: str, constraints: Constraints) -> None:
        closure = close(constraints)
        assert closure is not None
        for release in closure.anchors:
            self._count[area, release] = self._column(*closure.count(release))
        for difference in constraints.differences:
            more = self._count[area, difference.more]
            fewer = self._count[area, difference.fewer]
            self._rows.add(MIN_CHANGE, math.inf, [(more, 1), (fewer, -1)])

    def _add_cells(self, area: str, release: int) -> None:
        total = self._count[area, release]
        sizes = self._cells[area]
        if len(sizes) == 1:
            self._cell[area, release, 0] = total
            return
        for i, size in enumerate(sizes):
            self._cell[area, release, i] = self._column(0, size)
        parts = [(self._cell[area, release, i], 1.0) for i in range(len(sizes))]
        self._rows.add(0, 0, [*parts, (total, -1)])

    def _add_fact(self, bound: BoundFact) -> None:
        fact = bound.fact
        cells = [(area, i) for area, numbers in bound.cells.items() for i in numbers]
        addresses = [(self._cell[area, bound.release, i], 1.0) for area, i in cells]
        low = math.ceil(fact.low)
        high = math.floor(fact.high) if math.isfinite(fact.high) else math.inf
        if fact.measure == "addresses":
            self._rows.add(low, high, addresses)
            return
        # One address may have any number of cameras, so that all a lower limit says
        # is that there is an address.
        self._rows.add(min(low, 1), math.inf, addresses)
        if math.isfinite(high):
            cameras = [
                column
                for area, numbers in bound.cells.items()
                for column in self._cameras_in(area, bound.release, numbers)
            ]
            self._rows.add(0, high, [(column, 1) for column in cameras])

    def _cameras_in(self, area: str, release: int, cells: Sequence[int]) -> list[int]:
        """Columns that add up to the fewest cameras some cells of an area can have.

        They are at most the true cameras, which a fact is about: each address has one
        and, top-coded, ten at most; over the area they add up to the published figure.
        """
        facts = [f for f in self.facts if f.fact.measure == "cameras" and f.release == release]
        whole = len(self._cells[area])
        if all(len(f.cells.get(area, ())) in (0, whole) for f in facts):
            return [self._area_camera(area, release)]
        if (area, release, 0) not in self._camera:
            self._add_cell_cameras(area, release)
        return [self._camera[area, release, cell] for cell in cells]

    def _area_camera(self, area: str, release: int) -> int:
        """Cameras of a whole area: of the published figure only the lower end matters."""
        if (area, release, -1) not in self._camera:
            published = [b.low for b in self.areas[area].cameras if b.release == release]
            camera = self._column(max([0.0, *published]), math.inf)
            self._camera[area, release, -1] = camera
            self._rows.add(0, math.inf, [(camera, 1), (self._count[area, release], -1)])
        return self._camera[area, release, -1]

    def _add_cell_cameras(self, area: str, release: int) -> None:
        numbers = range(len(self._cells[area]))
        for i in numbers:
            addresses = self._cell[area, release, i]
            camera = self._column(0, math.inf)
            self._camera[area, release, i] = camera
            self._rows.add(0, math.inf, [(camera, 1), (addresses, -1)])
            self._rows.add(0, math.inf, [(addresses, MAX_CAMERAS_PER_ADDRESS), (camera, -1)])
        for bound in self.areas[area].cameras:
            if bound.release == release:
                total = [(self._camera[area, release, i], 1.0) for i in numbers]
                self._rows.add(bound.low, bound.high, total)

    def _column(self, low: float, high: float) -> int:
        self._low.append(low)
        self._high.append(min(high, NO_BOUND))
        return len(self._low) - 1

    def _build(self, *, integer: bool) -> highspy.Highs:
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("mip_rel_gap", 0.0)
        columns, rows = len(self._low), self._rows
        no = np.empty(0)
        low, high = np.array(self._low, dtype=float), np.array(self._high, dtype=float)
        none = np.empty(0, dtype=np.int32)
        solver.addCols(columns, np.zeros(columns), low, high, 0, none, none, no)
        solver.addRows(
            len(rows.starts),
            np.array(rows.lower, dtype=float),
            np.array(rows.upper, dtype=float),
            len(rows.columns),
            np.array(rows.starts, dtype=np.int32),
            np.array(rows.columns, dtype=np.int32),
            np.array(rows.values, dtype=float),
        )
        if integer:
            kinds = np.full(columns, highspy.HighsVarType.kInteger)
            solver.changeColsIntegrality(columns, np.arange(columns, dtype=np.int32), kinds)
        return solver

    def _solve(self, columns: Sequence[int], signs: Sequence[int], sense: int) -> Floats | None:
        """Whole counts that minimise (sense 1) or maximise (-1) a sum; None if none fit."""
        self._stats.linear += 1
        values = self._optimise(self._relaxed, columns, signs, sense)
        if values is None or np.abs(values - np.rint(values)).max(initial=0) <= TOLERANCE:
            return None if values is None else np.rint(values)
        if self._integer is None:
            self._integer = self._build(integer=True)
        self._stats.integer += 1
        values = self._optimise(self._integer, columns, signs, sense)
        return None if values is None else np.rint(values)

    def _optimise(
        self, solver: highspy.Highs, columns: Sequence[int], signs: Sequence[int], sense: int
    ) -> Floats | None:
        total = len(self._low)
        cost = np.zeros(total)
        np.add.at(cost, list(columns), [sense * sign for sign in signs])
        solver.changeColsCost(total, np.arange(total, dtype=np.int32), cost)
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kUnknown:  # lost on its way from the last answer
            solver.clearSolver()
            solver.run()
            status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        if status != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"the solver stopped: {solver.modelStatusToString(status)}")
        return np.array(solver.getSolution().col_value)


class _Witnesses:
    """Evaluates all targets at counts that fit."""

    def __init__(self, targets: Sequence[Target]) -> None:
        lengths = [len(target.columns) for target in targets]
        self._columns = np.array([c for target in targets for c in target.columns], dtype=np.int64)
        self._signs = np.array([s for target in targets for s in target.signs], dtype=float)
        self._target = np.repeat(np.arange(len(targets)), lengths)
        self._number = len(targets)

    def values(self, counts: Floats) -> Floats:
        terms = self._signs * counts[self._columns]
        return np.bincount(self._target, terms, minlength=self._number).astype(float)


def _apart(targets: Sequence[Target]) -> list[list[int]]:
    """Groups of targets about different areas, greedily."""
    taken: list[set[str]] = []
    groups: list[list[int]] = []
    for i, target in enumerate(targets):
        free = (n for n, areas in enumerate(taken) if areas.isdisjoint(target.areas))
        number = next(free, len(groups))
        if number == len(groups):
            taken.append(set())
            groups.append([])
        taken[number] |= target.areas
        groups[number].append(i)
    return groups
