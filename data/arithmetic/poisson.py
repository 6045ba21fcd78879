"""The Poisson distribution, as far as the measures need it, without a library of statistics.

SciPy would cost every server that shows the site 40 MB and half a second at its
start; it checks these functions in the tests instead.
"""

from __future__ import annotations

from math import exp, lgamma, log, sqrt
from statistics import NormalDist

import numpy as np

from data.arithmetic.arrays import Floats

_TAILS = 10  # standard deviations; what lies beyond is less than 1e-20


def probabilities(mean: float) -> tuple[int, Floats]:
    """(first value, probability of it and of each value after), all but what is negligible."""
    if mean <= 0:
        return 0, np.ones(1)
    reach = _TAILS * sqrt(mean) + 3 * _TAILS
    first = max(0, int(mean - reach))
    later = np.arange(first + 1, int(mean + reach) + 1)
    # Each value from the one before it: p(x) = p(x - 1) × mean / x.
    logs = np.concatenate([[0.0], np.cumsum(log(mean) - np.log(later))])
    weights = np.exp(logs - logs.max())
    return first, weights / weights.sum()


def smooth_quantile(p: float, mean: float) -> float:
    """The p-quantile, interpolated within the probability of the value it falls on."""
    first, probability = probabilities(mean)
    cumulative = np.cumsum(probability)
    at = min(int(np.searchsorted(cumulative, p)), cumulative.size - 1)
    return float(first + at - (cumulative[at] - p) / probability[at])


def exact_interval(events: float, confidence: float) -> tuple[float, float]:
    """Exact interval for the mean of a Poisson count (Garwood 1936), whole or not.

    The means at which so few, or so many, events leave half of the error on either
    side: quantiles of gamma distributions (Johnson, Kemp & Kotz 2005, section 4.7.3).

    >>> [round(limit, 2) for limit in exact_interval(10, 0.95)]
    [4.8, 18.39]
    """
    tail = (1 - confidence) / 2
    return (_gamma_quantile(events, tail) if events else 0.0), _gamma_quantile(events + 1, 1 - tail)


def _gamma_quantile(shape: float, p: float) -> float:
    """By Newton's method from the approximation of Wilson & Hilferty (1931)."""
    z = NormalDist().inv_cdf(p)
    start = max(1 - 1 / (9 * shape) + z / (3 * sqrt(shape)), 0) ** 3 * shape
    # Near 0 the distribution is x^shape / Γ(shape + 1).
    value = max(start, exp((log(p) + lgamma(shape + 1)) / shape) / 2)
    for _ in range(100):
        count = int(_TAILS * sqrt(value) + max(0.0, value - shape) + 6 * _TAILS)
        # P(shape, x) = x^shape e^-x / Γ(shape + 1) × (1 + x / (shape + 1) + …) (DLMF 8.7.1).
        series = float(1 + np.cumprod(value / (shape + np.arange(1, count))).sum())
        log_density = (shape - 1) * log(value) - value - lgamma(shape)
        log_p = log_density + log(value / shape) + log(series)
        # Newton on log P, whose slope is density / P.
        step = (log(p) - log_p) * exp(log_p - log_density)
        value = max(value + step, value / 10)
        if abs(step) < 1e-10 * value:
            break
    return value
