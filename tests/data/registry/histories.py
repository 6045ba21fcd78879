"""Made-up histories of a registry, small and nasty, as strategies for property tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from hypothesis import strategies as st

COLUMNS = ["area_id", "address", "holding", "cameras"]
DATES = tuple(dt.date(2021 + half // 2, 6 if half % 2 == 0 else 12, 30) for half in range(10))


@dataclass(frozen=True)
class Step:
    """What happens in one area before a release: addresses join, and some leave."""

    joined: int
    left: int
    owners: int  # the joined belong to this many, at most
    cameras: int  # each joined address has up to this many


steps = st.builds(
    Step,
    joined=st.one_of(st.integers(0, 12), st.integers(0, 60)),
    left=st.one_of(st.just(0), st.integers(0, 12), st.integers(0, 40)),
    owners=st.integers(1, 60),
    cameras=st.integers(1, 14),
)


def histories(areas: Sequence[str], releases: int = 4) -> st.SearchStrategy[list[pd.DataFrame]]:
    """Lists of registrations, one frame a release; addresses and owners are codes."""
    plans = st.lists(
        st.lists(steps, min_size=len(areas), max_size=len(areas)), min_size=1, max_size=releases
    )
    return plans.map(lambda plan: _carry_out(plan, areas))


def _carry_out(plan: list[list[Step]], areas: Sequence[str]) -> list[pd.DataFrame]:
    there: dict[str, list[tuple[int, int, int]]] = {area: [] for area in areas}
    code, frames = 0, []
    for release in plan:
        for area, step in zip(areas, release, strict=True):
            there[area] = there[area][step.left :]
            for number in range(step.joined):
                code += 1
                owner = code if step.owners > number else code - number % step.owners
                there[area].append((code, owner, 1 + (code * 7) % step.cameras))
        rows = [(area, *row) for area in areas for row in there[area]]
        frames.append(pd.DataFrame(rows, columns=COLUMNS))
    return frames
