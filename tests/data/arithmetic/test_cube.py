"""The cube gives what a plain filter and sum would, and knows what is not covered."""

import datetime as dt
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.arithmetic.cube import CrimeCube, Larger
from data.arithmetic.periods import Window, month_end
from data.place import with_weapon

FIRST = dt.date(2023, 11, 1)
DAYS = [FIRST + dt.timedelta(days=n) for n in range(150)]
AREAS, OFFENSES = ["1", "2", "3"], ["robbery", "arson"]

cells = st.dictionaries(
    st.tuples(st.sampled_from([*AREAS, ""]), st.sampled_from(OFFENSES), st.sampled_from(DAYS)),
    st.integers(1, 9),
    max_size=60,
)
windows = st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).map(
    lambda pair: Window(min(pair), max(pair))
)


def make_cube(
    counts: dict[tuple[str, str, dt.date], int] | None = None,
    coverage: list[tuple[str, dt.date, dt.date]] | None = None,
    city_months: list[tuple[str, dt.date, int | None]] | None = None,
) -> CrimeCube:
    rows = [(*cell, count) for cell, count in (counts or {}).items()]
    whole = [(offense, DAYS[0], DAYS[-1]) for offense in OFFENSES]
    months = city_months or [("robbery", FIRST, None)]
    return CrimeCube(
        AREAS,
        OFFENSES,
        counts=pd.DataFrame(rows, columns=["area_id", "offense", "day", "count"]),
        coverage=pd.DataFrame(coverage or whole, columns=["offense", "first", "through"]),
        city_months=pd.DataFrame(months, columns=["offense", "month", "published"]),
    )


@settings(deadline=None, max_examples=60)
@given(cells, windows, st.sampled_from([None, *AREAS]), st.sampled_from([OFFENSES, ["arson"]]))
def test_a_sum_is_what_a_filter_gives(
    counts: dict[tuple[str, str, dt.date], int],
    window: Window,
    area: str | None,
    offenses: list[str],
) -> None:
    expected = sum(
        count
        for (where, offense, day), count in counts.items()
        if offense in offenses
        and window.first <= day <= window.last
        and (area is None or where == area)
    )
    cube = make_cube(counts)
    assert cube.total(area, offenses, window) == expected
    by_area = cube.totals_by_area(offenses, window)
    assert by_area is not None
    assert area is None or by_area[area] == expected


def test_a_gap_is_a_gap_and_never_a_zero() -> None:
    covered = [
        ("robbery", FIRST, dt.date(2023, 12, 31)),
        ("robbery", dt.date(2024, 2, 1), DAYS[-1]),
        ("arson", FIRST, DAYS[-1]),
    ]
    cube = make_cube({("1", "robbery", FIRST): 4}, covered)
    january = Window(dt.date(2024, 1, 1), dt.date(2024, 1, 31))
    assert cube.total("1", ["robbery"], january) is None
    assert cube.totals_by_area(["robbery"], january) is None
    assert cube.total("1", ["arson"], january) == 0
    assert cube.total("1", OFFENSES, january) is None
    monthly = cube.monthly("1", ["robbery"])
    assert np.isnan(monthly.counts[2])
    assert monthly.counts[:2].tolist() == [4, 0]


def test_days_outside_the_cube_are_not_covered() -> None:
    before = Window(FIRST - dt.timedelta(days=1), FIRST)
    after = Window(DAYS[-1], DAYS[-1] + dt.timedelta(days=1))
    assert make_cube().total(None, OFFENSES, before) is None
    assert make_cube().total(None, OFFENSES, after) is None


def test_data_reach_as_far_as_the_offense_that_ends_first() -> None:
    covered = [("robbery", FIRST, DAYS[-1]), ("arson", FIRST, DAYS[40])]
    cube = make_cube(coverage=covered)
    assert cube.data_through(["robbery"]) == DAYS[-1]
    assert cube.data_through(OFFENSES) == DAYS[40]


def test_the_city_falls_back_on_published_months_and_says_so() -> None:
    december = dt.date(2023, 12, 1)
    covered = [("robbery", FIRST, dt.date(2023, 11, 30)), ("arson", FIRST, DAYS[-1])]
    cube = make_cube(
        {("1", "robbery", FIRST): 4},
        covered,
        [("robbery", FIRST, 5), ("robbery", december, 7), ("robbery", dt.date(2024, 1, 1), None)],
    )
    monthly = cube.monthly(None, ["robbery"])
    assert monthly.counts[:2].tolist() == [4, 7]
    assert monthly.basis[:2] == ["incidents", "published"]
    assert np.isnan(monthly.counts[2])
    assert np.isnan(cube.monthly("1", ["robbery"]).counts[1])
    assert cube.published_through(["robbery"]) == dt.date(2023, 12, 31)
    whole = Window(FIRST, dt.date(2023, 12, 31))
    assert cube.published_total(["robbery"], whole) == 12
    part = Window(FIRST, dt.date(2023, 12, 30))
    assert cube.published_total(["robbery"], part) is None
    assert cube.published_total(["robbery"], Window(FIRST, dt.date(2024, 1, 31))) is None


