"""Why an area is not shown, or its figure stays as it was, with exact counts: private.

Everybody else is told only that a rule hides an area, and never which: it would say what is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from data.files.counted import counted
from data.published.rules import (
    MAX_SHARE,
    MAX_SHARE_OF_LARGEST,
    MIN_ADDRESSES,
    MIN_ADDRESSES_IN_AREA,
    MIN_HOLDINGS,
    P_PERCENT,
)
from data.registry.protection.disclosure import Count, is_dominated, protect
from data.registry.protection.hold_back import MIN_TO_TURN, AreaState

States = Mapping[str, AreaState]


def hidden(
    before: States,
    after: States,
    counts: Mapping[str, Count],
    in_area: Mapping[str, int],
    show_from: int = 0,
) -> dict[str, list[str]]:
    """What hides each area that is not shown: rules that it breaks today, and the hold-back.

    `before` and `after` are the states around the release, `in_area` the public addresses where
    they are known, `show_from` is what the operator asks for to show an area.
    """
    return {
        area_id: [
            *broken(counts[area_id], in_area.get(area_id), show_from),
            *(_held(earlier, counts[area_id]) if (earlier := before.get(area_id)) else ()),
        ]
        for area_id, state in sorted(after.items())
        if not state.shown
    }


def as_it_was(
    before: States,
    after: States,
    counts: Mapping[str, Count],
    in_area: Mapping[str, int],
    show_from: int = 0,
) -> dict[str, str]:
    """Why the figure of each shown area stays, where today's would be another one."""
    found = {}
    for area_id, state in sorted(after.items()):
        if state.shown and before.get(area_id) == state:
            count, known = counts[area_id], in_area.get(area_id)
            figures = protect(count, known, show_from)
            if figures is None:
                rules = "; ".join(broken(count, known, show_from))
                found[area_id] = f"would be hidden today ({rules}), but {_kept(state, count)}"
            elif (figures.addresses, figures.cameras) != (state.addresses, state.cameras):
                found[area_id] = _still(state, count, figures.addresses)
    return found


def broken(count: Count, in_area: int | None, show_from: int = 0) -> Iterator[str]:
    """The rules that hide a count today, each with the numbers that it looks at."""
    addresses = counted(count.addresses, "address", "addresses")
    if count.addresses < MIN_ADDRESSES:
        yield f"{addresses}, fewer than {MIN_ADDRESSES}"
    elif count.addresses < show_from:
        yield f"{addresses}, fewer than the {show_from} of --show-from"
    if count.holdings is not None and count.holdings < MIN_HOLDINGS:
        yield f"{counted(count.holdings, 'owner')}, fewer than {MIN_HOLDINGS}"
    if in_area is not None:
        if in_area < MIN_ADDRESSES_IN_AREA:
            there = counted(in_area, "public address", "public addresses")
            yield f"{there} in the area, fewer than {MIN_ADDRESSES_IN_AREA}"
        if count.addresses > MAX_SHARE * in_area:
            yield f"{addresses} of {in_area:,} in the area, more than {MAX_SHARE:.0%}"
    if is_dominated(count):
        yield from _dominated(count)


def _dominated(count: Count) -> Iterator[str]:
    cameras = counted(count.cameras, "camera")
    if (largest := count.largest_address or 0) > MAX_SHARE_OF_LARGEST * count.cameras:
        yield f"one address has {largest:,} of {cameras}, more than {MAX_SHARE_OF_LARGEST:.0%}"
    else:
        first, second = count.largest_holdings or (0, 0)
        yield (
            f"the two largest owners have {first:,} and {second:,} of {cameras}: the second could "
            f"tell those of the first to within {P_PERCENT}%"
        )


def _held(before: AreaState, count: Count) -> Iterator[str]:
    """What the hold-back waits for before an area that was hidden turns to shown."""
    if before.shown:
        return
    if MIN_ADDRESSES <= count.addresses < MIN_TO_TURN:
        addresses = counted(count.addresses, "address", "addresses")
        yield f"{addresses}: an area that was not shown is shown from {MIN_TO_TURN} on"
    if count.addresses >= MIN_ADDRESSES and not before.joined(count):
        told = _then_and_now(before, count, "when it was last hidden, or first counted")
        yield f"{told}: fewer than ten addresses, of ten owners, joined"


def _kept(state: AreaState, count: Count) -> str:
    """Why an area that the rules would hide stays shown."""
    if state.counted_addresses < MIN_TO_TURN:
        then = counted(state.counted_addresses, "address", "addresses")
        return f"had {then} when its figure last moved, and one of fewer than 20 is never hidden"
    return f"{_then_and_now(state, count)}: fewer than ten addresses, of ten owners, left"


def _still(state: AreaState, count: Count, today: int) -> str:
    if today == state.addresses:
        told = _then_and_now(state, count)
        return f"{told}: they round to the same, and cameras move only with addresses"
    way = "joined" if today > (state.addresses or 0) else "left"
    return f"{_then_and_now(state, count)}: fewer than ten addresses, of ten owners, {way}"


def _then_and_now(state: AreaState, count: Count, when: str = "when its figure last moved") -> str:
    then = _told(state.counted_addresses, state.counted_holdings)
    return f"{then} {when}, {_told(count.addresses, count.holdings)} now"


def _told(addresses: int, holdings: int | None) -> str:
    there = counted(addresses, "address", "addresses")
    return there if holdings is None else f"{there} of {counted(holdings, 'owner')}"
