"""The catalog of a place: which release of each kind is current, and which came before."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from filelock import FileLock

from data.release import Release, ReleaseError, read_release, sync
from data.schema import KINDS

CATALOG = "catalog.json"
EMBEDDED = Path(__file__).parent / "releases"


def releases_root(given: Path | str | None = None) -> Path:
    """The folder of releases: the one given, else $CAMERA_CENSUS_RELEASES, else data/releases."""
    return Path(given or os.environ.get("CAMERA_CENSUS_RELEASES") or EMBEDDED)


def read_catalog(root: Path, place: str) -> dict[str, list[str]]:
    """Versions by kind, newest first. Empty where nothing has been published yet.

    Raises ReleaseError when the catalog is there but cannot be read.
    """
    path = root / place / CATALOG
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {kind: [] for kind in KINDS}
    except (ValueError, OSError) as error:
        raise ReleaseError(
            f"{place}/{CATALOG}: cannot be read: {error}. Restore it, or publish anew without it"
        ) from error
    if not isinstance(content, dict) or set(content) != set(KINDS):
        raise ReleaseError(f"{place}/{CATALOG}: must hold exactly {', '.join(KINDS)}")
    if not all(isinstance(vs, list) and all(_plain(v) for v in vs) for vs in content.values()):
        raise ReleaseError(f"{place}/{CATALOG}: a version is not a plain folder name")
    return content


def current_release(root: Path, place: str, kind: str) -> Release:
    """The release that is current, read and verified. Raises ReleaseError where there is none."""
    versions = read_catalog(root, place)[kind]
    if not versions:
        raise ReleaseError(
            f"{place} has no {kind} release yet: run `camera-census build` or `refresh` first."
        )
    return read_release(root / place / kind / versions[0])


def make_current(root: Path, place: str, kind: str, version: str) -> None:
    """Put a version first in the catalog, replacing the file in one step.

    One writer at a time: two that read the same catalog would lose one of their versions.
    """
    with FileLock(root / place / ".catalog.lock"):
        catalog = read_catalog(root, place)
        catalog[kind] = [version, *(other for other in catalog[kind] if other != version)]
        _write(root / place, catalog)


def _write(folder: Path, catalog: dict[str, list[str]]) -> None:
    handle, name = tempfile.mkstemp(prefix=".catalog-", dir=folder)
    work = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(catalog, file, indent=1)
            file.write("\n")
        work.chmod(0o644)
        sync(work)
        work.rename(folder / CATALOG)
        sync(folder)
    finally:
        work.unlink(missing_ok=True)


def _plain(version: object) -> bool:
    return isinstance(version, str) and version not in ("", ".", "..") and "/" not in version
