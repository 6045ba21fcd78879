"""Spellings of one address, and the public address points."""

import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.registry.intake.addresses import (
    addresses_by_area,
    locate_addresses,
    read_address_points,
    same_spelling,
)
from data.registry.intake.cells import identifiers
from data.registry.intake.fields import RegistryError
from tests.data.registry.town import OUTLINES, PROJECTION


@pytest.mark.parametrize(
    "text",
    [
        "100 Invented Street Northwest",
        "100 invented st. n.w.",
        "100  INVENTED ST  N. W.",
        "100 Invented St NW Apt 4",
        "100 Invented St NW, Apt. 4-B",
        "100 Invented St NW #5",
        "100 Invented St NW Unit B",
        "100 Invented St NW, 2nd Floor",
        "100 Invented St NW, Rear",
        "Suite 200, 100 Invented St NW",
        "100 Invented Street, N.W., Suite 200, Washington, D.C. 20001",
        "100 Invented St NW, Washington, DC",
        "100 Invented St NW, Washington, DC, 20001",
        "100 Invented St NW Washington DC 20001-1234",
        "100 Invented St NW\nWashington, District of Columbia 20001\nUSA",
        "100 Ínvented St NW",
    ],
)
def test_spellings_of_one_address_are_one(text: str) -> None:
    assert same_spelling(text) == "100 INVENTED ST NW"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("10 East Street", "10 EAST ST"),  # not E Street
        ("10 E Street", "10 E ST"),
        ("10 North Sample Street", "10 N SAMPLE ST"),
        ("1 Avenue C, Elsewhere, NY 11201", "1 AVE C"),
        ("100 Invented St St Louis MO 63101", "100 INVENTED ST"),
        ("100 Sample, New York, NY 10001", "100 SAMPLE"),
        ("12-34 Sample Rd", "12 34 SAMPLE RD"),
        ("100 Sample Ave NE", "100 SAMPLE AVE NE"),  # not in Nebraska
        ("5 Lot Rd", "5 LOT RD"),
        ("", ""),
        (" , # ", ""),
        ("Unit 4", ""),
    ],
)
def test_streets_stay_apart(text: str, key: str) -> None:
    assert same_spelling(text) == key


# What the rules look at.
WORDS = """100 5 4B B 20001 1234 STREET ST AVENUE NORTH N W NE EAST APT UNIT # FLOOR FL 2ND REAR LOT
DC MAINE NEW YORK USA INVENTED SAINT , ; . ' - Ñ"""
words = st.sampled_from(WORDS.split())


@given(st.one_of(st.text(), st.lists(words, max_size=10).map(" ".join)))
def test_the_key_of_a_key_is_itself(text: str) -> None:
    key = same_spelling(text)
    assert same_spelling(key) == key


def test_address_points_are_read_from_csv_and_geojson(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text(
        "Address,LONGITUDE,latitude,Address ID\n"
        "1 Invented St NW,-77.025,38.905,7.0\n"
        '"1 Invented St NW, Unit 2",-77.025,38.905,8\n'
        "2 Invented St NW,-77.015,38.905,\n"
        "3 Invented St NW,0,0,9\n"
        "4 Invented St NW,,,10\n"
        ",-77.015,38.905,11\n"
    )
    points = read_address_points(table)
    assert points["address_id"].tolist() == ["7", "8", ""]
    located = locate_addresses(points, OUTLINES, PROJECTION)
    assert addresses_by_area(located, OUTLINES) == {"10": 1, "2": 0, "9": 1}

    features = [
        {
            "type": "Feature",
            "properties": {"address": f"{n} Invented Street NW"},
            "geometry": {"type": "Point", "coordinates": [-77.025, 38.905]},
        }
        for n in (1, 2)
    ]
    drawn = tmp_path / "points.geojson"
    drawn.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    again = read_address_points(drawn)
    assert again["spelling"].tolist() == ["1 INVENTED ST NW", "2 INVENTED ST NW"]
    assert again["longitude"].tolist() == pytest.approx([-77.025] * 2)


def test_address_points_without_an_address_column_are_refused(tmp_path: Path) -> None:
    table = tmp_path / "points.csv"
    table.write_text("longitude,latitude\n-77.025,38.905\n")
    with pytest.raises(RegistryError, match="no column for address"):
        read_address_points(table)


@pytest.mark.parametrize("tail", ["101", "4B", "No 4", "c/o Somebody", "Upstairs", "# 7"])
def test_a_unit_without_its_word_is_no_address_of_its_own(tail: str) -> None:
    assert same_spelling(f"12 Elm St NW {tail}") == same_spelling("0012 Elm Street N.W.")


@pytest.mark.parametrize(
    "flats", ["12 Elm St {}", "12 Elm St {} NW", "12 Elm Ave {}, Fable, DC 20001"]
)
def test_ten_flats_of_a_building_are_one_address(flats: str) -> None:
    assert len({same_spelling(flats.format(number)) for number in range(101, 111)}) == 1
    assert same_spelling("12 State Rd 101") != same_spelling("12 State Rd 102")


def test_no_way_to_write_an_identifier_makes_a_second_one() -> None:
    one = ["900001", "0900001", "900001.00", "900,001", " 900001", "900001\u200b", "\ufeff900001"]
    assert set(identifiers(pd.Series(one))) == {"900001"}
    assert set(identifiers(pd.Series(["a 1", "A1", "\uff211"]))) == {"A1"}
