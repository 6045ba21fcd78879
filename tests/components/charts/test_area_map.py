"""The small map: areas in the colours of their classes, the chosen ones outlined and numbered."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import pytest

from components.charts.area_map import area_map, printed
from components.charts.palette import LIGHT
from tests.components.charts.drawing import Drawing, at, valid
from tests.components.charts.squares import AREAS, FEATURES, LABELS

CLASSES = pd.Series([0, 4, None], index=AREAS)
HEAVY = "2.8"  # pixels


def small_map(chosen: Sequence[Sequence[str]] = (), numbered: bool = False) -> dict[str, Any]:
    return area_map(FEATURES, CLASSES, LABELS, chosen, LIGHT, 200, numbered, "outline")


def outlines(drawing: Drawing) -> list[str]:
    """The heavy lines, as paths."""
    shapes = drawing.marks("geoshape")
    return [shape.get("d", "") for shape in shapes if shape.get("stroke-width") == HEAVY]


def test_areas_have_the_colour_of_their_class_and_no_class_no_colour() -> None:
    drawing = Drawing(valid(small_map()))
    fills = [shape.get("fill") for shape in drawing.marks("geoshape")[: len(AREAS)]]
    assert fills == [LIGHT.ramp[0], LIGHT.ramp[4], LIGHT.paper]


def test_only_areas_without_a_class_are_hatched() -> None:
    drawing = Drawing(small_map())
    hatched = [each for each in drawing.marks("geoshape") if each.get("stroke") == LIGHT.muted]
    (line,) = hatched
    area = drawing.marks("geoshape")[AREAS.index("3")]
    assert set(line.get("d", "").lstrip("M").split("L")) <= set(
        area.get("d", "").strip("MZ").split("L")
    ), "the hatch runs between two corners of the hidden area"


def test_water_lies_over_the_areas_and_under_every_line() -> None:
    shapes = Drawing(small_map([("1",)])).paths()
    (water,) = (n for n, shape in enumerate(shapes) if shape.get("fill") == LIGHT.water)
    areas = [n for n, shape in enumerate(shapes) if shape.get("fill") in LIGHT.ramp]
    lines = [n for n, shape in enumerate(shapes) if shape.get("stroke") == LIGHT.ink]
    assert max(areas) < water < min(lines)
    dry = {role: found for role, found in FEATURES.items() if role != "water"} | {"water": []}
    chart = area_map(dry, CLASSES, LABELS, (), LIGHT, 200, False, "outline")
    assert LIGHT.water not in {shape.get("fill") for shape in Drawing(chart).paths()}


def test_nothing_is_outlined_unless_chosen() -> None:
    assert outlines(Drawing(small_map())) == []
    (outline,) = outlines(Drawing(small_map([("2",)])))
    assert outline == Drawing(small_map()).marks("geoshape")[AREAS.index("2")].get("d")


def test_several_areas_have_one_outline_without_the_border_between_them() -> None:
    (outline,) = outlines(Drawing(small_map([("1", "2")])))
    assert outline.count("L") == 6, (
        "of the eight edges of two squares, two are the border between them"
    )


def test_numbers_stand_in_the_order_of_the_choice() -> None:
    drawing = Drawing(small_map([("3",), ("1",)], numbered=True))
    assert drawing.texts() == ["1", "2"]
    first, second = (at(mark)[0] for mark in drawing.marks("point"))
    assert first > second, "the first chosen is the eastern one"
    assert Drawing(small_map([("3",), ("1",)])).texts() == []


@pytest.mark.parametrize("chosen", [(), (("2",),)])
def test_a_tap_finds_an_area_whatever_is_drawn_on_it(chosen: Sequence[Sequence[str]]) -> None:
    top = Drawing(small_map(chosen)).marks("geoshape")[-len(AREAS) :]
    assert [shape.get("aria-label") for shape in top] == [f"label: {LABELS[a]}" for a in AREAS]


def test_a_printed_map_names_places_and_shows_parks() -> None:
    chart = small_map([("2",)])
    drawing = Drawing(valid(printed(chart, FEATURES, LIGHT, [("2",)])))
    assert set(drawing.texts()) == {"Old Town"}
    (park,) = (shape for shape in drawing.paths() if shape.get("stroke") == LIGHT.park)
    assert park.get("fill") in (None, "none"), "a park changes the look of no colour"
    area = drawing.marks("geoshape")[AREAS.index("3")]
    assert park.get("d") == area.get("d"), "the park is as large as the third area"
