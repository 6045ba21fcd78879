"""Which year of crime stands beside the cameras, and what the link of the two is."""

import datetime as dt
from dataclasses import replace
from typing import get_args

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from data.arithmetic.denominator import Per
from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.coverage_and_crime import (
    Link,
    comparable,
    coverage_and_crime,
    together,
)
from data.findings.crime_beside import years_of_crime
from data.findings.three_classes import of_crime, sizes_then
from data.published.schema import OCCURRED

PERS: tuple[Per, ...] = get_args(Per)


def with_occurred(census: Census, year: int, offenses: tuple[str, ...]) -> Census:
    """The census as if its crime release told of a year by occurrence: 7 of each in each area."""
    rows = [
        {"area_id": area, "offense": offense, "year": year, "count": 7}
        for area in ["", *census.by_id]
        for offense in offenses
    ]
    table = pa.Table.from_pylist(rows, schema=OCCURRED.arrow)
    OCCURRED.check(table)
    crime = census.releases["crime"]
    crime = replace(crime, tables={**crime.tables, OCCURRED.name: table})
    return replace(census, releases={**census.releases, "crime": crime})


def without_occurred(census: Census) -> Census:
    crime = census.releases["crime"]
    tables = {name: table for name, table in crime.tables.items() if name != OCCURRED.name}
    crime = replace(crime, tables=tables)
    return replace(census, releases={**census.releases, "crime": crime})


def cameras_of(census: Census, day: dt.date) -> Census:
    cameras = census.releases["cameras"]
    cameras = replace(cameras, facts={**cameras.facts, "date": day.isoformat()})
    return replace(census, releases={**census.releases, "cameras": cameras})


@pytest.fixture
def of_2018(census: Census) -> Census:
    return with_occurred(census, 2018, census.place.offense_ids)


def test_crime_is_of_the_time_of_the_cameras_first(of_2018: Census) -> None:
    """Violent crime of 2019 is not whole by report, so that of 2018 by occurrence is taken."""
    found = years_of_crime(of_2018, "violent")
    assert list(found) == ["cameras", "newest"]
    own = found["cameras"]
    assert (own.calendar_year, own.counted_by) == (2018, "occurrence")
    assert (own.is_far, own.is_after, own.years_apart) == (False, False, 1)
    assert set(own.reports) == {7 * 4}
    assert own.reports.index.equals(of_2018.areas.index)
    newest = found["newest"]
    assert newest.counted_by == "report"
    assert newest.is_far and newest.is_after


def test_an_offense_that_is_whole_by_report_in_the_cameras_year_is_of_that_year(
    of_2018: Census,
) -> None:
    for crime in ("adw", "burglary", "motor_vehicle_theft"):
        own = years_of_crime(of_2018, crime)["cameras"]
        assert (own.calendar_year, own.counted_by) == (2019, "report")
        year = of_2018.cube.totals_by_area(of_2018.place.crime_choices[crime], own.window)
        assert year is not None
        assert own.reports.tolist() == year.tolist()


def test_a_year_that_lacks_an_offense_is_not_whole(census: Census) -> None:
    some = with_occurred(census, 2018, ("robbery", "adw"))
    assert "cameras" not in years_of_crime(some, "violent")
    assert years_of_crime(some, "robbery")["cameras"].calendar_year == 2018


def test_a_release_without_counts_by_occurrence_shows_the_newest(census: Census) -> None:
    bare = without_occurred(census)
    assert bare.occurred.empty
    assert list(years_of_crime(bare, "violent")) == ["newest"]
    assert list(years_of_crime(bare, "adw")) == ["cameras", "newest"]


def test_where_the_newest_year_is_that_of_the_cameras_there_is_nothing_to_choose(
    of_2018: Census,
) -> None:
    last = years_of_crime(of_2018, "violent")["newest"].window.last
    found = years_of_crime(cameras_of(of_2018, last), "violent")
    assert list(found) == ["cameras"]
    assert found["cameras"].window.last == last
    assert not found["cameras"].is_far


def test_the_middle_of_a_year_decides_how_far_it_is(of_2018: Census) -> None:
    year = years_of_crime(of_2018, "adw")["cameras"]
    assert year.days_after == (dt.date(2019, 7, 2) - dt.date(2019, 9, 8)).days
    assert year.years_apart == 0


