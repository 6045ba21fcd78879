"""An earlier edition in a real browser: said on top, kept from click to click, told in a log."""

from __future__ import annotations

import datetime as dt
import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from data.census import served
from data.published.catalog import read_editions
from tests.browser.running_site import Site
from tests.browser.small_map import tap
from tests.browser.visitor import WORDS, Scheme, Visit
from tests.embedded import PLACE
from tests.second_release import FIRST_DAY, embedded_as_of, publish_cameras

pytestmark = pytest.mark.browser

SECOND_DAY = dt.date(2030, 1, 5)


@dataclass(frozen=True)
class Published:
    """A running site on a folder of releases with two editions, and their ids."""

    site: Site
    root: Path
    new: str
    old: str


@pytest.fixture(scope="module")
def published(
    serve: Callable[[Path | None], Site], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Published]:
    root = tmp_path_factory.mktemp("editions")
    embedded_as_of(root)
    figures: dict[str, dict[str, Any]] = {
        "302": {"cameras": 1000},
        "303": {"cameras": None, "addresses": None, "shown": False},
    }
    publish_cameras(root, SECOND_DAY, figures)
    new, old = read_editions(root, PLACE)
    yield Published(serve(root), root, new.id, old.id)


def test_an_old_edition_is_kept_from_click_to_click(visit: Visit, published: Published) -> None:
    visitor, pinned = visit(at=published.site), published.old
    page = visitor.page
    visitor.open(f"/?area=504&edition={pinned}")
    expect(visitor.notices).to_contain_text([WORDS.editions.old(FIRST_DAY)])
    visitor.choose(WORDS.find, "Mt. Pleasant")
    visitor.expect_address(area="302", edition=pinned)
    expect(page.get_by_text("About 340 rebate cameras").first).to_be_visible()
    page.get_by_role("link", name=WORDS.neighborhood_open).click()
    visitor.expect_address("/neighborhood", area="302", crime="violent", edition=pinned)
    page.locator(".st-key-masthead").get_by_role("link", name=WORDS.compare_title).click()
    visitor.expect_address("/compare", edition=pinned)
    expect(visitor.notices).to_contain_text([WORDS.editions.old(FIRST_DAY)])
    expect(visitor.answer).not_to_contain_text("Mt. Pleasant")
    page.go_back()
    visitor.expect_address("/neighborhood", area="302", crime="violent", edition=pinned)
    expect(visitor.answer).to_contain_text("Mt. Pleasant")  # the address changes before the page
    page.get_by_role("link", name=WORDS.editions.see_newest).click()
    visitor.expect_address("/neighborhood", area="302")
    expect(visitor.notices).to_have_count(0)
    expect(page.get_by_text("About 1,000 rebate cameras").first).to_be_visible()


def test_a_tap_on_a_map_keeps_the_edition(visit: Visit, published: Published) -> None:
    visitor = visit(at=published.site, draws_maps=True)
    visitor.open(f"/neighborhood?edition={published.old}")
    tap(visitor, "PSA 504")
    visitor.expect_address("/neighborhood", area="504", edition=published.old)
    expect(visitor.notices).to_contain_text([WORDS.editions.old(FIRST_DAY)])


def test_the_log_leads_to_the_site_as_it_was(visit: Visit, published: Published) -> None:
    visitor = visit(at=published.site)
    page = visitor.page
    visitor.open("/privacy")
    page.get_by_role("link", name=WORDS.citation.of_the_site["changes"]).click()
    visitor.expect_address("/changes")
    expect(visitor.answer).to_contain_text("The figures changed once, last on 5 January 2030")
    log = page.locator(".stMain")
    expect(log).to_contain_text("Up: 1 area (PSA 302")
    expect(log).to_contain_text("No longer shown: 1 area (PSA 303")
    expect(log).to_contain_text(WORDS.changes.first)

    page.locator("details.cc-folded summary").first.click()
    page.locator(".st-key-foot summary").click()
    expect(page.locator(".st-key-foot .stCode")).to_have_count(5)
    expect(page.locator(".st-key-foot .stCode").first).to_be_visible()
    schemes: list[Scheme] = ["dark", "light"]
    for scheme, width in itertools.product(schemes, (375, 1280)):
        visitor.turn_to(scheme)
        page.set_viewport_size({"width": width, "height": 900})
        assert visitor.violations() == []
        assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= width

    page.get_by_role("link", name=WORDS.changes.see(FIRST_DAY)).click()
    visitor.expect_address(edition=published.old)
    expect(visitor.notices).to_contain_text([WORDS.editions.old(FIRST_DAY)])


def test_a_keyboard_can_copy_the_link(visit: Visit, published: Published) -> None:
    visitor = visit(at=published.site)
    visitor.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.open("/spread?area=302")
    visitor.page.locator(".st-key-foot summary").focus()
    visitor.page.keyboard.press("Enter")
    button = visitor.page.locator(".st-key-foot .stCode button").first
    expect(button).to_be_visible()
    for _ in range(4):
        visitor.page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            break
    expect(button).to_be_focused()
    visitor.page.keyboard.press("Enter")
    copied = visitor.page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{published.site.address}/spread?area=302&edition={published.new}"


def test_an_edition_that_is_withdrawn_while_a_page_is_open_is_gone_from_it(
    visit: Visit, published: Published
) -> None:
    """The last test of these: nothing stands in for it, in the live page and in the document."""
    visitor = visit(at=published.site)
    visitor.open(f"/?area=504&edition={published.old}")
    _, old = read_editions(published.root, PLACE)
    shutil.rmtree(published.root / PLACE / "cameras" / old.cameras)
    visitor.page.wait_for_timeout(1_000 * served.PAUSE)  # until the server looks again
    visitor.page.get_by_role("radio", name=WORDS.per_units["per_1000_residents"]).click()
    expect(visitor.answer).to_have_text(WORDS.editions.not_kept_title)
    expect(visitor.table).to_have_count(0)
    answer = visitor.page.goto(f"{published.site.address}/?area=504&edition={published.old}")
    assert answer and answer.status == 410
    expect(visitor.answer.first).to_have_text(WORDS.editions.not_kept_title)
