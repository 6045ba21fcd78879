"""What officials claimed against public counts: what agrees, what depends, what cannot be told."""

import datetime as dt
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from data.census.census import Census
from data.findings.claimed_changes import (
    CheckedClaim,
    check_claim,
    claimed_of,
    part_that_fits,
    read_as,
    tally,
)
from data.place import Claim, ClaimedChange


def claim(census: Census, name: str) -> Claim:
    return next(each for each in census.place.claims if each.id == name)


def checked(census: Census, name: str) -> list[CheckedClaim]:
    said = claim(census, name)
    return [check_claim(census, said, each) for each in said.changes]


def counts(found: CheckedClaim) -> list[tuple[int, int]]:
    return [(each.was.reports, each.now.reports) for each in found.checks]


def test_the_statement_of_9_july_2024(census: Census) -> None:
    violent, robbery, carjacking = checked(census, "police-chief-2024-07-09")
    assert (violent.outcome, robbery.outcome, carjacking.outcome) == (
        "agrees",
        "depends",
        "not_separable",
    )
    assert round(violent.points, 1) == 0.1
    assert violent.fitting is None and violent.fits is None
    assert round(robbery.points, 1) == -3.4
    assert carjacking.check is None
    assert robbery.highest is not None and robbery.lowest is not None
    assert round(robbery.highest[0], 1) == -31.0
    assert robbery.highest[1] == dt.date(2024, 6, 24)
    assert robbery.lowest[0] < -38
    assert violent.on_the_day is not None and violent.on_the_day.estimated


def test_robbery_and_carjacking_are_both_right_if_350_were_carjackings(census: Census) -> None:
    """1,284 × 0.69 + 351 × 0.53 = 1,072; 300 to 402, as both claims are in whole percent."""
    fits = checked(census, "police-chief-2024-07-09")[1].fits
    assert fits is not None
    assert (fits.was, fits.now, fits.reports, fits.low, fits.high) == (1635, 1072, 351, 300, 402)
    rest, part = fits.factors
    assert fits.others * rest + fits.reports * part == pytest.approx(1072, abs=0.5)


def test_robbery_alone_was_as_claimed_through_another_day(census: Census) -> None:
    robbery = checked(census, "police-chief-2024-07-09")[1]
    assert robbery.fitting is not None
    change, day = robbery.fitting
    assert (round(change, 1), day) == (-31.0, dt.date(2024, 6, 24))


def test_without_a_part_claimed_apart_it_depends_on_the_day(census: Census) -> None:
    said = claim(census, "police-chief-2024-07-09")
    alone = said.model_copy(update={"changes": said.changes[:2]})
    found = check_claim(census, alone, alone.changes[1])
    assert (found.outcome, found.fits) == ("depends", None)
    assert found.fitting is not None and found.fitting[1] == dt.date(2024, 6, 24)


def test_where_no_day_fits_a_part_claimed_apart_leaves_it_open(census: Census) -> None:
    """1,045 × 0.80 + 590 × 0.40 = 1,072, and the change is −20% through none of the days."""
    said = claim(census, "police-chief-2024-07-09")
    rest, part = fall(-20), fall(-60, "carjacking")
    apart = said.model_copy(update={"changes": (rest, part)})
    found = check_claim(census, apart, rest)
    assert (found.outcome, found.fitting) == ("cannot_tell", None)
    assert found.fits is not None and found.fits.reports == 590


