"""Incident rows, with every quirk that was found in real ones."""

import datetime as dt
from pathlib import Path

import pytest

from data.files.downloads import read_rows
from data.files.faults import Fault, SourceError
from data.pipeline.incidents import ROW_GROUP
from data.place import Place
from tests.data.pipeline.feed import HEADER, PLACE, TODAY, typed, typed_rows, write_feed


@pytest.mark.parametrize(
    ("utc", "local"),
    [
        ("2024/01/01 04:59:59+00", "2023-12-31"),
        ("2024/01/01 05:00:00+00", "2024-01-01"),
        ("2024/07/01 03:59:00+00", "2024-06-30"),
        ("2024/07/01 04:00:00+00", "2024-07-01"),
        ("2025-02-05T05:00:00Z", "2025-02-05"),
        ("2024/03/10 06:59:59+00", "2024-03-10"),
        ("1774965810000", "2026-03-31"),
    ],
)
def test_days_are_cut_at_local_midnight(tmp_path: Path, utc: str, local: str) -> None:
    (row,) = typed_rows(tmp_path, f"1,{utc},ROBBERY,101,,").itertuples()
    assert str(row.day) == local


def test_a_feed_in_local_time_is_cut_at_its_own_midnight(tmp_path: Path) -> None:
    fields = PLACE.crime.fields.model_copy(update={"local_time": True})
    crime = PLACE.crime.model_copy(update={"fields": fields})
    place = PLACE.model_copy(update={"crime": crime})
    path = write_feed(tmp_path, "1,2024-01-01T23:59:00.000,ROBBERY,101,,")
    assert typed(path, place).last_day == dt.date(2024, 1, 1)


def test_a_homicide_with_two_victims_counts_twice(tmp_path: Path) -> None:
    row = "05094764,2024/09/30 04:00:00+00,HOMICIDE,101,,"
    assert len(typed_rows(tmp_path, row, row)) == 2


def test_a_record_that_was_sent_twice_counts_once(tmp_path: Path) -> None:
    rows = [f"1,2024/09/30 04:00:00+00,THEFT/OTHER,101,,,{record}" for record in (7, 7, 8)]
    assert len(typed_rows(tmp_path, *rows, header=HEADER + ",OBJECTID")) == 2


def test_a_record_sent_twice_is_noticed_across_row_groups(tmp_path: Path) -> None:
    row = "1,2024/09/30 04:00:00+00,THEFT/OTHER,101,,,{}"
    numbers = [*range(ROW_GROUP), 3]
    path = write_feed(tmp_path, *map(row.format, numbers), header=HEADER + ",OBJECTID")
    incidents = typed(path)
    assert (incidents.rows, incidents.row_groups) == (ROW_GROUP, 2)


def test_offenses_go_by_name_and_an_unknown_one_stops_the_source(tmp_path: Path) -> None:
    row = "1,2024/09/30 04:00:00+00,{},101,,"
    known = typed_rows(tmp_path, row.format("theft f/auto "))
    assert known["offense"].tolist() == ["theft_from_auto"]
    with pytest.raises(SourceError, match=r"file\.csv: record 2 .*'CARJACKING' \(1 such") as fault:
        typed_rows(tmp_path, row.format("ROBBERY"), row.format("CARJACKING"))
    assert fault.value.fault == "unknown offense"


def test_an_offense_a_place_leaves_out_is_left_out(tmp_path: Path) -> None:
    crime = PLACE.model_dump(by_alias=True)["crime"] | {"left_out": ["VAGRANCY"]}
    place = Place.model_validate(PLACE.model_dump(by_alias=True) | {"crime": crime})
    row = "1,2024/09/30 04:00:00+00,{},101,,"
    path = write_feed(tmp_path, row.format("ROBBERY"), row.format("vagrancy"))
    assert typed(path, place).rows == 1


def test_a_report_of_tomorrow_stops_the_source(tmp_path: Path) -> None:
    path = write_feed(tmp_path, f"1,{TODAY + dt.timedelta(2)}T12:00:00Z,ROBBERY,101,,")
    with pytest.raises(SourceError, match="1 reports are dated after today") as fault:
        typed(path)
    assert fault.value.fault == "dates in the future"


