"""The catalog of a place: which release of each kind is current, and which came before.

It also lists the editions: which releases were current together, and since when.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from data.disk import locked, write_whole
from data.published.editions import NEEDED, Edition, editions_json, parse_editions, with_current
from data.published.release import Release, ReleaseError, read_release
from data.published.schema import KINDS

CATALOG = "catalog.json"
_EDITIONS = "editions"  # its key beside those of the kinds; a catalog may be older than it
EMBEDDED = Path(__file__).parents[1] / "releases"


def releases_folder(given: Path | str | None = None) -> Path:
    """The folder of releases: the one given, else $CAMERA_CENSUS_RELEASES, else data/releases.

    Raises ReleaseError for the address of a store, which is only read (data.mirror).
    """
    named = given or os.environ.get("CAMERA_CENSUS_RELEASES")
    if not named:
        return EMBEDDED
    if is_address(str(named)):
        raise ReleaseError(
            "releases are written into a folder, not into a store: name a folder with --releases, "
            "and copy it to the store afterwards, the catalog last"
        )
    return Path(named)


def is_address(named: str) -> bool:
    """Whether this names a store of releases, and not a folder."""
    return "://" in named


def read_catalog(root: Path, place: str) -> dict[str, list[str]]:
    """Versions by kind, newest first. Empty where nothing has been published yet.

    Raises ReleaseError when the catalog is there but cannot be read.
    """
    return _read(root, place)[0]


def read_editions(root: Path, place: str) -> list[Edition]:
    """The editions of a place, newest first; their releases may have been withdrawn since.

    Raises ReleaseError when the catalog is there but cannot be read.
    """
    return _read(root, place)[1]


def current_release(root: Path, place: str, kind: str) -> Release:
    """The release that is current, read and verified. Raises ReleaseError where there is none."""
    versions = read_catalog(root, place)[kind]
    if not versions:
        raise none_yet(place, kind)
    return read_release(root / place / kind / versions[0])


def none_yet(place: str, kind: str) -> ReleaseError:
    """The error of a place of which no release of a kind was ever made."""
    return ReleaseError(
        f"{place} has no {kind} release yet: run `camera-census build` or `refresh` first."
    )


def last_good(root: Path, place: str, kind: str) -> Release | None:
    """The newest release that can be read: a damaged one must not stand in the way of the next."""
    for version in read_catalog(root, place)[kind]:
        with suppress(ReleaseError):
            return read_release(root / place / kind / version)
    return None


def make_current(
    root: Path, place: str, kind: str, version: str, today: dt.date | None = None
) -> None:
    """Put a version first in the catalog, and list the edition it makes, in one step.

    `today` is the day (UTC) of the edition: that of the clock, unless given.
    """
    make_all_current(root, place, {kind: version}, today)


def make_all_current(
    root: Path, place: str, versions: Mapping[str, str], today: dt.date | None = None
) -> None:
    """The same for several kinds at once, which belong together: nobody sees one without another.

    One writer at a time: two that read the same catalog would lose one of their versions.
    """
    with locked(root / place / ".catalog.lock", wait=True):
        catalog, editions = _read(root, place)
        for kind, version in versions.items():
            catalog[kind] = [version, *(other for other in catalog[kind] if other != version)]
        editions = with_current(editions, catalog, today or dt.datetime.now(dt.UTC).date())
        content: dict[str, object] = {
            kind: versions for kind, versions in catalog.items() if versions or kind in NEEDED
        }
        if editions:
            content[_EDITIONS] = editions_json(editions)
        write_whole(root / place / CATALOG, f"{json.dumps(content, indent=1)}\n".encode())


def _read(root: Path, place: str) -> tuple[dict[str, list[str]], list[Edition]]:
    try:
        content = (root / place / CATALOG).read_bytes()
    except FileNotFoundError:
        return {kind: [] for kind in KINDS}, []
    except OSError as error:
        raise _unreadable(place, error) from error
    return parse_catalog(content, place)


def parse_catalog(content: bytes, place: str) -> tuple[dict[str, list[str]], list[Edition]]:
    """Versions by kind, and editions, that a catalog lists, newest first. Raises ReleaseError."""
    try:
        parsed = json.loads(content)
    except ValueError as error:
        raise _unreadable(place, error) from error
    return _parsed(parsed, place)


def _unreadable(place: str, error: Exception) -> ReleaseError:
    reason = getattr(error, "strerror", None) or error  # without the path on this machine
    return ReleaseError(
        f"{place}/{CATALOG}: cannot be read: {reason}. Restore it, or publish anew without it"
    )


def _parsed(content: Any, place: str) -> tuple[dict[str, list[str]], list[Edition]]:
    listed = content.pop(_EDITIONS, []) if isinstance(content, dict) else []
    if not isinstance(content, dict) or not set(NEEDED) <= set(content) <= set(KINDS):
        raise ReleaseError(f"{place}/{CATALOG}: must hold exactly {', '.join(NEEDED)}")
    if not all(isinstance(vs, list) and all(_plain(v) for v in vs) for vs in content.values()):
        raise ReleaseError(f"{place}/{CATALOG}: a version is not a plain folder name")
    try:
        editions = parse_editions(listed)
    except ValueError as error:
        raise ReleaseError(
            f"{place}/{CATALOG}: {error}. Restore the file, or take the key 'editions' out of it"
        ) from error
    if not all(_plain(version) for each in editions for version in each.versions.values()):
        raise ReleaseError(f"{place}/{CATALOG}: an edition names no plain folder")
    return {kind: content.get(kind, []) for kind in KINDS}, editions


def _plain(version: object) -> bool:
    named = isinstance(version, str) and version.isprintable() and version not in ("", ".", "..")
    return named and "/" not in str(version)
