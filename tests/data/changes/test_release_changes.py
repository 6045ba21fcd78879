"""What changed between two releases is told as published, and of each change once."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.wording import LANGUAGES
from data.changes.change_log import LoggedEdition, change_log
from data.changes.change_rows import changes_table, editions_table
from data.changes.release_changes import (
    CameraChanges,
    CrimeChanges,
    Moved,
    compare,
    compare_cameras,
    compare_crime,
)
from data.published.catalog import read_editions
from data.published.release import Release
from data.published.schema import CAMERAS, COUNTS, COVERAGE
from tests.embedded import PLACE
from tests.forge import FACTS
from tests.second_release import FIRST_DAY, embedded_as_of, newest, publish, publish_cameras

DAYS = [FIRST_DAY + dt.timedelta(days=number) for number in range(10)]


def cameras(figures: dict[str, tuple[int | None, int | None]], **facts: Any) -> Release:
    """A camera release in memory: cameras and addresses by area."""
    rows = [
        {"area_id": area, "cameras": pair[0], "addresses": pair[1], "shown": pair[1] is not None}
        for area, pair in figures.items()
    ]
    table = pa.Table.from_pylist(rows, schema=CAMERAS.arrow)
    return Release(Path(), "cameras", "v", "town", {"cameras": table}, {}, FACTS | facts, (), {})


def test_an_area_is_named_once_by_what_moved() -> None:
    before = {"1": (40, 20), "2": (None, None), "3": (100, 50), "4": (60, 30), "5": (20, 10)}
    after = {"1": (60, 20), "2": (40, 20), "3": (None, None), "4": (40, 40), "5": (20, 20)}
    found = compare_cameras(cameras(before), cameras(after, date="2026-06-30"))
    assert found.up == (Moved("1", (40, 60), (20, 20)), Moved("5", (20, 20), (10, 20)))
    assert found.down == (Moved("4", (60, 40), (30, 40)),)
    assert found.now_shown == (Moved("2", (None, 40), (None, 20)),)
    assert found.no_longer_shown == (Moved("3", (100, None), (50, None)),)
    assert (found.cameras, found.addresses, found.shown) == ((220, 160), (110, 100), (4, 4))
    assert found.as_of == (dt.date(2019, 9, 8), dt.date(2026, 6, 30))


figures = st.dictionaries(
    st.sampled_from("12345678"),
    st.one_of(
        st.just((None, None)),
        st.tuples(
            st.one_of(st.none(), st.integers(0, 9).map(lambda n: 20 * n)),
            st.integers(1, 9).map(lambda n: 10 * n),
        ),
    ),
)
Figures = dict[str, tuple[int | None, int | None]]


@given(figures, figures)
def test_lists_hold_each_area_that_changed_and_no_other(before: Figures, after: Figures) -> None:
    found = compare_cameras(cameras(before), cameras(after))
    listed = [*found.now_shown, *found.no_longer_shown, *found.up, *found.down]
    both = set(before) & set(after)
    assert sorted(each.area_id for each in listed) == sorted(
        area for area in both if before[area] != after[area]
    )
    for each in listed:
        pairs = zip(before[each.area_id], after[each.area_id], strict=True)
        assert (each.cameras, each.addresses) == tuple(pairs)
    back = compare_cameras(cameras(after), cameras(before))
    assert {each.area_id for each in back.up} == {each.area_id for each in found.down}
    assert back.cameras == found.cameras[::-1]


# ---------------------------------------------------------------- crime


def crime(
    reports: dict[tuple[str, dt.date], int],
    runs: dict[str, tuple[dt.date, dt.date]],
    months: dict[tuple[str, dt.date], int | None] | None = None,
) -> Release:
    """A crime release in memory: reports by offense and day, and what is covered."""
    counts = [
        {"area_id": area, "offense": offense, "day": day, "count": count}
        for (offense, day), total in reports.items()
        for area, count in (("1", total - total // 2), ("", total // 2))  # some have no area
        if count
    ]
    coverage = [
        {"offense": o, "first": a, "through": b, "file": "f", "published": "2030-02-01"}
        for o, (a, b) in runs.items()
    ]
    published = pa.table(
        {
            "month": pa.array([month for _, month in months or {}], pa.date32()),
            "published": pa.array([*(months or {}).values()], pa.int64()),
        }
    )
    tables = {
        "counts": pa.Table.from_pylist(counts, schema=COUNTS.arrow),
        "coverage": pa.Table.from_pylist(coverage, schema=COVERAGE.arrow),
        "city_months": published,
    }
    facts = {"date": "2030-02-01", "published": "2030-02-01"}
    return Release(Path(), "crime", "v", "town", tables, {}, facts, (), {})


def test_days_added_and_months_revised_are_told_apart() -> None:
    january, february = dt.date(2030, 1, 1), dt.date(2030, 2, 1)
    before = crime(
        {("theft", dt.date(2030, 1, 5)): 7, ("theft", dt.date(2030, 2, 3)): 4},
        {"theft": (january, dt.date(2030, 2, 3)), "arson": (january, dt.date(2030, 2, 3))},
    )
    after = crime(
        {
            ("theft", dt.date(2030, 1, 5)): 5,
            ("theft", dt.date(2030, 2, 3)): 4,
            ("theft", dt.date(2030, 2, 4)): 9,  # a day added is no revision
            ("arson", dt.date(2030, 1, 9)): 1,
        },
        {"theft": (january, dt.date(2030, 2, 4)), "arson": (dt.date(2030, 1, 2), february)},
    )
    found = compare_crime(before, after)
    arson, theft = found.by_offense
    assert (theft.days_added, theft.days_removed, theft.reports) == (1, 0, (11, 9))
    assert [(each.month, each.count) for each in theft.revised] == [(january, (7, 5))]
    assert (arson.days_added, arson.days_removed, arson.reports) == (0, 3, (0, 1))
    assert [(each.month, each.count) for each in arson.revised] == [(january, (0, 1))]
    assert found.through == (dt.date(2030, 2, 3), dt.date(2030, 2, 4))
    assert found.days_added == 1
    assert [each.offense for each in found.revised] == ["theft", "arson"]


def test_months_that_were_published_reach_further_than_reports() -> None:
    runs = {"theft": (FIRST_DAY, dt.date(2030, 1, 31))}
    months = {("theft", dt.date(2030, 2, 1)): 5, ("theft", dt.date(2030, 3, 1)): None}
    found = compare_crime(crime({}, runs), crime({}, runs, months))
    assert found.through == (dt.date(2030, 1, 31),) * 2
    assert found.city_through == (dt.date(2030, 1, 31), dt.date(2030, 2, 28))


def test_a_kind_of_crime_that_is_new_adds_all_its_days() -> None:
    before = crime({}, {"theft": (FIRST_DAY, DAYS[4])})
    after = crime(
        {("arson", DAYS[0]): 3}, {"theft": (FIRST_DAY, DAYS[4]), "arson": (DAYS[0], DAYS[9])}
    )
    arson, theft = compare_crime(before, after).by_offense
    assert (arson.days_added, arson.reports, arson.revised) == (10, (0, 0), ())
    assert theft.days_added == 0


reported = st.dictionaries(
    st.tuples(st.sampled_from(["theft", "arson"]), st.sampled_from(DAYS)), st.integers(1, 9)
)
ends = st.integers(0, 9)


@given(reported, reported, ends, ends)
def test_revisions_add_up_to_the_change_of_the_totals(
    old: dict[tuple[str, dt.date], int], new: dict[tuple[str, dt.date], int], last: int, now: int
) -> None:
    def release(reports: dict[tuple[str, dt.date], int], end: int) -> Release:
        within = {key: count for key, count in reports.items() if key[1] <= DAYS[end]}
        return crime(within, dict.fromkeys(("theft", "arson"), (DAYS[0], DAYS[end])))

    found = compare_crime(release(old, last), release(new, now))
    both = DAYS[: min(last, now) + 1]
    for each in found.by_offense:
        totals = tuple(
            sum(n for (kind, day), n in reports.items() if kind == each.offense and day in both)
            for reports in (old, new)
        )
        assert each.reports == totals
        moved = sum(month.count[1] - month.count[0] for month in each.revised)
        assert moved == totals[1] - totals[0]
        assert each.days_added - each.days_removed == now - last


# ---------------------------------------------------------------- the log


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Three editions: as embedded, other cameras, other residents and borders."""
    embedded_as_of(tmp_path)
    publish_cameras(tmp_path, DAYS[1], {"302": {"cameras": 1000}})
    areas = newest(tmp_path, "areas")
    table = areas.tables["areas"]
    residents = pd.Series(table["residents"].to_pylist()) + 10
    column = table.column_names.index("residents")
    changed = table.set_column(column, table.field(column), pa.array(residents, pa.int64()))
    bases = areas.facts["denominators"]
    bases = bases | {"residents": bases["residents"] | {"year": 2030}}
    publish(tmp_path, "areas", DAYS[2], {"areas": changed}, denominators=bases)
    return tmp_path


