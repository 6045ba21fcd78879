"""Names on a map touch no other name, no line that is drawn and no outline of what is chosen."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, Polygon, box
from shapely.geometry import shape
from shapely.ops import unary_union

from components.charts.map_names import PlaceName, clear_of, names_in_areas, place_names
from components.figures.areas import drawing, flat
from tests.components.charts.squares import AREAS, FEATURES
from tests.embedded import embedded_census

CITY = Polygon([(0, 0), (3, 0), (3, 1), (0, 1)])
LINES = [LineString([(1, 0), (1, 1)]), LineString([(2, 0), (2, 1)])]  # a district, a park
middles = st.tuples(st.floats(0, 3), st.floats(0, 1))
names = st.text("abc ", min_size=1, max_size=18)


def _labels(places: list[tuple[str, tuple[float, float]]]) -> dict[str, list[dict[str, Any]]]:
    labels = [
        {"geometry": {"type": "Point", "coordinates": [*at]}, "properties": {"text": text}}
        for text, at in places
    ]
    return {**FEATURES, "label": labels}


def _box(name: PlaceName) -> Polygon:
    wide, high = name.half
    return box(name.x - wide, name.y - high, name.x + wide, name.y + high)


@given(st.lists(st.tuples(names, middles), max_size=12))
def test_names_stand_apart_within_the_city_and_across_no_line(
    places: list[tuple[str, tuple[float, float]]],
) -> None:
    found = [_box(name) for name in place_names(_labels(places))]
    for position, each in enumerate(found):
        assert CITY.contains(each)
        assert not any(each.intersects(line) for line in LINES)
        for other in found[:position]:
            assert each.intersection(other).area < 1e-9


@given(st.lists(st.tuples(names, middles), max_size=12), st.sampled_from(AREAS))
def test_no_name_stands_on_what_is_chosen(
    places: list[tuple[str, tuple[float, float]]], chosen: str
) -> None:
    features = _labels(places)
    west = int(chosen) - 1
    outline = LineString([(west, 0), (west + 1, 0), (west + 1, 1), (west, 1), (west, 0)])
    placed = place_names(features)
    clear = clear_of(placed, features, [(chosen,)])
    assert all(_box(name).disjoint(outline) for name in clear)
    near = [name for name in placed if name not in clear]
    assert all(_box(name).distance(outline) <= name.letter / 2 for name in near)


def test_a_name_with_room_stays_and_one_on_the_border_moves_by_less_than_three_lines() -> None:
    free, pushed = place_names(_labels([("Old", (1.5, 0.5)), ("Edge", (0.0, 0.5))]))
    assert (free.x, free.y) == (1.5, 0.5)
    assert 0 < pushed.x < 0.5 and abs(pushed.y - 0.5) < 0.3


def test_a_name_without_room_for_one_line_has_two() -> None:
    (name,) = place_names(_labels([("Very Old Garden Town", (0.5, 0.5))]))
    assert name.lines == ("Very Old", "Garden Town")
    (upper, x, high), (lower, same, low) = name.rows
    assert (upper, lower) == name.lines and x == same == name.x
    assert high > name.y > low, "the first line is above the second"


def test_in_the_city_no_name_touches_a_line_whichever_area_is_chosen() -> None:
    census = embedded_census()
    features, placed = flat(census), drawing(census).names
    assert len(placed) >= len(features["label"]) - 3, "most places are named"
    drawn = unary_union(
        [
            shape(feature["geometry"]).boundary
            if "Polygon" in feature["geometry"]["type"]
            else shape(feature["geometry"])
            for role in ("city", "district", "park")
            for feature in features[role]
        ]
    )
    boxes = {name: _box(name) for name in placed}
    assert all(each.disjoint(drawn) for each in boxes.values())
    for feature in features["area"]:
        area = feature["properties"]["area_id"]
        outline = shape(feature["geometry"]).boundary
        clear = clear_of(placed, features, [(area,)])
        assert all(boxes[name].distance(outline) > name.letter * 0.45 for name in clear)
        assert len(clear) >= len(placed) - 5


def test_a_name_in_an_area_is_the_longest_that_fits_within_its_outline() -> None:
    said = {area: [("A name far too long for it",), ("Area", area)] for area in AREAS}
    features = {**FEATURES, "water": []}
    sight = (0, 0, 3, 1)
    found = names_in_areas(features, said, 0.1, sight)
    assert [name.lines for name in found] == [("Area", area) for area in AREAS]
    for west, name in enumerate(found):
        assert box(west, 0, west + 1, 1).contains(_box(name))
    assert names_in_areas(features, said, 1.0, sight) == [], "letters as high as an area"
    assert all(one.x < other.x for one, other in pairwise(found))
