"""Shuffles that leave neighbors alike, and how often a test made of them is wrong."""

import numpy as np
import pytest

from data.arithmetic.arrays import Floats
from data.arithmetic.association import by_size_alone
from data.arithmetic.autocorrelation import morans_i
from data.arithmetic.moran_shuffles import links_between, moran_shuffles

ROWS, COLUMNS = 7, 8


def of_a_grid() -> Floats:
    """Fields of a grid that share a side."""
    names = [(row, column) for row in range(ROWS) for column in range(COLUMNS)]
    beside = {
        str(name): [str(o) for o in names if abs(o[0] - name[0]) + abs(o[1] - name[1]) == 1]
        for name in names
    }
    return links_between(beside, [str(name) for name in names])


LINKS = of_a_grid()
WEIGHTS = LINKS / LINKS.sum(axis=1, keepdims=True)


def patchy(random: np.random.Generator, likeness: float) -> Floats:
    """A figure whose neighbors are alike: a simultaneous autoregression."""
    n = len(LINKS)
    made: Floats = np.linalg.solve(np.eye(n) - likeness * WEIGHTS, random.normal(size=n))
    scaled: Floats = made / made.std()
    return scaled


def test_links_go_both_ways_and_leave_out_who_is_not_there() -> None:
    beside = {"a": ["b", "gone"], "b": ["a"], "c": []}
    assert links_between(beside, ["a", "b", "c"]).tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize("likeness", [0.0, 0.5, 0.9])
def test_every_value_stays_and_neighbors_stay_as_alike(likeness: float) -> None:
    values = patchy(np.random.default_rng(3), likeness)
    found = morans_i(values, WEIGHTS).i
    (block,) = moran_shuffles(values, LINKS, 400)
    assert block.shape == (400, len(values))
    assert np.array_equal(np.sort(block, axis=1), np.tile(np.sort(values), (400, 1)))
    z = block - values.mean()
    of_shuffles = len(LINKS) / WEIGHTS.sum() * np.einsum("ij,ij->i", z @ WEIGHTS, z)
    of_shuffles /= (z**2).sum(axis=1)
    assert np.mean(of_shuffles) == pytest.approx(found, abs=0.12)
    unlike = np.mean(np.abs(np.corrcoef(np.vstack([values, block]))[0, 1:]))
    assert unlike < 0.4, "each lies elsewhere"


def test_it_does_not_matter_which_sign_a_machine_gives_to_a_pattern(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values = patchy(np.random.default_rng(4), 0.5)
    (block,) = moran_shuffles(values, LINKS, 50)
    found = np.linalg.eigh

    def otherwise(matrix: Floats) -> tuple[Floats, Floats]:
        sizes, vectors = found(matrix)
        return sizes, vectors * np.where(np.arange(len(sizes)) % 3, 1, -1)

    monkeypatch.setattr(np.linalg, "eigh", otherwise)
    (again,) = moran_shuffles(values, LINKS, 50)
    assert np.array_equal(block, again)


def test_with_no_neighbors_any_order_is_as_likely() -> None:
    values = np.arange(10.0)
    (block,) = moran_shuffles(values, np.zeros((10, 10)), 800)
    assert block.mean(axis=0) == pytest.approx(np.full(10, 4.5), abs=0.6)


def false_alarms(likeness: float, links: Floats) -> float:
    """How often two figures that have nothing to do with each other are called linked, at 5%."""
    clear, tries = 0, 200
    for seed in range(tries):
        random = np.random.default_rng(seed)
        sizes = np.exp(0.5 * random.normal(size=len(LINKS)))
        amounts, others = (np.exp(0.7 * patchy(random, likeness)) for _ in range(2))
        clear += by_size_alone(amounts, sizes, others / sizes, links, 199).test.is_clear
    return clear / tries


def test_the_test_is_calibrated_where_neighbors_are_alike() -> None:
    """About 5 in 100, as it says; shuffles that take neighbors as unlike are wrong far oftener."""
    assert 0.02 <= false_alarms(0.0, LINKS) <= 0.09
    assert 0.02 <= false_alarms(0.6, LINKS) <= 0.09
    assert false_alarms(0.6, np.zeros_like(LINKS)) > 0.1
