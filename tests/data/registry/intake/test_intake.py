"""From a messy registry to registrations: what is counted, merged, set aside, and never said."""

import datetime as dt
import stat
import time
import traceback
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.published.catalog import EMBEDDED, read_catalog
from data.registry.intake import reasons
from data.registry.intake.address_points import (
    addresses_by_area,
    locate_addresses,
    read_address_points,
)
from data.registry.intake.fields import RegistryError, registry_layout
from data.registry.intake.intake import Intake
from data.registry.intake.limits import Limits
from tests.data.registry.made_up import AS_OF as DATES
from tests.data.registry.made_up import made_up
from tests.data.registry.town import IN_2, IN_9, IN_10, at, csv_text, intake, registry, row


def frame(result: Intake) -> list[tuple[object, ...]]:
    return [tuple(line) for line in result.registrations.itertuples(index=False)]


def test_good_rows_are_counted_where_they_lie(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, cameras="3"), row(2, **at(IN_10))))
    assert frame(result) == [("10", 1, 1, 1), ("9", 0, 0, 3)]
    assert list(result.registrations) == ["area_id", "address", "holding", "cameras"]
    assert (result.rows_read, result.counted, result.merged, result.set_aside) == (2, 2, 0, 0)
    assert result.quarantine.empty
    result.require_usable()


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"address": ""}, reasons.NO_ADDRESS),
        ({"address": "Address withheld"}, reasons.PLACEHOLDER),
        ({"address": "1400 BLK of 14TH ST NW"}, reasons.BLOCK),
        ({"address": "14th & U St NW"}, reasons.INTERSECTION),
        ({"address": "PO Box 7"}, reasons.PO_BOX),
        ({"address": "Unit 4"}, reasons.NO_HOUSE_NUMBER),
        ({"address": "elsewhere", "address_id": "7"}, reasons.NO_HOUSE_NUMBER),
        ({"address": "", "address_id": "7"}, reasons.NUMBER_ALONE),
        ({"longitude": "-77.02", "latitude": "38.91"}, reasons.ROUNDED_COORDINATES),
        ({"registration_id": "2.023E+16"}, reasons.CUT_NUMBER),
        ({"address_id": "9,00001E+11"}, reasons.CUT_NUMBER),
        ({"longitude": "", "latitude": ""}, reasons.NO_COORDINATES),
        ({"longitude": ""}, reasons.NO_COORDINATES),
        ({"longitude": "0", "latitude": "0.0"}, reasons.NO_COORDINATES),
        ({"longitude": "NULL", "latitude": "NULL"}, reasons.NO_COORDINATES),
        ({"longitude": "west"}, reasons.UNREADABLE_COORDINATES),
        ({"latitude": "3890500"}, reasons.UNREADABLE_COORDINATES),
        ({"latitude": "inf"}, reasons.UNREADABLE_COORDINATES),
        ({"latitude": "40.0"}, reasons.OUTSIDE),
        ({"longitude": "0"}, reasons.OUTSIDE),
        ({"cameras": ""}, reasons.NO_CAMERAS),
        ({"cameras": "two"}, reasons.NO_CAMERAS),
        ({"cameras": "2.5"}, reasons.NO_CAMERAS),
        ({"cameras": "-2"}, reasons.NO_CAMERAS),
        ({"cameras": "0"}, reasons.ZERO_CAMERAS),
        ({"cameras": "10000"}, reasons.MANY_CAMERAS),
        ({"registered_on": ""}, reasons.NO_REGISTERED_ON),
        ({"registered_on": "2024-02-30"}, reasons.NO_REGISTERED_ON),
        ({"registered_on": "2024-01-01 noon"}, reasons.NO_REGISTERED_ON),
        ({"registered_on": "2025-07-01"}, reasons.NOT_YET),
        ({"ended_on": "2025-06-30"}, reasons.ENDED),
        ({"ended_on": "2024-07-08"}, reasons.ENDED_BEFORE),
        ({"ended_on": "soon"}, reasons.NO_ENDED_ON),
    ],
)
def test_a_faulty_row_is_set_aside_with_its_reason(
    tmp_path: Path, changed: dict[str, str], reason: str
) -> None:
    result = intake(registry(tmp_path, row(1), row(2, **changed)))
    assert result.reasons == {reason: 1}
    assert (result.counted, result.set_aside) == (1, 1)
    assert result.quarantine.to_dict("records") == [
        {"row": 3, "outcome": "set aside", "reason": reason}
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"cameras": "3.0"},
        {"cameras": "9999"},
        {"registered_on": "2025-06-30"},
        {"registered_on": "2024-07-09T23:59:59Z"},
        {"registered_on": "7/29/2024"},
        {"registered_on": "07/29/2024 12:00:00 AM"},
        {"registered_on": "29/07/2024"},
        {"registered_on": "2024/07/09 05:00:00+00"},
        {"ended_on": "2025-07-01"},
        {"ended_on": "N/A"},
        {"longitude": "-77,025", "latitude": "38,905"},
    ],
)
def test_what_people_write_is_understood(tmp_path: Path, changed: dict[str, str]) -> None:
    assert intake(registry(tmp_path, row(1, **changed))).counted == 1


