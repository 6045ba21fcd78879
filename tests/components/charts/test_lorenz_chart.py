"""The Lorenz chart: its curves as given, under the line of an even spread."""

import pandas as pd
import pytest

from components.charts.lorenz_chart import LorenzWords, lorenz_chart
from components.charts.palette import LIGHT
from tests.components.charts.drawing import Drawing, rows, valid


def curve(middle: float) -> pd.DataFrame:
    """A curve of three points, whose middle one may be 0.05 lower or higher."""
    cameras = pd.Series([0.0, middle, 1.0])
    off = pd.Series([0.0, 0.05, 0.0])
    return pd.DataFrame(
        {"base": [0.0, 0.5, 1.0], "cameras": cameras, "low": cameras - off, "high": cameras + off}
    )


LAND, RESIDENTS = curve(0.2), curve(0.3)
WORDS = LorenzWords(
    "even", "Of the base", "Of the cameras", {"land": "of the land", "residents": "of people"}
)
CURVES = {"land": LAND, "residents": RESIDENTS}


@pytest.mark.parametrize("names", [("land", "residents"), ("land",), ("residents",)])
def test_each_curve_there_is_is_drawn_and_named(names: tuple[str, ...]) -> None:
    chart = lorenz_chart({name: CURVES[name] for name in names}, WORDS, LIGHT)
    for name in names:
        assert rows(chart, name) == CURVES[name].to_dict("records")
    drawing = Drawing(valid(chart))
    assert len(drawing.marks("line")) == 1 + len(names)
    assert len(drawing.marks("area")) == len(names), "the band of what each may be"
    assert {"even", *(WORDS.curves[name] for name in names)} <= set(drawing.texts())
    assert all(WORDS.curves[other] not in drawing.texts() for other in set(CURVES) - {*names})


def test_a_pointer_reads_both_shares_at_every_step() -> None:
    _, middle, _ = Drawing(lorenz_chart({"land": LAND}, WORDS, LIGHT)).said("point")
    assert "Of the base: 50%; Of the cameras: 20%" in middle


def test_a_name_stands_at_its_curve() -> None:
    (place,) = rows(lorenz_chart({"land": LAND}, WORDS, LIGHT), "land name")
    assert place["cameras"] == pytest.approx(0.2 + (place["base"] - 0.5) / 0.5 * 0.8)


def test_two_curves_can_be_told_apart_without_colour() -> None:
    _, first, second = Drawing(lorenz_chart(CURVES, WORDS, LIGHT)).marks("line")
    assert first.get("stroke-dasharray") is None
    assert second.get("stroke-dasharray")


def test_a_long_name_ends_within_a_phones_plot() -> None:
    long = LorenzWords("even", "", "", {"land": "selon la superficie"})
    (short,), (place,) = (
        rows(lorenz_chart({"land": LAND}, words, LIGHT), "land name") for words in (WORDS, long)
    )
    assert place["base"] < short["base"]
    assert place["base"] * 280 + 10 + 6.9 * len("selon la superficie") <= 281
