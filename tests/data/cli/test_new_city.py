"""OPERATOR.md brings a made-up city from nothing to a site, by its own lines."""

from __future__ import annotations

import csv
import json
import re
import shlex
import sys
from collections import Counter
from pathlib import Path

import pytest

from data.census.census import load_census
from data.cli import main
from data.place import load_place
from data.registry.intake.reasons import LISTED
from tests import REPOSITORY
from tests.asking import asking
from tests.data import made_up_city

GUIDE = "## A new city, from nothing"


def commands() -> list[list[str]]:
    text = (REPOSITORY / "OPERATOR.md").read_text(encoding="utf-8").partition(GUIDE)[2]
    block = re.search(r"```sh\n(.*?)```", text, re.DOTALL)
    assert block
    lines = block[1].replace("\\\n", " ").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("camera-census ")]


def test_what_is_made_up_is_shown_to_ones_own_machine_alone() -> None:
    """Nothing tells its figures from real ones."""
    guide = (REPOSITORY / "OPERATOR.md").read_text(encoding="utf-8").replace("\\\n", " ")
    shown = re.findall(r"^.*CAMERA_CENSUS_RELEASES=.*make run$", guide, re.MULTILINE)
    assert len(shown) == 2
    assert all("STREAMLIT_SERVER_ADDRESS=127.0.0.1 " in line for line in shown)


def test_a_new_city_is_brought_up_by_the_lines_of_the_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made_up_city.main(tmp_path)
    monkeypatch.chdir(tmp_path)
    said = []
    for line in commands():
        monkeypatch.setattr(sys, "argv", ["camera-census", *line])
        with pytest.raises(SystemExit) as left:
            main()
        told = capsys.readouterr()
        assert not left.value.code, f"{line}: {told.err}"
        said.append(told.out)
    check, _, first, second, audit, verify = said
    assert "MEND" not in check and "faulty" not in verify
    assert [each.count("11 areas shown, 1 not shown") for each in (first, second)] == [1, 1]
    assert "PASS" in audit
    with next(Path("private").glob("*06-30-quarantine.csv")).open(encoding="utf-8") as file:
        reasons = Counter(row["reason"].partition(",")[0] for row in csv.DictReader(file))
    assert reasons[LISTED], "cameras of the city's own list are in the register, too"
    assert {"a block", "a placeholder stands in place of the address", "withdrawn"} <= set(reasons)
    report = json.loads(next(Path("private").glob("*12-31-audit.json")).read_text("utf-8"))
    assert list(report["not shown, and why"]) == ["area-city, city"]
    assert report["stays as it was, and why"]
    census = load_census(Path("releases"), load_place(Path("springfield.toml")))
    with asking(census) as ask:
        for address in ("/", "/neighborhood?area=da-nang", "/spread", "/data/v1/areas.csv"):
            assert ask(address).status_code == 200, address
