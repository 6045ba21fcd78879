"""One register in every shape that offices export it in: each time the very same counts."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from data.registry.audit.second_reading import read_again
from data.registry.intake import reasons
from data.registry.intake.counting import count_by_area
from data.registry.intake.fields import RegistryError, registry_layout
from data.registry.intake.intake import Intake
from data.registry.intake.mapping import FileMapping, mapping_of
from data.registry.intake.table_files import reader
from data.registry.intake.table_files.reader import read_chunks
from data.registry.intake.table_files.values import in_degrees, plain_days
from data.registry.protection.disclosure import Count
from tests.data.registry.town import (
    AS_OF,
    HEADER,
    IN_2,
    IN_10,
    OUTLINES,
    PROJECTION,
    at,
    csv_text,
    intake,
    registry,
    row,
)

SITES = [
    row(n, cameras=str(1 + n % 3), registered_on=f"20{20 + n % 5}-{1 + n % 12:02}-{1 + n % 28:02}")
    for n in range(1, 41)
]
TO_METRES = Transformer.from_crs("EPSG:4326", PROJECTION, always_xy=True)


def sites() -> list[dict[str, str]]:
    return [dict(zip(HEADER, cells, strict=True)) for cells in SITES]


def as_csv(folder: Path, rows: Sequence[dict[str, str]]) -> Path:
    return registry(folder, *(list(each.values()) for each in rows))


def dms(degrees: str, letters: str) -> str:
    value = float(degrees)
    minutes, seconds = divmod(abs(value) * 3600, 60)
    whole, minutes = divmod(minutes, 60)
    return f"{whole:.0f}°{minutes:.0f}'{seconds:.4f}\"{letters[value < 0]}"


def in_minutes(folder: Path) -> Path:
    return as_csv(
        folder,
        [
            each
            | {
                "longitude": dms(each["longitude"], "EW"),
                "latitude": dms(each["latitude"], "NS"),
            }
            for each in sites()
        ],
    )


def in_metres(folder: Path) -> Path:
    rows = []
    for each in sites():
        x, y = TO_METRES.transform(float(each["longitude"]), float(each["latitude"]))
        rows.append(each | {"longitude": f"{x:,.3f}", "latitude": f"{y:,.3f}"})
    return as_csv(folder, rows)


def dated(write: Callable[[int, int, int], str]) -> Callable[[Path], Path]:
    def shape(folder: Path) -> Path:
        rows = [
            each | {"registered_on": write(*map(int, each["registered_on"].split("-")))}
            for each in sites()
        ]
        return as_csv(folder, rows)

    return shape


def in_two_rows(folder: Path) -> Path:
    """Groups merged above their columns, a title above them, and fields that need no group."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Camera register, all districts"])
    groups = {"address_id": "Site", "kind": "Cameras", "registered_on": "Dates"}
    sheet.append([groups.get(name, "") for name in HEADER])
    for first, last in (("address_id", "cameras"), ("registered_on", "ended_on")):
        one, other = HEADER.index(first) + 1, HEADER.index(last) + 1
        sheet.merge_cells(start_row=2, end_row=2, start_column=one, end_column=other)
    sheet.append(HEADER)
    sheet.cell(2, 1).value, sheet.cell(3, 1).value = HEADER[0], None  # merged downwards
    sheet.merge_cells("A2:A3")
    for cells in SITES:
        sheet.append(cells)
    workbook.save(folder / "register.xlsx")
    return folder / "register.xlsx"


def nested(folder: Path, *, cameras: bool = False) -> Path:
    records = []
    for each in sites():
        count = int(each["cameras"])
        listed = [{"camera_id": f"C-{each['registration_id']}-{n}"} for n in range(count)]
        records.append(
            {
                "registration_id": each["registration_id"],
                "owner": {"holding_id": each["holding_id"], "phones": ["1", "2"]},
                "site": {
                    "address": each["address"],
                    "point": {name: float(each[name]) for name in ("longitude", "latitude")},
                },
                "cameras": listed if cameras else count,
                "registered_on": each["registered_on"],
                "ended_on": None,
            }
        )
    path = folder / "register.json"
    path.write_text(json.dumps({"page": {"total": 40}, "registrations": records}))
    return path


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905
SHAPES: dict[str, tuple[Callable[[Path], Path], FileMapping]] = {
    "degrees, minutes, seconds": (in_minutes, FileMapping()),
    "metres": (in_metres, FileMapping(system=PROJECTION)),
    "two rows of header": (in_two_rows, FileMapping()),
    "nested": (nested, FileMapping()),
    "one row a camera, nested": (lambda folder: nested(folder, cameras=True), FileMapping()),
    "7/25/2024": (dated(lambda y, m, d: f"{m}/{d}/{y}"), FileMapping()),
    "25.7.2024": (dated(lambda y, m, d: f"{d}.{m}.{y}"), FileMapping()),
    "25-Jul-2024": (dated(lambda y, m, d: f"{d}-{MONTHS[m - 1]}-{y} 10:30"), FileMapping()),
    "20240725": (dated(lambda y, m, d: f"{y}{m:02}{d:02}"), FileMapping()),
}


