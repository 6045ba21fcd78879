"""What is held, as a field of squares: one a month and kind, each with a name for its colour."""

import datetime as dt

import pandas as pd

from components.charts.held_chart import HeldWords, held_chart
from components.charts.palette import DARK, LIGHT, mixed
from tests.components.charts.drawing import Drawing, valid

WORDS = HeldWords(
    "Month",
    "Kind",
    "Held",
    {"days": "every day", "some_days": "some days", "month": "city only", "nothing": "nothing"},
    "%B %Y",
)
MONTHS = pd.DataFrame(
    {
        "month": [dt.date(2023, 12, 1), dt.date(2024, 1, 1)] * 2,
        "crime": ["Robbery", "Robbery", "Arson", "Arson"],
        "held": ["days", "some_days", "month", "nothing"],
    }
)


def test_every_month_is_a_square_that_says_what_is_held() -> None:
    chart = held_chart(MONTHS, ["Robbery", "Arson"], WORDS, LIGHT)
    valid(chart)
    said = " ".join(Drawing(chart).said("rect"))
    for held in WORDS.held.values():
        assert f"Held: {held}" in said
    assert "January 2024" in said and "December 2023" in said


def test_a_long_name_is_broken_and_not_cut() -> None:
    long = "Assault with a dangerous weapon"
    months = pd.concat([MONTHS, MONTHS.iloc[:2].assign(crime=long)])
    drawing = Drawing(valid(held_chart(months, ["Robbery", long, "Arson"], WORDS, LIGHT)))
    texts = drawing.texts()
    first = texts.index("Assault with a")
    assert texts[first + 1] == "dangerous weapon"


def test_what_is_not_held_is_paper_in_both_themes() -> None:
    for colors in (LIGHT, DARK):
        chart = held_chart(MONTHS, ["Robbery", "Arson"], WORDS, colors)
        shades = chart["layer"][0]["encoding"]["color"]["scale"]["range"]
        assert shades[-1] == colors.paper
        assert len(set(shades)) == 4


def test_two_colours_as_one() -> None:
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#102030", "#ffffff", 0) == "#102030"
