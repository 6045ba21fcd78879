"""The strip of dots: every area once, the chosen one ringed and named."""

from typing import Any

import pandas as pd
import pytest

from components.charts.dot_strip import dot_strip
from components.charts.palette import LIGHT
from tests.components.charts.drawing import Drawing, at, valid

VALUES = pd.DataFrame(
    {
        "value": [10.0, 10.0, 40.0],
        "fill": ["#111111", "#222222", "#333333"],
        "label": ["First", "Second", "Third"],
        "figure": ["10", "10", "40"],
    },
    index=["1", "2", "3"],
)


def strip(chosen: str) -> dict[str, Any]:
    return dot_strip(VALUES, chosen, "Here", 10.0, "Half have less", LIGHT)


def test_every_area_is_a_dot_at_its_value_and_none_covers_another() -> None:
    *dots, _ = Drawing(valid(strip("3"))).marks("circle")
    places = [at(dot) for dot in dots]
    assert [dot.get("fill") for dot in dots] == list(VALUES["fill"])
    assert [x for x, _ in places] == pytest.approx([100, 100, 400]), "from zero to the most"
    assert len(set(places)) == len(VALUES)


@pytest.mark.parametrize(("chosen", "before"), [("2", 0.25), ("3", 1)])
def test_the_chosen_dot_has_a_ring_and_a_name_that_ends_within_the_plot(
    chosen: str, before: float
) -> None:
    drawing = Drawing(strip(chosen))
    *dots, ring = drawing.marks("circle")
    assert at(ring) == at(dots[list(VALUES.index).index(chosen)])
    assert ring.get("stroke") == LIGHT.ink
    (name, _) = (text for text in drawing.marks("text") if text.text == "Here")
    assert name.get("text-anchor") == "start"
    (middle, _), (start, _) = at(ring), at(name)
    assert middle - start == pytest.approx(before * 6.9 * len("Here"), abs=1)


def test_the_name_stands_over_the_dots_that_are_stacked_beside_the_chosen_one() -> None:
    stacked = [100.0] * 5 + [110.0, 400.0]
    values = pd.DataFrame(
        {"value": stacked, "fill": "#111111", "label": "Area", "figure": "100"},
        index=[str(number) for number in range(7)],
    )
    drawing = Drawing(dot_strip(values, "5", "A long name of an area", 100.0, "Half", LIGHT))
    (name, _) = (text for text in drawing.marks("text") if text.text == "A long name of an area")
    highest = min(at(dot)[1] for dot in drawing.marks("circle"))
    assert at(name)[1] < highest - 10
    *_, leader = drawing.marks("rule")
    assert at(leader)[0] == pytest.approx(110), "a line leads from the name to its dot"


def test_the_typical_value_is_a_line_with_its_name() -> None:
    drawing = Drawing(strip("3"))
    line, _ = drawing.marks("rule")
    assert at(line)[0] == pytest.approx(100)
    assert "Half have less" in drawing.texts()
