"""A file is written whole or not at all, and is on disk before anybody can find it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.disk import InUseError, beside, locked, put_in_place, write_whole
from tests import REPOSITORY


@pytest.mark.parametrize(("private", "mode"), [(True, 0o600), (False, 0o644)])
def test_who_may_read_it(tmp_path: Path, private: bool, mode: int) -> None:
    path = tmp_path / "made" / "on the way" / "file"
    write_whole(path, b"old")
    write_whole(path, b"new", private=private)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == mode
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, broken, fail)
    with pytest.raises(OSError, match="disk full"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_all_of_it_is_on_disk_before_its_name_is_and_then_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, target = tmp_path / "work", tmp_path / "target"
    work.mkdir()
    (work / "part").write_bytes(b"part")
    flushed: list[tuple[int, bool]] = []
    fsync = os.fsync

    def noted(descriptor: int) -> None:
        flushed.append((os.fstat(descriptor).st_ino, target.exists()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    inodes = [path.stat().st_ino for path in (work / "part", work, tmp_path)]
    put_in_place(work, target)
    assert flushed == list(zip(inodes, (False, False, True), strict=True))


def test_what_is_written_beside_is_gone_unless_it_was_put_in_place(tmp_path: Path) -> None:
    with beside(tmp_path) as kept, beside(tmp_path) as dropped:
        kept.write_bytes(b"kept")
        put_in_place(kept, tmp_path / "kept")
        dropped.write_bytes(b"dropped")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_a_lock_is_refused_while_another_process_holds_it(tmp_path: Path) -> None:
    lock = tmp_path / "made on the way" / ".lock"
    code = f"""
from pathlib import Path
from data.disk import locked
with locked(Path({str(lock)!r})):
    print("held", flush=True)
    input()
"""
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    ) as other:
        assert other.stdout and other.stdout.readline() == "held\n"
        with pytest.raises(InUseError), locked(lock):
            pass
        other.communicate("\n")
    with locked(lock), pytest.raises(InUseError), locked(lock):
        pass
    with locked(lock, wait=True):
        assert lock.exists()
