"""Files that stay with the operator: ledger, quarantine, report."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from data.published.release import sync


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # mode 0600
    work = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        work.replace(path)
        sync(path.parent)
    finally:
        work.unlink(missing_ok=True)
