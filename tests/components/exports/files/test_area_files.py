"""Files for maps hold every outline with the public figures, as GDAL and geopandas read them."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely

from components.exports.files.area_files import geojson, geoparquet
from components.wording.table_files import TableFileWords
from data.census.census import Census, load_census
from data.findings.crime_map import VERDICTS, Of, crime_map
from data.published.catalog import EMBEDDED
from data.tables.figure_tables import crime_map_table
from data.tables.open_data import areas

WORDS = TableFileWords()
FIGURES = ["cameras", "addresses", "cameras_per_km2", "cameras_per_1000_residents"]


@pytest.fixture(scope="module")
def collection(census: Census) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(geojson(census, areas(census)))
    return content


def test_gdal_reads_the_geojson(census: Census, tmp_path: Path) -> None:
    file = tmp_path / "areas.geojson"
    file.write_bytes(geojson(census, areas(census)))
    read = pyogrio.read_dataframe(file)
    assert read.crs.to_epsg() == 4326
    assert read["area_id"].tolist() == list(census.by_id)
    assert read.geometry.is_valid.all()
    shown = read["camera_figure"] == "shown"
    assert read.loc[~shown, FIGURES].isna().all().all()
    expected = census.areas["cameras"].dropna().astype(int).tolist()
    assert read.loc[shown, "cameras"].tolist() == expected


def test_geojson_holds_to_its_standard(collection: dict[str, Any]) -> None:
    """RFC 7946: no CRS, outer rings counterclockwise, and a box around all."""
    assert "crs" not in collection
    reserved = {"coordinates", "geometry", "geometries", "properties"}  # of other objects
    assert {"type", "bbox", "features"} <= set(collection)
    assert not reserved & set(collection)
    outlines = [shapely.geometry.shape(each["geometry"]) for each in collection["features"]]
    for outline in outlines:
        for polygon in getattr(outline, "geoms", [outline]):
            assert polygon.exterior.is_ccw
            assert not any(hole.is_ccw for hole in polygon.interiors)
    assert collection["bbox"] == list(shapely.MultiPolygon(outlines).bounds)


def test_both_files_say_where_they_come_from(census: Census, collection: dict[str, Any]) -> None:
    schema = pq.read_schema(io.BytesIO(geoparquet(census, areas(census), WORDS)))
    for said in (collection, json.loads(schema.metadata[b"origin"])):
        assert said["edition"] == census.edition
        assert said["cameras_as_of"] == census.date("cameras").isoformat()
        assert said["licence"]["path"] == census.licence["path"]
        assert set(said["releases"]) == {"areas", "cameras"}
        titles = {source["title"] for source in said["sources"]}
        assert census.denominators["residents"].source in titles
        assert {s["title"] for s in census.releases["cameras"].sources} <= titles
        assert not {s["title"] for s in census.releases["crime"].sources} & titles
    cameras = schema.field("cameras").metadata
    assert cameras[b"unit"] == b"cameras"
    assert b"rounded" in cameras[b"description"]


def test_a_feature_is_a_row_of_the_table(census: Census, collection: dict[str, Any]) -> None:
    assert [feature["id"] for feature in collection["features"]] == list(census.by_id)
    named = [column.name for column in areas(census).columns]
    for feature in collection["features"]:
        assert list(feature["properties"]) == named


def test_holes_and_islands_turn_the_right_way(census: Census) -> None:
    """No area of the place that comes with the site has one, so one is made."""
    square = [[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]  # clockwise
    hole = [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]  # counterclockwise
    island = [[20, 0], [29, 0], [29, 9], [20, 0]]  # as it should be
    feature = {
        "properties": {"role": "area", "area_id": next(iter(census.by_id))},
        "geometry": {"type": "MultiPolygon", "coordinates": [[square, hole], [island]]},
    }
    others = census.map_features["area"][1:]
    changed = Census(
        census.place,
        census.releases,
        census.areas,
        census.cube,
        {"area": [feature, *others]},
        (),
        None,
    )
    (first, *_) = json.loads(geojson(changed, areas(changed)))["features"]
    assert first["geometry"]["coordinates"] == [[square[::-1], hole[::-1]], [island]]
    drawn = gpd.read_parquet(io.BytesIO(geoparquet(changed, areas(changed), WORDS))).geometry.iloc[
        0
    ]
    assert drawn.equals_exact(shapely.geometry.shape(first["geometry"]))


def test_geopandas_reads_the_geoparquet(census: Census) -> None:
    content = geoparquet(census, areas(census), WORDS)
    read = gpd.read_parquet(io.BytesIO(content))
    assert read.crs == "OGC:CRS84"
    assert read["area_id"].tolist() == list(census.by_id)
    hidden = read["camera_figure"] == "not shown"
    assert read.loc[hidden, FIGURES].isna().all().all()
    geo = json.loads(pq.read_schema(io.BytesIO(content)).metadata[b"geo"])
    described = geo["columns"][geo["primary_column"]]
    assert geo["version"] == "1.1.0"
    assert described["geometry_types"] == sorted(set(read.geom_type))
    assert described["bbox"] == read.total_bounds.tolist()
    assert described["orientation"] == "counterclockwise"
    for outline in read.geometry:
        for polygon in getattr(outline, "geoms", [outline]):
            assert polygon.exterior.is_ccw
            assert not any(hole.is_ccw for hole in polygon.interiors)


def test_both_files_draw_the_same_outlines(census: Census, collection: dict[str, Any]) -> None:
    read = gpd.read_parquet(io.BytesIO(geoparquet(census, areas(census), WORDS)))
    for feature, outline in zip(collection["features"], read.geometry, strict=True):
        assert shapely.geometry.shape(feature["geometry"]).equals(outline)


def test_the_same_census_has_the_same_bytes(census: Census) -> None:
    again = load_census(EMBEDDED, census.place)
    assert geojson(again, areas(again)) == geojson(census, areas(census))
    assert geoparquet(again, areas(again), WORDS) == geoparquet(census, areas(census), WORDS)


@pytest.mark.parametrize("of", ["rate", "change"])
def test_the_map_of_crime_has_its_outlines_figures_and_classes(census: Census, of: Of) -> None:
    drawn = crime_map(census, of, "per_1000_residents", "robbery")
    assert drawn
    told = json.loads(geojson(census, crime_map_table(census, "robbery", drawn)))
    assert set(told["releases"]) == {"areas", "crime"}
    features = {each["id"]: each for each in told["features"]}
    assert list(features) == list(census.by_id)
    for area, each in features.items():
        assert each["geometry"]["coordinates"]
        said, drawn_in = each["properties"], drawn.classes[area]
        if of == "change":
            assert said["map_class"] is None
            assert VERDICTS.index(said["verdict"]) == drawn_in
        else:
            assert said["map_class"] == (None if pd.isna(drawn_in) else drawn_in + 1)
            rate = said["reports_per_1000_residents"]
            assert rate == pytest.approx(drawn.values[area], nan_ok=True) or rate is None
