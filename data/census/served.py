"""The censuses that this process serves: of each place, the newest and those of old editions."""

from __future__ import annotations

import datetime as dt
import logging
import os
import time
from functools import lru_cache
from pathlib import Path
from threading import Lock

from data.census.census import Census, CensusHolder
from data.census.old_editions import OldEditions, Shelf
from data.mirror.root import releases_root, store_fault
from data.place import DEFAULT_LANGUAGE, Place, load_place, places_named
from data.published.catalog import CATALOG, none_yet, read_catalog, read_editions
from data.published.editions import Edition
from data.published.freshness import FRESHNESS, Freshness, read_freshness
from data.published.release import DESCRIPTOR, ReleaseError

log = logging.getLogger(__name__)

# Seconds for which what the disk says holds: a click that comes sooner does not look again.
PAUSE = 1.0

_SETTING = "CAMERA_CENSUS_PLACE"
_MOST_PLACES = 64  # whose small files are remembered; of more they are read again


def census_of(edition: str | None, place: str | None = None) -> Census:
    """The census of an edition, or the newest one (None), for pages and plain addresses alike.

    `place` is the id of one that is served, the first if None. Raises EditionNotKeptError when
    the edition is unknown, withdrawn or damaged: nothing stands in for it. Raises ReleaseError
    when nothing can be shown.
    """
    holder, old = _served().of(place)
    return old.census(edition) if edition else holder.current()


def editions(place: str | None = None) -> tuple[Edition, ...]:
    """Every edition of a place, newest first. Raises ReleaseError when nothing can be shown."""
    holder, _ = _served().of(place)
    return holder.editions()


def named_places() -> tuple[Place, ...]:
    """The places that $CAMERA_CENSUS_PLACE names, of which the first is at the site's root.

    Empty where it is not set. Raises PlaceError, listing those there are, for an unknown one.
    """
    return _named(os.environ.get(_SETTING, ""))


def language(place: str | None = None) -> str:
    """The language that the pages of a place are usually in, though nothing can be shown of it."""
    try:
        found = _served()
    except ReleaseError:
        return DEFAULT_LANGUAGE
    return found.language(place)


def be_sure_which() -> None:
    """Raise SeveralPlacesError where releases of several are there, and which to show is unsaid.

    A place of which there is no release yet may get one while it is served: that is logged.
    """
    try:
        places = [*_served().places]
    except SeveralPlacesError:
        raise
    except ReleaseError as error:
        log.warning("Nothing can be shown yet: %s", error)
        return
    for place in places:
        try:
            _require_releases(place)
        except ReleaseError as error:
            log.warning("Nothing can be shown yet: %s", error)


def _require_releases(place: str) -> None:
    there = read_catalog(releases_root(), place)
    if lacking := [kind for kind in ("areas", "crime") if not there[kind]]:
        raise none_yet(place, lacking[0])


def has_several() -> bool:
    """Whether more than one place is served."""
    return len(named_places()) > 1


def stale_since(census: Census) -> dict[str, list[str]]:
    """Kinds of release that have gone stale, by the date they were last up to date."""
    live, now = census.place.live, dt.datetime.now(dt.UTC)
    stale: dict[str, list[str]] = {}
    for kind, freshness in _freshness(releases_root(), census.place.id).items():
        if live and kind in census.releases and freshness.is_stale(now, live.stale_after_days):
            good = freshness.good
            since = good.date().isoformat() if good else census.published(kind)
            stale.setdefault(since, []).append(kind)
    return stale


def faults() -> list[str]:
    """What keeps the newest releases from being shown, each in words for the operator.

    Raises ReleaseError when nothing can be shown, of any place.
    """
    served, found, unseen = _served(), [], []
    for place in served.places:
        try:
            refused = served.of(place)[0].current().refused
        except ReleaseError as error:
            unseen.append(error)
            found.append(f"not shown: {error}")
        else:
            found += [f"refused: {each}" for each in refused]
    if len(unseen) == len(served.places):
        raise unseen[0]
    fault = store_fault()
    return [*found, *([f"store of releases: {fault}"] if fault else [])]


