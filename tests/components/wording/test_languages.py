"""A folder of catalogs is all that a language needs: its order of words, its digits, its months."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from shutil import copytree

import pytest

from components.wording import messages
from components.wording.messages import FIRST, Messages, languages
from components.wording.site import SiteWords
from data.arithmetic.periods import Window

YEAR = Window(dt.date(2026, 1, 1), dt.date(2026, 9, 3))
YEARS = Window(dt.date(2025, 12, 1), dt.date(2026, 9, 3))
WRITTEN = {
    "fr": {
        "{ $most } and { $last }": "{ $most } et { $last }",
        "about { $figure } (estimate)": "environ { $figure } (estimation)",
    },
    "zh-Hans": {
        ".day = d MMMM y": ".day = y年M月d日",
        ".day_of_month = d MMMM": ".day_of_month = M月d日",
        "{ $first_in_year } to { $last }": "{ $first }至{ $last_in_year }",
        "{ $first } to { $last }": "{ $first }至{ $last }",
        "{ $most } and { $last }": "{ $most }和{ $last }",
        '.comma = { ", " }': ".comma = 、",
        'numbers-between-sentences = { " " }': 'numbers-between-sentences = { "" }',
    },
}


@pytest.fixture(params=WRITTEN)
def language(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A folder as of English, with some sentences of another language."""
    for each in (FIRST, request.param):
        copytree(messages.FOLDER / FIRST, tmp_path / each)
    catalog = tmp_path / request.param / "numbers.ftl"
    text = catalog.read_text(encoding="utf-8")
    for english, other in WRITTEN[request.param].items():
        assert english in text
        text = text.replace(english, other)
    catalog.write_text(text, encoding="utf-8")
    monkeypatch.setattr(messages, "FOLDER", tmp_path)
    return str(request.param)


def test_a_folder_of_catalogs_is_a_language(language: str) -> None:
    assert languages() == [FIRST, language]
    words = SiteWords(Messages(language))
    assert words.code == language
    assert words.site == SiteWords(Messages(FIRST)).site


def test_it_has_its_own_dates_digits_and_lists(language: str) -> None:
    words = SiteWords(Messages(language))
    said = {
        "day": words.day(dt.date(2026, 2, 3)),
        "year": words.window(YEAR),
        "years": words.window(YEARS),
        "number": words.number(12345.6, 1),
        "change": words.change(-31.04),
        "list": words.listed(["A", "B", "C"]),
        "together": words.together("A.", "", "B."),
    }
    assert (
        said
        == {
            "fr": {
                "day": "3 février 2026",
                "year": "1 janvier to 3 septembre 2026",
                "years": "1 décembre 2025 to 3 septembre 2026",
                "number": "12\N{NARROW NO-BREAK SPACE}345,6",
                "change": "−31,0\N{NO-BREAK SPACE}%",
                "list": "A, B et C",
                "together": "A. B.",
            },
            "zh-Hans": {
                "day": "2026年2月3日",
                "year": "2026年1月1日至9月3日",
                "years": "2025年12月1日至2026年9月3日",
                "number": "12,345.6",
                "change": "−31.0%",
                "list": "A、B和C",
                "together": "A.B.",
            },
        }[language]
    )


def test_what_it_says_is_of_its_own_catalogs(language: str) -> None:
    words = SiteWords(Messages(language))
    assert words.density_estimate(123, "per_km2").startswith(
        {"fr": "environ", "zh-Hans": "about"}[language]
    )
