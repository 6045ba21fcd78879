"""The disclosure rules, as properties of every figure they could let through."""

import inspect

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from data.registry.protection import disclosure
from data.registry.protection.disclosure import (
    Count,
    Figures,
    is_dominated,
    round_half_up,
    top_coded,
)

counts = st.integers(0, 5_000)
in_area = st.one_of(st.none(), st.integers(0, 20_000))


def protect(addresses: int, cameras: int, area: int | None = None) -> Figures | None:
    """The rules on an area of a table, which tells two totals."""
    return disclosure.protect(Count(addresses, top_coded(cameras, addresses)), area)


def shown_of(addresses: int, cameras: int, area: int | None = None) -> Figures:
    """The same of an area that is shown; an example that is not is no example."""
    return protect(addresses, cameras, area) or reject()


@given(counts, counts, in_area)
def test_every_shown_figure_rests_on_ten_addresses(
    addresses: int, cameras: int, area: int | None
) -> None:
    shown = shown_of(addresses, cameras, area)
    assert addresses >= 10
    assert shown.addresses >= 10
    assert shown.addresses % 10 == 0
    assert shown.cameras % 20 == 0
    assert area is None or (area >= 100 and 2 * addresses <= area)


@given(counts, counts, in_area)
def test_figures_stay_near_the_truth(addresses: int, cameras: int, area: int | None) -> None:
    shown = shown_of(addresses, cameras, area)
    assert abs(shown.addresses - addresses) <= 5
    assert abs(shown.cameras - min(cameras, 10 * addresses)) <= 10


@given(st.integers(0, 9), counts, in_area)
def test_nine_addresses_are_never_shown_whatever_they_hold(
    addresses: int, cameras: int, area: int | None
) -> None:
    assert protect(addresses, cameras, area) is None


@given(counts, counts, in_area)
def test_a_hidden_area_looks_the_same_whatever_hides_it(
    addresses: int, cameras: int, area: int | None
) -> None:
    assert protect(addresses, cameras, area) in (None, protect(addresses, cameras, area))
    assert protect(0, 0, area) is None


@given(st.integers(10, 5_000), counts, st.integers(0, 1_000_000))
def test_a_huge_holding_moves_a_figure_no_further_than_the_cap(
    addresses: int, cameras: int, more: int
) -> None:
    capped = protect(addresses, 10 * addresses)
    shown = protect(addresses, cameras + more)
    assert shown is not None
    assert capped is not None
    assert shown.cameras <= capped.cameras


@given(counts, counts)
def test_more_cameras_or_addresses_never_lower_a_figure(addresses: int, cameras: int) -> None:
    now, later = shown_of(addresses, cameras), protect(addresses + 1, cameras + 1)
    assert later is not None
    assert later.addresses >= now.addresses
    assert later.cameras >= now.cameras


@pytest.mark.parametrize(
    ("addresses", "cameras", "area", "expected"),
    [
        (9, 40, None, None),
        (10, 0, None, Figures(10, 0)),
        (14, 35, None, Figures(10, 40)),
        (15, 29, None, Figures(20, 20)),
        (15, 30, None, Figures(20, 40)),
        (10, 300, None, Figures(10, 100)),
        (50, 100, 100, Figures(50, 100)),
        (51, 100, 100, None),
        (49, 60, 99, None),
        (0, 0, 0, None),
    ],
)
def test_the_limits_themselves(
    addresses: int, cameras: int, area: int | None, expected: Figures | None
) -> None:
    assert protect(addresses, cameras, area) == expected


@given(st.integers(0, 10**9), st.sampled_from([10, 20]))
def test_half_way_goes_up(count: int, base: int) -> None:
    rounded = round_half_up(count, base)
    assert rounded % base == 0
    assert -base / 2 < rounded - count <= base / 2


@given(counts, counts)
def test_a_top_code_only_lowers(cameras: int, addresses: int) -> None:
    assert top_coded(cameras, addresses) <= min(cameras, 10 * addresses)


@pytest.mark.parametrize(
    "bad", [(-1, 5), (5, -1), (5, 5, -1), (5, 5, 5, -1), (5, 5, 5, 5, (3, -1))]
)
def test_negative_counts_are_refused(bad: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="negative"):
        Count(*bad)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("count", "safe"),
    [
        (Count(10, 40, 10, 10, (10, 10)), True),
        (Count(10, 40, 9, 10, (10, 10)), False),  # too few owners
        (Count(10, 40, 10, 11, (11, 10)), False),  # one address holds more than a quarter
        (Count(40, 100, 10, 10, (50, 45)), True),  # all others together hold 10% of 50
        (Count(40, 100, 10, 10, (50, 46)), False),  # one camera less, and the second could tell
        (Count(40, 100, 30, 10, (100, 0)), False),
    ],
)
def test_no_contributor_stands_out(count: Count, safe: bool) -> None:
    assert disclosure.is_safe(count, None) is safe


@given(st.lists(st.integers(1, 10), min_size=1, max_size=40))
def test_the_second_owner_cannot_tell_the_first_within_ten_percent(held: list[int]) -> None:
    first, second, *others = [*sorted(held, reverse=True), 0]
    count = Count(40, sum(held), len(held), None, (first, second))
    # What the second knows beside their own is an upper bound for the first.
    assert is_dominated(count) == (first + sum(others) < 1.1 * first)


def test_the_rules_are_deterministic() -> None:
    """No random numbers: asking twice, or averaging over releases, gains nothing."""
    assert "random" not in inspect.getsource(disclosure)
