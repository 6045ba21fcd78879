"""The store of raw bytes: what was fetched, as it came, each file with a sidecar.

Layout: `<store>/<place>/<part>/`, one part for each layer, data set or file, with
pages of raw bytes, a sidecar beside each, and two lists: `reading.json` while a
read is under way, `current.json` for the last whole one. A page counts once a list
names it, and lists are replaced in one step: whatever is interrupted goes on from
the last page listed, and nobody reads half a snapshot.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
import shutil
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from data.disk import beside, put_in_place, write_whole
from data.files.faults import SourceError

log = logging.getLogger(__name__)

_READING, _CURRENT = "reading.json", "current.json"


@dataclass(frozen=True)
class Page:
    """One raw file of a part: its name, hash and number of records; `last` is the last id."""

    file: str
    sha256: str
    records: int
    last: int | str = 0


@dataclass(frozen=True)
class Snapshot:
    """A read of one part: the state of the source it belongs to, and its pages in order.

    `state` is what the source said of itself (count, last edit, …); as long as it says
    the same, nothing need be fetched. `schema` maps field to type, `fetched` is when
    the read was finished and `whole` when every page was last read anew.
    """

    state: dict[str, Any]
    schema: dict[str, str]
    pages: tuple[Page, ...] = ()
    fetched: str = ""
    whole: str = ""

    @property
    def records(self) -> int:
        return sum(page.records for page in self.pages)

    @property
    def digest(self) -> str:
        """The identity of the raw bytes."""
        return hashlib.sha256("".join(page.sha256 for page in self.pages).encode()).hexdigest()

    def with_page(self, page: Page) -> Snapshot:
        return replace(self, pages=(*self.pages, page))


@dataclass(frozen=True)
class Origin:
    """Who published what is fetched, and under which licence: for the sidecars."""

    title: str
    publisher: str
    licence: str


@dataclass(frozen=True)
class Shelf:
    """The place in the store of one part."""

    folder: Path
    origin: Origin = field(default_factory=lambda: Origin("", "", ""))

    @property
    def current(self) -> Snapshot | None:
        """The last whole snapshot."""
        return self._read(_CURRENT)

    @property
    def reading(self) -> Snapshot | None:
        """The snapshot that an earlier run began and did not finish."""
        return self._read(_READING)

    def put(
        self,
        name: str,
        content: bytes,
        url: str,
        fetched: dt.datetime,
        *,
        records: int,
        last: int | str = 0,
    ) -> Page:
        """Store raw bytes and a sidecar of them; they count once a list names them."""
        with self.beside() as work:
            work.write_bytes(content)
            return self.put_file(name, work, url, fetched, records=records, last=last)

    def put_file(
        self,
        name: str,
        work: Path,
        url: str,
        fetched: dt.datetime,
        *,
        records: int,
        last: int | str = 0,
    ) -> Page:
        """The same for a file that `beside` made."""
        with work.open("rb") as raw:
            digest = hashlib.file_digest(raw, "sha256").hexdigest()
        file = f"{name}-{digest[:12]}"
        sidecar = {
            "url": url,
            "fetched": fetched.isoformat(timespec="seconds"),
            "sha256": digest,
            "bytes": work.stat().st_size,
            **asdict(self.origin),
        }
        write_whole(self.folder / f"{file}.source.json", _json(sidecar))
        put_in_place(work, self.folder / file)
        return Page(file, digest, records, last)

    def beside(self) -> AbstractContextManager[Path]:
        """A file to download to; gone afterwards, unless `put_file` gave it a name."""
        return beside(self.folder)

    def path(self, page: Page) -> Path:
        """Where the raw bytes of a page are. Raises SourceError where they changed."""
        path = self.folder / page.file
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise self._damaged(path) from error
        if digest != page.sha256:
            raise self._damaged(path)
        return path

    def _damaged(self, path: Path) -> SourceError:
        return SourceError(
            f"{path.name}: missing or damaged in the store. Delete the folder {self.folder}; it is "
            "fetched again."
        )

    def get(self, page: Page) -> tuple[bytes, dict[str, Any]]:
        """The raw bytes of a page and its sidecar. Raises SourceError where they changed."""
        path = self.path(page)
        return path.read_bytes(), self.sidecar(page)

    def sidecar(self, page: Page) -> dict[str, Any]:
        """Where and when a page was found, and whose it is."""
        path = self.folder / f"{page.file}.source.json"
        try:
            sidecar: dict[str, Any] = json.loads(path.read_bytes())
        except (OSError, ValueError) as error:
            raise self._damaged(path) from error
        return sidecar

    def note(self, snapshot: Snapshot) -> None:
        """Remember how far a read has come."""
        self._write(_READING, snapshot)

    def finish(self, snapshot: Snapshot) -> None:
        """Make a whole snapshot the current one, and drop the bytes no list names any more."""
        self._write(_CURRENT, snapshot)
        self.forget()

    def distrust(self) -> None:
        """Have the part read anew next time, whatever the source says of itself then."""
        if current := self.current:
            self._write(_CURRENT, replace(current, state={}))

    def forget(self) -> None:
        """Give up a read under way."""
        (self.folder / _READING).unlink(missing_ok=True)
        current = self.current
        kept = {page.file for page in current.pages} if current else set()
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if path.name in {_CURRENT, *kept} or path.name.split(".source.")[0] in kept:
                continue
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    def _read(self, name: str) -> Snapshot | None:
        path = self.folder / name
        try:
            item = json.loads(path.read_bytes())
            pages = tuple(Page(**page) for page in item.pop("pages"))
            snapshot = Snapshot(**item, pages=pages)
            if not (isinstance(snapshot.state, dict) and isinstance(snapshot.schema, dict)):
                raise ValueError("not a snapshot")
            return snapshot
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            # Fetched data can be fetched again: a list that cannot be read is none.
            log.warning("%s: cannot be read, so it is fetched again: %s", path, error)
            return None

    def _write(self, name: str, snapshot: Snapshot) -> None:
        write_whole(self.folder / name, _json(asdict(snapshot)))


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()
