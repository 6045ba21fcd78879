"""Feeds of one place one after another: each with its days, its fields and its codes."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from data.pipeline.check_place import check
from data.pipeline.crime import build_crime
from data.pipeline.executor import open_executor
from data.place import PlaceError, load_place
from data.published.release import Release, read_release
from tests.data.sources.small_town import Town, incidents, square, told

CHANGE = dt.date(2025, 4, 1)
CODES = {"THEFT": "23H", "ROBBERY": "120", "ARSON": "200"}
_TWO = """[[live.crime]]
first_year = 2024
last_day = 2025-03-31
[live.crime.feed]
kind = "file"
location = "{portal}/part-1.csv"
[[live.crime]]
first_day = 2025-04-01
coding = "nibrs"
[live.crime.feed]
kind = "file"
location = "{portal}/nibrs-{year}.csv"
"""
_CODING = """
[crime.codings.nibrs]
codes = { theft = ["23H", "23g"], robbery = "120", arson = "200" }
same_meaning = ["arson"]
[crime.codings.nibrs.fields]
reported = "when"
offense = "nibrs"
area = "beat"
longitude = "lon"
latitude = "lat"
record = "no"
"""
_NAMES = {"date": "when", "offense": "nibrs", "precinct": "beat", "x": "lon", "y": "lat",
          "OBJECTID": "no"}  # fmt: skip


def frames() -> tuple[pd.DataFrame, pd.DataFrame]:
    """All reports by the old rules, which went on for a week more, and those by the new ones."""
    every = pd.DataFrame([*incidents(2024, "2024-12-31"), *incidents(2025, "2025-06-29")])
    day = pd.to_datetime(every["date"], unit="ms").dt.date
    new = every[day >= CHANGE].rename(columns=_NAMES)
    new["nibrs"] = new["nibrs"].map(CODES)
    return every[day < CHANGE + dt.timedelta(days=7)], new


def in_turn(town: Town, *changes: tuple[str, str]) -> Path:
    """The place's file with two feeds, whose files are at the portal."""
    old, new = frames()
    town.portal.files["/part-1.csv"] = old.to_csv(index=False).encode()
    town.portal.files["/nibrs-2025.csv"] = new.to_csv(index=False).encode()
    town.place()
    path = town.folder / "town.toml"
    text = path.read_text()
    start, end = text.index("[live.crime]"), text.index("[live.files.")
    text = text[:start] + _TWO.replace("{portal}", town.portal.address) + text[end:] + _CODING
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    changed = town.folder / "in-turn.toml"
    changed.write_text(text)
    return changed


def refresh(town: Town, path: Path) -> None:
    town.place = lambda: load_place(path)  # type: ignore[method-assign]
    assert told(town.refresh()) == {"areas": "", "crime": ""}


def test_two_feeds_make_one_series_with_a_named_break(town: Town) -> None:
    refresh(town, in_turn(town))
    release = town.release()
    assert town.counts()["count"].sum() == 4 * (366 + 180), "no day is counted from both"
    day = CHANGE.isoformat()
    assert release.facts["breaks_in_method"] == [
        {"offense": offense, "day": day, "reason": "coding"} for offense in ("theft", "robbery")
    ]
    coverage = release.tables["coverage"].to_pandas()
    assert set(zip(coverage["first"], coverage["through"], strict=True)) == {
        (dt.date(2024, 1, 1), CHANGE - dt.timedelta(days=1)),
        (CHANGE, dt.date(2025, 6, 29)),
    }
    asked = [path for path, _ in town.portal.asked]
    assert asked.count("/part-1.csv") == 1, "a file of all years is read once"


def test_a_feed_that_stopped_within_a_year_is_closed_by_its_last_day(town: Town) -> None:
    path = in_turn(town)
    text = path.read_text()
    second = text.rindex("[[live.crime]]")
    path.write_text(text[:second] + text[text.index("[live.files.") :])
    refresh(town, path)
    assert {each.as_py() for each in town.release().tables["coverage"]["through"]} == {
        CHANGE - dt.timedelta(days=1)
    }


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("first_day = 2025-04-01", "first_day = 2025-03-31", "no day can be counted from two"),
        ("last_day = 2025-03-31\n", "", "say when the one before it ended"),
        ("last_day = 2025-03-31", "last_day = 2023-03-31", "last_day comes before first_year"),
        ("first_day = 2025-04-01", "", "either first_year or first_day"),
        ('coding = "nibrs"', 'coding = "nibr"', r"no \[crime.codings.nibr\]; known: nibrs"),
        ('robbery = "120"', 'rob = "120"', "'rob' is no id of"),
    ],
)
def test_feeds_that_cannot_be_meant_are_refused(
    town: Town, before: str, after: str, told: str
) -> None:
    with pytest.raises(PlaceError, match=told):
        load_place(in_turn(town, (before, after)))


def test_two_feeds_that_would_be_kept_under_one_name_are_named(town: Town) -> None:
    path = in_turn(town, ("/nibrs-{year}.csv", "/other/part-1.csv"))
    town.place = lambda: load_place(path)  # type: ignore[method-assign]
    (_, crime) = town.refresh()
    assert crime.told.startswith("part-1.csv: two of [[live.crime]]")


_FILES = """[[crime.files]]
name = "part-1.csv"
published = 2025-06-30
covers = [{ from = 2024-01-01, through = 2025-03-31 }]
[[crime.files]]
name = "nibrs.csv"
published = 2025-06-30
coding = "nibrs"
covers = [{ from = 2025-04-01, through = 2025-06-29 }]
"""


