"""The small contract every public source keeps: look, fetch raw bytes, read raw records."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import pandas as pd

from data.files.counted import counted
from data.files.faults import SourceError
from data.files.records import Records, listed
from data.sources.http import Client
from data.sources.store import Shelf, Snapshot

# A part so small may lose any share of its records: two of three is no sign of a fault.
_MIN_TO_COMPARE = 20


def now() -> dt.datetime:
    """The time in UTC."""
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True)
class Visit:
    """What a source works with: session, clock, logger, and where progress is told.

    `max_drop` is the share of records a source may lose between two reads before
    that looks like a fault.
    """

    client: Client = field(default_factory=Client)
    clock: Callable[[], dt.datetime] = now
    log: logging.Logger = field(default_factory=lambda: logging.getLogger("data.sources"))
    progress: Callable[[int], None] = lambda records: None
    max_drop: float = 0.05

    def stamp(self) -> str:
        return self.clock().isoformat(timespec="seconds")


@dataclass(frozen=True)
class Look:
    """A first look at a part: how many records, which fields are offered, and some records."""

    records: int
    offered: tuple[str, ...]
    sample: pd.DataFrame


class Source(Protocol):
    """One part of a public source: a layer, a data set or a file.

    `name` is how errors and releases call it; it is also its folder in the store.
    """

    @property
    def name(self) -> str: ...

    def outstanding(self, shelf: Shelf, visit: Visit) -> int | None:
        """About how many records a fetch would read now; None where nothing changed."""
        ...

    def look(self, visit: Visit) -> Look:
        """What is there, with a few records, stored nowhere."""
        ...

    def fetch(self, shelf: Shelf, visit: Visit) -> Snapshot:
        """Bring the part up to date and return its whole snapshot.

        Raw bytes are stored before anything is made of them. A read that was
        interrupted goes on where it stopped. Raises SourceError, with a named fault,
        and leaves the current snapshot as it was.
        """
        ...

    def records(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[Records]:
        """The raw records of a snapshot, with where and when each page was found."""
        ...

    def features(self, shelf: Shelf, snapshot: Snapshot) -> Iterator[dict[str, Any]]:
        """The same as GeoJSON features (degrees, WGS 84), where the source has outlines."""
        ...


def require_schema(
    name: str,
    required: tuple[str, ...],
    schema: dict[str, str],
    offered: tuple[str, ...],
    before: Snapshot | None,
) -> None:
    """Raise SourceError where a field that is used has gone or has changed its type."""
    for column in required:
        if column not in schema:
            raise SourceError(
                f"{name}: there is no field {column!r}. Its fields are {listed(offered)}. "
                "Correct the place's TOML file.",
                "schema change",
            )
        was = before.schema.get(column, schema[column]) if before else schema[column]
        if was != schema[column]:
            raise SourceError(
                f"{name}: field {column!r} was of type {was} and is now {schema[column]}. "
                "Look at the new form; then delete this part's folder in the store.",
                "schema change",
            )


def require_not_fewer(name: str, records: int, before: Snapshot | None, max_drop: float) -> None:
    """Raise SourceError where a part lost more than a share of its records since the last read."""
    if before is None or before.records < _MIN_TO_COMPARE:
        return
    if records < (1 - max_drop) * before.records:
        raise SourceError(
            f"{name}: holds {counted(records, 'record')}, and held {before.records:,} before. "
            "If so many really were withdrawn, run again with --accept-drop.",
            "fewer records",
        )
