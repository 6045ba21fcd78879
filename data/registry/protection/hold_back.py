"""Hold-back: between releases, a figure moves only when enough contributors joined or left.

A figure up by one could be one neighbor's new camera. So each area remembers
the exact counts at its last move, and its figures move up only after ten addresses and ten
owners more, down only after ten fewer; until then the old figure is carried
forward. Counting what is there, and not who came and went, asks for no less: a
net change of ten needs at least ten to join, and no list of addresses is kept.

What is carried forward may rest on fewer than ten today. And an area that had 10 to 19
addresses when it last moved stays shown until it grows, since no rule that looks at its
counts could hide it. Ten must have left, or one neighbor's leaving would show; then at most nine
are there, and to hide it would say so to anybody who knows how many there were. With
twenty or more, ten may be left, so that hiding says nothing.

An operator who wants every area to be able to go asks for twenty addresses to show one
(`show_from` in `disclosure`). Then each shown area had twenty or more when it last moved: one
that falls below is hidden as soon as ten of ten owners have left, and then from none to ten
or more may be there still. It is a threshold of twenty, told to everybody, and
so says no more than one of ten does. Another rule would be safe, and is not built: to look
at nothing but what is public, and let every figure that has not moved for some years go.
"""

from __future__ import annotations

from dataclasses import dataclass

from data.published.rules import MIN_ADDRESSES, MIN_HOLDINGS
from data.registry.protection.disclosure import Count, Figures

# An area turns from "Not shown" to shown, or back, only with so many addresses on the side
# where it is shown. Ten less are on the other side, and that must not say "fewer than ten".
MIN_TO_TURN = MIN_ADDRESSES + MIN_ADDRESSES


@dataclass(frozen=True)
class AreaState:
    """What is published of one area, and the exact counts when it last moved.

    Both figures are shown, or neither (None). They move at the same moment: cameras with
    one of their own could save it up, and then a single camera would be enough.
    """

    addresses: int | None
    cameras: int | None
    counted_addresses: int
    counted_holdings: int | None

    @property
    def shown(self) -> bool:
        return self.addresses is not None

    def joined(self, count: Count) -> bool:
        """Whether so many joined since the last move that figures may go up."""
        # A table does not tell owners: then there may have been one to each address it counts.
        owners = self.counted_addresses if self.counted_holdings is None else self.counted_holdings
        return _exceeds(count.addresses, self.counted_addresses, MIN_ADDRESSES) and _exceeds(
            count.holdings, owners, MIN_HOLDINGS
        )

    def left(self, count: Count) -> bool:
        """Whether so many left since the last move that figures may go down."""
        # Or they were all one owner's, of whom it cannot be told that ten left.
        owners = 1 if self.counted_holdings is None else self.counted_holdings
        return _exceeds(self.counted_addresses, count.addresses, MIN_ADDRESSES) and _exceeds(
            owners, count.holdings, MIN_HOLDINGS
        )


def next_state(before: AreaState | None, count: Count, figures: Figures | None) -> AreaState:
    """The area's state after a release; `figures` is what the rules would show today.

    Without a state before (the first release of all) everything safe is shown.
    """
    if before is None:
        return _moved(figures, count)
    if before.addresses is None or before.cameras is None:
        return _moved(figures, count) if _may_appear(before, count, figures) else before
    if figures is None:
        return _moved(None, count) if _may_be_hidden(before, count) else before
    if figures.addresses > before.addresses and before.joined(count):
        return _moved(Figures(figures.addresses, max(before.cameras, figures.cameras)), count)
    if figures.addresses < before.addresses and before.left(count):
        return _moved(Figures(figures.addresses, min(before.cameras, figures.cameras)), count)
    return before


def _may_appear(before: AreaState, count: Count, figures: Figures | None) -> bool:
    return figures is not None and count.addresses >= MIN_TO_TURN and before.joined(count)


def _may_be_hidden(before: AreaState, count: Count) -> bool:
    return before.counted_addresses >= MIN_TO_TURN and before.left(count)


def _moved(figures: Figures | None, count: Count) -> AreaState:
    return AreaState(
        figures.addresses if figures else None,
        figures.cameras if figures else None,
        count.addresses,
        count.holdings,
    )


def _exceeds(more: int | None, less: int | None, by: int) -> bool:
    """Holdings are None where today's table does not tell them; then addresses alone decide."""
    return more is None or less is None or more - less >= by
