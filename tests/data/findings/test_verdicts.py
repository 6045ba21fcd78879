"""What a number means is decided once, at limits that can be read here."""

import datetime as dt
import doctest
import math
from fractions import Fraction
from typing import Any

import pandas as pd
import pytest

from data.arithmetic import hidden, multiple
from data.arithmetic.association import Correlation
from data.arithmetic.autocorrelation import Autocorrelation
from data.arithmetic.hidden import side_of
from data.arithmetic.inequality import concentration
from data.arithmetic.measures import compare_counts
from data.arithmetic.periods import Window
from data.arithmetic.permutation import PermutationTest
from data.findings.claimed_changes import CheckedClaim
from data.findings.claims import Check, DayRange, ReportCount, day_range
from data.findings.revisions import Revision
from data.findings.typical import AgainstTypical, against_typical, typical
from data.place import ClaimedChange

RARE, USUAL = PermutationTest(as_far=3), PermutationTest(as_far=4_000)
YEAR = Window(dt.date(2023, 1, 1), dt.date(2023, 12, 31))
LEAP_YEAR = Window(dt.date(2024, 1, 1), dt.date(2024, 12, 31))


@pytest.mark.parametrize("module", [hidden, multiple])
def test_the_examples_in_the_docstrings_hold(module: Any) -> None:
    found = doctest.testmod(module)
    assert found.attempted > 0
    assert found.failed == 0


def test_what_was_found_counts_as_one_of_the_shuffles() -> None:
    assert PermutationTest(as_far=0).p_value == 1 / 10_000
    assert PermutationTest(as_far=498).is_clear
    assert not PermutationTest(as_far=499).is_clear, "a p of 0.05 is not below 0.05"


@pytest.mark.parametrize(
    ("low", "high", "strength"),
    [
        (0.1, 0.6, "weak"),
        (0.15, 0.6, "moderate"),
        (-0.9, -0.5, "strong"),
        (-0.6, -0.1, "weak"),
        (-0.1, 0.6, "unclear"),
        (0.0, 0.6, "unclear"),
    ],
)
def test_a_correlation_is_as_strong_as_the_weakest_that_its_interval_leaves(
    low: float, high: float, strength: str
) -> None:
    assert Correlation((low + high) / 2, low, high, areas=40, effective=20).strength == strength


@pytest.mark.parametrize(
    ("i", "test", "pattern"),
    [(0.4, RARE, "clustered"), (-0.4, RARE, "dispersed"), (0.4, USUAL, "random")],
)
def test_the_pattern_of_neighbors(i: float, test: PermutationTest, pattern: str) -> None:
    assert Autocorrelation(i, -0.02, test, 50).pattern == pattern


def test_the_limits_of_concentration() -> None:
    found = [concentration(gini) for gini in (0.0, 0.19, 0.2, 0.4, 0.6, 0.95)]
    assert found == ["low", "low", "moderate", "high", "very_high", "very_high"]


def test_the_side_of_a_range_is_seen_in_two_decimals() -> None:
    assert side_of(0.504, (0.496, 0.6)) == "around"
    assert side_of(0.62, (0.4, 0.6)) == "below"
    assert side_of(0.38, (0.4, 0.6)) == "above"


@pytest.mark.parametrize(
    ("ratio", "times"),
    [(0.95, 1.1), (1.14, 1.1), (2.04, 2), (9.94, 9.9), (9.95, 10), (19.6, 20), (345, 300)],
)
def test_a_multiple_is_no_finer_than_it_is_known(ratio: float, times: float) -> None:
    assert multiple.multiple(ratio) == multiple.Multiple(times=times)


@pytest.mark.parametrize(
    ("ratio", "fraction"),
    [
        (0.94, Fraction(9, 10)),
        (0.5, Fraction(1, 2)),
        (0.3, Fraction(1, 3)),
        (0.07, Fraction(1, 10)),
    ],
)
def test_a_part_is_the_nearest_simple_fraction(ratio: float, fraction: Fraction) -> None:
    assert multiple.multiple(ratio) == multiple.Multiple(fraction=fraction)


def test_below_a_fourteenth_there_is_only_a_bound() -> None:
    assert multiple.multiple(0.069) == multiple.Multiple()


