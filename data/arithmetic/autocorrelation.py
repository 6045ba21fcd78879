"""Do like areas lie side by side? Moran's I."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats, Range, standardized
from data.arithmetic.hidden import possible_shares
from data.arithmetic.permutation import PermutationTest, shuffles

Pattern = Literal["random", "clustered", "dispersed"]


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
    z = standardized(values)
    scale, expected = n / weights.sum(), -1 / (n - 1)
    i = float(scale * (z @ weights @ z))

    def as_far(shuffled: Floats) -> npt.NDArray[np.bool_]:
        found = scale * np.einsum("ij,ij->i", shuffled @ weights, shuffled)
        far: npt.NDArray[np.bool_] = np.abs(found - expected) >= abs(i - expected) - 1e-12
        return far

    return Autocorrelation(
        i, expected, PermutationTest(sum(int(as_far(block).sum()) for block in shuffles(z))), n
    )


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
