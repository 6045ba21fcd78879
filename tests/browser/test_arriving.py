"""The page as it arrives: readable without a script, and replaced without a jump."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, WebSocketRoute, expect

from components.pages import PAGES
from tests.browser.running_site import Site
from tests.browser.visitor import FIRST_DRAWING, WORDS, Visit, looks

pytestmark = pytest.mark.browser

VIEWS = [*(f"/{page}" for page in PAGES), "/?area=302", "/neighborhood?area=302"]
VIEWS += ["/neighborhood?area=101", "/compare?areas=302,506,101"]
MOST_SHIFT = 0.05  # of the layout, summed up
WATCH_SHIFTS = """window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(each => { window.shift += each.value; }))
    .observe({type: "layout-shift", buffered: true});"""
MAP_SCRIPT = re.compile(r"/static/js/DeckGl[^/]*[.]js$")
LOSE_DRAWING = "each => each.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()"
# The server answers 403 where it has no connection to offer.
REFUSED = """window.WebSocket = class extends WebSocket {
    constructor(address, protocols) { super(address.replace("stream", "nothing"), protocols); }
};"""
NO_COOKIES = """Object.defineProperty(document, "cookie", {get: () => "", set: () => {}});"""
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
    for scheme, width in looks(("light", "dark")):
        page.emulate_media(color_scheme=scheme)
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


@pytest.mark.parametrize(
    ("width", "views"),
    [(375, VIEWS), (1280, ["/", "/neighborhood?area=302", "/compare?areas=302,506,101"])],
    ids=["phone", "desk"],
)
def test_the_live_page_takes_over_without_a_jump(
    browser: Browser, site: Site, width: int, views: list[str]
) -> None:
    """Nothing moves on the way from the document to the live page, nor once that is there."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, has_touch=width < 400, base_url=site.address
    )
    context.add_init_script(WATCH_SHIFTS)
    moved, jumped = {}, {}
    for view in views:
        page = context.new_page()
        page.goto(view, wait_until="commit")
        before = page.locator("#arrived h1").bounding_box()
        expect(page.locator("#arrived")).to_have_count(0, timeout=FIRST_DRAWING)
        expect(page.locator("h1")).to_have_count(1)
        expect(page.locator("#root")).not_to_have_attribute("inert", "")
        page.wait_for_timeout(500)
        moved[view] = page.evaluate("window.shift")
        after = page.locator("h1").bounding_box()
        assert before and after
        jumped[view] = abs(after["y"] - before["y"])
        page.close()
    context.close()
    assert {view: shift for view, shift in moved.items() if shift > MOST_SHIFT} == {}
    assert {view: pixels for view, pixels in jumped.items() if pixels > 4} == {}


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


@pytest.mark.parametrize("fate", ["refused", "closed", "silent"])
def test_where_no_connection_stays_open_the_page_stays(page: Page, fate: str) -> None:
    def answer(socket: WebSocketRoute) -> None:
        if fate == "closed":
            socket.close()

    if fate == "refused":
        page.add_init_script(REFUSED)
    else:
        page.route_web_socket("**/_stcore/stream", answer)
    page.add_init_script(WATCH_SHIFTS)
    page.goto("/?area=302")
    expect(page.get_by_role("status")).to_have_text(WORDS.document.without_controls)
    if fate != "silent":
        assert page.evaluate("performance.now()") < 9_000, "it need not wait for silence"
    assert page.evaluate("window.shift") <= MOST_SHIFT, "what is said moves nothing"
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.locator(".cc-masthead").get_by_role("link", name=WORDS.privacy_title).click()
    expect(page.locator("h1")).to_have_text(WORDS.privacy_title)


def test_where_the_scripts_are_slow_it_is_said_that_they_are_on_their_way(page: Page) -> None:
    """And not that none come."""
    held: list[Route] = []
    waiting = [True]

    def hold(route: Route) -> None:
        if waiting:
            held.append(route)
        else:
            route.continue_()

    page.route(re.compile(r"[.]js$"), hold)
    page.goto("/privacy", wait_until="commit")
    expect(page.locator("#told")).to_have_text(WORDS.document.still_loading)
    page.wait_for_timeout(3_000)
    expect(page.locator("#told")).to_have_text(WORDS.document.still_loading)
    waiting.clear()
    for each in held:
        each.continue_()
    expect(page.locator("#arrived")).to_have_count(0)


def test_where_the_scripts_cannot_be_had_it_is_said(page: Page) -> None:
    page.route(re.compile(r"[.]js$"), lambda route: route.abort())
    page.goto("/privacy")
    expect(page.locator("#told")).to_have_text(WORDS.document.without_controls)


def test_where_no_map_can_be_drawn_its_drawing_stays_in_the_live_page(page: Page) -> None:
    page.add_init_script(NO_WEBGL)
    page.goto("/?area=302")
    expect(page.locator("#arrived")).to_have_count(0)
    expect(page.locator("h1")).to_have_count(1)
    drawn = page.locator("#root .cc-flat")
    expect(drawn).to_be_visible()
    expect(drawn.get_by_role("link")).to_have_count(57)
    page.get_by_role("radio", name=WORDS.per_units["per_1000_residents"]).click()
    page.wait_for_url("**/?area=302&per=per_1000_residents")
    # The drawing before stands in until the one of this view is there.
    drawn.locator('a[href*="area=504"][href*="per="]').click(force=True)
    page.wait_for_url("**/?area=504&per=per_1000_residents")


@pytest.mark.parametrize("late", [False, True])
def test_where_drawing_the_map_fails_its_drawing_takes_its_place(page: Page, late: bool) -> None:
    """Its script does not come, or the browser loses what it drew on."""
    if not late:
        page.route(MAP_SCRIPT, lambda route: route.abort())
    page.goto("/spread")
    if late:
        expect(page.locator("#arrived")).to_have_count(0, timeout=FIRST_DRAWING)
        page.locator("#root canvas").evaluate(LOSE_DRAWING)
    expect(page.locator("#arrived")).to_have_count(0)
    expect(page.locator("#root .cc-flat")).to_be_visible()
    expect(page.locator("#root canvas")).to_have_count(0)


def test_without_maps_and_cookies_the_document_stays(page: Page) -> None:
    page.add_init_script(NO_WEBGL + NO_COOKIES)
    page.goto("/?area=302")
    expect(page.locator("#told")).to_have_text(WORDS.document.without_controls)
    page.wait_for_timeout(3_000)
    expect(page.locator("#arrived .cc-flat")).to_be_visible()


def test_without_cookies_all_is_as_with_them(page: Page) -> None:
    page.add_init_script(NO_COOKIES)
    page.route(re.compile("/_stcore/"), _without_cookies)
    page.goto("/privacy")
    expect(page.locator("#arrived")).to_have_count(0)
    expect(page.locator("h1")).to_have_text(WORDS.privacy_title)


def _without_cookies(route: Route) -> None:
    kept = {name: value for name, value in route.request.headers.items() if name != "cookie"}
    route.continue_(headers=kept)
