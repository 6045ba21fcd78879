"""One command at a time: at a ledger, or at what is public of a place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data.disk import InUseError, locked


class OtherCommandError(ValueError):
    """Another command is at work on the same; the message says on what."""


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Refuse a second command that names the same path; a file beside it is the lock."""
    try:
        with locked(path.with_name(f".{path.name}.lock")):
            yield
    except InUseError:
        raise OtherCommandError(
            f"{path.name} is in use by another command. Wait until that one has ended."
        ) from None
