"""Lorenz, Gini and location quotients: worked values, another library, and hard limits."""

import doctest
import itertools
from collections.abc import Callable, Iterator

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from inequality.gini import Gini

from data.arithmetic import inequality
from data.arithmetic.inequality import (
    gini,
    gini_range,
    location_quotients,
    lorenz,
    quotient_ranges,
    share_of_amount,
    share_of_amount_range,
    share_of_base,
    share_of_base_range,
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


LIMITS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 20), st.integers(1, 6)), min_size=2, max_size=7
)


def limits_of(areas: list[tuple[int, int, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    low, width, base = (np.array(part, float) for part in zip(*areas, strict=True))
    assume(low.sum() > 0)
    return low, low + width, base


def corners(low: np.ndarray, high: np.ndarray) -> Iterator[np.ndarray]:
    for ends in itertools.product((False, True), repeat=len(low)):
        yield np.where(ends, high, low)


@settings(max_examples=80, deadline=None)
@given(LIMITS, st.integers(0, 2**32 - 1))
def test_no_amounts_within_their_limits_leave_the_ranges(
    areas: list[tuple[int, int, int]], seed: int
) -> None:
    low, high, base = limits_of(areas)
    random = np.random.default_rng(seed)
    tried = [*corners(low, high), *(random.uniform(low, high) for _ in range(200))]
    measures: list[tuple[Callable[[np.ndarray], float], tuple[float, float]]] = [
        (lambda amount: gini(amount, base), gini_range(low, high, base)),
        (lambda amount: share_of_base(amount, base), share_of_base_range(low, high, base)),
        *(
            (
                lambda amount, part=part: share_of_amount(amount, base, part),
                share_of_amount_range(low, high, base, part),
            )
            for part in (0.1, 0.37, 0.5, 0.9)
        ),
    ]
    for measure, (least, most) in measures:
        found = [measure(amount) for amount in tried if amount.sum()]
        assert least - 1e-9 <= min(found)
        assert max(found) <= most + 1e-4


def test_the_highest_gini_is_little_above_one_that_is_reached() -> None:
    """Of as many areas as a city has: dense ones at their most, all others at their least."""
    random = np.random.default_rng(4)
    base = random.uniform(0.5, 8, 57)
    low = np.maximum(0, np.round(np.exp(random.normal(4.6, 1, 57)) / 20) * 20 - 10)
    low[:4], high = 0, low + 20
    high[:4] = 90
    by_density = np.argsort(-(low + high) / base)
    reached = 0.0
    for full in range(58):
        amount = low.copy()
        amount[by_density[:full]] = high[by_density[:full]]
        reached = max(reached, gini(amount, base))
    assert reached <= gini_range(low, high, base)[1] <= reached + 0.01


@settings(max_examples=60, deadline=None)
@given(LIMITS)
def test_the_lowest_gini_is_reached_by_filling_to_one_density(
    areas: list[tuple[int, int, int]],
) -> None:
    low, high, base = limits_of(areas)
    levels = np.linspace(0, float((high / base).max()), 400)
    filled = [np.clip(level * base, low, high) for level in levels]
    least = gini_range(low, high, base)[0]
    assert least <= min(gini(amount, base) for amount in filled if amount.sum()) + 1e-9


@given(AREAS)
def test_without_doubt_the_ranges_are_the_figures(areas: list[tuple[int, int]]) -> None:
    amount, base = arrays(areas)
    assert gini_range(amount, amount, base) == pytest.approx((gini(amount, base),) * 2)
    half = share_of_base(amount, base)
    assert share_of_base_range(amount, amount, base) == pytest.approx((half, half), abs=1e-9)
    part = share_of_amount(amount, base, 0.3)
    assert share_of_amount_range(amount, amount, base, 0.3) == pytest.approx((part, part))


@given(AREAS, st.floats(0.05, 0.95))
def test_share_of_base_and_of_amount_are_one_curve(
    areas: list[tuple[int, int]], share: float
) -> None:
    amount, base = arrays(areas)
    on = share_of_base(amount, base, share)
    assert share_of_amount(amount, base, on) == pytest.approx(share)


@given(AREAS)
def test_location_quotients_balance(areas: list[tuple[int, int]]) -> None:
    """Weighted by the base they average 1: what one area has more, others have less."""
    amount, base = arrays(areas)
    assert np.average(location_quotients(amount, base), weights=base) == pytest.approx(1)


@settings(max_examples=60, deadline=None)
@given(LIMITS)
def test_quotients_reach_both_ends_of_their_range_and_go_no_further(
    areas: list[tuple[int, int, int]],
) -> None:
    low, high, base = limits_of(areas)
    assume((low > 0).any() and len(low) > 1)
    least, most = quotient_ranges(low + 1, high + 1, base)
    tried = np.array([location_quotients(amount, base) for amount in corners(low + 1, high + 1)])
    assert least == pytest.approx(tried.min(axis=0))
    assert most == pytest.approx(tried.max(axis=0))
