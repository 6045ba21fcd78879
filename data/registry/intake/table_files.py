"""Reads a table of a private file piece by piece: CSV, XLSX, GeoJSON or GeoPackage.

Nothing that is read may come out in a message: libraries quote the cell they
stumble over, so their errors are renamed, their warnings dropped, and never chained.
"""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import logging
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import pandas as pd
import pyogrio
import pyproj
import python_calamine
import shapely

from data.files.coordinates import WGS84, transformer
from data.registry.intake.fields import Layout, RegistryError, bare, match_columns

MAX_ROWS = 1_000_000
CHUNK_ROWS = 50_000
HEADER_WITHIN = 20  # rows; above the header stand titles
MAX_LINE = 1_000_000  # characters; longer ones are no table, and would fill the memory
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab"}

# A row's number as a person sees it, and its cells; None where the row cannot be taken apart.
Row = tuple[int, list[str] | None]


@dataclass(frozen=True)
class _View:
    """One way to look at a file: with one separator, or one sheet of it."""

    name: str
    rows: Callable[[], Iterator[Row]]


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


def _views(path: Path) -> list[_View]:
    """How the file may be looked at, by the end of its name."""
    if not path.is_file():
        raise RegistryError(f"{path.name}: there is no such file")
    if path.stat().st_size == 0:
        raise RegistryError(f"{path.name}: the file is empty")
    kind = path.suffix.lower()
    if kind in (".csv", ".tsv", ".txt"):
        return _csv_views(path)
    if kind == ".xlsx":
        return _sheet_views(path)
    if kind in (".geojson", ".json", ".gpkg"):
        return [_View("features", lambda: _features(path))]
    raise RegistryError(
        f"{path.name}: a file of this type is not read. "
        "Save it as CSV, XLSX, GeoJSON or GeoPackage."
    )


def _find_header(
    path: Path, views: list[_View], layout: Layout, names: Mapping[str, str]
) -> tuple[_View, _Header]:
    """The row among the first that names the most fields, in whichever view has it."""
    best: tuple[_View | None, int, list[str], dict[str, list[int]]] = (None, 0, [], {})
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


def _head(view: _View, *, alone: bool) -> list[Row]:
    head: list[Row] = []
    try:
        head.extend(islice(view.rows(), HEADER_WITHIN))
    except (RegistryError, csv.Error):
        # Of several, this may be the wrong one; the right one raises again at its rows.
        if alone:
            raise
    return head


def _batches(view: _View, header: _Header) -> Iterator[list[Row]]:
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


# ---------------------------------------------------------------- CSV


def _csv_views(path: Path) -> list[_View]:
    encoding = _encoding(path)

    def view(separator: str, name: str) -> _View:
        return _View(name, lambda: _csv_rows(path, encoding, separator))

    return [view(separator, name) for separator, name in SEPARATORS.items()]


