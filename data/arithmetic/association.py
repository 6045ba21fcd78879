"""Do two figures of areas go together?

By ranks, so that a few extreme areas do not decide, and no surer than areas allow whose
neighbors are like them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atanh, sqrt, tanh
from statistics import NormalDist
from typing import Literal

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats, Range, standardized
from data.arithmetic.effective_size import effective_size
from data.arithmetic.moran_shuffles import moran_shuffles
from data.arithmetic.permutation import SHUFFLES, PermutationTest

Strength = Literal["unclear", "weak", "moderate", "strong"]

_CONFIDENCE = 0.95
_MODERATE, _STRONG = 0.15, 0.5  # the least that a rank correlation of such strength can be
_MOST_ORDERED = 12  # hidden areas whose every order is gone through


@dataclass(frozen=True)
class Correlation:
    """A rank correlation over `areas` areas, and the range of it that is likely.

    `effective` is how many independent areas would tell as much: neighbors are alike.
    """

    rho: float
    low: float
    high: float
    areas: int
    effective: float

    @property
    def is_positive(self) -> bool:
        return self.rho > 0

    @property
    def strength(self) -> Strength:
        """That of the weakest correlation that the range leaves open; "unclear" if it holds 0."""
        if self.low <= 0 <= self.high:
            return "unclear"
        weakest = min(abs(self.low), abs(self.high))
        return "weak" if weakest < _MODERATE else "moderate" if weakest < _STRONG else "strong"


def ranks(values: Floats) -> Floats:
    """Ranks from 1 along the last axis; equal values share the mean of their ranks.

    >>> ranks(np.array([5.0, 1.0, 5.0])).tolist()
    [2.5, 1.0, 2.5]
    """
    order = np.argsort(values, axis=-1, kind="stable")
    ordered = np.take_along_axis(values, order, axis=-1)
    begins = np.ones(values.shape, dtype=bool)
    begins[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    alike = np.cumsum(begins.ravel()) - 1
    places = np.broadcast_to(np.arange(1.0, values.shape[-1] + 1), values.shape).ravel()
    means = (np.bincount(alike, places) / np.bincount(alike))[alike].reshape(values.shape)
    found: Floats = np.empty(values.shape)
    np.put_along_axis(found, order, means, axis=-1)
    return found


def spearman(x: Floats, y: Floats, points: Floats) -> Correlation:
    """Spearman's rho: Pearson's correlation of ranks (Spearman 1904), of areas at `points` (km).

    Range: Fisher's z with the variance (1 + rho²/2) / (n' - 3) (Bonett & Wright 2000), n' being
    the effective number of areas. Raises ValueError with fewer than four areas, or where
    a figure is the same in all.
    """
    _require_enough(x, y)
    return _correlation(ranks(x), ranks(y), points, given=0)


def partial_spearman(x: Floats, y: Floats, given: Floats, points: Floats) -> Correlation:
    """Spearman's rho of two figures among areas that are alike in a third.

    The correlation of what is left of the ranks of x and y once a straight line on the ranks of
    `given` is taken from each, with one area less in the variance (Kendall 1942). Raises
    ValueError as `spearman` does, and where nothing is left of either.
    """
    _require_enough(x, y, given)
    third = standardized(ranks(given))
    left = [
        standard - (standard @ third) * third for standard in map(standardized, map(ranks, (x, y)))
    ]
    if min(float(each @ each) for each in left) < 1e-12:
        raise ValueError("a figure has the order of the third: nothing is left of it")
    return _correlation(left[0], left[1], points, given=1)


def _require_enough(*figures: Floats) -> None:
    if len(figures[0]) < 4 or any(np.ptp(values) == 0 for values in figures):
        raise ValueError("a rank correlation needs four areas that differ")


def _correlation(x: Floats, y: Floats, points: Floats, given: int) -> Correlation:
    rho = float(standardized(x) @ standardized(y))
    effective = effective_size(x, y, points)
    low, high = _likely_range(rho, effective - given)
    return Correlation(rho, low, high, len(x), effective)


def _likely_range(rho: float, areas: float) -> Range:
    """Everything where no more than three areas count."""
    if areas <= 3:
        return -1.0, 1.0
    z = NormalDist().inv_cdf((1 + _CONFIDENCE) / 2) * sqrt((1 + rho**2 / 2) / (areas - 3))
    around = atanh(max(-1 + 1e-12, min(1 - 1e-12, rho)))
    return tanh(around - z), tanh(around + z)


@dataclass(frozen=True)
class BySizeAlone:
    """Spearman's rho of shuffled amounts over sizes that stay: its mean, and 95 of 100 of them.

    `test` tells how many of the shuffles came as far from the mean as what was found.
    """

    mean: float
    low: float
    high: float
    test: PermutationTest

    def holds(self, rho: float) -> bool:
        """Whether the sizes alone would often give as much."""
        return self.low <= rho <= self.high


def by_size_alone(
    amounts: Floats, sizes: Floats, y: Floats, links: Floats, times: int = SHUFFLES
) -> BySizeAlone:
    """What rho of amount ÷ size and y comes to when the amounts are shuffled over the areas.

    Two rates over one size go together even if the amounts have nothing to do with each other
    (Pearson 1897), and so do two figures that both lie in patches: this is how far, with
    neighbors (`links` between areas) kept as alike as they are. Raises
    ValueError as `spearman` does.
    """
    _require_enough(amounts / sizes, y)
    of_y = standardized(ranks(y))

    def rho(rates: Floats) -> Floats:
        placed = ranks(rates)
        centered = placed - placed.mean(axis=-1, keepdims=True)
        found: Floats = centered @ of_y / np.sqrt((centered**2).sum(axis=-1))
        return found

    shuffled = moran_shuffles(amounts, links, times)
    tried = np.concatenate([rho(block / sizes) for block in shuffled])
    mean, found = float(tried.mean()), float(rho(amounts / sizes))
    low, high = np.quantile(tried, [(1 - _CONFIDENCE) / 2, (1 + _CONFIDENCE) / 2])
    # Sums in another order differ in the last digits: equal ones must count as equal.
    as_far = int((np.abs(tried - mean) >= abs(found - mean) - 1e-12).sum())
    return BySizeAlone(mean, float(low), float(high), PermutationTest(as_far, times))


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
