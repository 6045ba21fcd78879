"""What every step of a refresh works with: its place, its folders, and the visit to a portal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from data.files.faults import SourceError
from data.place import Live, Place
from data.sources.contract import Source, Visit
from data.sources.store import Origin, Shelf, Snapshot


class Progress(Protocol):
    """Where a refresh tells how far it is."""

    def expect(self, records: int) -> None: ...

    def advance(self, records: int) -> None: ...


@dataclass(frozen=True)
class Refresh:
    """One refresh of a place: where its raw bytes and its releases are."""

    place: Place
    live: Live
    releases: Path
    store: Path
    visit: Visit
    executor: Executor
    progress: Progress
    new_limits: bool = False  # between low, middle and high, though there are some

    @property
    def folder(self) -> Path:
        return self.store / self.place.id

    @property
    def today(self) -> dt.date:
        """The day it is in the place."""
        return self.visit.clock().astimezone(ZoneInfo(self.place.timezone)).date()

    def shelf(self, group: str, source: Source, title: str, publisher: str) -> Shelf:
        origin = Origin(title, publisher, self.place.licence.name)
        return Shelf(self.folder / group / source.name, origin)

    def local_day(self, stamp: str) -> dt.date:
        moment = dt.datetime.fromisoformat(stamp)
        return moment.astimezone(ZoneInfo(self.place.timezone)).date()


def fetch(job: Refresh, parts: list[tuple[Source, Shelf]]) -> list[Snapshot]:
    """Whole snapshots of all parts; only those that changed are read."""
    waiting = [source.outstanding(shelf, job.visit) for source, shelf in parts]
    job.progress.expect(sum(records or 0 for records in waiting))

    def bring(source: Source, shelf: Shelf, records: int | None) -> Snapshot:
        current = shelf.current
        return current if current and records is None else source.fetch(shelf, job.visit)

    return [bring(*part, records) for part, records in zip(parts, waiting, strict=True)]


@contextmanager
def distrusting(shelves: list[Shelf]) -> Iterator[None]:
    """Have parts read anew next time where nothing good can be made of what they hold.

    The portal may mend it without a sign of that in its counts.
    """
    try:
        yield
    except SourceError:
        for shelf in shelves:
            shelf.distrust()
        raise
