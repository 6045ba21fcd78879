"""A published table is read strictly, and faults name lines, never values."""

from pathlib import Path

import pytest

from data.place import load_place
from data.registry.intake.published_table import TableError, described_table, read_table
from data.registry.protection.disclosure import Count

CONFIG = load_place("washington-dc").cameras.tables[0]
HEADER = "PSA,TotalApproved,TotalCameras"


def table(folder: Path, text: str | bytes) -> dict[str, Count]:
    path = folder / "table.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_table(path, CONFIG, {"101", "102"})


def test_addresses_are_approved_claims(tmp_path: Path) -> None:
    assert table(tmp_path, f"\ufeff{HEADER}\n101,12,40\n 102 ,0,0\n") == {
        "101": Count(addresses=12, cameras=40),
        "102": Count(addresses=0, cameras=0),
    }


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no rows"),
        (HEADER, "no rows"),
        ("PSA,TotalCameras\n101,4\n", "no column 'TotalApproved'"),
        (f"{HEADER}\n101,12,40\n777,12,40\n", "line 3 names an area"),
        (f"{HEADER}\n101,12,40\n101,12,40\n", "line 3 repeats"),
        (f"{HEADER}\n101,a dozen,40\n", "line 2, column 'TotalApproved'"),
        (f"{HEADER}\n101,12,40.5\n", "line 2, column 'TotalCameras'"),
        (f"{HEADER}\n101,40,12\n", "line 2 has fewer cameras than addresses"),
        (f"{HEADER}\n101,-3,40\n", "line 2, column 'TotalApproved'"),
        (f"{HEADER}\n101,12,\n", "line 2, column 'TotalCameras'"),
        (f"{HEADER}\n101,12\n", "line 2 has more or fewer cells"),
        (f"{HEADER}\n101,1,000,40\n", "line 2 has more or fewer cells"),
        (f"{HEADER}\n101,12,{'9' * 30}\n", "line 2, column 'TotalCameras'"),
        (f"{HEADER}\n101,12,40\n", "1 areas have no row"),
        (f"{HEADER}\n101,12,40\n".replace(",", ";"), "separated by commas"),
        (HEADER.encode() + b"\n\xff\xfe,1,2\n", "not a CSV file in UTF-8"),
    ],
)
def test_a_fault_is_named_by_line_and_column_without_its_value(
    tmp_path: Path, text: str | bytes, reason: str
) -> None:
    with pytest.raises(TableError, match=reason) as fault:
        table(tmp_path, text)
    for value in ("777", "a dozen", "40.5", "-3"):
        assert value not in str(fault.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="there is no such file"):
        read_table(tmp_path / "nothing.csv", CONFIG, {"101"})


def test_a_table_that_nobody_described_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=f"Described under .*{CONFIG.file}"):
        described_table(tmp_path / "mystery.csv", [CONFIG])
