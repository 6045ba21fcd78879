"""The real geographies of the District, cut into pieces once."""

from pathlib import Path

import geopandas as gpd
import pytest

from data.registry.pieces import Pieces, cut_pieces

GEOGRAPHIES = {
    "area": ("police_service_areas_2025", "PSA"),
    "clusters": ("neighborhood_clusters", "NAME"),
    "wards": ("wards_2022", "WARD"),
    "districts": ("police_districts_2025", "DISTRICT"),
}
PROJECTION = "EPSG:26985"


@pytest.fixture(scope="session")
def dc_outlines(source_files: Path) -> dict[str, gpd.GeoDataFrame]:
    outlines = {}
    for name, (file, field) in GEOGRAPHIES.items():
        frame = gpd.read_file(source_files / f"{file}.geojson")
        outlines[name] = frame.rename(columns={field: "id"})[["id", "geometry"]]
    return outlines


@pytest.fixture(scope="session")
def dc_pieces(dc_outlines: dict[str, gpd.GeoDataFrame]) -> Pieces:
    others = {name: frame for name, frame in dc_outlines.items() if name != "area"}
    return cut_pieces(dc_outlines["area"], others, PROJECTION)
