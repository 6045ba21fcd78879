"""Hold-back: between releases, a figure moves only when enough contributors joined or left.

A figure up by one could be one neighbor's new camera. So each figure remembers
the exact counts at its last move, and moves up only after ten addresses and ten
owners more, down only after ten fewer; until then the old figure is carried
forward. Counting what is there, and not who came and went, asks for no less: a
net change of ten needs at least ten to join, and no list of addresses is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from data.registry.disclosure import MIN_ADDRESSES, MIN_HOLDINGS, Count, Figures

# An area turns from "Not shown" to shown, or back, only with so many addresses on the side
# where it is shown. Ten less are on the other side, and that must not say "fewer than ten".
MIN_TO_TURN = MIN_ADDRESSES + MIN_ADDRESSES


@dataclass(frozen=True)
class Held:
    """One figure (None: not shown), and the exact counts when it last moved."""

    value: int | None
    addresses: int
    holdings: int | None

    def joined(self, count: Count) -> bool:
        """Whether so many joined since the last move that the figure may go up."""
        return _exceeds(count.addresses, self.addresses, MIN_ADDRESSES) and _exceeds(
            count.holdings, self.holdings, MIN_HOLDINGS
        )

    def left(self, count: Count) -> bool:
        """Whether so many left since the last move that the figure may go down."""
        return _exceeds(self.addresses, count.addresses, MIN_ADDRESSES) and _exceeds(
            self.holdings, count.holdings, MIN_HOLDINGS
        )

    def moved_to(self, value: int | None, count: Count) -> Held:
        """The figure after this release: moved where it may, else carried forward."""
        if value is None or self.value is None or value == self.value:
            return self
        may_move = self.joined(count) if value > self.value else self.left(count)
        return _at(value, count) if may_move else self


@dataclass(frozen=True)
class AreaState:
    """What is published of one area, and since when.

    Both figures are shown, or neither, and cameras move only when addresses do: so
    both have the same counts behind them.
    """

    addresses: Held
    cameras: Held

    @property
    def shown(self) -> bool:
        return self.addresses.value is not None


def next_state(before: AreaState | None, count: Count, figures: Figures | None) -> AreaState:
    """The area's state after a release; `figures` is what the rules would show today.

    Without a state before (the first release of all) everything safe is shown.
    """
    if before is None:
        return _state(figures, count)
    if not before.shown:
        return _state(figures, count) if _may_appear(before, count, figures) else before
    if figures is None:
        return _state(None, count) if _may_be_hidden(before, count) else before
    addresses = before.addresses.moved_to(figures.addresses, count)
    if addresses is before.addresses:
        # Cameras have no moment of their own: after ten have joined once, one more camera
        # would be enough to move them.
        return before
    cameras = before.cameras.moved_to(figures.cameras, count)
    return AreaState(addresses, _at(cameras.value, count))


def _may_appear(before: AreaState, count: Count, figures: Figures | None) -> bool:
    return figures is not None and count.addresses >= MIN_TO_TURN and before.addresses.joined(count)


def _may_be_hidden(before: AreaState, count: Count) -> bool:
    return before.addresses.addresses >= MIN_TO_TURN and before.addresses.left(count)


def _state(figures: Figures | None, count: Count) -> AreaState:
    if figures is None:
        return AreaState(_at(None, count), _at(None, count))
    return AreaState(_at(figures.addresses, count), _at(figures.cameras, count))


def _at(value: int | None, count: Count) -> Held:
    return Held(value, count.addresses, count.holdings)


def _exceeds(more: int | None, less: int | None, by: int) -> bool:
    """Holdings are None where a table does not tell them; then addresses alone decide."""
    return more is None or less is None or more - less >= by
