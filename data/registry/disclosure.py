"""Disclosure control for one table of counts by area: threshold, share, top-code, rounding.

Terms follow the Handbook on Statistical Disclosure Control (Hundepool et al.):
a cell is safe when it may be shown, sensitive when it may not; the threshold
rule asks for a least number of contributors. All functions are pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from data.schema import ADDRESS_ROUNDING, CAMERA_ROUNDING

MIN_ADDRESSES = 10  # contributors a shown figure rests on, at least
MIN_ADDRESSES_IN_AREA = 100  # public addresses among which they could be
MAX_SHARE = 0.5  # of the area's addresses that may be registered
MAX_CAMERAS_PER_ADDRESS = 10


@dataclass(frozen=True)
class Figures:
    """What may be shown of a safe cell, rounded."""

    addresses: int
    cameras: int


def protect(addresses: int, cameras: int, addresses_in_area: int | None = None) -> Figures | None:
    """The figures to show for one area, or None for "Not shown".

    `addresses` and `cameras` are exact counts; `addresses_in_area` is the public
    number of addresses, None where unknown. Raises ValueError on a negative count.
    """
    if min(addresses, cameras, addresses_in_area or 0) < 0:
        raise ValueError("a count is negative")
    if not is_safe(addresses, addresses_in_area):
        return None
    return Figures(
        addresses=max(MIN_ADDRESSES, round_half_up(addresses, ADDRESS_ROUNDING)),
        cameras=round_half_up(top_coded(cameras, addresses), CAMERA_ROUNDING),
    )


def is_safe(addresses: int, addresses_in_area: int | None) -> bool:
    """Threshold rule and share rule; the share is only assessed where its base is known."""
    if addresses < MIN_ADDRESSES:
        return False
    if addresses_in_area is None:
        return True
    return addresses_in_area >= MIN_ADDRESSES_IN_AREA and addresses <= MAX_SHARE * addresses_in_area


def top_coded(cameras: int, addresses: int) -> int:
    """Cameras of an area, counted as ten per address at most.

    A table gives totals only, so the cap is put on the total: it binds less
    often than a cap on each address would.
    """
    return min(cameras, MAX_CAMERAS_PER_ADDRESS * addresses)


def round_half_up(count: int, base: int) -> int:
    """The nearest multiple of `base`; a count half way goes up, always the same way."""
    return (2 * count + base) // (2 * base) * base
