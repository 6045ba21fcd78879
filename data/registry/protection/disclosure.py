"""Disclosure control for one area: threshold, share, dominance, p% rule, top-code, rounding.

Terms follow the Handbook on Statistical Disclosure Control (Hundepool et al.):
a cell is safe when it may be shown, sensitive when it may not; the threshold
rule asks for a least number of contributors; the dominance and p% rules ask
that none of them stands out. All functions are pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from data.published.rules import (
    ADDRESS_ROUNDING,
    CAMERA_ROUNDING,
    MAX_CAMERAS_PER_ADDRESS,
    MAX_SHARE,
    MAX_SHARE_OF_LARGEST,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_HOLDINGS,
    P_PERCENT,
)


@dataclass(frozen=True)
class Count:
    """Exact counts of one area, with cameras counted as ten an address at most.

    `largest_address` is the most cameras of one address, `largest_holdings` those
    of the two largest owners. What a table of counts does not tell is None.
    """

    addresses: int
    cameras: int
    holdings: int | None = None
    largest_address: int | None = None
    largest_holdings: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        parts = (self.addresses, self.cameras, self.holdings or 0, self.largest_address or 0)
        if min(*parts, *(self.largest_holdings or ())) < 0:
            raise ValueError("a count is negative")


@dataclass(frozen=True)
class Figures:
    """What may be shown of a safe cell, rounded."""

    addresses: int
    cameras: int


def protect(
    count: Count, addresses_in_area: int | None = None, show_from: int = 0
) -> Figures | None:
    """The figures to show for one area, or None for "Not shown".

    `addresses_in_area` is the public number of addresses, None where unknown. An
    operator may ask for more registered ones than the rules do, by `show_from`.
    """
    if count.addresses < show_from or not is_safe(count, addresses_in_area):
        return None
    return Figures(
        addresses=max(MIN_ADDRESSES, round_half_up(count.addresses, ADDRESS_ROUNDING)),
        cameras=round_half_up(count.cameras, CAMERA_ROUNDING),
    )


def is_safe(count: Count, addresses_in_area: int | None) -> bool:
    """All rules for a cell that can be assessed; one that cannot is said to be so elsewhere."""
    return (
        count.addresses >= MIN_ADDRESSES
        and (count.holdings is None or count.holdings >= MIN_HOLDINGS)
        and (addresses_in_area is None or _has_room(count.addresses, addresses_in_area))
        and not is_dominated(count)
    )


def _has_room(addresses: int, in_area: int) -> bool:
    return in_area >= MIN_ADDRESSES_IN_AREA and addresses <= MAX_SHARE * in_area


def is_dominated(count: Count) -> bool:
    """Whether one contributor stands out: the dominance rule, and the p% rule.

    p% rule: the second largest owner, who knows their own cameras, must not be
    able to tell the largest owner's within p percent, so what all others hold
    must be at least that much.
    """
    if (count.largest_address or 0) > MAX_SHARE_OF_LARGEST * count.cameras:
        return True
    if count.largest_holdings is None:
        return False
    first, second = count.largest_holdings
    return 100 * (count.cameras - first - second) < P_PERCENT * first


def top_coded(cameras: int, addresses: int) -> int:
    """Cameras of an area, counted as ten per address at most.

    For tables, which give totals only: the cap is put on the total, and so
    binds less often than a cap on each address would.
    """
    return min(cameras, MAX_CAMERAS_PER_ADDRESS * addresses)


def round_half_up(count: int, base: int) -> int:
    """The nearest multiple of `base`; a count half way goes up, always the same way."""
    return (2 * count + base) // (2 * base) * base
