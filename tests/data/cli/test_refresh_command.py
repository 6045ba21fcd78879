"""`refresh` and `check-place`, as an operator or a cron line runs them."""

from __future__ import annotations

import datetime as dt
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from filelock import FileLock

from tests import REPOSITORY
from tests.data.sources.replay import says_error, serving
from tests.data.sources.small_town import SERVICE, Town, town_portal
from tests.data.sources.test_faults import is_page


@pytest.fixture
def today(tmp_path: Path) -> Iterator[Town]:
    """The town with reports through yesterday, since a command has the real clock."""
    yesterday = dt.datetime.now(ZoneInfo("America/New_York")).date() - dt.timedelta(days=1)
    with serving(town_portal(yesterday)) as portal:
        town = Town(portal, tmp_path, first_year=yesterday.year - 1)
        town.place()
        yield town


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "data.cli", *map(str, arguments)]


def refresh(town: Town) -> list[str]:
    folders = ("--releases", town.releases, "--store", town.store)
    return command("refresh", town.folder / "town.toml", *folders)


def run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments, cwd=REPOSITORY, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_refresh_says_what_it_published_and_quietly_nothing(today: Town) -> None:
    first = run(refresh(today))
    assert first.returncode == 0, first.stderr
    assert first.stdout.splitlines() == [
        f"areas: {today.release('areas').version}",
        f"crime: {today.release().version}",
    ]
    again = run(refresh(today))
    assert again.stdout.splitlines() == ["areas: nothing has changed", "crime: nothing has changed"]
    quiet = run([*refresh(today), "--quiet", "--workers", "2"])
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")
    checked = run(command("verify", "--releases", today.releases))
    assert checked.returncode == 0, checked.stderr


def test_a_fault_is_one_line_for_a_cron_mail(today: Town) -> None:
    today.portal.faults = lambda path, query: says_error if is_page(path, query) else None
    quiet = run([*refresh(today), "--quiet"])
    assert quiet.returncode == 1
    assert quiet.stdout == ""
    (line,) = quiet.stderr.splitlines()
    assert line.startswith("town: crime: refused: Incidents-")
    assert line.endswith("the server answers with error 500")


def test_one_kind_alone_can_be_refreshed(today: Town) -> None:
    done = run([*refresh(today), "--only", "areas"])
    assert done.stdout.splitlines() == [f"areas: {today.release('areas').version}"]
    assert not (today.releases / "town" / "crime").exists()


def test_a_second_refresh_steps_back(today: Town) -> None:
    (today.store / "town").mkdir(parents=True)
    with FileLock(today.store / "town" / ".lock"):
        done = run(refresh(today))
    assert done.returncode == os.EX_TEMPFAIL
    assert done.stderr == "town: Another refresh of town is under way.\n"


def test_a_person_sees_records_and_time_left(today: Town) -> None:
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        subprocess.run(
            refresh(today), cwd=REPOSITORY, stderr=theirs, stdout=subprocess.DEVNULL, timeout=120,
            check=True,
        )  # fmt: skip
        os.close(theirs)
        shown = b""
        try:
            while piece := screen.read(65536):
                shown += piece
        except OSError:  # how a terminal says that nothing more will come
            pass
    text = shown.decode()
    layers = today.portal.services[SERVICE]
    expected = len(layers[5].rows) + len(layers[7].rows)
    assert "Records" in text
    assert f"{expected}/{expected}" in text


def test_a_place_without_sources_says_what_it_lacks(today: Town) -> None:
    path = today.folder / "town.toml"
    path.write_text(path.read_text().split("[live]")[0])
    done = run(refresh(today))
    assert done.returncode == 1
    assert "says neither [[crime.files]] nor [live]" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_place_is_checked_line_by_line(today: Town) -> None:
    path = today.folder / "town.toml"
    good = run(command("check-place", path))
    assert good.returncode == 0, good.stderr
    assert all(line.startswith("good  ") for line in good.stdout.splitlines())
    path.write_text(path.read_text().replace('id_field = "CODE"', 'id_field = "CODES"'))
    wrong = run(command("check-place", path))
    assert wrong.returncode == 1
    lines = wrong.stderr.splitlines()
    assert lines[0].startswith("MEND  precincts.geojson: there is no field 'CODES'. Is it 'CODE'?")
    assert lines[-1] == "Error: 1 to mend in town."


def test_a_place_that_cannot_be_read_is_told_all_at_once(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    path.write_text('id = "new"\nname = "New"\n')
    done = run(command("check-place", path))
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert "MEND  timezone: Field required" in lines
    assert lines[-1].endswith("to mend before anything is read.")
