"""Pieces: what all boundaries of all geographies leave uncut."""

import time

import geopandas as gpd
import numpy as np
import pytest
import shapely

from data.registry.audit.pieces import Pieces, cut_pieces, regions
from data.registry.audit.region import NOWHERE, Member, Region

METRES = 1 / 111_320  # a metre at the equator, in degrees
UTM = "EPSG:32631"


def boxes(**extents: tuple[float, float, float, float]) -> gpd.GeoDataFrame:
    """Rectangles in metres from a corner on the equator."""
    shapes = [
        shapely.box(3 + METRES * left, METRES * low, 3 + METRES * right, METRES * high)
        for left, low, right, high in extents.values()
    ]
    return gpd.GeoDataFrame({"id": list(extents)}, geometry=shapes, crs="EPSG:4326")


AREAS = boxes(a1=(0, 0, 1000, 1000), a2=(1000, 0, 2000, 1000))
WARDS = boxes(w1=(0, 0, 600, 1000), w2=(600, 0, 1500, 1000))


def named(pieces: Pieces) -> set[tuple[str, ...]]:
    return set(pieces.members.itertuples(index=False, name=None))


def test_two_geographies_cut_one_another() -> None:
    pieces = cut_pieces(AREAS, {"wards": WARDS}, UTM)
    assert named(pieces) == {("a1", "w1"), ("a1", "w2"), ("a2", "w2"), ("a2", "")}
    assert pieces.m2.sum() == pytest.approx(2e6, rel=0.02)
    assert np.isinf(pieces.addresses).all()


def test_a_gap_between_two_drawings_of_a_line_is_no_piece() -> None:
    close = boxes(w1=(0, 0, 1004, 1000), w2=(1004, 0, 2000, 1000))
    assert named(cut_pieces(AREAS, {"wards": close}, UTM)) == {("a1", "w1"), ("a2", "w2")}


def test_addresses_are_counted_and_one_in_a_gap_belongs_beside_it() -> None:
    points = [(100, 100), (200, 100), (601, 500), (1002, 500), (1700, 100)]
    shapes = [shapely.Point(3 + METRES * x, METRES * y) for x, y in points]
    area_id = ["a1" if x < 1000 else "a2" for x, _ in points]
    addresses = gpd.GeoDataFrame({"area_id": area_id}, geometry=shapes, crs="EPSG:4326")
    close = boxes(w1=(0, 0, 600, 1000), w2=(600, 0, 1004, 1000), w3=(1004, 0, 2000, 1000))
    pieces = cut_pieces(AREAS, {"wards": close}, UTM, addresses=addresses)
    counted = dict(
        zip(pieces.members.itertuples(index=False, name=None), pieces.addresses, strict=True)
    )
    assert counted == {("a1", "w1"): 2, ("a1", "w2"): 1, ("a2", "w3"): 2}


def test_regions_are_intersections_differences_and_pieces_each_once() -> None:
    pieces = cut_pieces(AREAS, {"wards": WARDS}, UTM)
    found = regions(pieces)
    assert len(set(found.values())) == len(found)
    pairs = [("a1", "w1"), ("a1", "w2"), ("a2", NOWHERE)]
    both = {Region((Member("area", area), Member("wards", ward))) for area, ward in pairs}
    assert both <= set(found)
    row = {ids: i for i, ids in enumerate(pieces.members.itertuples(index=False, name=None))}
    whole = tuple(sorted((row["a1", "w1"], row["a1", "w2"])))
    assert whole not in found.values()


def test_the_name_of_the_published_geography_is_taken() -> None:
    with pytest.raises(ValueError, match="'area'"):
        cut_pieces(AREAS, {"area": WARDS}, UTM)


def test_the_district_is_cut_completely_and_quickly(
    dc_outlines: dict[str, gpd.GeoDataFrame],
) -> None:
    others = {name: frame for name, frame in dc_outlines.items() if name != "area"}
    start = time.process_time()
    pieces = cut_pieces(dc_outlines["area"], others, "EPSG:26985")
    assert time.process_time() - start < 10  # about one second; generous for a busy machine
    assert pieces.members["area"].nunique() == 57
    assert pieces.members["wards"].nunique() >= 8
    city = dc_outlines["area"].to_crs("EPSG:26985").area.sum()
    assert pieces.m2.sum() == pytest.approx(city, rel=0.01)
