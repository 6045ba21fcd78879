"""Files as people save them: encodings, separators, titles, sheets, layers, and broken ones."""

import contextlib
import datetime as dt
import json
import sqlite3
from pathlib import Path
from typing import Any

import geopandas as gpd
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point, box

from data.registry.intake.fields import RegistryError, registry_layout
from data.registry.intake.mapping import AS_IS, FileMapping
from data.registry.intake.table_files import csv_files, reader
from data.registry.intake.table_files.reader import read_chunks
from data.registry.intake.table_files.views import cell_text
from tests.data.registry.town import HEADER, at, csv_text, intake, row, write_xlsx

LAYOUT = registry_layout(coordinates=True)
ROWS = [HEADER, row(1, address="1 Peña St NW"), row(2)]


def read(path: Path, mapping: FileMapping = AS_IS, **options: Any) -> pd.DataFrame:
    return pd.concat(read_chunks(path, LAYOUT, mapping, **options), ignore_index=True)


def saved(folder: Path, content: str | bytes, name: str = "registry.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_encodings_and_separators_are_recognised(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    frame = read(saved(tmp_path, csv_text(ROWS, separator).encode(encoding)))
    assert frame["row"].tolist() == [2, 3]
    assert frame["address"].tolist() == ["1 Peña St NW", "2 Invented St NW"]
    assert not frame["broken"].any()
    assert list(frame.columns) == ["row", "broken", *LAYOUT.fields]


def test_titles_and_blank_lines_above_and_between_are_passed_over(tmp_path: Path) -> None:
    text = csv_text([["Registry of June"], [], HEADER, row(1), [], [""] * len(HEADER), row(2)])
    frame = read(saved(tmp_path, text))
    assert frame["row"].tolist() == [4, 7]


def test_a_header_too_far_down_is_not_looked_for(tmp_path: Path) -> None:
    text = csv_text([["title"]] * 20 + ROWS)
    with pytest.raises(RegistryError, match="no header found in the first 20 rows"):
        read(saved(tmp_path, text))


def test_rows_with_other_numbers_of_cells_are_broken_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = [HEADER, row(1)[:-1], [*row(2), "more"], [*row(3), "", ""], row(4)]
    frame = read(saved(tmp_path, csv_text(rows)))
    assert frame["broken"].tolist() == [True, True, False, False]
    assert frame["address"].tolist() == ["", "", "3 Invented St NW", "4 Invented St NW"]


def test_quoted_cells_keep_separators_and_line_breaks(tmp_path: Path) -> None:
    rows = [HEADER, row(1, address="1 Invented St NW,\nUnit 4; rear"), row(2)]
    frame = read(saved(tmp_path, csv_text(rows)))
    assert frame["address"][0] == "1 Invented St NW,\nUnit 4; rear"
    assert frame["row"].tolist() == [2, 4]  # as an editor numbers the lines


def test_a_quotation_mark_out_of_place_breaks_its_row_only(tmp_path: Path) -> None:
    text = csv_text([HEADER]) + '"R"-1,x\n' + csv_text([row(2)])
    frame = read(saved(tmp_path, text))
    assert frame["broken"].tolist() == [True, False]
    assert frame["row"].tolist() == [2, 3]


@pytest.mark.parametrize("rest", ["", csv_text([row(n) for n in range(5_000)])])
def test_a_quotation_mark_never_closed_is_an_error_at_its_row(tmp_path: Path, rest: str) -> None:
    text = csv_text(ROWS) + '"R-9,x\n' + rest
    with pytest.raises(RegistryError, match="row 4 opens a quotation mark"):
        read(saved(tmp_path, text))


def test_chunks_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "CHUNK_ROWS", 2)
    path = saved(tmp_path, csv_text([HEADER, *(row(n) for n in range(5))]))
    assert [len(chunk) for chunk in read_chunks(path, LAYOUT)] == [2, 2, 1]
    assert read(path, max_rows=5)["row"].tolist() == [2, 3, 4, 5, 6]
    with pytest.raises(RegistryError, match="more than 4 rows"):
        read(path, max_rows=4)


def test_a_line_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_files, "MAX_LINE", 500)
    with pytest.raises(RegistryError, match="row 4 has more than 500 characters"):
        read(saved(tmp_path, csv_text(ROWS) + "x" * 600))


