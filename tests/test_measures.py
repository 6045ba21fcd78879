"""The arithmetic: published worked values, another library's answers, and real mistakes."""

import doctest
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.rates import confint_poisson_2indep

from data import measures
from data.measures import (
    clear_by_chance,
    compare_counts,
    is_unstable,
    per_1000_residents,
    per_km2,
    smallest_area_share,
    trailing_mean,
)


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(measures).failed == 0
    assert doctest.testmod(measures).attempted > 0


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
