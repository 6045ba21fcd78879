"""Numbers of cameras made public: a shape for each thing counted, numbers as they were said."""

import datetime as dt

import pandas as pd

from components.charts.palette import LIGHT
from components.charts.timeline_chart import TimelineWords, timeline_chart
from tests.components.charts.drawing import Drawing, at, valid

WORDS = TimelineWords(
    "Published",
    "Cameras",
    {"rebates": "Rebates", "connected": "Connected", "government": "Of the government"},
)
FIGURES = pd.DataFrame(
    {
        "day": [dt.date(year, 1, 1) for year in (2020, 2021, 2022, 2023)],
        "cameras": [100, 50, 200, 80],
        "text": ["100", "50", "about 200", "about 80"],
        "programme": ["rebates", "rebates", "connected", "rebates"],
        "date": ["1 January 2020", "in 2021", "early 2022", "in 2023"],
        "exact": [True, True, False, False],
    }
)


def test_every_figure_is_a_mark_with_its_date_and_number_in_words() -> None:
    said = Drawing(valid(timeline_chart(FIGURES, WORDS, LIGHT))).said("point")
    assert [each.split("Published: ")[1] for each in said[: len(FIGURES)]] == [
        f"{row.date}; Cameras: {row.text}" for row in FIGURES.itertuples()
    ]


def test_each_thing_counted_has_a_shape_of_its_own_and_a_name() -> None:
    drawing = Drawing(timeline_chart(FIGURES, WORDS, LIGHT))
    rebate, other_rebate, connected = (mark.get("d") for mark in drawing.marks("point")[:3])
    assert rebate == other_rebate != connected
    assert set(WORDS.programmes.values()) <= set(drawing.texts())


def test_numbers_stand_above_the_largest_and_the_newest_and_behind_other_exact_ones() -> None:
    """Above, they run toward the middle, and so not across the scale at either end."""
    drawing = Drawing(timeline_chart(FIGURES, WORDS, LIGHT))
    sides = {text.text: text.get("text-anchor") for text in drawing.marks("text")}
    assert sides == {"100": "start", "about 200": "end", "about 80": "end", "50": "start"}
    marks = dict(zip(FIGURES["text"], map(at, drawing.marks("point")), strict=False))
    for text in drawing.marks("text"):
        above = marks[text.text or ""][1] - at(text)[1]
        assert above >= 10 if text.text != "50" else abs(above) < 8


def test_a_figure_that_is_neither_exact_nor_largest_has_no_number() -> None:
    vague = FIGURES.assign(exact=False)
    assert "50" not in {
        text.text for text in Drawing(timeline_chart(vague, WORDS, LIGHT)).marks("text")
    }
