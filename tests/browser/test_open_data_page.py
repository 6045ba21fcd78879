"""The page of the open data, beside the site: everybody can read it, and it asks nobody else."""

from __future__ import annotations

import gzip
import itertools
import urllib.request
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from components.charts.palette import palette
from components.open_data.addresses import ADDRESSES
from components.wording.open_data import OpenDataWords
from tests.browser.running_site import Site
from tests.browser.visitor import Scheme, Visit

pytestmark = pytest.mark.browser

WORDS = OpenDataWords()


def test_everybody_can_read_it(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(f"{visitor.address}/data/v1/")
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS.title)
    schemes: list[Scheme] = ["light", "dark"]
    for scheme, width in itertools.product(schemes, (375, 1280)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        paper = bytes.fromhex(palette(scheme).paper[1:])
        expect(page.locator("body")).to_have_css(
            "background-color", f"rgb({', '.join(map(str, paper))})"
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert not (found := visitor.violations()), "\n".join(found)


def test_it_asks_its_own_server_only_and_runs_no_script(visit: Visit) -> None:
    visitor = visit()
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    visitor.page.goto(f"{visitor.address}/data/v1/")
    visitor.page.wait_for_load_state("networkidle")
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(visitor.address).netloc}
    assert visitor.page.locator("script").count() == 0
    faces = visitor.page.evaluate("[...document.fonts].map(face => face.status)")
    assert set(faces) == {"loaded"}


def test_every_address_on_it_answers(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(f"{visitor.address}/data/v1/")
    links = page.locator(".formats a")
    addresses = [links.nth(n).evaluate("link => link.href") for n in range(links.count())]
    assert len(addresses) == len(ADDRESSES) - 1  # the page itself is not on it
    for address in addresses:
        assert page.request.get(address).ok, address


def test_answers_are_compressed_for_those_who_can_read_it(site: Site) -> None:
    address = f"{site.address}/data/v1/crime.csv"
    asked = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(asked) as packed, urllib.request.urlopen(address) as plain:
        assert packed.headers["Content-Encoding"] == "gzip"
        assert plain.headers["Content-Encoding"] is None
        for answer in (packed, plain):
            assert set(answer.headers["Vary"].split(", ")) == {"Accept-Encoding"}
        assert packed.headers["ETag"] != plain.headers["ETag"]
        assert packed.headers["Set-Cookie"] is None
        content = packed.read()
        assert gzip.decompress(content) == plain.read()
        assert len(content) < 500_000
