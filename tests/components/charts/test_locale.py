"""Scales write numbers and days as the sentences around them do."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
import vl_convert

from components.charts.locale import date_format, in_language
from components.wording import LANGUAGES

DAY = dt.date(2026, 8, 3)


def drawn(language: str, format: str, value: object, type: str) -> str:
    """What stands at the one tick of a scale."""
    words = LANGUAGES[language]
    is_day = type == "temporal"
    tick = {"year": DAY.year, "month": DAY.month, "date": DAY.day} if is_day else value
    chart: dict[str, Any] = {
        "data": {"values": [{"at": value}]},
        "mark": "point",
        "encoding": {
            "x": {
                "field": "at",
                "type": type,
                "axis": {"format": format, "values": [tick], "title": None},
            }
        },
    }
    svg = vl_convert.vegalite_to_svg(in_language(chart, words.chart_locale))
    (said,) = re.findall(r"<text[^>]*>([^<]+)</text>", svg)
    return str(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scale_writes_a_number_as_a_sentence_does(language: str) -> None:
    words = LANGUAGES[language]
    assert drawn(language, ",.1f", 12345.5, "quantitative") == words.number(12345.5, 1)
    assert drawn(language, ",d", 5000, "quantitative") == words.number(5000)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["day", "short_day_of_month", "month"])
def test_a_scale_writes_a_date_as_a_sentence_does(language: str, name: Any) -> None:
    words = LANGUAGES[language]
    said = {
        "day": words.day,
        "short_day_of_month": words.short_day_of_month,
        "month": words.month_and_year,
    }[name](DAY)
    at = f"{DAY}T00:00"
    assert drawn(language, date_format(words.pattern(name)), at, "temporal") == said


def test_words_in_a_pattern_stay() -> None:
    assert date_format("d 'de' MMMM 'de' y") == "%-d de %B de %Y"
    assert date_format("y年M月d日") == "%Y年%-m月%-d日"
