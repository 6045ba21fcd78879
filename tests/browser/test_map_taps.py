"""A tap on the map chooses the area under it, on a desk and on a phone."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from math import asinh, degrees, radians, tan

import pytest
from playwright.sync_api import Locator, expect
from shapely.geometry import shape

from components.charts.palette import LIGHT
from components.figures.coverage import coverage_map
from tests.browser.visitor import WORDS, Visit, Visitor
from tests.embedded import embedded_census

pytestmark = pytest.mark.browser

LONGEST_CLICK = 250  # ms; the map takes a longer press for a hold
MEASURE_PRESSES = """() => {
    let start;
    addEventListener('pointerdown', () => { start = performance.now(); }, true);
    addEventListener('pointerup', () => { window.lastPress = performance.now() - start; }, true);
}"""

SCROLLED = "() => document.querySelector('.stMain').scrollTop"
HEIGHT = "document.querySelector('.stMain').scrollHeight"

Point = tuple[float, float]


@pytest.fixture(scope="session")
def spots() -> dict[str, Point]:
    """Where a point inside each area is drawn, from the middle of the map, in its heights."""
    census = embedded_census()
    view = coverage_map(census, "per_km2", None, WORDS, LIGHT).deck["initialViewState"]
    (_, south), (_, north) = view["maxBounds"]

    def northing(latitude: float) -> float:
        return degrees(asinh(tan(radians(latitude))))

    height = northing(north) - northing(south)  # in degrees, web mercator
    found = {}
    for feature in census.map_features["area"]:
        inside = shape(feature["geometry"]).representative_point()
        found[feature["properties"]["area_id"]] = (
            (inside.x - view["longitude"]) / height,
            (northing(view["latitude"]) - northing(inside.y)) / height,
        )
    return found


class Map:
    """The map in a visitor's window, as drawn at first."""

    def __init__(self, visitor: Visitor, spots: dict[str, Point]) -> None:
        self.page = visitor.page
        self.page.evaluate(MEASURE_PRESSES)
        self.canvas = visitor.map.locator("canvas")
        self.tooltip = visitor.map.locator(".deck-tooltip")
        self.spots = spots

    def spot(self, area: str) -> Point:
        """Where in the window an area was drawn at first: the city fills the map's height."""
        self.canvas.scroll_into_view_if_needed()
        box = self.canvas.bounding_box()
        assert box
        (x, y), scale = self.spots[area], box["height"]
        return box["x"] + box["width"] / 2 + x * scale, box["y"] + scale / 2 + y * scale

    def named_at(self, area: str) -> str:
        """What the map names where an area was drawn at first."""
        x, y = self.spot(area)
        self.page.mouse.move(1, 1)
        expect(self.tooltip).to_be_hidden()
        self.page.mouse.move(x - 2, y)
        self.page.mouse.move(x, y)
        expect(self.tooltip).to_be_visible()
        return self.tooltip.inner_text()

    def names(self, spot: Point) -> Locator:
        """The tooltip, with the pointer brought to a spot again."""
        self.page.mouse.move(spot[0] - 2, spot[1])
        self.page.mouse.move(*spot)
        return self.tooltip

    def point_at(self, area: str) -> Point:
        """Bring the pointer to an area, once the map is drawn and names it."""
        end = time.monotonic() + 60
        while True:
            x, y = self.spot(area)
            self.page.mouse.move(x - 2, y)
            self.page.mouse.move(x, y)
            try:
                expect(self.tooltip).to_contain_text(f"PSA {area} ", timeout=1000)
            except AssertionError:
                if time.monotonic() > end:
                    raise
            else:
                return x, y

    def click(self, area: str) -> Point:
        spot = self.point_at(area)
        self.click_at(spot)
        return spot

    def click_at(self, spot: Point) -> None:
        self._press(spot, self.page.mouse.click)

    def _press(self, spot: Point, press: Callable[[float, float], None]) -> None:
        """Press again where a busy computer stretched the press into a hold."""
        for _ in range(5):
            press(*spot)
            if self.page.evaluate("window.lastPress") < LONGEST_CLICK:
                return
        pytest.fail("This computer is too busy to click")


