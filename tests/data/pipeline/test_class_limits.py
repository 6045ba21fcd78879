"""Limits between low, middle and high: drawn by the first release, and kept by those after it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from click.testing import CliRunner

from data.arithmetic.periods import Window
from data.census.census import Census, load_census
from data.cli import commands
from data.findings.coverage_and_crime import comparable, coverage_and_crime
from data.findings.three_classes import of_cameras, of_crime
from data.pipeline.class_limits import Drawing, class_limits
from data.place import Place
from data.published.release import Release
from data.published.schema import CODING, PLACING
from tests.data.pipeline.whole_town import TOWN, town, town_census, write_files

UNLIMITED = town(["crime.classes"])
YEAR = Window(dt.date(2024, 11, 1), dt.date(2025, 10, 31))


@pytest.fixture(scope="module")
def census(tmp_path_factory: pytest.TempPathFactory) -> Census:
    """The town whose file has no limits, with cameras of before releases drew theirs."""
    return town_census(tmp_path_factory.mktemp("town"), UNLIMITED)


def drawn(
    census: Census,
    place: Place = UNLIMITED,
    before: Release | None = None,
    breaks: tuple[tuple[str, str, str], ...] = (),
    tables: dict[str, pa.Table] | None = None,
) -> list[dict[str, Any]] | None:
    told = [{"offense": o, "day": day, "reason": reason} for o, day, reason in breaks]
    tables = {**census.releases["crime"].tables, **(tables or {})}
    drawing = Drawing(census.releases["areas"], before)
    return class_limits(place, tables, told, drawing).get("classes")


def with_rows(census: Census, rows: list[dict[str, Any]]) -> Release:
    crime = census.releases["crime"]
    return replace(crime, facts={**crime.facts, "classes": rows})


def test_limits_are_of_the_newest_whole_year_and_part_the_areas_evenly(census: Census) -> None:
    assert UNLIMITED.crime.classes is None
    assert comparable(census) == ("all", "theft", "robbery")
    for per in census.pers:
        size = census.exposures(per).dropna()
        for crime in comparable(census):
            classes = of_crime(census, per, crime)
            assert classes is not None and classes.sizes is not None
            assert (classes.made, classes.of_days) == ("thirds", YEAR)
            reports = census.cube.totals_by_area(UNLIMITED.crimes[crime], YEAR)
            assert reports is not None
            found = classes.of((reports / size / YEAR.years).dropna())
            assert tuple(np.bincount(found.astype(int))) == classes.sizes
            assert max(classes.sizes) - min(classes.sizes) <= 2
            assert sum(classes.sizes) == len(size)


def test_a_town_without_limits_in_its_file_has_the_figure(census: Census) -> None:
    found = coverage_and_crime(census, "per_km2", "robbery", "cameras")
    assert found is not None
    assert found.rows["crime_class"].nunique() == 3
    # Its camera release is of before: the two lowest limits of its map stand in.
    assert found.camera_classes.made == "of_map"
    assert list(found.camera_classes.limits) == census.breaks("per_km2")[:2]


def test_the_limits_of_the_release_before_stay(census: Census) -> None:
    (first, *others) = census.releases["crime"].facts["classes"]
    earlier = {**first, "limits": [1.0, 2.0], "first": "2023-01-01", "through": "2023-12-31"}
    before = with_rows(census, [earlier, *others])
    assert drawn(census, before=before) == [earlier, *others]
    assert drawn(census, before=with_rows(census, others)) == [first, *others]
    assert drawn(census) == [first, *others], "drawn anew where they are asked for"


def test_limits_that_mean_nothing_any_more_are_drawn_anew(census: Census) -> None:
    rows = census.releases["crime"].facts["classes"]
    old = [{**row, "limits": [1.0, 2.0], "first": "2023-01-01"} for row in rows]
    before = with_rows(census, old)
    # Of other offenses than then, or of a kind that is no more.
    strange = [{**row, "offenses": ["theft", "arson"]} for row in old]
    strange.append({**old[0], "crime": "arson", "offenses": ["arson"]})
    assert drawn(census, before=with_rows(census, strange)) == rows
    # Counted in another way since: that kind, and the groups it is in.
    for reason in (CODING, PLACING):
        anew = drawn(census, before=before, breaks=(("theft", "2024-10-01", reason),))
        assert anew is not None
        kept = {row["crime"] for row in anew if row["limits"] == [1.0, 2.0]}
        assert kept == {"robbery"}
    # A break of before they were drawn says nothing of them.
    assert drawn(census, before=before, breaks=(("theft", "2022-10-01", CODING),)) == old


def test_what_is_too_rare_has_no_limits(census: Census) -> None:
    counts = census.releases["crime"].tables["counts"].to_pandas()
    rare = counts[(counts["offense"] != "robbery") | (counts.groupby("offense").cumcount() < 90)]
    schema = census.releases["crime"].tables["counts"].schema
    table = pa.Table.from_pandas(rare, schema=schema, preserve_index=False)
    rows = drawn(census, tables={"counts": table})
    assert rows is not None
    assert {row["crime"] for row in rows} == {"all", "theft"}


def test_without_residents_limits_are_by_land_alone(tmp_path: Path) -> None:
    nobody = town_census(tmp_path, town(["crime.classes", "areas.blocks"]))
    rows = nobody.releases["crime"].facts["classes"]
    assert {row["per"] for row in rows} == {"per_km2"}
    assert comparable(nobody) == ("all", "theft", "robbery")
    assert coverage_and_crime(nobody, "per_km2", "all", "cameras") is not None


def test_a_file_may_fix_them_and_then_none_are_drawn(tmp_path: Path) -> None:
    fixed = town_census(tmp_path, town())
    assert "classes" not in fixed.releases["crime"].facts
    classes = of_crime(fixed, "per_km2", "theft")
    assert classes is not None
    assert (classes.limits, classes.made) == ((200, 300), "by_hand")


def test_an_edition_keeps_what_it_was_drawn_with(census: Census) -> None:
    """A file that fixes limits later says nothing of a release that has its own."""
    assert census.place.crime.classes is None
    later = replace(census, place=town())
    for per in census.pers:
        assert of_crime(later, per, "theft") == of_crime(census, per, "theft")


def test_limits_for_cameras_are_those_of_the_release(tmp_path: Path) -> None:
    row = {"per": "per_km2", "limits": [30.0, 70.0], "sizes": [3, 3, 3], "date": "2024-12-31"}
    made = town_census(tmp_path, UNLIMITED, classes=[row])
    classes = of_cameras(made, "per_km2")
    assert classes is not None
    assert (classes.limits, classes.made, classes.sizes) == ((30, 70), "thirds", (3, 3, 3))
    assert classes.of_day == dt.date(2024, 12, 31)
    assert of_cameras(made, "per_1000_residents") is None
    assert coverage_and_crime(made, "per_1000_residents", "all", "cameras") is None


def test_limits_for_cameras_are_fixed_for_one_programme(census: Census) -> None:
    content = census.place.model_dump(by_alias=True)
    for programme, made in (("rebates", "by_hand"), ("registry", "of_map")):
        content["cameras"]["classes"] = {"programme": programme, "per_km2": [1, 2]}
        classes = of_cameras(replace(census, place=Place.model_validate(content)), "per_km2")
        assert classes is not None
        assert classes.made == made, census.programme


def test_build_says_which_limits_it_drew_and_keeps_them(tmp_path: Path) -> None:
    files, releases = tmp_path / "files", tmp_path / "releases"
    write_files(files)
    start, end = TOWN.index("[crime.classes]"), TOWN.index("[[claims]]")
    (tmp_path / "town.toml").write_text(TOWN[:start] + TOWN[end:], encoding="utf-8")
    (tmp_path / "fixed.toml").write_text(TOWN, encoding="utf-8")

    def run(place: str, *options: str) -> tuple[int, str]:
        command = ["build", str(tmp_path / place), "--from", str(files), *options]
        done = CliRunner().invoke(commands, [*command, "--releases", str(releases)])
        return done.exit_code, f"{done.output}{done.exception or ''}"

    assert run("town.toml")[0] == 0
    first = load_census(releases, UNLIMITED).releases["crime"]
    status, told = run("town.toml")
    assert status == 0
    assert "low, middle and high, of 2024-11-01 through 2025-10-31: all, theft, robbery." in told
    assert load_census(releases, UNLIMITED).releases["crime"].version == first.version
    status, told = run("town.toml", "--new-limits")
    assert status == 0
    status, told = run("fixed.toml", "--new-limits")
    assert status == 1 and "[crime.classes]" in told
