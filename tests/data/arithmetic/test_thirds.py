"""Low, middle and high: nearly equal, no value in two classes, nothing where areas are alike."""

from __future__ import annotations

from random import Random

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from data.arithmetic.thirds import Thirds, set_apart, thirds

RATES = st.floats(0, 1e5, allow_nan=False).map(lambda rate: float(f"{rate:.6g}"))
FEW_VALUES = st.sampled_from([0.0, 0.1, 2.0, 2.001, 7.0, 31.0, 31.5])


def classes(rates: list[float], found: Thirds) -> npt.NDArray[np.int64]:
    return np.searchsorted(np.asarray(found.limits), rates, side="left")


def told_apart(one: float, other: float) -> bool:
    """Whether some number of at most three digits lies from one to below the other."""
    middle = (one + other) / 2
    return any(one <= float(f"{middle:.{digits}g}") < other for digits in (1, 2, 3))


@given(st.lists(RATES | FEW_VALUES, max_size=60))
def test_a_class_is_what_its_size_says_and_never_less_than_half_a_third(
    rates: list[float],
) -> None:
    found = thirds(np.array(rates))
    assume(found is not None)
    assert found
    low, high = found.limits
    assert 0 < low < high
    assert all(float(f"{limit:.3g}") == limit for limit in found.limits)
    sizes = np.bincount(classes(rates, found), minlength=3)
    assert tuple(sizes) == found.sizes
    assert sum(found.sizes) == len(rates)
    assert 6 * min(found.sizes) >= len(rates)


@given(st.lists(RATES | FEW_VALUES, min_size=1, max_size=40))
def test_a_cut_is_as_near_to_its_third_as_ties_allow(rates: list[float]) -> None:
    found, ordered = thirds(np.array(rates)), sorted(rates)
    cuts = [n for n in range(1, len(rates)) if told_apart(ordered[n - 1], ordered[n])]
    possible = [
        (low, high)
        for low in cuts
        for high in cuts
        if 6 * min(low, high - low, len(rates) - high) >= len(rates)
    ]
    assert (found is None) == (not possible)
    assume(found is not None)
    assert found
    low, middle, _ = found.sizes
    assert (low, low + middle) in possible

    def off(pair: tuple[int, int]) -> int:
        return abs(3 * pair[0] - len(rates)) + abs(3 * pair[1] - 2 * len(rates))

    assert off((low, low + middle)) == min(map(off, possible))


@given(st.lists(st.integers(1, 10**5), min_size=3, max_size=60, unique=True))
def test_where_no_two_are_alike_classes_differ_by_one_area_at_most(wholes: list[int]) -> None:
    # Of two numbers that follow each other here, the second is more than a hundredth higher.
    ranks = np.argsort(np.argsort(wholes))
    found = thirds(np.power(1.02, ranks, dtype=np.float64))
    assert found is not None
    assert max(found.sizes) - min(found.sizes) <= 1


@given(st.lists(RATES | FEW_VALUES, max_size=40), st.randoms())
def test_the_order_of_areas_says_nothing(rates: list[float], random: Random) -> None:
    shuffled = list(rates)
    random.shuffle(shuffled)
    assert thirds(np.array(shuffled)) == thirds(np.array(rates))


@pytest.mark.parametrize("rates", [[], [4.0], [1.0, 2.0], [0.0] * 9, [0.0] * 8 + [3.0]])
def test_areas_that_are_alike_have_no_limits(rates: list[float]) -> None:
    assert thirds(np.array(rates)) is None


@pytest.mark.parametrize(
    ("counts", "apart"),
    [
        ([20, 21, 22, 0, 1, 2, 3, 4, 5], True),  # a third of them have 20
        ([20, 21, 19, 0, 1, 2, 3, 4, 5], False),
        ([190, 0, 1, 2, 3, 4, 5, 6, 7], False),  # one area does not set the others apart
    ],
)
def test_what_is_too_rare_has_no_limits(counts: list[int], apart: bool) -> None:
    found = set_apart(np.array(counts), np.array(counts) / 2.5)
    assert (found is not None) == apart
