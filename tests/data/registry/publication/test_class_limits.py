"""The limits of maps of cameras: of published figures alone, drawn once and kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pandas as pd
import pyarrow as pa
import pytest

from data.place import load_place
from data.published.release import Release
from data.published.schema import CAMERAS, KINDS
from data.registry.publication.class_limits import class_limits, densities, whose_limits_stay
from tests.embedded import embedded_areas

PLACE = load_place("washington-dc")
DAY = "2026-06-30"


@pytest.fixture(scope="module")
def areas() -> Release:
    return embedded_areas()


def figures(areas: Release, shown: int, step: int = 20) -> pa.Table:
    rows = [
        {"area_id": area, "cameras": step * (n + 1), "addresses": 10 * (n + 1), "shown": True}
        if n < shown
        else {"area_id": area, "cameras": None, "addresses": None, "shown": False}
        for n, area in enumerate(areas.tables["areas"]["area_id"].to_pylist())
    ]
    return pa.Table.from_pylist(rows, schema=CAMERAS.arrow)


def release(areas: Release, day: str, programme: str = "registry", **facts: object) -> Release:
    told = {"date": day, "programme": programme, **facts}
    return replace(areas, kind="cameras", version=f"{day}-{'0' * 12}", facts=told)


@pytest.mark.parametrize("shown", range(13))
def test_limits_of_the_map_have_few_digits_and_rise(areas: Release, shown: int) -> None:
    by = densities(PLACE, areas, figures(areas, shown))
    facts = class_limits(by, DAY, None, fixed=False)
    for name, check in {"breaks": None, "classes": None}.items():
        kind = KINDS["cameras"]
        check = {**kind.facts, **kind.later_facts}[name]
        assert check(facts[name]), name
    for per, limits in facts["breaks"].items():
        assert len(limits) == max(0, min(5, by[per].nunique()) - 1)
    for row in facts["classes"]:
        assert sum(row["sizes"]) == len(by[row["per"]])
        assert row["date"] == DAY
        low, high = row["limits"]
        of_areas = by[row["per"]]
        sizes = [int((of_areas <= low).sum()), int((of_areas > high).sum())]
        assert [row["sizes"][0], row["sizes"][2]] == sizes


def test_no_two_areas_of_one_density_are_parted(areas: Release) -> None:
    same = pd.Series([7.0] * 5 + [9.0] * 2 + [11.0] * 3)
    (row,) = class_limits({"per_km2": same}, DAY, None, fixed=False)["classes"]
    assert row["sizes"] == [5, 2, 3]
    alike = pd.Series([7.0] * 9 + [9.0])
    assert class_limits({"per_km2": alike}, DAY, None, fixed=False)["classes"] == []


def test_the_limits_of_the_release_before_stay(areas: Release) -> None:
    first = class_limits(densities(PLACE, areas, figures(areas, 40)), DAY, None, fixed=False)
    before = release(areas, DAY, **first)
    grown = densities(PLACE, areas, figures(areas, 50, step=60))
    assert class_limits(grown, "2026-12-31", before, fixed=False) == first
    anew = class_limits(grown, "2026-12-31", None, fixed=False)
    assert anew["breaks"] != first["breaks"]
    assert {row["date"] for row in anew["classes"]} == {"2026-12-31"}


def test_a_release_of_before_there_were_any_has_its_map_kept(areas: Release) -> None:
    breaks = {"per_km2": [1.0, 2.0, 3.0, 4.0], "per_1000_residents": [5.0]}
    by = densities(PLACE, areas, figures(areas, 40))
    facts = class_limits(by, DAY, release(areas, "2026-01-31", breaks=breaks), fixed=False)
    assert facts["breaks"]["per_km2"] == breaks["per_km2"]
    assert len(facts["breaks"]["per_1000_residents"]) == 4, "more areas are shown than then"
    assert {row["date"] for row in facts["classes"]} == {DAY}


def test_limits_that_the_file_fixes_are_not_drawn(areas: Release) -> None:
    by = densities(PLACE, areas, figures(areas, 40))
    assert set(class_limits(by, DAY, None, fixed=True)) == {"breaks"}
    assert PLACE.cameras.classes_of("rebates") is not None
    assert PLACE.cameras.classes_of("registry") is None


def test_the_newest_release_of_the_same_programme_is_followed(areas: Release) -> None:
    public = [
        release(areas, "2026-06-30"),
        release(areas, "2025-12-31"),
        release(areas, "2026-03-31", "rebates"),
        release(areas, "2027-06-30"),
    ]
    found = whose_limits_stay(public, "registry", dt.date(2026, 12, 31))
    assert found is public[0]
    assert whose_limits_stay(public, "registry", dt.date(2026, 6, 30)) is public[0]
    assert whose_limits_stay(public, "registry", dt.date(2025, 6, 30)) is None
    assert whose_limits_stay([], "registry", dt.date(2026, 12, 31)) is None
