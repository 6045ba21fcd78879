"""A wrong or crafted link gets a polite note, and its own words never reach the page."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Dialog, expect

from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Visit

pytestmark = pytest.mark.browser

CRAFTED = {
    "area": "<img src=x onerror=alert('zzcrafted')>",
    "crime": "'\"><script>alert('zzcrafted')</script>",
    "sort": "302</h1><h1>zzcrafted",
    "lang": "{zzcrafted.__class__}%00",
    "date": "<b>zzcrafted</b>",
    "per": "[zzcrafted](javascript:alert('zzcrafted'))",
}


@pytest.mark.parametrize("path", ["/", "/spread", "/privacy"])
def test_the_words_of_a_crafted_link_never_reach_the_page(
    visit: Visit, site: Site, path: str
) -> None:
    visitor = visit(draws_maps=True)
    opened: list[str] = []

    def close(dialog: Dialog) -> None:
        opened.append(dialog.message)
        dialog.dismiss()

    visitor.page.on("dialog", close)
    visitor.open(f"{path}?{urlencode(CRAFTED)}")
    visitor.see_everything()
    assert "zzcrafted" not in visitor.page.content()
    assert opened == []
    expect(visitor.page.locator(".stException, [role=dialog]")).to_have_count(0)
    assert "Traceback" not in site.log.read_text()
    if path == "/":
        told = [WORDS.faults[name] for name in ("area", "per", "crime", "sort", "lang", "date")]
        expect(visitor.notices).to_have_text(told)
        for notice in visitor.notices.all():
            expect(notice).to_have_attribute("role", "status")
        expect(visitor.answer).to_contain_text("half of D.C.’s")
