"""Student's t, as far as the measures need it, without a library of statistics.

With infinitely many degrees of freedom it is the normal distribution. As with
`data.arithmetic.poisson`, SciPy checks it in the tests and is not needed to serve.
"""

from __future__ import annotations

from functools import lru_cache
from math import erfc, exp, isinf, lgamma, log, log1p, sqrt

_TINY = 1e-300  # in place of 0 below a fraction


def two_sided(t: float, degrees_of_freedom: float) -> float:
    """The chance of a value at least as far from 0 as `t`.

    >>> f"{two_sided(2.0, 10):.4f} {two_sided(1.96, float('inf')):.4f}"
    '0.0734 0.0500'
    """
    if isinf(degrees_of_freedom):
        return erfc(abs(t) / sqrt(2))
    # Both tails are I_x(ν/2, 1/2) at x = ν / (ν + t²) (Abramowitz & Stegun 26.7.1, 26.5.27).
    return _incomplete_beta(
        degrees_of_freedom / 2, 0.5, degrees_of_freedom / (degrees_of_freedom + t * t)
    )


@lru_cache(maxsize=256)
def limit(confidence: float, degrees_of_freedom: float) -> float:
    """What |t| stays below with this chance.

    >>> f"{limit(0.95, 10):.4f} {limit(0.95, float('inf')):.4f}"
    '2.2281 1.9600'
    """
    low, high = 0.0, 1.0
    while two_sided(high, degrees_of_freedom) > 1 - confidence:
        low, high = high, 2 * high
    for _ in range(60):
        middle = (low + high) / 2
        beyond = two_sided(middle, degrees_of_freedom) > 1 - confidence
        low, high = (middle, high) if beyond else (low, middle)
    return high


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """I_x(a, b), regularized, by the continued fraction of DLMF 8.17.22."""
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):  # where the fraction of the other side is the quicker one
        return 1 - _incomplete_beta(b, a, 1 - x)
    factor = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
    return exp(factor) / a * _continued_fraction(a, b, x)


def _continued_fraction(a: float, b: float, x: float) -> float:
    """1 / (1 + d₁ / (1 + d₂ / …)), worked out from its front (Lentz 1976, modified)."""
    value = above = 1.0
    below = 0.0
    for step in range(1, 500):
        m = step // 2
        if step % 2:
            d = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            d = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        above = (1 + d / above) or _TINY
        below = 1 / ((1 + d * below) or _TINY)
        value *= above * below
        if abs(above * below - 1) < 1e-14:
            break
    return 1 / value