def test_a_broken_row_is_set_aside(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1), row(2)[:-3]))
    assert result.reasons == {reasons.BROKEN: 1}


def test_exchanged_coordinates_are_mended(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, longitude=IN_2[1], latitude=IN_2[0])))
    assert frame(result) == [("2", 0, 0, 1)]
    assert result.remarks == {reasons.SWAPPED: 1}


def test_a_point_on_a_line_is_counted_once_in_the_lowest_area(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, longitude="-77.02")))
    assert frame(result) == [("10", 0, 0, 1)]


def test_unknown_kinds_and_connections_are_counted_and_remarked(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, kind="Doorbell", connection=""), row(2, kind="cat")))
    assert result.counted == 2
    assert result.remarks == {reasons.UNKNOWN_KIND: 1}


def test_three_hundred_cameras_at_one_address_are_one_address(tmp_path: Path) -> None:
    rows = [
        row(n, address=f"1 Invented St NW Apt {n}", **at(IN_9), cameras="1") for n in range(300)
    ]
    result = intake(registry(tmp_path, *rows))
    assert result.registrations["address"].nunique() == 1
    assert result.registrations["cameras"].sum() == 300


def test_one_owner_of_fifty_addresses_is_one_holder(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, *(row(n, holding_id="H") for n in range(1, 51))))
    assert result.registrations[["address", "holding"]].nunique().tolist() == [50, 1]


def test_two_registrants_at_one_address_are_two_holders(tmp_path: Path) -> None:
    rows = [row(n, address="1 Invented St NW", **at(IN_9)) for n in (1, 2)]
    result = intake(registry(tmp_path, *rows))
    assert result.registrations[["address", "holding"]].nunique().tolist() == [1, 2]


def test_unknown_holders_count_together(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, holding_id=""), row(2, holding_id="n/a"), row(3)))
    assert sorted(result.registrations["holding"]) == [-1, -1, 0]


def test_the_same_registration_and_the_same_row_are_counted_once(tmp_path: Path) -> None:
    rows = [row(1), row(1), row(2), row(2, registration_id="R-9"), row(1, cameras="7")]
    result = intake(registry(tmp_path, *rows))
    assert (result.rows_read, result.counted, result.merged) == (5, 2, 3)
    assert result.reasons == {reasons.SAME_REGISTRATION: 2, reasons.SAME_ROW: 1}
    result = intake(registry(tmp_path, *rows[:4]))
    assert result.quarantine.to_dict("records") == [
        {"row": 3, "outcome": "merged", "reason": reasons.SAME_REGISTRATION},
        {"row": 5, "outcome": "merged", "reason": reasons.SAME_ROW},
    ]


def test_rows_without_a_registration_number_are_not_one_registration(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1, registration_id=""), row(2, registration_id="-")))
    assert result.counted == 2
    assert result.remarks == {reasons.NO_REGISTRATION: 2}


def test_a_text_shares_the_id_of_the_same_spelling(tmp_path: Path) -> None:
    rows = [
        row(1, address_id="7", address="1 Invented St NW"),
        row(2, address="1 Invented Street N.W."),
        row(3, address_id="7.0", address=""),
        row(4, address_id="8", address="4 Invented St NW"),
    ]
    assert intake(registry(tmp_path, *rows)).registrations["address"].tolist() == [0, 0, 0, 1]


def test_an_address_has_the_area_of_most_of_its_rows(tmp_path: Path) -> None:
    """Where its points are near one another; else the larger part of the rows is believed."""
    one = {"address": "1 Invented St NW"}
    here, there = at(("-77.0101", "38.905")), at(("-77.0099", "38.905"))
    rows = [row(1, **one, **there), row(2, **one, **there), row(3, **one, **here)]
    result = intake(registry(tmp_path, *rows))
    assert result.registrations["area_id"].tolist() == ["2", "2", "2"]
    assert result.remarks == {reasons.MOVED: 1}
    tie = intake(registry(tmp_path, *rows[1:]))
    assert tie.registrations["area_id"].tolist() == ["10", "10"]
    # A row without coordinates goes where its address is.
    rows.append(row(4, **one, longitude="", latitude=""))
    assert intake(registry(tmp_path, *rows)).counted == 4
    rows.append(row(5, **one, **at(IN_9)))
    assert intake(registry(tmp_path, *rows)).reasons == {reasons.FAR_APART: 1}


