"""The site shows the newest good release and survives every bad one."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from data.census.census import Census, CensusHolder, load_census
from data.place import Place, load_place
from data.published.catalog import EMBEDDED, make_current, read_catalog
from data.published.release import ReleaseError, read_release
from tests.forge import camera_release

PLACE = "washington-dc"


@pytest.fixture(scope="module")
def place() -> Place:
    return load_place(PLACE)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(EMBEDDED / PLACE, tmp_path / PLACE)
    return tmp_path


def other_cameras(root: Path, cameras: int = 1000) -> str:
    """A second camera release, in which one area has another figure."""
    version = read_catalog(root, PLACE)["cameras"][0]
    release = read_release(root / PLACE / "cameras" / version)
    figures = release.tables["cameras"].to_pylist()
    first = next(row for row in figures if row["shown"])
    first["cameras"] = cameras
    return camera_release(root, figures, PLACE, dict(release.facts)).name


def test_the_embedded_default_is_whole(place: Place) -> None:
    census = load_census(EMBEDDED, place)
    assert len(census.areas) == 57
    assert census.refused == ()
    hidden = [area.area_id for area in census.by_id.values() if not area.shown]
    assert hidden == ["101", "102", "103", "209"]
    assert all(census.by_id[area].cameras is None for area in hidden)
    assert all(census.by_id[area].per_km2 is None for area in hidden)


def test_a_new_release_appears_without_a_restart(root: Path, place: Place) -> None:
    holder = CensusHolder(root, place)
    before = holder.current()
    assert holder.current() is before, "nothing is loaded again while nothing changes"
    version = other_cameras(root)
    assert holder.current() is before, "a release is not current until the catalog says so"
    make_current(root, PLACE, "cameras", version)
    assert holder.current().releases["cameras"].version == version
    assert 1000 in [area.cameras for area in holder.current().by_id.values()]


def test_a_damaged_release_is_refused_by_name_and_the_last_good_one_stays(
    root: Path, place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    good = read_catalog(root, PLACE)["cameras"][0]
    version = other_cameras(root)
    make_current(root, PLACE, "cameras", version)
    file = root / PLACE / "cameras" / version / "cameras.parquet"
    file.write_bytes(file.read_bytes()[:-10])
    census = load_census(root, place)
    assert census.releases["cameras"].version == good
    assert census.refused == (f"cameras/{version}",)
    assert version in caplog.text
    assert "cut short" in caplog.text


def test_a_catalog_that_breaks_leaves_what_was_shown(root: Path, place: Place) -> None:
    holder = CensusHolder(root, place)
    before = holder.current()
    (root / PLACE / "catalog.json").write_text("{")
    assert holder.current() is before
    (root / PLACE / "catalog.json").unlink()
    assert holder.current() is before


def test_a_kind_without_any_good_release_cannot_be_shown(root: Path, place: Place) -> None:
    shutil.rmtree(root / PLACE / "crime")
    with pytest.raises(ReleaseError, match="no crime release"):
        load_census(root, place)


def test_releases_that_do_not_fit_each_other_are_refused(root: Path, place: Place) -> None:
    good = read_catalog(root, PLACE)["cameras"][0]
    strange = camera_release(root, place=PLACE).name  # areas "1" and "2" do not exist
    make_current(root, PLACE, "cameras", strange)
    census = load_census(root, place)
    assert census.releases["cameras"].version == good
    assert census.refused == (f"cameras/{strange}",)


def test_a_release_of_another_place_is_refused(root: Path, place: Place) -> None:
    folder = camera_release(root, place="elsewhere")
    target = root / PLACE / "cameras" / folder.name
    shutil.copytree(folder, target)
    make_current(root, PLACE, "cameras", folder.name)
    assert load_census(root, place).refused == (f"cameras/{folder.name}",)


def test_the_map_holds_every_area_once_and_no_point_of_a_camera(place: Place) -> None:
    census = load_census(EMBEDDED, place)
    outlined = [f["properties"]["area_id"] for f in census.map_features["area"]]
    assert sorted(outlined) == sorted(census.by_id)
    assert set(census.map_features) == {
        "area",
        "hatch",
        "district",
        "city",
        "park",
        "water",
        "label",
    }
    points = [
        feature["properties"]["text"]
        for features in census.map_features.values()
        for feature in features
        if feature["geometry"]["type"] == "Point"
    ]
    assert points == [label.text for label in place.map.labels]
    text = json.dumps(list(census.map_features.values()))
    assert max(len(decimals) for decimals in re.findall(r"\.(\d+)", text)) == 5


def test_figures_never_show_more_than_the_schema(place: Place) -> None:
    release = load_census(EMBEDDED, place).releases["cameras"]
    assert release.tables["cameras"].schema.names == ["area_id", "cameras", "addresses", "shown"]
    assert release.tables["cameras"].schema.field("cameras").type == pa.int64()


def test_areas_go_by_numbers_only_where_readers_see_any(census: Census) -> None:
    assert census.has_numbers
    areas = census.place.areas.model_copy(update={"label": "{name}"})
    named = replace(census, place=census.place.model_copy(update={"areas": areas}))
    assert not named.has_numbers
