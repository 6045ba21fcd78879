"""Rank correlation against scipy, and ranges against every case."""

import doctest
import itertools
import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import stats

from data.arithmetic import association
from data.arithmetic.arrays import Floats
from data.arithmetic.association import (
    by_size_alone,
    partial_spearman,
    ranks,
    spearman,
    spearman_range,
)

VALUES = st.lists(st.integers(0, 30), min_size=5, max_size=25)
PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=5, max_size=25)


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(association).failed == 0


@given(VALUES)
def test_ranks_are_those_of_scipy(values: list[int]) -> None:
    assert ranks(np.array(values, float)).tolist() == stats.rankdata(values).tolist()


def somewhere(areas: int) -> np.ndarray:
    """Points far from each other and in no order."""
    return np.random.default_rng(8).uniform(0, 20, (areas, 2))


@given(st.lists(VALUES, min_size=2, max_size=4))
def test_ranks_go_along_the_last_axis(rows: list[list[int]]) -> None:
    fewest = min(map(len, rows))
    block = np.array([row[:fewest] for row in rows], float)
    assert ranks(block).tolist() == stats.rankdata(block, axis=1).tolist()


@settings(max_examples=25, deadline=None)
@given(PAIRS)
def test_rho_is_that_of_scipy(pairs: list[tuple[int, int]]) -> None:
    x, y = (np.array(part, float) for part in zip(*pairs, strict=True))
    assume(np.ptp(x) > 0 and np.ptp(y) > 0)
    found = spearman(x, y, somewhere(len(x)))
    assert found.rho == pytest.approx(stats.spearmanr(x, y).statistic)
    assert found.low - 1e-9 <= found.rho <= found.high + 1e-9
    assert found.effective <= found.areas == len(x)


def with_rho(rho: float, areas: int) -> tuple[np.ndarray, np.ndarray]:
    """Two orders near this rho."""
    y = np.arange(float(areas))
    x = y.copy()
    random = np.random.default_rng(3)
    while stats.spearmanr(x, y).statistic > rho:
        i, j = random.integers(0, areas, 2)
        x[i], x[j] = x[j], x[i]
    return x, y


def test_the_range_is_that_of_bonett_and_wright_for_the_effective_number() -> None:
    """Their limits: tanh(atanh rho ± 1.96 √((1 + rho²/2) / (n' - 3)))."""
    x, y = with_rho(0.5, 50)
    found = spearman(x, y, somewhere(50))
    half = 1.959964 * np.sqrt((1 + found.rho**2 / 2) / (found.effective - 3))
    assert found.low == pytest.approx(np.tanh(np.arctanh(found.rho) - half), abs=1e-6)
    assert found.high == pytest.approx(np.tanh(np.arctanh(found.rho) + half), abs=1e-6)


def test_partial_rho_is_the_textbook_formula() -> None:
    """(r12 - r13 r23) / √((1 - r13²)(1 - r23²)) of three Spearman correlations (Kendall 1942)."""
    random = np.random.default_rng(9)
    third = random.normal(size=40)
    x, y = third + random.normal(size=40), third + random.normal(size=40)
    r12, r13, r23 = (stats.spearmanr(*pair).statistic for pair in ((x, y), (x, third), (y, third)))
    found = partial_spearman(x, y, third, somewhere(40))
    assert found.rho == pytest.approx((r12 - r13 * r23) / np.sqrt((1 - r13**2) * (1 - r23**2)))
    assert abs(found.rho) < r12, "most of the link is the third figure"
    half = 1.959964 * np.sqrt((1 + found.rho**2 / 2) / (found.effective - 4))
    assert found.high == pytest.approx(np.tanh(np.arctanh(found.rho) + half), abs=1e-6)


def test_nothing_is_left_of_a_figure_that_is_the_third() -> None:
    x, third = np.arange(9.0), np.arange(9.0) ** 2
    with pytest.raises(ValueError, match="nothing is left"):
        partial_spearman(x, np.array([3, 1, 4, 1, 5, 9, 2, 6, 5.0]), third, somewhere(9))


def test_of_few_areas_the_range_is_everything() -> None:
    near = np.array([[0.0, 0], [0, 1], [0, 2], [0, 3], [0, 4]])
    slope = spearman(np.arange(5.0), np.array([1.0, 2, 3, 5, 4]), near)
    assert (slope.low, slope.high) == (-1, 1)
    assert slope.strength == "unclear"


# ---------------------------------------------------------------- the sizes alone


def nobody(areas: int) -> Floats:
    """Areas without a neighbor."""
    return np.zeros((areas, areas))


def test_two_rates_over_one_size_go_together_by_themselves() -> None:
    """Amounts that have nothing to do with each other, over sizes that differ much."""
    random = np.random.default_rng(10)
    sizes = np.exp(random.normal(0, 1.2, 60))
    amounts, others = random.uniform(50, 150, 60), random.uniform(50, 150, 60)
    found = by_size_alone(amounts, sizes, others / sizes, nobody(60))
    rho = stats.spearmanr(amounts / sizes, others / sizes).statistic
    assert found.mean > 0.8
    assert found.holds(rho)
    assert found.test.p_value > 0.05


