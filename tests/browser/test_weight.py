"""What a first visit and a second one weigh: budgets that need no clock, of one real visit."""

from __future__ import annotations

import re
import time
import urllib.request
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from benchmarks.browser_visit import Visit, visit
from benchmarks.wire import Wire
from components.serving.host import STATIC
from components.serving.packing import asked_for, pack_all, packed
from tests.browser.running_site import running_site

pytestmark = pytest.mark.browser

LARGEST = max(asked_for(), key=lambda path: path.stat().st_size)
MAP_SCRIPT = re.compile(r"/static/js/DeckGl[^/]*[.]js$")
# Bytes as they are sent, with the heads of answers.
MOST_BYTES = {
    "Document": 32_000,  # with the menu of languages, and where each of them is
    "Stylesheet": 6_000,
    "Script": 1_225_000,
    "Font": 60_000,
    "Fetch": 30_000,  # the map's outlines
}
MOST_OF_LIVE_PAGE = 30_000
UNTIL_READABLE, FIRST, SECOND = 110_000, 1_364_000, 40_000
MOST_REQUESTS, MOST_AGAIN, MOST_PRELOADED = 117, 6, 60


class Visits(NamedTuple):
    first: Visit
    second: Visit
    document: str


@pytest.fixture(scope="module")
def visits(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visits]:
    pack_all()  # as the first start after an installation does
    log = tmp_path_factory.mktemp("weight") / "log.txt"
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    with running_site(None, log) as site, Wire(urlsplit(site.address).port or 0) as wire:
        wait_until_packed(site.address)
        first, second = (visit(context, wire, calm=3) for _ in range(2))
        with urllib.request.urlopen(site.address) as answer:
            yield Visits(first, second, answer.read().decode())
    context.close()


def wait_until_packed(address: str) -> None:
    """Until the server has found what is kept, it packs quickly, and not as small."""
    asked = urllib.request.Request(
        f"{address}/static/{LARGEST.relative_to(STATIC).as_posix()}",
        headers={"Accept-Encoding": "br"},
    )
    for _ in range(100):
        with urllib.request.urlopen(asked) as answer:
            if int(answer.headers["Content-Length"]) == len(packed(LARGEST, "br")):
                return
        time.sleep(0.2)
    pytest.fail("The server has not found what was packed ahead")


def test_what_is_read_first_is_light(visits: Visits) -> None:
    assert 0 < visits.first.bytes_readable <= UNTIL_READABLE


@pytest.mark.parametrize("kind", MOST_BYTES)
def test_each_kind_keeps_to_its_budget(visits: Visits, kind: str) -> None:
    sizes = [answer.size for answer in visits.first.answers if answer.kind == kind]
    assert 0 < sum(sizes) <= MOST_BYTES[kind]


def test_a_visit_is_light_in_all_and_the_next_one_hardly_weighs(visits: Visits) -> None:
    assert 0 < visits.first.bytes_live <= MOST_OF_LIVE_PAGE
    assert visits.first.bytes_all <= FIRST
    assert visits.second.bytes_all <= SECOND


def test_little_is_asked_for_and_nothing_in_vain(visits: Visits) -> None:
    assert 100 < len(visits.first.answers) <= MOST_REQUESTS
    again = [answer.path for answer in visits.second.answers]
    assert len(again) <= MOST_AGAIN, again
    assert not [path for path in again if "/static/" in path]
    refused = [answer for answer in visits.first.answers if answer.status >= 400]
    assert refused == []


def test_all_that_gets_smaller_by_it_is_sent_packed(visits: Visits) -> None:
    packable = ("Document", "Script", "Stylesheet", "Fetch")
    plain = [
        answer
        for answer in visits.first.answers
        if answer.kind in packable and answer.size > 1_000 and not answer.coding
    ]
    assert plain == []


def test_scripts_come_after_what_is_read_and_the_map_last(visits: Visits) -> None:
    """Of the live page; the finder of the document itself comes with it."""
    of_streamlit = "/static/js/"
    asked = {
        path: begun for path, begun in visits.first.scripts.items() if path.startswith(of_streamlit)
    }
    (of_map,) = [begun for path, begun in asked.items() if MAP_SCRIPT.search(path)]
    assert sum(begun < of_map for begun in asked.values()) > 60
    assert 0 < visits.first.readable <= min(asked.values()) < of_map


def test_only_what_is_needed_is_preloaded(visits: Visits) -> None:
    preloaded = re.findall(
        r'<link rel="modulepreload" crossorigin href="\.([^"]+)"', visits.document
    )
    assert 0 < len(preloaded) <= MOST_PRELOADED
    asked = {answer.path for answer in visits.first.answers}
    assert set(preloaded) <= asked
    assert not [path for path in preloaded if MAP_SCRIPT.search(path)]