def test_many_coordinates_outside_the_place_stop_the_source_and_few_do_not(tmp_path: Path) -> None:
    row = "1,2024/09/30 04:00:00+00,ROBBERY,,{},{}"
    good, swapped = row.format(-77.005, 38.905), row.format(38.905, -77.005)
    assert typed(write_feed(tmp_path, *[good] * 99, swapped)).rows == 100
    with pytest.raises(SourceError, match="3 of 100 coordinates lie outside") as fault:
        typed(write_feed(tmp_path, *[good] * 97, *[swapped] * 3))
    assert fault.value.fault == "outside the place"
    assert not list(tmp_path.glob(".partial-*"))


@pytest.mark.parametrize(
    ("text", "reason", "fault"),
    [
        ("", "is empty", "not usable"),
        ("CCN,OFFENSE\n1,ARSON\n", "no column 'REPORT_DAT'", "schema change"),
        (f"{HEADER}\n1,yesterday,ARSON,101,,\n", "record 1 has no readable time", "schema change"),
        (f"{HEADER}\n1,,ARSON,101,,\n", "record 1 has no readable time", "schema change"),
    ],
)
def test_a_file_that_is_not_right_is_named(
    tmp_path: Path, text: str, reason: str, fault: Fault
) -> None:
    (tmp_path / "file.csv").write_text(text)
    with pytest.raises(SourceError, match=rf"file\.csv: .*{reason}") as error:
        typed(tmp_path / "file.csv")
    assert error.value.fault == fault


def test_leading_zeros_a_byte_order_mark_and_geojson_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\ufeffCCN,PSA\n05094764,101\n", encoding="utf-8")
    assert read_rows(tmp_path / "a.csv")["CCN"].tolist() == ["05094764"]
    (tmp_path / "a.geojson").write_text(
        '{"features": [{"properties": {"CCN": "05131706", "BID": null, "N": 3}}]}'
    )
    assert read_rows(tmp_path / "a.geojson").to_dict("records") == [
        {"CCN": "05131706", "BID": "", "N": "3"}
    ]


@pytest.mark.parametrize(
    ("dates", "first_day"),
    [
        (("03/04/2024 12:00", "25/04/2024 12:00"), "2024-04-03"),
        (("03/04/2024 12:00", "04/25/2024 12:00"), "2024-03-04"),
        (("3/4/2024 11:00:00 PM", "4/25/2024 1:00:00 AM"), "2024-03-04"),
    ],
)
def test_days_and_months_are_told_apart_by_all_dates_of_a_source(
    tmp_path: Path, dates: tuple[str, str], first_day: str
) -> None:
    rows = typed_rows(tmp_path, *(f"1,{date},ROBBERY,101,," for date in dates))
    assert str(min(rows["day"])) == first_day


@pytest.mark.parametrize(
    "dates", [("03/04/2024", "05/06/2024"), ("25/04/2024", "04/25/2024"), ("03-04-2024",)]
)
def test_dates_that_can_be_read_in_two_ways_stop_the_source(
    tmp_path: Path, dates: tuple[str, ...]
) -> None:
    path = write_feed(tmp_path, *(f"1,{date},ROBBERY,101,," for date in dates))
    with pytest.raises(SourceError, match="can be read in two ways") as fault:
        typed(path)
    assert fault.value.fault == "schema change"


def test_record_numbers_that_mostly_repeat_number_nothing(tmp_path: Path) -> None:
    rows = [f"1,2024/09/30 04:00:00+00,THEFT/OTHER,101,,,{n // 2}" for n in range(200)]
    with pytest.raises(SourceError, match="100 of 200 record numbers come twice") as fault:
        typed(write_feed(tmp_path, *rows, header=HEADER + ",OBJECTID"))
    assert fault.value.fault == "duplicate page"


def test_a_date_that_stands_for_not_known_is_in_no_period(tmp_path: Path) -> None:
    rows = ["1,1900-01-01T00:00:00Z,ROBBERY,101,,", "1,2024-09-30T04:00:00Z,ROBBERY,101,,"]
    assert len(typed_rows(tmp_path, *rows)) == 1


def test_names_of_offenses_are_compared_without_capitals(tmp_path: Path) -> None:
    offenses = PLACE.model_dump(by_alias=True)["crime"]["offenses"]
    lower = [offense | {"source": [s.lower() for s in offense["source"]]} for offense in offenses]
    described = PLACE.model_dump(by_alias=True)
    described["crime"]["offenses"] = lower
    path = write_feed(tmp_path, "1,2024/09/30 04:00:00+00,Robbery,101,,")
    assert typed(path, Place.model_validate(described)).rows == 1
