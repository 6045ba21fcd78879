"""Ranges and p-values of counts that vary by more than chance, from SciPy and statsmodels."""

from __future__ import annotations

import math
from typing import NamedTuple

from scipy.stats import norm, t
from statsmodels.stats.rates import confint_poisson_2indep


class Varying(NamedTuple):
    """The variance of counts ÷ that of chance alone, and the degrees of freedom it rests on."""

    scale: float = 1.0
    degrees: float = math.inf

    @property
    def edge(self) -> float:
        """What |t| stays below in 95 of 100 cases."""
        return float(norm.ppf(0.975) if math.isinf(self.degrees) else t.ppf(0.975, self.degrees))

    def tails(self, score: float) -> float:
        """The chance of a score at least as far from 0."""
        beyond = norm.sf(abs(score)) if math.isinf(self.degrees) else t.sf(abs(score), self.degrees)
        return float(2 * beyond)


def interval(
    after: float, exposure_after: float, before: float, exposure_before: float, of: Varying
) -> tuple[float, float]:
    """The score interval of the ratio of two counts, each worth a φ-th of itself."""
    low, high = confint_poisson_2indep(
        after / of.scale,
        exposure_after,
        before / of.scale,
        exposure_before,
        method="score",
        compare="ratio",
        alpha=2 * norm.sf(of.edge),
    )
    return float(low), float(high)


def p_value(
    after: float, exposure_after: float, before: float, exposure_before: float, of: Varying
) -> float:
    """Of the score test: how far the later count is from its share of both."""
    share = exposure_after / (exposure_after + exposure_before)
    both = after + before
    return of.tails((after - both * share) / math.sqrt(of.scale * both * share * (1 - share)))
