"""The page fits its window, and paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from benchmarks.more_areas import write_more_areas
from tests.browser.running_site import running_site
from tests.browser.visitor import FIRST_DRAWING, WIDTHS, WORDS, Visit, Visitor

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


# Lines of the large sentence, where the first figure begins, and how long the page is.
FIRST_SCREEN = """() => {
    const line = document.createRange(), top = e => e.getBoundingClientRect().top;
    line.selectNodeContents(document.querySelector('h1'));
    const figures = '#root :is(.cc-flat, .stVegaLiteChart, .stDeckGlJsonChart)';
    return {
        lines: new Set([...line.getClientRects()].map(r => Math.round(r.top / 12))).size,
        figure: Math.min(...[...document.querySelectorAll(figures)].map(top)),
        length: document.querySelector('.stMainBlockContainer').scrollHeight,
    };
}"""
# Words of a chart that stand on each other.
COLLIDING = """() => [...document.querySelectorAll('.stVegaLiteChart')].flatMap(chart => {
    const texts = [...chart.querySelectorAll('svg text:not([opacity="0"])')]
        .map(each => [each.textContent.trim(), each.getBoundingClientRect()])
        .filter(([said, box]) => said && box.width);
    return texts.flatMap(([said, box], place) => texts.slice(place + 1)
        .filter(([other, at]) => other !== said && box.left < at.right - 1
            && at.left < box.right - 1 && box.top < at.bottom - 4 && at.top < box.bottom - 4)
        .map(([other]) => `${said} | ${other}`));
})"""

# Words of a chart that stand across its upright scale, or touch it.
ACROSS_THE_SCALE = """() => [...document.querySelectorAll('.stVegaLiteChart')].flatMap(chart => {
    const scales = [...chart.querySelectorAll('.role-axis-domain line')]
        .map(each => each.getBoundingClientRect()).filter(box => box.height > box.width);
    return [...chart.querySelectorAll('.role-mark.mark-text text')].filter(each => {
        const box = each.getBoundingClientRect();
        return box.width && scales.some(at => box.left < at.right + 4 && box.right > at.left);
    }).map(each => each.textContent);
})"""


@pytest.mark.parametrize(
    ("path", "lines", "figure", "length"),
    [
        ("/", 2, 345, 4_500),
        ("/?area=302", 3, 345, 4_500),
        ("/neighborhood", 1, 330, 1_500),
        ("/neighborhood?area=302", 3, 330, 6_450),
        ("/neighborhood?area=103", 3, 330, 6_400),
        ("/compare", 1, 380, 1_500),
    ],
)
def test_the_first_screen_of_a_phone(
    visit: Visit, path: str, lines: int, figure: int, length: int
) -> None:
    visitor = visit(width=375)
    visitor.open(path)
    visitor.expect_to_fit()
    found = visitor.page.evaluate(FIRST_SCREEN)
    assert found["lines"] <= lines
    assert found["figure"] <= figure
    assert found["length"] <= length


def test_a_place_of_many_areas_has_a_first_page_hardly_longer(visit: Visit, tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    releases.mkdir()
    settings = write_more_areas(releases, 278)
    with running_site(releases, tmp_path / "log", **settings) as many:
        for width in (375, 1280):
            few, more = visit(width=width), visit(width=width, at=many)
            lengths = []
            for visitor in (few, more):
                visitor.open("/")
                lengths.append(visitor.page.evaluate(FIRST_SCREEN)["length"])
            assert lengths[1] <= 1.3 * lengths[0]


def test_a_name_that_a_narrow_screen_cuts_off_ends_in_an_ellipsis(visit: Visit) -> None:
    visitor = visit(width=375)
    visitor.open("/?area=504")
    name = visitor.page.get_by_role("combobox", name=WORDS.find)
    assert name.evaluate("list => list.scrollWidth > list.clientWidth")
    expect(name).to_have_css("text-overflow", "ellipsis")


@pytest.mark.parametrize(
    "path", ["/", "/neighborhood", "/neighborhood?area=302", "/compare", "/spread"]
)
def test_on_a_desk_a_figure_stands_beside_the_answer(visit: Visit, path: str) -> None:
    visitor = visit()
    visitor.open(path)
    visitor.expect_to_fit()
    assert visitor.page.evaluate(FIRST_SCREEN)["figure"] <= 220


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize(
    "path",
    ["/cameras", "/claims", "/spread", "/neighborhood?area=302", "/compare?areas=302,506,101"],
)
def test_no_words_of_a_chart_stand_on_others(visit: Visit, path: str, width: int) -> None:
    visitor = visit(width=width)
    visitor.open(path)
    expect(visitor.charts.first.locator("svg.marks")).to_be_visible(timeout=FIRST_DRAWING)
    visitor.expect_to_fit()
    assert visitor.page.evaluate(COLLIDING) == []
    assert visitor.page.evaluate(ACROSS_THE_SCALE) == []


def expect_no_sideways_scrolling(visitor: Visitor) -> None:
    for width in WIDTHS:
        visitor.resize(width)
        visitor.see_everything()
        visitor.expect_to_fit()
