"""A batch that was appended again is found; what is true twice is not."""

import datetime as dt
from pathlib import Path

import pytest

from data.files.faults import SourceError
from tests.data.pipeline.feed import HEADER, typed, write_feed

NUMBERED = HEADER + ",OBJECTID"


def month(per_day: int = 30) -> list[str]:
    """Reports of June 2024, each at a time of its own."""
    begin = dt.datetime(2024, 6, 1, 12)
    times = [
        begin + dt.timedelta(days=day, minutes=minute)
        for day in range(28)
        for minute in range(per_day)
    ]
    return [f"1,{time.isoformat()}Z,ROBBERY,101,-77.005,38.905" for time in times]


def numbered(rows: list[str]) -> list[str]:
    return [f"{row},{number}" for number, row in enumerate(rows)]


@pytest.mark.parametrize(
    ("again", "when", "first_copy"),
    [
        (slice(150, 180), "on 2024-06-06", 841),
        (slice(90, 300), "on 2024-06-04", 841),
        (slice(0, 840), "on 2024-06-01", 841),
    ],
)
def test_a_batch_appended_again_stops_the_source(
    tmp_path: Path, again: slice, when: str, first_copy: int
) -> None:
    rows = month()
    path = write_feed(tmp_path, *numbered([*rows, *rows[again]]), header=NUMBERED)
    with pytest.raises(
        SourceError, match=rf"file\.csv: {when} nearly every record .* twice"
    ) as error:
        typed(path)
    assert f"the first copy is record {first_copy:,}." in str(error.value)
    assert error.value.fault == "duplicate page"


def test_a_month_of_a_small_town_appended_again_is_found_too(tmp_path: Path) -> None:
    rows = month(per_day=2)
    path = write_feed(tmp_path, *numbered([*rows, *rows]), header=NUMBERED)
    with pytest.raises(SourceError, match=r"from 2024-06-0. through 2024-06-.. nearly every"):
        typed(path)


def test_days_without_a_time_are_no_copies(tmp_path: Path) -> None:
    """A feed that tells only day, offense and area has many records alike, in any number."""
    rows = [
        f"1,{dt.date(2024, 6, 1) + dt.timedelta(days=n % 28)},ROBBERY,{101 + n * n % 7 % 3},,"
        for n in range(840)
    ]
    assert typed(write_feed(tmp_path, *numbered(rows), header=NUMBERED)).rows == 840


def test_several_victims_are_no_copies(tmp_path: Path) -> None:
    rows = month()
    rows += [row.replace("ROBBERY", "HOMICIDE") for row in rows[:10] for _ in range(2)]
    assert typed(write_feed(tmp_path, *rows)).rows == 860