def test_address_points_give_coordinates_by_id_and_by_spelling(tmp_path: Path) -> None:
    points = tmp_path / "points.csv"
    points.write_text(
        csv_text(
            [
                ["address_id", "address", "longitude", "latitude"],
                ["7", "1 Invented Street Northwest", *IN_10],
                ["", "2 Invented St NW", *IN_2],
                ["9", "9 Invented St NW", "-70", "38"],
            ]
        )
    )
    rows = [row(n, longitude="", latitude="") for n in (1, 2, 3, 9)]
    rows.append(row(4, address_id="7", address="", longitude="", latitude=""))
    result = intake(registry(tmp_path, *rows), address_points=read_address_points(points))
    assert frame(result) == [("10", 0, 0, 1), ("10", 0, 2, 1), ("2", 1, 1, 1)]
    assert result.reasons == {reasons.NO_COORDINATES: 2}

    bare = tmp_path / "bare.csv"
    drop = [4, 5]
    header = [
        name for n, name in enumerate(registry_layout(coordinates=True).fields) if n not in drop
    ]
    bare.write_text(
        csv_text([header, *([c for n, c in enumerate(r) if n not in drop] for r in rows)])
    )
    assert frame(intake(bare, address_points=read_address_points(points))) == frame(result)
    with pytest.raises(RegistryError, match="no column for longitude, latitude"):
        intake(bare)


def test_progress_is_reported(tmp_path: Path) -> None:
    seen: list[int] = []
    intake(registry(tmp_path, row(1), row(2)), progress=seen.append)
    assert seen == [2]


def test_too_many_faulty_rows_are_refused(tmp_path: Path) -> None:
    rows = [row(n) for n in range(1, 10)] + [row(20, ended_on="2025-01-01")] * 20
    intake(registry(tmp_path, *rows, row(10, cameras="0"))).require_usable()
    poor = intake(registry(tmp_path, *rows, row(10, cameras="0"), row(11, address="")))
    with pytest.raises(RegistryError, match=r"2 of 11 rows had to be set aside.*zero: 1"):
        poor.require_usable()
    poor.require_usable(Limits(set_aside=0.2))


def test_a_registry_in_which_nothing_counts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="No registration is in force"):
        intake(registry(tmp_path, row(1, ended_on="2025-01-01"))).require_usable()


def test_sums_that_do_not_add_up_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="a fault of the program"):
        Intake(pd.DataFrame(), 3, 1, 0, 1, {}, {}, pd.DataFrame())


def test_the_quarantine_is_private_and_replaced_whole(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, row(1), row(2, cameras="0")))
    path = tmp_path / "quarantine.csv"
    path.write_text("an earlier one")
    path.chmod(0o644)
    result.write_quarantine(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text() == f"row,outcome,reason\n3,set aside,{reasons.ZERO_CAMERAS}\n"
    assert {item.name for item in tmp_path.iterdir()} == {"quarantine.csv", "registry.csv"}


# ---------------------------------------------------------------- nothing private comes out

CANARIES = ("Canary", "CANARY", "8675309", "77.0123456", "38.9054321", "1903")
PLANTED = {
    "registration_id": "CANARY-R-8675309",
    "holding_id": "CANARY-H-8675309",
    "address_id": "CANARY-A-8675309",
    "address": "8675309 Canary Hideout Ln",
    "longitude": "-77.0123456",
    "latitude": "38.9054321",
}
HARMFUL = [
    {},
    {"cameras": "8675309"},
    {"cameras": "Canary"},
    {"longitude": "-77.0123456 W"},
    {"longitude": "99.0123456"},
    {"latitude": "8675309"},
    {"registered_on": "1903-13-13"},
    {"ended_on": "Canary"},
    {"kind": "Canary", "connection": "Canary"},
    {"registration_id": "CANARY-2"},
]


def test_nothing_planted_comes_out(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    rows = [row(n, **PLANTED | harm) for n, harm in enumerate(HARMFUL)]
    result = intake(registry(tmp_path, *rows, [*rows[0], "Canary"]))
    assert result.counted > 0
    assert len(result.reasons) > 5
    result.write_quarantine(tmp_path / "quarantine.csv")
    with pytest.raises(RegistryError) as fault:
        result.require_usable(Limits(set_aside=0, conflicts=0))
    out = [
        "".join(traceback.format_exception(fault.value)),
        (tmp_path / "quarantine.csv").read_text(),
        result.registrations.to_csv(),
        repr(result),
        *capfd.readouterr(),
        caplog.text,
    ]
    for canary in CANARIES:
        assert not any(canary in text for text in out), "something planted came out"


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        ("registry.csv", lambda text: text.split("\n", 1)[1]),
        ("registry.csv", lambda text: text + '"Canary'),
        ("registry.csv", lambda text: text.replace("registered_on", "began", 1)),
        ("registry.csv", lambda text: text.encode("utf-16")[:-1]),
        ("registry.xlsx", lambda text: text),
        ("registry.geojson", lambda text: text),
        ("registry.geojson", lambda text: '{"type":"FeatureCollection","features":[{"Canary'),
        ("registry.gpkg", lambda text: text),
    ],
)
def test_no_error_says_what_was_in_the_file(  # type: ignore[no-untyped-def]
    tmp_path: Path, name: str, damage, capfd: pytest.CaptureFixture[str]
) -> None:
    text = damage(registry(tmp_path, row(1, **PLANTED)).read_text())
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(RegistryError) as fault:
        intake(path)
    said = "".join(traceback.format_exception(fault.value)) + "".join(capfd.readouterr())
    for canary in CANARIES:
        assert canary not in said, "something planted came out"


