"""The page as it arrives: readable without a script, and replaced without a jump."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from components.pages import PAGES
from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Visit

pytestmark = pytest.mark.browser

VIEWS = [*(f"/{page}" for page in PAGES), "/?area=302", "/neighborhood?area=302"]
VIEWS += ["/neighborhood?area=101", "/compare?areas=302,506,101"]
WATCH_SHIFTS = """window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(each => { window.shift += each.value; }))
    .observe({type: "layout-shift", buffered: true});"""
NO_WEBGL = """HTMLCanvasElement.prototype.getContext = () => null;"""


@pytest.fixture
def without_scripts(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, base_url=site.address)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=site.address)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("view", VIEWS)
def test_without_a_script_everybody_can_read_it(browser: Browser, site: Site, view: str) -> None:
    """Axe needs a script of its own: those of the page are held back instead."""
    context = browser.new_context(base_url=site.address)
    context.route(re.compile(r"[.]js$"), lambda route: route.abort())
    page = context.new_page()
    page.goto(view)
    for scheme, width in itertools.product(("light", "dark"), (1280, 375)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page, options={"resultTypes": ["violations"]})
        assert found.violations_count == 0, f"{scheme}, {width}: {found.generate_report()}"
        sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert page.evaluate(sideways) == 0, f"{scheme}, {width} px: it scrolls sideways"
    context.close()


def test_a_visitor_without_scripts_finds_an_area(without_scripts: Page) -> None:
    page = without_scripts
    page.goto("/")
    expect(page.locator("noscript .cc-notice")).to_be_visible()
    page.get_by_label(WORDS.find).select_option("302")
    page.locator("form", has=page.get_by_label(WORDS.find)).get_by_role("button").click()
    expect(page).to_have_url(re.compile(r"area=302"))
    expect(page.locator("h1")).to_contain_text("PSA 302")
    page.locator('.cc-flat a[href*="area=504"]').click(force=True)
    expect(page).to_have_url(re.compile(r"area=504"))
    page.get_by_role("link", name=WORDS.neighborhood_open, exact=True).click()
    expect(page).to_have_url(re.compile("/neighborhood"))
    chart = page.locator("img.cc-chart").first
    chart.scroll_into_view_if_needed()
    expect(chart).to_have_js_property("complete", True)


@pytest.mark.parametrize(("view", "width"), [("/", 1280), ("/neighborhood?area=302", 375)])
def test_the_live_page_takes_over_without_a_jump(visit: Visit, view: str, width: int) -> None:
    visitor = visit(width=width)
    visitor.page.add_init_script(WATCH_SHIFTS)
    visitor.page.goto(visitor.address + view, wait_until="commit")
    expect(visitor.page.locator("#arrived h1")).to_be_visible()
    visitor.settle()
    expect(visitor.page.locator("h1")).to_have_count(1)
    expect(visitor.page.locator("#root")).not_to_have_attribute("inert", "")
    assert visitor.page.evaluate("window.shift") <= 0.05


def test_the_place_on_the_page_is_kept(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    page.goto(f"{visitor.address}/privacy", wait_until="commit")
    expect(page.locator("#arrived h1")).to_be_visible()
    heading = page.get_by_role("heading", name=WORDS.rules_heading)
    heading.evaluate("each => window.scrollTo(0, each.getBoundingClientRect().top - 120)")
    before = heading.bounding_box()
    visitor.settle()
    after = heading.bounding_box()
    assert before and after
    assert after["y"] == pytest.approx(before["y"], abs=5)


@pytest.mark.parametrize("silent", [True, False])
def test_where_no_connection_stays_open_the_page_stays(page: Page, silent: bool) -> None:
    def refuse(socket: WebSocketRoute) -> None:
        if not silent:
            socket.close()

    page.route_web_socket("**/_stcore/stream", refuse)
    page.goto("/?area=302")
    expect(page.get_by_text(WORDS.document.without_controls)).to_be_visible(timeout=40_000)
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.locator(".cc-masthead").get_by_role("link", name=WORDS.privacy_title).click()
    expect(page.locator("h1")).to_have_text(WORDS.privacy_title)


def test_where_no_map_can_be_drawn_the_drawing_stays(page: Page) -> None:
    page.add_init_script(NO_WEBGL)
    page.goto("/")
    expect(page.get_by_text(WORDS.document.without_controls)).to_be_visible()
    page.wait_for_timeout(3_000)
    expect(page.locator(".cc-flat")).to_be_visible()
    expect(page.locator("h1:visible")).to_have_count(1)
