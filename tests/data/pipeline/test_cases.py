"""Small places that once were built wrongly, built: each gives the right value, or is refused."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pandas as pd
import pytest

from data.files.faults import SourceError
from data.pipeline.areas import build_areas
from data.pipeline.check_place import check
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.pipeline.method import told_breaks
from data.place import PlacedBy, load_place
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


def test_a_hole_of_two_months_stops_the_source_by_name(cases: Path, tmp_path: Path) -> None:
    said = (
        r"incidents.csv: no reports from 2025-03-02 through 2025-04-29, where about 118 are usual"
    )
    with pytest.raises(SourceError, match=said) as error:
        built(cases / "03_hole_in_the_middle", tmp_path)
    assert error.value.fault == "cut short"
    assert not list(tmp_path.iterdir())


def test_a_hole_of_a_week_is_a_gap(cases: Path, tmp_path: Path) -> None:
    folder = tmp_path / "town"
    shutil.copytree(cases / "00_good", folder)
    rows = (folder / "incidents.csv").read_text().splitlines()
    hole = [f",2025-03-{day:02d}T" for day in range(3, 12)]
    kept = [row for row in rows if not any(day in row for day in hole)]
    (folder / "incidents.csv").write_text("\n".join(kept) + "\n")
    release = built(folder, tmp_path)
    assert release.facts["left_out_days"] == [
        {
            "file": "incidents.csv",
            "offenses": ["theft", "robbery", "arson"],
            "first": "2025-03-03",
            "through": "2025-03-11",
            "reason": "silent",
        }
    ]
    spans = release.tables["coverage"].to_pandas().groupby("offense")[["first", "through"]]
    assert {offense: len(runs) for offense, runs in spans} == {"arson": 2, "robbery": 2, "theft": 2}
    assert by_day(release).sum() == 342


def test_a_name_with_a_digit_is_a_name(cases: Path, tmp_path: Path) -> None:
    folder = cases / "11_area_name_with_a_digit"
    place = load_place(folder / "town.toml")
    areas = read_release(build_areas(place, folder, tmp_path)).tables["areas"].to_pandas()
    assert areas["name"].tolist() == ["77th Street", "Quarter B", "Quarter C", "Quarter D"]
    assert all(remark.good for remark in check(place, Visit(), folder))
    assert by_day(built(folder, tmp_path)).tolist() == [2] * 180


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("1400 14th St NW", "looks like an address"),
        ("Near 38.90512", "as exact as a coordinate"),
        ("<b>Quarter</b>", "as markup does"),
        ("Quarter\u202eB", "cannot be seen"),
    ],
)
def test_build_and_check_refuse_the_same_names_and_repeat_none_that_may_be_private(
    cases: Path, tmp_path: Path, name: str, fault: str
) -> None:
    folder = tmp_path / "town"
    shutil.copytree(cases / "00_good", folder)
    outlines = folder / "precincts.geojson"
    outlines.write_text(outlines.read_text().replace("Quarter B", name))
    place = load_place(folder / "town.toml")
    said = "precincts.geojson: column 'LABEL', record 2"
    with pytest.raises(SourceError, match=f"{said}.*{fault}") as error:
        build_areas(place, folder, tmp_path)
    assert (name in str(error.value)) == (name == "<b>Quarter</b>")
    wrong = [remark.text for remark in check(place, Visit(), folder) if not remark.good]
    assert wrong == [str(error.value)]


@pytest.mark.parametrize("placed_by", ["point", "name"])
def test_two_ways_of_placing_are_one_or_a_break(
    cases: Path, tmp_path: Path, placed_by: PlacedBy
) -> None:
    """The file of 2024 names no area; that of 2025 names A where the points lie just within B."""
    folder = cases / "01_two_ways_of_placing"
    place = load_place(folder / "town.toml")
    crime = place.crime.model_copy(update={"placed_by": placed_by})
    with open_executor() as serial:
        release = read_release(
            build_crime(
                place.model_copy(update={"crime": crime}), folder, tmp_path, serial, today=TODAY
            )
        )
    assert release.facts["placed_by"] == placed_by
    counts = release.tables["counts"].to_pandas()
    by_year = counts.groupby(["area_id", pd.to_datetime(counts["day"]).dt.year])["count"].sum()
    breaks = release.facts["breaks_in_method"]
    placement = release.tables["placement"].to_pandas()
    if placed_by == "point":
        assert breaks == []
        assert ("A", 2024) not in by_year and ("A", 2025) not in by_year
        assert (by_year["B", 2024], by_year["B", 2025]) == (366, 180)
        assert placement.to_dict("records") == [
            {"area_id": "B", "year": 2025, "reports": 180, "elsewhere": 90},
            *placement.to_dict("records")[1:],
        ]
    else:
        assert {(each["day"], each["reason"]) for each in breaks} == {("2025-01-01", "placing")}
        (told,) = told_breaks(breaks)
        assert "breaks on 2025-01-01" in told and 'placed_by = "point"' in told
        assert {each["offense"] for each in breaks} == set(place.offense_ids)
        assert (by_year["A", 2025], by_year["B", 2024]) == (90, 366)


NEXT = {"A": "B", "B": "C", "C": "D", "D": "A"}


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (NEXT, r"360 of 360 reports looked at \(100.0%\) lie more than 50 m .* at most 5% may"),
        ({"A": "B", "B": "A"}, r"180 of 360 reports looked at \(50.0%\) lie more than 50 m"),
    ],
)
def test_a_town_whose_ids_were_rotated_is_refused(
    cases: Path, tmp_path: Path, named: dict[str, str], said: str
) -> None:
    folder = tmp_path / "town"
    shutil.copytree(cases / "00_good", folder)
    rows = pd.read_csv(folder / "incidents.csv", dtype=str)
    rows["precinct"] = rows["precinct"].replace(named)
    rows.to_csv(folder / "incidents.csv", index=False)
    with pytest.raises(SourceError, match=rf"incidents\.csv: {said}") as error:
        built(folder, tmp_path)
    assert error.value.fault == "outside the place"
    wrong = [each.text for each in check(load_place(folder / "town.toml"), Visit(), folder)]
    assert str(error.value) in wrong
