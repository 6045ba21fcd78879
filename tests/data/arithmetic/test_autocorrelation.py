"""Moran's I against esda, and its range against every case."""

import esda
import geopandas as gpd
import numpy as np
import pytest
from libpysal.graph import Graph

from data.arithmetic.adjacency import adjacent_areas
from data.arithmetic.autocorrelation import morans_i, morans_range, row_weights
from data.arithmetic.permutation import SHUFFLES
from data.census.census import Census


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
    assert ours.test.p_value == pytest.approx(2 * theirs.p_sim, abs=0.03)


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
    assert morans_i(slope, weights).test.p_value == 1 / (SHUFFLES + 1)


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
