"""Two counts set against each other: how many times as much, how sure, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import nan, sqrt
from typing import ClassVar, Literal

import numpy as np
import numpy.typing as npt

from data.arithmetic import student_t
from data.arithmetic.arrays import Floats
from data.arithmetic.dispersion import CHANCE, Dispersion

Verdict = Literal["down", "up", "unclear", "few"]

MIN_EVENTS = 20  # below this on either side, no percentage is given
MIN_TOGETHER = 40  # below this on both sides together, no verdict
CONFIDENCE = 0.95
LEAST_P = 0.0001  # below it, no p-value says more


@dataclass(frozen=True)
class Comparison:
    """Two counts set against each other.

    `ratio` is after ÷ before, each per unit of its exposure, with a confidence interval
    from `low` to `high`: the three are NaN where either count is below 20, since a
    percentage would mislead there. The verdict is "few" where both together are below
    40, and where one is below 20 and it cannot be told. `only_clear_alone` says that a
    verdict became "unclear" because many were asked for together.
    """

    before: int
    after: int
    ratio: float
    low: float
    high: float
    verdict: Verdict
    exposure_before: float = 1
    exposure_after: float = 1
    dispersion: Dispersion = CHANCE
    only_clear_alone: bool = False
    fewest: ClassVar[int] = MIN_EVENTS  # in each, for a ratio
    fewest_together: ClassVar[int] = MIN_TOGETHER  # for a verdict

    @property
    def has_ratio(self) -> bool:
        """Whether a percentage can be given, and its range."""
        return min(self.before, self.after) >= MIN_EVENTS

    @property
    def percents(self) -> tuple[float, float, float]:
        """The ratio and both ends of its interval, each as a change in percent."""
        change, low, high = (100 * (each - 1) for each in (self.ratio, self.low, self.high))
        return change, low, high

    @property
    def is_tested(self) -> bool:
        """Whether there are enough reports, on both sides together, for a verdict."""
        return self.before + self.after >= MIN_TOGETHER

    @property
    def is_few(self) -> tuple[bool, bool]:
        """Which of the two, before and after, are too few for a ratio."""
        return self.before < self.fewest, self.after < self.fewest

    @cached_property
    def p_value(self) -> float:
        """Of the score test whose interval is given: 0.05 and less where that does not hold 1.

        Of the reports in all, a share belongs to the later period if nothing changed; how far
        theirs is from that, in standard errors, on Student's t. It is close to
        |ln ratio| / √(φ (1 / before + 1 / after)), and is there without any report, too.
        """
        total = self.before + self.after
        if not total:
            return 1.0
        share = self.exposure_after / (self.exposure_before + self.exposure_after)
        error = sqrt(self.dispersion.scale * total * share * (1 - share))
        off = (self.after - total * share) / error
        return student_t.two_sided(off, self.dispersion.degrees_of_freedom)


def compare_counts(
    before: int,
    after: int,
    exposure_before: float = 1,
    exposure_after: float = 1,
    dispersion: Dispersion = CHANCE,
) -> Comparison:
    """Compare two independent counts, each per unit of its exposure.

    An exposure is what could have had events: days, km², residents × years; both in the
    same unit. Score interval for the ratio of two rates: given the sum of both counts,
    the later one is binomial, so the interval is Wilson's for its share p, carried over
    by p / (1 - p) × exposure before / exposure after (Ng & Tang 2005; Brown & Cai 2001).
    With a dispersion φ the sum counts for as much as a φ-th of it would by chance
    (quasi-likelihood: McCullagh & Nelder 1989, section 9.2), and Student's t stands for
    the normal distribution. The change is clear when the interval does not hold 1. Raises
    ValueError on a negative count and on an exposure that is not positive.

    >>> compared = compare_counts(1205, 943)
    >>> f"{compared.ratio:.3f} {compared.low:.3f} {compared.high:.3f} {compared.verdict}"
    '0.783 0.719 0.852 down'
    >>> compare_counts(1205, 943, dispersion=Dispersion(9, 54)).verdict
    'unclear'
    >>> compare_counts(40, 40, exposure_before=1, exposure_after=2).ratio
    0.5
    >>> few = compare_counts(54, 10)
    >>> few.verdict, few.ratio, compare_counts(25, 18).verdict
    ('down', nan, 'few')
    """
    if min(before, after) < 0:
        raise ValueError("a count is negative")
    if min(exposure_before, exposure_after) <= 0:
        raise ValueError("an exposure is not positive")
    per_exposure = exposure_before / exposure_after
    low, high = (limit * per_exposure for limit in _score_interval(before, after, dispersion))
    verdict = verdict_of(low, high)
    is_small = min(before, after) < MIN_EVENTS
    if before + after < MIN_TOGETHER or (is_small and verdict == "unclear"):
        verdict = "few"
    given = (nan, nan, nan) if is_small else (after / before * per_exposure, low, high)
    return Comparison(before, after, *given, verdict, exposure_before, exposure_after, dispersion)


def _score_interval(before: int, after: int, dispersion: Dispersion) -> tuple[float, float]:
    """The limits of after ÷ before; infinity where there was nothing before."""
    if not before + after:
        return 0.0, np.inf
    z = student_t.limit(CONFIDENCE, dispersion.degrees_of_freedom)
    share = after / (before + after)
    total = (before + after) / dispersion.scale
    center = (share + z**2 / (2 * total)) / (1 + z**2 / total)
    half = z * sqrt(share * (1 - share) / total + (z / (2 * total)) ** 2) / (1 + z**2 / total)
    low = (center - half) / (1 - center + half) if after else 0.0
    high = (center + half) / (1 - center - half) if before else np.inf
    return low, high


def verdict_of(low: float, high: float) -> Verdict:
    """What an interval for a ratio says."""
    return "down" if high < 1 else "up" if low > 1 else "unclear"


def controlled(compared: Sequence[Comparison]) -> list[Comparison]:
    """The same, with the share of false discoveries held to 5% over all of them together.

    Those that could be false ones are "unclear", or "few" where one of their counts is small,
    and say that they were clear alone.

    >>> alone = [compare_counts(100, 70), *[compare_counts(100, 100)] * 9]
    >>> alone[0].verdict, controlled(alone)[0].verdict
    ('down', 'unclear')
    """
    tested = [each for each in compared if each.is_tested]
    clear = iter(false_discoveries_controlled([each.p_value for each in tested]))
    return [each if not each.is_tested or next(clear) else _not_clear(each) for each in compared]


def _not_clear(compared: Comparison) -> Comparison:
    if compared.verdict not in ("down", "up"):
        return compared
    verdict: Verdict = "unclear" if compared.has_ratio else "few"
    return replace(compared, verdict=verdict, only_clear_alone=True)


def false_discoveries_controlled(
    p_values: Sequence[float] | Floats, rate: float = 1 - CONFIDENCE
) -> npt.NDArray[np.bool_]:
    """Which of many tests to call clear, so that at most a share `rate` of them is chance.

    Step-up procedure of Benjamini & Hochberg (1995): the largest k with the k-th
    smallest p ≤ rate × k / n, and all tests up to it.

    >>> false_discoveries_controlled([0.001, 0.04, 0.03, 0.9]).tolist()
    [True, False, False, False]
    """
    p = np.asarray(p_values, dtype=float)
    order = np.argsort(p)
    passed = np.flatnonzero(p[order] <= rate * np.arange(1, p.size + 1) / p.size)
    clear = np.zeros(p.size, dtype=bool)
    clear[order[: passed[-1] + 1 if passed.size else 0]] = True
    return clear
