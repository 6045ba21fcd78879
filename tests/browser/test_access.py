"""What Streamlit leaves out for a keyboard, a finger and a screen reader, on one open page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Visitor

pytestmark = pytest.mark.browser

PATH = "/compare?areas=506,602"
# A stop of the keyboard that shows nothing: as large as a dot, or not painted.
UNSEEN = """() => {
    const stop = document.activeElement, box = stop.getBoundingClientRect();
    let shown = 1;
    for (let part = stop; part; part = part.parentElement) shown *= getComputedStyle(part).opacity;
    return box.width < 2 || box.height < 2 || shown < 0.5;
}"""
TICKS = re.compile("axis|legend", re.IGNORECASE)


@pytest.fixture(scope="module")
def page(browser: Browser, site: Site) -> Iterator[Visitor]:
    """One visitor for all tests: none leaves the page other than the next one finds it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    visitor = Visitor(context.new_page(), site.address)
    visitor.open(PATH)
    yield visitor
    context.close()


def test_the_skip_link_leads_past_the_pages(page: Visitor) -> None:
    here = page.page
    here.keyboard.press("Tab")
    expect(here.get_by_test_id("stSkipToContent")).to_be_focused()
    here.keyboard.press("Enter")
    expect(here.get_by_role("main")).to_be_focused()
    here.keyboard.press("Tab")
    assert here.evaluate("!document.activeElement.closest('.st-key-masthead')")
    assert here.evaluate("!!document.activeElement.closest('[role=main]')")


def test_landmarks_lie_beside_each_other_and_the_open_page_is_named(page: Visitor) -> None:
    here = page.page
    main, pages, foot = (here.get_by_role(n) for n in ("main", "navigation", "contentinfo"))
    for each in (main, pages, foot):
        expect(each).to_have_count(1)
    assert main.get_by_role("navigation").count() == main.get_by_role("contentinfo").count() == 0
    expect(pages).to_have_accessible_name(WORDS.document.pages)
    expect(pages.locator("[aria-current=page]")).to_have_text(WORDS.page_titles["compare"])
    expect(main.get_by_role("heading", level=1)).to_have_count(1)


def test_a_chart_is_read_as_a_sentence_and_not_tick_by_tick(page: Visitor) -> None:
    charts = page.page.locator(".stVegaLiteChart")
    expect(charts.first.locator("svg.marks")).to_be_visible()
    for chart in charts.all():
        assert len(chart.get_attribute("aria-label") or "") > 20
        assert not TICKS.search(chart.aria_snapshot().split("\n", 1)[-1]), chart.aria_snapshot()


def test_every_stop_of_the_keyboard_can_be_seen(page: Visitor) -> None:
    here = page.page
    expect(here.locator(".stVegaLiteChart svg.marks").first).to_be_visible()
    here.evaluate("document.activeElement.blur()")
    stops = 0
    for _ in range(60):
        here.keyboard.press("Tab")
        if here.evaluate("document.activeElement === document.body"):
            break
        stops += 1
        assert not here.evaluate(UNSEEN), here.evaluate("document.activeElement.outerHTML")
    assert 10 < stops < 50


def test_a_chip_is_taken_away_with_a_fingertip(page: Visitor) -> None:
    for button in page.page.locator(".stMultiSelect [data-tag] button").all():
        box = button.bounding_box()
        assert box and min(box["width"], box["height"]) >= 24


def test_swatches_and_the_chosen_one_are_seen_where_colors_are_forced(page: Visitor) -> None:
    here = page.page
    here.emulate_media(forced_colors="active")
    color = "part => getComputedStyle(part).backgroundColor"
    swatches = [each.evaluate(color) for each in here.locator(".cc-legend .cc-swatch").all()]
    assert len(set(swatches)) > 4
    chosen, other = (
        here.locator(f".st-key-per button[aria-checked={state}]").first.evaluate(color)
        for state in ("true", "false")
    )
    assert chosen != other
    here.emulate_media(forced_colors="none")


def test_a_new_answer_is_said(page: Visitor) -> None:
    here = page.page
    said = here.locator("body > [role=status]")
    expect(said).to_have_text("")
    page.choose(WORDS.compare_crime, "Robbery")
    expect(said).to_contain_text("robbery")
    expect(said).not_to_contain_text("violent crime")
