"""The scatter: each area at its two rates, the selected one ringed and named."""

from typing import Any

import pandas as pd
import pytest

from components.charts.palette import LIGHT
from components.charts.scatter_chart import ScatterWords, scatter_chart
from tests.components.charts.drawing import Drawing, at, valid

POINTS = pd.DataFrame(
    {
        "area_id": ["1", "2", "3"],
        "label": ["First area", "Second area", "Third area"],
        "short": ["First", "Second", "Third"],
        "cameras": [1.0, 4.0, 9.0],
        "crime": [2.0, 8.0, 4.0],
        "fill": ["#111111", "#222222", "#333333"],
        "named": [True, False, False],
    }
)


def scatter(selected: str | None) -> dict[str, Any]:
    words = ScatterWords("Area", "Cameras", "Crime")
    return scatter_chart(POINTS, ([3.0, 5.0], [4.0]), selected, words, LIGHT)


def test_every_area_is_a_dot_at_its_rates_in_its_colour() -> None:
    dots = Drawing(scatter(None)).marks("circle")
    assert [dot.get("fill") for dot in dots] == list(POINTS["fill"])
    for dot, row in zip(dots, POINTS.itertuples(), strict=True):
        said = dot.get("aria-label", "")
        assert f"Area: {row.label}; Cameras: {row.cameras:g}; Crime: {row.crime:g}" in said


def test_a_rule_stands_at_every_limit_of_a_class() -> None:
    assert Drawing(scatter(None)).said("rule") == ["cameras: 3", "cameras: 5", "crime: 4"]


def test_the_selected_area_is_ringed_and_named_beside_those_worth_a_name() -> None:
    drawing = Drawing(valid(scatter("2")))
    (ring,) = drawing.marks("point")
    assert at(ring) == at(drawing.marks("circle")[1])
    assert {"First", "Second"} <= set(drawing.texts())
    assert "Third" not in drawing.texts()


@pytest.mark.parametrize("selected", [None, "not drawn"])
def test_without_a_selected_dot_no_ring_is_drawn(selected: str | None) -> None:
    drawing = Drawing(scatter(selected))
    assert drawing.marks("point") == []
    assert "Second" not in drawing.texts()