def test_the_sizes_alone_agree_with_a_loop_of_scipys() -> None:
    random = np.random.default_rng(11)
    sizes, amounts = random.uniform(1, 5, 25), random.integers(1, 30, 25).astype(np.float64)
    y = random.normal(size=25) - np.log(sizes)
    found = by_size_alone(amounts, sizes, y, nobody(25))
    tried = [
        stats.spearmanr(random.permutation(amounts) / sizes, y).statistic for _ in range(3_000)
    ]
    assert found.mean == pytest.approx(np.mean(tried), abs=0.02)
    assert [found.low, found.high] == pytest.approx(np.quantile(tried, [0.025, 0.975]), abs=0.03)
    rho = stats.spearmanr(amounts / sizes, y).statistic
    as_far = np.mean(np.abs(tried - np.mean(tried)) >= abs(rho - np.mean(tried)))
    assert found.test.p_value == pytest.approx(as_far, abs=0.03)


def test_a_link_beyond_the_sizes_is_seen() -> None:
    random = np.random.default_rng(12)
    sizes, amounts = random.uniform(1, 3, 50), random.uniform(1, 100, 50)
    found = by_size_alone(amounts, sizes, amounts**1.1 / sizes, nobody(50))
    assert not found.holds(stats.spearmanr(amounts / sizes, amounts**1.1 / sizes).statistic)
    assert found.test.is_clear


def test_the_same_figures_give_the_same_answer() -> None:
    x, y = np.arange(1.0, 13), np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8.0])
    assert spearman(x, y, somewhere(12)) == spearman(x, y, somewhere(12))
    assert by_size_alone(x, y, y, nobody(12)) == by_size_alone(x, y, y, nobody(12))


def test_a_figure_that_never_differs_is_refused() -> None:
    with pytest.raises(ValueError, match="differ"):
        spearman(np.ones(9), np.arange(9.0), somewhere(9))
    with pytest.raises(ValueError, match="four areas"):
        spearman(np.arange(3.0), np.arange(3.0), somewhere(3))
    with pytest.raises(ValueError, match="differ"):
        by_size_alone(np.arange(1.0, 9), np.arange(1.0, 9), np.arange(8.0), nobody(8))


@settings(max_examples=40, deadline=None)
@given(
    st.permutations(range(6)),
    st.lists(st.integers(0, 9), min_size=6, max_size=6),
    st.lists(st.tuples(st.integers(1, 7), st.integers(0, 9)), min_size=1, max_size=3),
)
def test_no_hidden_figure_takes_rho_out_of_its_range(
    x: list[int], y: list[int], hidden: list[tuple[int, int]]
) -> None:
    """All places that hidden areas can take among the shown are tried."""
    shown_x, shown_y = np.array(x, float) + 0.5, np.array(y, float)
    most, hidden_y = (np.array(part, float) for part in zip(*hidden, strict=True))
    everywhere = np.concatenate([shown_y, hidden_y])
    assume(np.ptp(everywhere) > 0)
    low, high = spearman_range(shown_x, shown_y, most, hidden_y)
    steps = [np.arange(0, limit + 0.01, 0.25) for limit in most]
    tried = [
        stats.spearmanr(np.concatenate([shown_x, figures]), everywhere).statistic
        for figures in itertools.islice(itertools.product(*steps), 0, None, 7)
    ]
    # Equal figures share a rank, which a strict order can only come near to.
    assert low - 0.05 <= min(tried)
    assert max(tried) <= high + 0.05


def test_both_ends_of_the_range_are_reached() -> None:
    """With all different figures: each order of shown and hidden areas is tried."""
    random = np.random.default_rng(5)
    for _ in range(20):
        x, y = np.arange(1.0, 6), random.permutation(8)[:5].astype(float)
        most, hidden_y = random.uniform(0.2, 6, 3), np.array([0.5, 3.5, 6.5])
        slots = [k + 0.1 for k in range(6)]  # between which shown ones
        tried = [
            stats.spearmanr(np.concatenate([x, figures]), np.concatenate([y, hidden_y])).statistic
            for base in itertools.product(slots, repeat=3)
            for turned in itertools.permutations([0.0, 0.02, 0.04])
            if (figures := np.array(base) + turned) is not None
            and all(math.floor(f) <= math.floor(m) for f, m in zip(base, most, strict=True))
        ]
        low, high = spearman_range(x, y, most, hidden_y)
        assert low == pytest.approx(min(tried), abs=1e-9)
        assert high == pytest.approx(max(tried), abs=1e-9)


def test_with_many_hidden_areas_the_range_holds_every_case_still(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The quicker way for many must never give a narrower range than going through all."""
    random = np.random.default_rng(6)
    for _ in range(60):
        shown = [random.permutation(9) + 0.5, random.integers(0, 9, 9)]
        hidden = [random.integers(0, 10, 4), random.integers(0, 9, 4)]
        arrays = [np.asarray(values, np.float64) for values in (*shown, *hidden)]
        exact = spearman_range(*arrays)
        with monkeypatch.context() as patch:
            patch.setattr(association, "_MOST_ORDERED", 0)
            quick = spearman_range(*arrays)
        assert quick[0] <= exact[0] + 1e-9
        assert exact[1] <= quick[1] + 1e-9


def test_the_range_is_reached_where_limits_do_not_bind() -> None:
    x, y = np.array([1.0, 2, 3, 4]), np.array([1.0, 2, 3, 4])
    low, high = spearman_range(x, y, np.array([9.0]), np.array([5.0]))
    assert high == pytest.approx(1)
    assert low == pytest.approx(stats.spearmanr([1, 2, 3, 4, 0], [1, 2, 3, 4, 5]).statistic)
