"""Counts by day, row and column of a cube that is nearly empty: only the cells that are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.integer]


@dataclass(frozen=True)
class Cells:
    """One cell of a cube each: its `day` (from 0), `row`, `column`, and the `count` in it."""

    day: Whole
    row: Whole
    column: Whole
    count: Whole


class SparseCounts:
    """Cells of a cube of `days` × `rows` × `columns`, none of them twice.

    A cell with nothing in it takes no memory. `parts` of the cells are taken in one after the
    other; within each, those of a column lie side by side, so that a sum over some columns
    looks at no other.
    """

    def __init__(self, days: int, rows: int, columns: int, parts: Iterable[Cells]) -> None:
        self._shape = days, rows
        self._parts = [_Packed.of(each, rows, columns) for each in parts]

    def before(self, columns: Sequence[int]) -> npt.NDArray[np.int32]:
        """Counts of all `columns` together before each day, and after the last, by row."""
        days, rows = self._shape
        counts = np.zeros((days + 1, rows), np.int32)
        daily = counts[1:].reshape(-1)
        for part in self._parts:
            for start, stop in part.runs(columns):
                daily[part.place[start:stop]] += part.count[start:stop]
        return np.cumsum(counts, axis=0, out=counts)


@dataclass(frozen=True)
class _Packed:
    """Cells in the order of their columns: day and row as one number, `ends` of each column."""

    place: npt.NDArray[np.int32]
    count: Whole
    ends: npt.NDArray[np.int64]

    @classmethod
    def of(cls, cells: Cells, rows: int, columns: int) -> _Packed:
        # Numbers of 16 bits are sorted in one pass.
        column = cells.column.astype(np.int16 if columns < 2**15 else np.int32)
        order = np.argsort(column, kind="stable")
        place = cells.day.astype(np.int32) * np.int32(rows) + cells.row
        smallest = np.min_scalar_type(int(cells.count.max(initial=0)))
        ends = np.bincount(cells.column, minlength=columns).cumsum()
        return cls(
            place.astype(np.int32)[order],
            cells.count.astype(smallest)[order],
            np.concatenate([[0], ends]),
        )

    def runs(self, columns: Sequence[int]) -> list[tuple[int, int]]:
        """Where cells of each of the columns begin and end, of those that have any."""
        picked = np.asarray(columns, np.int64)
        starts, stops = self.ends[picked], self.ends[picked + 1]
        some = stops > starts
        return list(zip(starts[some].tolist(), stops[some].tolist(), strict=True))
