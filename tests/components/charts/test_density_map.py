"""The large map: what each area shows, which are hatched, and which is chosen."""

import json
from typing import Any

import pandas as pd
import pytest

from components.charts.bivariate import both_classes, both_palette
from components.charts.density_map import density_map, with_chosen
from components.charts.palette import DARK, LIGHT, Palette, rgb
from tests.components.charts.outlined import outlined
from tests.components.charts.squares import AREAS, FEATURES, LABELS

FIGURES = {area: f"{area}0 a square kilometre" for area in AREAS}


def layers(classes: pd.Series, colors: Palette = LIGHT) -> dict[str, list[Any]]:
    """Features, or names, by layer; of its parts those that are fetched, too."""
    drawn = density_map(FEATURES, classes, FIGURES, LABELS, colors)
    found = {}
    for layer in drawn.deck["layers"]:
        data = layer["data"]
        if isinstance(data, str):
            data = json.loads(drawn.parts[data].content)
        found[layer["id"]] = data if layer["id"] == "names" else data["features"]
    return found


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_each_area_has_its_colour_its_name_and_its_figure(colors: Palette) -> None:
    drawn = layers(pd.Series([0, 4, None], index=AREAS), colors)["areas"]
    assert [feature["properties"] for feature in drawn] == [
        {"area_id": area, "label": LABELS[area], "figure": FIGURES[area], "fill": rgb(color)}
        for area, color in zip(AREAS, (colors.ramp[0], colors.ramp[4], colors.paper), strict=True)
    ]


def test_areas_without_a_class_are_hatched_and_the_chosen_is_outlined() -> None:
    classes = pd.Series([None, 1, None], index=AREAS)
    hatched = layers(classes)["hatch"]
    assert [each["properties"]["area_id"] for each in hatched] == ["1", "3"]
    drawn = density_map(FEATURES, classes, FIGURES, LABELS, LIGHT)
    assert outlined(drawn.deck) == ""
    assert outlined(with_chosen(drawn, FEATURES, "2", LIGHT).deck) == "2"


def test_nine_colours_run_from_little_of_both_to_much_of_both() -> None:
    cameras, crime = pd.Series([0, 2, 2], index=AREAS), pd.Series([0, 0, 2], index=AREAS)
    drawn = layers(both_classes(cameras, crime), both_palette(LIGHT))["areas"]
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


def test_the_first_look_holds_the_whole_city_and_no_look_leaves_it() -> None:
    drawn = density_map(FEATURES, pd.Series([0, 1, 2], index=AREAS), FIGURES, LABELS, LIGHT)
    view = drawn.deck["initialViewState"]
    (west, south), (east, north) = view["maxBounds"]
    assert west <= 0 < 3 <= east and south < 0 < 1 < north
    assert view["zoom"] == view["minZoom"] < view["maxZoom"]


def test_a_map_drawn_anew_differs_in_its_view_alone() -> None:
    drawn = density_map(FEATURES, pd.Series([0, 1, 2], index=AREAS), FIGURES, LABELS, LIGHT)
    first, again = (dict(each.deck) for each in (drawn, drawn.anew()))
    assert first.pop("views")[0]["id"] != again.pop("views")[0]["id"]
    assert first == again


def test_a_chosen_area_hides_the_names_that_would_hide_its_outline() -> None:
    classes = pd.Series([0, 1, 2], index=AREAS)
    labels = [_named(1.0, 0.5), _named(2.5, 0.5)]
    on_its_border = {**FEATURES, "district": [], "label": labels}
    drawn = density_map(on_its_border, classes, FIGURES, LABELS, LIGHT)
    chosen = with_chosen(drawn, on_its_border, "2", LIGHT)
    (before,), (names,) = (
        [each["data"] for each in one.deck["layers"] if each["id"] == "names"]
        for one in (drawn, chosen)
    )
    assert [each["position"] for each in before] == [[1.0, 0.5], [2.5, 0.5]]
    assert [each["position"] for each in names] == [[2.5, 0.5]]
    order = [[each["id"] for each in one.deck["layers"]][:-2] for one in (drawn, chosen)]
    assert order[0] == order[1]


def test_parks_are_lines_that_leave_every_colour_as_it_is() -> None:
    ground = layers(pd.Series([0, 1, 2], index=AREAS))["ground"]
    (park,) = [each for each in ground if each["properties"].get("color") == rgb(LIGHT.park)]
    assert park["geometry"]["type"] == "MultiLineString"
    assert [each["properties"] for each in ground if "fill" in each["properties"]] == [
        {"fill": rgb(LIGHT.water)}
    ]


def _named(x: float, y: float) -> dict[str, Any]:
    point = {"type": "Point", "coordinates": [x, y]}
    return {"type": "Feature", "geometry": point, "properties": {"text": "Here"}}
