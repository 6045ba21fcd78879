"""A whole year is twelve months of which every day is covered, and no other."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from data.arithmetic.cube import CrimeCube
from data.arithmetic.periods import Window
from data.arithmetic.whole_year import newest_year
from data.census.census import Census

D = dt.date


def cube(*runs: tuple[dt.date, dt.date], breaks: tuple[dt.date, ...] = ()) -> CrimeCube:
    return CrimeCube(
        ["1"],
        ["theft"],
        counts=pd.DataFrame(
            [("1", "theft", runs[0][0], 1)], columns=["area_id", "offense", "day", "count"]
        ),
        coverage=pd.DataFrame(
            [("theft", *run) for run in runs], columns=["offense", "first", "through"]
        ),
        city_months=pd.DataFrame(
            [("theft", runs[0][0], None)], columns=["offense", "month", "published"]
        ),
        breaks={"theft": breaks},
    )


@pytest.mark.parametrize(
    ("runs", "breaks", "expected"),
    [
        ([(D(2023, 1, 1), D(2024, 6, 10))], (), (D(2023, 6, 11), D(2024, 6, 10))),
        ([(D(2024, 1, 1), D(2024, 12, 31))], (), (D(2024, 1, 1), D(2024, 12, 31))),
        ([(D(2024, 1, 2), D(2024, 12, 31))], (), None),
        # A newer run that is too short does not stand for a year.
        (
            [(D(2023, 1, 1), D(2024, 4, 15)), (D(2025, 1, 1), D(2025, 4, 8))],
            (),
            (D(2023, 4, 16), D(2024, 4, 15)),
        ),
        # Two runs side by side are one.
        (
            [(D(2023, 1, 1), D(2023, 12, 31)), (D(2024, 1, 1), D(2024, 2, 29))],
            (),
            (D(2023, 3, 1), D(2024, 2, 29)),
        ),
        # No year over two ways of placing.
        (
            [(D(2022, 1, 1), D(2024, 6, 10))],
            (D(2024, 1, 1),),
            (D(2023, 1, 1), D(2023, 12, 31)),
        ),
    ],
)
def test_the_newest_twelve_months_that_are_whole(
    runs: list[tuple[dt.date, dt.date]],
    breaks: tuple[dt.date, ...],
    expected: tuple[dt.date, dt.date] | None,
) -> None:
    found = newest_year(cube(*runs, breaks=breaks), ["theft"])
    assert found == (Window(*expected) if expected else None)


def test_every_kind_of_crime_has_one(census: Census) -> None:
    choices = census.place.crimes
    years = {crime: newest_year(census.cube, offenses) for crime, offenses in choices.items()}
    assert years["violent"] == Window(D(2024, 4, 16), D(2025, 4, 15))
    assert years["adw"] == Window(D(2024, 8, 24), D(2025, 8, 23))
    for crime, offenses in choices.items():
        year = years[crime]
        assert year and census.cube.is_covered(offenses, year)
        assert year.days in (365, 366)
