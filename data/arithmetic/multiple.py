"""How many times as much, no finer than it is known: twice, a third of, less than a tenth of.

What these are called is a matter of language; how coarse they are is not.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import sqrt

_FRACTIONS = (
    *(Fraction(1, 10), Fraction(1, 7), Fraction(1, 5), Fraction(1, 4), Fraction(1, 3)),
    *(Fraction(2, 5), Fraction(1, 2), Fraction(3, 5), Fraction(2, 3), Fraction(3, 4)),
    *(Fraction(4, 5), Fraction(9, 10)),
)
# Between one and the next a ratio is as near to both: as many times the one as of the other.
_BETWEEN = [sqrt(less * more) for less, more in pairwise(_FRACTIONS)]
_AS_MUCH = 0.95  # from here on, so many times
_LEAST_TIMES = 1.1
_LEAST = 0.07  # below it, not even a tenth


@dataclass(frozen=True)
class Multiple:
    """So many `times`, or a simple `fraction` of it; where it is neither, less than a tenth."""

    times: float | None = None
    fraction: Fraction | None = None


def multiple(ratio: float) -> Multiple:
    """A ratio of rounded figures, or of counts, as it can be said.

    Below ten to a tenth, below twenty to a whole number; of a larger one only the first
    digit matters. Less than as much is the nearest of some simple fractions, by ratio.

    >>> multiple(2.04).times, multiple(1234).times, str(multiple(0.34).fraction)
    (2.0, 1000.0, '1/3')
    """
    if ratio >= _AS_MUCH:
        return Multiple(times=_rounded(float(ratio)))
    if ratio < _LEAST:
        return Multiple()
    return Multiple(fraction=_FRACTIONS[bisect(_BETWEEN, ratio)])


def _rounded(ratio: float) -> float:
    if ratio < 9.95:
        return round(max(ratio, _LEAST_TIMES), 1)
    return round(ratio, 0) if ratio < 20 else float(f"{ratio:.1g}")
