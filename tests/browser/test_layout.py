"""The page fits its window, and paper."""

from __future__ import annotations

import re

import pytest
from visitor import Visit

pytestmark = pytest.mark.browser

WIDTHS = (320, 375, 768, 1024, 1280, 1600)

# Everything that reaches beyond the right edge of the window.
TOO_WIDE = """() => [...document.querySelectorAll('.stMain *')]
    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(part => part.cloneNode().outerHTML.slice(0, 100))"""
SIDEWAYS = """() => [document.documentElement, document.querySelector('.stMain')]
    .reduce((most, part) => Math.max(most, part.scrollWidth - part.clientWidth), 0)"""
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


@pytest.mark.parametrize("path", ["/?area=706&per=per_1000_residents", "/privacy"])
def test_nothing_scrolls_sideways(visit: Visit, path: str) -> None:
    visitor = visit()
    visitor.open(path)
    for width in WIDTHS:
        visitor.page.set_viewport_size({"width": width, "height": 900})
        visitor.see_everything()
        assert visitor.page.evaluate(SIDEWAYS) == 0, (width, visitor.page.evaluate(TOO_WIDE))


def test_the_table_is_printed_whole(visit: Visit) -> None:
    visitor = visit(width=720)  # about a sheet of paper between its margins
    visitor.open()
    visitor.see_everything()
    visitor.page.emulate_media(media="print")
    assert visitor.table.evaluate(CLIPPING) == []
    assert (
        visitor.table.evaluate("table => table.scrollWidth - table.parentElement.clientWidth") <= 0
    )
    sheets = re.findall(rb"/Type */Page\b", visitor.page.pdf(format="Letter"))
    height = visitor.table.evaluate("table => table.scrollHeight")
    assert len(sheets) * 1056 > height, "the table is longer than all sheets together"
