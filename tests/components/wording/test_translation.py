"""Each language says who has read it, and the site says so to those who read it."""

from __future__ import annotations

import datetime as dt

import pytest
from fluent.syntax.ast import TextElement

from components.wording import language_state
from components.wording.messages import FIRST
from components.wording.site import SiteWords
from components.wording.translation import STATE, LanguageState, state_as_written
from tests.components.wording.test_catalogs import PATTERNS, each_language

NOVEMBER = dt.date(2026, 11, 29)


@each_language
def test_a_language_says_who_has_read_it(language: str) -> None:
    (written,) = PATTERNS[language][STATE].elements
    assert isinstance(written, TextElement)
    assert (state_as_written(written.value).stage == "original") == (language == FIRST)


def test_a_state_is_read_as_it_is_written() -> None:
    assert language_state(FIRST) == LanguageState("original")
    assert state_as_written("drafted 2026-11-29") == LanguageState("drafted", NOVEMBER)
    reviewed = state_as_written("reviewed 2026-11-29 by Ana Díaz and others")
    assert reviewed == LanguageState("reviewed", NOVEMBER, "Ana Díaz and others")


@pytest.mark.parametrize(
    "text", ["", "drafted", "drafted soon", "reviewed 2026-11-29", "Original", "original 2026"]
)
def test_another_state_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        state_as_written(text)


def test_nothing_is_said_of_the_original() -> None:
    assert SiteWords().translation.notice == ""


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("drafted 2026-11-29", "No native speaker has reviewed it yet."),
        ("reviewed 2026-11-29 by Ana", "Native speakers reviewed it on 29 November 2026: Ana."),
    ],
)
def test_readers_are_told_whether_a_native_speaker_has_read_it(
    state: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "components.wording.translation.language_state", lambda _: state_as_written(state)
    )
    notice = SiteWords().translation.notice
    assert said in notice
    assert notice.endswith("If the two differ, the English text decides.")
