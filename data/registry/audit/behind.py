"""What truly stands behind the figures of the newest release; only the operator can tell.

The audit's own reading of exact counts: of each figure that is new, the contributors
behind it, and those who joined or left to move it. It knows the rules by what they
promise alone (`promise`). A figure that is carried forward was held to all this when
it was new; fewer may stand behind it today.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from data.registry.audit.promise import (
    ADDRESSES_ROUNDED_TO,
    CAMERAS_ROUNDED_TO,
    MAX_CAMERAS_PER_ADDRESS,
    MAX_SHARE,
    MAX_SHARE_OF_LARGEST,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_CHANGE,
    MIN_OWNERS,
    MIN_TO_TURN,
    P_PERCENT,
)


class ExactCount(Protocol):
    """Exact counts of an area; what a table of counts does not tell is None."""

    @property
    def addresses(self) -> int: ...
    @property
    def cameras(self) -> int: ...
    @property
    def holdings(self) -> int | None: ...
    @property
    def largest_address(self) -> int | None: ...
    @property
    def largest_holdings(self) -> tuple[int, int] | None: ...


class Remembered(Protocol):
    """Figures of an area (both None: not shown), and the exact counts when they last moved."""

    @property
    def addresses(self) -> int | None: ...
    @property
    def cameras(self) -> int | None: ...
    @property
    def counted_addresses(self) -> int: ...
    @property
    def counted_holdings(self) -> int | None: ...


@dataclass(frozen=True)
class Behind:
    """One area at the newest release: its figures, those before, and what they rest on.

    `before` is None at the first release; `in_area` are public addresses, None where
    unknown. `again` is the most that the second reading of the register finds, None
    where there was none.
    """

    before: Remembered | None
    now: Remembered
    exact: ExactCount
    in_area: int | None
    again: ExactCount | None = None

    def broken(self) -> Iterator[str]:
        """The name of each rule that the exact counts do not satisfy."""
        if self.before and _figures(self.before) == _figures(self.now):
            if _counted(self.before) != _counted(self.now):
                yield "hold-back"
            return
        if _counted(self.now) != (self.exact.addresses, self.exact.holdings):
            yield "hold-back"
        if self.before and not _waited(self.before, self.now):
            yield "hold-back"
        if self.now.addresses is not None and self.now.cameras is not None:
            yield from _few(self.exact)
            yield from self._no_room()
            yield from _standing_out(self.exact)
            yield from self._not_rounded(self.now.addresses, self.now.cameras)
            yield from self._read_again(self.now.addresses, self.now.cameras)

    def _no_room(self) -> Iterator[str]:
        """Share: those that contributors could be hidden among."""
        if self.in_area is not None and self.in_area < MIN_ADDRESSES_IN_AREA:
            yield "minimum addresses in area"
        if self.in_area is not None and self.exact.addresses > MAX_SHARE * self.in_area:
            yield "maximum share"

    def _not_rounded(self, addresses: int, cameras: int) -> Iterator[str]:
        """Cameras may stay as they were when addresses move, but never stand alone."""
        rounded = _rounded(self.exact.addresses, ADDRESSES_ROUNDED_TO)
        carried = self.before.cameras if self.before else None
        if addresses != max(MIN_ADDRESSES, rounded) or cameras not in (
            _rounded(self.exact.cameras, CAMERAS_ROUNDED_TO),
            carried,
        ):
            yield "rounding"

    def _read_again(self, addresses: int, cameras: int) -> Iterator[str]:
        """The same of the second reading, and more in a figure than it finds at most."""
        if self.again is None:
            return
        # Rows at a border may count in the area of most rows of their address.
        least = _rounded_from(addresses, ADDRESSES_ROUNDED_TO) - 1
        fewest = _rounded_from(cameras, CAMERAS_ROUNDED_TO) - MAX_CAMERAS_PER_ADDRESS
        too_many = self.again.addresses < least or self.again.cameras < fewest
        rules = {*_few(self.again), *_standing_out(self.again)}
        if too_many or rules:
            found = ", ".join(sorted(rules)) or "more is shown than it finds"
            yield f"the second reading of the register differs ({found})"


def _rounded_from(value: int, base: int) -> float:
    """The least count that rounds to a figure, with a fiftieth left open."""
    return 0.98 * (value - base / 2)


def _few(count: ExactCount) -> Iterator[str]:
    """Threshold: contributors."""
    if count.addresses < MIN_ADDRESSES:
        yield "threshold"
    if count.holdings is not None and count.holdings < MIN_OWNERS:
        yield "owners"


def _standing_out(count: ExactCount) -> Iterator[str]:
    """Top code, dominance and p% rule: no contributor's cameras can be told."""
    cameras, largest = count.cameras, count.largest_address or 0
    most = MAX_CAMERAS_PER_ADDRESS
    if largest > most or cameras > most * count.addresses:
        yield "top-code"
    if largest > MAX_SHARE_OF_LARGEST * cameras:
        yield "dominance"
    if count.largest_holdings is not None:
        first, second = count.largest_holdings
        # The second knows their own; what is left must blur the first by p percent.
        if 100 * (cameras - second) < (100 + P_PERCENT) * first:
            yield "p%"


def _figures(state: Remembered) -> tuple[int | None, int | None]:
    return state.addresses, state.cameras


def _counted(state: Remembered) -> tuple[int, int | None]:
    return state.counted_addresses, state.counted_holdings


def _waited(before: Remembered, now: Remembered) -> bool:
    """Whether ten addresses and ten owners joined (or left) before the figures moved."""
    was, shows = before.addresses or 0, now.addresses or 0
    fewer, more = (before, now) if shows > was else (now, before)
    turned = before.addresses is None or now.addresses is None
    return (
        shows != was
        and (fewer.cameras or 0) <= (more.cameras or 0)
        and more.counted_addresses - fewer.counted_addresses >= MIN_CHANGE
        and _more_owners(more, fewer, known_now=now.counted_holdings is not None)
        and (not turned or more.counted_addresses >= MIN_TO_TURN)
    )


def _more_owners(more: Remembered, fewer: Remembered, *, known_now: bool) -> bool:
    """Owners are None where a table does not tell them; then addresses alone decide.

    Told by a register only after a table, ten must have joined whoever was there: one owner at
    each address the table counts, or one in all.
    """
    if not known_now:
        return True
    most = more.counted_holdings if more.counted_holdings is not None else 1
    least = fewer.counted_holdings
    return most - (fewer.counted_addresses if least is None else least) >= MIN_CHANGE


def _rounded(count: int, base: int) -> int:
    """The nearest multiple, half way up."""
    return base * math.floor(count / base + 0.5)
