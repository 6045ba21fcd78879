"""The funnel against SciPy's Poisson distribution, and the places of areas in it."""

import numpy as np
import pytest
from scipy.stats import norm, poisson

from data.census.census import Census
from data.findings.funnel import Funnel, funnel

CRIMES = ["violent", "property", "homicide", "burglary"]


@pytest.fixture(scope="module", params=CRIMES)
def crime(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def found(crime: str, census: Census) -> Funnel:
    result = funnel(census, census.place.crime_choices[crime])
    assert result is not None
    return result


@pytest.fixture(scope="module")
def scale(crime: str, census: Census) -> float:
    """So many reports say as much as one would by chance."""
    offenses = census.place.crime_choices[crime]
    return census.cube.dispersion_of_level("area", offenses).scale


def test_the_rate_is_that_of_all_areas_together(found: Funnel) -> None:
    areas = found.areas
    years = found.window.days / 365.25
    expected = 1000 * areas["reports"].sum() / areas["residents"].sum() / years
    assert found.rate == pytest.approx(expected)
    assert found.left_out == ("209",)
    assert len(areas) == 56


def test_the_lines_of_chance_are_the_quantiles_of_chance(found: Funnel, scale: float) -> None:
    """Counted with SciPy; between two whole numbers of reports the lines run smoothly."""
    years = found.window.days / 365.25 / scale
    for at in found.limits.itertuples():
        people = at.residents / 1000 * years
        low, high = (poisson.ppf(tail, found.rate * people) for tail in (0.025, 0.975))
        assert low - 1 <= at.low * people + 1e-9
        assert at.low * people <= max(low, 0) + 1e-9
        assert high - 1 <= at.high * people <= high


def test_usual_differences_are_worked_out_from_all_areas(found: Funnel, scale: float) -> None:
    """Spiegelhalter's formulas, written out a second time."""
    years = found.window.days / 365.25 / scale
    expected = found.areas["residents"] / 1000 * years * found.rate
    z = sorted(2 * (np.sqrt(found.areas["reports"] / scale) - np.sqrt(expected)))
    low_tenth, high_tenth = np.percentile(z, [10, 90])
    pulled_in = [min(max(value, low_tenth), high_tenth) for value in z]
    phi = sum(value**2 for value in pulled_in) / len(z)
    weights = 4 * expected
    weighing = weights.sum() - (weights**2).sum() / weights.sum()
    tau = np.sqrt(max(0, (len(z) * phi - (len(z) - 1)) / weighing))
    edge = norm.ppf(0.975)
    for at in found.limits.itertuples():
        here = at.residents / 1000 * years * found.rate
        half = edge * np.sqrt(1 / (4 * here) + tau**2)
        assert at.high_usual == pytest.approx(max((1 + half) ** 2 * found.rate, at.high))
        assert at.low_usual == pytest.approx(min(max(1 - half, 0) ** 2 * found.rate, at.low))


def test_every_area_is_where_its_dot_is_drawn(found: Funnel) -> None:
    limits = found.limits
    for area in found.areas.itertuples():
        low, high, low_usual, high_usual = (
            np.interp(area.residents, limits["residents"], limits[name])
            for name in ("low", "high", "low_usual", "high_usual")
        )
        near = 0.02 * found.rate  # the limits are drawn with straight lines
        if area.place == "far_above":
            assert area.rate > high_usual - near
        elif area.place == "above":
            assert high - near < area.rate < high_usual + near
        elif area.place == "as_expected":
            assert low - near < area.rate < high + near
        elif area.place == "below":
            assert low_usual - near < area.rate < low + near
        else:
            assert area.rate < low_usual + near
    places = list(found.areas["place"])
    assert found.unusually_high == places.count("far_above")
    assert found.unusually_low == places.count("far_below")
    assert found.unusual == found.unusually_high + found.unusually_low
    assert found.beyond_chance == len(places) - places.count("as_expected")


def test_a_kind_of_crime_with_hardly_any_reports_has_no_funnel(census: Census) -> None:
    assert funnel(census, census.place.crime_choices["arson"]) is None
