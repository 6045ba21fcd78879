"""Incidents counted by area, offense and day, one row group after another, in any order.

A task names a file, a row group and the outlines; its result is a short list of whole
numbers, so tasks may run anywhere (see executor) and results add up exactly in any
order. They are summed in a grid of all cells, so memory does not grow with rows.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.files.locate import Locator
from data.files.outlines import read_outlines_file
from data.pipeline.incidents import Incidents
from data.published.schema import NO_AREA

CELL = ["area_id", "offense", "day"]
Integers = npt.NDArray[np.int64]
_MAX_REMEMBERED = 1_000_000  # coordinates


@dataclass(frozen=True)
class Grid:
    """All cells there can be, numbered: areas (the last stands for none) × offenses × days.

    Days are counted since 1970.
    """

    areas: int
    offenses: int
    first_day: int
    days: int

    @property
    def shape(self) -> tuple[int, int, int]:
        return (self.areas, self.offenses, self.days)

    def number(self, area: Integers, offense: Integers, day: Integers) -> Integers:
        return (area * self.offenses + offense) * self.days + (day - self.first_day)


@dataclass(frozen=True)
class Task:
    """One row group of one file, to be counted within some outlines (a file of them)."""

    incidents: Path
    row_group: int
    outlines: Path
    offenses: tuple[str, ...]
    grid: Grid


@dataclass(frozen=True)
class Cells:
    """Counts of some cells of a grid; `by_coordinates` of them were placed so."""

    number: Integers
    count: Integers
    by_coordinates: Integers


def count_incidents(
    incidents: Incidents, outlines: Path, offenses: Sequence[str], executor: Executor
) -> pd.DataFrame:
    """All incidents of a source by cell: area, offense, day, `count`, `by_coordinates`.

    The area is the published one, else that of the coordinates, else none ("").
    `by_coordinates` says how many of the count were placed so. Cells without a report
    are left out.
    """
    area_ids = [*_blocks(outlines).area_ids, NO_AREA]
    first, last = incidents.days
    grid = Grid(len(area_ids), len(offenses), first, last - first + 1)
    groups = range(incidents.row_groups)
    tasks = [Task(incidents.path, group, outlines, tuple(offenses), grid) for group in groups]
    count, by_coordinates = add_up(grid, executor.map(count_row_group, tasks))
    filled = count.nonzero()
    area, offense, day = filled
    return pd.DataFrame(
        {
            "area_id": _named(area_ids, area),
            "offense": _named(offenses, offense),
            "day": (day + first).astype("datetime64[D]").astype("datetime64[s]"),
            "count": count[filled].astype(np.int64),
            "by_coordinates": by_coordinates[filled].astype(np.int64),
        }
    )


def _named(names: Sequence[str], positions: Integers) -> pd.Series:
    return pd.Series(pa.array(names, pa.string()).take(pa.array(positions)), dtype="str")


def add_up(
    grid: Grid, parts: Iterable[Cells]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
    """Partial counts in one grid: whole numbers, so order and grouping do not matter."""
    count, by_coordinates = (np.zeros(grid.shape, np.int32) for _ in range(2))
    for part in parts:
        count.reshape(-1)[part.number] += part.count.astype(np.int32)
        by_coordinates.reshape(-1)[part.number] += part.by_coordinates.astype(np.int32)
    return count, by_coordinates


def count_row_group(task: Task) -> Cells:
    """The partial counts of one row group."""
    file = pq.ParquetFile(task.incidents, read_dictionary=["area_id", "offense"])
    rows = file.read_row_group(task.row_group, use_threads=False)
    blocks = _blocks(task.outlines)
    area = _codes(rows["area_id"], blocks.area_ids)
    unplaced = np.flatnonzero(area < 0)
    area[unplaced] = blocks.areas_of(
        *(rows[name].to_numpy()[unplaced] for name in ("longitude", "latitude"))
    )
    offense = _codes(rows["offense"], task.offenses)
    number = task.grid.number(area, offense, rows["day"].cast(pa.int32()).to_numpy())
    cells, count = np.unique(number, return_counts=True)
    found = unplaced[area[unplaced] < len(blocks.area_ids)]
    placed, by_coordinates = np.unique(number[found], return_counts=True)
    in_all = np.zeros(len(cells), np.int64)
    in_all[np.searchsorted(cells, placed)] = by_coordinates
    return Cells(cells, count, in_all)


def _codes(column: pa.ChunkedArray, known: Sequence[str]) -> Integers:
    """The position of every value among those known, or -1."""
    values = column.unify_dictionaries().combine_chunks()
    if isinstance(values, pa.ChunkedArray):  # of no rows
        return np.array([], np.int64)
    positions = pd.Index(known, dtype="str").get_indexer(values.dictionary.to_pandas())
    codes: Integers = positions.astype(np.int64)[values.indices.to_numpy()]
    return codes


class _Blocks:
    """Finds the area of coordinates. Portals place an incident at its block, so coordinates
    repeat: each is looked up once.
    """

    def __init__(self, locator: Locator) -> None:
        self.area_ids = locator.area_ids
        self._locator = locator
        # Coordinates looked up before and their areas, replaced together: threads may share us.
        self._remembered = pd.Index(np.array([], np.complex128)), np.array([], np.int64)

    def areas_of(
        self, longitude: npt.NDArray[np.float64], latitude: npt.NDArray[np.float64]
    ) -> Integers:
        """Positions in `area_ids` of coordinates (WGS 84), its length outside every area."""
        codes, places = pd.factorize(longitude + 1j * latitude)  # -1 where one is missing
        known, areas = self._remembered
        position = known.get_indexer(places)
        new = places[position < 0]
        if len(new):
            areas = np.concatenate([areas, self._locator.positions(new.real, new.imag)])
            position[position < 0] = np.arange(len(known), len(areas))
            if len(areas) <= _MAX_REMEMBERED:
                self._remembered = known.append(pd.Index(new)), areas
        found: Integers = np.append(areas[position], len(self.area_ids))[codes]
        return found


@functools.lru_cache(maxsize=2)
def _blocks(outlines: Path) -> _Blocks:
    return _Blocks(Locator(read_outlines_file(outlines)))
