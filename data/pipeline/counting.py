"""Incidents counted by area, offense and day, one row group after another, in any order.

A task names a file, a row group and the outlines; its result is a few short lists of whole
numbers, so tasks may run anywhere (see executor) and results add up exactly in any
order. They are summed in grids of all cells, so memory does not grow with rows.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from data.files.locate import Locator
from data.files.outlines import read_outlines_file
from data.pipeline.incidents import Incidents
from data.place import WEAPONS, PlacedBy
from data.published.schema import NO_AREA

CELL = ["area_id", "offense", "day"]
# What is counted of every cell: all reports, those placed by their point, those that name an
# area and lie in one, and of these the ones that name another than they lie in.
AREA_LAYERS = ("count", "by_coordinates", "compared", "elsewhere")
_WEAPON = "weapon"
_UNKNOWN_WEAPON = ""


def _larger(kind: str) -> str:
    """The layer of a kind of larger area."""
    return f"larger {kind}"


_READ = ["area_id", "offense", "weapon", "day", "longitude", "latitude"]
Integers = npt.NDArray[np.int64]
_MAX_REMEMBERED = 1_000_000  # coordinates


@dataclass(frozen=True)
class Grid:
    """All cells there can be, numbered: areas (the last stands for none) × kinds × days.

    Kinds are offenses, or offenses with a weapon. Days are counted since 1970.
    """

    areas: int
    kinds: int
    first_day: int
    days: int

    @property
    def shape(self) -> tuple[int, int, int]:
        return (self.areas, self.kinds, self.days)

    def number(self, area: Integers, kind: Integers, day: Integers) -> Integers:
        return (area * self.kinds + kind) * self.days + (day - self.first_day)


@dataclass(frozen=True)
class Counting:
    """How incidents are counted.

    `outlines` is a file of the areas' outlines, `larger` one of each kind of larger area; a
    report counts in an area by its point or by the name it gives, as `placed_by` says, and
    by the other one where that is missing; names of before `names_since` (days since 1970)
    say nothing. `weapons` are offenses told apart by weapon.
    """

    outlines: Path
    offenses: tuple[str, ...]
    placed_by: PlacedBy = "name"
    names_since: int = 0
    larger: Mapping[str, Path] = field(default_factory=dict)
    weapons: tuple[str, ...] = ()

    @property
    def with_weapon(self) -> list[tuple[str, str]]:
        """The kinds of the grid of weapons: each offense with each weapon, and with none told."""
        every = (*WEAPONS, _UNKNOWN_WEAPON)
        return [(offense, weapon) for offense in self.weapons for weapon in every]

    def layers(self) -> dict[str, tuple[list[str], int]]:
        """The grids to be filled: the areas of each (the last one none), and how many kinds."""
        areas = [*_blocks(self.outlines).area_ids, NO_AREA]
        return {
            **dict.fromkeys(AREA_LAYERS, (areas, len(self.offenses))),
            _WEAPON: (areas, len(self.with_weapon)),
            **{
                _larger(kind): ([*_blocks(file).area_ids, NO_AREA], len(self.offenses))
                for kind, file in self.larger.items()
            },
        }


@dataclass(frozen=True)
class Task:
    """One row group of one file, to be counted in grids, by layer."""

    incidents: Path
    row_group: int
    how: Counting
    grids: Mapping[str, Grid]


@dataclass(frozen=True)
class Cells:
    """Counts of some cells of a grid."""

    number: Integers
    count: Integers


class Counted(NamedTuple):
    """All incidents of a source, only cells with any.

    `areas` has `area_id`, `offense`, `day` and the four counts of `AREA_LAYERS`; `larger`
    `geography`, `geography_id`, `offense`, `day`, `count`; `weapons` `area_id`, `offense`,
    `weapon` ("" where not told), `day`, `count`.
    """

    areas: pd.DataFrame
    larger: pd.DataFrame
    weapons: pd.DataFrame


def count_incidents(incidents: Incidents, how: Counting, executor: Executor) -> Counted:
    """All incidents of a source, by area, by larger area, and by weapon."""
    first, last = incidents.days
    layers = how.layers()
    grids = {
        name: Grid(len(areas), kinds, first, last - first + 1)
        for name, (areas, kinds) in layers.items()
    }
    tasks = [Task(incidents.path, group, how, grids) for group in range(incidents.row_groups)]
    sums = add_up(grids, executor.map(count_row_group, tasks))
    offenses = pd.DataFrame({"offense": how.offenses})
    weapons = pd.DataFrame(how.with_weapon, columns=["offense", "weapon"])
    areas = layers["count"][0]
    larger = [_no_cells(offenses)]
    for kind in how.larger:
        ids, count = layers[_larger(kind)][0], sums[_larger(kind)]
        larger.append(_cells(ids, offenses, first, {"count": count}).assign(geography=kind))
    return Counted(
        _cells(areas, offenses, first, {name: sums[name] for name in AREA_LAYERS}),
        pd.concat(larger, ignore_index=True).rename(columns={"area_id": "geography_id"}),
        _cells(areas, weapons, first, {"count": sums[_WEAPON]}),
    )


def _cells(
    areas: Sequence[str],
    kinds: pd.DataFrame,
    first_day: int,
    layers: Mapping[str, npt.NDArray[np.int32]],
) -> pd.DataFrame:
    """The filled cells of grids of one shape: area, what the kind is called, day, and counts."""
    filled = layers["count"].nonzero()
    area, kind, day = filled
    return pd.DataFrame(
        {
            "area_id": _named(areas, area),
            **{column: _named(list(kinds[column]), kind) for column in kinds},
            "day": (day + first_day).astype("datetime64[D]").astype("datetime64[s]"),
            **{name: counts[filled].astype(np.int64) for name, counts in layers.items()},
        }
    )


def _no_cells(kinds: pd.DataFrame) -> pd.DataFrame:
    return _cells([], kinds, 0, {"count": np.zeros((0, 0, 0), np.int32)}).assign(geography="")


def _named(names: Sequence[str], positions: Integers) -> pd.Series:
    return pd.Series(pa.array(names, pa.string()).take(pa.array(positions)), dtype="str")


def add_up(
    grids: Mapping[str, Grid], parts: Iterable[Mapping[str, Cells]]
) -> dict[str, npt.NDArray[np.int32]]:
    """Partial counts in whole grids: whole numbers, so order and grouping do not matter."""
    sums = {name: np.zeros(grid.shape, np.int32) for name, grid in grids.items()}
    for part in parts:
        for name, cells in part.items():
            sums[name].reshape(-1)[cells.number] += cells.count.astype(np.int32)
    return sums


def count_row_group(task: Task) -> dict[str, Cells]:
    """The partial counts of one row group, by layer."""
    how, grids = task.how, task.grids
    file = pq.ParquetFile(task.incidents, read_dictionary=["area_id", "offense", "weapon"])
    rows = file.read_row_group(task.row_group, columns=_READ, use_threads=False)
    points = rows["longitude"].to_numpy(), rows["latitude"].to_numpy()
    offense, day = _codes(rows["offense"], how.offenses), rows["day"].cast(pa.int32()).to_numpy()
    named = _codes(rows["area_id"], _blocks(how.outlines).area_ids)
    named[day < how.names_since] = -1
    area, layers = _placed(how, named, points)
    number = grids["count"].number(area, offense, day)
    found = {name: _tally(number[rows_in]) for name, rows_in in layers.items()}
    found[_WEAPON] = _by_weapon(how, grids[_WEAPON], rows, area, day)
    for kind, outlines in how.larger.items():
        within = _blocks(outlines).areas_of(*points)
        found[_larger(kind)] = _tally(grids[_larger(kind)].number(within, offense, day))
    return found


Points = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]
Rows = npt.NDArray[np.bool_]


def _placed(how: Counting, named: Integers, points: Points) -> tuple[Integers, dict[str, Rows]]:
    """The area of every row, and which rows count in each of `AREA_LAYERS`."""
    blocks = _blocks(how.outlines)
    none = len(blocks.area_ids)
    at_point = blocks.areas_of(*points)
    has_name, has_point = named >= 0, at_point < none
    by_point = has_point if how.placed_by == "point" else has_point & ~has_name
    area = np.where(by_point, at_point, np.where(has_name, named, none))
    compared = has_name & has_point
    every = np.ones(len(named), bool)
    return area, dict(
        zip(AREA_LAYERS, (every, by_point, compared, compared & (named != at_point)), strict=True)
    )


def _by_weapon(how: Counting, grid: Grid, rows: pa.Table, area: Integers, day: Integers) -> Cells:
    offense = _codes(rows["offense"], how.weapons)
    weapon = _codes(rows["weapon"], (*WEAPONS, _UNKNOWN_WEAPON))
    told = offense >= 0
    kind = offense * (len(WEAPONS) + 1) + weapon
    return _tally(grid.number(area[told], kind[told], day[told]))


def _tally(numbers: Integers) -> Cells:
    return Cells(*np.unique(numbers, return_counts=True))


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


@functools.lru_cache(maxsize=8)
def _blocks(outlines: Path) -> _Blocks:
    return _Blocks(Locator(read_outlines_file(outlines)))
