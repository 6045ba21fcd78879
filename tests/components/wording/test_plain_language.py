"""What a page says in English can be read at US grade 8 or below, by Flesch and Kincaid.

Every message of 20 words or more is measured in each of its ways, with the sample values; shorter
ones, of which a formula says little, count with the whole text of their page, labels aside.
Counted is as Flesch counted: what a colon or a semicolon marks off is a sentence, and a figure, a
date or a sign is a word of one syllable. So are names, and the terms below, for which there is no
shorter word.
Formulas, references and the words that officials said are measured by nobody.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from textstat import textstat

from components.wording.messages import FIRST, FOLDER
from components.wording.proof import catalog, pages, sentences
from data.place import load_place

GRADE = 8
LONG = 20  # words
LABEL = 2  # words, at most: no sentence
PLACES = [path.name.removesuffix(".en.toml") for path in sorted(FOLDER.glob("*.en.toml"))]
UNMEASURED = re.compile(r".+\.(formula|source)|citation-reference|brief-cite.*|open-data-readme.*")
TERMS = [
    "neighborhoods?",
    "police service areas?",
    # names
    r"\w+ \(PSA \d+\)",
    r"Washington, D\.C\.",
    "Benjamini–Hochberg",
    "Camera Census",
    "CameraConnect",
    "Metropolitan Police Department",
    r"https?://\S+",
    # offenses, as the law calls them
    *{re.escape(label) for place in PLACES for label in load_place(place).crime_labels.values()},
    "robber(y|ies)",
]
MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)"
ONE_WORD = re.compile("|".join(sorted(TERMS, key=len, reverse=True)), re.IGNORECASE)
DATE = re.compile(rf"(\d+ )?{MONTH}( \d+)?")
FIGURE = re.compile(r"[−+±]?\d+(?:[.,]\d+)*%?|km²|[^\w\s.,:;()“”’‘?!–-]+")


def grade(text: str) -> float:
    for pattern in (ONE_WORD, DATE, FIGURE):
        text = pattern.sub("one", text)
    return float(textstat.flesch_kincaid_grade(re.sub(r"[:;](?=\s)", ".", text)))


def texts(page: str) -> Iterator[tuple[str, str]]:
    for message in catalog(FIRST, page):
        if not UNMEASURED.fullmatch(message):
            for text in sentences(FIRST, message):
                yield message, text


@pytest.mark.parametrize("page", pages(FIRST))
def test_a_page_is_read_at_grade_eight(page: str) -> None:
    said = list(texts(page))
    hard = [(message, text) for message, text in said if _is_long(text) and grade(text) > GRADE]
    assert hard == []
    assert grade(" ".join(f"{text}." for _, text in said if len(text.split()) > LABEL)) <= GRADE


@pytest.mark.parametrize("place", PLACES)
def test_so_is_what_only_one_place_needs_said(place: str) -> None:
    written = tomllib.loads((FOLDER / f"{place}.en.toml").read_text(encoding="utf-8"))
    said = [text for key, value in written.items() if key != "claims" for text in _strings(value)]
    assert [text for text in said if _is_long(text) and grade(text) > GRADE] == []


def _is_long(text: str) -> bool:
    return len(text.split()) >= LONG


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def test_what_is_hard_to_read_is_noticed() -> None:
    hard = (
        "Notwithstanding considerable heterogeneity between administrative subdivisions, the "
        "preliminary quantification substantiates an approximately proportional distribution "
        "of participating households."
    )
    assert grade(hard) > 2 * GRADE
    assert grade("People may put up cameras where they fear crime. So the two can go together.") < 5
