"""The reader of a private table: which way to look at a file, where its header is, what follows."""

from __future__ import annotations

import csv
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from data.registry.intake.fields import Layout, RegistryError
from data.registry.intake.mapping import AS_IS, FileMapping
from data.registry.intake.table_files.csv_files import csv_views
from data.registry.intake.table_files.features import feature_views
from data.registry.intake.table_files.headers import Header, find_header
from data.registry.intake.table_files.nested import is_nested, nested_views
from data.registry.intake.table_files.values import in_degrees, plain_days
from data.registry.intake.table_files.views import CHUNK_ROWS, Row, View
from data.registry.intake.table_files.workbooks import sheet_views

MAX_ROWS = 1_000_000


def read_chunks(
    path: Path, layout: Layout, mapping: FileMapping = AS_IS, *, max_rows: int = MAX_ROWS
) -> Iterator[pd.DataFrame]:
    """Frames of up to 50,000 rows: `row` (int), `broken` (bool) and every field of the layout.

    Fields are text, "" where the file has no such column or the row is broken (more
    or fewer cells than the header). `row` is the line or spreadsheet row, counting
    from 1, or the number of the feature. Coordinates come out as degrees in EPSG:4326, days
    that can be read in one way only as 2024-07-09, `status` as "active", "withdrawn", "waiting",
    "unknown" or "". Rows without any content are passed over. Raises RegistryError for a file
    that cannot be used.
    """
    with _faults_renamed(path):
        view, header = find_header(path, _views(path), layout, mapping)
        rows_read = 0
        for rows in _batches(view, header):
            rows_read += len(rows)
            if rows_read > max_rows:
                raise RegistryError(
                    f"{path.name}: more than {max_rows:,} rows. Is it the whole registry and "
                    "nothing else? Leave out rows that are of no use, such as ended ones."
                )
            yield _frame(rows, header, layout, mapping)
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
    if kind == ".json" and is_nested(path):
        return nested_views(path)
    if kind in (".geojson", ".json", ".gpkg"):
        return feature_views(path)
    raise RegistryError(
        f"{path.name}: a file of this type is not read. "
        "Save it as CSV, XLSX, JSON, GeoJSON or GeoPackage."
    )


def _batches(view: View, header: Header) -> Iterator[list[Row]]:
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


def _frame(rows: list[Row], header: Header, layout: Layout, mapping: FileMapping) -> pd.DataFrame:
    blank = [""] * header.width
    cells = [blank if row[1] is None else row[1] for row in rows]
    columns: dict[str, Any] = {
        "row": np.array([row[0] for row in rows], dtype=np.int64),
        "broken": np.array([row[1] is None for row in rows]),
    }
    for field in layout.fields:
        at = header.positions.get(field, ())
        columns[field] = pd.Series(_texts(cells, at), dtype="str").str.strip()
    frame = pd.DataFrame(columns)
    frame["longitude"], frame["latitude"] = in_degrees(
        frame["longitude"], frame["latitude"], mapping.system
    )
    for field in frame.columns.intersection(["registered_on", "ended_on"]):
        frame[field] = plain_days(frame[field])
    if "status" in frame:
        frame["status"] = frame["status"].map(mapping.status)
    return frame


def _texts(rows: list[list[str]], at: tuple[int, ...]) -> list[str]:
    """The cells of one field; several columns are joined by spaces."""
    if len(at) == 1:
        (only,) = at
        return [row[only] for row in rows]
    return [" ".join(cell for n in at if (cell := row[n].strip())) for row in rows]
