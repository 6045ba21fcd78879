"""A release is whole or absent, and nothing outside its closed schema is ever read."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import ReleaseError, read_release
from data.published.schema import SchemaError
from tests.forge import FACTS, FIGURES, camera_release, forge


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return camera_release(tmp_path)


def test_what_is_written_is_read(good: Path) -> None:
    release = read_release(good)
    assert release.kind == "cameras"
    assert release.place == "town"
    assert release.version == good.name
    assert release.tables["cameras"].to_pylist() == FIGURES
    assert release.facts == FACTS


def test_the_version_is_the_date_and_the_content(good: Path, tmp_path: Path) -> None:
    assert good.name.startswith("2019-09-08-")
    assert camera_release(tmp_path) == good, "the same content is the same release"
    other = camera_release(tmp_path, [FIGURES[0] | {"cameras": 60}, FIGURES[1]])
    assert other.name != good.name
    assert sorted(path.name for path in good.parent.iterdir()) == sorted([good.name, other.name])


@pytest.mark.parametrize("file", ["cameras.parquet", "datapackage.json"])
def test_a_truncated_file_is_refused_by_name(good: Path, file: str) -> None:
    content = (good / file).read_bytes()
    (good / file).write_bytes(content[: len(content) // 2])
    with pytest.raises(ReleaseError, match=file.replace(".", r"\.")) as refused:
        read_release(good)
    assert good.name in str(refused.value)


@pytest.mark.parametrize("file", ["cameras.parquet", "datapackage.json"])
def test_a_missing_file_is_refused_by_name(good: Path, file: str) -> None:
    (good / file).unlink()
    with pytest.raises(ReleaseError, match=f"{file}: missing"):
        read_release(good)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_changed_byte_goes_unnoticed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    good = camera_release(tmp_path_factory.mktemp("releases"))
    file = good / data.draw(st.sampled_from(["cameras.parquet", "datapackage.json"]))
    content = bytearray(file.read_bytes())
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= data.draw(st.integers(1, 255))
    file.write_bytes(content)
    with pytest.raises(ReleaseError):
        read_release(good)


def test_a_stranger_in_the_folder_is_refused(good: Path) -> None:
    (good / "registry.csv").write_text("address\n")
    with pytest.raises(ReleaseError, match=r"registry\.csv"):
        read_release(good)


def test_a_link_out_of_the_folder_is_refused(good: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.parquet"
    shutil.move(good / "cameras.parquet", elsewhere)
    (good / "cameras.parquet").symlink_to(elsewhere)
    with pytest.raises(ReleaseError, match=r"cameras\.parquet"):
        read_release(good)


def test_a_renamed_release_is_refused(good: Path) -> None:
    with pytest.raises(ReleaseError, match="does not match the version"):
        read_release(good.rename(good.with_name("2026-01-01-000000000000")))


def _column(name: str, values: list[Any], kind: pa.DataType) -> Callable[[pa.Table], pa.Table]:
    return lambda table: table.append_column(name, pa.array(values, kind))


def _figures(**changes: Any) -> Callable[[pa.Table], pa.Table]:
    rows = [FIGURES[0] | changes, FIGURES[1]]

    def change(table: pa.Table) -> pa.Table:
        nullable = pa.schema([field.with_nullable(True) for field in table.schema])
        return pa.Table.from_pylist(rows, schema=nullable)

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_column("latitude", [38.9, 38.8], pa.float64()), "column 'latitude' is not allowed"),
        (_column("address", ["a", "b"], pa.string()), "column 'address' is not allowed"),
        (_column("holding_id", [1, 2], pa.int64()), "column 'holding_id' is not allowed"),
        (lambda table: table.drop_columns(["shown"]), "column 'shown' is missing"),
        (lambda table: table.select(table.column_names[::-1]), "order of the schema"),
        (_figures(cameras=37), "'cameras' has a figure not rounded to 20"),
        (_figures(addresses=21), "'addresses' has a figure not rounded to 10"),
        (_figures(addresses=0), "'addresses' has a value below 10"),
        (_figures(cameras=1_000_000), "more than ten for each address"),
        (_figures(area_id="38.9012,-77.0312"), "'area_id' holds a text that is not allowed"),
        (_figures(cameras=-20), "'cameras' has a value below 0"),
        (_figures(shown=False), "exactly where 'shown' is"),
        (_figures(area_id="2"), "two rows share one area_id"),
        (_figures(area_id=None), "column 'area_id' has empty cells"),
        (
            lambda t: t.set_column(1, "cameras", t["cameras"].cast(pa.float64())),
            "'cameras' holds double, not int64",
        ),
        (lambda t: t.replace_schema_metadata({"note": "38.9,-77.0"}), "metadata"),
    ],
)
def test_a_forged_table_is_refused(
    good: Path, change: Callable[[pa.Table], pa.Table], reason: str
) -> None:
    forged = forge(good, table="cameras", change_table=change)
    with pytest.raises(ReleaseError, match=reason) as refused:
        read_release(forged)
    assert "cameras.parquet" in str(refused.value)


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(descriptor: dict[str, Any]) -> None:
        *parents, key = path.split(".")
        target: Any = descriptor
        for parent in parents:
            target = target[int(parent)] if isinstance(target, list) else target[parent]
        target[key] = value

    return change


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("points", [[38.9, -77.0]]),
        ("census.by_kind", {"doorbell": 40}),
        ("census.total", 13355),
        ("census.programme", "secret"),
        ("census.rules", {"threshold_addresses": "applied"}),
        ("census.rules", dict.fromkeys(FACTS["rules"], "not_assessable")),
        ("census.breaks", {"per_km2": [10.0, 20.0]}),
        ("census.breaks", {"per_km2": [10.0, float("inf")], "per_1000_residents": [1.0, 2.0]}),
        ("census.date", "9999-99-99"),
        ("census.place", "../elsewhere"),
        ("profile", {"points": [[38.9, -77.0]]}),
        ("sources.0.path", "javascript:alert(1)"),
        ("sources.0.date", "soon"),
        ("census.breaks", {"per_km2": [55.123, 130.0]}),
        ("census.breaks", {"per_km2": [130.0, 55.0]}),
        ("census.date", "soon"),
        ("census.kind", "crime"),
        ("title", "Cameras at 38.90512, -77.00931"),
        ("title", "x" * 301),
        ("sources.0.address", "1 Main Street"),
        ("resources.0.schema", {}),
        ("resources.0.path", "../../../etc/passwd"),
        ("resources", []),
        ("licenses", []),
    ],
)
def test_a_forged_description_is_refused(good: Path, path: str, value: Any) -> None:
    forged = forge(good, change_descriptor=_set(path, value))
    with pytest.raises(ReleaseError, match=r"datapackage\.json"):
        read_release(forged)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
PATHS = """census census.rules census.breaks census.breaks.per_km2 census.date census.place
title name profile sources sources.0 sources.0.title licenses licenses.0 resources resources.0
resources.0.path resources.0.bytes resources.0.hash resources.0.schema.fields"""


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PATHS.split()), json_values)
def test_a_description_of_any_shape_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, path: str, value: Any
) -> None:
    good = camera_release(tmp_path_factory.mktemp("releases"))
    try:
        forged = forge(good, change_descriptor=_set(path, value))
    except (OSError, TypeError, ValueError, KeyError):
        reject()  # no folder can have that name
    try:
        assert read_release(forged).tables["cameras"].to_pylist() == FIGURES
    except ReleaseError as refused:
        assert "datapackage.json" in str(refused) or "cameras.parquet" in str(refused)


@pytest.mark.parametrize(
    ("figures", "reason"),
    [
        ([FIGURES[0] | {"cameras": 41}], "not rounded"),
        ([FIGURES[0] | {"addresses": 9}], "below 10"),
        ([FIGURES[1] | {"cameras": 20}], "filled where 'shown' is not"),
    ],
)
def test_what_may_not_be_read_is_not_written(
    tmp_path: Path, figures: list[dict[str, Any]], reason: str
) -> None:
    with pytest.raises(SchemaError, match=reason):
        camera_release(tmp_path, figures)
    assert not list(tmp_path.rglob("*.parquet"))


@pytest.mark.parametrize("broken", ["write_table", "rename", "fsync"])
def test_a_write_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("disk full")

    owner = {"write_table": pq, "rename": Path, "fsync": os}[broken]
    with monkeypatch.context() as patch:
        patch.setattr(owner, broken, fail)
        with pytest.raises(OSError, match="disk full"):
            camera_release(tmp_path)
    assert list((tmp_path / "town" / "cameras").iterdir()) == []
    assert read_release(camera_release(tmp_path)).place == "town"


@pytest.fixture
def areas(tmp_path: Path) -> Path:
    """The embedded areas release, where it can be forged."""
    version = read_catalog(EMBEDDED, "washington-dc")["areas"][0]
    source = EMBEDDED / "washington-dc" / "areas" / version
    return Path(shutil.copytree(source, tmp_path / "areas" / version))


POINT = {"type": "Point", "coordinates": [-77.03, 38.9]}


@pytest.mark.parametrize(
    ("feature", "reason"),
    [
        ({"properties": {"role": "camera", "owner": "Jane"}, "geometry": POINT}, "unknown role"),
        ({"properties": {"role": "label", "text": "7 cameras"}, "geometry": POINT}, "place name"),
        ({"properties": {"role": "park", "exact": "7"}, "geometry": POINT}, "property"),
        ({"properties": {"role": "park"}, "geometry": POINT}, "wrong type"),
        ({"properties": {"role": "park"}, "geometry": POINT, "id": 12345}, "strange part"),
        (
            {
                "properties": {"role": "label", "text": "x"},
                "geometry": {"type": "Point", "coordinates": [-77.0312345, 38.9]},
            },
            "five decimals",
        ),
    ],
)
def test_a_map_that_holds_more_than_outlines_is_refused(
    areas: Path, feature: dict[str, Any], reason: str
) -> None:
    def change(content: bytes) -> bytes:
        collection = json.loads(content)
        collection["features"].append({"type": "Feature"} | feature)
        return json.dumps(collection).encode()

    assert read_release(areas).kind == "areas"
    with pytest.raises(ReleaseError, match=reason):
        read_release(forge(areas, file="map.geojson", change_file=change))


@pytest.mark.parametrize("content", [b"{}", b"garbage", b'{"type": "x", "features": []}'])
def test_a_map_of_another_form_is_refused(areas: Path, content: bytes) -> None:
    with pytest.raises(ReleaseError, match=r"map\.geojson|not of the expected form"):
        read_release(forge(areas, file="map.geojson", change_file=lambda _: content))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("name", "38.901234,-77.031234"),
        ("nearby", "owner at 12 A Street"),
        ("area_km2", float("inf")),
        ("geometry", b"owner Jane"),
    ],
)
def test_a_table_of_areas_that_holds_more_is_refused(
    areas: Path, column: str, value: object
) -> None:
    def change(table: pa.Table) -> pa.Table:
        values = [value, *table[column].to_pylist()[1:]]
        field = table.schema.field(column)
        return table.set_column(
            table.column_names.index(column), field, pa.array(values, field.type)
        )

    with pytest.raises(ReleaseError, match=r"areas\.parquet"):
        read_release(forge(areas, table="areas", change_table=change))


def _without_ward(descriptor: dict[str, Any]) -> None:
    table = next(item for item in descriptor["resources"] if item["name"] == "areas")
    table["schema"]["fields"] = [f for f in table["schema"]["fields"] if f["name"] != "ward"]


def test_a_release_made_before_wards_were_known_is_read(areas: Path) -> None:
    def drop(table: pa.Table) -> pa.Table:
        return table.drop_columns(["ward"])

    old = forge(areas, table="areas", change_table=drop, change_descriptor=_without_ward)
    assert "ward" not in read_release(old).tables["areas"].column_names


def test_a_column_is_there_exactly_where_it_is_described(areas: Path) -> None:
    with pytest.raises(ReleaseError, match="column 'ward' is not allowed"):
        read_release(forge(areas, change_descriptor=_without_ward))


def test_a_column_that_is_described_cannot_be_left_out(areas: Path) -> None:
    with pytest.raises(ReleaseError, match="column 'ward' is missing"):
        read_release(
            forge(areas, table="areas", change_table=lambda table: table.drop_columns(["ward"]))
        )


def test_frictionless_accepts_the_description_and_checks_the_hash(good: Path) -> None:
    from frictionless import validate

    assert validate(str(good / "datapackage.json")).valid
    content = bytearray((good / "cameras.parquet").read_bytes())
    content[100] ^= 1
    (good / "cameras.parquet").write_bytes(content)
    assert not validate(str(good / "datapackage.json")).valid


def test_the_description_gives_units_sources_and_hashes(good: Path) -> None:
    descriptor = json.loads((good / "datapackage.json").read_text())
    (resource,) = descriptor["resources"]
    assert resource["hash"].startswith("sha256:")
    assert {"name": "cameras", "unit": "cameras"}.items() <= resource["schema"]["fields"][1].items()
    assert descriptor["sources"][0]["publisher"] == "A body"
    assert descriptor["licenses"][0]["name"] == "CC-BY-4.0"


@pytest.mark.parametrize(("old", "new"), [(b"\n ", b"\r "), (b'": ', b'":\t'), (b"\n", b"")])
def test_a_changed_space_in_the_description_is_noticed_too(
    good: Path, old: bytes, new: bytes
) -> None:
    file = good / "datapackage.json"
    file.write_bytes(file.read_bytes().replace(old, new, 1))
    with pytest.raises(ReleaseError, match="not as it was written"):
        read_release(good)
