"""Names with digits are names; addresses, coordinates and markup are none."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.published.names import fault_in_name
from data.published.schema import AREAS, SchemaError

NAMES = (
    "77th Street", "Ward 7", "District 1", "14th Street", "14th Street NW", "16th Street Heights",
    "2nd District", "Sector 4B", "Precinct 1001", "5 Points", "Ward 7, 14th Street, Ward 8",
    "42nd Parallel", "Route 66", "U Street", "St. Elizabeths", "1st Ward / Old Town", "Área 51",
    "Census Tract 42.02", "Highway 101", "20001", "ZIP 20001", "Smith, Jones", "Đà Nẵng", "東京",
)  # fmt: skip
ADDRESSES = (
    "1400 14th St NW", "1400 14th Street", "12 Main St.", "7B Oak Lane",
    "1600 Pennsylvania Avenue NW",
    "100 - 146 BLOCK OF WAYNE PLACE SE", "2400 block of 18th Street", "14th St NW 1400",
    "by 33 Elm Rd", "１４００ 14th Street", "Ward 7 · 12 Main Street",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_with_a_digit_is_a_name(name: str) -> None:
    assert fault_in_name(name) == ""


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_no_name(address: str) -> None:
    assert "looks like an address" in fault_in_name(address)


@given(
    st.integers(1, 99_999),
    st.sampled_from(["14th", "Main", "Martin Luther King Jr.", "D", "O’Hare"]),
    st.sampled_from(["St", "Street", "Ave.", "AVENUE", "Road", "Blvd", "Pl", "Terrace"]),
    st.sampled_from(["", " NW", " SE", ", Apt 3"]),
)
def test_no_address_passes(number: int, street: str, kind: str, end: str) -> None:
    assert fault_in_name(f"{number} {street} {kind}{end}")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("38.905, -77.012", "coordinate"),
        ("38° N", "coordinate"),
        ("Record 20241", "five digits"),
        ("a\nb", "cannot be seen"),
        ("a\u200bb", "cannot be seen"),
        ("<i>", "markup"),
        ("7 cameras", "count"),
        ("x" * 301, "longer than 300"),
    ],
)
def test_other_texts_are_refused_for_what_they_are(text: str, fault: str) -> None:
    assert fault in fault_in_name(text)


def test_a_release_names_column_row_and_rule_and_not_the_text() -> None:
    good = {
        "area_id": "1", "name": "Ward 7", "nearby": "", "district": "", "ward": "", "area_km2": 1.0,
        "residents": 1, "housing_units": 1, "addresses": 1,
        "geometry": b"\x01\x03\x00\x00\x00",
    }  # fmt: skip
    schema = AREAS.with_columns(good).arrow
    rows = [good | {"area_id": str(n)} for n in range(3)]
    AREAS.check(pa.Table.from_pylist(rows, schema=schema))
    rows[2]["name"] = "12 Main Street"
    with pytest.raises(SchemaError, match="column 'name': the text in row 3 looks") as error:
        AREAS.check(pa.Table.from_pylist(rows, schema=schema))
    assert "12" not in str(error.value)
    rows[2] |= {"name": "Ward 7", "area_id": "a b"}
    with pytest.raises(SchemaError, match=r"'area_id' holds .*, in row 3: an id is 1 to 40"):
        AREAS.check(pa.Table.from_pylist(rows, schema=schema))
