"""The funnel plot: areas over the limits of chance, as wide as they were given."""

from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from components.charts.funnel_plot import FunnelWords, funnel_plot
from components.charts.palette import LIGHT
from tests.components.charts.drawing import Drawing, at, valid

AREAS = pd.DataFrame(
    {"residents": [1000.0, 5000.0], "rate": [10.0, 3.0], "label": ["First", "Second"]},
    index=["1", "2"],
)
LIMITS = pd.DataFrame(
    {
        "residents": [500.0, 3000.0, 6000.0],
        "low": [0.0, 2.0, 3.0],
        "high": [9.0, 7.0, 6.0],
        "low_usual": [0.0, 1.0, 2.0],
        "high_usual": [12.0, 9.0, 8.0],
    }
)
WORDS = FunnelWords("usual", "chance", "the city", "Residents", "Rate")
TOP, HEIGHT = 10.8, 300  # of the scale, a little more than the highest rate, and in pixels


def plot(chosen: str | None) -> dict[str, Any]:
    return funnel_plot(AREAS, LIMITS, 5.0, chosen, "Here", WORDS, LIGHT)


def test_every_area_is_a_dot_at_its_residents_and_rate() -> None:
    first, second = Drawing(valid(plot(None))).said("circle")
    assert first.startswith("residents: 1,000; rate: 10")
    assert second.startswith("residents: 5,000; rate: 3")


def test_the_limits_are_drawn_as_they_are_and_the_city_between_them() -> None:
    drawing = Drawing(plot(None))
    ends = [float(line.get("d", "").rsplit(",", 1)[1]) for line in drawing.marks("line")]
    assert ends == pytest.approx([HEIGHT * (1 - rate / TOP) for rate in (3.0, 6.0)], abs=0.01)
    (city,) = drawing.marks("rule")
    assert at(city)[1] == pytest.approx(HEIGHT * (1 - 5.0 / TOP))
    assert len(drawing.marks("area")) == 1
    assert {"usual", "chance", "the city"} <= set(drawing.texts())


def test_the_chosen_area_is_ringed_and_named() -> None:
    drawing = Drawing(valid(plot("2")))
    _, second, ring = drawing.marks("circle")
    assert at(ring) == at(second) and ring.get("stroke") == LIGHT.ink
    assert "Here" in drawing.texts()


def test_the_name_of_the_chosen_area_covers_no_name_of_a_line() -> None:
    words = replace(WORDS, chance="አጋጣሚና ተከታታይነት")
    name = "Chinatown, Mount Vernon Square"
    for rate, is_below in ((1.6, True), (9.0, False)):  # at 2.7 stands the name of chance
        areas = AREAS.assign(residents=[1000.0, 4000.0], rate=[10.0, rate])
        texts = Drawing(funnel_plot(areas, LIMITS, 5.0, "2", name, words, LIGHT)).marks("text")
        (chosen,) = {at(each)[1] for each in texts if "".join(each.itertext()) == name}
        assert (chosen > HEIGHT * (1 - rate / TOP)) == is_below


@pytest.mark.parametrize("chosen", [None, "left out"])
def test_without_a_dot_of_its_own_no_area_is_marked(chosen: str | None) -> None:
    drawing = Drawing(plot(chosen))
    assert len(drawing.marks("circle")) == len(AREAS)
    assert "Here" not in drawing.texts()