def _encoding(path: Path) -> str:
    """By the byte order mark; else UTF-8 if all of the file is; else Windows-1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        start = file.read(4096)
        if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if b"\0" in start:
            raise RegistryError(
                f"{path.name}: not a text file, or in an encoding without a mark. "
                "Save it again as “CSV UTF-8”."
            )
        file.seek(0)
        try:
            while block := file.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _csv_rows(path: Path, encoding: str, separator: str) -> Iterator[Row]:
    """Rows by the line they start on: what an editor shows, and a spreadsheet, too,
    unless a cell has line breaks.
    """
    # A few bytes are no character in Windows-1252; UTF-8 has been checked before.
    errors = "replace" if encoding == "cp1252" else "strict"
    with path.open(encoding=encoding, errors=errors, newline="") as file:
        reader = csv.reader(_lines(path, file), delimiter=separator, strict=True)
        line = 1
        while True:
            try:
                for cells in reader:
                    yield line, cells
                    line = reader.line_num + 1
                return
            except csv.Error as error:
                # Only these two leave the rest of the file unread or misread.
                if str(error).startswith(("unexpected end", "field larger")):
                    raise RegistryError(
                        f"{path.name}: row {line} opens a quotation mark that is not closed. "
                        "Close it, or take it out."
                    ) from None
                yield line, None
                line = reader.line_num + 1


def _lines(path: Path, file: TextIO) -> Iterator[str]:
    number = 0
    while line := file.readline(MAX_LINE):
        number += 1
        if len(line) == MAX_LINE and line[-1] not in "\r\n":
            raise RegistryError(
                f"{path.name}: row {number} has more than {MAX_LINE:,} characters. Is it a table?"
            )
        yield line


# ---------------------------------------------------------------- XLSX


def _sheet_views(path: Path) -> list[_View]:
    workbook = python_calamine.load_workbook(path)

    def view(name: str) -> _View:
        return _View(name, lambda: _sheet_rows(workbook, name))

    return [view(name) for name in workbook.sheet_names]


def _sheet_rows(workbook: Any, name: str) -> Iterator[Row]:
    for number, cells in enumerate(workbook.get_sheet_by_name(name).iter_rows(), start=1):
        yield number, [cell_text(cell) for cell in cells]


def cell_text(value: object) -> str:
    """A typed cell as text: 3.0 is "3", a date is ISO, a day at midnight has no time."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # not a number
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        return (value.date() if value.time() == dt.time() else value).isoformat()
    return value.isoformat() if isinstance(value, dt.date) else str(value)


# ---------------------------------------------------------------- GeoJSON and GeoPackage


def _features(path: Path) -> Iterator[Row]:
    """Row 0 names the columns; each feature follows, its point as the last two cells."""
    _require_magic(path)
    if len(pyogrio.list_layers(path)) != 1:
        raise RegistryError(f"{path.name}: must hold one layer. Save the registry alone in a file.")
    with pyogrio.open_arrow(path, batch_size=CHUNK_ROWS, use_pyarrow=True) as (meta, reader):
        has_points = meta["geometry_type"] is not None
        fields = [name for name in meta["fields"] if not (has_points and _is_coordinate(name))]
        yield 0, [*fields, "longitude", "latitude"] if has_points else list(fields)
        to_degrees = _transformer(path, meta["crs"]) if has_points else None
        geometry = meta["geometry_name"] or "wkb_geometry"
        number = 0
        for batch in reader:
            columns = [[cell_text(cell) for cell in batch[name].to_pylist()] for name in fields]
            if to_degrees is not None:
                columns.extend(_point_cells(batch[geometry].to_pylist(), to_degrees))
            for cells in zip(*columns, strict=True):
                number += 1
                yield number, list(cells)


def _require_magic(path: Path) -> None:
    """The reader goes by content, and some contents only point to another file or host."""
    with path.open("rb") as file:
        start = file.read(512)
    if path.suffix.lower() == ".gpkg":
        good = start.startswith(b"SQLite format 3\0")
    else:
        good = start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")
    if not good:
        raise RegistryError(f"{path.name}: is not what the end of its name says.")


def _is_coordinate(name: str) -> bool:
    return bare(name) in ("longitude", "latitude")


def _transformer(path: Path, crs: str | None) -> pyproj.Transformer:
    if crs is None:
        raise RegistryError(
            f"{path.name}: does not say in which coordinate system its points are. "
            "Set the layer's coordinate reference system, and save it again."
        )
    return transformer(crs, WGS84)


def _point_cells(wkb: list[Any], to_degrees: pyproj.Transformer) -> list[list[str]]:
    """Longitudes and latitudes as text; "" without a geometry, "no point" for another one."""
    shapes = shapely.from_wkb(np.array(wkb, dtype=object), on_invalid="ignore")
    is_point = (shapely.get_type_id(shapes) == shapely.GeometryType.POINT) & ~shapely.is_empty(
        shapes
    )
    shapes_or_none = np.where(is_point, shapes, None)
    x, y = shapely.get_x(shapes_or_none), shapely.get_y(shapes_or_none)
    there = [value is not None for value in wkb]
    degrees = to_degrees.transform(x, y)
    return [
        [
            repr(float(value)) if point else "no point" if given else ""
            for value, point, given in zip(values, is_point, there, strict=True)
        ]
        for values in degrees
    ]
