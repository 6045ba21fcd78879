"""Killed at any write point, the public sees the old release or the new one, whole."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.published.catalog import read_catalog
from data.published.release import read_release
from data.registry.protection.ledger import read_ledger
from tests import REPOSITORY
from tests.data.registry.publication.kill_points import DAYS, PLACE_ID, publish_on, publish_second


def public(folder: Path) -> list[str]:
    """Dates of the releases the catalog names, newest first, each read and verified whole."""
    cameras = folder / "releases" / PLACE_ID / "cameras"
    versions = read_catalog(folder / "releases", PLACE_ID)["cameras"]
    return [read_release(cameras / version).facts["date"] for version in versions]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What each kill left behind, in order of the write points; the last run was not killed."""
    root = tmp_path_factory.mktemp("killed")
    start = root / "start"
    start.mkdir()
    publish_on(start, DAYS[0], 40)
    command = [sys.executable, "-m", "tests.data.registry.publication.kill_points", str(root)]
    subprocess.run(command, cwd=REPOSITORY, check=True, timeout=240)
    return sorted((f for f in root.iterdir() if f.name != "start"), key=lambda f: int(f.name))


def public_version(folder: Path) -> str:
    return read_catalog(folder / "releases", PLACE_ID)["cameras"][0]


def test_what_is_public_is_the_old_release_or_the_new_one_whole(killed: list[Path]) -> None:
    old, new = DAYS[0].isoformat(), DAYS[1].isoformat()
    seen = [public(folder) for folder in killed]
    assert len(killed) > 10
    assert seen[0] == [old]
    assert seen[-1] == [new, old]
    assert all(dates in ([old], [new, old]) for dates in seen)


def test_nothing_is_public_that_the_ledger_does_not_remember(killed: list[Path]) -> None:
    for folder in killed:
        ledger = read_ledger(folder / "private" / "ledger.json")
        assert ledger is not None
        remembered = {entry.as_of.isoformat() for entry in ledger.entries}
        assert set(public(folder)) <= remembered


def test_the_same_command_finishes_what_was_begun(killed: list[Path]) -> None:
    finished = public_version(killed[-1])
    for folder in killed:
        publish_second(folder)
        assert public_version(folder) == finished


def test_a_disk_that_is_full_at_any_write_point_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is public is the old release or the new one, and with room again it is finished."""
    (tmp_path / "start").mkdir()
    publish_on(tmp_path / "start", DAYS[0], 40)
    old, new = DAYS[0].isoformat(), DAYS[1].isoformat()
    sync, failed = os.fsync, 0
    for point in range(1, 40):
        folder = tmp_path / str(point)
        shutil.copytree(tmp_path / "start", folder)
        left = iter(range(point - 1, -1, -1))

        def full(descriptor: int, left: Iterator[int] = left) -> None:
            if next(left, None) == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            sync(descriptor)

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            try:
                publish_second(folder)
            except OSError:
                failed += 1
            else:
                break
        assert public(folder) in ([old], [new, old])
        assert not list(folder.rglob(".partial-*"))
        publish_second(folder)
        assert public(folder) == [new, old]
    assert failed > 10
