"""Downloads from open-data portals: CSV and GeoJSON, also gzipped, read as they are."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

import geopandas as gpd
import pandas as pd

from data.files.coordinates import WGS84
from data.files.coverage import untangle
from data.files.csv_text import encoding_of, separator_of
from data.files.faults import SourceError
from data.files.records import POINT, Records, as_text, listed

_PIECE = 100_000  # rows
_PLAIN = (".csv", ".geojson")


def read_rows(path: Path) -> pd.DataFrame:
    """Rows of a CSV, CSV.gz or GeoJSON file, every cell as text ("" where empty).

    Text keeps leading zeros; whoever uses a column decides what it means.
    """
    return pd.concat([piece.rows for piece in read_pieces(path)], ignore_index=True)


def read_pieces(path: Path, name: str = "", member: str = "") -> Iterator[Records]:
    """The same, piece by piece, so that a file may be larger than memory.

    Errors call the file `name`; `member` is the one that is meant of several in a zip. Raises
    SourceError where it cannot be read as a table.
    """
    _require(path)
    name = name or path.name
    when = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).isoformat(timespec="seconds")
    try:
        with _plain(path, name, member) as (form, file):
            if form.endswith((".geojson", ".json")):
                features = json.load(file)["features"]
                rows = pd.DataFrame([_point(each) | each["properties"] for each in features])
                yield Records(rows.map(as_text), name, when)
                return
            encoding = encoding_of(file)
            with pd.read_csv(
                file,
                dtype=str,
                keep_default_na=False,
                sep=separator_of(file, encoding),
                encoding=encoding,
                # A few bytes are no character in Windows-1252; all else is what it was found to be.
                encoding_errors="replace" if encoding == "cp1252" else "strict",
                chunksize=_PIECE,
            ) as pieces:
                for rows in pieces:
                    yield Records(rows, name, when)
    except (ValueError, KeyError, TypeError, EOFError, OSError, zipfile.BadZipFile) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(f"{name}: cannot be read as a table: {error}") from error


def _point(feature: dict[str, Any]) -> dict[str, Any]:
    """Where a feature of GeoJSON says that it is, as columns beside its own; none of an outline."""
    own = feature.get("geometry") or {}
    return dict(zip(POINT, own["coordinates"], strict=False)) if own.get("type") == "Point" else {}


@contextmanager
def _plain(path: Path, name: str, member: str) -> Iterator[tuple[str, IO[bytes]]]:
    """A file, or the one that is meant of a zip, unpacked; and the name that tells its form."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            inside = meant_of_zip(name, archive.namelist(), member)
            with archive.open(inside) as file:
                yield inside.lower(), file
    elif path.suffix == ".gz":
        with gzip.open(path) as file:
            yield path.name.removesuffix(".gz"), cast(IO[bytes], file)
    else:
        with path.open("rb") as file:
            yield path.name, file


def meant_of_zip(name: str, held: Sequence[str], member: str) -> str:
    """The one table of a zip, or the `member` that the place names. Raises SourceError."""
    tables = [each for each in held if each.lower().endswith(_PLAIN)]
    inside = [each for each in tables if not member or each == member]
    if len(inside) != 1:
        cure = "Name the one that is meant as `member`"
        if not tables:
            ends = " or ".join(_PLAIN)
            cure = f"Pack it with a name that ends in {ends}; it holds {listed(held) or 'nothing'}"
        raise SourceError(
            f"{name}: must hold one CSV or GeoJSON file, and holds "
            f"{listed(tables) or 'none'}. {cure}.",
            "not the format asked for",
        )
    return inside[0]


def read_outlines(path: Path, columns: list[str]) -> gpd.GeoDataFrame:
    """Polygons of a GeoJSON file, gzipped or not, with the named columns, in EPSG:4326."""
    frame = read_features(path)
    require_columns(path.name, frame, columns)
    if not frame.geometry.geom_type.isin(["Polygon", "MultiPolygon"]).all():
        raise SourceError(f"{path.name}: holds something other than polygons")
    frame = frame.set_geometry(untangle(frame.geometry.to_numpy(), path.name), crs=frame.crs)
    frame = frame[[*columns, "geometry"]].to_crs(WGS84)
    west, south, east, north = frame.total_bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise SourceError(
            f"{path.name}: its coordinates are no degrees of longitude and latitude (WGS 84)",
            "outside the place",
        )
    return frame


def read_features(path: Path) -> gpd.GeoDataFrame:
    """Every feature of a GeoJSON file, gzipped or not, as it stands there."""
    _require(path)
    try:
        content = path.read_bytes()
        packed = path.suffix == ".gz"
        with warnings.catch_warnings():
            # Ids such as 7 and "city" in one column: they are read as text, as is meant.
            warnings.filterwarnings("ignore", message="Could not parse column")
            return gpd.read_file(io.BytesIO(gzip.decompress(content) if packed else content))
    except Exception as error:
        raise SourceError(f"{path.name}: cannot be read as GeoJSON: {error}") from error


def require_columns(name: str, frame: pd.DataFrame, columns: list[str]) -> None:
    """Raise SourceError, naming what is there, unless the frame has every column."""
    if missing := [column for column in columns if column not in frame.columns]:
        raise SourceError(
            f"{name}: no column {missing[0]!r}. Its columns are {listed(frame.columns)}. "
            "Correct the column's name in the place's TOML file.",
            "schema change",
        )


def _require(path: Path) -> None:
    if not path.is_file():
        raise SourceError(f"{path.name}: not found in {path.parent}")
    if path.stat().st_size == 0:
        raise SourceError(f"{path.name}: the file is empty")
