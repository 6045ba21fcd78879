"""Incident rows, with every quirk that was found in real ones."""

import datetime as dt
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from data.files.downloads import read_pieces, read_rows
from data.files.faults import Fault, SourceError
from data.pipeline.incidents import ROW_GROUP, write_incidents
from data.place import Place
from data.published.schema import BEFORE_SERIES, LEFT_OUT, NO_TIME, REPEATED
from data.sources.feeds import incident_fields
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


def test_a_homicide_with_two_victims_counts_twice(tmp_path: Path) -> None:
    row = "05094764,2024/09/30 04:00:00+00,HOMICIDE,101,,"
    assert len(typed_rows(tmp_path, row, row)) == 2


def by_report(*offenses: str) -> Place:
    """The District, if it counted these offenses by report."""
    described = PLACE.model_dump(by_alias=True)
    crime = described["crime"]
    crime["fields"] |= {"report": "CCN"}
    crime["offenses"] = [
        each | {"counts": "reports" if each["id"] in offenses else "records"}
        for each in crime["offenses"]
    ]
    return Place.model_validate(described)


def test_a_place_may_count_a_homicide_by_event(tmp_path: Path) -> None:
    victim = "05094764,2024/09/30 04:00:00+00,HOMICIDE,101,,"
    same = ["05094764,2024/09/30 04:00:00+00,ROBBERY,101,,"] * 2  # of the same report
    unnumbered = [",2024/09/30 04:00:00+00,HOMICIDE,101,,"] * 2
    incidents = typed(
        write_feed(tmp_path, victim, victim, *same, *unnumbered), by_report("homicide")
    )
    assert pq.read_table(incidents.path)["offense"].to_pylist() == (
        ["homicide", "robbery", "robbery", "homicide", "homicide"]
    )
    assert incidents.set_aside == {"same_report": {"count": 1, "first": 2}}


def test_the_real_homicides_of_a_year_by_victim_and_by_event(
    source_files: Path, tmp_path: Path
) -> None:
    path = source_files / "crime_incidents_2024.csv.gz"
    counts = []
    for place in (PLACE, by_report("homicide")):
        incidents = write_incidents(
            place, read_pieces(path), tmp_path / "typed", name="2024",
            bounds=(-77.2, 38.7, -76.9, 39.0), today=TODAY,
        )  # fmt: skip
        offenses = pq.read_table(incidents.path)["offense"].to_pylist()
        counts.append((offenses.count("homicide"), len(offenses)))
    assert counts == [(187, 29_286), (180, 29_279)]  # SOURCES.md, beside the file


def test_numbers_of_reports_are_named_where_they_count_and_nowhere_else() -> None:
    with pytest.raises(ValidationError, match="homicide counts reports: name the field"):
        described = by_report("homicide").model_dump(by_alias=True)
        described["crime"]["fields"]["report"] = None
        Place.model_validate(described)
    with pytest.raises(ValidationError, match="read only where they are needed"):
        by_report()
    assert incident_fields(PLACE.crime) == (
        "REPORT_DAT", "OFFENSE", "PSA", "LONGITUDE", "LATITUDE", "METHOD"
    )  # fmt: skip
    assert "CCN" in incident_fields(by_report("homicide").crime)


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


GOOD = "1,2024-09-30T16:00:00Z,ROBBERY,101,,"
TOMORROW = f"1,{TODAY + dt.timedelta(2)}T12:00:00Z,ROBBERY,101,,"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (TOMORROW, "in_the_future"),
        ("1,2205-04-10T20:00:00Z,ROBBERY,101,,", "in_the_future"),
        ("1,,ROBBERY,101,,", "no_readable_time"),
        ("1,2024-02-30T12:00:00Z,ROBBERY,101,,", "no_readable_time"),
        ("1,2024-02-20T25:00:00Z,ROBBERY,101,,", "no_readable_time"),
        ("1,1900-01-01T00:00:00Z,ROBBERY,101,,", "before_the_series"),
        ("1,2017-12-31T12:00:00Z,ROBBERY,101,,", "before_the_series"),
    ],
)
def test_one_record_that_cannot_be_counted_is_set_aside_by_its_number(
    tmp_path: Path, row: str, reason: str
) -> None:
    incidents = typed(write_feed(tmp_path, *[GOOD] * 199, row, *[GOOD] * 160))
    assert incidents.rows == 359
    assert incidents.set_aside == {reason: {"count": 1, "first": 200}}


