"""Outlines made flat for a plane map."""

import pytest
from shapely import Point
from shapely.geometry import shape

from components.charts.map_features import area_id, flat_features, middles
from tests.components.charts.squares import FEATURES


def test_a_flat_map_keeps_heights_and_draws_widths_in_by_latitude() -> None:
    north = {
        role: [
            feature | {"geometry": feature["geometry"] | {"coordinates": [[0, 59.5], [2, 60.5]]}}
            for feature in features
        ]
        for role, features in FEATURES.items()
        if role == "city"
    }
    (city,) = flat_features(north)["city"]
    (west, south), (east, top) = city["geometry"]["coordinates"]
    assert (south, top) == (59.5, 60.5)
    assert east - west == pytest.approx(1, abs=1e-5), "half as wide at 60 degrees north"


def test_what_is_flattened_keeps_its_properties() -> None:
    flat = flat_features(FEATURES)
    assert {role: len(found) for role, found in flat.items()} == {
        role: len(features) for role, features in FEATURES.items()
    }
    assert [each["properties"] for each in flat["area"]] == [
        each["properties"] for each in FEATURES["area"]
    ]


def test_a_number_stands_in_its_own_areas_and_in_no_smaller_chosen_one() -> None:
    areas = FEATURES["area"]
    shapes = {area_id(each): shape(each["geometry"]) for each in areas}
    first, second, *_ = shapes
    (one, both) = middles(areas, [[first], [first, second]])
    assert shapes[first].contains(Point(one["x"], one["y"]))
    assert shapes[second].contains(Point(both["x"], both["y"]))