def test_whole_years_are_compared_by_published_months(census: Census) -> None:
    (violent,) = checked(census, "us-attorney-2025-01")
    assert (violent.outcome, counts(violent)) == ("agrees", [(5314, 3463)])
    assert violent.check is not None and violent.check.bases == {"published"}
    year = (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    assert (violent.check.before.first, violent.check.before.last) == year


def test_one_statement_with_two_numbers_for_robbery(census: Census) -> None:
    _, homicide, first, second = checked(census, "police-department-2025")
    assert (homicide.outcome, counts(homicide)) == ("agrees", [(274, 187)])
    assert (first.outcome, second.outcome) == ("agrees", "differs")
    assert counts(first) == counts(second)


def test_what_was_not_said_is_checked_in_every_reading(census: Census) -> None:
    """Car thefts doubled in five years: from 2019 to 2024, and not from 2020 to 2025."""
    thefts, carjackings = checked(census, "president-2025-08")
    assert thefts.outcome == "depends"
    since_2020, since_2019 = thefts.checks
    assert since_2020.change < 100 < since_2019.change
    assert since_2019.before.first == dt.date(2019, 1, 1)
    assert carjackings.outcome == "not_separable"


def test_at_least_is_right_from_there_on(census: Census) -> None:
    robbery, _ = checked(census, "mayor-2024-04")
    assert robbery.claimed.says == "at_least"
    assert (robbery.outcome, robbery.direction) == ("differs", "smaller_fall")
    less = robbery.claimed.model_copy(update={"percent": -10})
    said = claim(census, "mayor-2024-04")
    assert check_claim(census, said, less).outcome == "agrees"


def test_a_direction_is_right_where_the_change_is_clear(census: Census) -> None:
    for found in checked(census, "mayor-2025-08-11"):
        assert found.outcome == "agrees" and math.isnan(found.points)
        assert found.check is not None and found.check.comparison.verdict == "down"
    said = claim(census, "mayor-2025-08-11")
    other = said.changes[0].model_copy(update={"direction": "up"})
    assert check_claim(census, said, other).outcome == "differs"


def test_a_direction_is_not_right_through_a_day_without_a_clear_change(census: Census) -> None:
    """“Down in all categories”: other theft had no clear change through any day around."""
    _, thefts = checked(census, "mayor-2024-04")
    assert (thefts.outcome, thefts.fitting, thefts.direction) == ("differs", None, "unclear")


def test_a_few_homicides_are_no_percentage(census: Census) -> None:
    (found,) = checked(census, "president-2026-02")
    assert found.outcome == "few" and found.check is not None and not found.check.is_percent
    assert found.check.now.reports < found.check.was.reports < 20
    assert found.direction is None


def test_days_in_a_gap_are_not_checked(census: Census) -> None:
    violent, *_, carjackings = checked(census, "mayor-2025-08-27")
    assert (violent.outcome, violent.checks) == ("no_data", ())
    assert carjackings.outcome == "not_separable"


def test_every_claim_is_in_the_tally_once(census: Census) -> None:
    found = tally(census)
    claims = census.place.claims
    hidden = sum(each.elsewhere is not None for each in claims)
    assert hidden == 1
    assert found.claims == sum(len(each.changes) for each in claims) + hidden
    outcomes = [each.outcome for said in claims for each in checked(census, said.id)]
    assert found.agree == outcomes.count("agrees") > 5
    unchecked = ("cannot_tell", "few", "not_separable", "no_data")
    assert found.unchecked == sum(each in unchecked for each in outcomes) + hidden


def test_only_claims_since_january_stand_beside_the_checker(census: Census) -> None:
    (found,) = claimed_of(census, None, "robbery", dt.date(2024, 7, 8), "year")
    assert found.percent == -31
    assert claimed_of(census, None, "homicide", dt.date(2025, 12, 31), "year") == []
    assert claimed_of(census, "302", "robbery", dt.date(2024, 7, 8), "year") == []


def test_readings_look_as_many_years_back_as_was_said(census: Census) -> None:
    said = claim(census, "president-2025-08")
    windows = read_as(said, said.changes[0])
    assert [(before.first, before.last) for before, _ in windows] == [
        (dt.date(2020, 1, 1), dt.date(2020, 8, 10)),
        (dt.date(2019, 1, 1), dt.date(2019, 12, 31)),
    ]


def fall(percent: float, part: str | None = None) -> ClaimedChange:
    return ClaimedChange(crime="robbery", percent=percent, part=part)


@given(
    was=st.integers(200, 20000),
    share=st.floats(0, 1),
    rest=st.integers(-90, 150),
    part=st.integers(-90, 150),
)
def test_the_part_that_was_put_in_is_among_those_that_fit(
    was: int, share: float, rest: int, part: int
) -> None:
    assume(abs(rest - part) > 1)
    put_in = round(was * share)
    now = round((was - put_in) * (1 + rest / 100) + put_in * (1 + part / 100))
    found = part_that_fits(fall(rest), fall(part, "carjacking"), was, now)
    assert found is not None
    assert 0 <= found.low <= found.reports <= found.high <= was
    # Counts are whole, so that the sum may be off by half a report: of 200, half of what the
    # rounding of the claims leaves open.
    slack = 1 + 100 * 0.5 / (abs(rest - part) - 1)
    assert found.low - slack <= put_in <= found.high + slack


def test_no_part_fits_where_all_fell_more_than_both_claims() -> None:
    assert part_that_fits(fall(-30), fall(-47, "carjacking"), 1000, 300) is None
    assert part_that_fits(fall(-30), fall(-47, "carjacking"), 1000, 900) is None


def test_claims_too_alike_tell_nothing_of_a_part() -> None:
    assert part_that_fits(fall(-30), fall(-31, "carjacking"), 1000, 695) is None
