"""Do two figures of areas go together, and do like areas lie side by side?

Ranks and neighbors only, so that a few extreme areas do not decide. The shuffles start
from a fixed seed: the same figures always give the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import atanh, sqrt, tanh
from statistics import NormalDist
from typing import Literal

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats, Range
from data.arithmetic.hidden import possible_shares

Strength = Literal["unclear", "weak", "moderate", "strong"]
Pattern = Literal["random", "clustered", "dispersed"]

SHUFFLES = 9_999
_SEED = 20_240_709
_CONFIDENCE = 0.95
_SIGNIFICANCE = 0.05
_MODERATE, _STRONG = 0.15, 0.5  # the least that a rank correlation of such strength can be
_AT_ONCE = 1_000  # shuffles worked on together, to keep memory small
_MOST_ORDERED = 12  # hidden areas whose every order is gone through


@dataclass(frozen=True)
class PermutationTest:
    """How many random shuffles of the areas came at least as far as what was found."""

    as_far: int
    shuffles: int = SHUFFLES

    @property
    def p_value(self) -> float:
        """What was found counts as a shuffle too (Phipson & Smyth 2010)."""
        return (self.as_far + 1) / (self.shuffles + 1)

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would seldom come as far."""
        return self.p_value < _SIGNIFICANCE


@dataclass(frozen=True)
class Correlation:
    """Spearman's rank correlation over `areas` areas, its interval and permutation test."""

    rho: float
    low: float
    high: float
    test: PermutationTest
    areas: int

    @property
    def is_positive(self) -> bool:
        return self.rho > 0

    @property
    def strength(self) -> Strength:
        """That of the weakest correlation that the interval leaves open.

        "unclear" where the interval holds 0, or chance alone comes as far.
        """
        if not self.test.is_clear or self.low <= 0 <= self.high:
            return "unclear"
        weakest = min(abs(self.low), abs(self.high))
        return "weak" if weakest < _MODERATE else "moderate" if weakest < _STRONG else "strong"


def ranks(values: Floats) -> Floats:
    """Ranks from 1; equal values share the mean of their ranks.

    >>> ranks(np.array([5.0, 1.0, 5.0])).tolist()
    [2.5, 1.0, 2.5]
    """
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    means: Floats = (last - (counts - 1) / 2)[inverse]
    return means


def spearman(x: Floats, y: Floats) -> Correlation:
    """Spearman's rho: Pearson's correlation of ranks (Spearman 1904).

    Interval: Fisher's z with the variance (1 + rho²/2) / (n - 3) (Bonett & Wright 2000).
    Test: shuffles of one figure over the areas that give a rho at least as far from 0.
    Raises ValueError with fewer than four areas, or where a figure is the same in all.
    """
    n = len(x)
    if n < 4 or np.ptp(x) == 0 or np.ptp(y) == 0:
        raise ValueError("a rank correlation needs four areas that differ")
    left, right = _standard(ranks(x)), _standard(ranks(y))
    rho = float(left @ right)
    # Sums in another order differ in the last digits: equal ones must count as equal.
    as_far = _count(left, lambda shuffled: np.abs(shuffled @ right) >= abs(rho) - 1e-12)
    z = NormalDist().inv_cdf((1 + _CONFIDENCE) / 2) * sqrt((1 + rho**2 / 2) / (n - 3))
    around = atanh(max(-1 + 1e-12, min(1 - 1e-12, rho)))
    return Correlation(rho, tanh(around - z), tanh(around + z), PermutationTest(as_far), n)


def spearman_range(x: Floats, y: Floats, hidden_most: Floats, hidden_y: Floats) -> Range:
    """The lowest and highest rho with x in hidden areas anywhere from 0 to `hidden_most`.

    The order of the shown areas is given; hidden ones come between them, each as far up as its
    limit lets it. Every order is gone through by dynamic programming over sets of hidden
    areas. With more than twelve that takes too long: they then come in the order
    of their y, which is best, with their limits sorted along. Of areas in places
    p1 < p2 < … all but j - 1 can reach place pj, so it lies within the j-th smallest limit:
    the range may be a little too wide, never too narrow.
    """
    everywhere = ranks(np.concatenate([y, hidden_y]))
    shown, hidden = everywhere[: len(y)], everywhere[len(y) :]
    n = len(everywhere)
    spread = sqrt(float(np.var(everywhere)) * (n * n - 1) / 12) * n
    found = []
    for sign in (1, -1):
        order = np.lexsort((sign * shown, x))
        few = len(hidden) <= _MOST_ORDERED
        weights = sign * hidden if few else np.sort(sign * hidden)
        limits = hidden_most if few else np.sort(hidden_most)
        reach = np.searchsorted(x[order], limits, side="right")  # how many may come before
        steps = _subsets(len(hidden)) if few else _chain(len(hidden))
        total = _best_order(sign * shown[order], weights, reach, steps)
        found.append((sign * total - n * ((n + 1) / 2) ** 2) / spread)
    return max(-1.0, found[1]), min(1.0, found[0])


_Steps = list[tuple[int, list[tuple[int, int]]]]  # size of a set, and (set before, item added)