def files_of(folder: Path) -> Path:
    """A folder of files with the outlines of the town."""
    (files := folder / "files").mkdir()
    outlines = [
        {"type": "Feature", "properties": {"CODE": code, "LABEL": code}, "geometry": square(x, y)}
        for code, x, y in (("A", 0, 0), ("B", 1, 0), ("C", 0, 1), ("D", 1, 1))
    ]
    collection = {"type": "FeatureCollection", "features": outlines}
    (files / "precincts.geojson").write_text(json.dumps(collection))
    return files


def built(town: Town, folder: Path, *changes: tuple[str, str]) -> Release:
    place = load_place(in_turn(town, *changes))
    with open_executor() as executor:
        return read_release(build_crime(place, folder, folder.parent / "releases", executor))


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "members of a zip"])
def test_files_have_codings_too(town: Town, tmp_path: Path, packed: bool) -> None:
    folder = files_of(tmp_path)
    files = _FILES
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        for frame, name in zip(frames(), ("part-1.csv", "nibrs.csv"), strict=True):
            frame.to_csv(folder / name, index=False)
            archive.write(folder / name, f"rows/{name}")
            if packed:
                (folder / name).unlink()
                inside = f'name = "all.zip"\nmember = "rows/{name}"'
                files = files.replace(f'name = "{name}"', inside)
    release = built(town, folder, ("[live]\n", files + "[live]\n"))
    assert release.facts["rows_counted"] == 4 * (366 + 180)
    assert {each["offense"] for each in release.facts["breaks_in_method"]} == {"theft", "robbery"}
    told = {f"all.zip-{name}" if packed else name for name in ("part-1.csv", "nibrs.csv")}
    assert set(release.tables["coverage"]["file"].to_pylist()) == told


NO_CODES = (
    ('codes = { theft = ["23H", "23g"], robbery = "120", arson = "200" }\n', ""),
    ('same_meaning = ["arson"]\n', ""),
)
NO_AREA = ('area = "beat"\nlongitude = "lon"', 'longitude = "lon"')
BY_POINT = ("[crime]\n", '[crime]\nplaced_by = "point"\n')


@pytest.mark.parametrize(("changes", "breaks"), [((NO_AREA,), 1), ((NO_AREA, BY_POINT), 0)])
def test_other_columns_break_a_series_where_they_place_reports_otherwise(
    town: Town, tmp_path: Path, changes: tuple[tuple[str, str], ...], breaks: int
) -> None:
    """Near a border a report may lie in one area and name another: so names and points are two
    ways to count, and a check says so of feeds and of files."""
    folder = files_of(tmp_path)
    old, new = frames()
    new["nibrs"] = new["nibrs"].map({code: name for name, code in CODES.items()})
    old.fillna({"precinct": "A"}).to_csv(folder / "part-1.csv", index=False)
    new.fillna({"beat": "A"}).to_csv(folder / "nibrs.csv", index=False)
    (folder / "blocks.csv").write_bytes(town.portal.files["/blocks.csv"])
    path = in_turn(town, ("[live]\n", _FILES + "[live]\n"), *NO_CODES, *changes)
    town.portal.files["/nibrs-2025.csv"] = new.to_csv(index=False).encode()
    place = load_place(path)
    for source in (folder, None):
        doubts = [each.text for each in check(place, town.visit(), source) if each.doubtful]
        told = [text for text in doubts if "break" in text and "2025-04-01" in text]
        assert len(told) == breaks
        assert all('placed_by = "point"' in text for text in told)


def test_files_of_other_shapes_make_one_series_without_a_break(town: Town, tmp_path: Path) -> None:
    """As programs save them: with semicolons, in UTF-16, beside a legend, with a space in the
    file's name; with no area named, and a point that is the file's own."""
    folder = files_of(tmp_path)
    old, new = frames()
    new["nibrs"] = new["nibrs"].map({code: name for name, code in CODES.items()})
    plain = old.to_csv(index=False, sep=";").encode("utf-16")
    points = [
        {
            "type": "Feature",
            "properties": {name: each[name] for name in ("when", "nibrs", "no")},
            "geometry": {"type": "Point", "coordinates": [each["lon"], each["lat"]]},
        }
        for each in new.to_dict("records")
    ]
    by_point = json.dumps({"type": "FeatureCollection", "features": points}).encode()
    files = _FILES
    for name, inside, content in (
        ("part-1.csv", "rows.csv", plain),
        ("nibrs.csv", "rows.geojson", by_point),
    ):
        zipped = name.replace(".csv", " of all.zip")
        with zipfile.ZipFile(folder / zipped, "w") as archive:
            archive.writestr(f"export/{inside}", content)
            archive.writestr("export/legend.csv", "code,meaning\n1,2\n")
        files = files.replace(f'name = "{name}"', f'name = "{zipped}"\nmember = "export/{inside}"')
    release = built(
        town,
        folder,
        ("[live]\n", files + "[live]\n"),
        ('codes = { theft = ["23H", "23g"], robbery = "120", arson = "200" }\n', ""),
        ('same_meaning = ["arson"]\n', ""),
        ('area = "beat"\nlongitude = "lon"\nlatitude = "lat"\n', ""),
    )
    assert release.facts["rows_counted"] == 4 * (366 + 180)
    assert release.facts["breaks_in_method"] == []
    assert set(release.tables["coverage"]["file"].to_pylist()) == {
        "part-1-of-all.zip-rows.csv",
        "nibrs-of-all.zip-rows.geojson",
    }
