"""Two counts: published values, other libraries' answers, every branch of the verdict."""

import doctest
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.rates import confint_poisson_2indep

from data.arithmetic import two_counts
from data.arithmetic.dispersion import CHANCE, Dispersion
from data.arithmetic.two_counts import (
    compare_counts,
    controlled,
    false_discoveries_controlled,
)

counts = st.integers(0, 3000)
exposures = st.floats(0.05, 50)
dispersions = st.one_of(
    st.just(CHANCE), st.builds(Dispersion, st.floats(1, 20), st.integers(2, 500))
)


def test_the_examples_in_the_docstrings_hold() -> None:
    found = doctest.testmod(two_counts)
    assert found.attempted > 0
    assert found.failed == 0


@pytest.mark.parametrize(
    ("before", "after", "low", "high", "verdict"),
    [
        (26, 27, 0.61, 1.77, "unclear"),
        (1205, 943, 0.72, 0.85, "down"),
        (943, 1205, 1.17, 1.39, "up"),
    ],
)
def test_reference_values(before: int, after: int, low: float, high: float, verdict: str) -> None:
    compared = compare_counts(before, after)
    assert round(compared.low, 2) == low
    assert round(compared.high, 2) == high
    assert compared.verdict == verdict


@given(st.integers(20, 5000), st.integers(20, 5000), exposures, exposures)
def test_the_interval_is_the_score_interval_of_another_library(
    before: int, after: int, exposure_before: float, exposure_after: float
) -> None:
    compared = compare_counts(before, after, exposure_before, exposure_after)
    low, high = confint_poisson_2indep(
        after, exposure_after, before, exposure_before, method="score", compare="ratio"
    )
    # Theirs is found by a root search, ours in closed form.
    assert compared.low == pytest.approx(low, rel=1e-4)
    assert compared.high == pytest.approx(high, rel=1e-4)
    assert compared.ratio == pytest.approx(after / exposure_after / (before / exposure_before))
    assert compared.low < compared.ratio < compared.high


@given(st.integers(1, 200), st.integers(1, 200), st.integers(2, 20))
def test_with_a_dispersion_so_many_reports_say_as_much_as_a_part_of_them(
    before: int, after: int, scale: int
) -> None:
    """φ times the reports, with φ, have the interval and the p of the reports without it."""
    assume(min(before, after) >= 20)
    plain = compare_counts(before, after)
    wide = compare_counts(scale * before, scale * after, dispersion=Dispersion(scale, math.inf))
    assert (wide.low, wide.high) == pytest.approx((plain.low, plain.high))
    assert wide.p_value == pytest.approx(plain.p_value)


@given(counts, counts, exposures, exposures, dispersions)
def test_a_p_value_belongs_to_the_interval(
    before: int, after: int, exposure_before: float, exposure_after: float, varying: Dispersion
) -> None:
    """It is below 0.05 where the interval does not hold 1, and nowhere else."""
    compared = compare_counts(before, after, exposure_before, exposure_after, varying)
    assume(abs(compared.p_value - 0.05) > 1e-9)
    if compared.is_tested:
        assert (compared.p_value < 0.05) == (compared.verdict in ("down", "up"))


@given(st.integers(200, 5000), st.floats(0.9, 1.1), st.floats(1, 9))
def test_a_p_value_is_near_that_of_the_logarithm_of_the_ratio(
    before: int, ratio: float, scale: float
) -> None:
    after = round(before * ratio)
    compared = compare_counts(before, after, dispersion=Dispersion(scale, math.inf))
    z = abs(math.log(after / before)) / math.sqrt(scale * (1 / before + 1 / after))
    assert compared.p_value == pytest.approx(math.erfc(z / math.sqrt(2)), abs=0.001)


@given(counts, counts, exposures, exposures, dispersions)
def test_a_comparison_turned_round_says_the_same(
    before: int, after: int, exposure_before: float, exposure_after: float, varying: Dispersion
) -> None:
    there = compare_counts(before, after, exposure_before, exposure_after, varying)
    back = compare_counts(after, before, exposure_after, exposure_before, varying)
    assert back.p_value == pytest.approx(there.p_value)
    opposite = {"down": "up", "up": "down"}
    assert back.verdict == opposite.get(there.verdict, there.verdict)


@given(st.integers(20, 3000), st.integers(20, 3000), dispersions)
def test_the_more_counts_vary_the_wider_is_the_range(
    before: int, after: int, varying: Dispersion
) -> None:
    plain, wide = compare_counts(before, after), compare_counts(before, after, dispersion=varying)
    assert wide.low <= plain.low + 1e-12
    assert wide.high >= plain.high - 1e-12
    assert wide.p_value >= plain.p_value - 1e-12


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (0, 0, "few"),  # nothing at all
        (39, 0, "few"),  # below 40 in all, however far apart
        (40, 0, "down"),  # 40 in all are enough, and nobody needs a percentage to see it
        (0, 40, "up"),
        (54, 10, "down"),
        (10, 54, "up"),
        (25, 18, "few"),  # enough in all, and too few on one side to tell
        (18, 25, "few"),
        (20, 20, "unclear"),
        (60, 20, "down"),
        (20, 60, "up"),
    ],
)
def test_every_branch_of_the_verdict(before: int, after: int, verdict: str) -> None:
    compared = compare_counts(before, after)
    assert compared.verdict == verdict
    assert compared.is_tested == (before + after >= 40)
    small = min(before, after) < 20
    assert compared.has_ratio is not small
    assert [math.isnan(each) for each in (compared.ratio, compared.low, compared.high)] == (
        [small] * 3
    )


def test_which_of_two_counts_are_too_few() -> None:
    assert compare_counts(19, 20).is_few == (True, False)
    assert compare_counts(20, 19).is_few == (False, True)
    assert compare_counts(20, 20).is_few == (False, False)


def test_no_events_at_all_are_no_difference() -> None:
    assert compare_counts(0, 0).p_value == 1


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        compare_counts(-1, 30)


@pytest.mark.parametrize("given_exposures", [(0, 1), (1, 0), (-1, 1)])
def test_an_exposure_that_is_not_positive_is_refused(given_exposures: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="exposure"):
        compare_counts(30, 30, *given_exposures)


def test_homicide_to_date_is_not_set_against_a_full_year() -> None:
    """A live dashboard once said "homicide −42.6%": 27 to date against 47 in a full year."""
    assert compare_counts(26, 27).verdict == "unclear"


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60))
def test_false_discoveries_are_controlled_as_another_library_does(p_values: list[float]) -> None:
    expected = multipletests(p_values, alpha=0.05, method="fdr_bh")[0]
    assert false_discoveries_controlled(p_values, 0.05).tolist() == expected.tolist()


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), min_size=1, max_size=40))
def test_together_nothing_becomes_clear_and_what_is_not_says_so(
    pairs: list[tuple[int, int]],
) -> None:
    alone = [compare_counts(*pair) for pair in pairs]
    together = controlled(alone)
    clear = ("down", "up")
    for one, among in zip(alone, together, strict=True):
        assert among.verdict == one.verdict or among.only_clear_alone
        if among.only_clear_alone:
            assert one.verdict in clear
            assert among.verdict == ("unclear" if one.has_ratio else "few")
        assert (among.before, among.after, among.low) == pytest.approx(
            (one.before, one.after, one.low), nan_ok=True
        )
    tested = [each.p_value for each in alone if each.is_tested]
    expected = multipletests(tested, alpha=0.05, method="fdr_bh")[0] if tested else []
    found = [each.verdict in clear for each in together if each.is_tested]
    assert found == list(expected)