@pytest.mark.parametrize(
    ("ratio", "level", "part"),
    [
        (1.25, "above", "somewhat_less"),
        (1.24, "about", "somewhat_less"),
        (0.81, "about", "somewhat_less"),
        (0.8, "below", "somewhat_less"),
        (0.6, "below", "half"),
        (0.42, "below", "third"),
        (0.29, "below", "quarter"),
        (0.15, "below", "tenth"),
        (0.07, "below", "less_than_tenth"),
    ],
)
def test_an_area_against_the_typical_one(ratio: float, level: str, part: str) -> None:
    found = AgainstTypical(ratio)
    assert (found.level, found.part) == (level, part)


def test_the_typical_area_is_the_median_of_those_with_a_figure() -> None:
    values = pd.Series([1.0, 4.0, 9.0, math.nan], index=["a", "b", "c", "d"])
    assert typical(values) == 4
    assert against_typical(values, "c").multiple == 2.25


def test_which_of_two_counts_are_too_few() -> None:
    assert compare_counts(19, 20).is_few == (True, False)
    assert compare_counts(20, 19).is_few == (False, True)
    assert compare_counts(20, 20).is_few == (False, False)


def checked(was: int, now: int, before: Window = YEAR, after: Window = LEAP_YEAR) -> Check:
    earlier, later = (ReportCount(each, each, each, "incidents") for each in (was, now))
    return Check(before, after, earlier, later, compare_counts(was, now))


@pytest.mark.parametrize(
    ("claimed", "now", "direction"),
    [
        (-10, 80, "larger_fall"),
        (-30, 80, "smaller_fall"),
        (10, 120, "larger_rise"),
        (30, 120, "smaller_rise"),
        (10, 80, "other"),
        (-10, 100, "other"),
    ],
)
def test_the_direction_of_public_counts_beside_a_claim(
    claimed: float, now: int, direction: str
) -> None:
    check = checked(100, now)
    said = ClaimedChange(crime="robbery", percent=claimed)
    found = CheckedClaim(said, "differs", (check,), points=check.change - claimed)
    assert found.direction == direction


@pytest.mark.parametrize(("now", "direction"), [(95, "unclear"), (200, "other")])
def test_a_claim_of_a_direction_alone_has_no_size_to_differ_in(now: int, direction: str) -> None:
    said = ClaimedChange(crime="robbery", direction="down")
    assert CheckedClaim(said, "differs", (checked(100, now),)).direction == direction


def test_without_counts_a_claim_has_no_direction() -> None:
    assert CheckedClaim(ClaimedChange(crime="robbery", percent=-1), "no_data").direction is None


def test_the_period_with_29_february_is_the_longer_one() -> None:
    assert checked(50, 50).longer == "after"
    assert checked(50, 50, LEAP_YEAR, YEAR).longer == "before"
    assert checked(50, 50, YEAR, YEAR).longer is None


def days(*changes: float, estimated: tuple[bool, ...] = ()) -> pd.DataFrame:
    flags = estimated or (False,) * len(changes)
    return pd.DataFrame({"change": list(changes), "estimated": list(flags)})


def test_the_range_over_other_days_needs_two_of_them() -> None:
    assert day_range(days(1.0, math.nan)) is None
    assert day_range(days(1.0, math.nan, 3.0)) == DayRange(1.0, 3.0, None, False)


def test_days_without_an_estimate_have_a_range_of_their_own() -> None:
    found = day_range(days(1.0, 2.0, 4.0, estimated=(False, False, True)))
    assert found == DayRange(1.0, 4.0, (1.0, 2.0), True)
    assert day_range(days(1.0, 4.0, estimated=(True, True))) == DayRange(1.0, 4.0, None, True)


def test_within_one_point_the_day_matters_little() -> None:
    assert DayRange(1.0, 1.94, None, False).is_narrow
    assert not DayRange(1.0, 1.96, None, False).is_narrow


def test_a_revision_of_few_reports_has_no_percentage() -> None:
    assert Revision(YEAR, "2024", 19, 30, {}).change is None
    assert Revision(YEAR, "2024", 20, 30, {}).change == pytest.approx(50)


def test_a_year_without_its_last_days_is_still_a_year() -> None:
    assert Window(dt.date(2023, 1, 1), dt.date(2023, 12, 25)).is_part_of_year
    assert not Window(dt.date(2023, 1, 1), dt.date(2023, 12, 26)).is_part_of_year
