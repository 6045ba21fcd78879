"""The pages of one neighborhood and of several: read by everybody, walked and tapped."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.small_map import tap
from tests.browser.visitor import FIRST_DRAWING, WIDTHS, WORDS, Scheme, Visit, Visitor, looks

pytestmark = pytest.mark.browser


SIX = "409,708,209,ward-6,501,district-3"


def see_charts(visitor: Visitor) -> None:
    """Wait until every chart is drawn."""
    visitor.settle()
    charts = visitor.charts
    for number in range(charts.count()):
        expect(charts.nth(number).locator("svg.marks")).to_be_attached(timeout=FIRST_DRAWING)


@pytest.mark.parametrize(
    ("path", "schemes"),
    [
        ("/neighborhood", ("dark",)),
        ("/neighborhood?area=504", ("light", "dark")),
        ("/neighborhood?area=209&per=per_1000_residents&crime=homicide", ("light",)),
        ("/compare", ("light",)),
        ("/compare?areas=506,602", ("dark", "light")),
        (f"/compare?areas={SIX}&per=per_1000_residents&crime=arson", ("dark",)),
    ],
)
def test_everybody_can_read_it_in_any_window(
    visit: Visit, path: str, schemes: tuple[Scheme, ...]
) -> None:
    visitor = visit(scheme=schemes[0])
    visitor.open(path)
    for width in WIDTHS:
        visitor.resize(width)
        see_charts(visitor)
        visitor.expect_to_fit()
    folded = visitor.page.locator("details:not([open]) > summary")
    while folded.count():
        folded.first.click()
    for scheme, width in looks(schemes):
        visitor.turn_to(scheme)
        visitor.resize(width)
        see_charts(visitor)
        found = visitor.violations()
        assert not found, f"{path}, {scheme}, {width} px:\n" + "\n".join(found)


def test_a_phone_has_every_page_in_reach_and_stacks_a_table_that_keeps_its_meaning(
    visit: Visit,
) -> None:
    visitor = visit(width=320)
    visitor.open("/neighborhood?area=504")
    visitor.page.get_by_text(WORDS.neighborhood_kinds_open).click()
    table = visitor.page.get_by_role("table", name=WORDS.neighborhood_kinds_caption)
    expect(table.get_by_role("columnheader")).to_have_count(3)
    expect(table.get_by_role("rowheader")).to_have_count(12)
    expect(table.get_by_role("cell")).to_have_count(24)
    header = WORDS.neighborhood_kinds_headers[1]
    shown = table.locator("td").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert header in shown
    links = visitor.page.locator(".st-key-masthead").get_by_role("link")
    for title in (WORDS.map_title, WORDS.neighborhood_title, WORDS.compare_title):
        expect(links.filter(has_text=title)).to_be_visible()
    for number in range(links.count()):
        links.nth(number).scroll_into_view_if_needed()  # they stand on one line, which scrolls
        box = links.nth(number).bounding_box()
        assert box
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320
        assert box["height"] >= 24


def test_a_tap_on_the_map_walks_to_another_area(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/neighborhood")
    tap(visitor, "PSA 504")
    visitor.expect_address("/neighborhood", area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    tap(visitor, "PSA 503")  # the map is close up by now: a neighbor
    visitor.expect_address("/neighborhood", area="503")
    expect(visitor.answer).to_contain_text("Woodridge, Fort Lincoln (PSA 503)")
    visitor.page.go_back()
    visitor.expect_address("/neighborhood", area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")


def test_taps_on_the_map_add_areas_and_take_them_away(visit: Visit) -> None:
    visitor = visit(width=375)
    visitor.open("/compare")
    tap(visitor, "PSA 504")
    visitor.expect_address("/compare", areas="504")
    tap(visitor, "PSA 602")
    visitor.expect_address("/compare", areas="504,602")
    expect(visitor.answer).to_contain_text("times the rebate cameras")
    tap(visitor, "PSA 504")
    visitor.expect_address("/compare", areas="602")
    expect(visitor.page.get_by_text(WORDS.compare_one_more)).to_be_visible()


def test_a_walk_keeps_what_was_chosen_and_leads_back(visit: Visit) -> None:
    """From the first page to an area, to the one beside it, back, and to all around it."""
    visitor = visit()
    visitor.open("/?area=504&crime=robbery")
    visitor.page.get_by_role("link", name=WORDS.neighborhood_open).click()
    visitor.expect_address("/neighborhood", area="504", crime="robbery")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    picker = visitor.page.get_by_role("combobox", name=WORDS.find)
    expect(picker).to_have_value(re.compile("^PSA 504"))
    visitor.page.locator(".st-key-next_to").get_by_role(
        "button", name=re.compile("PSA 502")
    ).click()
    visitor.expect_address("/neighborhood", area="502", crime="robbery")
    expect(visitor.answer).to_contain_text("Edgewood, Eckington (PSA 502)")
    expect(picker).to_have_value(re.compile("^PSA 502"))
    visitor.page.go_back()
    visitor.expect_address("/neighborhood", area="504", crime="robbery")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    expect(picker).to_have_value(re.compile("^PSA 504"))
    visitor.settle()  # the link stands far below, and leads on from 502 until it is drawn anew
    visitor.page.get_by_role("link", name=WORDS.neighborhood_compare_link).click()
    visitor.expect_address("/compare", areas="504,405,502,503,505", crime="robbery")
    expect(visitor.page.get_by_role("table", name=WORDS.compare_table_caption)).to_be_visible()


def test_a_keyboard_is_enough(visit: Visit) -> None:
    """From the masthead to an area, to its neighbors, and to the table behind the plots."""
    visitor = visit()
    visitor.open("/neighborhood")
    keyboard = visitor.page.keyboard
    picker = visitor.page.get_by_role("combobox", name=WORDS.find)
    for _ in range(12):
        keyboard.press("Tab")
        if picker.evaluate("field => field === document.activeElement"):
            break
    expect(picker).to_be_focused()
    keyboard.press("ControlOrMeta+A")
    keyboard.type("Brookland")
    expect(visitor.page.get_by_role("option").first).to_contain_text("PSA 504")
    keyboard.press("Enter")
    visitor.expect_address("/neighborhood", area="504")
    summary = visitor.page.locator("details.cc-folded > summary").filter(
        has_text=WORDS.neighborhood_all_figures
    )
    focused = "part => part === document.activeElement"
    for _ in range(60):
        keyboard.press("Tab")
        if summary.evaluate(focused):
            break
    expect(summary).to_be_focused()
    keyboard.press("Enter")
    table = visitor.page.get_by_role("table", name=WORDS.neighborhood_all_caption(True, True))
    expect(table).to_be_visible()
    expect(table.locator("tbody tr")).to_have_count(57)


def test_areas_are_added_and_taken_away_by_keyboard(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/compare?areas=506")
    box = visitor.page.get_by_role("combobox", name=WORDS.compare_pick(("ward", "district")))
    box.focus()
    visitor.page.keyboard.type("Deanwood")
    expect(visitor.page.get_by_role("option").first).to_contain_text("PSA 602")
    visitor.page.keyboard.press("Enter")
    visitor.expect_address("/compare", areas="506,602")
    expect(visitor.answer).to_contain_text("about 3.3 times the rebate cameras")
    visitor.reload()
    visitor.expect_address("/compare", areas="506,602")
    expect(visitor.answer).to_contain_text("about 3.3 times the rebate cameras")
    box.focus()
    visitor.page.keyboard.press("Escape")
    visitor.page.keyboard.press("Backspace")
    visitor.expect_address("/compare", areas="506")
