"""Where a series is counted in another way from a day on, it is drawn and named, not compared."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pyarrow as pa
import pytest

from components.charts.palette import LIGHT
from components.figures import coverage as figures
from components.wording import LANGUAGES
from data.arithmetic.whole_year import newest_year
from data.census.census import Census, _census
from data.findings.claims import check
from data.findings.comparison import comparison_windows, group_change
from data.findings.groups import group
from data.findings.trend import crime_by_area, monthly_trend, year_to_date_change

WORDS = LANGUAGES["en"].of("rebates", "us")
DAY = dt.date(2026, 1, 1)


@pytest.fixture(scope="module")
def broken(census: Census) -> Census:
    """The embedded releases, said to be placed in another way from 2026 on."""
    crime = census.releases["crime"]
    breaks = [
        {"offense": offense, "day": DAY.isoformat(), "reason": "placing"}
        for offense in census.place.offense_ids
    ]
    other = replace(crime, facts={**crime.facts, "breaks_in_method": breaks})
    return _census(census.place, {**census.releases, "crime": other}, (), None)


def test_the_chart_names_the_day(broken: Census, census: Census) -> None:
    drawn = figures.drawn_trend(broken, "302", "violent", WORDS, LIGHT)
    assert drawn is not None
    (row,) = pa.ipc.open_stream(drawn["datasets"]["breaks"]).read_all().to_pylist()
    assert row == {"day": "2026-01-01T00:00", "text": WORDS.chart_broken}
    caption = figures.crime_trend(broken, "302", "violent", WORDS).caption
    assert "Dashed line (1 January 2026)" in caption
    assert "cannot be compared" in caption
    for of, area in ((broken, None), (census, "302")):
        chart = figures.drawn_trend(of, area, "violent", WORDS, LIGHT)
        assert chart is not None
        assert "breaks" not in chart["datasets"]
        assert "Dashed" not in figures.crime_trend(of, area, "violent", WORDS).caption


def test_no_change_and_no_comparison_crosses_it(broken: Census, census: Census) -> None:
    offenses = census.place.crime_choices["violent"]
    until = dt.date(2026, 4, 8)
    for each, has_one in ((census, True), (broken, False)):
        cube, one = each.cube, group(each, ["302", "303"])
        found = [
            year_to_date_change(cube, "302", offenses),
            group_change(each, one, offenses),
            crime_by_area(cube, offenses),
            check(each, "302", offenses, until, "year"),
        ]
        assert [item is not None for item in found] == [has_one] * 4
        assert check(each, None, offenses, until, "year") is not None, "the city has no borders"


def test_no_window_and_no_mean_crosses_it(broken: Census) -> None:
    for offenses in broken.place.crimes.values():
        windows = comparison_windows(broken.cube, offenses).values()
        assert not any(broken.cube.crosses_break(offenses, window) for window in windows)
        year = newest_year(broken.cube, offenses)
        assert year and year.last < DAY
    trend = monthly_trend(broken.cube, "302", broken.place.crime_choices["adw"])
    since = trend[trend["month"] >= DAY]
    assert since["count"].notna().any()
    assert since["mean"].isna().all(), "fewer than twelve months since"


def test_other_rules_of_recording_break_the_series_of_the_city_too(census: Census) -> None:
    crime = census.releases["crime"]
    breaks = [{"offense": "adw", "day": DAY.isoformat(), "reason": "coding"}]
    other = replace(crime, facts={**crime.facts, "breaks_in_method": breaks})
    broken = _census(census.place, {**census.releases, "crime": other}, (), None)
    for area in (None, "302"):
        drawn = figures.drawn_trend(broken, area, "violent", WORDS, LIGHT)
        assert drawn is not None
        (row,) = pa.ipc.open_stream(drawn["datasets"]["breaks"]).read_all().to_pylist()
        assert row["text"] == WORDS.chart_recoded
        caption = figures.crime_trend(broken, area, "violent", WORDS).caption
        assert "record these offenses by other rules" in caption
        assert "placed in areas in another way" not in caption
        assert year_to_date_change(broken.cube, area, ["adw"]) is None
        assert check(broken, area, ["adw"], dt.date(2026, 4, 8), "year") is None
    assert year_to_date_change(broken.cube, None, ["robbery"]) is not None
    assert year_to_date_change(broken.cube, None, ["adw:gun"]) is None, "nor one with a weapon"


def test_a_month_of_two_ways_is_a_gap(census: Census) -> None:
    cube = census.cube
    offenses = census.place.crime_choices["adw"]
    crime = census.releases["crime"]
    breaks = [{"offense": "adw", "day": "2024-03-10", "reason": "placing"}]
    other = replace(crime, facts={**crime.facts, "breaks_in_method": breaks})
    split = _census(census.place, {**census.releases, "crime": other}, (), None).cube
    month = split.monthly("302", offenses)
    at = month.months.index(dt.date(2024, 3, 1))
    assert month.coverage[at - 1 : at + 2] == ["complete", "partial", "complete"]
    assert cube.monthly("302", offenses).coverage[at] == "complete"
    assert split.monthly(None, offenses).coverage[at] == "complete"
