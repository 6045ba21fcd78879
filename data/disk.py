"""Writing and holding files: one way to write a whole file, and one to be the only writer.

A file or folder is on disk, with all that is in it, before it has its name, and it gets its
name in one step, which is on disk too before anything refers to it. Killed or without power
at any moment, a reader finds what was there before or what is there now, whole.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

PARTIAL = ".partial-"  # begins the name of what is being written; no reader looks at it


class InUseError(RuntimeError):
    """Another process holds the lock."""


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file whole or not at all; a `private` one only its owner may read."""
    with beside(path.parent, private=private) as work:
        work.write_bytes(content)
        put_in_place(work, path)


@contextmanager
def beside(folder: Path, *, private: bool = False) -> Iterator[Path]:
    """An empty file to write to; gone afterwards, unless it was put in place."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=PARTIAL, dir=folder)  # for its owner alone
    os.close(handle)
    work = Path(name)
    try:
        if not private:
            work.chmod(0o644)
        yield work
    finally:
        work.unlink(missing_ok=True)


def put_in_place(work: Path, path: Path) -> None:
    """Give a file, or a folder of files, that is ready its name in one step."""
    for item in (*(work.iterdir() if work.is_dir() else ()), work):
        _sync(item)
    work.replace(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def locked(lock: Path, *, wait: bool = False) -> Iterator[None]:
    """Be the only one who holds this lock file. Raises InUseError unless one may `wait`.

    The file stays; a lock whose process died holds nobody up.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    try:
        held = FileLock(lock).acquire(timeout=-1 if wait else 0)
    except Timeout:
        raise InUseError(f"{lock.name} is held by another process") from None
    with held:
        yield
