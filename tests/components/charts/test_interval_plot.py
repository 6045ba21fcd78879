"""Figures on one scale: a dot, its interval and its name in each row."""

import pandas as pd
import pytest

from components.charts.interval_plot import _LETTERS, _lines, interval_plot
from components.charts.palette import LIGHT
from components.charts.vega import letters_across
from tests.components.charts.drawing import Drawing, at, valid

ROWS = pd.DataFrame(
    {
        "caption": ["First: 2", "Second: not shown", "Third: 6"],
        "value": [2.0, None, 6.0],
        "low": [1.0, None, None],
        "high": [3.0, None, None],
    }
)


def test_each_row_has_its_name_its_dot_and_its_interval() -> None:
    drawing = Drawing(valid(interval_plot(ROWS, LIGHT.crime, LIGHT)))
    assert set(ROWS["caption"]) <= set(drawing.texts())
    assert drawing.said("circle") == ["value: 2; row: 0", "value: 6; row: 2"]
    assert drawing.said("rule")[0] == "low: 1; row: 0; high: 3"


def test_a_row_without_a_value_has_neither_a_dot_nor_an_interval() -> None:
    drawing = Drawing(interval_plot(ROWS, LIGHT.crime, LIGHT))
    marks = [*drawing.said("circle"), *drawing.said("rule")]
    assert marks and not any("row: 1" in each for each in marks)


def test_the_interval_lies_around_its_dot() -> None:
    drawing = Drawing(interval_plot(ROWS.iloc[:1], LIGHT.crime, LIGHT))
    (dot,), (line,) = drawing.marks("circle"), drawing.marks("rule")
    start, length = at(line)[0], float(line.get("x2", ""))
    assert start < at(dot)[0] < start + length
    assert start == pytest.approx(length / 2), "from 1 to 3 on a scale from zero"


def test_a_caption_is_broken_where_a_phone_has_no_room_for_it() -> None:
    name, figure = "2. PSA 506 · Ivy City, Trinidad", "63 → 41: no clear change −35% (−63% to +14%)"
    rows = ROWS.iloc[[0, 0]].assign(caption=["First: 2", f"{name}: {figure}"])
    drawing = Drawing(interval_plot(rows, LIGHT.crime, LIGHT))
    assert {"First: 2", f"{name}:", figure} <= set(drawing.texts())
    assert max(map(len, drawing.texts())) <= 46


def test_rows_without_any_figure_are_drawn_too() -> None:
    drawing = Drawing(interval_plot(ROWS.iloc[1:2].astype({"value": float}), LIGHT.ink, LIGHT))
    assert "Second: not shown" in drawing.texts()
    assert drawing.marks("circle") == []


def test_a_quiet_row_is_gray_and_thin_and_no_other() -> None:
    rows = ROWS.iloc[[0, 0]].assign(is_quiet=[False, True])
    drawing = Drawing(interval_plot(rows, LIGHT.crime, LIGHT, is_change=True))
    loud, quiet = drawing.marks("circle")
    assert [loud.get("fill"), quiet.get("fill")] == [LIGHT.crime, LIGHT.muted]
    *_, thick, thin = drawing.marks("rule")
    assert float(thick.get("stroke-width", "")) > float(thin.get("stroke-width", ""))


@pytest.mark.parametrize(
    ("caption", "lines"),
    [
        ("PSA 101 · Chinatown, Mount Vernon Square: 5 → 4", 2),
        ("PSA 101 · Chinatown, Mount Vernon Square：报案太少，无法判断变化", 2),
        ("第一区" * 11 + "：报案太少，无法判断变化", 3),
        ("ወረዳ " * 7 + "፦ በጣም ጥቂት", 2),
    ],
)
def test_a_line_has_no_more_letters_than_a_phone_has_room_for(caption: str, lines: int) -> None:
    found = _lines(caption)
    assert len(found) == lines
    assert all(letters_across(line) <= _LETTERS for line in found)
    assert "".join(found).replace(" ", "") == caption.replace(" ", "")
