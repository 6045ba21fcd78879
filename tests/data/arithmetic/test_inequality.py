"""Lorenz, Gini and location quotients: worked values, another library, and hard limits."""

import doctest
import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inequality.gini import Gini

from data.arithmetic import inequality
from data.arithmetic.inequality import (
    gini,
    gini_range,
    location_quotients,
    lorenz,
    quotient_factors,
    share_of_base,
)
from data.arithmetic.measures import smallest_area_share

AREAS = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 6)), min_size=2, max_size=12)


def arrays(areas: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    amount, base = zip(*areas, strict=True)
    return np.array(amount, float), np.array(base, float)


def test_the_examples_in_the_docstrings_hold() -> None:
    found = doctest.testmod(inequality)
    assert found.failed == 0
    assert found.attempted > 0


def test_a_published_worked_example() -> None:
    """Income of fifths of U.S. households in 1994: 3.6, 8.9, 15, 23.4, 49.1 % (Census Bureau).

    Trapezia under the curve of these shares give 0.422; the Bureau's own figure of 0.456, from
    single households, is larger, as it must be.
    """
    fifths = np.array([3.6, 8.9, 15.0, 23.4, 49.1])
    assert gini(fifths, np.ones(5)) == pytest.approx(0.422, abs=0.0005)


@given(AREAS)
def test_gini_is_that_of_another_library(areas: list[tuple[int, int]]) -> None:
    """A weight of 3 is the same as three units that each have a third."""
    amount, base = arrays(areas)
    units = np.repeat(amount / base, base.astype(int))
    assert gini(amount, base) == pytest.approx(Gini(units).g, abs=1e-9)


@given(AREAS)
def test_an_even_spread_is_zero_and_no_gini_reaches_one(areas: list[tuple[int, int]]) -> None:
    amount, base = arrays(areas)
    assert gini(7 * base, base) == pytest.approx(0, abs=1e-12)
    assert 0 <= gini(amount, base) + 1e-12 < 1


@given(AREAS)
def test_the_curve_hangs_below_the_line_of_an_even_spread(areas: list[tuple[int, int]]) -> None:
    of_base, of_amount = lorenz(*arrays(areas))
    assert (of_base[0], of_amount[0]) == (0, 0)
    assert (of_base[-1], of_amount[-1]) == pytest.approx((1, 1))
    assert (of_amount <= of_base + 1e-12).all()
    assert (np.diff(of_base) > 0).all()


@given(AREAS, st.floats(0.05, 0.95))
def test_half_stands_where_the_first_page_says(areas: list[tuple[int, int]], share: float) -> None:
    amount, base = arrays(areas)
    expected = smallest_area_share(pd.Series(amount), pd.Series(base), share)
    assert share_of_base(amount, base, share) == pytest.approx(expected)


@settings(max_examples=40, deadline=None)
@given(AREAS, st.lists(st.integers(1, 6), min_size=1, max_size=3), st.integers(1, 60))
def test_no_figure_of_hidden_areas_leaves_the_range_and_both_ends_are_reached(
    areas: list[tuple[int, int]], hidden: list[int], most: int
) -> None:
    """Each hidden area is given what would make it like any other, and some steps between."""
    amount, base = arrays(areas)
    hidden_base = np.array(hidden, float)
    low, high = gini_range(amount, base, hidden_base, most)
    all_base = np.concatenate([base, hidden_base])
    levels = {*amount / base, *(most / hidden_base)}
    steps = [
        sorted({0.0, most / 3, float(most), *(min(most, level * size) for level in levels)})
        for size in hidden_base
    ]
    tried = [
        gini(np.concatenate([amount, figures]), all_base) for figures in itertools.product(*steps)
    ]
    assert min(tried) == pytest.approx(low, abs=1e-9)
    assert max(tried) == pytest.approx(high, abs=1e-9)


def test_without_hidden_areas_the_range_is_the_figure() -> None:
    amount, base = np.array([3.0, 1.0]), np.array([1.0, 2.0])
    low, high = gini_range(amount, base, np.array([]), 90)
    assert low == high == gini(amount, base)


@given(AREAS)
def test_location_quotients_balance(areas: list[tuple[int, int]]) -> None:
    """Weighted by the base they average 1: what one area has more, others have less."""
    amount, base = arrays(areas)
    assert np.average(location_quotients(amount, base), weights=base) == pytest.approx(1)


def test_factors_of_the_quotients_are_what_hidden_areas_do_to_them() -> None:
    amount, base = np.array([300.0, 100.0]), np.array([1.0, 3.0])
    hidden_base, most = np.array([0.5, 1.5]), 90
    low, high = quotient_factors(amount, base, hidden_base, most)
    for figures, factor in (([0, 0], high), ([most, most], low)):
        everywhere = location_quotients(
            np.concatenate([amount, figures]), np.concatenate([base, hidden_base])
        )
        assert everywhere[:2] == pytest.approx(factor * location_quotients(amount, base))
