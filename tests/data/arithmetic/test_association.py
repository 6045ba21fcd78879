"""Rank correlation and autocorrelation against scipy and esda, and ranges against every case."""

import doctest
import itertools
import math

import esda
import geopandas as gpd
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from libpysal.graph import Graph
from scipy import stats

from data.arithmetic import association
from data.arithmetic.adjacency import adjacent_areas
from data.arithmetic.association import (
    SHUFFLES,
    morans_i,
    morans_range,
    ranks,
    row_weights,
    spearman,
    spearman_range,
)
from data.census.census import Census

VALUES = st.lists(st.integers(0, 30), min_size=5, max_size=25)
PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=5, max_size=25)


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(association).failed == 0


@given(VALUES)
def test_ranks_are_those_of_scipy(values: list[int]) -> None:
    assert ranks(np.array(values, float)).tolist() == stats.rankdata(values).tolist()


@settings(max_examples=25, deadline=None)
@given(PAIRS)
def test_rho_is_that_of_scipy(pairs: list[tuple[int, int]]) -> None:
    x, y = (np.array(part, float) for part in zip(*pairs, strict=True))
    assume(np.ptp(x) > 0 and np.ptp(y) > 0)
    found = spearman(x, y)
    assert found.rho == pytest.approx(stats.spearmanr(x, y).statistic)
    assert found.low - 1e-9 <= found.rho <= found.high + 1e-9
    assert 0 < found.p_value <= 1


def test_the_permutation_test_agrees_with_scipys() -> None:
    random = np.random.default_rng(1)
    x = random.normal(size=30)
    y = 0.35 * x + random.normal(size=30)
    theirs = stats.permutation_test(
        (x,),
        lambda shuffled: stats.spearmanr(shuffled, y).statistic,
        permutation_type="pairings",
        n_resamples=4_999,
        rng=np.random.default_rng(2),
    )
    # Two-sided here is by distance from 0; scipy doubles the smaller side.
    assert spearman(x, y).p_value == pytest.approx(theirs.pvalue, abs=0.015)


def test_the_interval_is_that_of_bonett_and_wright() -> None:
    """Their limits for rho = 0.5 and n = 50: tanh(atanh 0.5 ± 1.96 √(1.125 / 47))."""
    y = np.arange(50.0)
    x = y.copy()
    # Turn single pairs until rho is near one half.
    random = np.random.default_rng(3)
    while stats.spearmanr(x, y).statistic > 0.5:
        i, j = random.integers(0, 50, 2)
        x[i], x[j] = x[j], x[i]
    found = spearman(x, y)
    half = 1.959964 * np.sqrt((1 + found.rho**2 / 2) / 47)
    assert found.low == pytest.approx(np.tanh(np.arctanh(found.rho) - half), abs=1e-6)
    assert found.high == pytest.approx(np.tanh(np.arctanh(found.rho) + half), abs=1e-6)


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    random = np.random.default_rng(4)
    true_rho = 6 / np.pi * np.arcsin(0.5 / 2)  # of a bivariate normal with correlation 0.5
    inside = 0
    for _ in range(400):
        x = random.normal(size=53)
        y = 0.5 * x + np.sqrt(0.75) * random.normal(size=53)
        rho = stats.spearmanr(x, y).statistic
        half = 1.96 * np.sqrt((1 + rho**2 / 2) / 50)
        inside += abs(np.arctanh(rho) - np.arctanh(true_rho)) <= half
    assert 0.92 <= inside / 400 <= 0.98


def test_the_same_figures_give_the_same_answer() -> None:
    x, y = np.arange(12.0), np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8.0])
    assert spearman(x, y) == spearman(x, y)


def test_a_figure_that_never_differs_is_refused() -> None:
    with pytest.raises(ValueError, match="differ"):
        spearman(np.ones(9), np.arange(9.0))
    with pytest.raises(ValueError, match="four areas"):
        spearman(np.arange(3.0), np.arange(3.0))


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
    assert low - 0.03 <= min(tried)
    assert max(tried) <= high + 0.03


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


@pytest.mark.parametrize("measure", ["per_km2", "per_1000_residents"])
def test_morans_i_is_esdas(census: Census, measure: str) -> None:
    shown = census.areas[measure].dropna()
    features = [f for f in census.map_features["area"] if f["properties"]["area_id"] in shown.index]
    drawn = gpd.GeoDataFrame.from_features(features).set_index("area_id").loc[shown.index]
    graph = Graph.build_contiguity(drawn, rook=True).transform("r")
    theirs = esda.Moran(shown.to_numpy(float), graph, permutations=0)
    beside = adjacent_areas(census.map_features["area"])
    ours = morans_i(shown.to_numpy(float), row_weights(beside, list(shown.index)))
    assert ours.i == pytest.approx(theirs.I)
    assert ours.expected == pytest.approx(theirs.EI)
    assert ours.areas == len(shown)


def test_the_p_value_of_moran_agrees_with_esdas(census: Census) -> None:
    shown = census.areas["residents"].astype(float)
    features = census.map_features["area"]
    drawn = gpd.GeoDataFrame.from_features(features).set_index("area_id").loc[shown.index]
    graph = Graph.build_contiguity(drawn, rook=True).transform("r")
    np.random.seed(5)
    theirs = esda.Moran(shown.to_numpy(), graph, permutations=4_999, two_tailed=True)
    ours = morans_i(shown.to_numpy(), row_weights(adjacent_areas(features), list(shown.index)))
    assert ours.p_value == pytest.approx(2 * theirs.p_sim, abs=0.03)


def test_areas_without_a_neighbor_are_left_out_of_moran() -> None:
    beside = {"a": ("b",), "b": ("a", "c"), "c": ("b", "d"), "d": ("c",), "e": ()}
    with_island = morans_i(np.array([1.0, 2, 3, 5, 99]), row_weights(beside, list("abcde")))
    without = morans_i(np.array([1.0, 2, 3, 5]), row_weights(beside, list("abcd")))
    assert with_island == without
    assert without.areas == 4


def test_like_beside_like_is_far_from_chance() -> None:
    side = 10
    ids = [f"{row}-{column}" for row in range(side) for column in range(side)]
    beside = {
        f"{row}-{column}": [
            f"{r}-{c}"
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
            if 0 <= r < side and 0 <= c < side
        ]
        for row in range(side)
        for column in range(side)
    }
    weights = row_weights(beside, ids)
    slope = np.repeat(np.arange(side, dtype=float), side)
    chessboard = np.array([sum(map(int, area.split("-"))) % 2 for area in ids], float)
    assert morans_i(slope, weights).i > 0.8
    assert morans_i(chessboard, weights).i == pytest.approx(-1)
    assert morans_i(slope, weights).p_value == 1 / (SHUFFLES + 1)


@pytest.mark.parametrize("hidden", [0, 1, 3, 7])
def test_the_range_of_moran_holds_empty_and_full_hidden_areas(hidden: int) -> None:
    ids = [str(n) for n in range(12)]
    beside = {area: [ids[int(area) - 1], ids[(int(area) + 1) % 12]] for area in ids}
    weights = row_weights(beside, ids)
    values = np.array([3, 4, 5, 9, 8, 7, 2, 1, 1, 6, 6, 2], float)
    most = np.full(12, 10.0)
    with_gaps = values.copy()
    with_gaps[:hidden] = np.nan
    low, high = morans_range(with_gaps, most, weights)
    for filled in (0.0, 10.0):
        figures = values.copy()
        figures[:hidden] = filled
        assert low - 1e-9 <= morans_i(figures, weights).i <= high + 1e-9
    assert (low == high) == (hidden == 0)
