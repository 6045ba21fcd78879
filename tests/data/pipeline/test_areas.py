"""Outlines fit without slivers, names are those residents use, and nobody is lost."""

import gzip
import json
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from shapely import box
from shapely.geometry import shape

from data.files.downloads import read_outlines
from data.files.faults import SourceError
from data.pipeline.areas import best_fit, build_areas, read_areas, read_wards
from data.pipeline.denominators import BlockCounts, Land
from data.pipeline.map_layers import hatch
from data.place import Blocks, Place, Wards, load_place
from data.place import Land as LandSource
from data.published.release import Release, read_release
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


@pytest.fixture(scope="module")
def release(source_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Release:
    return read_release(build_areas(PLACE, source_files, tmp_path_factory.mktemp("releases")))


@pytest.fixture(scope="module")
def areas(release: Release) -> pd.DataFrame:
    return release.tables["areas"].to_pandas().set_index("area_id")


def test_people_and_homes_agree_with_the_table_beside_the_blocks(
    areas: pd.DataFrame, source_files: Path
) -> None:
    table = pd.read_csv(source_files / "population_by_area_2020census.csv", dtype={"AREA": str})
    published = table[table["AREA_TYPE"] == "PSA"].set_index("AREA")
    assert areas["residents"].to_dict() == published["POP20"].to_dict()
    assert areas["housing_units"].to_dict() == published["HOUSING20"].to_dict()


def test_wards_have_the_people_and_homes_that_are_published_of_them(
    release: Release, source_files: Path
) -> None:
    published = read_outlines(source_files / "wards_2022.geojson", ["WARD", "POP100", "HU100"])
    published = published.set_index(published["WARD"].astype(str))
    wards = release.tables["geographies"].to_pandas().set_index("geography_id")
    assert wards["residents"].to_dict() == published["POP100"].to_dict()
    assert wards["housing_units"].to_dict() == published["HU100"].to_dict()


def test_land_is_that_of_the_blocks_and_no_area_has_more_than_its_outline(
    release: Release, areas: pd.DataFrame, source_files: Path
) -> None:
    exact = read_areas(PLACE, source_files).set_index("area_id").to_crs(PLACE.projection)
    outline = exact.area / 1e6
    assert (areas["area_km2"] <= 1.0002 * outline).all()
    land = pd.read_csv(source_files / "census_blocks_2020.csv.gz")["ALAND20"].sum() / 1e6
    assert areas["area_km2"].sum() == pytest.approx(land, rel=0.0005)
    wards = release.tables["geographies"].to_pandas()
    assert wards["area_km2"].sum() == pytest.approx(land, rel=0.0005)
    # Where no block has both land and water, an area's land is its outline less the water.
    water = read_outlines(source_files / "water_blocks_2020.geojson", [])
    dry = exact.difference(water.to_crs(PLACE.projection).union_all()).area / 1e6
    for inland in ("102", "107", "302", "407", "504", "701", "706"):
        assert areas.loc[inland, "area_km2"] == pytest.approx(dry[inland], rel=0.02)


def test_the_water_drawn_is_that_of_the_blocks_without_land(
    release: Release, source_files: Path
) -> None:
    features = json.loads(release.files["map.geojson"])["features"]
    (drawn,) = (f for f in features if f["properties"]["role"] == "water")
    exact = read_outlines(source_files / "water_blocks_2020.geojson", []).union_all()
    shapes = gpd.GeoSeries([shape(drawn["geometry"]), exact], crs="EPSG:4326")
    both = shapes.to_crs(PLACE.projection)
    assert both[0].symmetric_difference(both[1]).area < 0.03 * both[1].area
    assert shapely.get_num_coordinates(both[0]) < 0.1 * shapely.get_num_coordinates(both[1])


def test_shares_of_an_area_are_the_whole_of_it(release: Release, areas: pd.DataFrame) -> None:
    shares = release.tables["shares"].to_pandas()
    for part in ("homes", "land"):
        assert shares.groupby("area_id")[part].sum().round(9).eq(1).all()
    assert set(shares["area_id"]) == set(areas.index)
    mostly = shares.sort_values("land").groupby("area_id")["geography_id"].last()
    assert mostly.to_dict() == areas["ward"].to_dict()


def test_districts_are_made_up_of_whole_areas(source_files: Path) -> None:
    exact = read_areas(PLACE, source_files).to_crs(PLACE.projection)
    published = read_outlines(source_files / "police_districts_2025.geojson", ["DISTRICT"])
    published = published.to_crs(PLACE.projection).set_index("DISTRICT").geometry
    made = exact.dissolve("district").geometry
    assert len(made) == len(published) == 7
    for district, outline in published.items():
        missed = outline.symmetric_difference(made[str(district)]).area
        assert missed < 1e-4 * outline.area


@pytest.fixture
def two_blocks(tmp_path: Path) -> Place:
    """Two blocks side by side, of which the western one has no land."""
    frame = gpd.GeoDataFrame(
        {"LAND": [0, 10_000]},
        geometry=[box(0, 0, 0.001, 0.001), box(0.001, 0, 0.002, 0.001)],
        crs="EPSG:4326",
    )
    packed = gzip.compress(frame.to_json().encode())
    (tmp_path / "blocks.geojson.gz").write_bytes(packed)
    (tmp_path / "blocks.csv.gz").write_bytes(
        gzip.compress(b"PEOPLE,HOMES,X,Y\n10,4,0.0005,0.0005\n30,6,0.0015,0.0005\n")
    )
    source = PLACE.areas.source
    config = PLACE.areas.model_copy(
        update={
            "land": LandSource(
                file="blocks.geojson.gz", land_field="LAND", year=2020, source=source
            ),
            "blocks": Blocks(
                file="blocks.csv.gz", count_field="PEOPLE", housing_field="HOMES",
                longitude_field="X", latitude_field="Y", year=2020, max_outside=0.02, source=source,
            ),
        }
    )  # fmt: skip
    return PLACE.model_copy(update={"areas": config, "projection": "EPSG:3857"})


def outlined(**shapes: shapely.Polygon) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(
        {"area_id": list(shapes)}, geometry=list(shapes.values()), crs="EPSG:4326"
    )


def test_a_block_that_a_line_cuts_is_shared_out_by_surface(
    two_blocks: Place, tmp_path: Path
) -> None:
    halves = outlined(a=box(0, 0, 0.0015, 0.001), b=box(0.0015, 0, 0.002, 0.001))
    land = Land(two_blocks, tmp_path)
    assert land.within(halves).tolist() == pytest.approx([0.005, 0.005])
    assert land.water.area == pytest.approx(land.without_water(halves)[0].area * 2, rel=1e-6)
    people = BlockCounts(two_blocks.areas.blocks, tmp_path).within(halves)
    assert people.to_dict("list") == {"residents": [40, 0], "housing_units": [10, 0]}


def test_land_in_another_unit_is_refused(two_blocks: Place, tmp_path: Path) -> None:
    """Square feet would give an area more land than it has surface."""
    packed = gzip.decompress((tmp_path / "blocks.geojson.gz").read_bytes())
    feet = packed.replace(b"10000", b"107639")
    (tmp_path / "blocks.geojson.gz").write_bytes(gzip.compress(feet))
    with pytest.raises(SourceError, match="square metres"):
        Land(two_blocks, tmp_path).within(outlined(a=box(0, 0, 0.002, 0.001)))
    with pytest.raises(SourceError, match="square metres"):
        Land(two_blocks, tmp_path).within(outlined(a=box(5, 5, 6, 6)))


def test_a_half_person_is_no_count(two_blocks: Place, tmp_path: Path) -> None:
    (tmp_path / "blocks.csv.gz").write_bytes(gzip.compress(b"PEOPLE,HOMES,X,Y\n1.5,1,0,0\n"))
    with pytest.raises(SourceError, match="'PEOPLE' holds something else than counts"):
        BlockCounts(two_blocks.areas.blocks, tmp_path)


def test_without_a_file_of_land_a_surface_takes_in_the_water(tmp_path: Path) -> None:
    areas = PLACE.areas.model_copy(update={"land": None})
    land = Land(PLACE.model_copy(update={"areas": areas, "projection": "EPSG:3857"}), tmp_path)
    square = outlined(a=box(0, 0, 0.001, 0.001))
    assert land.within(square)[0] == pytest.approx(square.to_crs(3857).area[0] / 1e6)
    assert land.water.is_empty
    assert land.known(PLACE, "2025").basis == "land and water"


def test_an_area_counts_in_the_ward_with_most_of_its_land(
    areas: pd.DataFrame, dc_outlines: dict[str, gpd.GeoDataFrame]
) -> None:
    pieces = dc_outlines["area"].overlay(dc_outlines["wards"], keep_geom_type=True)
    surface = pieces.to_crs(PLACE.projection).area
    most = pieces.loc[surface.groupby(pieces["id_1"]).idxmax()]
    expected = dict(zip(most["id_1"].astype(str), most["id_2"].astype(str), strict=True))
    assert areas["ward"].to_dict() == expected
    assert sorted(areas["ward"].unique()) == list("12345678")


def test_the_water_of_an_area_does_not_choose_its_ward(two_blocks: Place, tmp_path: Path) -> None:
    """Most of the square lies in the west, but most of its land in the east."""
    split = outlined(west=box(0, 0, 0.0014, 0.001), east=box(0.0014, 0, 0.002, 0.001))
    (tmp_path / "wards.geojson").write_text(split.to_json())
    wards = Wards(file="wards.geojson", id_field="area_id", source=PLACE.areas.source)
    assert read_wards(wards, tmp_path)["area_id"].tolist() == ["east", "west"]
    square = outlined(a=box(0, 0, 0.002, 0.001))
    areas = two_blocks.areas.model_copy(update={"land": None})
    with_water = Land(two_blocks.model_copy(update={"areas": areas}), tmp_path)
    assert best_fit(wards, square, with_water, tmp_path) == ["west"]
    land = Land(two_blocks, tmp_path)
    assert best_fit(wards, square, land, tmp_path) == ["east"]
    with pytest.raises(SourceError, match="no ward overlaps area a"):
        best_fit(wards, outlined(a=box(10, 10, 11, 11)), land, tmp_path)


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


def test_outlines_with_a_missing_field_are_refused_with_what_is_there(source_files: Path) -> None:
    with pytest.raises(SourceError, match=r"no column 'PSA_ID'.*Its columns are .*PSA, "):
        read_outlines(source_files / PLACE.areas.file, ["PSA_ID"])