def private(found: Intake) -> Any:
    """What is counted on: areas, addresses, owners and cameras, in a fixed order."""
    return (
        found.registrations.groupby(["area_id", "address", "holding"])["cameras"].sum()
    ).to_dict()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Intake:
    return intake(registry(tmp_path_factory.mktemp("plain"), *SITES))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_counts(tmp_path: Path, plain: Intake, shape: str) -> None:
    write, mapping = SHAPES[shape]
    found = intake(write(tmp_path), mapping=mapping)
    assert found.reasons == {}
    assert private(found) == private(plain)
    found.require_usable()


def test_days_are_the_same_in_every_shape(tmp_path: Path) -> None:
    """Counts above hardly rest on them: so each day is asked for by itself."""
    early = AS_OF.replace(year=2023)
    plain = intake(registry(tmp_path, *SITES), as_of=early)
    assert 0 < plain.counted < len(SITES)
    for shape in ("25.7.2024", "25-Jul-2024"):
        assert intake(SHAPES[shape][0](tmp_path), as_of=early).reasons == plain.reasons


# ---------------------------------------------------------------- cells


@given(st.floats(-180, 180).filter(lambda value: abs(value) > 1e-3))
def test_minutes_and_seconds_are_the_degrees_they_stand_for(value: float) -> None:
    text = pd.Series([dms(f"{value:.9f}", "EW")])
    found, _ = in_degrees(text, text, None)
    # Seconds of four decimals are three millimetres; 60.0000 of them are none that can be read.
    assert "60.0000" in text[0] or float(found[0]) == pytest.approx(value, abs=1e-7)


@pytest.mark.parametrize(
    "cell",
    ["77 02 11 W 38 54 17 N", "-77 02 11 W", "77 61 00 W", "N 38 54 S", "77.5 30 W", "12 St"],
)
def test_what_is_no_angle_stays_as_it_is_and_is_set_aside(tmp_path: Path, cell: str) -> None:
    found = intake(registry(tmp_path, row(1, longitude=cell), row(2)))
    assert found.reasons == {reasons.UNREADABLE_COORDINATES: 1}


@pytest.mark.parametrize(
    ("mapping", "cells"),
    [
        (FileMapping(), {"longitude": "77°02'W", "latitude": "38°54'N"}),
        (FileMapping(system=PROJECTION), {"longitude": "399000", "latitude": "137000"}),
    ],
)
def test_whole_minutes_and_kilometres_are_rounded(
    tmp_path: Path, mapping: FileMapping, cells: dict[str, str]
) -> None:
    found = intake(registry(tmp_path, row(1, **cells)), mapping=mapping)
    assert found.reasons == {reasons.ROUNDED_COORDINATES: 1}


def test_metres_without_a_system_are_asked_about(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"40 rows hold coordinates that are no degrees.*which"):
        intake(in_metres(tmp_path))


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("9 July 2024", "2024-07-09"),
        ("Tue, 9 Jul 2024 10:30:00 GMT", "2024-07-09"),
        ("July 9, 2024 at 10:30 PM", "2024-07-09"),
        ("45482", "2024-07-09"),
        ("45482.75", "2024-07-09"),
        ("1720483200000", "2024-07-09"),
        ("07/09/2024", "07/09/2024"),
        ("31 June 2024", "31 June 2024"),
        ("9 Julember 2024", "9 Julember 2024"),
        ("20241399", "20241399"),
    ],
)
def test_a_day_that_can_be_read_in_one_way_is_read_so(cell: str, day: str) -> None:
    assert plain_days(pd.Series([cell])).tolist() == [day]


# ---------------------------------------------------------------- nested


