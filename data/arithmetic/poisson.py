"""The Poisson distribution, as far as the measures need it, without a library of statistics.

SciPy would cost every server that shows the site 40 MB and half a second at its
start; it checks these functions in the tests instead.
"""

from __future__ import annotations

from math import lgamma, log, sqrt

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


def exact_interval(events: int, confidence: float) -> tuple[float, float]:
    """Exact interval for the mean of a Poisson count (Garwood 1936).

    The means at which so few, or so many, events leave half of the error on either
    side: found by Newton's method from the approximation of Wilson & Hilferty (1931).
    """
    tail = (1 - confidence) / 2
    high = _solve_upper(events, tail)
    return (_solve_lower(events, tail) if events else 0.0), high


def _solve_upper(events: int, tail: float) -> float:
    """The mean with P(X ≤ events) = tail."""
    mean = _wilson_hilferty(events + 1, 2.0)
    for _ in range(20):
        falling = (events - np.arange(0, events)) / mean  # p(k - 1) / p(k), and so on down
        below = float(1 + np.cumprod(falling).sum())
        log_point = events * log(mean) - mean - lgamma(events + 1)
        # Newton on log P(X ≤ events | mean), whose slope is -p(events) / P(X ≤ events).
        step = (log_point + log(below) - log(tail)) * below
        mean += step
        if abs(step) < 1e-10 * mean:
            break
    return mean


def _solve_lower(events: int, tail: float) -> float:
    """The mean with P(X ≥ events) = tail."""
    mean = _wilson_hilferty(events, -2.0)
    for _ in range(20):
        count = int(_TAILS * sqrt(mean) + 6 * _TAILS)
        rising = mean / (events + np.arange(1, count))  # p(k + 1) / p(k), and so on up
        above = float(1 + np.cumprod(rising).sum())
        log_point = events * log(mean) - mean - lgamma(events + 1)
        # The slope of log P(X ≥ events | mean) is p(events - 1) / P(X ≥ events).
        step = (log(tail) - log_point - log(above)) * above * mean / events
        mean = max(mean + step, mean / 10)
        if abs(step) < 1e-10 * mean:
            break
    return mean


def _wilson_hilferty(events: int, z: float) -> float:
    return max(events * (1 - 1 / (9 * events) + z / (3 * sqrt(events))) ** 3, 1e-3)


def e_test(events: int, other_events: int, exposure: float = 1, other_exposure: float = 1) -> float:
    """Two-sided p-value for equal rates of two Poisson counts (Krishnamoorthy & Thomson 2004).

    The chance, if both had the rate of their sum, of two counts that lie at least as
    far apart, measured by T² = (x₁/n₁ - x₂/n₂)² / (x₁/n₁² + x₂/n₂²). For each first
    count, the second ones that are as far away lie beyond the two roots of a square
    equation, so the double sum of the paper is a single one here.

    >>> f"{e_test(25, 16):.3f}"
    '0.165'
    """
    n1, n2 = exposure, other_exposure
    difference = events / n1 - other_events / n2
    if difference == 0:
        return 1.0
    t_squared = difference**2 / (events / n1**2 + other_events / n2**2)
    common = (events + other_events) / (n1 + n2)
    first1, p1 = probabilities(n1 * common)
    first2, p2 = probabilities(n2 * common)
    rate1 = (first1 + np.arange(p1.size)) / n1
    middle = rate1 + t_squared / (2 * n2)
    reach = np.sqrt(np.maximum(middle**2 - rate1**2 + t_squared * rate1 / n1, 0))
    slack = 1e-9 * (1 + middle * n2)  # so that the counts observed are as far as themselves
    lower = np.floor((middle - reach) * n2 + slack).astype(int) - first2
    upper = np.ceil((middle + reach) * n2 - slack).astype(int) - first2
    # Two zeros differ by nothing, although the formula is 0/0 there.
    lower = np.where(rate1 == 0, -1, lower)
    at_most = np.concatenate([[0.0], np.cumsum(p2)])
    at_least = np.concatenate([np.cumsum(p2[::-1])[::-1], [0.0]])
    tails = at_most[np.clip(lower + 1, 0, p2.size)] + at_least[np.clip(upper, 0, p2.size)]
    return min(1.0, float(p1 @ tails))