def test_own_column_names_are_mapped(tmp_path: Path) -> None:
    renamed = ["Street" if name == "address" else name for name in HEADER]
    frame = read(
        saved(tmp_path, csv_text([renamed, row(1)])), FileMapping({"address": ("STREET",)})
    )
    assert frame["address"].tolist() == ["1 Invented St NW"]


def test_a_missing_column_is_named_with_those_there(tmp_path: Path) -> None:
    rows = [[name for name in HEADER if name not in ("cameras", "camera_id", "latitude")]]
    with pytest.raises(RegistryError) as fault:
        read(saved(tmp_path, csv_text(rows)))
    assert (
        "no column for cameras or camera_id, latitude. The header in row 1 has registration_id,"
        in str(fault.value)
    )


def test_a_column_with_another_name_is_not_quoted(tmp_path: Path) -> None:
    """It might be the first row of a file without a header, and the name an address."""
    rows = [["registration_id", "address", "742 Fable Terrace NW"]]
    with pytest.raises(RegistryError, match="1 column with other names") as fault:
        read(saved(tmp_path, csv_text(rows)))
    assert "Fable" not in str(fault.value)


def test_a_file_without_a_header_is_not_quoted(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="No row names any two") as fault:
        read(saved(tmp_path, csv_text([row(1), row(2)])))
    assert "Invented" not in str(fault.value)


def test_a_column_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="2 columns are called 'address'"):
        read(saved(tmp_path, csv_text([[*HEADER, "ADDRESS"], [*row(1), "x"]])))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("registry.csv", b"", "the file is empty"),
        ("registry.csv", csv_text([HEADER]).encode(), "no rows below the header"),
        ("registry.csv", b"a\0b\0c", "not a text file"),
        ("registry.csv", csv_text(ROWS).encode("utf-16") + b"x", "cannot be read"),
        ("registry.pdf", b"x", "a file of this type is not read"),
        ("registry.xlsx", b"x", "cannot be read"),
        ("registry.geojson", b"<OGRVRTDataSource/>", "is not what the end of its name says"),
        ("registry.geojson", b'{"type": "Feat', "cannot be read"),
        ("registry.geojson", b'{"a": 1}', "cannot be read"),
        ("registry.gpkg", b"x", "is not what the end of its name says"),
        ("registry.gpkg", b"SQLite format 3\0 and no more", "cannot be read"),
    ],
)
def test_a_file_of_no_use_is_refused(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    with pytest.raises(RegistryError, match=f"{name}: {reason}"):
        read(saved(tmp_path, content, name))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"registry\.csv: there is no such file"):
        read(tmp_path / "registry.csv")


@given(st.binary(max_size=300))
def test_any_bytes_give_rows_or_a_clear_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "registry.csv"
    path.write_bytes(csv_text(ROWS).encode() + content)
    with contextlib.suppress(RegistryError):
        read(path)


# ---------------------------------------------------------------- XLSX


def test_a_workbook_is_read_from_the_sheet_with_the_header(tmp_path: Path) -> None:
    cells: list[object] = list(row(1))
    cells[0], cells[6], cells[9] = 1001.0, 3.0, dt.date(2024, 7, 9)
    cells[4], cells[5] = -77.025, 38.905
    path = tmp_path / "registry.xlsx"
    write_xlsx(
        path,
        {
            "Read me": [["About this file"]],
            "Registry": [["Registry of June"], [], HEADER, cells, [], row(2, address_id="007")],
        },
    )
    frame = read(path)
    assert frame["row"].tolist() == [4, 6]
    first = frame.iloc[0]
    assert (first["registration_id"], first["cameras"]) == ("1001", "3")
    assert (first["longitude"], first["registered_on"]) == ("-77.025", "2024-07-09")
    assert frame["address_id"][1] == "007"  # a text stays a text


def test_a_workbook_row_wider_than_the_header_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "registry.xlsx"
    write_xlsx(path, {"Registry": [HEADER, row(1), [*row(2), "more"]]})
    assert read(path)["broken"].tolist() == [False, True]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (3.5, "3.5"),
        (7, "7"),
        ("007", "007"),
        (None, ""),
        (float("nan"), ""),
        (dt.date(2024, 7, 9), "2024-07-09"),
        (dt.datetime(2024, 7, 9), "2024-07-09"),
        (dt.datetime(2024, 7, 9, 8, 30), "2024-07-09T08:30:00"),
        (True, "True"),
    ],
)
def test_typed_cells_become_text(value: object, text: str) -> None:
    assert cell_text(value) == text


