"""The image: its file by a linter, and its steps as far as they go without an engine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from dockerfile_parse import DockerfileParser

from tests import REPOSITORY
from tests.deploy.front import DEPLOY, image

CONTAINERFILE = DEPLOY / "Containerfile"


def linted(file: Path) -> str:
    linter = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([linter, file], capture_output=True, text=True, check=False)
    return done.stdout


def copied() -> list[str]:
    """What is taken from the repository into the image."""
    parser = DockerfileParser(fileobj=CONTAINERFILE.open("rb"))
    lines = [each["value"] for each in parser.structure if each["instruction"] == "COPY"]
    return [part for line in lines if "--from" not in line for part in line.split()[:-1]]


def test_a_linter_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    assert not linted(CONTAINERFILE)
    wrong = tmp_path / "Containerfile"
    wrong.write_text(CONTAINERFILE.read_text().replace("@sha256", "").replace("ARG BASE=", "FROM "))
    assert linted(wrong)


def test_it_runs_as_nobody_from_a_base_that_stays_the_same() -> None:
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", image("USER"))
    assert re.fullmatch(r"BASE=python:3\.13\.\d+-slim-\w+@sha256:[0-9a-f]{64}", image("ARG"))


def test_what_it_takes_is_there_and_is_not_the_tests() -> None:
    taken = copied()
    assert {"components", "data", "dashboard.py", ".streamlit", "requirements.txt"} <= set(taken)
    assert not {"tests", "benchmarks", "."} & set(taken)
    assert all((REPOSITORY / each).exists() for each in taken)
