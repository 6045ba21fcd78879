"""Neighbors share a stretch of border, in small shapes and in the embedded release."""

from itertools import combinations, pairwise
from typing import Any

import geopandas as gpd

from data.arithmetic.adjacency import adjacent_areas, outer_border
from tests.embedded import embedded_census


def square(area: str, x: int, y: int) -> dict[str, Any]:
    corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]
    return {
        "properties": {"area_id": area},
        "geometry": {"type": "Polygon", "coordinates": [[list(corner) for corner in corners]]},
    }


def test_squares_on_a_board_have_the_neighbors_of_a_rook() -> None:
    board = [square(f"{x}{y}", x, y) for x in range(3) for y in range(3)]
    found = adjacent_areas(board)
    assert found["11"] == ("01", "10", "12", "21")
    assert found["00"] == ("01", "10")


def test_the_border_of_several_areas_leaves_out_the_lines_between_them() -> None:
    board = [square(f"{x}{y}", x, y) for x in range(3) for y in range(3)]
    lines = outer_border(board, {"00", "10", "11"})
    drawn = {frozenset(map(tuple, ends)) for line in lines for ends in pairwise(line)}
    corners = [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (1, 1), (0, 1), (0, 0)]
    assert drawn == {frozenset(ends) for ends in pairwise(corners)}
    alone = outer_border(board, {"00"})
    assert alone == [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]


def test_an_island_has_no_neighbors_and_parts_count_together() -> None:
    parts = [square("a", 0, 0), square("a", 4, 0)]
    both = {
        "properties": {"area_id": "a"},
        "geometry": {
            "type": "MultiPolygon",
            "coordinates": [part["geometry"]["coordinates"] for part in parts],
        },
    }
    found = adjacent_areas([both, square("b", 1, 0), square("c", 5, 0), square("d", 9, 9)])
    assert found == {"a": ("b", "c"), "b": ("a",), "c": ("a",), "d": ()}


def test_neighbors_are_those_of_the_published_outlines(
    dc_outlines: dict[str, gpd.GeoDataFrame],
) -> None:
    """Against the lines as the District publishes them, in metres, before any generalising."""
    exact = dc_outlines["area"].to_crs("EPSG:26985")
    outlines = dict(zip(exact["id"].astype(str), exact.geometry, strict=True))
    expected: dict[str, list[str]] = {area: [] for area in outlines}
    for (one, outline), (other, other_outline) in combinations(outlines.items(), 2):
        shared = outline.boundary.intersection(other_outline.buffer(1)).length
        if shared > 10:
            expected[one].append(other)
            expected[other].append(one)
    census = embedded_census()
    found = adjacent_areas(census.map_features["area"])
    assert found == {area: tuple(sorted(others)) for area, others in expected.items()}
