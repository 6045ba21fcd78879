"""Publishing as a user who may read all and write little, as on a server that is kept well."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from data.registry.protection.ledger import read_ledger
from tests import REPOSITORY
from tests.data.registry.publication.kill_points import (
    DAYS,
    PLACE_ID,
    publish_on,
    publish_second,
)

# Root is held by the modes of files once it gave away the right to pass over them.
ORDINARY = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
PARTS = ("private", "releases", f"releases/{PLACE_ID}/cameras")
# The second publication in each folder, as the command would end.
SECOND = """
import sys
from functools import partial
from pathlib import Path
import click
import data.cli
from tests.data.registry.publication.kill_points import publish_second
folders, sys.argv[1:] = sys.argv[1:], []
for each in folders:
    data.cli.commands = click.Command("publish", callback=partial(publish_second, Path(each)))
    try:
        data.cli.main()
    except SystemExit as end:
        print(f"exit {end.code}", file=sys.stderr)
"""


def snapshot(path: Path) -> dict[str, bytes]:
    files = (file for file in sorted(path.rglob("*")) if file.is_file())
    return {str(file.relative_to(path)): file.read_bytes() for file in files}


def set_modes(path: Path, of_folder: int, of_file: int) -> None:
    for each in [path, *path.rglob("*")]:
        each.chmod(of_folder if each.is_dir() else of_file)


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], str]:
    """A folder for each part that was closed, and what was said of them, one after the other."""
    root = tmp_path_factory.mktemp("closed")
    folders = [root / str(number) for number in range(len(PARTS))]
    for folder, part in zip(folders, PARTS, strict=True):
        folder.mkdir()
        publish_on(folder, DAYS[0], 40)
        (folder / "before").mkdir()
        for name, content in snapshot(folder / "releases").items():
            (folder / "before" / name.replace("/", "_")).write_bytes(content)
        set_modes(folder / part, 0o555, 0o444)
    user = ORDINARY if os.getuid() == 0 else ()
    done = subprocess.run(
        [*user, sys.executable, "-c", SECOND, *map(str, folders)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=240,
    )
    for folder, part in zip(folders, PARTS, strict=True):
        set_modes(folder / part, 0o755, 0o644)
    return folders, done.stderr


def test_a_folder_that_is_closed_is_named(tried: tuple[list[Path], str]) -> None:
    folders, told = tried
    said = told.splitlines()
    assert said[1::2] == ["exit 1"] * len(PARTS), told
    for line, folder, part in zip(said[::2], folders, PARTS, strict=True):
        assert line.startswith(f"Error: this user may not read or write there ({folder / part}")


def test_nothing_public_changes(tried: tuple[list[Path], str]) -> None:
    for folder in tried[0]:
        now = snapshot(folder / "releases")
        before = snapshot(folder / "before")
        assert {name.replace("/", "_"): now[name] for name in now if "/." not in name} == {
            name: before[name] for name in before if "_." not in name
        }


def test_once_it_is_open_the_same_command_finishes(tried: tuple[list[Path], str]) -> None:
    for folder in tried[0]:
        publish_second(folder)
        ledger = read_ledger(folder / "private" / "ledger.json")
        assert ledger is not None
        assert [entry.is_public for entry in ledger.entries] == [True, True]
        assert stat.S_IMODE((folder / "private" / "ledger.json").stat().st_mode) == 0o600
