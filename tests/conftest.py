"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SOURCES = Path("../shared/data/dc")  # beside the repository, since it is too large to be in it


@pytest.fixture(scope="session")
def source_files() -> Path:
    """The folder of public files that the releases are made from.

    Without it a test is skipped by name, except in CI, where it fails: there a
    check that was left out must not look like one that passed.
    """
    folder = (Path(__file__).parents[1] / SOURCES).resolve()
    if not folder.is_dir():
        missing = f"the source files are missing: there is no folder {SOURCES}"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    return folder