def log_of(root: Path, most: int = 20) -> list[LoggedEdition]:
    return list(change_log(root, PLACE, read_editions(root, PLACE), most))


def test_each_edition_tells_the_kinds_that_changed(root: Path) -> None:
    third, second, first = log_of(root)
    assert (list(third.changes), list(second.changes), list(first.changes)) == (
        ["areas"],
        ["cameras"],
        [],
    )
    assert (third.before, first.before) == (second.edition, None)
    areas, figures = third.changes["areas"], second.changes["cameras"]
    assert isinstance(figures, CameraChanges)
    assert [(each.area_id, each.cameras) for each in figures.up] == [("302", (340, 1000))]
    assert areas
    rows = changes_table([third])
    assert [(row["change"], row["figure"]) for row in rows] == [("counted anew", "residents")]
    assert areas.residents_year == (2020, 2030)  # type: ignore[union-attr]
    assert areas.residents_changed == 57  # type: ignore[union-attr]
    assert areas.redrawn == areas.added == areas.removed == ()  # type: ignore[union-attr]


def test_only_as_many_are_worked_out_as_are_wanted(root: Path) -> None:
    assert [each.edition.day for each in log_of(root, most=1)] == [DAYS[2]]
    assert log_of(root, most=0) == []


def test_rows_for_programs(root: Path) -> None:
    log = log_of(root)
    rows = editions_table(log)
    assert [row["current_from"] for row in rows] == ["2030-01-03", "2030-01-02", "2030-01-01"]
    assert [row["cameras_changes"] for row in rows] == [0, 1, 0]
    assert rows[0]["edition_before"] == rows[1]["edition"]
    assert changes_table(log)[1] == {
        "edition": rows[1]["edition"],
        "release_kind": "cameras",
        "change": "up",
        "area_id": "302",
        "offense": None,
        "month": None,
        "figure": "cameras",
        "figure_before": 340,
        "figure_after": 1000,
    }


