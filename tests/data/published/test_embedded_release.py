"""The releases in the repository are what the two commands make of the source files."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from data.published.catalog import read_catalog, read_editions
from tests import REPOSITORY

EMBEDDED = REPOSITORY / "data" / "releases"
PLACE = "washington-dc"
CAMERA_TABLE = "private_camera_rebates_by_psa_2019.csv"


@pytest.fixture(scope="module")
def made_now(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Releases built and published from the source files just now."""
    releases = tmp_path_factory.mktemp("releases")
    ledger = tmp_path_factory.mktemp("private") / "ledger.json"
    for command in (
        ["build", PLACE, "--from", str(source_files)],
        [
            *("publish", PLACE, "--table", str(source_files / CAMERA_TABLE)),
            *("--from", str(source_files), "--ledger", str(ledger)),
        ],
    ):
        whole = [sys.executable, "-m", "data.cli", *command, "--releases", str(releases)]
        done = subprocess.run(whole, cwd=REPOSITORY, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return releases


def hashes_in(releases: Path) -> dict[str, str]:
    """The SHA-256 of every file of every release of the place, by its path."""
    folder = releases / PLACE
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob("*/**/*"))
        if path.is_file()
    }


def test_versions_are_the_same(made_now: Path) -> None:
    """A version holds a hash of all that the release says, so equal names are equal releases."""
    assert list(hashes_in(made_now)) == list(hashes_in(EMBEDDED))


def test_the_catalog_is_the_same_but_for_the_day(made_now: Path) -> None:
    """An edition is of the day on which its releases became current."""
    assert read_catalog(made_now, PLACE) == read_catalog(EMBEDDED, PLACE)
    made, embedded = (read_editions(root, PLACE) for root in (made_now, EMBEDDED))
    assert [each.versions for each in made] == [each.versions for each in embedded]


def test_every_file_is_the_same(made_now: Path) -> None:
    assert hashes_in(made_now) == hashes_in(EMBEDDED)
