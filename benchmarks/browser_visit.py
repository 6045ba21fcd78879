"""One visit of a real Chromium to a page, and what came over its wire until when."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from benchmarks.wire import Wire

SLOWER = 4  # a phone's processor
_PATIENCE = 120  # seconds
_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
# What there is to read, and from when on it could be painted: the answer, the map's picture, the
# table; in an app without them, whatever is painted first.
_WATCH = """(() => {
performance.setResourceTimingBufferSize(1000);
window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(each => {
    if (!each.hadRecentInput) window.shift += each.value;
})).observe({type: "layout-shift", buffered: true});
window.painted = {};
const parts = {answer: "#arrived h1", map: "#arrived svg.cc-flat", table: "#arrived table"};
const look = () => {
    for (const [part, where] of Object.entries(parts)) {
        if (part in painted || !document.querySelector(where)?.getClientRects().length) continue;
        painted[part] = performance.now();  // with this frame
    }
    if (Object.keys(painted).length < 3) requestAnimationFrame(look);
};
requestAnimationFrame(look);
})();"""
_FIRST = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
_SCRIPTS = (
    "performance.getEntriesByType('resource').filter(each => each.name.endsWith('.js'))"
    ".map(each => [each.name, each.startTime])"
)
_READABLE = (
    f"({_FIRST}) && (!document.getElementById('arrived') || Object.keys(painted).length === 3)"
)
_LIVE = (
    "!document.getElementById('arrived') && "
    "!!document.querySelector('[data-test-script-state=\"notRunning\"]')"
)


@dataclass(frozen=True)
class Answer:
    """What was asked for: kind and path, its coding, bytes as sent."""

    kind: str
    path: str
    coding: str
    size: int
    status: int


@dataclass
class Visit:
    """Seconds and bytes of one visit; `scripts` is when each script was asked for, by its path."""

    readable: float
    map_picture: float
    live: float
    scripts: dict[str, float]
    bytes_readable: int
    bytes_all: int
    bytes_live: int
    shift: float
    answers: list[Answer]


def start(playwright: Playwright) -> Browser:
    """A Chromium that asks nobody else."""
    chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    return playwright.chromium.launch(executable_path=chromium, args=list(_FLAGS))


def visit(context: BrowserContext, wire: Wire, calm: float, slower: int = 1) -> Visit:
    """Open the first page over a wire until it is live, and calm for so many seconds."""
    page = context.new_page()
    page.add_init_script(_WATCH)
    answers = _Answers(context, page, slower)
    before, before_live = wire.bytes(), wire.bytes(websocket=True)
    page.goto(f"http://{wire.address}/", wait_until="commit")
    _until(page, _READABLE)
    parts = {part: each / 1000 for part, each in page.evaluate("painted").items()}
    readable = max(page.evaluate(_FIRST) / 1000, *parts.values(), 0)
    _until(page, _LIVE)
    live = page.evaluate("performance.now()") / 1000
    page.wait_for_timeout(1000 * calm)
    origin = _began(page)
    found = Visit(
        readable=readable,
        map_picture=parts.get("map", float("nan")),
        live=live,
        scripts={
            urlsplit(address).path: begun / 1000 for address, begun in page.evaluate(_SCRIPTS)
        },
        bytes_readable=wire.bytes(until=origin + readable) - before,
        bytes_all=wire.bytes() - before,
        bytes_live=wire.bytes(websocket=True) - before_live,
        shift=float(page.evaluate("window.shift")),
        answers=answers.over_the_wire(),
    )
    page.close()
    return found


class _Answers:
    """Notes what a page asks for, and what comes."""

    def __init__(self, context: BrowserContext, page: Page, slower: int) -> None:
        self._asked: dict[str, dict[str, Any]] = {}
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._begins)
        session.on("Network.responseReceived", self._answered)
        session.on("Network.loadingFinished", self._ends)
        if slower > 1:
            session.send("Emulation.setCPUThrottlingRate", {"rate": slower})

    def over_the_wire(self) -> list[Answer]:
        """Those for which something came: not what the browser held, or no longer wanted."""
        return [
            Answer(
                kind=each["kind"],
                path=urlsplit(each["address"]).path,
                coding=each["coding"],
                size=each["size"],
                status=each["status"],
            )
            for each in self._asked.values()
            if each.get("size")
        ]

    def _begins(self, event: dict[str, Any]) -> None:
        self._asked[event["requestId"]] = {
            "kind": event["type"],
            "address": event["request"]["url"],
        }

    def _answered(self, event: dict[str, Any]) -> None:
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        if asked := self._asked.get(event["requestId"]):
            asked["coding"] = headers.get("content-encoding", "")
            asked["status"] = event["response"]["status"]

    def _ends(self, event: dict[str, Any]) -> None:
        if asked := self._asked.get(event["requestId"]):
            asked["size"] = int(event["encodedDataLength"])


def _began(page: Page) -> float:
    """When the page's clock began, by the clock of the wire: by the quickest of some answers."""
    told: list[tuple[float, float]] = []
    for _ in range(10):
        asked = time.time()
        now = float(page.evaluate("performance.now()")) / 1000
        answered = time.time()
        told.append((answered - asked, (asked + answered) / 2 - now))
    return min(told)[1]


def _until(page: Page, expression: str) -> Any:
    """The first true value; asked again and again, since the site's policy lets nothing wait."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if value := page.evaluate(expression):
            return value
        page.wait_for_timeout(20)
    raise TimeoutError(f"{page.url} is not there after {_PATIENCE} s")
