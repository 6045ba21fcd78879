"""Which facts can be believed together, against all sets there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.registry.audit.belief import TooManyContradictionsError, consistent_sets
from data.registry.audit.facts import Fact
from data.registry.audit.linked_areas import BoundFact
from data.registry.audit.region import CITY


def said(number: int) -> BoundFact:
    fact = Fact("addresses", CITY, number, number, dt.date(2024, 1, 1))
    return BoundFact(fact, 0, {"1": (0,)})


FACTS = [said(number) for number in range(5)]
conflicts = st.lists(st.sets(st.integers(0, 4), min_size=2, max_size=3), max_size=4)


@given(conflicts)
def test_every_largest_set_without_a_contradiction_is_found(contradict: list[set[int]]) -> None:
    def allowed(facts: Sequence[BoundFact]) -> bool:
        numbers = {int(fact.fact.low) for fact in facts}
        return not any(conflict <= numbers for conflict in contradict)

    subsets = chain.from_iterable(combinations(FACTS, size) for size in range(6))
    good = [frozenset(s.fact.low for s in subset) for subset in subsets if allowed(subset)]
    largest = {some for some in good if not any(some < other for other in good)}
    found = [frozenset(s.fact.low for s in some) for some in consistent_sets(FACTS, allowed)]
    assert len(found) == len(set(found))
    assert set(found) == largest


def test_more_contradictions_than_can_be_tried_are_said_to_be() -> None:
    pairs = [said(number) for number in range(24)]

    def allowed(facts: Sequence[BoundFact]) -> bool:
        numbers = [int(fact.fact.low) // 2 for fact in facts]
        return len(numbers) == len(set(numbers))

    with pytest.raises(TooManyContradictionsError):
        consistent_sets(pairs, allowed)
