"""Somebody at a browser: opens the site's pages, waits until they are drawn, uses them."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from typing import Literal, Protocol
from urllib.parse import parse_qsl, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, TimeoutError, expect

from components.charts.palette import palette
from components.wording import LANGUAGES
from tests.browser.running_site import Site

WORDS = LANGUAGES["en"].of("rebates", "us")
# Finds rows as they are seen, by the frame around them: a style of its own marks a chosen one.
FRAMED = "framed"
FIND_FRAMED = """(() => {
    const queryAll = (root, name) => [...root.querySelectorAll(name)]
        .filter(each => getComputedStyle(each).outlineStyle === 'solid');
    return { query: (root, name) => queryAll(root, name)[0], queryAll };
})()"""
FIRST_DRAWING = 60_000  # ms: WebGL without a graphics card starts slowly
WIDTHS = (320, 375, 768, 1024, 1280, 1600)  # pixels of a window

# By how many pixels the page can be scrolled sideways, and how wide each chart is.
_EXTENT = """() => [
    [document.documentElement, document.querySelector('.stMain')]
        .reduce((most, part) => Math.max(most, part.scrollWidth - part.clientWidth), 0),
    ...[...document.querySelectorAll('svg.marks')].map(part => part.getBoundingClientRect().width)
]"""
# The part that reaches farthest beyond the right edge of the window.
_WIDEST = """() => [...document.querySelectorAll('.stMain *')]
    .map(part => [part.getBoundingClientRect().right, part.cloneNode().outerHTML.slice(0, 200)])
    .sort((one, other) => other[0] - one[0])[0]"""

# Streamlit's element of the main part holds the masthead too. It is given a role that it may not
# have, so that a screen reader finds the pages beside the main part and not in it.
AROUND_THE_MASTHEAD = ("aria-allowed-role", ["#stMain"])

Scheme = Literal["light", "dark"]


def looks(schemes: Sequence[Scheme]) -> Iterator[tuple[Scheme, int]]:
    """A theme and the width of a window, until each of both was seen: they do not depend."""
    return zip(itertools.cycle(schemes), (1280, 375), strict=False)


class Visitor:
    """One browser window on the site at `address`."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.answer = page.locator("h1")
        self.notices = page.locator(".cc-notice")
        self.map = page.locator(".st-key-map, .cc-map")  # drawn by a script, or as it came
        self.trend = page.locator("img.cc-chart")
        self.charts = page.locator(".stVegaLiteChart")  # that a script draws
        self.table = page.locator(".cc-table")
        self.chosen_row = self.table.locator(f"{FRAMED}=tr")

    def open(self, path: str = "/") -> None:
        self.page.goto(self.address + path)
        self.settle()

    def reload(self) -> None:
        self.page.reload()
        self.settle()

    def settle(self) -> None:
        """Wait until the script has run to its end and the page has its large sentence."""
        done = self.page.locator('[data-test-script-state="notRunning"]')
        expect(done).to_be_attached(timeout=FIRST_DRAWING)
        expect(self.page.locator("#arrived")).to_have_count(0)
        expect(self.answer).to_be_visible()

    def see_everything(self) -> None:
        """Wait until the map and the chart are there, too, on a page that has them."""
        self.settle()
        if self.map.count():
            expect(self.map.locator("canvas, .cc-flat").first).to_be_visible(timeout=FIRST_DRAWING)
            expect(self.trend).to_be_visible()

    def resize(self, width: int) -> None:
        self.page.set_viewport_size({"width": width, "height": 900})

    def expect_to_fit(self, within: float = 30) -> None:
        """Wait until nothing scrolls sideways and no chart changes, so many seconds at most.

        A chart is drawn anew, and until then too wide, some time after its window changed.
        """
        end, calm = time.monotonic() + within, 0
        before: list[float] = []
        while calm < 3:
            now: list[float] = self.page.evaluate(_EXTENT)
            calm = calm + 1 if now == before and now[0] == 0 else 0
            if not calm and time.monotonic() > end:
                (right, part), size = self.page.evaluate(_WIDEST), self.page.viewport_size
                raise AssertionError(f"{now[0]} px too wide in {size}: to {right} reaches {part}")
            before = now
            self.page.wait_for_timeout(50)

    def expect(self, truth: str, within: float = 30) -> None:
        """Wait until this script is true, asked from here: the site lets no page run a text."""
        end = time.monotonic() + within
        while not self.page.evaluate(truth):
            assert time.monotonic() < end, f"never true: {truth}"
            self.page.wait_for_timeout(50)

    def turn_to(self, scheme: Scheme) -> None:
        """Switch the computer to this theme, and wait until the page lies on its paper."""
        self.page.emulate_media(color_scheme=scheme)
        paper = bytes.fromhex(palette(scheme).paper[1:])
        expect(self.page.locator(".stApp")).to_have_css(
            "background-color", f"rgb({', '.join(map(str, paper))})"
        )
        self.settle()

    def choose(self, label: str, text: str) -> None:
        """Type into a picker and take what it offers first."""
        picker = self.page.get_by_role("combobox", name=label)
        picker.click()
        picker.fill(text)
        expect(self.page.get_by_role("option").first).to_contain_text(text)
        picker.press("Enter")

    def expect_address(self, path: str = "/", **parameters: str) -> None:
        """Wait for an address with this path and exactly these parameters."""

        def as_expected(address: str) -> bool:
            parts = urlsplit(address)
            return parts.path == path and dict(parse_qsl(parts.query)) == parameters

        try:
            self.page.wait_for_url(as_expected, wait_until="commit", timeout=30_000)
        except TimeoutError:
            message = f"the address is {self.page.url}, not {path} with {parameters}"
            raise AssertionError(message) from None
        self.settle()

    def violations(self) -> list[str]:
        """What axe finds wrong, by its default rules (WCAG A and AA, and good practice)."""
        # The size of targets is part of WCAG 2.2 AA, but off in axe unless asked for.
        options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
        found = Axe().run(self.page, options=options).response["violations"]
        return [
            f"{rule['id']} at {node['target']}: {rule['help']}\n{node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
            if (rule["id"], node["target"]) != AROUND_THE_MASTHEAD
        ]


class Visit(Protocol):
    """Makes a visitor with an empty browser profile, of `at` or else of the site itself.

    A browser that draws no maps, and is sent drawings of them, is several times as fast here,
    where no graphics card is, and must do all else as well.
    """

    def __call__(
        self,
        width: int = 1280,
        scheme: Scheme = "light",
        touch: bool = False,
        at: Site | None = None,
        draws_maps: bool = False,
    ) -> Visitor: ...
