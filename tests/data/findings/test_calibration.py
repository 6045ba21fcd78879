"""Ranges keep their promise on the reports themselves, and a range that does not is found."""

import dataclasses
import datetime as dt

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binomtest

from data.arithmetic.cube import CrimeCube
from data.census.census import Census
from data.findings import calibration
from data.findings.calibration import Calibration, Tried, calibrations

PROMISED = 0.92, 0.98  # of 95% ranges
MANY = 300  # cases, from which on the share itself is held to that


@pytest.fixture(scope="module")
def found(census: Census) -> dict[tuple[str, str], Calibration]:
    return {(each.level, each.crime): each for each in calibrations(census)}


def of_groups(found: dict[tuple[str, str], Calibration], census: Census, level: str) -> list[Tried]:
    """Of the groups of offenses together, by the length of a block."""
    groups = [crime for crime, of in census.place.crimes.items() if len(of) > 1]
    tried = [found[level, crime].tried for crime in groups]
    return [
        Tried(
            blocks[0].block_days,
            sum(each.cases for each in blocks),
            sum(each.held for each in blocks),
            sum(each.plain for each in blocks),
        )
        for blocks in zip(*tried, strict=True)
    ]


@pytest.mark.parametrize("level", ["area", "ward", "district", "city"])
def test_ranges_hold_what_they_promise(
    level: str, found: dict[tuple[str, str], Calibration], census: Census
) -> None:
    """In 92 to 98 of 100 cases; of few cases, as nearly as so many can tell."""
    least, most = PROMISED
    for tried in of_groups(found, census, level):
        assert tried.cases > 0
        if tried.cases >= MANY:
            assert least <= tried.held / tried.cases <= most, tried
        # The three groups share most of their reports, so a third of the cases are news.
        share, independent = tried.held / tried.cases, max(1, tried.cases // 3)
        limits = binomtest(round(share * independent), independent).proportion_ci(0.95)
        assert limits.low <= most and limits.high >= least, tried


@pytest.mark.parametrize("level", ["area", "ward", "district"])
def test_all_kinds_of_crime_hold_together(
    level: str, found: dict[tuple[str, str], Calibration], census: Census
) -> None:
    for place in range(len(calibration.TIMES)):
        tried = [found[level, crime].tried[place] for crime in census.place.crimes]
        share = sum(each.held for each in tried) / sum(each.cases for each in tried)
        assert PROMISED[0] <= share <= PROMISED[1], (level, tried[0].block_days, share)


def test_chance_alone_does_not_hold(
    found: dict[tuple[str, str], Calibration], census: Census
) -> None:
    """What this test would say of ranges that take no dispersion."""
    for level in ("area", "ward", "city"):
        assert any(
            tried.plain / tried.cases < PROMISED[0] for tried in of_groups(found, census, level)
        ), level


# ---------------------------------------------------------------- a town whose truth is known


def town(census: Census, scale: float, jump: float = 1.0) -> Census:
    """Four years; reports come `scale` at a time, and `jump` times as many in the third."""
    generator = np.random.default_rng(1925)
    offenses, areas = list(census.place.offense_ids), list(census.by_id)
    start, end = dt.date(2021, 1, 1), dt.date(2024, 12, 31)
    days = pd.date_range(start, end)
    years = days.year.to_numpy()[:, None]
    means = np.where(years == 2023, 4.0 * jump, 4.0) / scale * np.ones(len(areas))
    counts = pd.DataFrame(scale * generator.poisson(means), index=days, columns=areas).astype(int)
    rows = counts.stack()[lambda each: each > 0].reset_index()
    rows.columns = pd.Index(["day", "area_id", "count"])
    cube = CrimeCube(
        areas,
        offenses,
        counts=rows.assign(offense="robbery", day=rows["day"].dt.date),
        coverage=pd.DataFrame({"offense": offenses, "first": start, "through": end}),
        city_months=pd.DataFrame({"offense": offenses, "month": start, "published": None}),
    )
    return dataclasses.replace(census, cube=cube)


def robbery(of: Census, level: str) -> Calibration:
    return next(each for each in calibrations(of) if (each.level, each.crime) == (level, "robbery"))


@pytest.mark.parametrize(("scale", "jump"), [(1, 1.0), (4, 1.0), (1, 3.0)])
def test_the_ranges_of_a_town_hold_however_its_counts_vary(
    census: Census, scale: int, jump: float
) -> None:
    """Also where one year has three times the reports of another, which is no chance."""
    of = robbery(town(census, scale, jump), "area")
    assert of.dispersion.scale == pytest.approx(scale, rel=0.15)
    for tried in of.tried:
        assert tried.cases > 300
        assert 0.93 < tried.held / tried.cases < 0.97
    if scale == 1:
        assert of.tried[0].plain / of.tried[0].cases > 0.93
    else:
        assert of.tried[0].plain / of.tried[0].cases < 0.75


def test_days_that_are_too_few_try_nothing(census: Census) -> None:
    assert Tried(28, 0, 0, 0).share is None
    assert Tried(28, 0, 0, 0).plain_share is None
    day = dt.date(2024, 1, 1)
    offenses = list(census.place.offense_ids)
    cube = CrimeCube(
        list(census.by_id),
        offenses,
        counts=pd.DataFrame({"area_id": [], "offense": [], "day": [], "count": []}),
        coverage=pd.DataFrame({"offense": offenses, "first": day, "through": day}),
        city_months=pd.DataFrame({"offense": offenses, "month": day, "published": None}),
    )
    for each in calibration.calibrations(dataclasses.replace(census, cube=cube)):
        assert not each.dispersion.is_measured
        assert each.unevenness is None
        assert all(tried.cases == 0 for tried in each.tried)


def test_years_in_which_much_changed_are_left_out(census: Census) -> None:
    """They are of the place: without them more is tried, and less holds."""
    crime = census.place.crime.model_copy(update={"unsettled_years": ()})
    settled = dataclasses.replace(census, place=census.place.model_copy(update={"crime": crime}))
    cases = {
        each is census: sum(tried.cases for row in calibrations(each) for tried in row.tried)
        for each in (census, settled)
    }
    assert 0 < cases[True] < cases[False]
