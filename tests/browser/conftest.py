"""What the browser tests share: the site on a server of its own, and a real Chromium."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.running_site import Site, running_site
from tests.browser.visitor import FIND_FRAMED, FRAMED, Scheme, Visit, Visitor

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# What the browser's own window prepares of what its address field may offer: two pages of their
# own for each of ours, a quarter of all its work.
OFFERED = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup")
# What Playwright turns off counts no longer beside a list of ours. Of it: what asks somebody,
# or holds back a page.
TURNED_OFF = (
    *("AimEnabled", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "MediaRouter"),
    *("NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "PreconnectToSearch"),
)
# The map needs WebGL, here without a graphics card; and the browser itself is to ask nobody.
CHROMIUM_OPTIONS = (
    f"--disable-features={','.join((*OFFERED, *TURNED_OFF))}",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

expect.set_options(timeout=30_000)  # two browsers may share two cores


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path | None], Site]]:
    """Starts the site on a folder of releases (None: its own); it ends with the tests."""
    with ExitStack() as running:

        def start(releases: Path | None) -> Site:
            log = tmp_path_factory.mktemp("server") / "log.txt"
            return running.enter_context(running_site(releases, log))

        yield start


@pytest.fixture(scope="session")
def site(serve: Callable[[Path | None], Site]) -> Site:
    """The site with the releases that come with it."""
    return serve(None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for each file: whatever the tests of another room start does not hold it open."""
    with sync_playwright() as playwright:
        playwright.selectors.register(FRAMED, FIND_FRAMED)
        # Playwright starts Chromium without its sandbox, which root could not use.
        chromium = playwright.chromium.launch(
            executable_path=_chromium(), args=list(CHROMIUM_OPTIONS)
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, site: Site, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """Makes visitors, whose windows close with the test."""
    visitors: list[Visitor] = []

    def new_visitor(
        width: int = 1280,
        scheme: Scheme = "light",
        touch: bool = False,
        at: Site | None = None,
        draws_maps: bool = False,
    ) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, has_touch=touch
        )
        if not draws_maps:
            context.add_cookies([{"name": "maps", "value": "drawn", "url": (at or site).address}])
        visitors.append(Visitor(context.new_page(), (at or site).address))
        return visitors[-1]

    yield new_visitor
    for number, visitor in enumerate(visitors):
        if folder := os.environ.get("SCREENSHOTS"):
            _photograph(visitor, Path(folder), f"{request.node.name}-{number}")
        visitor.page.context.close()


def _chromium() -> str:
    """$CHROMIUM, else the first Chromium on the path."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not found:
        pytest.fail(
            f"There is no Chromium to test in: none of {', '.join(BROWSERS)} is on the path. "
            "Install one, or name it: CHROMIUM=/path/to/chromium"
        )
    return found


def _photograph(visitor: Visitor, folder: Path, name: str) -> None:
    """The whole page as an image; the page scrolls inside the window, so the window grows."""
    page = visitor.page
    size = page.viewport_size
    height = page.evaluate("document.querySelector('.stMainBlockContainer')?.scrollHeight")
    if size and height:
        page.set_viewport_size({"width": size["width"], "height": height})
        visitor.see_everything()
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / (re.sub(r"[^\w-]+", "-", name) + ".png"))
