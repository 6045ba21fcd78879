"""Low, middle and high: the two limits that part areas into thirds by their rates."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from data.arithmetic.arrays import Floats, Range
from data.arithmetic.two_counts import MIN_EVENTS

_MOST_DIGITS = 3  # of a limit: a legend must be read, and rates as near as that are alike


class Thirds(NamedTuple):
    """The limits between low, middle and high, and how many areas were so.

    A rate on a limit is in the class below it.
    """

    limits: Range
    sizes: tuple[int, int, int]


def thirds(rates: Floats) -> Thirds | None:
    """Three classes as near to equal as can be, of rates of which none is missing or below 0.

    In their order, rates are cut where two that follow each other differ, together as near as
    can be to a third and to two thirds of them (of places as near, the lower ones). Each limit
    is the shortest number between the two rates. None where ties leave one of the classes less
    than half of its third.

    >>> thirds(np.array([1.3, 8.2, 2.1, 5.4, 2.1, 9.0]))
    Thirds(limits=(2.0, 7.0), sizes=(1, 3, 2))
    >>> thirds(np.array([0.0, 0.0, 0.0, 0.0, 3.1, 4.2]))
    """
    ordered = np.sort(rates)
    cuts = {
        below: limit
        for below, pair in enumerate(pairwise(ordered), start=1)
        if (limit := _between(*map(float, pair)))
    }
    areas = len(ordered)

    def sizes(low: int, not_high: int) -> tuple[int, int, int]:
        return low, not_high - low, areas - not_high

    def off(pair: tuple[int, int]) -> int:
        """How far two cuts are from the thirds."""
        return abs(3 * pair[0] - areas) + abs(3 * pair[1] - 2 * areas)

    fair = (pair for pair in combinations(cuts, 2) if 6 * min(sizes(*pair)) >= areas)
    best = min(fair, key=off, default=None)
    return best and Thirds((cuts[best[0]], cuts[best[1]]), sizes(*best))


def set_apart(counts: npt.NDArray[np.int64], rates: Floats) -> Thirds | None:
    """The same for events, by area: None too where they are too rare to set areas apart.

    They are where fewer than a third of the areas had `MIN_EVENTS`: then chance would
    have a good part in which of them is called high.
    """
    if 3 * int((counts >= MIN_EVENTS).sum()) < len(counts):
        return None
    return thirds(rates)


def _between(one: float, other: float) -> float | None:
    """The shortest number from one rate to below the next; None where only a long one is."""
    for digits in range(1, _MOST_DIGITS + 1):
        limit = float(f"{(one + other) / 2:.{digits}g}")
        if one <= limit < other:
            return limit
    return None
