"""What was said in public, read as the interval it stands for."""

import datetime as dt
import doctest
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.registry.audit import facts
from data.registry.audit.facts import Fact, FactError, parse_fact, said_interval
from data.registry.audit.region import CITY, Member, Region


def test_a_fact_is_measure_region_value_and_day() -> None:
    assert parse_fact("cameras, city, 40000, 2024-07-09") == Fact(
        "cameras", CITY, 35_000, 45_000, dt.date(2024, 7, 9)
    )
    assert parse_fact("addresses,wards:3,17214,2025-01-31").region == Region(
        (Member("wards", "3"),)
    )


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("40000", 35_000, 45_000),
        ("17214", 17_214, 17_214),
        ("17210", 17_205, 17_215),
        ("0", 0, 0),
        ("10", 5, 15),
        ("39000-40500", 39_000, 40_500),
        ("39000 – 40500", 39_000, 40_500),
        (">= 15000", 15_000, math.inf),
        ("<=9", 0, 9),
    ],
)
def test_a_value_is_as_precise_as_it_was_said(value: str, low: float, high: float) -> None:
    assert said_interval(value) == (low, high)


@given(st.integers(0, 999_999_999))
def test_what_was_said_lies_inside(count: int) -> None:
    low, high = said_interval(str(count))
    assert low <= count <= high


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("cameras, city, 40,000, 2024-07-09", "four parts"),
        ("cameras, city", "four parts"),
        ("doorbells, city, 40000, 2024-07-09", "'doorbells' is not"),
        ("cameras, somewhere, 40000, 2024-07-09", "'somewhere' is not a region"),
        ("cameras, city, many, 2024-07-09", "'many' is not a number"),
        ("cameras, city, -4, 2024-07-09", "'-4' is not a number"),
        ("cameras, city, 50-40, 2024-07-09", "ends below"),
        ("cameras, city, 40000, July", "'July' is not a date"),
    ],
)
def test_what_is_wrong_is_named(text: str, reason: str) -> None:
    with pytest.raises(FactError, match=reason):
        parse_fact(text)


def test_a_fact_can_be_read_out() -> None:
    assert str(parse_fact("addresses, area:302, 12, 2024-07-09")).startswith("12 addresses, area")
    assert str(parse_fact("cameras, city, >= 15000, 2024-07-09")).startswith("at least 15000")


def test_the_examples_in_the_code_are_true() -> None:
    assert doctest.testmod(facts) == (0, 2)
