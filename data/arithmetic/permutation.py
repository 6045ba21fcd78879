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


def shuffles(values: Floats, times: int = SHUFFLES) -> Iterator[Floats]:
    """`times` orders of the values, one a row, in blocks."""
    for random, count in blocks_of_shuffles(times):
        yield random.permuted(np.tile(values, (count, 1)), axis=1)


def blocks_of_shuffles(times: int) -> Iterator[tuple[np.random.Generator, int]]:
    """What `times` shuffles are drawn from, and how many at once."""
    random = np.random.default_rng(_SEED)
    for start in range(0, times, _AT_ONCE):
        yield random, min(_AT_ONCE, times - start)
