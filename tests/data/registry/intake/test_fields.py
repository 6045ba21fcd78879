"""What a registry's columns may be called, and what explains them."""

import csv
from pathlib import Path

import pytest
import shapely

from data.registry.intake.fields import (
    FIELDS,
    RegistryError,
    explain,
    match_columns,
    read_mapping,
    registry_layout,
)
from tests.data.registry.town import OUTLINES, intake

LAYOUT = registry_layout(coordinates=True)


@pytest.mark.parametrize(
    "name",
    ["registered_on", "Registered On", "REGISTERED  ON", "\ufeffregisteredOn", " registered-on "],
)
def test_case_spaces_underscores_and_marks_do_not_matter(name: str) -> None:
    assert match_columns(["x", name], LAYOUT, {}) == {"registered_on": [1]}


def test_what_is_missing_is_named_by_group() -> None:
    assert LAYOUT.missing(["registration_id", "holding_id", "registered_on", "longitude"]) == [
        "address_id or address",
        "cameras or camera_id",
        "latitude",
    ]
    assert (
        registry_layout(coordinates=False).missing(
            ["registration_id", "holding_id", "registered_on", "address", "cameras"]
        )
        == []
    )


def test_a_mapping_renames_and_takes_precedence(tmp_path: Path) -> None:
    path = tmp_path / "columns.toml"
    path.write_text('[columns]\naddress = "Street Addr"\n')
    names = read_mapping(path, LAYOUT)
    assert match_columns(["address", "STREET_ADDR"], LAYOUT, names) == {"address": [1]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", r"no table \[columns\]"),
        ("[columns]\ncameras = 3\n", r"no table \[columns\]"),
        ('columns = "x"', r"no table \[columns\]"),
        ("address: x", "cannot be read as TOML"),
        ('[columns]\nowner = "x"\n', "'owner' is no field"),
        ('[columns]\naddress = "A"\nkind = "a"\n', "the same column"),
    ],
)
def test_a_faulty_mapping_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "columns.toml"
    path.write_text(text)
    with pytest.raises(RegistryError, match=reason):
        read_mapping(path, LAYOUT)


def test_a_missing_mapping_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"columns\.toml: there is no such file"):
        read_mapping(tmp_path / "columns.toml", LAYOUT)


def test_the_example_explained_is_read_as_it_stands(tmp_path: Path) -> None:
    text = explain()
    for field in FIELDS:
        assert f"\n{field.name} ({field.needed})\n" in text
    lines = text.splitlines()
    first = lines.index(",".join(field.name for field in FIELDS))
    path = tmp_path / "example.csv"
    path.write_text("\n".join(lines[first : first + 4]) + "\n")
    assert {len(row) for row in csv.reader(lines[first : first + 4])} == {len(FIELDS)}
    result = intake(path, outlines=OUTLINES.set_geometry(shapely.buffer(OUTLINES.geometry, 1)))
    assert (result.counted, result.reasons) == (2, {"ended by the date of the count": 1})


def test_the_mapping_explained_is_read_as_it_stands(tmp_path: Path) -> None:
    lines = [line.strip() for line in explain().splitlines()]
    start = lines.index("[columns]")
    path = tmp_path / "columns.toml"
    path.write_text("\n".join(lines[start : lines.index("", start)]))
    assert set(read_mapping(path, LAYOUT)) == {"registration_id", "address", "registered_on"}
