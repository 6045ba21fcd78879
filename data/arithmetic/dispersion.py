"""How much more crime counts go up and down than chance would have them: φ, and τ.

Reports come in runs, so their counts vary by more than Poisson counts. A quasi-Poisson
scale φ says by how much (Wedderburn 1974; McCullagh & Nelder 1989, chapter 6): the
variance of a count is φ times its mean. It is measured where the level itself is taken
out: blocks of 28 days (of the city, calendar months) of two adjacent years side by side,
in stretches of three, each with its own ratio of the two years. A stretch is about as
long as a year to date in spring, and short enough that what changes for good within a
year, such as a pandemic, counts as a change and not as chance.

φ alone decides whether the reports of one place changed. τ is something else: how far
the true changes of areas usually lie apart. It is printed, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf, isfinite, sqrt

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats

BLOCK_DAYS = 28
BLOCKS = 3  # in a stretch
_ENOUGH = 30  # degrees of freedom, for a part of the areas to have a scale of its own
_PARTS = 4  # of the areas, by size
_FEWEST = 10  # reports in either year, for the logarithm of their ratio

Stretch = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
"""Counts of a year and of the next one, blocks × series."""


@dataclass(frozen=True, order=True)
class Dispersion:
    """A quasi-Poisson `scale`, and on how many `degrees_of_freedom` it rests.

    Where it could not be measured, the scale is 1 and the degrees of freedom are
    infinite: what chance alone brings, as if that were known.
    """

    scale: float = 1.0
    degrees_of_freedom: float = inf

    @property
    def is_measured(self) -> bool:
        return isfinite(self.degrees_of_freedom)


CHANCE = Dispersion()  # of counts that vary by chance alone


def pearson(before: npt.ArrayLike, after: npt.ArrayLike) -> tuple[Floats, npt.NDArray[np.int64]]:
    """(Pearson's X², degrees of freedom) of every series; counts are blocks × series.

    With R = Σ after ÷ Σ before and t = before + after of each block, e₁ = t / (1 + R) is
    what the first year should have of it and e₂ = t - e₁ the second. A block without
    reports tells nothing, nor does a series that has none in one of the years.
    """
    one, two = np.asarray(before, float), np.asarray(after, float)
    both = one + two
    in_all, of_one = both.sum(axis=0), one.sum(axis=0)
    tells = (of_one > 0) & (of_one < in_all)
    share = np.where(tells, of_one, 1) / np.where(tells, in_all, 2)
    expected = np.where(both > 0, both, 1) * share
    # (y₁ - e₁)² / e₁ + (y₂ - e₂)² / e₂, whose numerators are the same.
    squares = np.where(both > 0, (one - both * share) ** 2, 0) / (expected * (1 - share))
    degrees = np.where(tells, (both > 0).sum(axis=0) - 1, 0)
    return np.where(tells, squares.sum(axis=0), 0.0), degrees


def dispersion(stretches: Iterable[Stretch]) -> Dispersion:
    """φ̂ = max(1, Σ X² (N - 1) / N ÷ Σ (k - 1)), over all stretches and series.

    N is the number of reports in a stretch of a series, k that of its blocks. The factor
    (N - 1) / N makes X² of sparse counts right on the average: under chance alone it is
    then exactly k - 1 (Haldane 1940), where the correction of Fletcher (2012) leaves the
    most part of the excess, since every block here has a level of its own.

    >>> dispersion([(np.array([[10], [20], [30]]), np.array([[10], [20], [30]]))])
    Dispersion(scale=1.0, degrees_of_freedom=2)
    """
    squares, degrees = 0.0, 0
    for before, after in stretches:
        found, free = pearson(before, after)
        reports = np.maximum((before + after).sum(axis=0), 1)
        squares += float((found * (reports - 1) / reports).sum())
        degrees += int(free.sum())
    return Dispersion(max(1.0, squares / degrees), degrees) if degrees else CHANCE


def dispersion_by_size(stretches: Sequence[Stretch]) -> list[Dispersion]:
    """φ̂ of every series, that of its quarter of the series by number of reports.

    Where reports come in runs, more of them vary by more. Where one of the quarters
    would rest on fewer than 30 degrees of freedom, all series have one scale.
    """
    if not stretches:
        return []
    sizes = sum((before + after).sum(axis=0) for before, after in stretches)
    part = np.searchsorted(np.quantile(sizes, np.arange(1, _PARTS) / _PARTS), sizes, side="right")
    scales = [
        dispersion(
            [(before[:, part == each], after[:, part == each]) for before, after in stretches]
        )
        for each in range(_PARTS)
    ]
    if any(each.degrees_of_freedom < _ENOUGH or not each.is_measured for each in scales):
        return [dispersion(stretches)] * len(part)
    return [scales[each] for each in part]


def unevenness(
    before: Sequence[float] | Floats, after: Sequence[float] | Floats, scales: Sequence[float]
) -> float | None:
    """τ: how far the logarithms of areas' true changes usually lie from one another.

    A standard deviation beyond φ: the variance of ln(after / before) is taken as
    φ (1 / before + 1 / after) + τ² (moments: DerSimonian & Laird 1986). None where fewer
    than three areas have 10 reports in both.
    """
    one, two, scale = (np.asarray(each, float) for each in (before, after, scales))
    enough = np.minimum(one, two) >= _FEWEST
    if enough.sum() < 3:
        return None
    one, two, scale = one[enough], two[enough], scale[enough]
    change = np.log(two / one)
    weights = 1 / (scale * (1 / one + 1 / two))
    common = (weights * change).sum() / weights.sum()
    beyond = (weights * (change - common) ** 2).sum() - (len(change) - 1)
    return sqrt(max(0.0, beyond / (weights.sum() - (weights**2).sum() / weights.sum())))
