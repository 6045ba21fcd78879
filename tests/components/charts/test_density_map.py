"""The large map: what each area shows, which are hatched, and which is chosen."""

import json
from typing import Any

import pandas as pd
import pytest

from components.charts.bivariate import both_classes, both_palette
from components.charts.density_map import density_map
from components.charts.palette import DARK, LIGHT, Palette, rgb
from tests.components.charts.squares import AREAS, FEATURES, LABELS

FIGURES = {area: f"{area}0 a square kilometre" for area in AREAS}


def layers(
    classes: pd.Series, selected: str | None = None, colors: Palette = LIGHT
) -> dict[str, list[Any]]:
    """Features, or names, by layer."""
    drawn = json.loads(density_map(FEATURES, classes, FIGURES, LABELS, selected, colors).to_json())
    return {
        layer["id"]: layer["data"] if layer["id"] == "names" else layer["data"]["features"]
        for layer in drawn["layers"]
    }


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_each_area_has_its_colour_its_name_and_its_figure(colors: Palette) -> None:
    drawn = layers(pd.Series([0, 4, None], index=AREAS), None, colors)["areas"]
    assert [feature["properties"] for feature in drawn] == [
        {"area_id": area, "label": LABELS[area], "figure": FIGURES[area], "fill": rgb(color)}
        for area, color in zip(AREAS, (colors.ramp[0], colors.ramp[4], colors.paper), strict=True)
    ]


def test_areas_without_a_class_are_hatched_and_the_chosen_is_outlined() -> None:
    drawn = layers(pd.Series([None, 1, None], index=AREAS), "2")
    assert [each["properties"]["area_id"] for each in drawn["hatch"]] == ["1", "3"]
    for layer in ("selected", "selected-halo"):
        assert [each["properties"]["area_id"] for each in drawn[layer]] == ["2"]
    assert layers(pd.Series([0, 1, 2], index=AREAS))["selected"] == []


def test_nine_colours_run_from_little_of_both_to_much_of_both() -> None:
    cameras, crime = pd.Series([0, 2, 2], index=AREAS), pd.Series([0, 0, 2], index=AREAS)
    drawn = layers(both_classes(cameras, crime), None, both_palette(LIGHT))["areas"]
    ramp = both_palette(LIGHT).ramp
    assert [each["properties"]["fill"] for each in drawn] == [
        rgb(ramp[0]),
        rgb(ramp[2]),
        rgb(ramp[8]),
    ]


def test_places_are_named_where_they_are() -> None:
    assert layers(pd.Series([0, 1, 2], index=AREAS))["names"] == [
        {"text": "Old Town", "position": [0.5, 0.5]}
    ]
