"""Cameras that agencies run are counted by the exact outlines, and none is lost on the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import box

from data.census.census import load_census
from data.files.faults import SourceError
from data.files.outlines import outlines_of
from data.pipeline.check_place import check
from data.pipeline.government import build_government, count_government_cameras
from data.place import GovernmentCameras, load_place
from data.published.catalog import EMBEDDED, read_catalog
from data.published.release import Release, ReleaseError, read_release
from data.sources.contract import Visit
from tests.data.pipeline.whole_town import NAMES, town, town_census
from tests.data.sources.replay import serving
from tests.data.sources.small_town import Town, told, town_portal
from tests.embedded import PLACE, embedded_areas, embedded_census
from tests.forge import forge

AREAS = gpd.GeoDataFrame(
    {"area_id": ["1", "2"]}, geometry=[box(0, 0, 1, 1), box(1, 0, 2, 1)], crs="EPSG:4326"
)
CREDIT = {"title": "A list", "publisher": "A body", "url": "https://example.org/list"}


def listing(**changes: Any) -> GovernmentCameras:
    told = {
        "file": "list.csv",
        "as_of": "2016-08",
        "agency_field": "run by",
        "longitude_field": "x",
        "latitude_field": "y",
        "max_outside": 0.99,
        "agencies": [
            {"id": "a", "label": "A", "source": ["A", "a"]},
            {"id": "b", "label": "B", "source": "B"},
        ],
        "source": CREDIT,
    }
    return GovernmentCameras.model_validate({k: v for k, v in {**told, **changes}.items() if v})


degrees = st.one_of(st.floats(-0.5, 2.5), st.sampled_from([0.0, 1.0, 2.0]))
records = st.lists(
    st.tuples(st.none() | degrees, st.none() | degrees, st.sampled_from(["A", "a", "B", "", None])),
    min_size=1,
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(records)
def test_areas_and_those_outside_add_up_to_all_records(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Any, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("list")
    frame = pd.DataFrame([*rows, (0.5, 0.5, "A")], columns=["x", "y", "run by"])
    frame.to_csv(folder / "list.csv", index=False)
    counts = count_government_cameras(listing(), folder, AREAS)
    by_area = counts.by_area
    assert by_area["locations"].sum() + counts.without_point == counts.listed == len(frame)
    assert set(by_area["area_id"]) == {"", "1", "2"}
    assert len(by_area) == 3 * by_area["agency"].nunique(), "each agency in each area, 0 or not"
    x, y = (pd.to_numeric(frame[each]) for each in ("x", "y"))
    none = x.isna() | y.isna() | ((x == 0) & (y == 0))
    assert counts.without_point == none.sum()
    inside = x.between(0, 2) & y.between(0, 1) & ~none
    assert counts.in_no_area == (~inside & ~none).sum()
    of_agency = by_area.groupby("agency")["locations"].sum()
    placed = frame[~none]["run by"].fillna("")
    assert of_agency.get("b", 0) == placed.eq("B").sum()
    assert of_agency.get("unnamed", 0) == placed.eq("").sum()


def test_an_agency_that_is_not_listed_is_named(tmp_path: Path) -> None:
    pd.DataFrame({"x": [0.5], "y": [0.5], "run by": ["C"]}).to_csv(tmp_path / "list.csv")
    with pytest.raises(SourceError, match=r"'run by' names an agency .* does not list: “C”, 1 rec"):
        count_government_cameras(listing(), tmp_path, AREAS)


def test_points_in_other_units_are_refused(tmp_path: Path) -> None:
    pd.DataFrame({"x": [400_000.0], "y": [130_000.0], "run by": ["A"]}).to_csv(
        tmp_path / "list.csv"
    )
    with pytest.raises(SourceError, match=r"100% of its records lie in no area .* degrees"):
        count_government_cameras(listing(max_outside=0.2), tmp_path, AREAS)


def test_points_of_geojson_are_its_own_and_other_shapes_are_refused(tmp_path: Path) -> None:
    config = listing(file="list.geojson", longitude_field=None, latitude_field=None)

    def write(*geometries: Any) -> None:
        features = [
            {"type": "Feature", "properties": {"run by": "A"}, "geometry": geometry}
            for geometry in geometries
        ]
        content = {"type": "FeatureCollection", "features": features}
        (tmp_path / "list.geojson").write_text(json.dumps(content))

    write({"type": "Point", "coordinates": [1.5, 0.5]}, None)
    counts = count_government_cameras(config, tmp_path, AREAS)
    found = counts.by_area.set_index("area_id")["locations"]
    assert found.to_dict() == {"": 0, "1": 0, "2": 1} and counts.without_point == 1
    write({"type": "LineString", "coordinates": [[0, 0], [1, 1]]})
    with pytest.raises(SourceError, match="something other than points"):
        count_government_cameras(config, tmp_path, AREAS)


@pytest.fixture(scope="module")
def embedded() -> Release:
    version = read_catalog(EMBEDDED, PLACE)["government"][0]
    return read_release(EMBEDDED / PLACE / "government" / version)


def test_the_embedded_counts_are_those_of_the_list(
    embedded: Release, source_files: Path, tmp_path: Path
) -> None:
    """Counted a second time, by geometry and not by our code."""
    outlines = outlines_of(embedded_areas())
    points = gpd.read_file(source_files / "cctv_street_cameras_2016.geojson").to_crs(outlines.crs)
    # 25 stand on a corner of a border, and count in the area with the lower id.
    joined = points.sjoin(outlines, how="left", predicate="intersects").sort_values("area_id")
    joined = joined[~joined.index.duplicated()]
    table = embedded.tables["government_cameras"].to_pandas()
    assert table["locations"].sum() == len(points) == 596
    ours = table.groupby("area_id")["locations"].sum()
    theirs = joined["area_id"].value_counts()
    assert ours.drop("").to_dict() == {area: theirs.get(area, 0) for area in ours.index.drop("")}
    assert ours[""] == joined["area_id"].isna().sum() == 1
    agencies = table.groupby("agency")["locations"].sum()
    written = points["DEPARTMENT"].fillna("unnamed").str.lower()
    assert agencies.to_dict() == written.value_counts().to_dict()
    path, _ = build_government(load_place(PLACE), source_files, tmp_path, outlines)
    assert path.name == embedded.version


def test_a_release_without_a_count_is_no_release(embedded: Release, tmp_path: Path) -> None:
    folder = shutil.copytree(embedded.folder, tmp_path / "government" / embedded.version)

    def lacking(table: pa.Table) -> pa.Table:
        return table.slice(1)

    forged = forge(folder, table="government_cameras", change_table=lacking)
    with pytest.raises(ReleaseError, match="lacks a count of an agency, and 0 is a count too"):
        read_release(forged)


def test_a_damaged_list_is_refused_by_name_and_the_site_goes_on_without(tmp_path: Path) -> None:
    shutil.copytree(EMBEDDED / PLACE, tmp_path / PLACE)
    version = read_catalog(tmp_path, PLACE)["government"][0]
    file = tmp_path / PLACE / "government" / version / "government_cameras.parquet"
    file.write_bytes(file.read_bytes()[:-1])
    census = load_census(tmp_path, load_place(PLACE))
    assert census.refused == (f"government/{version}",)
    assert not census.has_government and census.edition is None
    assert embedded_census().has_government


def test_a_list_of_agencies_that_the_place_does_not_name_is_refused(tmp_path: Path) -> None:
    census = town_census(tmp_path, town())
    assert census.has_government
    renamed = json.loads(town().model_dump_json(by_alias=True))
    renamed["government_cameras"]["agencies"][0]["id"] = "roads"
    other = load_census(tmp_path, type(census.place).model_validate(renamed))
    assert other.refused and not other.has_government


def test_counts_of_a_census_have_every_area_and_those_in_none(tmp_path: Path) -> None:
    counts = town_census(tmp_path, town()).government
    assert list(counts.columns) == ["streets", "schools", "unnamed"]
    assert counts.sum(axis=1).to_dict() == {"": 1, **{f"{n + 1}": n for n in range(len(NAMES))}}


def test_check_place_counts_the_list_as_build_does(tmp_path: Path) -> None:
    town_census(tmp_path, town())
    found = [each.text for each in check(town(), Visit(), tmp_path / "files")]
    assert any(text.startswith("cameras.csv: 68 records with") for text in found)
    assert found[-1].endswith(
        "cameras.csv: 68 records: 66 in an area, 1 in none, 1 without a point"
    )


def test_a_list_that_is_published_live_is_followed(tmp_path: Path) -> None:
    portal = town_portal()
    portal.files["/list.csv"] = b"x,y,agency\n-77.015,38.905,A\n-77.005,38.905,A\n"
    with serving(portal):
        live = LiveTown(portal, tmp_path)
        assert told(live.refresh()) == {"areas": "", "crime": "", "government": ""}
        first = live.release("government")
        assert first.tables["government_cameras"].to_pandas()["locations"].sum() == 2
        assert first.facts["published"] == "2025-06-30"
        assert live.refresh("government")[0].told == "nothing has changed"
        portal.files["/list.csv"] += b"-77.015,38.915,A\n"
        live.refresh("government")
        assert live.release("government").tables["government_cameras"].num_rows == 5
        assert live.release("government").version != first.version


class LiveTown(Town):
    """The town, with a list of cameras that its portal publishes."""

    def place(self) -> Any:
        super().place()
        path = self.folder / "town.toml"
        section = f"""
[live.files."list.csv"]
kind = "file"
location = "{self.portal.address}/list.csv"
[government_cameras]
file = "list.csv"
as_of = "2025"
longitude_field = "x"
latitude_field = "y"
source = {{ title = "List", publisher = "Town Hall", url = "https://example.org/list" }}
agencies = [{{ id = "hall", label = "Town Hall", source = "A" }}]
"""
        path.write_text(path.read_text() + section)
        return load_place(path)
