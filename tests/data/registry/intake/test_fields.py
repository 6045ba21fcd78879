"""What a registry's columns may be called, and what explains them."""

import csv
from pathlib import Path

import pytest
import shapely

from data.registry.intake.explain import explain
from data.registry.intake.fields import FIELDS, RegistryError, match_columns, registry_layout
from data.registry.intake.mapping import mapping_of, presets, read_mapping
from tests.data.registry.town import OUTLINES, intake

LAYOUT = registry_layout(coordinates=True)


@pytest.mark.parametrize(
    "name",
    ["registered_on", "Registered On", "REGISTERED  ON", "\ufeffregisteredOn", " registered-on "],
)
def test_case_spaces_underscores_and_marks_do_not_matter(name: str) -> None:
    assert match_columns(["x", name], LAYOUT, {}) == {"registered_on": [[1]]}


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
    names = read_mapping(path, LAYOUT).columns
    assert match_columns(["address", "STREET_ADDR"], LAYOUT, names) == {"address": [[1]]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", r"no table \[columns\]"),
        ("[columns]\ncameras = 3\n", r"no table \[columns\]"),
        ('columns = "x"', r"no table \[columns\]"),
        ("address: x", "cannot be read as TOML"),
        ('[columns]\nowner = "x"\n', "'owner' is no field"),
        ('[columns]\naddress = "A"\nkind = "a"\n', "the same column"),
        ('[columns]\naddress = ["A", 3]\n', r"no table \[columns\]"),
        ('[columns]\n[coordinates]\nsystem = "Maryland"\n', "is not known"),
        ('[columns]\n[dates]\norder = "us"\n', "month-first or day-first"),
        ('[columns]\n[status]\ngone = ["x"]\n', "may say active, withdrawn, waiting"),
        ('[columns]\n[status]\nactive = ["A"]\nwithdrawn = ["a"]\n', "mean two things"),
        ("[columns]\n[owners]\n", "'owners' is none of"),
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
    start, more = lines.index("[columns]"), lines.index("[coordinates]")
    path = tmp_path / "columns.toml"
    path.write_text(
        "\n".join([*lines[start : lines.index("", start)], *lines[more : lines.index("", more)]])
    )
    found = read_mapping(path, LAYOUT)
    assert set(found.columns) == {"registration_id", "address", "registered_on"}
    assert (found.system, found.dates) == ("EPSG:26985", "month-first")
    assert found.status("Opted out") == "withdrawn"


def test_a_field_may_be_made_of_several_columns(tmp_path: Path) -> None:
    path = tmp_path / "columns.toml"
    path.write_text('[columns]\naddress = ["House No", "Street"]\n')
    names = read_mapping(path, LAYOUT).columns
    assert match_columns(["street", "x", "HOUSE_NO"], LAYOUT, names) == {"address": [[2], [0]]}
    assert match_columns(["street", "x"], LAYOUT, names) == {}


@pytest.mark.parametrize("name", presets())
def test_a_preset_names_a_public_source_and_yields_to_the_operators_own(
    tmp_path: Path, name: str
) -> None:
    told = presets()[name]
    assert told["source"].startswith("https://")
    assert f"{name}: {told['for']}" in explain()
    assert told["source"] in explain()
    alone = mapping_of(None, name, LAYOUT)
    path = tmp_path / "columns.toml"
    path.write_text('[columns]\nregistered_on = "Signed"\n[status]\nwaiting = ["submitted"]\n')
    both = mapping_of(path, name, LAYOUT)
    assert both.columns == {**alone.columns, "registered_on": ("Signed",)}
    assert both.status("Submitted") == "waiting"


def test_a_preset_that_is_none_is_answered_with_those_there_are() -> None:
    with pytest.raises(RegistryError, match=r"no such preset\. There are arcgis-survey, form-io"):
        mapping_of(None, "acme", LAYOUT)
