"""The commands, as an operator types them."""

import errno
import io
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from data.cli import main
from data.published.catalog import EMBEDDED, make_current, read_catalog, read_editions
from data.published.release import read_release
from tests import REPOSITORY
from tests.forge import camera_release

PLACE = "washington-dc"
LEDGER = "/tmp/camera-census-no-ledger/ledger.json"


@dataclass(frozen=True)
class Done:
    """What a command printed, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str | Path) -> Done:
    """The command in this process; one test starts it as a process of its own."""
    output, errors = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["camera-census", *map(str, arguments)])
        patch.chdir(REPOSITORY)
        with redirect_stdout(output), redirect_stderr(errors), pytest.raises(SystemExit) as left:
            main()
    return Done(int(left.value.code or 0), output.getvalue(), errors.getvalue())


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    shutil.copytree(EMBEDDED, tmp_path / "releases")
    return tmp_path / "releases"


def test_verify_checks_every_release_there_is(releases: Path) -> None:
    done = run("verify", "--releases", releases)
    assert done.returncode == 0, done.stderr
    assert [line.split("/")[1] for line in done.stdout.splitlines()] == [
        "areas",
        "crime",
        "cameras",
        "government",
        "edition",
    ]


def test_what_was_withdrawn_is_named_and_is_no_fault(releases: Path) -> None:
    version = read_catalog(releases, PLACE)["cameras"][0]
    folder = releases / PLACE / "cameras"
    release = read_release(folder / version)
    figures = release.tables["cameras"].to_pylist()
    newer = camera_release(releases, figures, PLACE, {**release.facts, "date": "2020-01-01"})
    make_current(releases, PLACE, "cameras", newer.name)
    shutil.rmtree(folder / version)
    done = run("verify", "--releases", releases)
    assert done.returncode == 0, done.stderr
    new, old = read_editions(releases, PLACE)
    assert f"withdrawn  {PLACE}/cameras/{version}" in done.stdout
    assert f"good   {PLACE}/edition/{new.id}" in done.stdout
    assert f"withdrawn {PLACE}/edition/{old.id}" in done.stdout
    shutil.rmtree(newer)  # visitors are pointed to this one
    gone = run("verify", "--releases", releases)
    assert gone.returncode == 1
    assert f"FAULT  cameras/{newer.name}: datapackage.json: missing" in gone.stderr


def test_verify_names_every_fault_and_fails(releases: Path) -> None:
    version = read_catalog(releases, PLACE)["crime"][0]
    file = releases / PLACE / "crime" / version / "counts.parquet"
    file.write_bytes(file.read_bytes()[:1000])
    done = run("verify", "--releases", releases)
    assert done.returncode == 1
    assert f"crime/{version}: counts.parquet: 1000 bytes" in done.stderr
    assert done.stdout.count("good") == 3
    alone = run("verify", file.parent, "--releases", releases)
    assert alone.returncode == 1
    assert "Traceback" not in done.stderr + alone.stderr


def test_verify_without_anything_to_check_fails(tmp_path: Path) -> None:
    done = run("verify", "--releases", tmp_path)
    assert done.returncode == 1
    assert "no catalog" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("build", "atlantis", "--from", "."), "There is no place 'atlantis'"),
        (("build", PLACE, "--from", "data/places"), "not found in"),
        (("build", PLACE, "--from", "no-such-folder"), "does not exist"),
        (("publish", PLACE, "--table", "no.csv", "--ledger", LEDGER), "does not describe this"),
        (("publish", PLACE, "--table", "no.csv"), "Name the private ledger"),
        (("publish", PLACE, "no.csv", "--ledger", LEDGER), "--as-of"),
        (("publish", PLACE, "no.csv", "--ledger", LEDGER, "--as-of", "2025-06-30"), "no.csv"),
        (("publish", PLACE, "no.csv", "--ledger", LEDGER, "--as-of", "summer"), "--as-of"),
        (("publish", PLACE), "Name one input"),
        (("audit", PLACE, "--fact", "many cameras"), "four parts"),
        (("audit", PLACE, "--fact", "cameras, wards:9, 20, 2019-09-08"), "wards"),
    ],
)
def test_a_mistake_is_one_plain_sentence(
    tmp_path: Path, releases: Path, arguments: tuple[str, ...], reason: str
) -> None:
    done = run(*arguments, "--releases", releases)
    assert done.returncode != 0
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


def test_publishing_needs_areas_first(tmp_path: Path) -> None:
    ledger = tmp_path / "private" / "ledger.json"
    done = run("publish", PLACE, "--table", "x.csv", "--ledger", ledger, "--releases", tmp_path)
    assert done.returncode == 1
    assert "run `camera-census build` or `refresh` first" in done.stderr


def test_the_fields_of_a_registry_are_explained_without_any_file() -> None:
    done = run("publish", PLACE, "--explain")
    assert done.returncode == 0, done.stderr
    for field in ("registration_id", "holding_id", "longitude", "registered_on", "[columns]"):
        assert field in done.stdout


def test_anybody_can_audit_what_is_public(releases: Path) -> None:
    done = run("audit", PLACE, "--releases", releases)
    assert done.returncode == 0, done.stderr
    assert "rebates: PASS. Not tried: laying the clusters over our areas" in done.stdout
    assert "not checked: laying the wards over our areas, since" in done.stdout
    assert "; how many addresses and owners truly stand behind a figure" in done.stdout
    other = run("audit", PLACE, "--releases", releases, "--programme", "registry")
    assert other.returncode == 1
    assert "no camera release to audit" in other.stderr
    # A total that leaves fewer than ten for all areas that are not shown.
    version = read_catalog(releases, PLACE)["cameras"][0]
    table = read_release(releases / PLACE / "cameras" / version).tables["cameras"]
    least = sum(max(10, shown - 5) for shown in table["addresses"].to_pylist() if shown)
    fact = f"addresses, city, {least + 1}-{least + 3}, {version[:10]}"
    blocked = run("audit", PLACE, "--releases", releases, "--fact", fact)
    assert blocked.returncode == 1
    assert "rebates: BLOCK" in blocked.stdout
    assert "fewer than ten are known to be there" in blocked.stdout
    wrong = run("audit", PLACE, "--releases", releases, "--fact", "addresses, city, 7, 2019-09-08")
    assert "set aside, since it contradicts the figures" in wrong.stdout


def test_every_command_explains_itself() -> None:
    for command in ("build", "publish", "verify"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert "--releases" in done.stdout


def test_a_process_ends_with_the_exit_code_and_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "data.cli", "verify", "--releases", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120)
    assert done.returncode == 1
    assert "no catalog" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "the disk is full (here.json). Make room, and run the same command again."),
        (errno.EACCES, "this user may not read or write there (here.json)."),
    ],
)
def test_a_disk_that_takes_no_more_is_told_in_words(
    number: int, told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number), "here.json")

    monkeypatch.setattr("data.cli.checking.releases_root", refuse)
    done = run("verify", "--releases", tmp_path)
    assert done.returncode == 1
    assert told in done.stderr
