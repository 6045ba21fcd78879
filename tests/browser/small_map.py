"""Taps on the small map of areas, which is drawn as a chart."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.visitor import FIRST_DRAWING, Visitor

# The chart says itself as a whole, so its areas are known by what Vega drew them from.
MIDDLE_OF_AREA = """(svg, label) => {
    const area = [...svg.querySelectorAll('.mark-shape path')]
        .find(path => path.__data__?.datum?.label?.includes(label));
    const box = area.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}"""


def tap(visitor: Visitor, label: str) -> None:
    """Click the middle of an area on the small map."""
    drawing = visitor.page.locator(".stVegaLiteChart").first.locator("svg.marks")
    expect(drawing).to_be_visible(timeout=FIRST_DRAWING)
    drawing.scroll_into_view_if_needed()
    visitor.page.mouse.click(*drawing.evaluate(MIDDLE_OF_AREA, label))