def test_a_finger_chooses_an_area_with_its_first_tap_and_leaves_it_with_the_next(
    visit: Visit,
) -> None:
    """A phone has the map as a drawing, sharp on any screen, and each area of it is a link."""
    visitor = visit(375, touch=True, draws_maps=True)
    page = visitor.page
    page.set_viewport_size({"width": 375, "height": 800})
    visitor.open()
    page.evaluate("window.same = true")
    areas = visitor.map.locator(".cc-flat a")
    spot = areas.filter(has=page.locator("title", has_text="PSA 409 ")).bounding_box()
    assert spot

    def tap() -> None:
        page.touchscreen.tap(spot["x"] + spot["width"] / 2, spot["y"] + spot["height"] / 2)

    tap()
    visitor.expect_address(area="409")
    card = page.locator(".cc-card")
    expect(card).to_be_in_viewport(ratio=1)
    expect(card).to_contain_text("PSA 409")
    expect(card).to_contain_text("times the typical area")
    expect(card).to_contain_text(WORDS.card_open)
    drawn, below = visitor.map.bounding_box(), card.bounding_box()
    assert drawn and below and drawn["y"] < 340
    assert drawn["y"] + drawn["height"] <= below["y"], "the card covers a part of the city"
    # The next tap leads back, once the drawing of this view is there.
    expect(areas.filter(has=page.locator("title", has_text="PSA 409 "))).not_to_have_attribute(
        "href", re.compile("area=409")
    )
    tap()
    visitor.expect_address()
    assert page.evaluate("window.same"), "the page was not loaded anew"
    visitor.expect(f"{HEIGHT} <= 4500")  # once the card of the area is gone


def test_a_second_click_on_the_very_same_spot_leads_back_to_the_city(
    visit: Visit, spots: dict[str, Point]
) -> None:
    """The map does not move under the pointer when the text above it changes."""
    visitor = visit(draws_maps=True)
    visitor.open()
    city = visitor.answer.inner_text()
    the_map = Map(visitor, spots)
    the_map.click("409")
    visitor.expect_address(area="409")
    for area, told in (
        ("209", WORDS.area_hidden("Downtown (PSA 209)")),
        ("708", "Bellevue (PSA 708) had about"),
    ):
        spot = the_map.click(area)
        visitor.expect_address(area=area)
        expect(visitor.answer).to_contain_text(told)
        expect(visitor.chosen_row).to_contain_text(f"PSA {area} ")
        # Drawn anew, which takes its time without a graphics card, and still the same there.
        expect(the_map.names(spot)).to_contain_text(f"PSA {area} ")
        the_map.click_at(spot)
        visitor.expect_address()
        expect(visitor.chosen_row).to_have_count(0)
        expect(visitor.answer).to_have_text(city)


def test_an_area_can_be_clicked_after_it_was_chosen_in_any_other_way(
    visit: Visit, spots: dict[str, Point]
) -> None:
    visitor = visit(draws_maps=True)
    visitor.open("/?area=504")
    the_map = Map(visitor, spots)
    the_map.click("504")  # the area of a link is left with one click
    visitor.expect_address()
    the_map.click("504")
    visitor.expect_address(area="504")
    visitor.choose(WORDS.find, "Deanwood")
    visitor.expect_address(area="602")
    the_map.click("504")
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    visitor.page.go_back()
    visitor.expect_address(area="602")
    expect(visitor.answer).to_contain_text("Deanwood, Hillbrook (PSA 602)")
    the_map.click("504")
    visitor.expect_address(area="504")


def test_the_wheel_scrolls_the_page_and_with_ctrl_looks_closer_until_the_whole_city_is_asked_for(
    visit: Visit, spots: dict[str, Point]
) -> None:
    visitor = visit(draws_maps=True)
    visitor.open()
    the_map, page = Map(visitor, spots), visitor.page
    assert "PSA 602 " in the_map.named_at("602")
    the_map.point_at("504")
    before = page.evaluate(SCROLLED)
    page.mouse.wheel(0, 120)
    visitor.expect(f"({SCROLLED})() > {before}")
    the_map.point_at("504")  # drawn as before
    page.keyboard.down("Control")
    for _ in range(3):
        page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    the_map.point_at("504")
    assert "PSA 602 " not in the_map.named_at("602"), "the wheel did not bring the map closer"
    the_map.click("504")
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    assert "PSA 602 " not in the_map.named_at("602"), "the click undid the closer look"
    page.get_by_role("button", name=WORDS.map_whole).click()
    the_map.point_at("602")