def test_reports_without_an_area_count_for_the_city_alone() -> None:
    cube = make_cube({("", "robbery", FIRST): 3, ("2", "robbery", FIRST): 1})
    day = Window(FIRST, FIRST)
    assert cube.total(None, ["robbery"], day) == 4
    by_area = cube.totals_by_area(["robbery"], day)
    assert by_area is not None
    assert by_area.to_dict() == {"1": 0, "2": 1, "3": 0}


@pytest.mark.parametrize("area", [None, "1"])
def test_an_unknown_offense_is_an_error_not_a_zero(area: str | None) -> None:
    with pytest.raises(KeyError):
        make_cube().total(area, ["jaywalking"], Window(FIRST, FIRST))


@settings(deadline=None, max_examples=60)
@given(cells, windows, windows, st.sampled_from([None, *AREAS]))
def test_months_are_what_sums_over_each_month_give(
    counts: dict[tuple[str, str, dt.date], int],
    robbery: Window,
    arson: Window,
    area: str | None,
) -> None:
    runs = {"robbery": robbery, "arson": arson}
    covered = {
        cell: count
        for cell, count in counts.items()
        if runs[cell[1]].first <= cell[2] <= runs[cell[1]].last
    }
    known: list[tuple[str, dt.date, int | None]]
    known = [("robbery", dt.date(2024, 1, 1), 7), ("arson", dt.date(2024, 1, 1), 2)]
    cube = make_cube(covered, [(name, run.first, run.last) for name, run in runs.items()], known)
    series = cube.monthly(area, OFFENSES)
    for month, count, basis, coverage in zip(
        series.months, series.counts, series.basis, series.coverage, strict=True
    ):
        window = Window(month, month_end(month))
        summed, published = cube.total(area, OFFENSES, window), None
        if area is None and summed is None:
            published = cube.published_total(OFFENSES, window)
        expected = published if summed is None else summed
        assert basis == ("incidents" if published is None else "published")
        if expected is not None:
            assert (count, coverage) == (expected, "complete")
            continue
        days = [run for run in runs.values() if run.first <= window.last]
        some = any(run.last >= window.first for run in days)
        assert np.isnan(count)
        assert coverage == ("partial" if some else "gap")


BREAK = dt.date(2024, 1, 10)


def cube_of_a_town(**changes: Any) -> CrimeCube:
    """Two areas and two wards, one report in each a day, placed in another way from a day on."""
    counts = [(area, "robbery", day, 1) for area in ("1", "2") for day in DAYS]
    wards = [("ward", ward, "robbery", day, 1) for ward in ("1", "2", "") for day in DAYS]
    series: dict[str, Any] = {
        "counts": pd.DataFrame(counts, columns=["area_id", "offense", "day", "count"]),
        "coverage": pd.DataFrame(
            [("robbery", DAYS[0], DAYS[79]), ("robbery", DAYS[90], DAYS[-1])],
            columns=["offense", "first", "through"],
        ),
        "city_months": pd.DataFrame(
            [("robbery", FIRST, None)], columns=["offense", "month", "published"]
        ),
        "larger_counts": pd.DataFrame(
            wards, columns=["geography", "geography_id", "offense", "day", "count"]
        ),
        "breaks": {"robbery": [BREAK]},
    }
    return CrimeCube(["1", "2"], ["robbery"], **(series | changes))


def test_no_sum_of_an_area_crosses_a_break() -> None:
    cube, day = cube_of_a_town(), dt.timedelta(days=1)
    across = Window(BREAK - day, BREAK)
    before, after = Window(BREAK - 5 * day, BREAK - day), Window(BREAK, BREAK + day)
    assert cube.total("1", ["robbery"], across) is None
    assert cube.totals_by_area(["robbery"], across) is None
    assert cube.total("1", ["robbery"], before) == 5
    assert cube.total("1", ["robbery"], after) == 2
    assert not cube.crosses_break(["robbery"], before)
    assert not cube.crosses_break(["robbery"], after)
    assert cube.crosses_break(["robbery"], before, after), "two windows with it in between"
    assert cube.total(None, ["robbery"], across) == 4, "the city has no borders within"
    assert cube.total(Larger("ward", "1"), ["robbery"], across) == 2


