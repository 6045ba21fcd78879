"""A published table is read strictly, and faults name lines, never values."""

from pathlib import Path

import pytest

from data.place import load_place
from data.registry.audit.facts import parse_fact
from data.registry.intake.published_table import TableError, described_table, read_table
from data.registry.protection.disclosure import Count, protect

CONFIG = load_place("washington-dc").cameras.tables[0]
HEADER = "PSA,TotalApproved,TotalCameras"


def table(folder: Path, text: str | bytes) -> dict[str, Count]:
    path = folder / "table.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_table(path, CONFIG, {"101", "102"}).counts


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
        (f"{HEADER}\n101,12,40\n", "1 area has no row"),
        (f"{HEADER}\n101,<5,<5\n", "line 2, column 'TotalApproved'.* add it to `withheld`"),
        (f"{HEADER}\n101,1,2\n102,1,2\nNorth,2,4\n", "line 4 names an area .* to `totals`"),
        (
            f"{HEADER}\n101,1,2\n102,1,2\nTotal,2,5\n",
            "areas add up to 4, and its total says 5",
        ),
        (f"{HEADER}\n101,1,2\n102,1,2\nTotal,2,x\n", "line 4, column 'TotalCameras'"),
        (f"{HEADER}\n101,12,16,45\n", "line 2 has more or fewer cells"),
        (f'{HEADER}\n101,12,"16,45"\n', "line 2, column 'TotalCameras'"),
        (f"{HEADER}\n101,12,40\n101.0,12,40\n", "line 3 repeats"),
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


def test_withheld_cells_totals_notes_and_ids_of_a_spreadsheet_have_a_way_in(cases: Path) -> None:
    path = cases / "15_table_with_suppressed_cells" / CONFIG.file
    areas = {"101", "102", "103", "104", "105"}
    with pytest.raises(TableError, match="line 2, column 'TotalApproved'"):
        read_table(path, CONFIG, areas)
    found = read_table(path, CONFIG.model_copy(update={"withheld": ("<5", "*")}), areas)
    assert found.withheld == ["101", "102"]
    assert found.counts["104"] == Count(1180, 1645)
    assert found.totals == [("cameras", 1690)]
    assert found.notes == 1
    assert found.facts("2019-09-08") == ("cameras, city, 1690-1690, 2019-09-08",)


@pytest.mark.parametrize("withheld", ["<5", "*", "s", "", "(D)"])
def test_what_is_withheld_is_never_shown(tmp_path: Path, withheld: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(f"{HEADER}\n101.0,40,{withheld}\n102,30,90\nALL AREAS,,\nNote: 2019,,\n")
    config = CONFIG.model_copy(update={"withheld": (withheld,), "totals": ("All areas",)})
    found = read_table(path, config, {"101", "102"})
    assert found.withheld == ["101"]
    assert protect(found.counts["101"]) is None
    assert protect(found.counts["102"]) is not None
    assert "1 area is withheld" in found.remarks()[0]


def test_totals_of_a_table_are_known_to_the_intruder(tmp_path: Path) -> None:
    """An area withheld beside a total is told by subtraction: the audit must know it, too."""
    path = tmp_path / "table.csv"
    path.write_text(f"{HEADER}\n101,*,*\n102,30,90\nTotal,33,\n")
    found = read_table(path, CONFIG.model_copy(update={"withheld": ("*",)}), {"101", "102"})
    assert [str(parse_fact(fact)) for fact in found.facts("2019-09-08")] == [
        "33 addresses, city, said on 2019-09-08"
    ]
