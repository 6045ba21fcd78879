"""How many separate areas tell as much: against the sums of the papers, and by simulation."""

import itertools
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
from scipy import stats

from data.arithmetic.association import spearman
from data.arithmetic.effective_size import centers_km, effective_size
from data.census.census import Census


def places(census: Census) -> np.ndarray:
    centers = centers_km(census.map_features["area"])
    shown = census.areas.index[census.areas["shown"]]
    return np.array([centers[str(area)] for area in shown])


def field(points: np.ndarray, reach_km: float, random: np.random.Generator) -> np.ndarray:
    """A figure of areas that grows less alike with distance."""
    apart = np.hypot(*(points[:, None, :] - points[None, :, :]).transpose(2, 0, 1))
    covariance = np.exp(-apart / reach_km) + 1e-9 * np.eye(len(points))
    drawn: np.ndarray = np.linalg.cholesky(covariance) @ random.normal(size=len(points))
    return drawn


def by_the_papers(x: np.ndarray, y: np.ndarray, points: np.ndarray, classes: int = 13) -> float:
    """Dutilleul (1993), written out pair by pair and with his matrices in full."""
    n = len(x)
    apart = [[float(np.linalg.norm(a - b)) for b in points] for a in points]
    widest = max(map(max, apart))
    sigmas = []
    for values in (x, y):
        mean = sum(values) / n
        sigma = np.zeros((n, n))
        for step in range(classes):
            pairs = [
                (i, j)
                for i, j in itertools.permutations(range(n), 2)
                if widest * step / classes < apart[i][j] <= widest * (step + 1) / classes + 1e-9
                or (step == 0 and apart[i][j] == 0)
            ]
            if pairs:
                products = [(values[i] - mean) * (values[j] - mean) for i, j in pairs]
                for i, j in pairs:
                    sigma[i, j] = sum(products) / len(pairs)
        np.fill_diagonal(sigma, sum((value - mean) ** 2 for value in values) / n)
        sigmas.append(sigma)
    b = np.eye(n) - np.ones((n, n)) / n
    one, other = (b @ sigma @ b for sigma in sigmas)
    size = 1 + np.trace(one) * np.trace(other) / np.trace(one @ other)
    return min(float(size), n)


@pytest.mark.parametrize("reach_km", [0.01, 1.5, 4])
def test_it_is_the_sum_of_the_papers(census: Census, reach_km: float) -> None:
    random, points = np.random.default_rng(1), places(census)
    for _ in range(3):
        x, y = field(points, reach_km, random), field(points, reach_km, random)
        assert effective_size(x, y, points) == pytest.approx(by_the_papers(x, y, points))


def test_the_more_alike_neighbors_are_the_fewer_areas_count(census: Census) -> None:
    points = places(census)
    means = []
    for reach_km in (0.01, 1.5, 3, 6):
        random = np.random.default_rng(2)
        drawn = [
            effective_size(field(points, reach_km, random), field(points, reach_km, random), points)
            for _ in range(60)
        ]
        means.append(np.mean(drawn))
    assert means == sorted(means, reverse=True)
    assert means[0] > 0.9 * len(points)
    assert means[-1] < 0.6 * len(points)


@pytest.mark.parametrize("reach_km", [0.01, 1.5, 4])
def test_two_figures_without_a_link_are_seldom_called_linked(
    census: Census, reach_km: float
) -> None:
    """At most about 5 in 100, however alike neighbors are; as separate areas it would be 27."""
    random, points = np.random.default_rng(3), places(census)
    false = naive = 0
    for _ in range(400):
        x, y = field(points, reach_km, random), field(points, reach_km, random)
        false += spearman(x, y, points).strength != "unclear"
        naive += stats.spearmanr(x, y).pvalue < 0.05
    assert false / 400 <= 0.075
    if reach_km == 4:
        assert naive / 400 > 0.2, "the simulation shows what it is for"


def test_it_is_never_more_than_there_are_areas() -> None:
    """A chessboard beside another one would count for more."""
    points = np.array([(i, j) for i in range(6) for j in range(6)], float)
    board = np.array([(i + j) % 2 for i in range(6) for j in range(6)], float)
    slope = points[:, 0]
    assert effective_size(board + 0.01 * slope, slope, points) <= 36
    with pytest.raises(ValueError, match="differ"):
        effective_size(board, np.ones(36), points)


def test_centers_are_geopandas_centroids(census: Census) -> None:
    features = census.map_features["area"]
    drawn = gpd.GeoDataFrame.from_features(features, crs=4326).set_index("area_id")
    theirs = drawn.to_crs("EPSG:26985").centroid
    ours = centers_km(features)
    for one, other in itertools.combinations(ours, 2):
        apart = np.hypot(*np.subtract(ours[one], ours[other]))
        assert apart == pytest.approx(theirs[one].distance(theirs[other]) / 1000, rel=0.004)


def test_a_ring_may_run_either_way_and_an_area_have_parts() -> None:
    square = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
    moved = [[x + 4, y] for x, y in reversed(square)]

    def feature(geometry: dict[str, Any]) -> dict[str, Any]:
        return {"properties": {"area_id": "a"}, "geometry": geometry}

    one = centers_km([feature({"type": "Polygon", "coordinates": [square[::-1]]})])
    two = centers_km([feature({"type": "MultiPolygon", "coordinates": [[square], [moved]]})])
    assert one["a"] == pytest.approx((111.2 * np.cos(np.radians(1)), 111.2))
    assert two["a"] == pytest.approx((3 * 111.2 * np.cos(np.radians(1)), 111.2))