# ---------------------------------------------------------------- GeoJSON and GeoPackage


def features(**columns: Any) -> gpd.GeoDataFrame:
    geometry = columns.pop("geometry", [Point(-77.025, 38.905), None, box(0, 0, 1, 1)])
    data: dict[str, Any] = {
        "Registration ID": [1.0, 2.0, None],
        "holding_id": ["H-1", "H-2", "H-3"],
        "address": ["1 Invented St NW", None, "3 Invented St NW"],
        "cameras": [1, 2, 3],
        "registered_on": pd.to_datetime(["2024-07-09", None, "2024-07-10"]),
    }
    return gpd.GeoDataFrame(data | columns, geometry=geometry, crs="EPSG:4326")


@pytest.mark.parametrize("name", ["registry.geojson", "registry.gpkg"])
def test_points_give_the_coordinates(tmp_path: Path, name: str) -> None:
    frame_in = features(longitude=[1.0, 1.0, 1.0])  # the points win
    if name.endswith("gpkg"):
        frame_in = frame_in.to_crs("EPSG:26985")
    frame_in.to_file(tmp_path / name)
    frame = read(tmp_path / name)
    assert frame["row"].tolist() == [1, 2, 3]
    assert frame["registration_id"].tolist() == ["1", "2", ""]
    assert frame["address"].tolist() == ["1 Invented St NW", "", "3 Invented St NW"]
    assert frame["registered_on"].tolist() == ["2024-07-09", "", "2024-07-10"]
    assert float(frame["longitude"][0]) == pytest.approx(-77.025, abs=1e-7)
    assert float(frame["latitude"][0]) == pytest.approx(38.905, abs=1e-7)
    assert frame["longitude"].tolist()[1:] == ["", "no point"]


def test_a_geopackage_of_two_layers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "registry.gpkg"
    features().to_file(path, layer="one")
    features().to_file(path, layer="two")
    with pytest.raises(RegistryError, match="must hold one layer"):
        read(path)


def test_a_layer_without_a_coordinate_system_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "registry.gpkg"
    with pytest.warns(UserWarning, match="crs"):
        features().set_crs(None, allow_override=True).to_file(path)
    with pytest.raises(RegistryError, match="in which coordinate system"):
        read(path)


def test_a_database_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "registry.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("create table notes (text)")
    with pytest.raises(RegistryError):
        read(path)


def test_an_odd_feature_is_read_without_a_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    secret = "77 Canary Hideout NW"
    good = {"registration_id": "1", "holding_id": "1", "cameras": "1", "registered_on": "x"}
    listed = [
        {"type": "Feature", "properties": good | {"address": secret}, "geometry": shape}
        for shape in (
            {"type": "Point", "coordinates": [-77.025, 38.905]},
            {"type": "Point", "coordinates": [secret]},
            {"type": secret},
            {"type": "Point", "coordinates": []},
        )
    ]
    text = json.dumps({"type": "FeatureCollection", "features": listed})
    frame = read(saved(tmp_path, text, "registry.geojson"))
    assert len(frame) == 4
    said = "".join(capfd.readouterr()) + caplog.text
    assert "Canary" not in said
    assert at(("-77.025", "38.905")) == frame.loc[0, ["longitude", "latitude"]].to_dict()


def test_merged_cells_stand_in_each_of_their_rows(tmp_path: Path) -> None:
    """A workbook holds the text of a merged cell once. To lose it would lose the rows below."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Register of cameras"])
    sheet.merge_cells("A1:E1")
    sheet.append(HEADER)
    for number in range(1, 41):
        sheet.append(row(number))
    address = HEADER.index("address") + 1
    sheet.merge_cells(start_row=3, end_row=5, start_column=address, end_column=address)
    workbook.save(tmp_path / "registry.xlsx")
    found = intake(tmp_path / "registry.xlsx")
    assert (found.counted, found.addresses) == (40, 38)
    assert found.reasons == {}
