"""Spread and Check a claim: for everybody, with a keyboard alone, within any window."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.visitor import FIRST_DRAWING, WIDTHS, WORDS, Scheme, Visit, Visitor, looks

pytestmark = pytest.mark.browser

# Text of a figure that runs out of it.
CUT_OFF = """() => [...document.querySelectorAll('.stVegaLiteChart')].flatMap(chart => {
    const frame = chart.getBoundingClientRect();
    return [...chart.querySelectorAll('svg text')]
        .filter(text => text.textContent.trim())
        .filter(text => {
            const box = text.getBoundingClientRect();
            return box.width && (box.left < frame.left - 1 || box.right > frame.right + 1);
        }).map(text => text.textContent);
})"""
UNFOLD = "() => document.querySelectorAll('details').forEach(part => { part.open = true; })"
# On paper: what can be pressed, and figures or headings that a page break may cut off.
PRESSED = """() => [...document.querySelectorAll('main :is(button, input, select, textarea)')]
    .filter(each => each.checkVisibility({checkVisibilityCSS: true})
        && each.getBoundingClientRect().width > 1).map(each => each.outerHTML.slice(0, 200))"""
CUT_BY_A_BREAK = """() => {
    const style = each => getComputedStyle(each);
    const whole = each => each &&
        (style(each).breakInside === 'avoid' || whole(each.parentElement));
    const seen = query => [...document.querySelectorAll(query)].filter(e => e.checkVisibility());
    return [
        ...seen('.stVegaLiteChart, main picture, main svg.cc-flat').filter(each => !whole(each)),
        ...seen('main :is(h2, h3)').filter(each => style(each).breakAfter !== 'avoid'),
    ].map(each => each.outerHTML.slice(0, 120));
}"""
CHARTS = {"/spread": 2, "/claims": 1}


def see_figures(visitor: Visitor, path: str) -> None:
    """Wait until the page's charts, and its map if it has one, are drawn."""
    page = visitor.page
    wanted = CHARTS[path.split("?")[0]]
    expect(page.locator(".stVegaLiteChart svg.marks")).to_have_count(wanted, timeout=FIRST_DRAWING)
    if path.startswith("/spread"):
        expect(page.locator(".st-key-both canvas")).to_be_visible(timeout=FIRST_DRAWING)


@pytest.mark.parametrize(
    ("path", "schemes"),
    [
        ("/spread", ("light", "dark")),
        ("/claims", ("dark", "light")),
        ("/spread?area=209&per=per_1000_residents&crime=burglary", ("dark",)),
        ("/claims?area=302&date=2025-02-10&crime=all", ("light",)),
    ],
)
def test_everybody_can_read_it_in_any_window(
    visit: Visit, path: str, schemes: tuple[Scheme, ...]
) -> None:
    visitor = visit(scheme=schemes[0], draws_maps=True)
    visitor.open(path)
    for width in WIDTHS:
        visitor.resize(width)
        see_figures(visitor, path)
        visitor.expect_to_fit()
        assert visitor.page.evaluate(CUT_OFF) == []
    visitor.page.evaluate(UNFOLD)
    for scheme, width in looks(schemes):
        visitor.turn_to(scheme)
        visitor.resize(width)
        see_figures(visitor, path)
        found = visitor.violations()
        assert not found, f"{path}, {scheme}, {width} px:\n" + "\n".join(found)
    visitor.page.emulate_media(media="print")
    assert visitor.page.evaluate(PRESSED) == []
    assert visitor.page.evaluate(CUT_BY_A_BREAK) == []


def test_every_page_is_in_the_navigation_and_every_figure_says_in_words_what_it_shows(
    visit: Visit,
) -> None:
    visitor = visit(width=375, draws_maps=True)
    page = visitor.page
    visitor.open("/privacy")
    for title, path, names in (
        (WORDS.spread.title, "/spread", ("Map of Washington, D.C. in nine", "Lorenz", "Scatter")),
        (WORDS.claims.title, "/claims", ("Chart of the change in violent crime",)),
    ):
        page.get_by_role("link", name=title).click()
        visitor.expect_address(path)
        see_figures(visitor, path)
        for name in names:
            expect(page.get_by_label(re.compile(f"^{re.escape(name)}")).first).to_be_visible()
        if path == "/spread":
            panel = page.locator(".cc-panel")
            expect(panel).to_be_visible()
            expect(panel.get_by_role("listitem")).to_have_count(6)
            expect(panel.locator("button, summary, input, a")).to_have_count(0)


def tab_to(visitor: Visitor, name: str) -> None:
    control = visitor.page.get_by_role("combobox", name=name)
    for _ in range(40):
        if control.evaluate("field => field === document.activeElement"):
            return
        visitor.page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not reach {name!r}")


def test_a_keyboard_is_enough(visit: Visit) -> None:
    visitor = visit()
    keyboard = visitor.page.keyboard
    visitor.open("/spread")
    tab_to(visitor, WORDS.spread.offense)
    keyboard.press("ControlOrMeta+A")
    keyboard.type("Robbery")
    keyboard.press("Enter")
    visitor.expect_address("/spread", crime="robbery")
    tab_to(visitor, WORDS.spread.mark)
    keyboard.press("ControlOrMeta+A")
    keyboard.type("Brookland")
    keyboard.press("Enter")
    visitor.expect_address("/spread", crime="robbery", area="504")
    expect(visitor.chosen_row).to_contain_text("PSA 504 · Brookland")

    visitor.open("/claims")
    tab_to(visitor, WORDS.claims.offense)
    keyboard.press("ControlOrMeta+A")
    keyboard.type("Robbery")
    keyboard.press("Enter")
    visitor.expect_address("/claims", crime="robbery")
    expect(visitor.page.get_by_text("was down: −34.4%")).to_be_visible()
    table = WORDS.claims.around_open
    summary = visitor.page.locator(".cc-folded > summary").filter(has_text=table)
    summary.focus()
    keyboard.press("Enter")
    expect(visitor.page.get_by_role("table", name=WORDS.claims.around_table)).to_be_visible()


def test_a_ready_claim_leads_to_its_check_and_a_key_to_another_day(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    visitor.open("/claims")
    page.get_by_text("earlier statements").click()
    statement = page.get_by_role("article").filter(
        has_text="Metropolitan Police Department, 9 July"
    )
    statement.get_by_text("What is behind it: Robbery, −31%").click()
    statement.get_by_role("link", name=re.compile("Set the checker below.*Robbery")).click()
    visitor.expect_address("/claims", crime="robbery", date="2024-07-08")
    expect(page.get_by_text("was down: −34.4%")).to_be_visible()
    page.get_by_role("spinbutton", name=re.compile("^day, ")).focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")  # past the button of the calendar: the field takes the day
    visitor.expect_address("/claims", crime="robbery", date="2024-07-09")
    expect(page.get_by_text("was down: about −34.9%")).to_be_visible()
    expect(page.get_by_text("This is an estimate.")).to_be_visible()
