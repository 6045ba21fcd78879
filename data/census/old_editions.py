"""Earlier editions, loaded when somebody asks for one, and only a few kept in memory."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from data.census.census import Census, CensusHolder, load_edition
from data.published.editions import Edition, EditionNotKeptError
from data.published.release import release_stamp

KEPT = 2  # in memory beside the current one; loading one again takes a second

_Stamp = tuple[object, ...]


class OldEditions:
    """Every edition of a place by its id, beside the current census that `holder` has.

    An id that the catalog does not list costs a look at a list in memory. One that is
    listed is loaded once, and one at a time, and is checked for each visitor with a few
    `stat`s: releases that are taken away or changed are not shown from memory.
    """

    def __init__(self, root: Path, holder: CensusHolder) -> None:
        self._root, self._holder = root, holder
        # Each with the state of its files; in place of one that cannot be shown, the reason.
        self._kept: OrderedDict[str, tuple[_Stamp, Census | str]] = OrderedDict()
        self._memory, self._loading = Lock(), Lock()

    def census(self, edition_id: str) -> Census:
        """Exactly the releases of an edition.

        Raises EditionNotKeptError when it is unknown, withdrawn or damaged.
        """
        newest = self._holder.current()
        edition = next((each for each in self._holder.editions() if each.id == edition_id), None)
        if edition is None:
            raise EditionNotKeptError("no such edition is listed")
        if edition.versions == {kind: each.version for kind, each in newest.releases.items()}:
            return newest
        found = self._remembered(edition)
        if found is None:
            with self._loading:
                found = self._remembered(edition) or self._load(edition)
        if isinstance(found, str):
            raise EditionNotKeptError(found)
        return found

    def _remembered(self, edition: Edition) -> Census | str | None:
        """From memory, while its files are the same; a failure, too, is not tried twice."""
        stamp = self._stamp(edition)
        with self._memory:
            kept = self._kept.get(edition.id)
            if kept is None or kept[0] != stamp:
                return None
            self._kept.move_to_end(edition.id)
            return kept[1]

    def _load(self, edition: Edition) -> Census | str:
        stamp = self._stamp(edition)
        with self._memory:  # room first, so that there are never more than may be kept
            self._kept.pop(edition.id, None)
            while len(self._kept) >= KEPT:
                self._kept.popitem(last=False)
        try:
            found: Census | str = load_edition(self._root, self._holder.place, edition)
        except EditionNotKeptError as error:
            found = str(error)
        with self._memory:
            self._kept[edition.id] = stamp, found
        return found

    def _stamp(self, edition: Edition) -> _Stamp:
        folder = self._root / self._holder.place.id
        return tuple(
            release_stamp(folder / kind / version) for kind, version in edition.versions.items()
        )
