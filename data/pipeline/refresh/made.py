"""Releases that a refresh makes public, and what they were made of, so that none is made twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from data.disk import write_whole
from data.pipeline.refresh.job import Refresh
from data.place import Place
from data.published.catalog import current_release, make_current
from data.published.release import ReleaseError, read_release

_MADE = "built.json"
_TYPED = "typed"
# Part of what a release is made from: raised when the steps that make it change.
STEPS = 4


def publish(
    job: Refresh, kind: str, path: Path, digest: str, typed: Mapping[str, str] | None = None
) -> str:
    """Read a release back, and remember what it was made of, before anybody is pointed to it.

    `typed` are the files of typed incidents by part; those of the release that is replaced are
    remembered until the new one is current, in case this stops in between.
    """
    release = read_release(path)
    made = _made(job) | {kind: {"from": digest, "version": release.version}}
    if typed is not None:
        made[_TYPED] = {**made.get(_TYPED, {}), release.version: dict(typed)}
    _remember(job, made)
    make_current(job.releases, job.place.id, kind, release.version)
    if typed is not None:
        _remember(job, made | {_TYPED: {release.version: dict(typed)}})
    return release.version


def typed_for(job: Refresh, version: str) -> dict[str, str]:
    """The files of typed incidents that a crime release was made of, by part, where known."""
    found = _made(job).get(_TYPED)
    typed = found.get(version) if isinstance(found, dict) else None
    return typed if isinstance(typed, dict) else {}


def _remember(job: Refresh, made: dict[str, Any]) -> None:
    write_whole(job.folder / _MADE, json.dumps(made, indent=1).encode())


def is_made(job: Refresh, kind: str, digest: str) -> bool:
    """Whether the release that is current was made of exactly this, and is whole."""
    try:
        current = current_release(job.releases, job.place.id, kind).version
    except ReleaseError:
        return False
    return bool(_made(job).get(kind) == {"from": digest, "version": current})


def _made(job: Refresh) -> dict[str, Any]:
    try:
        made: dict[str, Any] = json.loads((job.folder / _MADE).read_bytes())
    except (OSError, ValueError):
        return {}
    return made if isinstance(made, dict) else {}


def as_told(place: Place) -> str:
    """All that a place's file says, but for where it is published."""
    return f"{STEPS}{place.model_dump_json(exclude={'live'})}"


def digest_of(*texts: str) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
