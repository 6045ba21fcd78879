"""Each language fits its page, is found by a keyboard, and keeps the view."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from components.wording import LANGUAGES
from tests.browser.test_layout import COLLIDING
from tests.browser.visitor import FIRST_DRAWING, Visit

pytestmark = pytest.mark.browser

# What is opened in a language: the busiest page, and those that have a kind of table or chart that
# it has not.
PAGES = dict.fromkeys(("es", "ko", "zh"), "/neighborhood?area=504&") | {
    "am": "/compare?areas=506,602&",
    "fr": "/claims?",
    "vi": "/cameras?",
}
# What Streamlit itself calls its lists, fields and their parts.
IN_ENGLISH = (
    "[aria-label=Open], [aria-label^='Remove '], [aria-label='Selected values'], "
    "[aria-label='Choose date'], [placeholder='Choose an option']"
)
# Words on a control that it does not show whole; a list of choices ends them in an ellipsis.
CUT_OFF = """() => [...document.querySelectorAll('#root :is(button, a, summary, label)')]
    .filter(each => each.checkVisibility() && each.clientWidth > 1
        && !each.closest('[popover], [role=listbox], .stSelectbox, .stMultiSelect')
        && (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline'))
    .map(each => each.textContent.trim())"""


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_page_in_a_language_fits_and_everybody_can_read_it(visit: Visit, language: str) -> None:
    """On a phone, then on a desk."""
    visitor = visit(width=375)
    visitor.open(f"{PAGES[language]}lang={language}")
    skip = visitor.page.get_by_test_id("stSkipToContent")
    expect(skip).to_have_text(LANGUAGES[language].document.skip)
    expect(visitor.page.locator(IN_ENGLISH)).to_have_count(0)
    for width in (375, 1280):
        visitor.resize(width)
        visitor.expect_to_fit()
        expect(visitor.charts.first.locator("svg.marks")).to_be_visible(timeout=FIRST_DRAWING)
        assert visitor.page.evaluate(COLLIDING) == []
        assert visitor.page.evaluate(CUT_OFF) == []
    found = visitor.violations()
    assert not found, "\n".join(found)


def test_a_keyboard_leads_to_the_view_that_is_open_in_another_language(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/?crime=robbery")
    page = visitor.page
    visitor.map.get_by_role("link", name="PSA 504", exact=False).first.click()
    visitor.expect_address(area="504", crime="robbery")
    menu = page.get_by_role("button", name="Language: English")
    menu.focus()
    page.keyboard.press("Enter")
    choices = page.locator(".cc-languages").get_by_role("link")
    expect(choices).to_have_text([words.own_name for words in LANGUAGES.values()])
    expect(page.locator('.cc-languages [aria-current="true"]')).to_have_text("English")
    for _ in range(1 + list(LANGUAGES).index("es")):
        page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Español")).to_be_focused()
    page.keyboard.press("Enter")
    visitor.expect_address(area="504", crime="robbery", lang="es")
    visitor.settle()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.get_by_role("link", name=LANGUAGES["es"].compare_title, exact=True).click()
    visitor.expect_address("/compare", lang="es")