class SeveralPlacesError(ReleaseError):
    """Releases of several places are there, and which of them to show is not said."""


class _Served:
    """One holder and the old editions of each place, made when somebody first asks for it.

    They are for all visitors: nothing is hashed or copied for a click. What is kept beside the
    newest census of each place is bounded for all places together.
    """

    def __init__(self, root: Path, places: tuple[Place, ...]) -> None:
        self._root, self.places = root, {each.id: each for each in places}
        self._first = places[0].id
        self._shelf, self._making = Shelf(), Lock()
        self._made: dict[str, tuple[CensusHolder, OldEditions]] = {}

    def of(self, place: str | None) -> tuple[CensusHolder, OldEditions]:
        """Raises ReleaseError where nothing of the place can be shown."""
        named = place or self._first
        return self._made.get(named) or self._make(named)

    def language(self, place: str | None) -> str:
        named = self.places.get(place or self._first)
        return named.language if named else DEFAULT_LANGUAGE

    def _make(self, named: str) -> tuple[CensusHolder, OldEditions]:
        if named not in self.places:
            raise ReleaseError(f"{named} is not served here")
        with self._making:
            if named not in self._made:
                holder = CensusHolder(self._root, self.places[named], PAUSE)
                self._made[named] = holder, OldEditions(self._root, holder, self._shelf)
            return self._made[named]


def _served() -> _Served:
    return _served_from(releases_root(), os.environ.get(_SETTING, ""))


@lru_cache(maxsize=1)
def _served_from(root: Path, setting: str) -> _Served:
    return _Served(root, _named(setting) or (load_place(_first_published(root)),))


@lru_cache(maxsize=1)
def _named(setting: str) -> tuple[Place, ...]:
    return places_named(setting)


def _first_published(root: Path) -> str:
    """The place that was there first, so that publishing another never changes which is shown.

    Of those with areas and crime, if there are any: that is what a page needs. Raises
    SeveralPlacesError where none can be told to be the first.
    """
    there = sorted(catalog.parent.name for catalog in root.glob(f"*/{CATALOG}"))
    if not there:
        raise ReleaseError(f"there is no catalog under {root}")
    catalogs = {each: read_catalog(root, each) for each in there}
    shown = [each for each in there if catalogs[each]["areas"] and catalogs[each]["crime"]]
    began = {each: _began(root, each) for each in shown or there}
    first = [each for each, day in began.items() if day == min(began.values())]
    if len(first) > 1:
        raise SeveralPlacesError(
            f"There are several places here, and which one to show is not said: "
            f"{', '.join(first)}. Set {_SETTING} to one of them, or to several with commas."
        )
    return first[0]


def _began(root: Path, place: str) -> dt.date:
    """The day (UTC) of a place's first edition, else that on which a release was written first."""
    days = [each.day for each in read_editions(root, place)]
    written = (each.stat().st_mtime for each in (root / place).glob(f"*/*/{DESCRIPTOR}"))
    days = days or [dt.datetime.fromtimestamp(each, dt.UTC).date() for each in written]
    return min(days, default=dt.date.max)


def _freshness(root: Path, place: str) -> dict[str, Freshness]:
    return _freshness_in(root, place, int(time.monotonic() / PAUSE) if PAUSE else time.monotonic())


@lru_cache(maxsize=_MOST_PLACES)
def _freshness_in(root: Path, place: str, moment: float) -> dict[str, Freshness]:
    try:
        stamp = (root / place / FRESHNESS).stat().st_mtime_ns
    except FileNotFoundError:
        return {}
    return _freshness_at(root, place, stamp)


@lru_cache(maxsize=_MOST_PLACES)
def _freshness_at(root: Path, place: str, stamp: int) -> dict[str, Freshness]:
    return read_freshness(root, place)
