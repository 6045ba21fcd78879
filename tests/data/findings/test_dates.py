"""“As published” is said of the files that cover the days shown, and of no other."""

import dataclasses
import datetime as dt

import pyarrow as pa
import pytest

from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.dates import crime_dates, dated

OLD, NEW, NEWEST = "2024-05-01", "2025-04-16", "2025-08-25"
YEAR = Window(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SPRING = Window(dt.date(2025, 1, 1), dt.date(2025, 4, 15))


@pytest.fixture
def three_files(census: Census) -> Census:
    """Robbery of 2024, of spring 2025, and of some summer days that a newer file holds."""
    rows = [
        ("robbery", dt.date(2024, 1, 1), dt.date(2024, 12, 31), "a", OLD),
        ("robbery", dt.date(2025, 1, 1), dt.date(2025, 4, 15), "b", NEW),
        ("robbery", dt.date(2025, 7, 1), dt.date(2025, 8, 23), "c", NEWEST),
        ("arson", dt.date(2024, 1, 1), dt.date(2025, 4, 15), "d", "2025-12-01"),
    ]
    columns = zip(*rows, strict=True)
    names = ("offense", "first", "through", "file", "published")
    coverage = pa.table(dict(zip(names, map(list, columns), strict=True)))
    crime = census.releases["crime"]
    crime = dataclasses.replace(crime, tables={**crime.tables, "coverage": coverage})
    return dataclasses.replace(census, releases={**census.releases, "crime": crime})


def test_a_newer_file_of_other_days_does_not_date_a_figure(three_files: Census) -> None:
    assert three_files.crime_published(["robbery"], SPRING) == NEW
    assert three_files.crime_published(["robbery"], YEAR) == OLD
    assert dated(three_files, "robbery", SPRING) == (SPRING.last, NEW)


def test_a_window_over_several_files_has_the_date_of_the_newest(three_files: Census) -> None:
    both = Window(YEAR.first, SPRING.last)
    assert three_files.crime_published(["robbery"], both) == NEW
    assert three_files.crime_published(["robbery", "arson"], both) == "2025-12-01"


def test_where_no_file_covers_a_day_the_newest_file_dates_what_there_is(
    three_files: Census,
) -> None:
    before = Window(dt.date(2020, 1, 1), dt.date(2020, 1, 31))
    assert three_files.crime_published(["robbery"], before) == NEWEST


def test_the_dates_of_a_page_are_of_this_year_to_the_last_day(census: Census) -> None:
    for crime, offenses in census.place.crimes.items():
        (city_day, city), (day, by_area) = crime_dates(census, crime)
        assert day == census.cube.data_through(offenses)
        assert day is not None and city_day is not None
        table = census.releases["crime"].tables["coverage"].to_pandas()
        of = table[table["offense"].isin(offenses)]
        used = of[(of["first"] <= day) & (of["through"] >= dt.date(day.year, 1, 1))]
        assert by_area == used["published"].max()
        assert (city == by_area) if city_day == day else (city == census.published("crime"))
