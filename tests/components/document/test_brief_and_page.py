"""A brief says the figures of the page it is of: in the same words, or row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlencode

import pytest

from components.exports.briefs.brief import Row
from components.exports.briefs.routes import brief_at
from components.views.asked import Params
from components.wording import LANGUAGES
from data.census.census import Census
from tests.asking import Asking, asking

WORDS = LANGUAGES["en"].of("rebates", "us")
VIEWS: list[tuple[str, Params]] = [
    ("", {}),
    ("neighborhood", {"area": "302"}),
    ("neighborhood", {"area": "101"}),
    ("neighborhood", {"area": "506", "crime": "robbery", "per": "per_1000_residents"}),
    ("compare", {"areas": "302,506"}),
    ("compare", {"areas": "ward-7,208", "crime": "robbery", "per": "per_1000_residents"}),
    ("compare", {"areas": "district-1,district-7,101"}),
]
OTHER_PAGES = {"": ("spread", "neighborhood?area=101"), "neighborhood": ("",), "compare": ("",)}
NUMBER = re.compile(r"[−+]?\d[\d,]*(?:\.\d+)?%?")


@pytest.fixture(scope="module")
def ask(census: Census) -> Iterator[Asking]:
    with asking(census) as asks:
        yield asks


def in_words(markup: str) -> str:
    text = re.sub(r"<(style|script)[^>]*>.*?</\1>", "", markup, flags=re.DOTALL)
    text = re.sub(r"</?span[^>]*>", "", text)  # within a line: no space stands for it
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", text)))


def rows_of(page: str, head: str) -> list[str]:
    """Rows of tables on a page that have this head."""
    rows = [in_words(row) for row in re.findall(r"<tr[ >].*?</tr>", page, re.DOTALL)]
    return [row for row in rows if head in row]


def holds(text: str, row: Row) -> bool:
    return set(NUMBER.findall(" ".join(row.cells[1:]))) <= set(NUMBER.findall(text))


@pytest.mark.parametrize(("page", "params"), VIEWS)
def test_the_figures_of_a_brief_are_those_of_its_page(
    ask: Asking, census: Census, page: str, params: Params
) -> None:
    brief = brief_at(census, params, WORDS)
    shown = ask(f"/{page}?{urlencode(params)}").text
    said = in_words(shown)
    assert brief.headline in said
    others = " ".join(in_words(ask(f"/{each}").text) for each in OTHER_PAGES[page])
    for about, sentence in brief.sentences:
        apart = set(NUMBER.findall(sentence)) - set(NUMBER.findall(f"{said} {others}"))
        assert not apart, about
    assert brief.table.rows
    for row in brief.table.rows:
        if page:
            rows = [" ".join(rows_of(shown, row.head))]  # of one table or of several
        else:  # of the city, each kind of crime is a view of its own
            (kind,) = [k for k, name in census.place.crime_labels.items() if name == row.head]
            rows = [in_words(ask(f"/?crime={kind}").text)]
        assert any(holds(text, row) for text in rows), row.head
