"""Small places that once were built wrongly, built: each gives the right value, or is refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

from data.pipeline.check_place import check
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import load_place
from data.published.release import Release, read_release
from data.sources.contract import Visit

TODAY = dt.date(2026, 11, 28)


def built(folder: Path, releases: Path) -> Release:
    place = load_place(folder / "town.toml")
    with open_executor() as serial:
        return read_release(build_crime(place, folder, releases, serial, today=TODAY))


def by_day(release: Release) -> pd.Series:
    counts = release.tables["counts"].to_pandas()
    return counts.groupby("day")["count"].sum()


def aside(release: Release) -> list[tuple[str, str, int]]:
    return [tuple(row.values()) for row in release.tables["set_aside"].to_pylist()]


@pytest.mark.parametrize("case", ["04_days_without_time", "05_day_first_two_digit_year"])
def test_however_days_are_written_they_are_the_same(cases: Path, tmp_path: Path, case: str) -> None:
    good, other = (built(cases / each, tmp_path) for each in ("00_good", case))
    assert other.tables["counts"].equals(good.tables["counts"])
    assert by_day(other).tolist() == [2] * 180


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ("08_one_report_without_time", "no_readable_time"),
        ("09_one_report_in_2205", "in_the_future"),
    ],
)
def test_one_record_is_set_aside_and_told(
    cases: Path, tmp_path: Path, case: str, reason: str
) -> None:
    release = built(cases / case, tmp_path)
    assert (release.facts["rows_read"], release.facts["rows_counted"]) == (360, 359)
    assert aside(release) == [("incidents.csv", reason, 1)]
    assert by_day(release)[dt.date(2025, 4, 10)] == 1
    place = load_place(cases / case / "town.toml")
    told = [remark.text for remark in check(place, Visit(), cases / case) if remark.good]
    words = reason.replace("_", " ")
    assert any(f"1 set aside ({words}; the first is record 200)" in text for text in told)
