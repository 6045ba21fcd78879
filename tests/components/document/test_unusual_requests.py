"""Requests as no browser makes them: crafted addresses, conditions, ranges, heads alone."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from urllib.parse import urlencode

import pytest

from components.pages import PAGES
from components.views.asked import EDITION, PARAMETERS
from components.views.pages import READERS
from components.wording import LANGUAGES
from data.census.census import Census
from tests.asking import Asking, asking

WORDS = LANGUAGES["en"].of("rebates", "us")
CRAFTED = "zz9qx\"'><b onload=x>"
ADDRESSES = [
    "/",
    "/?area=302&crime=robbery",
    "/chart/crime-trend.svg?panel=0&width=wide",
    "/figure/crime-trend.csv",
    "/figure/crime-trend.svg",
    "/data/v1/areas.csv",
    "/data/v1/areas.json",
    "/brief",
    "/sitemap.xml",
]


@pytest.fixture(scope="module")
def ask(census: Census) -> Iterator[Asking]:
    with asking(census) as asks:
        yield asks


@pytest.mark.parametrize("page", PAGES)
def test_every_fault_of_an_address_is_said_and_nothing_given_is_repeated(
    ask: Asking, census: Census, page: str
) -> None:
    for name in (*PARAMETERS, "lang", "nonsense"):
        given = {name: CRAFTED}
        answer = ask(f"/{page}?{urlencode(given)}")
        assert answer.status_code == 200
        said = unescape(answer.text)
        assert "zz9qx" not in said
        for fault in READERS[page](census, given).faults:
            assert WORDS.faults_on(page)[fault] in said, name


def test_each_choice_of_a_view_can_be_wrong(census: Census) -> None:
    """Or the test above would find no fault to be said."""
    wrong = {
        name
        for read in READERS.values()
        for name in PARAMETERS
        if read(census, {name: CRAFTED}).faults
    }
    assert len(wrong) >= 6


def test_a_crafted_edition_is_gone_and_not_repeated(ask: Asking) -> None:
    answer = ask(f"/?{urlencode({EDITION: CRAFTED, 'area': CRAFTED})}")
    assert "zz9qx" not in unescape(answer.text)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_condition_spares_the_bytes_that_somebody_has(ask: Asking, address: str) -> None:
    first = ask(address)
    tag = first.headers["etag"]
    for held in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        again = ask(address, if_none_match=held)
        assert (again.status_code, again.content) == (304, b""), held
        assert again.headers["etag"] == tag
        assert again.headers["cache-control"] == first.headers["cache-control"]
    of_a_date = ask(address, if_modified_since="Thu, 01 Jan 2099 00:00:00 GMT")
    for stale in (ask(address, if_none_match='"other"'), of_a_date):
        assert (stale.status_code, stale.content) == (200, first.content)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_range_is_answered_with_all_of_it(ask: Asking, address: str) -> None:
    """None is offered: a part would have to be of the same bytes as the one before."""
    whole = ask(address)
    for ranged in ("bytes=0-9", "bytes=5-", "bytes=0-1,4-5", "bytes=99999999-", "nonsense"):
        answer = ask(address, range=ranged)
        assert (answer.status_code, answer.content) == (200, whole.content)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_head_is_that_of_the_answer(ask: Asking, address: str) -> None:
    whole, head = ask(address), ask(address, method="HEAD")
    assert head.status_code == 200
    told = ("etag", "content-type", "cache-control", "content-length", "vary")
    assert [head.headers.get(name) for name in told] == [whole.headers.get(name) for name in told]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_can_be_sent_to_it(ask: Asking, address: str) -> None:
    assert ask(address, method="POST").status_code == 405
