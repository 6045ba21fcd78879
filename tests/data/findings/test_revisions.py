"""Fresh counts beside mature ones: what revising came to, where it is known."""

import dataclasses
import datetime as dt

import pandas as pd
import pyarrow as pa
import pytest

from components.wording import LANGUAGES
from data.arithmetic.periods import Window
from data.arithmetic.two_counts import compare_counts
from data.census.census import Census
from data.findings.revisions import fresh_against_mature, revisions
from data.findings.trend import Change

AFTER = Window(dt.date(2025, 1, 1), dt.date(2025, 3, 31))
BEFORE = Window(dt.date(2024, 1, 1), dt.date(2024, 3, 31))
WORDS = LANGUAGES["en"].of("rebates", "us")
CITY = Change(BEFORE, AFTER, compare_counts(900, 800), "published")
BY_AREA = dataclasses.replace(CITY, basis="incidents")


def published(census: Census, day: str) -> Census:
    crime = census.releases["crime"]
    crime = dataclasses.replace(crime, facts={**crime.facts, "published": day})
    return dataclasses.replace(census, releases={**census.releases, "crime": crime})


def in_files(census: Census, before: str, after: str) -> Census:
    """Robbery of each of the two years in a file published on a day of its own."""
    rows = pd.DataFrame(
        [
            ("robbery", BEFORE.first, BEFORE.last, "a", before),
            ("robbery", AFTER.first, AFTER.last, "b", after),
        ],
        columns=["offense", "first", "through", "file", "published"],
    )
    crime = census.releases["crime"]
    tables = {**crime.tables, "coverage": pa.Table.from_pandas(rows, preserve_index=False)}
    crime = dataclasses.replace(crime, tables=tables)
    return dataclasses.replace(census, releases={**census.releases, "crime": crime})


def test_fresh_counts_beside_mature_ones_are_told_with_what_revising_came_to(
    census: Census,
) -> None:
    offenses = census.place.crime_choices["property"]
    found = fresh_against_mature(published(census, "2025-04-20"), offenses, CITY)
    assert found in revisions(census, offenses)
    assert found is not None
    said = WORDS.fresh_note("Property crime", found)
    assert f"{found.then:,} as published" in said
    assert f"{found.now:,} now" in said


@pytest.mark.parametrize("day", ["2025-07-01", "2026-04", "2027"])
def test_where_both_have_been_revised_nothing_is_said(census: Census, day: str) -> None:
    offenses = census.place.crime_choices["property"]
    assert fresh_against_mature(published(census, day), offenses, CITY) is None


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("2025-03-01", "2025-04-12", True),
        ("2024-04-12", "2025-04-12", False),  # both as first published
        ("2025-03-01", "2025-09-01", False),  # neither
    ],
)
def test_the_files_of_the_two_years_tell_how_fresh_they_are(
    census: Census, before: str, after: str, told: bool
) -> None:
    found = fresh_against_mature(in_files(census, before, after), ["robbery"], BY_AREA)
    assert (found is not None) == told
