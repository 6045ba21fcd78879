"""The commands, as an operator types them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from data.catalog import EMBEDDED, read_catalog

PLACE = "washington-dc"
REPOSITORY = Path(__file__).parents[1]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "data.cli", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=REPOSITORY, timeout=120, check=False
    )


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
    ]


def test_verify_names_every_fault_and_fails(releases: Path) -> None:
    version = read_catalog(releases, PLACE)["crime"][0]
    file = releases / PLACE / "crime" / version / "counts.parquet"
    file.write_bytes(file.read_bytes()[:1000])
    done = run("verify", "--releases", releases)
    assert done.returncode == 1
    assert f"crime/{version}: counts.parquet: 1000 bytes" in done.stderr
    assert done.stdout.count("good") == 2
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
        (("publish", PLACE, "--table", "no-such.csv"), "does not describe this table"),
        (("publish", PLACE), "Missing option '--table'"),
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
    done = run("publish", PLACE, "--table", "x.csv", "--releases", tmp_path)
    assert done.returncode == 1
    assert "run `camera-census build` first" in done.stderr


def test_every_command_explains_itself() -> None:
    for command in ("build", "publish", "verify"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert "--releases" in done.stdout