def test_a_site_whose_list_is_empty_has_no_camera(tmp_path: Path) -> None:
    path = nested(tmp_path, cameras=True)
    document = json.loads(path.read_text())
    document["registrations"][0]["cameras"] = []
    del document["registrations"][1]["cameras"]
    path.write_text(json.dumps(document))
    assert intake(path).reasons == {reasons.ZERO_CAMERAS: 2}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"a": 1}, "no list of registrations, or several"),
        ({"a": [{"x": 1}], "b": [{"x": 1}]}, "no list of registrations, or several"),
        ([], "no list of registrations"),
        ([{"cameras": [{"a": 1}], "visits": [{"b": 1}]}], "hold 2 lists each"),
        ([{"cameras": [{"a": 1, "parts": [{"b": 1}]}]}], "its lists hold lists"),
        ([{"canary": "4711 Zyzzyva St"}], "no header found"),
    ],
)
def test_nested_files_of_no_use_are_refused_and_not_quoted(
    tmp_path: Path, content: object, message: str
) -> None:
    path = tmp_path / "register.json"
    path.write_text(json.dumps(content))
    with pytest.raises(RegistryError, match=message) as fault:
        intake(path)
    assert "anary" not in str(fault.value)
    assert "4711" not in str(fault.value)


def grouped(folder: Path, *groups: str) -> Path:
    """The address within each of these groups; the last has that of the cameras."""
    records = [
        {name: each[name] for name in ("registration_id", "holding_id", "longitude", "latitude")}
        | {group: {"address": "1 Elsewhere St NW"} for group in groups}
        | {groups[-1]: {"address": each["address"]}, "cameras": 1, "registered_on": "2024-01-05"}
        for each in sites()
    ]
    path = folder / "register.json"
    path.write_text(json.dumps(records))
    return path


def test_a_column_within_two_groups_is_named_with_its_group(tmp_path: Path) -> None:
    path = grouped(tmp_path, "visited", "site")
    with pytest.raises(RegistryError, match="2 columns are called 'address'"):
        intake(path)
    assert intake(path, mapping=FileMapping({"address": ("site.address",)})).addresses == 40


def test_where_an_owner_lives_is_not_where_cameras_are_unless_somebody_says_so(
    tmp_path: Path,
) -> None:
    assert intake(grouped(tmp_path, "owner", "site")).addresses == 40
    alone = grouped(tmp_path, "Owner of cameras")
    with pytest.raises(RegistryError, match="no column for address_id or address"):
        intake(alone)
    mapping = FileMapping({"address": ("Owner of cameras.address",)})
    assert intake(alone, mapping=mapping).addresses == 40


def test_a_preset_names_what_a_product_adds_and_the_office_its_own_questions(
    tmp_path: Path,
) -> None:
    own = tmp_path / "columns.toml"
    names = ("holding_id", "address", "longitude", "latitude", "cameras")
    own.write_text("[columns]\n" + "".join(f'{name} = "data.{name}"\n' for name in names))
    records = [
        {
            "_id": each["registration_id"],
            "data": {**{name: each[name] for name in names}, "id": "7"},
            "created": f"{each['registered_on']}T13:51:43.414Z",
            "state": "draft" if each["registration_id"] == "R-1" else "submitted",
        }
        for each in sites()
    ]
    path = tmp_path / "submissions.json"
    path.write_text(json.dumps(records))
    found = intake(path, mapping=mapping_of(own, "form-io", registry_layout(coordinates=True)))
    assert (found.counted, found.reasons) == (39, {reasons.WAITING: 1})


# ---------------------------------------------------------------- withdrawn


def test_a_status_takes_a_row_out_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    words = ["", "Active", "Withdrawn", "Pending", "opted-out", "Purple"]
    rows = [row(n, status=word) for n, word in enumerate(words, start=1)]
    found = intake(registry(tmp_path, *rows))
    assert found.reasons == {reasons.WITHDRAWN: 2, reasons.WAITING: 1, reasons.UNKNOWN_STATUS: 1}
    told = FileMapping(statuses={"purple": "active"})
    assert intake(registry(tmp_path, *rows), mapping=told).counted == 3


def ending(number: int, **changed: str) -> list[str]:
    """A row below, that says no more than that a registration is withdrawn."""
    nothing = dict.fromkeys(HEADER, "")
    return list(
        (nothing | {"registration_id": f"R-{number}", "status": "withdrawn"} | changed).values()
    )


@pytest.mark.parametrize(
    ("other", "counted"),
    [
        (ending(1), 1),
        (ending(1, ended_on="2025-01-01"), 1),
        (ending(1, registered_on="2025-01-01"), 1),  # the day of the row is that of what it says
        (ending(1, ended_on="2025-07-01"), 2),  # not yet
        (ending(1, ended_on="2024-01-01"), 2),  # registered again since
        (ending(3), 2),
        (ending(1, camera_id="C-1"), 2),  # another camera's
    ],
)
def test_a_row_ends_what_was_registered_before(
    tmp_path: Path, other: list[str], counted: int
) -> None:
    assert intake(registry(tmp_path, other, row(2), row(1))).counted == counted


