"""A group whose kinds go different ways is not said to go one way."""

import datetime as dt

import pandas as pd
import pytest

from components.wording import LANGUAGES
from data.arithmetic.cube import CrimeCube
from data.findings.parts import OwnWay, own_way
from data.findings.trend import year_to_date_change

WORDS = LANGUAGES["en"].of("rebates", "us")
KINDS = {"adw": ["adw"], "robbery": ["robbery"], "homicide": ["homicide"]}
GROUP = [offense for offenses in KINDS.values() for offense in offenses]
BEFORE, AFTER = dt.date(2025, 3, 1), dt.date(2026, 3, 1)

Counts = dict[str, tuple[int, int]]


def cube(counts: Counts, published: bool = False) -> CrimeCube:
    """Reports of the two years to 31 March, as single ones or as published months."""
    rows = [
        ("1", kind, day, count)
        for kind, pair in counts.items()
        for day, count in zip((BEFORE, AFTER), pair, strict=True)
    ]
    end = dt.date(2025, 1, 31) if published else dt.date(2026, 3, 31)
    months = [
        (kind, dt.date(year, month, 1), count if month == 3 else 0)
        for kind, pair in counts.items()
        for year, count in zip((2025, 2026), pair, strict=True)
        for month in (1, 2, 3)
    ]
    unknown = [(kind, dt.date(2025, 1, 1), None) for kind in counts]
    return CrimeCube(
        ["1"],
        GROUP,
        counts=pd.DataFrame(
            [] if published else rows, columns=["area_id", "offense", "day", "count"]
        ),
        coverage=pd.DataFrame(
            [(kind, dt.date(2025, 1, 1), end) for kind in counts],
            columns=["offense", "first", "through"],
        ),
        city_months=pd.DataFrame(
            months if published else unknown, columns=["offense", "month", "published"]
        ),
    )


def found(counts: Counts, area: str | None = "1", published: bool = False) -> OwnWay | None:
    built = cube(counts, published)
    change = year_to_date_change(built, area, GROUP)
    assert change is not None
    return own_way(built, area, KINDS, change)


@pytest.mark.parametrize(("area", "published"), [("1", False), (None, False), (None, True)])
def test_a_rise_that_is_all_of_one_kind(area: str | None, published: bool) -> None:
    """As violent crime in Washington in 2026: the other kinds together fell."""
    counts = {"adw": (685, 969), "robbery": (1100, 1010), "homicide": (132, 127)}
    own = found(counts, area, published)
    assert own is not None
    assert (own.crime, own.role, own.is_rise, own.rest_course) == ("adw", "drives", True, "fell")
    assert (own.rest.before, own.rest.after, own.others) == (1232, 1137, 2)
    assert WORDS.own_way("Assault with a dangerous weapon", own) == (
        "All of the rise in the count is assault with a dangerous weapon (685 → 969); "
        "the other two together fell (1,232 → 1,137)."
    )


def test_a_fall_that_is_all_of_one_kind() -> None:
    own = found({"adw": (900, 500), "robbery": (300, 300), "homicide": (30, 30)})
    assert own is not None
    assert WORDS.own_way("Assault", own) == (
        "All of the fall in the count is assault (900 → 500); "
        "the other two together stayed the same (330 → 330)."
    )


def test_a_kind_that_runs_against_its_group() -> None:
    own = found({"adw": (1000, 700), "robbery": (100, 180), "homicide": (400, 300)})
    assert own is not None
    assert own.role == "against"
    assert WORDS.own_way("Robbery", own) == (
        "Robbery goes the other way: clearly more (100 → 180)."
    )


def test_a_kind_with_a_clear_change_in_a_group_without_one() -> None:
    own = found({"adw": (30, 60), "robbery": (1000, 1020), "homicide": (500, 510)})
    assert own is not None
    assert own.role == "within"
    assert WORDS.own_way("Assault", own) == (
        "Within it, assault has a clear change: clearly more (30 → 60)."
    )


@pytest.mark.parametrize(
    "counts",
    [
        {"adw": (400, 600), "robbery": (400, 600), "homicide": (400, 600)},  # all one way
        {"adw": (100, 104), "robbery": (100, 96), "homicide": (100, 101)},  # nothing is clear
        {"adw": (3, 9), "robbery": (5, 2), "homicide": (0, 4)},  # too few to tell
    ],
)
def test_nothing_is_named_where_nothing_goes_its_own_way(counts: Counts) -> None:
    assert found(counts) is None


def test_a_single_kind_has_no_parts() -> None:
    built = cube({"adw": (400, 600), "robbery": (1, 1), "homicide": (1, 1)})
    change = year_to_date_change(built, "1", ["adw"])
    assert change is not None
    assert own_way(built, "1", {}, change) is None
