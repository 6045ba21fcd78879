"""Earlier editions, loaded when somebody asks for one, and only a few kept in memory.

However many places are served, these few are all that the process keeps.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from data.census.census import Census, CensusHolder, load_edition
from data.published.editions import Edition, EditionNotKeptError
from data.published.release import release_stamp

KEPT = 2  # in memory beside the current ones; loading one again takes a second

_Stamp = tuple[object, ...]


class Shelf:
    """The old editions in memory, by place and id: the ones not used for longest go first.

    Each with the state of its files; in place of one that cannot be shown, the reason.
    """

    def __init__(self) -> None:
        self.kept: OrderedDict[tuple[str, str], tuple[_Stamp, Census | str]] = OrderedDict()
        self.memory, self.loading = Lock(), Lock()


class OldEditions:
    """Every edition of a place by its id, beside the current census that `holder` has.

    An id that is not listed yet costs a look at the catalog: a process beside this one may have
    seen the edition earlier, and its pages ask for their pictures here. One that is
    listed is loaded once, and one at a time, and is checked for each visitor with a few
    `stat`s: releases that are taken away or changed are not shown from memory.
    """

    def __init__(self, root: Path, holder: CensusHolder, shelf: Shelf | None = None) -> None:
        self._root, self._holder, self._shelf = root, holder, shelf or Shelf()

    def census(self, edition_id: str) -> Census:
        """Exactly the releases of an edition.

        Raises EditionNotKeptError when it is unknown, withdrawn or damaged.
        """
        edition = self._listed(edition_id)
        newest = self._holder.current()
        if edition.versions == {kind: each.version for kind, each in newest.releases.items()}:
            return newest
        found = self._remembered(edition)
        if found is None:
            with self._shelf.loading:
                found = self._remembered(edition) or self._load(edition)
        if isinstance(found, str):
            raise EditionNotKeptError(found)
        return found

    def _listed(self, edition_id: str) -> Edition:
        for at_once in (False, True):
            for each in self._holder.editions(at_once):
                if each.id == edition_id:
                    return each
        raise EditionNotKeptError("no such edition is listed")

    def _remembered(self, edition: Edition) -> Census | str | None:
        """From memory, while its files are the same; a failure, too, is not tried twice."""
        stamp = self._stamp(edition)
        key = self._key(edition)
        with self._shelf.memory:
            kept = self._shelf.kept.get(key)
            if kept is None or kept[0] != stamp:
                return None
            self._shelf.kept.move_to_end(key)
            return kept[1]

    def _load(self, edition: Edition) -> Census | str:
        stamp, key = self._stamp(edition), self._key(edition)
        with self._shelf.memory:  # room first, so that there are never more than may be kept
            self._shelf.kept.pop(key, None)
            while len(self._shelf.kept) >= KEPT:
                self._shelf.kept.popitem(last=False)
        try:
            found: Census | str = load_edition(self._root, self._holder.place, edition)
        except EditionNotKeptError as error:
            found = str(error)
        with self._shelf.memory:
            self._shelf.kept[key] = stamp, found
        return found

    def _key(self, edition: Edition) -> tuple[str, str]:
        return self._holder.place.id, edition.id

    def _stamp(self, edition: Edition) -> _Stamp:
        folder = self._root / self._holder.place.id
        return tuple(
            release_stamp(folder / kind / version) for kind, version in edition.versions.items()
        )
