"""Tables and facts thought of later: a release may lack them, and may hold nothing else."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from data.published.release import ReleaseError, read_release, write_release
from data.published.schema import KINDS, SchemaError
from tests.forge import LICENCE, SOURCE, forge

DAY = dt.date(2024, 1, 2)
COVER = {"first": DAY, "through": DAY, "file": "a.csv", "published": "2024"}
CELL = {"offense": "theft", "day": DAY, "count": 2}
ROWS: dict[str, list[dict[str, Any]]] = {
    "counts": [{"area_id": "1", **CELL}],
    "coverage": [{"offense": "theft", **COVER}],
    "city_months": [
        {"offense": "theft", "month": DAY.replace(day=1), "incidents": None, "published": 2}
    ],
    "revisions": [],
}
LATER: dict[str, list[dict[str, Any]]] = {
    "geography_counts": [{"geography": "ward", "geography_id": "1", **CELL}],
    "weapon_counts": [{"area_id": "1", "weapon": "gun", **CELL}],
    "weapon_coverage": [{"offense": "theft", **COVER}],
    "occurred": [{"area_id": "1", "offense": "theft", "year": 2018, "count": 5}],
    "placement": [{"area_id": "1", "year": 2024, "reports": 2, "elsewhere": 1}],
}
FACTS: dict[str, Any] = {
    "date": "2024-01-31",
    "published": "2024",
    "rows_read": 2,
    "rows_counted": 2,
    "placed_by_coordinates": 0,
    "no_area": 0,
}
CLASSES = {
    "crime": "all",
    "offenses": ["theft"],
    "per": "per_km2",
    "limits": [1.5, 20.0],
    "sizes": [3, 2, 3],
    "first": "2024-01-01",
    "through": "2024-12-31",
}
LATER_FACTS: dict[str, Any] = {
    "placed_by": "name",
    "breaks_in_method": [{"offense": "theft", "day": "2024-01-02", "reason": "placing"}],
    "classes": [CLASSES],
}


def crime_release(
    root: Path, rows: dict[str, list[dict[str, Any]]], facts: dict[str, Any] = FACTS
) -> Path:
    schemas = {table.name: table.arrow for table in KINDS["crime"].tables}
    return write_release(
        root / "town" / "crime",
        "crime",
        place="town",
        title="Crime",
        tables={
            name: pa.Table.from_pylist(of_table, schema=schemas[name])
            for name, of_table in rows.items()
        },
        facts=facts,
        sources=[SOURCE],
        licence=LICENCE,
    )


@pytest.mark.parametrize("tables", [{}, LATER, {"occurred": LATER["occurred"]}])
def test_a_release_is_read_with_the_optional_tables_it_has(
    tmp_path: Path, tables: dict[str, list[dict[str, Any]]]
) -> None:
    release = read_release(crime_release(tmp_path, ROWS | tables))
    assert {name: table.to_pylist() for name, table in release.tables.items()} == ROWS | tables


def test_facts_of_later_are_stated_or_not(tmp_path: Path) -> None:
    assert read_release(crime_release(tmp_path, ROWS)).facts == FACTS
    stated = FACTS | LATER_FACTS
    assert read_release(crime_release(tmp_path, ROWS, stated)).facts == stated


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("placed_by", "guess"),
        ("breaks_in_method", [{"offense": "theft", "day": "soon", "reason": "placing"}]),
        ("breaks_in_method", [{"offense": "theft", "day": "2024-01-02", "reason": "38.9, -77"}]),
        ("breaks_in_method", [{"offense": "theft"}]),
        ("classes", CLASSES),
        ("classes", [CLASSES | {"area": "101"}]),
        ("classes", [CLASSES | {"crime": "38.9, -77"}]),
        ("classes", [CLASSES | {"offenses": []}]),
        ("classes", [CLASSES | {"per": "per_camera"}]),
        ("classes", [CLASSES | {"limits": [2.0, 1.0]}]),
        ("classes", [CLASSES | {"limits": [1.0, 2.0001]}]),
        ("classes", [CLASSES | {"limits": [0.0, 2.0]}]),
        ("classes", [CLASSES | {"limits": [1.0, float("inf")]}]),
        ("classes", [CLASSES | {"sizes": [1, 2, -3]}]),
        ("classes", [CLASSES | {"sizes": [1, 2]}]),
        ("classes", [CLASSES | {"first": "2024"}]),
        ("somebody", "Jane"),
    ],
)
def test_a_fact_that_is_not_allowed_is_refused(tmp_path: Path, fact: str, value: object) -> None:
    with pytest.raises(SchemaError, match=f"census.{fact}"):
        crime_release(tmp_path, ROWS, FACTS | {fact: value})


@pytest.mark.parametrize(
    ("table", "row", "reason"),
    [
        ("weapon_counts", {"weapon": "fist"}, "text that is not allowed"),
        ("weapon_counts", {"day": dt.date(2024, 1, 3)}, "weapon_coverage.parquet leaves out"),
        ("geography_counts", {"day": dt.date(2024, 1, 3)}, "coverage.parquet leaves out"),
        ("placement", {"elsewhere": 3}, "more reports lie elsewhere than there are"),
    ],
)
def test_a_row_that_cannot_be_is_refused(
    tmp_path: Path, table: str, row: dict[str, Any], reason: str
) -> None:
    rows = ROWS | LATER | {table: [LATER[table][0] | row]}
    with pytest.raises(SchemaError, match=reason):
        crime_release(tmp_path, rows)


def test_counts_by_weapon_need_their_own_coverage(tmp_path: Path) -> None:
    with pytest.raises(SchemaError, match=r"needs weapon_coverage\.parquet beside it"):
        crime_release(tmp_path, ROWS | {"weapon_counts": LATER["weapon_counts"]})


def test_an_optional_table_that_is_not_described_is_a_stranger(tmp_path: Path) -> None:
    def leave_out(descriptor: dict[str, Any]) -> None:
        kept = [item for item in descriptor["resources"] if item["name"] != "occurred"]
        descriptor["resources"] = kept

    release = crime_release(tmp_path, ROWS | LATER)
    with pytest.raises(ReleaseError, match=r"occurred\.parquet"):
        read_release(forge(release, change_descriptor=leave_out))


def test_a_table_that_no_schema_knows_is_refused(tmp_path: Path) -> None:
    def add(descriptor: dict[str, Any]) -> None:
        other = json.loads(json.dumps(descriptor["resources"][0]))
        descriptor["resources"].append(other | {"name": "people", "path": "people.parquet"})

    with pytest.raises(ReleaseError, match="resources must be"):
        read_release(forge(crime_release(tmp_path, ROWS), change_descriptor=add))
