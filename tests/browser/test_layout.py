"""The page fits its window, and paper."""

from __future__ import annotations

import re

import pytest

from tests.browser.visitor import WIDTHS, Visit, Visitor

pytestmark = pytest.mark.browser

# What stands around the table and does not show all of it.
CLIPPING = """table => {
    const inner = table.getBoundingClientRect(), clipping = [];
    for (let part = table.parentElement; part; part = part.parentElement) {
        const outer = part.getBoundingClientRect();
        const hides = getComputedStyle(part).overflow !== 'visible';
        if (hides && (outer.bottom < inner.bottom || outer.right < inner.right))
            clipping.push(part.cloneNode().outerHTML.slice(0, 100));
    }
    return clipping;
}"""


def test_the_privacy_page_fits_any_window(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/privacy")
    expect_no_sideways_scrolling(visitor)


def test_the_first_page_fits_any_window_and_its_table_is_printed_whole(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    visitor.open("/?area=706&per=per_1000_residents")
    expect_no_sideways_scrolling(visitor)

    page.set_viewport_size({"width": 720, "height": 900})  # a sheet between its margins
    page.emulate_media(media="print")
    assert visitor.table.evaluate(CLIPPING) == []
    assert (
        visitor.table.evaluate("table => table.scrollWidth - table.parentElement.clientWidth") <= 0
    )
    sheets = re.findall(rb"/Type */Page\b", page.pdf(format="Letter"))
    height = visitor.table.evaluate("table => table.scrollHeight")
    assert len(sheets) * 1056 > height, "the table is longer than all sheets together"


def expect_no_sideways_scrolling(visitor: Visitor) -> None:
    for width in WIDTHS:
        visitor.resize(width)
        visitor.see_everything()
        visitor.expect_to_fit()
