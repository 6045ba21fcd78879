"""A copy of the releases in a store, kept on this machine and never behind by more than a moment.

The store is never believed: a release comes into the copy only once its description has the hash
that is its name, every file the hash that the description says, and all of it the closed schema.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
import os
import re
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import uniform

from data.disk import PARTIAL, locked, put_in_place, write_whole
from data.mirror.stores import NotInStoreError, Store, StoreError, open_store
from data.place import PLACES, places_named
from data.published.catalog import CATALOG, parse_catalog
from data.published.freshness import FRESHNESS
from data.published.release import DESCRIPTOR, MOST_BYTES, ReleaseError, read_release

log = logging.getLogger(__name__)

EVERY = 20.0  # seconds from one look at the store to the next, about
_MOST_OF_A_LIST = 16 * 2**20  # bytes of a catalog or a description

Named = tuple[str, str]  # kind and version of a release

_followed: dict[str, Mirror] = {}
_following = threading.Lock()


class Mirror:
    """The copy, in `folder`, laid out as every folder of releases.

    `fault` says what is wrong with the store since when, and is None while it can be read.
    """

    def __init__(self, store: Store, folder: Path, places: Sequence[str]) -> None:
        self._store, self._places = store, tuple(places)
        self.folder = folder
        self.fault: str | None = None
        self._checked: set[Path] = set()  # copied or verified by this process
        self._refused: dict[Path, str] = {}  # with the reason; told once
        self._closed = threading.Event()

    def update(self) -> None:
        """Bring the copy up to date, or note in `fault` why that cannot be done."""
        try:
            # Several processes of a machine may have one copy; they take turns.
            with locked(self.folder / ".mirror.lock", wait=True):
                for place in self._places:
                    self._update(place)
        except (StoreError, ReleaseError, OSError) as error:
            self._note(error)
        else:
            if self.fault:
                log.warning("The store of releases can be read again")
            self.fault = None

    def follow(self) -> None:
        """Update again and again, in a thread of its own, until it is closed."""

        def update() -> None:
            while not self._closed.wait(EVERY * uniform(0.8, 1.2)):  # replicas apart
                self.update()

        threading.Thread(target=update, name="mirror", daemon=True).start()

    def close(self) -> None:
        self._closed.set()

    def _note(self, error: Exception) -> None:
        if self.fault is None:
            now = dt.datetime.now(dt.UTC).isoformat(timespec="minutes")
            self.fault = f"since {now}: {_reason(error)}"
            log.error("The store of releases, %s. What was copied before is shown.", self.fault)

    def _update(self, place: str) -> None:
        try:
            content = self._store.read(f"{place}/{CATALOG}", _MOST_OF_A_LIST)
        except NotInStoreError:
            return
        catalog, editions = parse_catalog(content, place)
        newest = [(kind, versions[0]) for kind, versions in catalog.items() if versions]
        listed = [(kind, version) for kind, versions in catalog.items() for version in versions]
        listed += [each for edition in editions for each in edition.versions.items()]
        for each in newest:
            self._keep(place, each)
        # Only now: nobody is pointed to what is not there yet.
        self._write(place, CATALOG, content)
        self._copy_freshness(place)
        for each in sorted(set(listed) - set(newest), key=lambda named: named[1], reverse=True):
            self._keep(place, each)

    def _keep(self, place: str, named: Named) -> None:
        """Have a release in the copy exactly while the store has it."""
        path = self.folder / place / Path(*named)
        if not self._store.has(f"{place}/{'/'.join(named)}/{DESCRIPTOR}"):
            if path.exists():
                log.warning("Withdrawn from the store: %s/%s", *named)
                self._drop(path)
            return
        if path.exists() and self._is_good(path):
            return
        try:
            self._copy(place, named)
            self._refused.pop(path, None)
            self._checked.add(path)
        except (ReleaseError, NotInStoreError) as error:
            if self._refused.get(path) != str(error):
                log.error("Not copied from the store: %s", error)
            self._refused[path] = str(error)

    def _is_good(self, path: Path) -> bool:
        """Whether what another process left here is whole; once it was, it stays."""
        if path not in self._checked:
            try:
                read_release(path)
            except ReleaseError as error:
                log.error("The copy is damaged, and made anew: %s", error)
                self._drop(path)
                return False
            self._checked.add(path)
        return True

    def _copy(self, place: str, named: Named) -> None:
        kind, version = named
        self.folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=PARTIAL, dir=self.folder) as beside:
            work = Path(beside) / kind / version
            work.mkdir(parents=True)
            at = f"{place}/{kind}/{version}"
            description = self._store.read(f"{at}/{DESCRIPTOR}", _MOST_OF_A_LIST)
            (work / DESCRIPTOR).write_bytes(description)
            for name, size in _files(description, named):
                (work / name).write_bytes(self._store.read(f"{at}/{name}", size))
            read_release(work)
            target = self.folder / place / kind
            target.mkdir(parents=True, exist_ok=True)
            put_in_place(work, target / version)

    def _copy_freshness(self, place: str) -> None:
        try:
            told = self._store.read(f"{place}/{FRESHNESS}", _MOST_OF_A_LIST)
        except NotInStoreError:
            (self.folder / place / FRESHNESS).unlink(missing_ok=True)
        else:
            self._write(place, FRESHNESS, told)

    def _write(self, place: str, name: str, content: bytes) -> None:
        path = self.folder / place / name
        if not path.is_file() or path.read_bytes() != content:
            write_whole(path, content)

    def _drop(self, path: Path) -> None:
        """Out of sight in one step, and then off the disk."""
        self._checked.discard(path)
        with tempfile.TemporaryDirectory(prefix=PARTIAL, dir=self.folder) as beside:
            shutil.move(path, beside)


def followed(address: str) -> Mirror:
    """The copy of a store that this process follows, made when it is first asked for."""
    with _following:
        if address not in _followed:
            mirror = Mirror(open_store(address), _folder_of(address), list(_places()))
            mirror.update()
            mirror.follow()
            _followed[address] = mirror
        return _followed[address]


def _folder_of(address: str) -> Path:
    """$CAMERA_CENSUS_CACHE, else the user's; a folder for each store, named without its address."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    cache = os.environ.get("CAMERA_CENSUS_CACHE") or Path(home) / "camera-census"
    return Path(cache) / hashlib.sha256(address.encode()).hexdigest()[:16]


def _places() -> Iterator[str]:
    """Places that this site can show."""
    yield from sorted(file.stem for file in PLACES.glob("*.toml"))
    yield from (each.id for each in places_named(os.environ.get("CAMERA_CENSUS_PLACE", "")))


def _files(description: bytes, named: Named) -> Iterator[tuple[str, int]]:
    """Names and sizes of the files that a description lists; what they hold is verified later."""
    try:
        listed = [(item["path"], item["bytes"]) for item in json.loads(description)["resources"]]
        names_are_plain = all(re.fullmatch(r"[a-z_]+\.[a-z]+", name) for name, _ in listed)
        sizes_are_small = all(0 <= size <= MOST_BYTES for _, size in listed)
    except (ValueError, KeyError, TypeError):
        names_are_plain = sizes_are_small = False
    if not (names_are_plain and sizes_are_small):
        raise ReleaseError(f"{'/'.join(named)}: {DESCRIPTOR}: not of the expected form")
    yield from listed


def _reason(error: Exception) -> str:
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else str(error)