@pytest.mark.parametrize("per", PERS)
@pytest.mark.parametrize("time", ["cameras", "newest"])
def test_rates_are_of_the_year_that_is_chosen(of_2018: Census, per: Per, time: str) -> None:
    found = coverage_and_crime(of_2018, per, "burglary", time)  # type: ignore[arg-type]
    assert found is not None
    year = years_of_crime(of_2018, "burglary")[time]  # type: ignore[index]
    assert found.year.window == year.window
    expected = year.reports / of_2018.exposures(per) / (year.window.days / 365.25)
    assert found.rows["crime"].dropna().to_dict() == pytest.approx(expected.dropna().to_dict())


# ---------------------------------------------------------------- what the link is


def link(census: Census, per: Per, crime: str) -> Link:
    found = coverage_and_crime(census, per, crime, "newest")
    assert found is not None and found.link is not None
    return found.link


def test_a_link_is_told_only_where_neither_size_nor_density_gives_it(census: Census) -> None:
    for per in PERS:
        for crime in comparable(census):
            found = link(census, per, crime)
            clear = not found.found.low <= 0 <= found.found.high
            beyond = not found.by_size.low <= found.found.rho <= found.by_size.high
            given = found.given_density
            assert given is not None
            assert (found.verdict in ("more", "less")) == (
                clear and beyond and not given.low <= 0 <= given.high
            ), (per, crime)
            assert (found.verdict == "unclear") == (not clear)


def _with_crime(census: Census, crime: pd.Series) -> Census:
    """The census as if so much had happened in 2018, all of it robbery."""
    rows = [
        {"area_id": str(area), "offense": "robbery", "year": 2018, "count": int(count)}
        for area, count in crime.items()
    ]
    changed = with_occurred(census, 2018, ("robbery",))
    table = pa.Table.from_pylist(rows, schema=OCCURRED.arrow)
    release = replace(
        changed.releases["crime"],
        tables={
            **changed.releases["crime"].tables,
            OCCURRED.name: table,
        },
    )
    return replace(changed, releases={**changed.releases, "crime": release})


def test_crime_by_people_alone_is_no_link(census: Census) -> None:
    """As many reports as people, whatever the cameras: per km² both follow the people."""
    people = census.areas["residents"] // 20 + 1
    jitter = np.random.default_rng(5).uniform(0.6, 1.6, len(people))
    made = _with_crime(census, (people * jitter).round().astype(int))
    found = {per: coverage_and_crime(made, per, "robbery", "cameras") for per in PERS}
    told = together(found)
    assert told.links["per_km2"].verdict == "size_alone"
    assert told.links["per_1000_residents"].verdict == "unclear"


def test_crime_by_cameras_is_a_link_by_both(census: Census) -> None:
    cameras = census.areas["cameras"].astype(float).fillna(40)
    made = _with_crime(census, (cameras * 2 + 1).astype(int))
    found = {per: coverage_and_crime(made, per, "robbery", "cameras") for per in PERS}
    told = together(found)
    assert {link.verdict for link in told.links.values()} == {"more"}


def test_classes_are_counted_in_the_year_of_their_limits(census: Census) -> None:
    classes = of_crime(census, "per_km2", "violent")
    assert classes is not None and classes.made == "by_hand"
    sizes = sizes_then(census, "per_km2", "violent", classes)
    assert sizes is not None
    assert sum(sizes) == len(census.areas)
    reports = census.cube.totals_by_area(
        census.place.crime_choices["violent"],
        Window(dt.date(2024, 1, 1), dt.date(2024, 12, 31)),
    )
    assert reports is not None
    assert census.place.crime.classes is not None
    low, high = census.place.crime.classes.per_km2["violent"]
    rates = reports / census.areas["area_km2"] / (366 / 365.25)
    middle = ((rates > low) & (rates <= high)).sum()
    assert sizes == ((rates <= low).sum(), middle, (rates > high).sum())
    nothing = census.place.crime.model_copy(update={"classes": None})
    without = replace(census, place=census.place.model_copy(update={"crime": nothing}))
    assert of_crime(without, "per_km2", "violent") is None
    assert comparable(without) == ()
