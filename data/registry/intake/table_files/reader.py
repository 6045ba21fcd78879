"""The reader of a private table: which way to look at a file, where its header is, what follows."""

from __future__ import annotations

import csv
import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from data.registry.intake.fields import Layout, RegistryError, match_columns
from data.registry.intake.table_files.csv_files import csv_views
from data.registry.intake.table_files.features import feature_views
from data.registry.intake.table_files.views import CHUNK_ROWS, Row, View
from data.registry.intake.table_files.workbooks import sheet_views

MAX_ROWS = 1_000_000
HEADER_WITHIN = 20  # rows; above the header stand titles


@dataclass(frozen=True)
class _Header:
    row: int
    width: int
    position: dict[str, int]


def read_chunks(
    path: Path, layout: Layout, names: Mapping[str, str], *, max_rows: int = MAX_ROWS
) -> Iterator[pd.DataFrame]:
    """Frames of up to 50,000 rows: `row` (int), `broken` (bool) and every field of the layout.

    Fields are text, "" where the file has no such column or the row is broken (more
    or fewer cells than the header). `row` is the line or spreadsheet row, counting
    from 1, or the number of the feature. Coordinates of features come out in
    EPSG:4326. `names` are the file's own column names, by field. Rows without any
    content are passed over. Raises RegistryError for a file that cannot be used.
    """
    with _faults_renamed(path):
        view, header = _find_header(path, _views(path), layout, names)
        rows_read = 0
        for rows in _batches(view, header):
            rows_read += len(rows)
            if rows_read > max_rows:
                raise RegistryError(
                    f"{path.name}: more than {max_rows:,} rows. Is it the whole registry and "
                    "nothing else? Leave out rows that are of no use, such as ended ones."
                )
            yield _frame(rows, header, layout)
        if not rows_read:
            raise RegistryError(f"{path.name}: no rows below the header")


@contextmanager
def _faults_renamed(path: Path) -> Iterator[None]:
    """Let nothing but a RegistryError out, and nothing of what libraries say on the side."""
    log = logging.getLogger("pyogrio")
    was_disabled, log.disabled = log.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except RegistryError:
        raise
    except (OSError, ValueError, RuntimeError, MemoryError, csv.Error) as error:
        raise _unreadable(path, error) from None
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in ("python_calamine", "pyogrio", "pyproj"):
            raise
        raise _unreadable(path, error) from None
    finally:
        log.disabled = was_disabled


def _unreadable(path: Path, error: BaseException) -> RegistryError:
    return RegistryError(
        f"{path.name}: cannot be read ({type(error).__name__}). Is it damaged, protected by a "
        "password, or of another type than its name says? Open it, and save it again."
    )


def _views(path: Path) -> list[View]:
    """How the file may be looked at, by the end of its name."""
    if not path.is_file():
        raise RegistryError(f"{path.name}: there is no such file")
    if path.stat().st_size == 0:
        raise RegistryError(f"{path.name}: the file is empty")
    kind = path.suffix.lower()
    if kind in (".csv", ".tsv", ".txt"):
        return csv_views(path)
    if kind == ".xlsx":
        return sheet_views(path)
    if kind in (".geojson", ".json", ".gpkg"):
        return feature_views(path)
    raise RegistryError(
        f"{path.name}: a file of this type is not read. "
        "Save it as CSV, XLSX, GeoJSON or GeoPackage."
    )


def _find_header(
    path: Path, views: list[View], layout: Layout, names: Mapping[str, str]
) -> tuple[View, _Header]:
    """The row among the first that names the most fields, in whichever view has it."""
    best: tuple[View | None, int, list[str], dict[str, list[int]]] = (None, 0, [], {})
    complete = set()
    for candidate in views:
        for row, cells in _head(candidate, alone=len(views) == 1):
            found = match_columns(cells or [], layout, names)
            if len(found) > len(best[3]):
                best = (candidate, row, cells or [], found)
            if found and not layout.missing(found):
                complete.add(candidate.name)
    view, row, cells, found = best
    if path.suffix.lower() == ".xlsx" and len(complete) > 1:
        raise RegistryError(
            f"{path.name}: {len(complete)} sheets hold the fields of a registry. Put all rows on "
            "one sheet, and leave that one in the file."
        )
    missing = layout.missing(found)
    if view is None or missing:
        raise RegistryError(
            f"{path.name}: {_seen(row, cells, list(found), missing)} Correct the header, or name "
            "the columns in a mapping file."
        )
    for field, positions in found.items():
        if len(positions) > 1:
            raise RegistryError(
                f"{path.name}: {len(positions)} columns are called {field!r}. Rename all but one."
            )
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    return view, _Header(row, len(cells), {field: at[0] for field, at in found.items()})


def _seen(row: int, cells: list[str], found: list[str], missing: list[str]) -> str:
    """What was looked for and what is there.

    Only names of fields are said, and the number of other columns: a file without a
    header has addresses in its first row.
    """
    if len(found) < 2:
        return (
            f"no header found in the first {HEADER_WITHIN} rows. Looked for {', '.join(missing)}. "
            "No row names any two of the fields."
        )
    others = sum(bool(cell.strip()) for cell in cells) - len(found)
    return (
        f"no column for {', '.join(missing)}. The header in row {row} has {', '.join(found)}, and "
        f"{others} columns with other names."
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


def _batches(view: View, header: _Header) -> Iterator[list[Row]]:
    """The rows below the header, in lists; a row with the wrong number of cells loses them."""
    batch: list[Row] = []
    for row, cells in view.rows():
        if row <= header.row:
            continue
        if cells is not None:
            if not any(cells):
                continue
            if len(cells) != header.width:
                cells = _fitting(cells, header.width)
        batch.append((row, cells))
        if len(batch) == CHUNK_ROWS:
            yield batch
            batch = []
    if batch:
        yield batch


def _fitting(cells: list[str], width: int) -> list[str] | None:
    """The cells, if what goes beyond the header is empty: spreadsheets add such cells."""
    too_few = len(cells) < width
    return None if too_few or any(cells[width:]) else cells[:width]


def _frame(rows: list[Row], header: _Header, layout: Layout) -> pd.DataFrame:
    blank = [""] * header.width
    cells = [blank if row[1] is None else row[1] for row in rows]
    columns: dict[str, Any] = {
        "row": np.array([row[0] for row in rows], dtype=np.int64),
        "broken": np.array([row[1] is None for row in rows]),
    }
    for field in layout.fields:
        at = header.position.get(field)
        text = [""] * len(rows) if at is None else [row[at] for row in cells]
        columns[field] = pd.Series(text, dtype="str").str.strip()
    return pd.DataFrame(columns)
