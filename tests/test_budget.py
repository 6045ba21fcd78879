"""What a click may cost: in messages, bytes, calls, files and imports. No clock is looked at.

A feature that makes clicks dearer fails here. A limit is what is measured and a twentieth more, so
that a new figure finds room and a new habit does not: raise one only for what visitors see.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks.larger_cube import write_larger_cube
from benchmarks.more_areas import write_more_areas
from tests import REPOSITORY

FIRST_PAGE = ""
CLICKS = ("area", "per", "crime", "sort")


@dataclass(frozen=True)
class Limit:
    """The most of one kind of click that somebody made before."""

    messages: int
    wire: int  # bytes, compressed
    calls: int


LIMITS = {
    "area": Limit(messages=33, wire=7_800, calls=14_900),
    "per": Limit(messages=33, wire=3_850, calls=15_150),
    "crime": Limit(messages=32, wire=10_550, calls=14_200),
    "sort": Limit(messages=10, wire=5_700, calls=4_700),
}
FIRST_VIEW = Limit(messages=47, wire=27_500, calls=18_800)

# What only making, drawing or checking files needs; most take some 10 MB, some 100.
NOT_TO_SERVE = {
    *("altair", "frictionless", "geopandas", "highspy", "mapclassify", "matplotlib"),
    *("playwright", "pydeck", "pyogrio", "pyproj", "scipy", "shapely", "typst", "vl_convert"),
    "xlsxwriter",
}
MODULES = 1_650  # imported by the server before anybody comes


@cache
def measured(**environment: str) -> dict[str, Any]:
    """What `tests.clicking` counts of the first page, in a process of its own."""
    command = [sys.executable, "-m", "tests.clicking", FIRST_PAGE]
    clean = {name: each for name, each in os.environ.items() if not name.startswith("STREAMLIT_")}
    done = subprocess.run(
        command, cwd=REPOSITORY, env=clean | environment, capture_output=True, timeout=240
    )
    assert not done.returncode, done.stderr.decode()[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def cost() -> dict[str, Any]:
    found: dict[str, Any] = measured()["costs"]
    return found


@pytest.mark.parametrize("click", CLICKS)
def test_a_click_costs_no_more_than_it_may(cost: dict[str, Any], click: str) -> None:
    found, most = cost[click], LIMITS[click]
    assert found["messages"] <= most.messages
    assert found["wire"] <= most.wire
    assert 0 < found["calls"] <= most.calls


def test_nor_does_a_first_view(cost: dict[str, Any]) -> None:
    found = cost[""]
    assert found["messages"] <= FIRST_VIEW.messages
    assert found["wire"] <= FIRST_VIEW.wire
    assert found["calls"] <= FIRST_VIEW.calls


@pytest.mark.parametrize("click", ["", *CLICKS])
def test_a_click_looks_at_no_file(cost: dict[str, Any], click: str) -> None:
    assert cost[click]["files"] == []


def test_a_click_draws_what_it_governs_alone(cost: dict[str, Any]) -> None:
    """Not the masthead and the foot, and of the order of the table the table alone."""
    whole = cost[""]["elements"]
    assert all(cost[click]["elements"] <= whole - 10 for click in CLICKS)
    assert cost["sort"]["elements"] <= 5


def test_the_outlines_of_the_map_are_in_no_message(cost: dict[str, Any]) -> None:
    """They alone are 95 KB."""
    assert all(cost[click]["raw"] < 33_000 for click in CLICKS)


def test_the_server_imports_what_serving_needs() -> None:
    modules = measured()["modules"]
    assert not NOT_TO_SERVE & {each.partition(".")[0] for each in modules}
    assert len(modules) <= MODULES


def test_a_click_does_not_grow_with_the_data(cost: dict[str, Any], tmp_path: Path) -> None:
    """Five times as many kinds of crime, each with all its reports: hardly a call more."""
    found = measured(**write_larger_cube(tmp_path, 5))["costs"]
    for click in CLICKS:
        assert found[click]["messages"] <= cost[click]["messages"]
        assert found[click]["calls"] <= 1.05 * cost[click]["calls"]


def test_a_city_of_many_areas_costs_little_more(cost: dict[str, Any], tmp_path: Path) -> None:
    """Five times as many areas: a third more bytes at the most."""
    found = measured(**write_more_areas(tmp_path, 278))["costs"]
    for click, each in found.items():
        assert each["wire"] <= 1.3 * cost[click]["wire"], click
