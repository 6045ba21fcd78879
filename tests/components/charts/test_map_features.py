"""Outlines made flat for a plane map."""

import pytest

from components.charts.map_features import flat_features
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