def _subsets(items: int) -> _Steps:
    """Every set of items, and the ways to it by adding one."""
    return [
        (mask.bit_count(), [(mask ^ 1 << j, j) for j in range(items) if mask >> j & 1])
        for mask in range(1 << items)
    ]


def _chain(items: int) -> _Steps:
    """The items one after the other, in one order only."""
    return [(size, [(size - 1, size - 1)] if size else []) for size in range(items + 1)]


def _best_order(
    shown: Floats, hidden: Floats, reach: npt.NDArray[np.int64], steps: _Steps
) -> float:
    """The largest sum of place × weight, with shown items in order and hidden ones between.

    At most `reach[j]` shown items come before hidden item j.
    """
    placed = np.arange(len(shown) + 1)
    best: list[Floats] = []
    for size, ways in steps:
        entry = np.full(len(placed), -np.inf)
        if not size:
            entry[0] = 0
        for before, item in ways:
            added = best[before] + (placed + size) * hidden[item]
            entry = np.maximum(entry, np.where(placed <= reach[item], added, -np.inf))
        # From there on, shown items follow one by one.
        onward = np.concatenate([[0.0], np.cumsum((placed[1:] + size) * shown)])
        best.append(onward + np.maximum.accumulate(entry - onward))
    return float(best[-1][-1])


@dataclass(frozen=True)
class Autocorrelation:
    """Moran's I over `areas` areas with a neighbor, what chance would give, and the test of it."""

    i: float
    expected: float
    test: PermutationTest
    areas: int

    @property
    def pattern(self) -> Pattern:
        """Whether like lies by like more often than by chance, or less often."""
        if not self.test.is_clear:
            return "random"
        return "clustered" if self.i > self.expected else "dispersed"


def row_weights(neighbors: Mapping[str, Sequence[str]], ids: Sequence[str]) -> Floats:
    """Each area's neighbors among `ids`, equally weighted to a sum of 1 (0 without any)."""
    position = {area: row for row, area in enumerate(ids)}
    weights = np.zeros((len(ids), len(ids)))
    for area, row in position.items():
        known = [position[other] for other in neighbors[area] if other in position]
        weights[row, known] = 1 / len(known) if known else 0
    return weights


def morans_i(values: Floats, weights: Floats) -> Autocorrelation:
    """Moran's I (Moran 1950): how far areas resemble the mean of their neighbors.

    I = n / S0 · z'Wz / z'z with z the deviations from the mean and S0 the sum of W. Near
    `expected` = -1 / (n - 1) where figures lie at random, 1 where like lies by like. Areas
    without a neighbor are left out. Test: shuffles at least as far from what is expected
    (both sides). Raises ValueError where fewer than four areas differ.
    """
    linked = weights.sum(axis=1) > 0
    values, weights = values[linked], weights[np.ix_(linked, linked)]
    n = len(values)
    if n < 4 or np.ptp(values) == 0:
        raise ValueError("autocorrelation needs four areas that differ")
    z = _standard(values)
    scale, expected = n / weights.sum(), -1 / (n - 1)
    i = float(scale * (z @ weights @ z))

    def as_far(shuffled: Floats) -> npt.NDArray[np.bool_]:
        found = scale * np.einsum("ij,ij->i", shuffled @ weights, shuffled)
        far: npt.NDArray[np.bool_] = np.abs(found - expected) >= abs(i - expected) - 1e-12
        return far

    return Autocorrelation(i, expected, PermutationTest(_count(z, as_far)), n)


def morans_range(values: Floats, most: Floats, weights: Floats) -> Range:
    """The lowest and highest Moran's I in all cases of `possible_shares`.

    `values` is NaN where hidden, `most` the highest that a hidden figure can be.
    """
    hidden = np.flatnonzero(np.isnan(values))
    tried = possible_shares(len(hidden))
    filled = np.tile(values, (len(tried), 1))
    filled[:, hidden] = tried * most[hidden]
    linked = weights.sum(axis=1) > 0
    filled, weights = filled[:, linked], weights[np.ix_(linked, linked)]
    z = filled - filled.mean(axis=1, keepdims=True)
    found = np.einsum("ij,ij->i", z @ weights, z) / np.einsum("ij,ij->i", z, z)
    scale = len(weights) / weights.sum()
    return float(scale * found.min()), float(scale * found.max())


def _standard(values: Floats) -> Floats:
    """Deviations from the mean, scaled so that their squares add up to 1."""
    z = values - values.mean()
    scaled: Floats = z / np.sqrt(z @ z)
    return scaled


def _count(values: Floats, as_far: Callable[[Floats], npt.NDArray[np.bool_]]) -> int:
    """How many of `SHUFFLES` orders of the values are as far out, one order a row."""
    random = np.random.default_rng(_SEED)
    starts = range(0, SHUFFLES, _AT_ONCE)
    rows = (np.tile(values, (min(_AT_ONCE, SHUFFLES - start), 1)) for start in starts)
    return sum(int(as_far(random.permuted(block, axis=1)).sum()) for block in rows)
