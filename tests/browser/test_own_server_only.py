"""Looking at the site tells nobody else: every request goes to its own server."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import WORDS, Visit

pytestmark = pytest.mark.browser

FOREIGN_LINKS = """() => [...document.querySelectorAll('link[href], script[src], img[src]')]
    .map(part => part.href || part.src)
    .filter(address => new URL(address).protocol !== 'data:')
    .filter(address => new URL(address).origin !== location.origin)"""


def test_no_other_server_is_asked(visit: Visit) -> None:
    visitor = visit(draws_maps=True)
    asked: list[str] = []
    visitor.page.context.on("request", lambda request: asked.append(request.url))
    visitor.page.on("websocket", lambda socket: asked.append(socket.url))
    visitor.open()
    visitor.see_everything()
    visitor.choose(WORDS.find, "Brookland")
    visitor.expect_address(area="504")
    visitor.page.get_by_role("radio", name=WORDS.per_units["per_1000_residents"]).click()
    visitor.expect_address(area="504", per="per_1000_residents")
    assert visitor.page.evaluate(FOREIGN_LINKS) == []
    visitor.page.get_by_role("link", name=WORDS.privacy_title).click()
    expect(visitor.answer).to_have_text(WORDS.privacy_title)
    visitor.settle()
    asked_on_the_net = [a for a in asked if urlsplit(a).scheme not in ("data", "blob")]
    assert any(address.startswith("ws") for address in asked_on_the_net)
    strangers = [a for a in asked_on_the_net if f"//{urlsplit(a).netloc}" not in visitor.address]
    assert strangers == []
