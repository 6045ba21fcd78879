"""Pages in another language leave nothing of a place in English but names and what is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.blocks.as_published import as_published
from components.document import routes
from components.pages import PAGES
from components.wording import LANGUAGES
from components.wording.messages import FIRST
from data.place import load_place

PLACE = load_place("washington-dc")
OTHERS = [each for each in LANGUAGES if each != FIRST]
VIEWS = [
    *(f"/{page}" for page in PAGES),
    "/?area=302&crime=robbery-gun",
    "/?show=change&crime=adw",
    "/neighborhood?area=302&crime=property",
    "/compare?areas=district-1,ward-7&crime=theft_other",
]
READ_ALOUD = ("alt", "aria-label", "title", "content", "placeholder")
NOT_CLOSED = ("meta", "link", "img", "input", "source", "br")


class Said(HTMLParser):
    """What a document says in its own language, and in `quoted` what it marks as English."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.own: list[str] = []
        self.quoted: list[str] = []
        self._open: list[tuple[str, list[str] | None]] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        into = self._open[-1][1] if self._open else self.own
        if tag in ("script", "style", "code"):
            into = None
        elif given.get("lang") == "en":
            into = self.quoted
        if into is not None:
            told = [given.get(name) or "" for name in READ_ALOUD]
            into += [each for each in told if not each.startswith("http")]
        if tag not in NOT_CLOSED:
            self._open.append((tag, into))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        into = self._open[-1][1] if self._open else None
        if into is not None:
            into.append(data)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(Starlette(routes=routes.routes())) as started:
        yield started


def said(client: TestClient, view: str, language: str) -> Said:
    answer = client.get(f"{view}{'&' if '?' in view else '?'}lang={language}")
    assert answer.status_code == 200
    return Said(answer.text)


def english(language: str) -> re.Pattern[str]:
    """What the place's file calls things, and the language calls otherwise."""
    own = LANGUAGES[language].place(PLACE)
    names = {label for id, label in PLACE.crime_labels.items() if own.crimes[id] != label}
    every = sorted({*names, PLACE.areas.kind, PLACE.areas.several}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, every))})\b", re.IGNORECASE)


@pytest.mark.parametrize("language", OTHERS)
def test_no_name_of_the_place_is_left_in_english(client: TestClient, language: str) -> None:
    names = english(language)
    left = {
        f"{view}: {text.strip()[:200]}"
        for view in VIEWS
        for text in said(client, view, language).own
        if names.search(text)
    }
    assert left == set()


def test_in_english_the_names_are_found(client: TestClient) -> None:
    assert [text for text in said(client, "/", FIRST).own if english("zh").search(text)]


@pytest.mark.parametrize("language", OTHERS)
def test_quotes_and_titles_are_marked_as_english(client: TestClient, language: str) -> None:
    quoted = " ".join(said(client, "/claims", language).quoted)
    for claim in PLACE.claims:
        assert claim.quote in quoted
        assert claim.source.title in quoted
        assert not claim.elsewhere or claim.elsewhere.post in quoted
    assert "Counts of Part I crimes recorded by the Metro Transit Police" in quoted
    own = " ".join(said(client, "/claims", language).own)
    assert not re.search("in all categories|lowest it has been|Part I crimes recorded", own)
    quoted = " ".join(said(client, "/cameras", language).quoted)
    assert all(each.source.title in quoted for each in PLACE.published_figures)


def test_what_is_published_is_marked_where_it_is_read_and_not_within_addresses() -> None:
    block = '<a title="Rev" href="/Rev">Review of Rev &amp; Co, Rev</a>'
    assert as_published(block, ["Rev", "Rev & Co"], "es") == (
        '<a title="Rev" href="/Rev">Review of <span lang="en">Rev &amp; Co</span>, '
        '<span lang="en">Rev</span></a>'
    )
    assert as_published(block, ["Rev"], "en") == block
