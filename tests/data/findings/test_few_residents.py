"""Where too few people live for a rate, no figure has one: the same areas everywhere."""

from dataclasses import replace
from typing import get_args

import numpy as np
import pandas as pd
import pytest

from data.arithmetic.denominator import (
    Per,
    exposure,
    exposures,
    fewest_residents,
    residents_for_rates,
)
from data.arithmetic.measures import per_1000_residents
from data.census.census import Census, load_census
from data.findings.comparison import camera_density, crime_figure, exposure_of, monthly_rate
from data.findings.coverage_and_crime import coverage_and_crime
from data.findings.evenness import over_residents
from data.findings.funnel import funnel
from data.findings.groups import group
from data.findings.trend import year_to_date_change
from data.place import load_place
from data.published.catalog import EMBEDDED

EMPTY, BELOW, AT = "302", "303", "304"


def made_up(fewest: int) -> Census:
    """The embedded areas: one with nobody, one with too few for a rate, one with just enough."""
    census = load_census(EMBEDDED, load_place("washington-dc"))
    asked = census.place.areas.model_copy(update={"min_residents_for_rates": fewest})
    areas = census.areas.copy()
    areas.loc[[EMPTY, BELOW, AT], "residents"] = [0, max(0, fewest - 1), max(1, fewest)]
    areas["per_1000_residents"] = per_1000_residents(areas["cameras"], areas["residents"], fewest)
    place = census.place.model_copy(update={"areas": asked})
    return replace(census, place=place, areas=areas)


@pytest.fixture(scope="module", params=[0, 1, 3000])
def census(request: pytest.FixtureRequest) -> Census:
    return made_up(request.param)


def test_nobody_is_never_enough() -> None:
    residents = pd.Series([0, 1, 99, 100])
    assert residents_for_rates(residents, 0).isna().tolist() == [True, False, False, False]
    assert residents_for_rates(residents, 100).isna().tolist() == [True, True, True, False]
    assert [fewest_residents(asked) for asked in (0, 1, 100)] == [1, 1, 100]
    assert exposure(2.0, 0, "per_1000_residents", 0) is None
    assert exposure(2.0, 0, "per_km2", 0) == 2.0


def test_an_area_has_the_same_denominator_alone_as_among_all() -> None:
    areas = pd.DataFrame({"area_km2": [1.5, 2.5, 3.5], "residents": [0, 99, 100]})
    for per in get_args(Per):
        every = exposures(areas, per, 100)
        for row in areas.itertuples():
            alone = exposure(row.area_km2, row.residents, per, 100)
            assert (None if np.isnan(every[row.Index]) else every[row.Index]) == alone


def test_every_figure_leaves_the_same_areas_out(census: Census) -> None:
    shown = census.areas["shown"]
    few = {area for area in census.by_id if census.has_few_residents(area)}
    assert {EMPTY, BELOW} <= few
    assert AT not in few

    offenses = census.place.crime_choices["violent"]
    plotted, people = funnel(census, offenses), over_residents(census)
    both = coverage_and_crime(census, "per_1000_residents", "violent", "newest")
    assert plotted is not None
    assert people is not None
    assert both is not None
    assert set(plotted.left_out) == few
    assert people.without_base == both.no_rate == len(few)
    rates = {
        "map": census.areas["per_1000_residents"],
        "quotient": people.quotients["quotient"],
        "beside crime": both.rows["cameras"],
    }
    for name, values in rates.items():
        assert set(values.index[values.isna() & shown]) == few & set(shown.index[shown]), name
    assert set(both.rows.index[both.rows["crime"].isna()]) == few
    for area in census.by_id:
        assert (exposure_of(census, group(census, [area]), "per_1000_residents") is None) == (
            area in few
        )


def test_no_rate_is_infinite(census: Census) -> None:
    plotted = funnel(census, census.place.crime_choices["violent"])
    both = coverage_and_crime(census, "per_1000_residents", "violent", "newest")
    assert plotted is not None
    assert both is not None
    for values in (
        census.areas["per_1000_residents"].astype(float),
        both.rows[["cameras", "crime"]].astype(float),
        plotted.areas["rate"],
    ):
        assert not np.isinf(values.to_numpy()).any()


def test_an_area_without_a_rate_still_has_its_counts(census: Census) -> None:
    here, offenses = group(census, [EMPTY]), census.place.crime_choices["violent"]
    change = year_to_date_change(census.cube, EMPTY, offenses)
    assert change is not None
    figure = crime_figure(census, here, offenses, change.after, "per_1000_residents")
    assert figure is not None
    assert figure.rate is None
    assert figure.reports == census.cube.total(EMPTY, offenses, change.after)
    assert camera_density(census, here, "per_1000_residents") is None
    assert camera_density(census, here, "per_km2") is not None
    assert monthly_rate(census, here, offenses, "per_1000_residents") is None
