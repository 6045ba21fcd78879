"""A server with room for one live page: the next visitor reads, and has it once there is room."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from components.wording import LANGUAGES
from tests.browser.running_site import Site, running_site

WORDS = LANGUAGES["en"].of("rebates", "us")
# So that the first question whether there is room comes after two seconds.
SOON = "const chance = Math.random; Math.random = () => 0.1 * chance();"
PATIENCE = 60_000  # ms


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Site]:
    with running_site(None, tmp_path / "log.txt", CAMERA_CENSUS_LIVE_PAGES="1") as site:
        yield site


def ready(site: Site) -> str:
    with urllib.request.urlopen(f"{site.address}/readyz", timeout=60) as answer:
        assert answer.status == 200
        return str(answer.read().decode())


def expect_live(page: Page) -> None:
    expect(page.locator("#arrived")).to_have_count(0, timeout=PATIENCE)
    expect(page.locator("h1:visible")).to_have_count(1)


@pytest.mark.browser
def test_who_finds_no_room_reads_and_is_let_in_when_somebody_leaves(
    browser: Browser, small: Site
) -> None:
    inside, waiting = browser.new_page(), browser.new_page()
    inside.goto(f"{small.address}/privacy")
    expect_live(inside)
    assert ready(small).startswith("ready\nfull: 1 live pages of 1")

    waiting.add_init_script(SOON)
    asked: list[str] = []
    waiting.on("request", lambda request: asked.append(request.url))
    waiting.goto(f"{small.address}/neighborhood?area=302")
    expect(waiting.get_by_text(WORDS.document.later)).to_be_visible()
    expect(waiting.locator("h1:visible")).to_have_count(1)
    answer = waiting.locator("h1").inner_text()
    with waiting.expect_response("**/room") as told:
        pass
    assert told.value.text() == "wait\n"
    assert not [url for url in asked if "/_stcore/" in url or "/static/js/" in url]

    # Whoever is inside keeps a page that does what is asked of it.
    before = inside.locator("h1").inner_text()
    inside.get_by_role("link", name=WORDS.page_titles["spread"]).first.click()
    inside.wait_for_url("**/spread*")
    expect(inside.locator("h1")).not_to_have_text(before, timeout=PATIENCE)

    inside.close()
    expect_live(waiting)
    expect(waiting.locator("h1")).to_have_text(answer)
    expect(waiting.get_by_text(WORDS.document.later)).to_have_count(0)
    # Its scripts ask their server where it is, and nowhere else.
    assert not [url for url in asked if "/neighborhood/" in url]
    waiting.close()
