"""Dates, lists and names as each language writes them."""

from __future__ import annotations

import datetime as dt

import pytest

from components.wording import LANGUAGES
from data.arithmetic.periods import Window

FIRST_DAY, SECOND_DAY = dt.date(2026, 1, 1), dt.date(2026, 1, 2)


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    french = LANGUAGES["fr"]
    assert french.day(FIRST_DAY) == "1er janvier 2026"
    assert french.day(SECOND_DAY) == "2 janvier 2026"
    assert french.short_day(FIRST_DAY) == "1er janv. 2026"
    assert french.day_of_month(FIRST_DAY) == "1er janvier"
    assert french.window(Window(FIRST_DAY, SECOND_DAY)) == "du 1er janvier au 2 janvier 2026"


@pytest.mark.parametrize(
    ("language", "year", "month"),
    [
        ("en", "2016", "October 2016"),
        ("es", "2016", "octubre de 2016"),
        ("fr", "2016", "octobre 2016"),
        ("zh", "2016年", "2016年10月"),
        ("ko", "2016년", "2016년 10월"),
        ("vi", "năm 2016", "tháng 10 năm 2016"),
        ("am", "እ.ኤ.አ. 2016", "ኦክቶበር 2016"),
    ],
)
def test_a_year_alone_is_told_from_a_number(language: str, year: str, month: str) -> None:
    words = LANGUAGES[language]
    assert words.published("2016") == year
    assert words.published("2016-10") == month


@pytest.mark.parametrize(
    ("language", "on"),
    [
        ("en", "in 2016"),
        ("zh", "2016年"),
        ("ko", "2016년"),
        ("vi", "vào năm 2016"),
        ("am", "በእ.ኤ.አ. 2016"),
    ],
)
def test_and_once_in_a_sentence(language: str, on: str) -> None:
    assert LANGUAGES[language].on("2016") == on


def test_spanish_joins_by_the_sound_that_follows() -> None:
    spanish = LANGUAGES["es"]
    assert spanish.listed(["Robo", "Homicidio"]) == "Robo y Homicidio"
    assert spanish.listed(["Robo", "Hurto", "Incendio provocado"]) == (
        "Robo, Hurto e Incendio provocado"
    )
    assert spanish.listed(["Robo", "Índice"]) == "Robo e Índice"
    assert spanish.listed_or(["Robo", "Otros hurtos"]) == "Robo u Otros hurtos"
    assert spanish.listed_or(["Robo", "Homicidio"]) == "Robo o Homicidio"


def test_chinese_sets_names_and_clauses_apart_in_different_ways() -> None:
    chinese = LANGUAGES["zh"]
    assert chinese.listed(["甲", "乙", "丙"]) == "甲、乙和丙"
    assert chinese.clauses(["两个相符", "一个不相符", "三个无法核查"]) == (
        "两个相符，一个不相符，三个无法核查"
    )
    assert chinese.clauses(["甲，乙", "丙", "丁"]) == "甲，乙；丙，丁"
    assert LANGUAGES["en"].clauses(["two agree", "one differs"]) == "two agree and one differs"


def test_what_is_added_to_a_name_has_the_marks_of_the_language() -> None:
    assert LANGUAGES["en"].named("PSA 302", "about 14") == "PSA 302: about 14"
    assert LANGUAGES["fr"].named("PSA 302", "environ 14") == "PSA 302\N{NO-BREAK SPACE}: environ 14"
    assert LANGUAGES["zh"].named("PSA 302", "约14") == "PSA 302：约14"
    assert LANGUAGES["zh"].with_aside("14", "估计值") == "14（估计值）"
    assert LANGUAGES["es"].with_aside("14", "estimación") == "14 (estimación)"


def test_parameters_that_nobody_knows_are_counted_in_the_language() -> None:
    english, spanish = LANGUAGES["en"].exports, LANGUAGES["es"].exports
    assert english.wrong_choices([], 1) == "The address has a parameter that we do not know."
    assert english.wrong_choices(["crime"], 2) == (
        "The address has a value we do not know for: crime. "
        "The address has 2 parameters that we do not know."
    )
    assert spanish.wrong_choices([], 1) == "La dirección tiene un parámetro que no conocemos."
