"""Is coverage even? The Lorenz curve, the Gini coefficient and location quotients.

Pure functions on arrays: `amount` is what is spread (registered cameras), `base` what it
is spread over (land, or residents), by area.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from data.arithmetic.arrays import Floats, Range

Concentration = Literal["low", "moderate", "high", "very_high"]
_CONCENTRATIONS: tuple[tuple[float, Concentration], ...] = (  # Gini coefficients below each
    (0.2, "low"),
    (0.4, "moderate"),
    (0.6, "high"),
)


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


def gini_range(amount: Floats, base: Floats, hidden_base: Floats, most: float) -> Range:
    """The lowest and highest Gini when hidden areas have anything from 0 to `most` each.

    Lowest: a Gini falls when something moves from a denser to a less dense area
    (Pigou 1912, Dalton 1920), so hidden areas must be filled to one common density, each
    up to its limit. While the order of areas stays the same, both parts of the Gini are
    linear in that density, so it turns only where the density passes that of a shown area
    or the limit of a hidden one: those are tried. Highest: by the same argument
    each hidden area is empty or full, and the smallest are the full ones.
    """
    all_base = np.concatenate([base, hidden_base])

    def with_hidden(figures: Floats) -> float:
        return gini(np.concatenate([amount, figures]), all_base)

    levels = np.unique(np.concatenate([[0.0], amount / base, most / hidden_base]))
    low = min(with_hidden(np.minimum(level * hidden_base, most)) for level in levels)
    by_size = np.argsort(np.argsort(hidden_base, kind="stable"))
    fills = (np.where(by_size < full, most, 0.0) for full in range(len(hidden_base) + 1))
    return low, max(with_hidden(figures) for figures in fills)


def location_quotients(amount: Floats, base: Floats) -> Floats:
    """Each area's share of the amount over its share of the base (Haig 1928).

    1: as much as its size would give it; 2: twice as much.

    >>> location_quotients(np.array([30.0, 10.0]), np.array([1.0, 1.0])).tolist()
    [1.5, 0.5]
    """
    quotients: Floats = (amount / amount.sum()) / (base / base.sum())
    return quotients


def quotient_factors(amount: Floats, base: Floats, hidden_base: Floats, most: float) -> Range:
    """What every location quotient is multiplied by, at least and at most, with hidden areas in.

    They add their base, and between nothing and `most` each to the amount.
    """
    larger_base = 1 + hidden_base.sum() / base.sum()
    larger_amount = 1 + most * len(hidden_base) / amount.sum()
    return float(larger_base / larger_amount), float(larger_base)
