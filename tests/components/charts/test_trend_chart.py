"""The crime trend: months as counted, a gap empty and named, the mean bold."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pandas as pd

from components.charts.palette import LIGHT
from components.charts.trend_chart import TrendWords, trend_chart, without_name
from components.exports.plates.drawing import draw
from data.arithmetic.periods import Window
from tests.components.charts.drawing import Drawing, pieces, rows, valid

COUNTS = [1, 2, None, None, 5, 6, 7]
MEANS = [None, 1.5, None, None, 3.0, 4.0, 5.0]
TREND = pd.DataFrame(
    {
        "month": [dt.date(2023, month, 1) for month in range(1, 8)],
        "count": COUNTS,
        "mean": MEANS,
        "source": "reports",
    }
)
GAP = Window(dt.date(2023, 3, 1), dt.date(2023, 4, 30))
WORDS = TrendWords("the mean", "Month", "Reports", "no data", "Source", "%B %Y")


def trend(frame: pd.DataFrame = TREND, **options: Any) -> dict[str, Any]:
    gaps = [GAP] if frame["count"].isna().any() else []
    return trend_chart(frame, gaps, WORDS, LIGHT, **options)


def test_months_are_drawn_as_they_were_counted() -> None:
    drawn = pd.DataFrame(rows(trend(), "months"))
    pd.testing.assert_series_equal(drawn["count"], TREND["count"])
    pd.testing.assert_series_equal(drawn["mean"], TREND["mean"])
    assert drawn["month"].tolist() == [f"{month}T00:00" for month in TREND["month"]]


def test_a_gap_breaks_both_lines_and_is_shaded_and_named() -> None:
    drawing = Drawing(valid(trend()))
    assert [pieces(line) for line in drawing.marks("line")] == [2, 2]
    assert drawing.said("rect") == ["from: Mar 01, 2023; to: Apr 30, 2023"]
    assert WORDS.gap in drawing.texts()


def test_a_gap_has_its_name_only_where_that_is_no_wider_than_its_shade() -> None:
    chart = trend_chart(TREND, [GAP], replace(WORDS, gap="khoảng trống"), LIGHT)
    assert "khoảng trống" in draw(chart, LIGHT, 600)
    assert "khoảng trống" not in draw(chart, LIGHT, 180)


def test_without_a_gap_lines_are_whole_and_nothing_is_shaded() -> None:
    drawing = Drawing(trend(TREND.assign(count=1, mean=1.0)))
    assert [pieces(line) for line in drawing.marks("line")] == [1, 1]
    assert drawing.marks("rect") == []
    assert WORDS.gap not in drawing.texts()


def test_a_pointer_reads_every_month_that_has_a_count() -> None:
    said = Drawing(trend()).said("rule")
    assert [each.split("Reports: ")[1] for each in said] == [
        f"{count}; the mean: {mean}; Source: reports"
        for count, mean in [(1, "–"), (2, "2"), (5, "3"), (6, "4"), (7, "5")]
    ]


def test_panels_beside_each_other_share_a_scale() -> None:
    low, high = trend(TREND.assign(count=1, mean=1.0), top=7.0), trend(top=7.0)
    scales = [[text for text in Drawing(each).texts() if text.isdigit()] for each in (low, high)]
    assert scales[0] == scales[1]


def test_a_small_panel_has_no_name_on_its_line() -> None:
    assert WORDS.mean in Drawing(trend()).texts()
    for chart in (without_name(trend()), trend(name_mean=False)):
        assert WORDS.mean not in Drawing(chart).texts()


def test_at_a_break_both_lines_begin_anew_and_a_named_rule_stands_between() -> None:
    day = dt.date(2023, 3, 15)
    whole = TREND.assign(count=1, mean=1.0)
    drawing = Drawing(valid(trend(whole, breaks={day: "another way"})))
    assert len(drawing.marks("line")) == 4, "two lines, each in two parts"
    assert "another way" in drawing.texts()
    parts = [row["part"] for row in rows(trend(whole, breaks={day: "another way"}), "months")]
    assert parts == ["0", "0", "0", "1", "1", "1", "1"]
    assert "another way" not in Drawing(trend(whole)).texts()
