"""How far would chance alone come? Figures shuffled over the areas.

The shuffles start from a fixed seed: the same figures always give the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from data.arithmetic.arrays import Floats

SHUFFLES = 9_999
_SEED = 20_240_709
_SIGNIFICANCE = 0.05
_AT_ONCE = 1_000  # shuffles worked on together, to keep memory small


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


def shuffles(values: Floats) -> Iterator[Floats]:
    """`SHUFFLES` orders of the values, one a row, in blocks."""
    random = np.random.default_rng(_SEED)
    for start in range(0, SHUFFLES, _AT_ONCE):
        rows = np.tile(values, (min(_AT_ONCE, SHUFFLES - start), 1))
        yield random.permuted(rows, axis=1)
