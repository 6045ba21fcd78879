"""What is said of a hidden figure follows from published rules alone."""

import pytest

from data.arithmetic.hidden import most_hidden_cameras, possible_shares
from data.published.rules import RULES

ONLY_THRESHOLD = dict.fromkeys(RULES, "not_assessable") | {
    "threshold_addresses": "applied",
    "rounding": "applied",
    "top_code": "applied",
    "totals_from_shown": "applied",
    "hold_back": "first_release",
}


def test_the_limit_follows_from_the_threshold_and_the_top_code() -> None:
    assert most_hidden_cameras(ONLY_THRESHOLD) == 9 * 10


@pytest.mark.parametrize(
    "rule",
    [
        "threshold_holdings",
        "minimum_addresses_in_area",
        "maximum_share",
        "dominance",
        "p_percent",
        "hold_back",
    ],
)
def test_where_another_rule_may_have_hidden_it_no_limit_is_claimed(rule: str) -> None:
    assert most_hidden_cameras(ONLY_THRESHOLD | {rule: "applied"}) is None


def test_without_the_top_code_nine_addresses_may_have_any_number() -> None:
    assert most_hidden_cameras(ONLY_THRESHOLD | {"top_code": "not_assessable"}) is None


def test_every_rule_that_could_hide_an_area_is_known() -> None:
    """A new rule must be thought of here, too."""
    assert set(RULES) == set(ONLY_THRESHOLD)


def test_every_case_of_a_few_hidden_areas_is_tried_and_as_many_of_more() -> None:
    assert possible_shares(0).shape == (1, 0)
    assert sorted(possible_shares(1)[:, 0]) == [0, 0.25, 0.5, 0.75, 1]
    assert len({tuple(row) for row in possible_shares(3)}) == 5**3
    many = possible_shares(20)
    assert many.shape == (5**5, 20)
    assert many.min() == 0 and many.max() == 1
    assert any((row == 0).all() for row in many) and any((row == 1).all() for row in many)
    assert (many == possible_shares(20)).all()
