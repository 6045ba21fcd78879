"""The editions of a place, with what changed from each to the next.

A release never changes, so what changed between two is worked out once; but one that was
withdrawn is not spoken of from memory.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from threading import Lock

from data.changes.release_changes import Changes, compare
from data.published.editions import Edition
from data.published.release import Release, ReleaseError, read_release, release_stamp

log = logging.getLogger(__name__)
_working = Lock()  # one visitor works it out, the others read it

_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class LoggedEdition:
    """One edition in the log.

    `before` is the edition before it, None for the first. `changes` has the kinds whose
    release is another one: what changed, or None where one of the two is not kept.
    `is_kept` is whether its releases are all there.
    """

    edition: Edition
    before: Edition | None
    changes: Mapping[str, Changes | None]
    is_kept: bool


def change_log(
    root: Path, place: str, editions: Sequence[Edition], most: int | None = None
) -> Iterator[LoggedEdition]:
    """The newest entries (None: all), newest first, each worked out when it is asked for."""
    try:
        for edition, before in list(zip_longest(editions, editions[1:]))[:most]:
            yield _entry(root / place, edition, before)
    finally:
        _release.cache_clear()  # what was compared need not stay in memory


def is_kept(root: Path, place: str, edition: Edition) -> bool:
    """Whether the releases of an edition are still there."""
    return all(
        (root / place / kind / version).is_dir() for kind, version in edition.versions.items()
    )


def _entry(folder: Path, edition: Edition, before: Edition | None) -> LoggedEdition:
    was, now = (before or edition).versions, edition.versions
    changes = {
        kind: _changes(folder / kind, was.get(kind), now.get(kind))
        for kind in {**was, **now}
        if was.get(kind) != now.get(kind)
    }
    return LoggedEdition(edition, before, changes, is_kept(folder.parent, folder.name, edition))


def _changes(folder: Path, before: str | None, after: str | None) -> Changes | None:
    """Between two releases of a kind, of which one may be missing where a place can do without."""
    paths = [folder / version if version else None for version in (before, after)]
    stamps = [release_stamp(path) if path else () for path in paths]
    if any(path and not stamp for path, stamp in zip(paths, stamps, strict=True)):
        return None
    with _working:
        return _compared(*paths, *stamps)


@lru_cache(maxsize=10_000)  # years of editions: the open data tell of all
def _compared(before: Path | None, after: Path | None, old: _Stamp, new: _Stamp) -> Changes | None:
    try:
        return compare(
            _release(before, old) if before else None, _release(after, new) if after else None
        )
    except ReleaseError as error:
        log.error("What changed cannot be told: %s", error)
        return None


@lru_cache(maxsize=2)
def _release(path: Path, stamp: _Stamp) -> Release:
    """Neighbors in the log share a release."""
    release = read_release(path)
    if release.place != path.parent.parent.name:
        raise ReleaseError(f"{path.parent.name}/{path.name}: is of another place")
    return release
