"""Maps of crime: the classes of areas, and why one has none."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.wording import LANGUAGES
from data.census.census import Census
from data.findings.crime_map import VERDICTS, class_limits, crime_map
from data.findings.trend import crime_by_area
from tests.embedded import embedded_census

KINDS = ("violent", "robbery", "homicide", "arson")


@pytest.fixture(scope="module")
def census() -> Census:
    return embedded_census()


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=80))
def test_every_class_between_limits_holds_an_area_or_more(counts: list[int]) -> None:
    values = pd.Series(counts, dtype=float)
    limits = class_limits(values)
    assert list(limits) == sorted(set(limits)) and len(limits) <= 4
    assert all(float(f"{limit:.2g}") == limit for limit in limits), "limits are round"
    if limits:
        assert (values > limits[-1]).any()


@pytest.mark.parametrize("crime", KINDS)
@pytest.mark.parametrize("per", ["per_km2", "per_1000_residents"])
def test_a_value_lies_within_the_limits_of_its_class(census: Census, crime: str, per: str) -> None:
    for of in ("reports", "rate"):
        found = crime_map(census, of, per, crime)  # type: ignore[arg-type]
        assert found
        edges = [float("-inf"), *found.limits, float("inf")]
        for area, value in found.values.dropna().items():
            position = int(found.classes[area])
            assert edges[position] < value <= edges[position + 1]
        assert found.classes.isna().equals(found.values.isna())


def test_who_has_the_most_is_said_with_its_ties_and_with_those_close_behind(
    census: Census,
) -> None:
    close = {
        (crime, of): (found.highest, found.close)
        for crime in ("robbery", "homicide", "arson")
        for of in ("reports", "rate")
        if (found := crime_map(census, of, "per_km2", crime))
    }
    assert close["robbery", "reports"] == (("302",), 2)
    assert close["robbery", "rate"] == (("305",), 0)
    assert close["arson", "reports"] == (("209", "505", "601"), 0), "too few to set apart"
    assert close["homicide", "reports"][1] == 0


def test_nobody_has_the_most_of_nothing(census: Census) -> None:
    found = crime_map(census, "reports", "per_km2", "robbery")
    assert found
    none = replace(found, values=found.values * 0)
    assert none.highest == ()
    said = LANGUAGES["en"].of("rebates", "us")
    assert said.crime_map_most(none.highest) == ""
    told = said.crime_answer("Robbery", [], 0.0, "reports", "per_km2", found.window)
    assert told.startswith("No area had a report of robbery in the year to ")


def test_rates_are_reports_by_size_and_need_residents(census: Census) -> None:
    reports = crime_map(census, "reports", "per_km2", "violent")
    by_land = crime_map(census, "rate", "per_km2", "violent")
    by_people = crime_map(census, "rate", "per_1000_residents", "violent")
    assert reports and by_land and by_people
    years = reports.window.days / 365.25
    assert (
        (by_land.values * census.areas["area_km2"] * years / reports.values)
        .dropna()
        .between(0.995, 1.005)
        .all()
    )
    few = [area for area in census.by_id if census.has_few_residents(area)]
    assert list(by_people.values.index[by_people.values.isna()]) == few
    assert by_people.no_rate == len(few) > 0 == by_land.no_rate


@pytest.mark.parametrize("crime", KINDS)
def test_changes_are_classed_by_their_verdicts_tested_together(census: Census, crime: str) -> None:
    found = crime_map(census, "change", "per_km2", crime)
    changes = crime_by_area(census.cube, census.place.crime_choices[crime])
    assert found and changes
    for area in census.by_id:
        verdict = changes.rows["comparison"][area].verdict
        assert VERDICTS[int(found.classes[area])] == verdict
    assert sum(found.in_class(verdict) for verdict in VERDICTS) == len(census.by_id)
    assert found.in_class("unclear") < len(census.by_id), "no clear change is a class of its own"
