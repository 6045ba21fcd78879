"""The day of a report: every form of date that was met, and none that could be another."""

import datetime as dt
from contextlib import suppress
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.files.faults import SourceError
from data.pipeline.incidents import ROW_GROUP
from data.pipeline.report_days import DateEvidence
from tests.data.pipeline.feed import typed, write_feed

FIRST, LAST = dt.date(2019, 1, 1), dt.date(2026, 6, 1)
ZONE = "America/New_York"


def days(*texts: str, local_time: bool = False) -> list[dt.date | None]:
    """The days of reports that a source writes as these texts."""
    evidence = DateEvidence(FIRST, LAST)
    evidence.look_at(pa.array(texts))
    form = evidence.decide("file.csv")
    found: list[dt.date | None] = form.local_days(
        pa.array(texts), ZONE, local_time=local_time
    ).tolist()
    return found


def day(text: str, local_time: bool = False) -> dt.date | None:
    (found,) = days(text, local_time=local_time)
    return found


IN_SERIES = st.dates(FIRST, LAST)
DAY_ONLY = {
    "2024-01-31": "%Y-%m-%d",
    "2024/1/31": "%Y/%-m/%-d",
    "20240131": "%Y%m%d",
    "31 January 2024": "%d %B %Y",
    "31-JAN-24": "%d-%b-%y",
    "Jan 31, 2024": "%b %d, %Y",
}


@given(IN_SERIES, st.sampled_from(list(DAY_ONLY.values())), st.booleans())
def test_a_value_without_a_time_is_that_day(date: dt.date, written: str, local_time: bool) -> None:
    assert day(date.strftime(written), local_time) == date


SLASHED = [
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d.%m.%y",
    "%m/%d/%y",
    "%-d/%-m/%Y %H:%M",
    "%-m/%-d/%y %I:%M %p",
]


@given(st.lists(IN_SERIES, min_size=1, max_size=60), st.sampled_from(SLASHED))
def test_days_and_months_are_never_exchanged(dates: list[dt.date], written: str) -> None:
    """Read as they were written, or refused; noon is the same day in New York."""
    noon = [dt.datetime(each.year, each.month, each.day, 17) for each in dates]
    found: list[dt.date | None] | None = None
    with suppress(SourceError):
        found = days(*(each.strftime(written) for each in noon))
    assert found in (dates, None)


@pytest.mark.parametrize("written", SLASHED)
def test_a_month_of_days_tells_its_form(written: str) -> None:
    month = [dt.datetime(2025, 1, 1, 17) + dt.timedelta(n) for n in range(31)]
    assert days(*(each.strftime(written) for each in month)) == [each.date() for each in month]


@pytest.mark.parametrize(
    "dates",
    [
        ("03/04/2024", "05/06/2024"),
        ("25/04/2024", "04/25/2024"),
        ("03-04-2024",),
        ("03/04/24 10:00", "05/06/24 11:00"),
    ],
)
def test_dates_that_can_be_read_in_two_ways_stop_the_source(dates: tuple[str, ...]) -> None:
    with pytest.raises(SourceError, match=r"file\.csv: its times can be read in two ways"):
        days(*dates)


def test_a_year_in_front_is_never_a_day() -> None:
    """Even beside dates that have the day first, which are then not read."""
    found = days(*["2025/04/03"] * 99, "25/04/2025")
    assert found == [dt.date(2025, 4, 3)] * 99 + [None]


def test_one_odd_date_does_not_turn_the_others() -> None:
    month_first = [f"01/{n:02d}/2025" for n in range(1, 13)] * 20
    with pytest.raises(SourceError, match="two ways"):
        days(*month_first, "13/01/2025")  # one typing error in 241 is no evidence


def test_the_form_is_that_of_the_whole_file(tmp_path: Path) -> None:
    """The first row group holds only days that could be months."""
    early = ["1,02/01/2024 17:00,ROBBERY,101,,"] * ROW_GROUP
    late = ["1,25/01/2024 17:00,ROBBERY,101,,"] * ROW_GROUP
    incidents = typed(write_feed(tmp_path, *early, *late))
    assert incidents.row_groups == 2
    found = [(dt.date(1970, 1, 1) + dt.timedelta(day)).isoformat() for day in incidents.days]
    assert found == ["2024-01-02", "2024-01-25"]


@pytest.mark.parametrize(
    ("text", "utc", "local"),
    [
        ("2024-01-01T03:00:00", "2023-12-31", "2024-01-01"),
        ("2024-01-01 23:59", "2024-01-01", "2024-01-01"),
        ("2024-01-01T03:00:00Z", "2023-12-31", "2023-12-31"),
        ("2024-01-01T03:00:00+00:00", "2023-12-31", "2023-12-31"),
        ("2024-01-01T23:00:00-05:00", "2024-01-01", "2024-01-01"),
        ("2024-01-01T23:00:00-0800", "2024-01-02", "2024-01-02"),
        ("2024/01/01 03:00:00+00", "2023-12-31", "2023-12-31"),
        ("2024-01-01 11:30:00.123 PM", "2024-01-01", "2024-01-01"),
        ("2024-01-01, 12:30 a.m.", "2023-12-31", "2024-01-01"),
        ("1704078000000", "2023-12-31", "2024-01-01"),
    ],
)
def test_an_offset_is_heeded_and_without_one_the_place_says(
    text: str, utc: str, local: str
) -> None:
    assert str(day(text)) == utc
    assert str(day(text, local_time=True)) == local


@pytest.mark.parametrize("written", ["%Y-%m-%dT00:00:00.000", "%Y-%m-%dT00:00:00Z"])
def test_midnights_alone_are_days_that_a_portal_wrote_as_times(written: str) -> None:
    dates = [FIRST + dt.timedelta(n) for n in range(30)]
    assert days(*(each.strftime(written) for each in dates)) == dates
    numbers = [int((each - dt.date(1970, 1, 1)).total_seconds()) * 1000 for each in dates]
    assert days(*map(str, numbers)) == dates
    shifted = days(*(each.strftime(written) for each in dates), "2024-05-05T12:00:00Z")
    assert shifted[:30] == [each - dt.timedelta(1) for each in dates]


@given(st.lists(st.text(max_size=30), max_size=20))
def test_any_text_is_a_day_or_none(texts: list[str]) -> None:
    evidence = DateEvidence(FIRST, LAST)
    evidence.look_at(pa.array(texts, pa.string()))
    try:
        form = evidence.decide("file.csv")
    except SourceError as error:
        assert "two ways" in str(error)
    else:
        assert len(form.local_days(pa.array(texts, pa.string()), ZONE, local_time=False)) == len(
            texts
        )
