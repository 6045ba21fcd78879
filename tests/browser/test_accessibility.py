"""Everybody can read and use the site: axe finds nothing, and a keyboard is enough."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import FloatRect, expect

from tests.browser.visitor import FIRST_DRAWING, WORDS, Scheme, Visit, looks

pytestmark = pytest.mark.browser

MARGIN = 4  # pixels around a control in which a ring shows that it has the focus
# The page as a whole, and the buttons over a figure, which appear with the focus.
SHOWN_OTHERWISE = """stop => stop.matches('[data-testid=stMain]')
    || !!stop.closest('[data-testid=stElementToolbar]')"""


@pytest.mark.parametrize(
    ("path", "schemes"),
    [
        ("/?area=302", ("dark", "light")),
        ("/?area=209", ("light",)),  # an area that is not shown
        ("/privacy", ("light", "dark")),
        ("/quality", ("light", "dark")),
        ("/methods", ("light", "dark")),
    ],
)
def test_axe_finds_nothing(visit: Visit, path: str, schemes: tuple[Scheme, ...]) -> None:
    visitor = visit(draws_maps=path == "/?area=302")
    visitor.page.emulate_media(color_scheme=schemes[0])
    visitor.open(path)
    for scheme, width in looks(schemes):
        visitor.turn_to(scheme)
        visitor.page.set_viewport_size({"width": width, "height": 900})
        visitor.see_everything()
        found = visitor.violations()
        assert not found, f"{path}, {scheme}, {width} px:\n" + "\n".join(found)


def test_the_first_page_says_everything_in_words(visit: Visit) -> None:
    visitor = visit(draws_maps=True)
    visitor.open()
    figure = visitor.page.get_by_role("figure", name=re.compile("Map of Washington, D.C."))
    expect(figure).to_have_accessible_name(re.compile("53 areas have a figure, 4 are hatched"))
    chart = visitor.trend
    expect(chart).to_have_accessible_name(re.compile("Line chart of violent crime by month"))

    table = visitor.page.get_by_role("table", name=WORDS.table_caption)
    expect(table.locator("caption")).to_have_text(WORDS.table_caption)
    expect(table.locator("tbody tr")).to_have_count(57)
    expect(table.locator("tbody tr > th[scope=row]:first-child")).to_have_count(57)
    expect(table.locator("thead th[scope=col]")).to_have_count(table.locator("thead th").count())
    expect(table.locator("th:not([scope])")).to_have_count(0)
    expect(visitor.chosen_row).to_have_count(0)

    visitor.page.get_by_text(WORDS.table_all(57), exact=True).click()
    for hidden in ("PSA 101 ", "PSA 102 ", "PSA 103 ", "PSA 209 "):
        row = table.get_by_role("row").filter(has_text=hidden)
        expect(row.get_by_role("cell", name=WORDS.not_shown, exact=True)).to_have_count(4)
    expect(table.get_by_role("cell", name=WORDS.not_shown, exact=True)).to_have_count(4 * 4)


def test_a_keyboard_is_enough_to_choose_an_area(visit: Visit) -> None:
    visitor = visit()
    visitor.open()
    keyboard, picker = visitor.page.keyboard, visitor.page.get_by_role("combobox", name=WORDS.find)
    for _ in range(12):  # after the pages, it is among the first things one can reach
        keyboard.press("Tab")
        if picker.evaluate("field => field === document.activeElement"):
            break
    expect(picker).to_be_focused()
    keyboard.press("ControlOrMeta+A")
    keyboard.type("Brookland")
    expect(visitor.page.get_by_role("option").first).to_contain_text("PSA 504")
    keyboard.press("Enter")
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    expect(visitor.chosen_row).to_have_count(1)
    expect(visitor.chosen_row).to_contain_text("PSA 504 · Brookland")
    expect(visitor.chosen_row).to_have_css("outline-style", "solid")


def test_the_keyboard_focus_can_be_seen_wherever_it_goes(visit: Visit) -> None:
    """Each stop looks different with the focus on it."""
    visitor = visit(draws_maps=True)
    visitor.open()
    page = visitor.page
    unseen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        stop = page.evaluate_handle("document.activeElement").as_element()
        assert stop
        if stop.evaluate("stop => stop === document.body"):
            break
        if stop.evaluate(SHOWN_OTHERWISE):
            continue
        stop.scroll_into_view_if_needed()
        box = stop.bounding_box()
        assert box
        around: FloatRect = {
            "x": max(0, box["x"] - MARGIN),
            "y": max(0, box["y"] - MARGIN),
            "width": box["width"] + 2 * MARGIN,
            "height": box["height"] + 2 * MARGIN,
        }
        focused = page.screenshot(clip=around, animations="disabled")
        stop.evaluate("stop => stop.blur()")
        if focused == page.screenshot(clip=around, animations="disabled"):
            unseen.append(stop.evaluate("stop => stop.cloneNode().outerHTML"))
        stop.evaluate("stop => stop.focus({focusVisible: true})")
    else:
        pytest.fail("The keyboard never came to the end of the page")
    assert not unseen, "\n".join(unseen)


def test_a_keyboard_goes_through_the_areas_of_the_map(visit: Visit) -> None:
    visitor = visit(draws_maps=True)
    visitor.open()
    page = visitor.page
    offer = page.get_by_role("button", name=WORDS.document.map_by_keys)
    expect(offer).to_have_css("clip-path", "inset(50%)")  # nobody else sees it
    offer.focus()
    expect(offer).to_have_css("clip-path", "none")
    page.keyboard.press("Enter")
    areas = visitor.map.locator(".cc-flat").get_by_role("link")
    expect(areas.first).to_be_focused(timeout=FIRST_DRAWING)
    page.keyboard.press("Tab")
    expect(areas.nth(1)).to_be_focused()
    chosen = areas.nth(1).get_attribute("aria-label") or ""
    page.keyboard.press("Enter")
    expect(visitor.answer).to_contain_text(chosen.split(" · ")[0])
    expect(areas.nth(1)).to_be_focused()
