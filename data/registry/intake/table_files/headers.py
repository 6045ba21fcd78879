"""The header of a table: one row, or two where the upper one groups the columns of the lower."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

from data.files.counted import counted
from data.registry.intake.fields import PATH, Layout, RegistryError, match_columns
from data.registry.intake.mapping import FileMapping
from data.registry.intake.table_files.views import Row, View

HEADER_WITHIN = 20  # rows; above the header stand titles

Found = dict[str, list[list[int]]]


@dataclass(frozen=True)
class Header:
    """The last row of a header, its number of cells, and where the columns of each field stand."""

    row: int
    width: int
    positions: dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class _Candidate:
    view: View
    row: int
    cells: list[str]
    found: Found


def find_header(
    path: Path, views: list[View], layout: Layout, mapping: FileMapping
) -> tuple[View, Header]:
    """The row among the first that names the most fields, in whichever view has it."""
    candidates = [
        candidate
        for view in views
        for candidate in _candidates(view, layout, mapping, alone=len(views) == 1)
    ]
    best = max(candidates, key=lambda each: len(each.found), default=None)
    complete = {each.view.name for each in candidates if not layout.missing(each.found)}
    if path.suffix.lower() == ".xlsx" and len(complete) > 1:
        raise RegistryError(
            f"{path.name}: {len(complete)} sheets hold the fields of a registry. Put all rows on "
            "one sheet, and leave that one in the file."
        )
    missing = layout.missing(best.found if best else ())
    if best is None or missing:
        raise RegistryError(
            f"{path.name}: {_seen(best, missing)} Correct the header, or name the columns in "
            f"{layout.named_in}."
        )
    for field, columns in best.found.items():
        if (most := max(map(len, columns))) > 1:
            raise RegistryError(
                f"{path.name}: {most} columns are called {field!r}. Rename all but one, or say "
                f"which one it is in {layout.named_in}."
            )
    cells = best.cells
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    positions = {field: tuple(at for (at,) in columns) for field, columns in best.found.items()}
    return best.view, Header(best.row, len(cells), positions)


def _candidates(
    view: View, layout: Layout, mapping: FileMapping, *, alone: bool
) -> Iterator[_Candidate]:
    """Each of the first rows, and each two together where the upper one does not do alone."""
    head = [(row, cells or []) for row, cells in _head(view, alone=alone)]
    for row, cells in head:
        yield _Candidate(view, row, cells, match_columns(cells, layout, mapping.columns))
    for (_, upper), (row, lower) in pairwise(head):
        if layout.missing(match_columns(upper, layout, mapping.columns)):
            cells = _together(upper, lower)
            yield _Candidate(view, row, cells, match_columns(cells, layout, mapping.columns))


def _together(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    """Two rows as one: a group stands above its first column, and goes on to the right."""
    width = max(len(upper), len(lower))
    above, below = ([*cells, *[""] * (width - len(cells))] for cells in (upper, lower))
    joined, group = [], ""
    for over, under in zip(above, below, strict=True):
        group = over.strip() or group
        joined.append(f"{group}{PATH}{under}" if under.strip() and group else under or over)
    return joined


def _seen(best: _Candidate | None, missing: list[str]) -> str:
    """What was looked for and what is there.

    Only names of fields are said, and the number of other columns: a file without a
    header has addresses in its first row.
    """
    if best is None or len(best.found) < 2:
        return (
            f"no header found in the first {HEADER_WITHIN} rows. Looked for {', '.join(missing)}. "
            "No row names any two of the fields."
        )
    others = sum(bool(cell.strip()) for cell in best.cells)
    others -= sum(map(len, best.found.values()))
    return (
        f"no column for {', '.join(missing)}. The header in row {best.row} has "
        f"{', '.join(best.found)}, and {counted(others, 'column')} with other names."
    )


def _head(view: View, *, alone: bool) -> list[Row]:
    head: list[Row] = []
    try:
        head.extend(islice(view.rows(), HEADER_WITHIN))
    except (RegistryError, csv.Error):
        # Of several, this may be the wrong one; the right one raises again at its rows.
        if alone:
            raise
    return head
