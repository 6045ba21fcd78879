"""Changes are like for like, on one basis, and gaps stay gaps."""

import datetime as dt

import pandas as pd
import pytest

from data.arithmetic.cube import CrimeCube
from data.arithmetic.periods import Window
from data.findings.trend import (
    crime_by_area,
    crime_through,
    gaps,
    monthly_trend,
    together,
    year_to_date_change,
)

START = dt.date(2023, 1, 1)


def cube(
    daily: int, through: dt.date, coverage: list[tuple[dt.date, dt.date]], published: dict[str, int]
) -> CrimeCube:
    days = pd.date_range(START, through, freq="D")
    months: list[tuple[str, dt.date, int | None]] = [("robbery", START, None)]
    if published:
        months = [("robbery", dt.date.fromisoformat(f"{m}-01"), n) for m, n in published.items()]
    return CrimeCube(
        ["1"],
        ["robbery"],
        counts=pd.DataFrame(
            {"area_id": "1", "offense": "robbery", "day": days.date, "count": daily}
        ),
        coverage=pd.DataFrame(
            [("robbery", *span) for span in coverage], columns=["offense", "first", "through"]
        ),
        city_months=pd.DataFrame(months, columns=["offense", "month", "published"]),
    )


def yearly(before_to_date: int, before_rest: int, to_date: int) -> CrimeCube:
    """Two years of reports by area "1": through 24 August of both, and the rest of the first."""
    start, end = dt.date(2025, 1, 1), dt.date(2026, 8, 24)
    reports = [
        (dt.date(2025, 8, 24), before_to_date),
        (dt.date(2025, 8, 25), before_rest),
        (end, to_date),
    ]
    return CrimeCube(
        ["1"],
        ["robbery"],
        counts=pd.DataFrame(
            [("1", "robbery", *report) for report in reports],
            columns=["area_id", "offense", "day", "count"],
        ),
        coverage=pd.DataFrame([("robbery", start, end)], columns=["offense", "first", "through"]),
        city_months=pd.DataFrame(
            [("robbery", start, None)], columns=["offense", "month", "published"]
        ),
    )


@pytest.mark.parametrize("area", ["1", None])
def test_a_year_to_date_is_not_set_against_a_full_year(area: str | None) -> None:
    """A live dashboard showed −39.8%: 57,583 to date against 95,608 in all of the year before."""
    change = year_to_date_change(yearly(61_149, 95_608 - 61_149, 57_583), area, ["robbery"])
    assert change is not None
    assert (change.comparison.before, change.comparison.after) == (61_149, 57_583)
    assert f"{change.comparison.ratio - 1:+.1%}" == "-5.8%"


def test_homicides_to_date_are_not_set_against_a_full_year() -> None:
    """A live dashboard showed "homicide −42.6%": 27 to date against 47 in a full year."""
    change = year_to_date_change(yearly(26, 47 - 26, 27), "1", ["robbery"])
    assert change is not None
    assert (change.comparison.before, change.comparison.after) == (26, 27)
    assert change.comparison.verdict == "unclear"


def test_a_partial_year_is_set_against_the_same_days() -> None:
    through = dt.date(2024, 6, 10)
    change = year_to_date_change(cube(1, through, [(START, through)], {}), "1", ["robbery"])
    assert change is not None
    assert change.before == Window(START, dt.date(2023, 6, 10))
    # One report a day in both years: the leap day is all that differs.
    assert (change.comparison.before, change.comparison.after) == (161, 162)
    assert not change.same_length
    assert change.comparison.ratio == pytest.approx(1), "compared by the day"
    assert change.comparison.verdict == "unclear"


def test_both_years_are_cut_at_the_last_complete_day_of_both() -> None:
    """The files of the year before end on 1 March; those of this year go on to June."""
    covered = [(START, dt.date(2023, 3, 1)), (dt.date(2024, 1, 1), dt.date(2024, 6, 10))]
    built = cube(1, dt.date(2024, 6, 10), covered, {})
    change = year_to_date_change(built, "1", ["robbery"])
    assert change is not None
    assert change.after == Window(dt.date(2024, 1, 1), dt.date(2024, 3, 1))
    assert change.before == Window(START, dt.date(2023, 3, 1))
    assert built.data_through(["robbery"], 2023) == dt.date(2023, 3, 1)
    assert built.data_through(["robbery"], 2022) is None


