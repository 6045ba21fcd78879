"""The brief as a web page: for everybody, in both themes, and on one page of paper."""

from __future__ import annotations

import io
from itertools import cycle

import pypdf
import pytest
from playwright.sync_api import expect

from components.charts.palette import DARK, PRINT
from tests.browser.running_site import Site
from tests.browser.visitor import WORDS, Scheme, Visit

pytestmark = pytest.mark.browser

VIEWS = [
    "",
    "area=102",
    "area=103&crime=arson",
    "areas=506,602",
    "areas=102,103,304,604,705,306&per=per_1000_residents",
    "areas=district-1,ward-7,208&crime=robbery",
]


@pytest.mark.parametrize(
    ("view", "scheme", "paper"),
    [*zip(VIEWS, cycle(["light", "dark"]), cycle(["letter", "letter", "a4"]))],
)
def test_everybody_can_read_it_and_print_it_on_one_page(
    visit: Visit, site: Site, view: str, scheme: Scheme, paper: str
) -> None:
    visitor = visit(scheme=scheme)
    page = visitor.page
    page.goto(f"{site.address}/brief?{view}&paper={paper}")
    ground = bytes.fromhex((DARK if scheme == "dark" else PRINT).paper[1:])
    expect(page.locator("html")).to_have_css(
        "background-color", f"rgb({', '.join(map(str, ground))})"
    )
    for width in (1280, 375):
        page.set_viewport_size({"width": width, "height": 900})
        assert not (found := visitor.violations()), "\n".join(found)
        assert page.evaluate("document.documentElement.scrollWidth") <= width

    printed = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    (sheet,) = printed.pages
    assert round(sheet.mediabox.height) == {"letter": 792, "a4": 842}[paper]
    text = "".join(sheet.extract_text().split())
    notes = ("".join(each.split()) for each in WORDS.brief.likely_range.values())
    assert any(note in text for note in notes)
    assert "".join(WORDS.brief.live_label.split()) in text
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 816 if paper == "letter" else 794, "height": 1056})
    cut_off = """() => [...document.querySelectorAll('body, main, .figures > section')]
        .some(each => each.scrollHeight > each.clientHeight + 1)"""
    assert not page.evaluate(cut_off)


def test_a_view_leads_to_its_brief_and_back(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/neighborhood?area=506")
    visitor.page.get_by_role("link", name=WORDS.brief.link_web).click()
    visitor.page.wait_for_url("**/brief?area=506")
    visitor.page.get_by_role("link", name=WORDS.brief.live_label).first.click()
    visitor.page.wait_for_url("**/neighborhood?area=506**")
    visitor.settle()
    expect(visitor.answer).to_contain_text("Ivy City")
