"""Every sentence can be said with the sample values, in every way and language, and read so."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner
from fluent.syntax.ast import SelectExpression, TextElement, VariableReference

from components.wording.messages import FIRST, languages
from components.wording.proof import SAMPLES, asked_for, catalog, pages, sentences, whole, within
from data.cli import commands

every_language = pytest.mark.parametrize("language", languages())
every_page = pytest.mark.parametrize("page", pages(FIRST))
WORD = re.compile(r"[^\W\d_]{2,}")
MAY_BE_EMPTY = {"numbers-between-sentences"}
# What stands as it is in every language: names, formulas, references.
NAMES = re.compile(r"site-name|brief-papers\..+|open-data-formats\..+|.+\.(formula|source)")


@every_language
@every_page
def test_every_message_reads_as_a_sentence(language: str, page: str) -> None:
    for message in catalog(FIRST, page):
        for text in sentences(language, message):
            assert text or message in MAY_BE_EMPTY
            if not message.startswith("finder-"):  # the browser fills those in
                assert "{" not in text, message


def test_every_sample_is_the_value_of_a_message() -> None:
    asked: dict[str, set[str]] = {}
    for language in languages():
        for message in whole(language):
            asked.setdefault(message.partition(".")[0], set()).update(asked_for(language, message))
    assert SAMPLES["any"].keys() <= set().union(*asked.values())
    for section in SAMPLES.keys() - {"any"}:
        assert SAMPLES[section].keys() <= asked[section], section


@pytest.mark.parametrize("language", languages()[1:])
def test_nothing_is_left_in_english(language: str) -> None:
    left = [
        message
        for message in whole(language).keys() & whole(FIRST).keys()
        if len(words := _own_words(FIRST, message)) > 1
        if _own_words(language, message) == words and not NAMES.fullmatch(message)
    ]
    assert left == []


def _own_words(language: str, message: str) -> list[str]:
    pattern = whole(language)[message].pattern
    text = [each.value for each in within(pattern) if isinstance(each, TextElement)]
    return WORD.findall(" ".join(text))


# Plurals, dates and multiples that hold what stands apart in English.
PUT_OTHERWISE = {"compare-change-axis", "map-city-totals", "map-typical", "numbers-window"}


@pytest.mark.parametrize("language", languages()[1:])
def test_every_value_that_is_said_in_english_is_said(language: str) -> None:
    differ = {
        message
        for message in whole(FIRST).keys() & whole(language).keys()
        if _put_in(language, message) != _put_in(FIRST, message)
    }
    assert differ <= PUT_OTHERWISE


def _put_in(language: str, message: str) -> set[str]:
    """The values that stand in a text, and are not only what it is chosen by."""
    nodes = list(within(whole(language)[message].pattern))
    choosing = [each.selector for each in nodes if isinstance(each, SelectExpression)]
    named = [each for each in nodes if isinstance(each, VariableReference)]
    return {each.id.name for each in named if all(each is not other for other in choosing)}


def test_a_translator_reads_each_sentence_beside_the_english_one() -> None:
    done = CliRunner().invoke(commands, ["words", "--lang", FIRST, "--page", "trend"])
    assert done.exit_code == 0
    for message in catalog(FIRST, "trend"):
        assert message in done.output
        for text in sentences(FIRST, message):
            assert f"  en  {text}" in done.output


def test_a_translator_reads_what_only_a_place_needs_said_beside_the_english_text() -> None:
    done = CliRunner().invoke(commands, ["words", "--lang", "es", "--page", "washington-dc"])
    assert done.exit_code == 0
    assert "crimes.robbery\n  en  Robbery\n  es  Robo\n" in done.output
    assert "about.1.title\n  en  What “rebate cameras” are\n  es  Qué son" in done.output


@pytest.mark.parametrize("asked", [["--lang", "en", "--page", "coverage"], ["--lang", "en"]])
def test_who_asks_for_no_page_that_there_is_is_told_all(asked: list[str]) -> None:
    done = CliRunner().invoke(commands, ["words", *asked])
    assert done.exit_code == 2
    assert all(page in done.output for page in pages(FIRST))
