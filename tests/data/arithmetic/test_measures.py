"""The arithmetic: published worked values, another library's answers, and real mistakes."""

import datetime as dt
import doctest
import math
from types import ModuleType

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.stats import chi2, poisson
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.rates import confint_poisson_2indep, etest_poisson_2indep

import data.arithmetic.poisson
from data.arithmetic import measures
from data.arithmetic.measures import (
    clear_by_chance,
    compare_counts,
    compare_densities,
    false_discoveries_controlled,
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


@pytest.mark.parametrize(
    ("before", "after", "low", "high", "verdict"),
    [
        (26, 27, 0.61, 1.77, "unclear"),
        (1205, 943, 0.72, 0.85, "down"),
        (943, 1205, 1.17, 1.39, "up"),
    ],
)
def test_reference_values(before: int, after: int, low: float, high: float, verdict: str) -> None:
    compared = compare_counts(before, after)
    assert round(compared.low, 2) == low
    assert round(compared.high, 2) == high
    assert compared.verdict == verdict


@given(st.integers(20, 100_000), st.integers(20, 100_000))
def test_the_interval_is_the_score_interval_of_another_library(before: int, after: int) -> None:
    compared = compare_counts(before, after)
    low, high = confint_poisson_2indep(after, 1, before, 1, method="score", compare="ratio")
    # Theirs is found by a root search, ours in closed form.
    assert compared.low == pytest.approx(low, rel=1e-4)
    assert compared.high == pytest.approx(high, rel=1e-4)
    assert compared.low < compared.ratio < compared.high


@pytest.mark.parametrize(("before", "after"), [(0, 0), (19, 40), (40, 19), (0, 500)])
def test_no_percentage_below_twenty_events(before: int, after: int) -> None:
    compared = compare_counts(before, after)
    assert compared.verdict == "few"
    assert math.isnan(compared.ratio)
    assert (compared.before, compared.after) == (before, after)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        compare_counts(-1, 30)


def test_homicide_to_date_is_not_set_against_a_full_year() -> None:
    """A live dashboard once said "homicide −42.6%": 27 to date against 47 in a full year."""
    assert compare_counts(26, 27).verdict == "unclear"


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
    assert 0 < smallest_area_share(cameras, surface, share) <= share + 1e-9


def test_an_even_spread_needs_half_of_the_surface() -> None:
    assert smallest_area_share(pd.Series([20, 40]), pd.Series([1.0, 2.0])) == pytest.approx(0.5)


def test_one_in_twenty_comparisons_looks_clear_by_chance() -> None:
    assert clear_by_chance(60) == pytest.approx(3)


# ---------------------------------------------------------------- two counts, with exposures


def test_reference_value_of_the_e_test() -> None:
    compared = compare_counts(25, 16)
    assert round(compared.p_value, 3) == 0.165
    assert compared.verdict == "few", "16 are below 20, so counts are given and no percentage"


counts = st.integers(0, 300)
exposures = st.floats(0.05, 50)


@given(counts, counts, exposures, exposures)
def test_the_e_test_is_that_of_another_library(
    one: int, other: int, exposure: float, other_exposure: float
) -> None:
    assume(one + other > 0)
    _, expected = etest_poisson_2indep(one, exposure, other, other_exposure, method="wald")
    found = compare_counts(one, other, exposure, other_exposure).p_value
    assert found == pytest.approx(min(expected, 1), abs=1e-6)


def test_no_events_at_all_are_no_difference() -> None:
    assert compare_counts(0, 0).p_value == 1


@given(st.integers(20, 5000), st.integers(20, 5000), exposures, exposures)
def test_the_interval_with_exposures_is_that_of_another_library(
    before: int, after: int, exposure_before: float, exposure_after: float
) -> None:
    compared = compare_counts(before, after, exposure_before, exposure_after)
    low, high = confint_poisson_2indep(
        after, exposure_after, before, exposure_before, method="score", compare="ratio"
    )
    assert compared.low == pytest.approx(low, rel=1e-4)
    assert compared.high == pytest.approx(high, rel=1e-4)
    assert compared.ratio == pytest.approx(after / exposure_after / (before / exposure_before))


@pytest.mark.parametrize("exposures", [(0, 1), (1, 0), (-1, 1)])
def test_an_exposure_that_is_not_positive_is_refused(exposures: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="exposure"):
        compare_counts(30, 30, *exposures)
    with pytest.raises(ValueError, match="exposure"):
        rate(30, min(exposures))


# ---------------------------------------------------------------- rates and funnels


@given(st.integers(0, 100_000), exposures)
def test_the_exact_interval_is_that_of_the_chi_squared_distribution(
    events: int, exposure: float
) -> None:
    found = rate(events, exposure)
    low = chi2.ppf(0.025, 2 * events) / 2 if events else 0
    high = chi2.ppf(0.975, 2 * events + 2) / 2
    assert found.low * exposure == pytest.approx(low, rel=1e-8)
    assert found.high * exposure == pytest.approx(high, rel=1e-8)


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


# ---------------------------------------------------------------- many at once, and rounding


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60))
def test_false_discoveries_are_controlled_as_another_library_does(p_values: list[float]) -> None:
    expected = multipletests(p_values, alpha=0.05, method="fdr_bh")[0]
    assert false_discoveries_controlled(p_values, 0.05).tolist() == expected.tolist()


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