def test_a_short_february_is_set_against_a_long_one() -> None:
    """Published counts are of whole months, also where the year before had a leap day."""
    months = {f"{y}-{m:02}": 100 for y in (2024, 2025) for m in (1, 2)}
    built = cube(1, dt.date(2024, 1, 15), [(START, dt.date(2024, 1, 15))], months)
    change = year_to_date_change(built, None, ["robbery"])
    assert change is not None
    assert (change.before.last, change.after.last) == (dt.date(2024, 2, 29), dt.date(2025, 2, 28))
    assert (change.comparison.before, change.comparison.after) == (200, 200)


def test_no_change_is_given_where_a_period_has_a_gap() -> None:
    through = dt.date(2024, 6, 10)
    covered = [(START, dt.date(2023, 3, 1)), (dt.date(2023, 3, 3), through)]
    assert year_to_date_change(cube(1, through, covered, {}), "1", ["robbery"]) is None


def test_the_city_is_compared_on_published_months_where_they_reach_further() -> None:
    through = dt.date(2024, 1, 15)
    months = {f"{y}-{m:02}": 100 * (y - 2022) + m for y in (2023, 2024) for m in (1, 2, 3)}
    built = cube(1, through, [(START, through)], months)
    change = year_to_date_change(built, None, ["robbery"])
    assert change is not None
    assert change.basis == "published"
    assert change.after == Window(dt.date(2024, 1, 1), dt.date(2024, 3, 31))
    assert (change.comparison.before, change.comparison.after) == (306, 606)
    area = year_to_date_change(built, "1", ["robbery"])
    assert area is not None
    assert (area.basis, area.after.last) == ("incidents", through)
    assert crime_through(built, None, ["robbery"]) == dt.date(2024, 3, 31)
    assert crime_through(built, "1", ["robbery"]) == through


def test_the_trend_ends_with_its_last_month_and_names_its_gaps() -> None:
    through = dt.date(2024, 11, 20)
    covered = [(START, dt.date(2023, 5, 31)), (dt.date(2023, 8, 1), through)]
    trend = monthly_trend(cube(2, through, covered, {}), "1", ["robbery"])
    assert trend["month"].iloc[-1] == dt.date(2024, 10, 1)
    assert gaps(trend) == [Window(dt.date(2023, 6, 1), dt.date(2023, 7, 31))]
    assert trend["mean"].notna().sum() == 4  # August 2024 is the first with twelve known months
    assert trend["count"].iloc[0] == 62


def test_a_two_year_total_is_never_read_as_a_year() -> None:
    through = dt.date(2024, 12, 31)
    changes = crime_by_area(cube(1, through, [(START, through)], {}), ["robbery"])
    assert changes is not None
    assert changes.year == Window(dt.date(2024, 1, 1), through)
    assert changes.rows.loc["1", "year"] == 366


def test_areas_that_stand_together_are_tested_together() -> None:
    """Of twenty areas one has fallen somewhat: clear by itself, and not among so many."""
    names = [str(n) for n in range(20)]
    days = [dt.date(2025, 3, 1), dt.date(2026, 3, 1)]
    counts = [(area, "robbery", day, 100) for area in names for day in days]
    counts[1] = ("0", "robbery", days[1], 72)
    built = CrimeCube(
        names,
        ["robbery"],
        counts=pd.DataFrame(counts, columns=["area_id", "offense", "day", "count"]),
        coverage=pd.DataFrame(
            [("robbery", dt.date(2025, 1, 1), dt.date(2026, 3, 1))],
            columns=["offense", "first", "through"],
        ),
        city_months=pd.DataFrame(
            [("robbery", dt.date(2025, 1, 1), None)], columns=["offense", "month", "published"]
        ),
    )
    found = crime_by_area(built, ["robbery"])
    assert found is not None
    assert found.alone("0").comparison.verdict == "down"
    assert found.change("0").comparison.verdict == "unclear"
    assert found.change("0").comparison.only_clear_alone
    assert found.compared == 20
    alone = year_to_date_change(built, "0", ["robbery"])
    assert alone == found.alone("0")
    assert together([alone, None]) == [alone, None]


def test_a_change_takes_the_dispersion_of_its_area() -> None:
    through = dt.date(2024, 12, 31)
    built = cube(2, through, [(START, through)], {})
    found = year_to_date_change(built, "1", ["robbery"])
    assert found is not None
    assert found.comparison.dispersion == built.dispersion(["1"], ["robbery"])
    assert found.comparison.dispersion.is_measured