# ---------------------------------------------------------------- properties

rows = st.builds(
    lambda registration, holding, address_id, address, place, cameras, began, ended: row(
        registration,
        holding_id=holding,
        address_id=address_id,
        address=address,
        **at(place),
        cameras=cameras,
        registered_on=began,
        ended_on=ended,
    ),
    registration=st.integers(0, 8),
    holding=st.sampled_from(["", "H-1", "H-2"]),
    address_id=st.sampled_from(["", "7", "8"]),
    address=st.sampled_from(["", "1 A St", "1 A Street", "2 B Rd #3"]),
    place=st.sampled_from([IN_9, IN_10, IN_2, ("", ""), ("0", "0"), ("-77.02", "38.905")]),
    cameras=st.sampled_from(["1", "2", "x"]),
    began=st.sampled_from(["2024-01-01", "2023-01-01", "2026-01-01"]),
    ended=st.sampled_from(["", "2025-01-01"]),
)


@settings(deadline=None, max_examples=20)
@given(st.data(), st.lists(rows, min_size=1, max_size=14))
def test_the_order_of_rows_changes_nothing_and_sums_add_up(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, listed: list[list[str]]
) -> None:
    folder = tmp_path_factory.mktemp("order")
    first = intake(registry(folder, *listed))
    other = intake(registry(folder, *data.draw(st.permutations(listed))))
    pd.testing.assert_frame_equal(first.registrations, other.registrations)
    assert (first.reasons, first.remarks) == (other.reasons, other.remarks)
    assert first.counted + first.merged + first.set_aside == len(listed) == first.rows_read
    assert len(first.registrations) == first.counted
    assert len(first.quarantine) == sum(first.reasons.values()) == first.merged + first.set_aside


# ---------------------------------------------------------------- a whole city, made up


def test_a_made_up_city_grows_from_release_to_release(tmp_path: Path) -> None:
    version = read_catalog(EMBEDDED, "washington-dc")["areas"][0]
    path = EMBEDDED / "washington-dc" / "areas" / version / "areas.parquet"
    outlines = gpd.read_parquet(path)[["area_id", "geometry"]]
    start = time.process_time()
    city = made_up(outlines)
    assert time.process_time() - start < 10
    pd.testing.assert_frame_equal(city.registry, made_up(outlines).registry)

    file, points = tmp_path / "registry.csv", tmp_path / "points.csv"
    city.registry.to_csv(file, index=False)
    city.points.to_csv(points, index=False)
    cameras = []
    for as_of in (DATES[0], DATES[4], DATES[-1]):
        result = intake(file, outlines=outlines, as_of=as_of)
        result.require_usable(Limits(set_aside=0.001))
        cameras.append(int(result.registrations["cameras"].sum()))
    assert cameras == sorted(cameras)
    assert 35_000 < cameras[-1] < 45_000
    assert DATES[-1] == dt.date(2025, 12, 31)
    by_area = result.registrations.groupby("area_id")["address"].nunique()
    assert 15_500 < by_area.sum() < 17_500
    assert (by_area < 10).sum() >= 3
    public = addresses_by_area(
        locate_addresses(read_address_points(points), outlines, "EPSG:26985"), outlines
    )
    assert all(public[area] >= 3 * count for area, count in by_area.items())
