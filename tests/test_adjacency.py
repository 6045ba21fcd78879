"""Neighbors share a stretch of border, as another library finds them too."""

import geopandas as gpd
from libpysal.graph import Graph

from data.adjacency import neighbors
from data.catalog import EMBEDDED
from data.census import load_census
from data.place import load_place


def square(area: str, x: int, y: int) -> dict[str, object]:
    ring = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]
    return {
        "properties": {"area_id": area},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def test_a_shared_side_makes_neighbors_and_a_shared_corner_does_not() -> None:
    found = neighbors([square("a", 0, 0), square("b", 1, 0), square("c", 1, 1), square("d", 5, 5)])
    assert found == {"a": ("b",), "b": ("a", "c"), "c": ("b",), "d": ()}


def test_all_parts_and_holes_of_an_area_count() -> None:
    around = square("ring", 0, 0)
    around["geometry"] = {
        "type": "MultiPolygon",
        "coordinates": [
            [
                [[0, 0], [3, 0], [3, 3], [0, 3], [0, 0]],
                [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]],
            ],
            square("", 9, 9)["geometry"]["coordinates"],  # type: ignore[index]
        ],
    }
    found = neighbors([around, square("inside", 1, 1), square("far", 10, 9)])
    assert found["ring"] == ("far", "inside")
    assert found["inside"] == ("ring",)


def test_the_areas_of_the_release_have_the_neighbors_another_library_finds() -> None:
    features = load_census(EMBEDDED, load_place("washington-dc")).map_features["area"]
    drawn = gpd.GeoDataFrame.from_features(features).set_index("area_id")
    graph = Graph.build_contiguity(drawn, rook=True)
    expected = {area: tuple(sorted(graph[area].index)) for area in drawn.index}
    assert neighbors(features) == expected
    assert min(map(len, expected.values())) >= 2
