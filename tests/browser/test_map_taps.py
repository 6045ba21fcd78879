"""A tap on the map chooses the area under it, on a desk and on a phone."""

from __future__ import annotations

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

Point = tuple[float, float]


@pytest.fixture(scope="session")
def spots() -> dict[str, Point]:
    """Where a point inside each area is drawn, in pixels from the middle of the map."""
    census = embedded_census()
    view = coverage_map(census, "per_km2", None, WORDS, LIGHT).initial_view_state
    pixels_per_degree = 512 * 2**view.zoom / 360  # web mercator, in tiles of 512 pixels

    def northing(latitude: float) -> float:
        return degrees(asinh(tan(radians(latitude))))

    found = {}
    for feature in census.map_features["area"]:
        inside = shape(feature["geometry"]).representative_point()
        found[feature["properties"]["area_id"]] = (
            (inside.x - view.longitude) * pixels_per_degree,
            (northing(view.latitude) - northing(inside.y)) * pixels_per_degree,
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
        """Where in the window an area was drawn at first. A phone shows the map smaller."""
        self.canvas.scroll_into_view_if_needed()
        box = self.canvas.bounding_box()
        assert box
        scale = box["width"] / self.canvas.evaluate("canvas => canvas.clientWidth")
        x, y = self.spots[area]
        return box["x"] + box["width"] / 2 + x * scale, box["y"] + box["height"] / 2 + y * scale

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

    def tap_at(self, spot: Point) -> None:
        self._press(spot, self.page.touchscreen.tap)

    def _press(self, spot: Point, press: Callable[[float, float], None]) -> None:
        """Press again where a busy computer stretched the press into a hold."""
        for _ in range(5):
            press(*spot)
            if self.page.evaluate("window.lastPress") < LONGEST_CLICK:
                return
        pytest.fail("This computer is too busy to click")


def test_a_finger_chooses_an_area_and_leaves_it_on_the_very_same_spot(
    visit: Visit, spots: dict[str, Point]
) -> None:
    visitor = visit(375, touch=True)
    visitor.open()
    the_map = Map(visitor, spots)
    spot = the_map.point_at("409")
    the_map.tap_at(spot)
    visitor.expect_address(area="409")
    expect(the_map.names(spot)).to_contain_text("PSA 409 ")
    the_map.tap_at(spot)
    visitor.expect_address()


def test_a_second_click_on_the_very_same_spot_leads_back_to_the_city(
    visit: Visit, spots: dict[str, Point]
) -> None:
    """The map does not move under the pointer when the text above it changes."""
    visitor = visit()
    visitor.open()
    city = visitor.answer.inner_text()
    the_map = Map(visitor, spots)
    the_map.click("409")
    visitor.expect_address(area="409")
    for area, told in (
        ("209", WORDS.area_hidden("Downtown (PSA 209)")),
        ("708", "Bellevue (PSA 708) has about"),
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
    visitor = visit()
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


def test_a_closer_look_survives_a_click(visit: Visit, spots: dict[str, Point]) -> None:
    visitor = visit()
    visitor.open()
    the_map = Map(visitor, spots)
    assert "PSA 602 " in the_map.named_at("602")
    the_map.point_at("504")
    for _ in range(3):
        the_map.page.mouse.wheel(0, -300)
    the_map.point_at("504")
    assert "PSA 602 " not in the_map.named_at("602"), "the wheel did not bring the map closer"
    the_map.click("504")
    visitor.expect_address(area="504")
    expect(visitor.answer).to_contain_text("Brookland (PSA 504)")
    assert "PSA 602 " not in the_map.named_at("602"), "the click undid the closer look"
