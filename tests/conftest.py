"""What tests share: the public source files, which a stranger's clone does not have."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SOURCE_FILES = Path(__file__).parents[2] / "shared" / "data" / "dc"


@pytest.fixture(scope="session")
def source_files() -> Path:
    """Folder of the files downloaded from Open Data DC; required in CI, else skipped by name."""
    if not SOURCE_FILES.is_dir():
        reason = f"the public source files are not in {SOURCE_FILES}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return SOURCE_FILES