def test_one_camera_of_a_registration_is_withdrawn_alone(tmp_path: Path) -> None:
    rows = [row(1, camera_id=f"C-{n}") for n in range(3)]
    found = intake(registry(tmp_path, *rows, ending(1, camera_id="C-1")))
    assert (found.one_row_is, found.cameras) == ("camera", 2)
    assert found.reasons == {reasons.ENDED_BY_ANOTHER: 1, reasons.WITHDRAWN: 1}


def test_however_somebody_leaves_nobody_can_tell_how(tmp_path: Path) -> None:
    """Taken out, ended, withdrawn, or ended by a row of its own: the same counts, to the last."""
    gone, last = {"3", "7", "31"}, HEADER.index("status")
    stays = [cells for cells in SITES if cells[0].removeprefix("R-") not in gone]
    ways = [
        stays,
        [row(int(n), ended_on="2025-03-01") for n in gone] + stays,
        [[*row(int(n))[:last], "Cancelled"] for n in gone] + stays,
        [*SITES, *(ending(int(n), ended_on="2025-03-01") for n in gone)],
    ]
    counts = [private(intake(registry(tmp_path, *rows))) for rows in ways]
    assert all(found == counts[0] for found in counts)


def test_whoever_moved_counts_at_the_new_address_alone(tmp_path: Path) -> None:
    moved = row(9, registration_id="R-1", holding_id="H-1", registered_on="2025-02-02", **at(IN_2))
    rows = [row(1, **at(IN_10)), ending(1, ended_on="2025-02-01"), moved]
    found = intake(registry(tmp_path, *rows))
    assert found.registrations["area_id"].tolist() == ["2"]


# ---------------------------------------------------------------- the audit's own reading


def test_the_second_reading_finds_the_same_in_every_shape(tmp_path: Path) -> None:
    """Were a shape understood by one of them alone, the audit would block, or be no bound."""
    for shape in ("nested", "25.7.2024"):
        write, mapping = SHAPES[shape]
        check_again(write(tmp_path), mapping)
    gone = [
        row(41, status="withdrawn"),
        row(42, status="new"),
        ending(1),
        ending(2, ended_on="2025-01-01"),
    ]
    found = check_again(registry(tmp_path, *SITES, *gone), FileMapping())
    assert sum(count.addresses for count in found.values()) == 38


def check_again(path: Path, mapping: FileMapping) -> dict[str, Count]:
    first = count_by_area(intake(path, mapping=mapping).registrations, ["9", "10", "2"])
    cells = read_chunks(path, registry_layout(coordinates=True), mapping)
    second = read_again(cells, OUTLINES, AS_OF, one_camera=False).counts
    for area, count in first.items():
        assert (second[area].addresses, second[area].cameras) == (count.addresses, count.cameras)
    return first


# ---------------------------------------------------------------- nothing private is said


def test_no_shape_says_what_was_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = {"address": "8675309 Canary Ln", "holding_id": "Canary Ltd", "status": "Canary"}
    files = {
        "metres": [row(1, longitude="399123", latitude="137456", **secret)],
        "days": [row(1, registered_on="07/09/2024", **secret)],
        "years": [row(1, registered_on="07/09/24", **secret)],
        "status": [row(1, **secret), row(2, **secret)],
    }
    for rows in files.values():
        with pytest.raises(RegistryError) as fault:
            intake(registry(tmp_path, *rows)).require_usable()
        said = str(fault.value).lower()
        assert not any(word in said for word in ("canary", "8675309", "399123", "137456", "07/09"))
    monkeypatch.setattr(reader, "MAX_ROWS", 5)
    path = tmp_path / "broken.json"
    path.write_text('{"registrations": [{"address": "8675309 Canary Ln"')
    with pytest.raises(RegistryError, match=r"broken\.json: cannot be read") as fault:
        intake(path)
    assert "anary" not in str(fault.value)


def test_csv_with_groups_above_is_read_as_well(tmp_path: Path) -> None:
    groups = ["", "", "Site", "", "", "", "", "", "", "Dates", "", "", ""]
    path = tmp_path / "register.csv"
    path.write_text(csv_text([groups, HEADER, *SITES]))
    assert intake(path).counted == 40
