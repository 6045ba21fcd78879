"""A wrong or crafted link gets a polite note, and its own words never reach the page."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Dialog, expect
from running_site import Site
from visitor import WORDS, Visit

pytestmark = pytest.mark.browser

WRONG = {
    "area": "999",
    "crime": "nonsense",
    "sort": "sideways",
    "lang": "xx",
    "date": "2020-13-45",
    "per": "<script>alert(1)</script>",
}


CRAFTED = {
    "area": "<img src=x onerror=alert('zzcrafted')>",
    "crime": "'\"><script>alert('zzcrafted')</script>",
    "sort": "302</h1><h1>zzcrafted",
    "lang": "{zzcrafted.__class__}%00",
    "date": "<b>zzcrafted</b>",
    "per": "[zzcrafted](javascript:alert('zzcrafted'))",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_gets_a_note_and_the_usual_view(visit: Visit, name: str) -> None:
    visitor = visit()
    visitor.open(f"/?{urlencode({name: WRONG[name]})}")
    expect(visitor.notices).to_have_text([WORDS.faults[name]])
    expect(visitor.notices).to_have_attribute("role", "status")
    expect(visitor.answer).to_contain_text("Half of the registered cameras")


@pytest.mark.parametrize(("path", "notes"), [("/", len(CRAFTED)), ("/privacy", 0)])
def test_the_words_of_a_crafted_link_never_reach_the_page(
    visit: Visit, site: Site, path: str, notes: int
) -> None:
    visitor = visit()
    opened: list[str] = []

    def close(dialog: Dialog) -> None:
        opened.append(dialog.message)
        dialog.dismiss()

    visitor.page.on("dialog", close)
    visitor.open(f"{path}?{urlencode(CRAFTED)}")
    visitor.see_everything()
    expect(visitor.notices).to_have_count(notes)
    assert "zzcrafted" not in visitor.page.content()
    assert opened == []
    expect(visitor.page.locator(".stException, [role=dialog]")).to_have_count(0)
    assert "Traceback" not in site.log.read_text()
