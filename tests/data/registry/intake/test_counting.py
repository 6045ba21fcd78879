"""Exact counts: distinct addresses and owners, and no address that counts for more than ten."""

from random import Random

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from data.registry.intake.counting import count_by_area
from data.registry.protection.disclosure import Count

Row = tuple[str, int, int, int]
rows = st.lists(
    st.tuples(
        st.sampled_from(["a", "b"]), st.integers(0, 6), st.integers(-1, 4), st.integers(1, 30)
    ),
    max_size=30,
)


def count(*registrations: Row) -> dict[str, Count]:
    frame = pd.DataFrame(registrations, columns=["area_id", "address", "holding", "cameras"])
    return count_by_area(frame, ["a", "b"])


def test_two_owners_at_one_address_are_one_address() -> None:
    assert count(("a", 1, 1, 2), ("a", 1, 2, 3))["a"] == Count(1, 5, 2, 5, (3, 2))


def test_one_owner_of_fifty_addresses_is_one_owner() -> None:
    found = count(*(("a", number, 7, 1) for number in range(50)))["a"]
    assert found == Count(50, 50, 1, 1, (50, 0))


def test_three_hundred_cameras_at_one_address_count_as_ten() -> None:
    found = count(("a", 1, 1, 300), ("a", 2, 2, 4))["a"]
    assert found == Count(2, 14, 2, 10, (10, 4))


def test_unknown_owners_together_are_one() -> None:
    assert count(*(("a", number, -1, 1) for number in range(20)))["a"].holdings == 1


def test_an_area_without_a_registration_has_zero() -> None:
    assert count(("a", 1, 1, 1))["b"] == Count(0, 0, 0, 0, (0, 0))
    assert count() == {"a": Count(0, 0, 0, 0, (0, 0)), "b": Count(0, 0, 0, 0, (0, 0))}


@given(rows, st.randoms())
def test_counts_agree_with_sets_in_any_order(registrations: list[Row], random: Random) -> None:
    found = count(*registrations)
    random.shuffle(registrations)
    assert count(*registrations) == found
    for area, number in found.items():
        mine = [row for row in registrations if row[0] == area]
        addresses = {row[1] for row in mine}
        assert number.addresses == len(addresses)
        assert number.holdings == len({row[2] for row in mine})
        assert number.cameras == sum(
            min(10, sum(row[3] for row in mine if row[1] == address)) for address in addresses
        )
