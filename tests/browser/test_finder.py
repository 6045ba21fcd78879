"""From a street, a corner or a name to an area, in the browser alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Visit

pytestmark = pytest.mark.browser

SAID = WORDS.finder.in_the_browser
PAGES = ("/", "/neighborhood?area=107", "/compare?areas=302,506")
SEARCHES = {
    "14th & Irving": "PSA 302",
    "14th and Irving": "PSA 302",
    "1403 Irving St NW": "PSA 302",
    "1400 Irving": "PSA 302",  # and not in the northeast, where there is one as well
    "1400 block of Irving St NW, Washington, DC": "PSA 302",
    "H St NE": "PSA 104",
    "Mount Pleasant": "PSA 302",
    "Mt. Pleasant": "PSA 302",
    "Petworth": "PSA 407",
    "NoMa": "PSA 501",
    "U Street": "PSA 305",
    "Shaw": "PSA 307",
    "H Street": "PSA 104",
}
UNDER_WARD_7 = {"/compare?areas=302,506": "Ward 7"}  # there it can be taken as a whole
INSIDE = {"longitude": -77.0409, "latitude": 38.9317}  # Mount Pleasant, by no line
ON_A_LINE = {"longitude": -77.03200, "latitude": 38.91700}  # 14th and U Street


@pytest.fixture(scope="module")
def page(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(base_url=site.address, permissions=["geolocation"])
    context.route("**/static/js/**", lambda route: route.abort())  # the finder needs none of it
    yield context.new_page()
    context.close()


def opened(page: Page, view: str = "/") -> Locator:
    page.goto(view)
    page.get_by_text(WORDS.finder.open).click()
    return page.get_by_label(WORDS.finder.label)


@pytest.mark.parametrize("view", PAGES)
def test_what_people_type_finds_their_area_in_the_first_two(page: Page, view: str) -> None:
    field, offers = opened(page, view), page.locator("#cc-find-found li")
    for typed, area in {**SEARCHES, "Ward 7": UNDER_WARD_7.get(view, "PSA 601")}.items():
        field.fill(typed)
        expect(offers.first).to_be_visible()
        first_two = " ".join(offers.all_inner_texts()[:2])
        assert area in first_two, f"{typed}: {first_two}"
    for typed in ("20010", "20002", "ANC 1A", "zzz"):
        field.fill(typed)
        expect(offers).to_have_count(0)
        expect(page.locator(".cc-find-said")).to_contain_text("Try a street and number")


def test_the_table_can_be_searched(page: Page) -> None:
    page.goto("/")
    rows = page.locator(".cc-shortened tbody tr")
    expect(rows.filter(visible=True)).to_have_count(10)
    page.get_by_label(WORDS.table_seek).fill("brook")
    expect(rows.filter(visible=True)).to_have_count(1)
    expect(rows.filter(visible=True)).to_contain_text("Brookland")
    page.get_by_label(WORDS.table_seek).fill("")
    expect(rows.filter(visible=True)).to_have_count(10)


def test_the_opened_finder_is_accessible(page: Page) -> None:
    opened(page).fill("14th & U")
    expect(page.locator("#cc-find-found li").first).to_be_visible()
    found = Axe().run(page, context=".cc-find", options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()


def test_a_place_by_a_line_is_offered_in_both_areas(page: Page) -> None:
    opened(page).fill("14th and U St NW")
    offers = page.locator("#cc-find-found li")
    expect(offers.first).to_contain_text("14th Street NW and U Street NW")
    both = " ".join(offers.all_inner_texts()[:2])
    assert "PSA 301" in both and "PSA 305" in both
    assert both.count("At the line between two areas") == 2


def test_areas_that_share_a_name_are_told_apart_on_a_map(page: Page) -> None:
    opened(page).fill("Columbia Heights")
    shapes = page.locator(".cc-find-map path")
    expect(shapes).to_have_count(3)
    shapes.nth(1).click()
    page.wait_for_url("**/?area=304*")
    opened(page).fill("Brookland")
    expect(page.locator("#cc-find-found li").first).to_contain_text("PSA 504")
    expect(shapes).to_have_count(0)


def test_where_somebody_is_stays_in_the_browser(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.set_geolocation(INSIDE)  # type: ignore[arg-type]
    opened(page)
    page.get_by_role("button", name=WORDS.finder.here).click()
    expect(page.locator("#cc-find-found li")).to_have_count(1)
    expect(page.locator("#cc-find-found li")).to_contain_text("PSA 302")
    page.context.set_geolocation(ON_A_LINE)  # type: ignore[arg-type]
    page.get_by_role("button", name=WORDS.finder.here).click()
    expect(page.locator("#cc-find-found li")).to_have_count(2)
    assert asked and not [each for each in asked if "38.9" in each or "77.0" in each]


def test_nothing_that_is_typed_leaves_and_the_page_stays_live(visit: Visit) -> None:
    visitor = visit(width=375)
    page, sent = visitor.page, []
    page.on("websocket", lambda socket: socket.on("framesent", lambda each: sent.append(each)))
    page.context.on("request", lambda each: sent.append(each.url + (each.post_data or "")))
    visitor.open()
    page.evaluate("window.same = true")
    page.get_by_text(WORDS.finder.open).click()
    page.get_by_label(WORDS.finder.label).press_sequentially("1403 Irving St NW", delay=20)
    offers = page.locator("#cc-find-found li")
    expect(offers.first).to_contain_text("PSA 302")
    page.get_by_label(WORDS.finder.label).press("Enter")
    visitor.expect_address(area="302")
    expect(visitor.answer).to_contain_text("Columbia Heights")
    assert page.evaluate("window.same"), "the page was not loaded anew"
    assert any("/finder/index-" in str(each) for each in sent), "the index was fetched"
    told = b" ".join(each if isinstance(each, bytes) else str(each).encode() for each in sent)
    assert b"rving" not in told and b"1403" not in told
    assert "1403" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