@pytest.mark.parametrize(
    ("row", "said", "fault"),
    [
        (TOMORROW, "dated after today. Is the clock", "dates in the future"),
        ("1,yesterday,ROBBERY,101,,", "has no readable time of report", "schema change"),
        ("1,1900-01-01,ROBBERY,101,,", "dated before 1970", "schema change"),
    ],
)
def test_many_records_without_a_time_stop_the_source(
    tmp_path: Path, row: str, said: str, fault: Fault
) -> None:
    typed(write_feed(tmp_path, *[GOOD] * 97, *[row], *[GOOD] * 2))
    with pytest.raises(SourceError, match=r"3 of 100, .* 1% .* record 4, which") as error:
        typed(write_feed(tmp_path, *[GOOD] * 3, *[row] * 3, *[GOOD] * 94))
    assert said in str(error.value)
    assert error.value.fault == fault


def test_reports_that_all_lie_before_the_series_are_told(tmp_path: Path) -> None:
    """Seconds where milliseconds are looked for: all of them in January 1970."""
    rows = [f"1,{1_735_761_600 + n},ROBBERY,101,," for n in range(60)]
    with pytest.raises(SourceError, match=r"60 in all, .* on 2018-01-01.*milliseconds since"):
        typed(write_feed(tmp_path, *rows))


@given(st.lists(st.sampled_from(["good", "again", "left out", "unread", "early"]), max_size=40))
def test_every_record_is_counted_or_set_aside(kinds: list[str]) -> None:
    crime = PLACE.model_dump(by_alias=True)["crime"] | {"left_out": ["VAGRANCY"]}
    place = Place.model_validate(PLACE.model_dump(by_alias=True) | {"crime": crime})
    times = {"unread": "soon", "early": "2017-05-05T12:00:00Z"}
    rows = [f"1,2024-09-30T16:00:00Z,ROBBERY,101,,,{n}" for n in range(1000, 1200)]
    expected = Counter[str]()
    for number, kind in enumerate(kinds):
        if expected[kind] == 2 and kind in ("unread", "again"):
            continue  # more of these would stop the source
        offense = "VAGRANCY" if kind == "left out" else "ROBBERY"
        record = 1000 if kind == "again" else number
        rows.append(f"1,{times.get(kind, '2024-09-30T16:00:00Z')},{offense},101,,,{record}")
        expected[kind] += 1
    with TemporaryDirectory() as folder:
        path = write_feed(Path(folder), *rows, header=HEADER + ",OBJECTID")
        incidents = typed(path, place)
        told = {reason: each["count"] for reason, each in incidents.set_aside.items()}
        assert incidents.rows + sum(told.values()) == len(rows)
    names = {"again": REPEATED, "left out": LEFT_OUT, "unread": NO_TIME, "early": BEFORE_SERIES}
    assert told == {name: expected[kind] for kind, name in names.items() if expected[kind]}


def test_many_coordinates_outside_the_place_stop_the_source_and_few_do_not(tmp_path: Path) -> None:
    row = "1,2024/09/30 04:00:00+00,ROBBERY,,{},{}"
    good, swapped = row.format(-77.005, 38.905), row.format(38.905, -77.005)
    assert typed(write_feed(tmp_path, *[good] * 99, swapped)).rows == 100
    with pytest.raises(SourceError, match=r"3 of 100 coordinates lie outside") as fault:
        typed(write_feed(tmp_path, *[good] * 97, *[swapped] * 3))
    assert fault.value.fault == "outside the place"
    assert not list(tmp_path.glob(".partial-*"))


@pytest.mark.parametrize(
    ("text", "reason", "fault"),
    [
        ("", "is empty", "not usable"),
        ("CCN,OFFENSE\n1,ARSON\n", "no column 'REPORT_DAT'", "schema change"),
        (f"{HEADER}\n1,yesterday,ARSON,101,,\n", "record 1, which has no read", "schema change"),
        (f"{HEADER}\n1,,ARSON,101,,\n", "record 1, which has no readable time", "schema change"),
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


def test_record_numbers_that_mostly_repeat_number_nothing(tmp_path: Path) -> None:
    rows = [f"1,2024/09/30 04:00:00+00,THEFT/OTHER,101,,,{n // 2}" for n in range(200)]
    with pytest.raises(SourceError, match="100 of 200 record numbers come twice") as fault:
        typed(write_feed(tmp_path, *rows, header=HEADER + ",OBJECTID"))
    assert fault.value.fault == "duplicate page"


def test_names_of_offenses_are_compared_without_capitals(tmp_path: Path) -> None:
    offenses = PLACE.model_dump(by_alias=True)["crime"]["offenses"]
    lower = [offense | {"source": [s.lower() for s in offense["source"]]} for offense in offenses]
    described = PLACE.model_dump(by_alias=True)
    described["crime"]["offenses"] = lower
    path = write_feed(tmp_path, "1,2024/09/30 04:00:00+00,Robbery,101,,")
    assert typed(path, Place.model_validate(described)).rows == 1
