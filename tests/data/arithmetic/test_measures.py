"""The arithmetic: published worked values, another library's answers, and real mistakes."""

import datetime as dt
import doctest
from types import ModuleType

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2, gamma, poisson

import data.arithmetic.poisson
from data.arithmetic import measures
from data.arithmetic.dispersion import Dispersion
from data.arithmetic.measures import (
    compare_densities,
    funnel_limits,
    is_unstable,
    per_1000_residents,
    per_km2,
    rate,
    smallest_area_share,
    spread_between,
    trailing_mean,
)
from data.arithmetic.periods import Window


@pytest.mark.parametrize("module", [measures, data.arithmetic.poisson])
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
    assert doctest.testmod(module).attempted > 0


def test_densities_keep_missing_figures_missing() -> None:
    cameras = pd.Series([100, None, 40], dtype="Int64")
    assert per_km2(cameras, pd.Series([2.0, 1.0, 4.0])).tolist()[::2] == [50.0, 10.0]
    rates = per_1000_residents(cameras, pd.Series([5000, 5000, 2999]), 3000)
    assert rates[0] == 20
    assert rates.isna().tolist() == [False, True, True]


def test_small_figures_are_marked_unstable() -> None:
    assert is_unstable(pd.Series([20, 40, None], dtype="Int64")).tolist() == [True, False, False]


@given(st.lists(st.one_of(st.just(np.nan), st.integers(0, 500).map(float)), max_size=40))
def test_a_trailing_mean_needs_every_month(monthly: list[float]) -> None:
    expected = pd.Series(monthly, dtype=float).rolling(12, min_periods=12).mean()
    assert trailing_mean(np.array(monthly)) == pytest.approx(expected.to_numpy(), nan_ok=True)


@given(
    st.lists(st.tuples(st.integers(1, 1000), st.floats(0.1, 50)), min_size=1, max_size=30),
    st.floats(0.05, 1),
)
def test_dense_areas_hold_their_cameras_on_the_least_surface(
    areas: list[tuple[int, float]], share: float
) -> None:
    cameras, surface = (pd.Series(column, dtype=float) for column in zip(*areas, strict=True))
    held = smallest_area_share(cameras, surface, share)
    assert held is not None and 0 < held <= share + 1e-9


def test_no_area_has_no_share() -> None:
    assert smallest_area_share(pd.Series([None, None], dtype=float), pd.Series([1.0, 2.0])) is None


def test_an_even_spread_needs_half_of_the_surface() -> None:
    assert smallest_area_share(pd.Series([20, 40]), pd.Series([1.0, 2.0])) == pytest.approx(0.5)


@pytest.mark.parametrize("exposures", [(0, 1), (1, 0), (-1, 1)])
def test_an_exposure_that_is_not_positive_is_refused(exposures: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="exposure"):
        rate(30, min(exposures))


# ---------------------------------------------------------------- rates and funnels


@given(st.integers(0, 100_000), st.floats(0.05, 50))
def test_the_exact_interval_is_that_of_the_chi_squared_distribution(
    events: int, exposure: float
) -> None:
    found = rate(events, exposure)
    low = chi2.ppf(0.025, 2 * events) / 2 if events else 0
    high = chi2.ppf(0.975, 2 * events + 2) / 2
    assert found.low * exposure == pytest.approx(low, rel=1e-8)
    assert found.high * exposure == pytest.approx(high, rel=1e-8)


@given(st.integers(0, 10_000), st.floats(1, 30))
def test_the_interval_of_a_rate_widens_with_the_dispersion(events: int, scale: float) -> None:
    found = rate(events, 1, Dispersion(scale, 50))
    low = gamma.ppf(0.025, events / scale) * scale if events else 0
    assert found.low == pytest.approx(low, rel=1e-8, abs=1e-12)
    assert found.high == pytest.approx(gamma.ppf(0.975, events / scale + 1) * scale, rel=1e-8)
    assert found.value == events


def test_garwoods_table() -> None:
    """95% limits of the published table (Garwood 1936; Pearson & Hartley, table 40)."""
    for events, low, high in ((0, 0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.39)):
        found = rate(events, 1)
        assert found.low == pytest.approx(low, rel=1e-3)
        assert found.high == pytest.approx(high, rel=1e-3)


def test_a_two_year_total_is_not_a_yearly_rate() -> None:
    """A live dashboard read the reports of two years as "per year"."""
    window = Window(dt.date(2023, 1, 1), dt.date(2024, 12, 31))
    yearly = rate(400, exposure=10 * window.years)  # 10,000 residents, in thousands
    assert round(yearly.value) == 20


@given(st.floats(0.5, 3000))
def test_funnel_limits_leave_out_one_in_twenty(expected: float) -> None:
    low, high = (limit[0] * expected for limit in funnel_limits(np.array([expected])))
    # Within one report of the quantiles of the distribution, which are whole numbers.
    assert poisson.ppf(0.025, expected) - 1 <= low <= poisson.ppf(0.025, expected)
    assert poisson.ppf(0.975, expected) - 1 <= high <= poisson.ppf(0.975, expected)


def test_limits_narrow_with_size_and_widen_with_the_differences_between_areas() -> None:
    expected = np.geomspace(5, 2000, 30)
    chance, usual = funnel_limits(expected), funnel_limits(expected, 0.3)
    assert (np.diff(chance[0]) > 0).all()
    assert (np.diff(chance[1]) < 0).all()
    assert (usual[0] < chance[0]).all()
    assert (usual[1] > chance[1]).all()


@pytest.mark.parametrize("between", [0.0, 0.1, 0.4])
def test_the_spread_between_areas_is_found_again(between: float) -> None:
    generator = np.random.default_rng(1936)
    expected = generator.uniform(50, 400, 4000)
    true = expected * (1 + between * generator.standard_normal(4000)) ** 2
    found = spread_between(generator.poisson(true).astype(float), expected)
    # Pulling in the tails makes it somewhat too small, on purpose.
    assert 0.75 * between - 0.01 <= found <= 1.05 * between + 0.01


def test_unusual_areas_do_not_set_the_limits() -> None:
    generator = np.random.default_rng(57)
    expected = np.full(57, 200.0)
    usual = generator.poisson(expected * (1 + 0.1 * generator.standard_normal(57)) ** 2)
    extreme = usual.astype(float)
    extreme[:3] *= 10
    found = spread_between(extreme, expected)
    assert found < 1.6 * spread_between(usual.astype(float), expected)


# ---------------------------------------------------------------- rounding


@given(st.integers(1, 100), st.integers(1, 100), st.floats(0.3, 10), st.floats(0.3, 10))
def test_no_rounding_turns_a_clear_difference_round(
    one: int, other: int, surface: float, other_surface: float
) -> None:
    """Whatever the figures were before they were rounded to 20."""
    compared = compare_densities(20 * one, surface, 20 * other, other_surface)
    for exact in (20 * one - 10, 20 * one + 9):
        for other_exact in (20 * other - 10, 20 * other + 9):
            ratio = exact / surface / (other_exact / other_surface)
            assert compared.low <= ratio <= compared.high
            assert compared.verdict != "up" or ratio > 1
            assert compared.verdict != "down" or ratio < 1
