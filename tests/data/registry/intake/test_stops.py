"""What stops a registry: copies, contradictions, cut numbers, coarse points, cells with NUL."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pytest

from data.place import Place, load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import Release, read_release
from data.registry.intake import reasons
from data.registry.intake.address_points import read_address_points
from data.registry.intake.fields import RegistryError
from data.registry.intake.intake import Intake
from data.registry.intake.limits import Limits
from data.registry.publication.publish import Request, publish
from tests.data.registry.town import AS_OF, HEADER, IN_2, IN_9, at, csv_text, intake, registry, row

HOUSES = range(1, 61)


# ---------------------------------------------------------------- one row a camera


def cameras(**changed: str) -> list[list[str]]:
    """Three rows for each house: one a camera."""
    return [row(n, camera_id=f"C-{3 * n + k}", **changed) for n in HOUSES for k in range(3)]


def test_one_row_a_camera_is_known_by_the_cameras_numbers(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, *cameras()))
    assert (result.one_row_is, result.merged) == ("camera", 0)
    assert (result.addresses, result.cameras) == (60, 180)
    assert intake(registry(tmp_path, *cameras(cameras=""))).cameras == 180
    result.require_usable()


def test_one_row_a_camera_can_be_said(tmp_path: Path) -> None:
    rows = [row(n) for n in HOUSES for _ in range(3)]
    with pytest.raises(RegistryError, match=r"120 of 180 rows would be merged.*--rows camera"):
        intake(registry(tmp_path, *rows)).require_usable()
    told = intake(registry(tmp_path, *rows), one_row_is="camera")
    assert (told.addresses, told.cameras, told.merged) == (60, 180, 0)
    without = [name for name in HEADER if name not in ("cameras", "camera_id")]
    cells = [
        [cell for name, cell in zip(HEADER, cells, strict=True) if name in without]
        for cells in rows
    ]
    path = tmp_path / "bare.csv"
    path.write_text(csv_text([without, *cells]))
    assert intake(path, one_row_is="camera").cameras == 180
    copies = intake(registry(tmp_path, *rows), one_row_is="site")
    assert copies.cameras == 60
    copies.require_usable(Limits(merged=0.7))


def test_registrations_of_equal_rows_are_not_merged_in_silence(tmp_path: Path) -> None:
    rows = [row(n, registration_id=f"R-{3 * n + k}") for n in HOUSES for k in range(3)]
    with pytest.raises(RegistryError, match="120 of 180 rows would be merged"):
        intake(registry(tmp_path, *rows)).require_usable()


def test_a_cameras_number_that_comes_again_is_a_copy_or_a_conflict(tmp_path: Path) -> None:
    again = row(1, camera_id="C-3", registered_on="2025-01-01")
    assert intake(registry(tmp_path, *cameras(), again)).reasons == {reasons.SAME_CAMERA: 1}
    elsewhere = row(2, camera_id="C-3")
    assert intake(registry(tmp_path, *cameras(), elsewhere)).reasons == {reasons.CAMERA_CONFLICT: 2}


def test_several_cameras_in_a_row_that_is_one_are_set_aside(tmp_path: Path) -> None:
    rows = [row(1), row(2, cameras="3")]
    told = intake(registry(tmp_path, *rows), one_row_is="camera")
    assert told.reasons == {reasons.NOT_ONE_CAMERA: 1}


# ---------------------------------------------------------------- numbers that contradict


@pytest.mark.parametrize(
    "other",
    [
        row(1, holding_id="H-9"),
        row(2, registration_id="R-1", holding_id="H-1"),
    ],
    ids=["another holder", "another address"],
)
def test_one_number_for_another_address_or_holder_is_a_conflict(
    tmp_path: Path, other: list[str]
) -> None:
    result = intake(registry(tmp_path, row(1), other, row(3)))
    assert result.reasons == {reasons.REGISTRATION_CONFLICT: 2}
    with pytest.raises(RegistryError, match=r"rows contradict others .*: 2 of 3, more than 2%"):
        result.require_usable()


@pytest.mark.parametrize(
    "name", ["register_half_mangled.csv", "register_saved_from_a_spreadsheet.csv"]
)
def test_numbers_that_a_spreadsheet_cut_stop_it(cases: Path, name: str) -> None:
    folder = cases / "02_register_numbers_kept_to_15_digits"
    precincts = gpd.read_file(folder / "precincts.geojson")
    outlines = precincts.rename(columns={"CODE": "area_id"})[["area_id", "geometry"]]
    intake(folder / "register.csv", outlines=outlines).require_usable()
    result = intake(folder / name, outlines=outlines)
    with pytest.raises(RegistryError, match=r"numbers that a spreadsheet has cut.*as text"):
        result.require_usable()


def test_long_numbers_that_are_whole_are_no_fault(tmp_path: Path) -> None:
    rows = [row(n, registration_id=f"{20230000000000000 + 7 * n}") for n in HOUSES]
    assert intake(registry(tmp_path, *rows)).counted == 60
    cut = [row(n, registration_id=f"{20230000000000000 + 1000 * n}") for n in HOUSES]
    assert intake(registry(tmp_path, *cut)).reasons == {reasons.CUT_NUMBER: 60}


# ---------------------------------------------------------------- points that tell nothing


def test_all_rows_at_one_point_stop_it(tmp_path: Path) -> None:
    result = intake(registry(tmp_path, *(row(n, **at(IN_9)) for n in HOUSES)))
    with pytest.raises(RegistryError, match=r"60 addresses .* share points.*only 1 can be told"):
        result.require_usable()


def test_coordinates_rounded_to_a_kilometre_stop_it(tmp_path: Path) -> None:
    rows = [row(n, longitude="-77.02", latitude="38.91") for n in HOUSES]
    with pytest.raises(RegistryError, match="rounded to about a kilometre: 60"):
        intake(registry(tmp_path, *rows)).require_usable()


def test_address_points_of_another_city_stop_it(tmp_path: Path) -> None:
    points = tmp_path / "points.csv"
    points.write_text("address,longitude,latitude\n1 Elsewhere Rd,-77.005,38.905\n")
    public = read_address_points(points)
    result = intake(registry(tmp_path, *map(row, HOUSES)), address_points=public)
    with pytest.raises(RegistryError, match=r"not among the address points: 60 of 60"):
        result.require_usable()


def test_rows_that_change_their_area_stop_it(tmp_path: Path) -> None:
    here, there = at(("-77.0101", "38.905")), at(("-77.0099", "38.905"))
    one = {"address": "99 Invented St NW"}
    rows = [row(n) for n in HOUSES]
    rows += [row(101, **one, **here), row(102, **one, **here), row(103, **one, **there)]
    result = intake(registry(tmp_path, *rows))
    with pytest.raises(RegistryError, match="1 of 63 rows would be counted in the area of most"):
        result.require_usable()
    result.require_usable(Limits(moved=0.1))


# ---------------------------------------------------------------- NUL


def test_a_nul_anywhere_is_refused_with_its_row(tmp_path: Path) -> None:
    path = registry(tmp_path, *map(row, HOUSES))
    path.write_text(path.read_text() + csv_text([row(99, kind="door\0bell")]))
    with pytest.raises(RegistryError, match="row 62 holds a NUL"):
        intake(path)
    unread = path.read_text().replace("door\0bell", "doorbell").replace("\n", ",x\n")
    path.write_text(unread[:-2] + "\0\n")
    with pytest.raises(RegistryError, match="row 62 holds a NUL"):
        intake(path)
    path.write_bytes(csv_text([HEADER, row(1), row(2, holding_id="H\0")]).encode("utf-16"))
    with pytest.raises(RegistryError, match="row 3 holds a NUL"):
        intake(path)


# ---------------------------------------------------------------- nothing private is said


def test_no_stop_says_what_was_in_the_file(tmp_path: Path) -> None:
    secret = {"address": "8675309 Canary Ln", "holding_id": "Canary Ltd", "address_id": "CANARY7"}
    files = {
        "merged": [row(1, **secret) for _ in range(3)],
        "conflict": [
            row(n, **{**secret, "registration_id": "CANARY"}, **at(p))
            for n, p in ((1, IN_2), (2, IN_9))
        ],
        "shared": [row(n, **at(IN_9), address=f"{n} Canary Ln") for n in HOUSES],
        "aside": [row(1, address="Canary Hideout"), row(2)],
        "days": [row(1, registered_on="07/09/2024", **secret)],
    }
    for rows in files.values():
        with pytest.raises(RegistryError) as fault:
            intake(registry(tmp_path, *rows)).require_usable()
        said = str(fault.value).lower()
        assert not any(word in said for word in ("canary", "8675309", "77.0", "38.9", "07/09"))


# ---------------------------------------------------------------- before anything is written


def embedded() -> tuple[Place, Release]:
    place = load_place("washington-dc")
    version = read_catalog(EMBEDDED, place.id)["areas"][0]
    return place, read_release(EMBEDDED / place.id / "areas" / version)


def test_what_stops_says_where_its_rows_are_listed(tmp_path: Path) -> None:
    place, areas = embedded()
    path = registry(tmp_path, *(row(n) for n in HOUSES for _ in range(3)))
    request = Request(path, False, AS_OF, tmp_path / "private" / "ledger.json")
    with pytest.raises(RegistryError, match="would be merged") as stop:
        publish(place, areas, tmp_path / "releases", request)
    (quarantine,) = (tmp_path / "private").glob("*-quarantine.csv")
    assert str(stop.value).endswith(f"Quarantine (private): {quarantine}")


def test_sums_are_shown_before_anything_is_written(tmp_path: Path) -> None:
    place, areas = embedded()
    path = registry(tmp_path, *map(row, HOUSES))
    ledger = tmp_path / "private" / "ledger.json"
    request = Request(path, False, AS_OF, ledger, dry_run=True)
    seen: list[tuple[int, set[str]]] = []

    def see(found: Intake) -> None:
        there = {file.name for file in tmp_path.rglob("*") if file.is_file()}
        seen.append((found.rows_read, there))

    outcome = publish(place, areas, tmp_path / "releases", request, counted_first=see)
    assert outcome.report.exists()
    assert seen == [(60, {"registry.csv", ".ledger.json.lock"})]
