"""Borders that are drawn anew again and again: what the whole chain of old figures tells."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from tests.data.registry.promise import AREAS
from tests.data.registry.redrawn import ADDRESSES, Drawing, Redrawn, area_of

drawings = st.tuples(st.integers(420, 780), st.integers(1_020, 1_380))
seeds = st.integers(0, 2**32 - 1)


def some(seed: int, share: float = 0.08) -> frozenset[int]:
    chosen = np.random.default_rng(seed).random(ADDRESSES) < share
    return frozenset(np.flatnonzero(chosen).tolist())


def figures(town: Redrawn, number: int) -> dict[str, int | None]:
    states = town.prepared[number].entry.states
    return {area: state.addresses for area, state in states.items()}


def test_borders_that_change_and_change_back_show_no_neighbor() -> None:
    """44 stand in the first area, then one more. Seen from the series between, all is new."""
    there, away = (600, 1_200), (760, 1_200)
    registered = frozenset([*range(0, 440, 10), *range(600, 1_800, 15)])
    town = Redrawn()
    for drawing, now in ((there, registered), (away, registered), (there, registered | {5})):
        assert town.redraw(drawing, now).audit.passed
    first, _, last = (figures(town, n)["101"] for n in range(3))
    assert (first, last) == (40, 40)


SOME_DRAWINGS = ((600, 1_200), (760, 1_200), (600, 1_040), (610, 1_205))


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(SOME_DRAWINGS), seeds), min_size=3, max_size=8),
    seeds,
)
def test_each_move_over_the_chain_rests_on_ten(steps: list[tuple[Drawing, int]], seed: int) -> None:
    """Also where borders come back to some of long ago, and few join or leave in between."""
    town, registered = Redrawn(), some(seed, share=0.2)
    for drawing, change in steps:
        random = np.random.default_rng(change)
        for address in random.choice(ADDRESSES, change % 30, replace=False).tolist():
            registered ^= {address}
        town.redraw(drawing, registered)
    for number in range(len(town.drawings)):
        for area in AREAS:
            if not (alike := continued(town, number, area)):
                continue
            old, old_area = alike
            _, before = base(town, old, old_area)
            after = contributors(town, number, area)
            was, shows = figures(town, old)[old_area] or 0, figures(town, number)[area] or 0
            if shows > was:
                assert len(after - before) >= 10
            if shows < was:
                assert len(before - after) >= 10


def continued(town: Redrawn, number: int, area: str) -> tuple[int, str] | None:
    """The newest series before, and the area of it, that shares all but a hundred addresses."""
    now = area_of(town.drawings[number]) == area
    for old in reversed(range(number)):
        for old_area in AREAS:
            if np.count_nonzero(now != (area_of(town.drawings[old]) == old_area)) < 100:
                return old, old_area
    return None


def contributors(town: Redrawn, number: int, area: str) -> set[int]:
    inside = np.flatnonzero(area_of(town.drawings[number]) == area)
    return set(inside.tolist()) & town.registers[number]


def base(town: Redrawn, number: int, area: str) -> tuple[int, set[int]]:
    """The series in which a figure was counted, and who stood behind it then."""
    state = town.prepared[number].entry.states[area]
    go = continued(town, number, area)
    if go and town.prepared[go[0]].entry.states[go[1]] == state:
        return base(town, *go)
    return number, contributors(town, number, area)


@settings(max_examples=5, deadline=None)
@given(st.lists(drawings, min_size=4, max_size=10), seeds)
def test_ten_drawings_tell_of_no_piece_what_must_not_be_known(
    steps: list[Drawing], seed: int
) -> None:
    """Nobody joins or leaves, so that all figures hold at once: by a program of its own."""
    town, registered = Redrawn(), some(seed)
    for drawing in steps:
        town.redraw(drawing, registered)
    areas = [area_of(drawing) for drawing in town.drawings]
    cells, sizes = np.unique(
        np.array([[AREAS.index(a) for a in each] for each in areas]), axis=1, return_counts=True
    )
    limits, bounds = [], []
    for number in range(len(areas)):
        for area, shown in figures(town, number).items():
            if shown and base(town, number, area)[0] == number:
                row = (cells[number] == AREAS.index(area)).astype(float)
                limits += [row, -row]
                bounds += [shown + 4, -max(10, shown - 5)]
    for one, two in combinations(range(len(areas)), 2):
        for first in range(len(AREAS)):
            for second in range(len(AREAS)):
                inside, other = cells[one] == first, cells[two] == second
                for region in (inside & other, inside & ~other, other & ~inside):
                    size = sizes[region].sum()
                    if size:
                        most = -linprog(
                            -region.astype(float),
                            np.array(limits),
                            bounds,
                            bounds=[(0, int(n)) for n in sizes],
                        ).fun
                        assert most >= min(10, size) - 1e-6
