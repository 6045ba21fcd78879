"""Outlines fit without slivers, names are those residents use, and nobody is lost."""

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from shapely import box
from shapely.geometry import shape

from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.pipeline.areas import best_fit, build_areas, read_areas
from data.pipeline.denominators import count_residents, measure_land
from data.pipeline.map_layers import generalise, hatch
from data.place import Wards, load_place
from data.published.release import read_release
from tests.embedded import embedded_census

PLACE = load_place("washington-dc")
# Names that residents use and the neighborhood clusters do not have.
LOCAL_NAMES = {"H Street", "U Street", "NoMa", "Union Market", "Bolling", "Cardozo", "Shaw"}


def test_generalised_outlines_still_fit_each_other() -> None:
    features = embedded_census().map_features
    outlines = [shape(feature["geometry"]) for feature in features["area"]]
    assert shapely.is_valid(outlines).all()
    assert shapely.coverage_is_valid(outlines)
    assert shapely.union_all(outlines).geom_type == "Polygon"


def test_hatching_stays_inside_its_area() -> None:
    square = box(1000, 1000, 2000, 2000)
    lines = hatch(square, 100)
    assert lines.within(square.buffer(1e-6))
    assert lines.length == pytest.approx(square.area / 100, rel=0.05)


def test_outlines_that_overlap_are_refused() -> None:
    overlapping = gpd.GeoDataFrame(
        {"area_id": ["1", "2"]},
        geometry=[box(-77.02, 38.9, -77.0, 38.92), box(-77.01, 38.9, -76.99, 38.92)],
        crs="EPSG:4326",
    )
    with pytest.raises(SourceError, match="overlap"):
        generalise(overlapping, PLACE.projection, 25)


@pytest.fixture(scope="module")
def areas(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> pd.DataFrame:
    release = read_release(build_areas(PLACE, source_files, tmp_path_factory.mktemp("releases")))
    return release.tables["areas"].to_pandas().set_index("area_id")


def test_nobody_is_lost_when_residents_are_shared_out(
    areas: pd.DataFrame, source_files: Path
) -> None:
    tracts = read_outlines(source_files / "census_tracts_2010.geojson", ["POP2010"])
    assert areas["residents"].sum() == pytest.approx(tracts["POP2010"].sum(), abs=len(areas))


def test_residents_agree_with_published_counts_where_lines_did_not_move(
    areas: pd.DataFrame, source_files: Path
) -> None:
    published = pd.read_csv(source_files / "population_by_psa_2010census.csv", dtype={"PSA": str})
    published = published.set_index("PSA")["TOTALPOP"]
    for area in ("203", "303", "401", "407", "704", "708"):
        assert areas.loc[area, "residents"] == pytest.approx(published[area], rel=0.025)


def test_surfaces_are_those_the_publisher_gives(areas: pd.DataFrame, source_files: Path) -> None:
    published = read_outlines(source_files / PLACE.areas.file, ["PSA", "AREA_SQKM"])
    published["PSA"] = published["PSA"].astype(str)
    difference = areas["area_km2"] - published.set_index("PSA")["AREA_SQKM"]
    assert difference.abs().max() < 0.001


def test_water_is_taken_off_where_a_place_has_it(source_files: Path, tmp_path: Path) -> None:
    exact = read_areas(PLACE, source_files)
    (tmp_path / "water.geojson").write_text(exact.iloc[[0]].to_json())
    with_water = PLACE.areas.model_copy(update={"water_file": "water.geojson"})
    place = PLACE.model_copy(update={"areas": with_water})
    dry, _ = measure_land(place, exact, tmp_path, "2024")
    assert dry.iloc[0] == pytest.approx(0, abs=1e-6)
    assert dry.iloc[30] == pytest.approx(
        measure_land(PLACE, exact, source_files, "2024")[0].iloc[30]
    )


def test_an_area_counts_in_the_ward_with_most_of_its_land(
    areas: pd.DataFrame, dc_outlines: dict[str, gpd.GeoDataFrame]
) -> None:
    pieces = dc_outlines["area"].overlay(dc_outlines["wards"], keep_geom_type=True)
    surface = pieces.to_crs(PLACE.projection).area
    most = pieces.loc[surface.groupby(pieces["id_1"]).idxmax()]
    expected = dict(zip(most["id_1"].astype(str), most["id_2"].astype(str), strict=True))
    assert areas["ward"].to_dict() == expected
    assert sorted(areas["ward"].unique()) == list("12345678")


def test_the_water_of_an_area_does_not_choose_its_ward(tmp_path: Path) -> None:
    """Most of the square lies in the west, but most of its land in the east."""

    def write(name: str, ids: list[str], *shapes: shapely.Polygon) -> str:
        frame = gpd.GeoDataFrame({"id": ids}, geometry=list(shapes), crs="EPSG:4326")
        (tmp_path / name).write_text(frame.to_json())
        return name

    write("wards.geojson", ["west", "east"], box(0, 0, 0.7, 1), box(0.7, 0, 1, 1))
    write("water.geojson", ["lake"], box(0, 0, 0.6, 1))
    wards = Wards(file="wards.geojson", id_field="id", source=PLACE.areas.source)
    square = gpd.GeoDataFrame({"area_id": ["1"]}, geometry=[box(0, 0, 1, 1)], crs="EPSG:4326")
    for water, ward in ((None, "west"), ("water.geojson", "east")):
        changed = PLACE.areas.model_copy(update={"water_file": water})
        place = PLACE.model_copy(update={"areas": changed, "projection": "EPSG:3857"})
        assert best_fit(place, wards, square, tmp_path) == [ward]
    far = square.set_geometry(square.translate(10, 10))
    with pytest.raises(SourceError, match="no ward overlaps area 1"):
        best_fit(PLACE, wards, far, tmp_path)


def test_hand_checked_names_lie_in_their_area(source_files: Path) -> None:
    exact = read_areas(PLACE, source_files).set_index("area_id").to_crs(PLACE.projection)
    config = PLACE.areas.neighborhoods
    clusters = read_outlines(source_files / config.file, [config.names_field])
    clusters = clusters.to_crs(PLACE.projection)
    assert sorted(PLACE.areas.names) == sorted(exact.index)
    for area, name in PLACE.areas.names.items():
        overlapping = clusters[clusters.intersection(exact.geometry[area]).area > 10_000]
        known = " ".join(overlapping[config.names_field]).replace("/", " ")
        for part in name.split(", "):
            assert part in known or part in LOCAL_NAMES, f"{area}: {part}"


def test_an_area_in_a_park_keeps_residents_of_a_tract_wholly_within_it(source_files: Path) -> None:
    exact = read_areas(PLACE, source_files)
    assert (count_residents(PLACE, exact, source_files)[0] >= 0).all()


def test_outlines_with_a_missing_field_are_refused_with_what_is_there(source_files: Path) -> None:
    with pytest.raises(SourceError, match=r"no column 'PSA_ID'.*Its columns are .*PSA, "):
        read_outlines(source_files / PLACE.areas.file, ["PSA_ID"])
