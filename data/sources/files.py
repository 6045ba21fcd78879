"""Plain files, by address or path: CSV and GeoJSON, as they are, gzipped or zipped."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

import pandas as pd

from data.sources.contract import Look, Visit, require_not_fewer, require_schema
from data.sources.downloads import read_pieces
from data.sources.faults import SourceError
from data.sources.records import Records
from data.sources.store import Shelf, Snapshot

_MAX_UNPACKED = 16 * 2**30  # stops an archive made to fill the disk
_ENDINGS = (".csv", ".csv.gz", ".geojson", ".zip")


@dataclass(frozen=True)
class PlainFile:
    """One file, at an address of the web or a path of this machine, as a `Source`."""

    location: str
    fields: tuple[str, ...]

    @cached_property
    def name(self) -> str:
        last = PurePosixPath(unquote(urlsplit(self.location).path)).name
        return re.sub(r"[^A-Za-z0-9._-]+", "-", last).strip("-.") or "file"

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
            if before and state == before.state:
                return before
            schema, records = self._read_through(work)
            require_schema(self.name, self.fields, schema, tuple(schema), before)
            require_not_fewer(self.name, records, before, visit.max_drop)
            page = shelf.put(self.name, work, self.location, visit.clock(), records=records)
        stamp = visit.stamp()
        snapshot = Snapshot(state, schema, (page,), fetched=stamp, whole=stamp)
        if before and before.digest == snapshot.digest:
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

    def _bring(self, work: Path, before: Snapshot | None, visit: Visit) -> dict[str, Any]:
        """Copy or download the file, and what tells whether it has changed since."""
        if not self._is_remote:
            state = self._local_state()
            if not (before and before.state == state):
                shutil.copyfile(self.location, work)
            return state
        known = before.state if before else {}
        answer = visit.client.download(self.location, work, _conditions(known))
        if answer.not_modified:
            return known
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
        """The file under a name that tells its form, unpacked where it is an archive."""
        ending = next((e for e in _ENDINGS if self.name.lower().endswith(e)), "")
        if not ending:
            raise SourceError(
                f"{self.name}: is none of {', '.join(_ENDINGS)}", "not the format asked for"
            )
        with tempfile.TemporaryDirectory(dir=raw.parent, prefix=".partial-") as folder:
            if ending == ".zip":
                yield self._unpacked(raw, Path(folder))
                return
            named = Path(folder) / f"file{ending}"
            named.symlink_to(raw.resolve())
            yield named

    def _unpacked(self, raw: Path, folder: Path) -> Path:
        try:
            with zipfile.ZipFile(raw) as archive:
                inside = [
                    i for i in archive.infolist() if i.filename.lower().endswith(_ENDINGS[:3])
                ]
                if len(inside) != 1 or inside[0].file_size > _MAX_UNPACKED:
                    raise SourceError(
                        f"{self.name}: must hold one CSV or GeoJSON file of at most "
                        f"{_MAX_UNPACKED // 2**30} GiB",
                        "not the format asked for",
                    )
                path = folder / PurePosixPath(inside[0].filename).name
                with archive.open(inside[0]) as packed, path.open("wb") as plain:
                    shutil.copyfileobj(packed, plain)
                return path
        except (zipfile.BadZipFile, EOFError) as error:
            raise SourceError(
                f"{self.name}: the archive cannot be unpacked", "cut short"
            ) from error


def _conditions(known: Mapping[str, Any]) -> dict[str, str]:
    """Headers that let a server answer "not changed"."""
    names = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}
    return {header: known[name] for name, header in names.items() if known.get(name)}