def test_what_was_withdrawn_is_not_spoken_of_from_memory(root: Path) -> None:
    second = log_of(root)[1]
    assert second.changes["cameras"]
    old = root / PLACE / "cameras" / log_of(root)[2].edition.cameras
    old.rename(root / "kept-elsewhere")
    third, second, first = log_of(root)
    assert (third.is_kept, second.is_kept, first.is_kept) == (True, True, False)
    assert second.changes == {"cameras": None}
    assert editions_table([second])[0]["cameras_changes"] is None
    (root / "kept-elsewhere").rename(old)
    assert log_of(root)[1].changes["cameras"]


def test_a_damaged_release_is_not_compared(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    edition = read_editions(root, PLACE)[1]
    file = root / PLACE / "cameras" / edition.cameras / "cameras.parquet"
    file.write_bytes(file.read_bytes()[:-10])
    assert log_of(root)[1].changes == {"cameras": None}
    assert "cut short" in caplog.text


def test_a_release_changes_nothing_against_itself(root: Path) -> None:
    for kind in ("areas", "crime", "cameras"):
        release = newest(root, kind)
        found = compare(release, release)
        assert not changes_table(
            [LoggedEdition(read_editions(root, PLACE)[0], None, {kind: found}, True)]
        )
        if isinstance(found, CrimeChanges):
            assert found.days_added == found.days_removed == 0


@pytest.mark.parametrize(
    ("since", "said"),
    [("v", "2 reports were not withdrawn: they are filed"), ("another", "cannot be told here")],
)
def test_a_report_under_another_kind_of_crime_is_told_where_it_was_followed(
    since: str, said: str
) -> None:
    run = dict.fromkeys(("theft", "arson"), (FIRST_DAY, FIRST_DAY))
    before = crime({("theft", FIRST_DAY): 7, ("arson", FIRST_DAY): 1}, run)
    after = crime({("theft", FIRST_DAY): 4, ("arson", FIRST_DAY): 3}, run)
    moved = [{"offense": "theft", "became": "arson", "count": 2}]
    facts = {**after.facts, "refiled": {"since": since, "reports": moved}}
    found = compare_crime(before, dataclasses.replace(after, facts=facts))
    words = LANGUAGES["en"].changes
    assert said in words.crime_refiled(found, str.title)
    if since == before.version:
        assert "Theft → Arson: 2" in words.crime_refiled(found, str.title)
