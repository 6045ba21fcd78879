"""Plain files, by address or path: CSV and GeoJSON, as they are, gzipped or zipped."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import IO, Any
from urllib.parse import unquote, urlsplit

import pandas as pd

from data.disk import PARTIAL
from data.files.downloads import meant_of_zip, read_pieces
from data.files.faults import SourceError
from data.files.records import Records, as_file_name
from data.sources.contract import Look, Visit, require_not_fewer, require_schema
from data.sources.store import Shelf, Snapshot

_MAX_UNPACKED = 2 * 2**30  # stops an archive made to fill disk or memory
_ENDINGS = (".csv", ".csv.gz", ".geojson", ".geojson.gz", ".zip")
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True)
class PlainFile:
    """One file, at an address of the web or a path of this machine, as a `Source`.

    `part` tells files of the same name in several folders apart. `form` ("csv", "geojson") is
    told where the name does not, `member` is the file that is meant of several in a zip.
    """

    location: str
    fields: tuple[str, ...]
    part: str = ""
    form: str = ""
    member: str = ""

    @cached_property
    def name(self) -> str:
        name = PurePosixPath(unquote(urlsplit(self.location).path)).name
        return as_file_name(name if self.part in name else f"{self.part} {name}")

    @property
    def _is_remote(self) -> bool:
        return re.match(r"https?://", self.location) is not None

    def outstanding(self, shelf: Shelf, visit: Visit) -> int | None:
        """One file at most: nobody knows its records before it is there."""
        before = shelf.current
        if before and not self._is_remote:
            return None if before.state == self._local_state() else before.records
        return before.records if before else 0

    def look(self, visit: Visit) -> Look:
        with tempfile.TemporaryDirectory() as folder:
            shelf = Shelf(Path(folder))
            snapshot = replace(self, fields=()).fetch(shelf, visit)
            few = list(islice(self.records(shelf, snapshot), 1))
            sample = few[0].rows.head(200) if few else pd.DataFrame()
        return Look(snapshot.records, tuple(snapshot.schema), sample)

    def fetch(self, shelf: Shelf, visit: Visit) -> Snapshot:
        before = shelf.current
        with shelf.beside() as work:
            state = self._bring(work, before, visit)
            if before and state is None:
                return before
            schema, records = self._read_through(work)
            require_schema(self.name, self.fields, schema, tuple(schema), before)
            require_not_fewer(self.name, records, before, visit.max_drop)
            page = shelf.put_file(self.name, work, self.location, visit.clock(), records=records)
        stamp = visit.stamp()
        snapshot = Snapshot(state or {}, schema, (page,), fetched=stamp, whole=stamp)
        if before and before.digest == snapshot.digest:  # the date of its content
            snapshot = replace(snapshot, fetched=before.fetched)
        shelf.finish(snapshot)
        visit.progress(records)
        return snapshot

    def records(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[Records]:
        (page,) = snapshot.pages
        sidecar = shelf.sidecar(page)
        with self._opened(shelf.path(page)) as path:
            for piece in read_pieces(path, self.name):
                yield Records(piece.rows, self.name, sidecar["fetched"])

    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        (page,) = snapshot.pages
        with self._opened(shelf.path(page)) as path:
            yield from json.loads(path.read_bytes())["features"]

    def _bring(self, work: Path, before: Snapshot | None, visit: Visit) -> dict[str, Any] | None:
        """Copy or download the file; its state to compare with, None where it has not changed."""
        if not self._is_remote:
            state = self._local_state()
            if before and before.state == state:
                return None
            shutil.copyfile(self.location, work)
            return state
        conditions = _conditions(before.state) if before else {}
        answer = visit.client.download(self.location, work, conditions)
        if answer.not_modified and conditions:
            return None
        return {name: answer.headers.get(name) for name in ("ETag", "Last-Modified")}

    def _local_state(self) -> dict[str, Any]:
        try:
            status = Path(self.location).stat()
        except OSError as error:
            raise SourceError(f"{self.name}: there is no such file", "unreachable") from error
        return {"size": status.st_size, "modified_ns": status.st_mtime_ns}

    def _read_through(self, work: Path) -> tuple[dict[str, str], int]:
        """The file's columns and number of records, which also proves that it can be read."""
        with work.open("rb") as raw:
            if raw.read(512).lstrip()[:1] == b"<":
                raise SourceError(
                    f"{self.name}: the file is a web page, not data", "not the format asked for"
                )
        columns: list[str] = []
        records = 0
        with self._opened(work) as path:
            for piece in read_pieces(path, self.name):
                columns = columns or list(piece.rows.columns)
                records += len(piece.rows)
        return dict.fromkeys(columns, "text"), records

    @contextmanager
    def _opened(self, raw: Path) -> Iterator[Path]:
        """The file under a name that tells its form, unpacked where it is packed."""
        ending = self._ending(raw)
        with tempfile.TemporaryDirectory(dir=raw.parent, prefix=PARTIAL) as folder:
            try:
                plain = self._unpacked(raw, Path(folder), ending)
            except (zipfile.BadZipFile, EOFError, zlib.error, OSError, RuntimeError) as error:
                raise SourceError(f"{self.name}: cannot be unpacked", "cut short") from error
            yield plain

    def _ending(self, raw: Path) -> str:
        """Its form and how it is packed, by its name, else as the place's file says."""
        if told := next((each for each in _ENDINGS if self.name.lower().endswith(each)), ""):
            return told
        if self.form:
            return ".zip" if zipfile.is_zipfile(raw) else f".{self.form}"
        raise SourceError(
            f"{self.name}: is none of {', '.join(_ENDINGS)}. If only its address does not say so, "
            'write format = "csv" or format = "geojson" in its feed.',
            "not the format asked for",
        )

    def _unpacked(self, raw: Path, folder: Path, ending: str) -> Path:
        if ending == ".zip":
            return self._unzipped(raw, folder)
        path = folder / f"file{ending.removesuffix('.gz')}"
        with raw.open("rb") as file:
            is_packed = file.read(2) == _GZIP  # some servers unpack it on the way
        if is_packed:
            with gzip.open(raw) as packed:
                self._unpack(packed, path)
        else:
            path.symlink_to(raw.resolve())
        return path

    def _unzipped(self, raw: Path, folder: Path) -> Path:
        with zipfile.ZipFile(raw) as archive:
            inside = meant_of_zip(self.name, archive.namelist(), self.member)
            path = folder / PurePosixPath(inside).name
            with archive.open(inside) as packed:
                self._unpack(packed, path)
            return path

    def _unpack(self, packed: IO[bytes] | gzip.GzipFile, path: Path) -> None:
        """Unpack to a file, as far as it is no larger than is believed."""
        with path.open("wb") as plain:
            while piece := packed.read(2**20):
                if plain.tell() > _MAX_UNPACKED:
                    limit = _MAX_UNPACKED // 2**30
                    raise SourceError(f"{self.name}: unpacks to over {limit} GiB", "too large")
                plain.write(piece)


def _conditions(known: Mapping[str, Any]) -> dict[str, str]:
    """Headers that let a server answer "not changed"."""
    names = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}
    return {header: known[name] for name, header in names.items() if known.get(name)}
