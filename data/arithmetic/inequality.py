"""Is coverage even? The Lorenz curve, the Gini coefficient and location quotients.

Pure functions on arrays: `amount` is what is spread (registered cameras), `base` what it
is spread over (land, or residents), by area.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np

from data.arithmetic.arrays import Floats, Range

Concentration = Literal["low", "moderate", "high", "very_high"]
_CONCENTRATIONS: tuple[tuple[float, Concentration], ...] = (  # Gini coefficients below each
    (0.2, "low"),
    (0.4, "moderate"),
    (0.6, "high"),
)
_STEPS = 200  # of the shares that a highest Gini is made of
_HALVINGS = 40  # of the share of a base that is looked for
_EQUAL = 1e-12  # sums in another order differ in the last digits


def lorenz(amount: Floats, base: Floats) -> tuple[Floats, Floats]:
    """Cumulated shares of the base and of the amount, areas with least per base first.

    Both run from 0 to 1, with one point more than there are areas (Lorenz 1905).

    >>> lorenz(np.array([30.0, 10.0]), np.array([1.0, 1.0]))[1].tolist()
    [0.0, 0.25, 1.0]
    """
    order = np.argsort(amount / base, kind="stable")
    shares = (np.concatenate([[0.0], np.cumsum(part[order])]) for part in (base, amount))
    of_base, of_amount = (share / share[-1] for share in shares)
    return of_base, of_amount


def gini(amount: Floats, base: Floats) -> float:
    """The Gini coefficient: twice the surface between the Lorenz curve and an even spread.

    0 where every area has the same per base; near 1 where one small area has all. The
    surface under the curve is summed by trapezia (Brown's formula).

    >>> gini(np.array([30.0, 10.0]), np.array([1.0, 1.0]))
    0.25
    """
    of_base, of_amount = lorenz(amount, base)
    return float(1 - np.sum(np.diff(of_base) * (of_amount[1:] + of_amount[:-1])))


def concentration(gini: float) -> Concentration:
    """What a Gini coefficient means to those who do not know the measure.

    >>> concentration(0.25)
    'moderate'
    """
    return next((level for below, level in _CONCENTRATIONS if gini < below), "very_high")


def share_of_base(amount: Floats, base: Floats, share_of_amount: float = 0.5) -> float:
    """The least share of the base that holds a share of the amount, densest areas first."""
    of_base, of_amount = lorenz(amount, base)
    return float(1 - np.interp(1 - share_of_amount, of_amount, of_base))


def share_of_amount(amount: Floats, base: Floats, share_of_base: float) -> float:
    """The share of the amount on a share of the base, densest areas first."""
    of_base, of_amount = lorenz(amount, base)
    return float(1 - np.interp(1 - share_of_base, of_base, of_amount))


# ------------------------------------------------------- amounts known within limits
# A published figure is rounded, and one that is not shown lies between nothing and a limit: each
# area has anything from `low` to `high`. How even the spread can be at the most, and at the least.


def gini_range(low: Floats, high: Floats, base: Floats) -> Range:
    """The lowest and highest Gini of amounts within their limits.

    The highest may be told a little too high, never too low by more than a ten-thousandth.
    """
    lowest = min(gini(amounts, base) for amounts in _evenest(low, high, base))
    return lowest, max(lowest, _highest_gini(low, high, base))


def share_of_base_range(
    low: Floats, high: Floats, base: Floats, share_of_amount: float = 0.5
) -> Range:
    """The least and most that `share_of_base` can be."""
    most = max(
        share_of_base(amounts, base, share_of_amount) for amounts in _evenest(low, high, base)
    )
    below, above = 0.0, most
    for _ in range(_HALVINGS):
        middle = (below + above) / 2
        if _most_on(low, high, base, middle) < share_of_amount:
            below = middle
        else:
            above = middle
    return below, most


def share_of_amount_range(low: Floats, high: Floats, base: Floats, share: float) -> Range:
    """The least and most that `share_of_amount` can be."""
    least = min(share_of_amount(amounts, base, share) for amounts in _evenest(low, high, base))
    return least, _most_on(low, high, base, share)


def _evenest(low: Floats, high: Floats, base: Floats) -> Iterator[Floats]:
    """Amounts among which are the evenest that the limits allow.

    What moves from a denser to a less dense area makes the spread more even (Pigou 1912, Dalton
    1920), so areas must be filled to one common density, each within its limits. While
    the order of areas stays the same, both parts of every measure here are linear in
    that density, so that it turns only where the density passes a limit of an area.
    """
    for level in np.unique(np.concatenate([low / base, high / base])):
        amounts = np.clip(level * base, low, high)
        if amounts.sum() > 0:
            yield amounts


def _highest_gini(low: Floats, high: Floats, base: Floats) -> float:
    """Twice the surface between an even spread and the most that can lie on every share.

    No one spread need have the most on all shares at once, so that this may be a little too
    much. Shares are tried in steps and where a curve of either limit turns.
    """
    orders = [np.argsort(-each / base, kind="stable") for each in (low, high)]
    turns = [np.cumsum(base[order]) / base.sum() for order in orders]
    shares = np.unique(np.concatenate([np.linspace(0, 1, _STEPS + 1), *turns]))
    on_each = np.array([_most_on(low, high, base, share) for share in shares])
    surface = np.sum(np.diff(shares) * (on_each[1:] + on_each[:-1])) / 2
    return float(2 * surface - 1)


def _most_on(low: Floats, high: Floats, base: Floats, share: float) -> float:
    """The most of the amount that can lie on a share of the base.

    For areas at the upper limit there and at the lower one elsewhere, a ratio of two sums, which
    Dinkelbach (1967) finds by weighing: at the share s found so far, areas with most of
    (1 - s) high + s low per base are taken first. One area may be taken in part, at both limits:
    the most may be told a little too high, never too low.
    """
    room, found = share * base.sum(), 0.0
    while True:
        order = np.argsort(-((1 - found) * high + found * low) / base, kind="stable")
        before = np.cumsum(base[order]) - base[order]
        taken = np.clip((room - before) / base[order], 0, 1)
        there, elsewhere = taken @ high[order], (1 - taken) @ low[order]
        better = float(there / (there + elsewhere)) if there else 0.0
        if better <= found + _EQUAL:
            return max(found, better)
        found = better


def location_quotients(amount: Floats, base: Floats) -> Floats:
    """Each area's share of the amount over its share of the base (Haig 1928).

    1: as much as its size would give it; 2: twice as much.

    >>> location_quotients(np.array([30.0, 10.0]), np.array([1.0, 1.0])).tolist()
    [1.5, 0.5]
    """
    quotients: Floats = (amount / amount.sum()) / (base / base.sum())
    return quotients


def quotient_ranges(low: Floats, high: Floats, base: Floats) -> tuple[Floats, Floats]:
    """The least and most that every location quotient can be, of amounts within their limits.

    Least with the area at its lower limit and all others at their upper one, most the other way.

    >>> [each.round(2).tolist() for each in quotient_ranges(
    ...     np.array([20.0, 10.0]), np.array([30.0, 10.0]), np.array([1.0, 1.0]))]
    [[1.33, 0.5], [1.5, 0.67]]
    """
    of_base = base / base.sum()
    least: Floats = low / (low + high.sum() - high) / of_base
    most: Floats = high / (high + low.sum() - low) / of_base
    return least, most