def test_no_sum_at_all_crosses_a_day_from_which_other_rules_record() -> None:
    cube, day = cube_of_a_town(breaks={}, recodings={"robbery": [BREAK]}), dt.timedelta(days=1)
    across, before = Window(BREAK - day, BREAK), Window(BREAK - 5 * day, BREAK - day)
    for where in (None, "1", Larger("ward", "1")):
        assert cube.total(where, ["robbery"], across) is None
        assert cube.total(where, ["robbery"], before) is not None
    assert cube.totals_by_larger("ward", ["robbery"], across) is None
    assert cube.crosses_break(["robbery"], before, Window(BREAK, BREAK), of_areas=False)
    assert cube.monthly(None, ["robbery"]).breaks == [BREAK]
    assert BREAK in {run.first for run in cube.runs(["robbery"], of_areas=False)}


def test_runs_end_at_gaps_and_for_areas_at_breaks() -> None:
    cube = cube_of_a_town()
    first, second = Window(DAYS[0], DAYS[79]), Window(DAYS[90], DAYS[-1])
    assert cube.runs(["robbery"], of_areas=False) == [first, second]
    assert cube.runs(["robbery"]) == [
        Window(DAYS[0], BREAK - dt.timedelta(days=1)),
        Window(BREAK, DAYS[79]),
        second,
    ]


@settings(deadline=None)
@given(st.lists(st.sampled_from(DAYS), max_size=4))
def test_runs_of_areas_hold_the_same_days_and_no_break(breaks: list[dt.date]) -> None:
    cube = cube_of_a_town(breaks={"robbery": breaks})
    runs, whole = cube.runs(["robbery"]), cube.runs(["robbery"], of_areas=False)
    assert sum(run.days for run in runs) == sum(run.days for run in whole)
    assert not any(cube.crosses_break(["robbery"], run) for run in runs)
    assert all(one.last < other.first for one, other in pairwise(runs))


def test_larger_areas_are_counted_by_themselves() -> None:
    cube, window = cube_of_a_town(), Window(DAYS[0], DAYS[9])
    assert cube.larger == [Larger("ward", "1"), Larger("ward", "2")]
    wards = cube.totals_by_larger("ward", ["robbery"], window)
    assert wards is not None
    assert wards.to_dict() == {"1": 10, "2": 10}
    assert cube.total(None, ["robbery"], window) == 20, "not added to the city"
    assert cube.totals_by_larger("borough", ["robbery"], window) is None
    series = cube.monthly(Larger("ward", "2"), ["robbery"])
    assert (series.counts[0], series.coverage[0]) == (30, "complete")
    gap = Window(DAYS[75], DAYS[95])
    assert cube.totals_by_larger("ward", ["robbery"], gap) is None


def test_an_offense_with_a_weapon_is_a_series_of_its_own() -> None:
    with_gun = with_weapon(["robbery"], "gun")
    cube = CrimeCube(
        ["1"],
        ["robbery", *with_gun],
        counts=pd.DataFrame(
            [("1", "robbery", DAYS[0], 5), ("1", *with_gun, DAYS[0], 2)],
            columns=["area_id", "offense", "day", "count"],
        ),
        coverage=pd.DataFrame(
            [("robbery", DAYS[0], DAYS[-1]), (*with_gun, DAYS[0], DAYS[9])],
            columns=["offense", "first", "through"],
        ),
        city_months=pd.DataFrame(
            [("robbery", FIRST, 30)], columns=["offense", "month", "published"]
        ),
        larger_counts=pd.DataFrame(
            [("ward", "1", "robbery", DAYS[0], 5)],
            columns=["geography", "geography_id", "offense", "day", "count"],
        ),
        only_by_area=with_gun,
    )
    short, long = Window(DAYS[0], DAYS[9]), Window(DAYS[0], DAYS[10])
    assert [cube.total("1", each, short) for each in (["robbery"], with_gun)] == [5, 2]
    assert [cube.total("1", each, long) for each in (["robbery"], with_gun)] == [5, None]
    assert cube.published_total(with_gun, Window(FIRST, month_end(FIRST))) is None
    ward = Larger("ward", "1")
    assert cube.total(ward, ["robbery"], short) == 5
    assert cube.total(ward, with_gun, short) is None, "no ward is counted by weapon"
    assert set(cube.monthly(ward, with_gun).coverage) == {"gap"}
