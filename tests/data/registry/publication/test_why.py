"""The operator is told which rule hides an area, and why a figure stays: each with its counts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.registry.protection.disclosure import Count, protect
from data.registry.protection.hold_back import AreaState, next_state
from data.registry.publication import why
from tests.data.registry.protection.test_hold_back import histories


def last(history: Sequence[Count], in_area: int | None = None, show_from: int = 0) -> list[str]:
    """What is told of an area after its newest count, as hidden or as it was."""
    before: AreaState | None = None
    state = next_state(None, history[0], protect(history[0], in_area, show_from))
    for count in history[1:]:
        before, state = state, next_state(state, count, protect(count, in_area, show_from))
    known = {} if in_area is None else {"1": in_area}
    around = ({"1": before} if before else {}), {"1": state}, {"1": history[-1]}, known, show_from
    return [*why.hidden(*around).get("1", ()), *why.as_it_was(*around).values()]


def of(addresses: int, owners: int | None = None, cameras: int | None = None) -> Count:
    holdings = addresses if owners is None else owners
    return Count(addresses, cameras or 2 * addresses, holdings, 2, (2, 2))


@pytest.mark.parametrize(
    ("history", "in_area", "told"),
    [
        ([of(8)], 500, ["8 addresses, fewer than 10", "8 owners, fewer than 10"]),
        ([of(30, 1)], None, ["1 owner, fewer than 10"]),
        ([of(30)], 55, ["55 public addresses in the area, fewer than 100",
                        "30 addresses of 55 in the area, more than 50%"]),
        ([Count(12, 40, 12, 11, (11, 3))], None,
         ["one address has 11 of 40 cameras, more than 25%"]),
        ([Count(40, 100, 11, 10, (90, 5))], None,
         ["the two largest owners have 90 and 5 of 100 cameras: the second could tell those of "
          "the first to within 10%"]),
        ([of(5), of(16)], None,
         ["16 addresses: an area that was not shown is shown from 20 on"]),
        ([of(9), of(18, 17)], None,
         ["18 addresses: an area that was not shown is shown from 20 on",
          "9 addresses of 9 owners when it was last hidden, or first counted, 18 addresses of 17 "
          "owners now: fewer than ten addresses, of ten owners, joined"]),
        ([of(21), of(29)], None,
         ["21 addresses of 21 owners when its figure last moved, 29 addresses of 29 owners now: "
          "fewer than ten addresses, of ten owners, joined"]),
        ([of(31), of(33, cameras=120)], None,
         ["31 addresses of 31 owners when its figure last moved, 33 addresses of 33 owners now: "
          "they round to the same, and cameras move only with addresses"]),
        ([of(14), of(6)], None,
         ["would be hidden today (6 addresses, fewer than 10; 6 owners, fewer than 10), but had "
          "14 addresses when its figure last moved, and one of fewer than 20 is never hidden"]),
        ([of(30)], 500, []),
    ],
)  # fmt: skip
def test_the_rule_that_binds_is_told_with_its_counts(
    history: list[Count], in_area: int | None, told: list[str]
) -> None:
    assert last(history, in_area) == told


def test_what_the_operator_asks_for_is_told_as_such() -> None:
    assert last([of(14)], None, 20) == ["14 addresses, fewer than the 20 of --show-from"]


@settings(max_examples=50, deadline=None)
@given(histories(), st.sampled_from([None, 60, 150]), st.sampled_from([0, 20]))
def test_no_hidden_area_is_without_a_reason(
    history: list[Count], in_area: int | None, show_from: int
) -> None:
    state: AreaState | None = None
    for count in history:
        figures = protect(count, in_area, show_from)
        before, state = state, next_state(state, count, figures)
        around = ({"1": before} if before else {}), {"1": state}, {"1": count}
        known = {} if in_area is None else {"1": in_area}
        assert bool([*why.broken(count, in_area, show_from)]) == (figures is None)
        told = why.hidden(*around, known, show_from)
        assert bool(told.get("1")) != state.shown
        stays = why.as_it_was(*around, known, show_from)
        shows = None if figures is None else (figures.addresses, figures.cameras)
        carried = state.shown and before == state
        assert bool(stays) == (carried and shows != (state.addresses, state.cameras))
