"""What a first visit costs: `python -m benchmarks.first_view`.

A real Chromium opens the first page, beside an empty Streamlit app: on this machine's own
network, and on a phone's at 1.6 Mbit/s with 150 ms of round trip and a processor four times as
slow. The machine should have nothing else to do meanwhile. Takes about three minutes.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import requests
from playwright.sync_api import BrowserContext, CDPSession, Page, sync_playwright

from benchmarks.empty_app import SITE, write_empty_app
from benchmarks.report import amount, duration, heading, size
from benchmarks.server import Server

VISITS = 3
VIEWS = 100
PHONE = {"offline": False, "latency": 150, "downloadThroughput": 2e5, "uploadThroughput": 1e5}
SLOWER = 4
_PATIENCE = 120  # seconds
_FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_WATCH = """
window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(each => {
    if (!each.hadRecentInput) window.shift += each.value;
})).observe({type: "layout-shift", buffered: true});
"""
_PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
_LIVE = (
    "!document.getElementById('arrived') && "
    "!!document.querySelector('[data-test-script-state=\"notRunning\"]')"
)


@dataclass
class Visit:
    """Seconds and bytes of one visit: until something can be read, and until the page is live."""

    readable: float
    live: float
    bytes_readable: int
    bytes_all: int
    requests: int
    shift: float
    again: int


def visit(context: BrowserContext, address: str, phone: bool) -> Visit:
    """Open a page with nothing cached, wait until it is live and calm, then open it again."""
    page = context.new_page()
    page.add_init_script(_WATCH)
    wire = Wire(context, page, phone)
    page.goto(address, wait_until="commit")
    readable = _until(page, _PAINTED) / 1000
    bytes_readable = wire.bytes
    began = time.monotonic()
    _until(page, _LIVE)
    live = readable + time.monotonic() - began
    page.wait_for_timeout(20_000 if phone else 4_000)
    shift = float(page.evaluate("window.shift"))
    first, asked = wire.bytes, wire.requests
    page.goto(address, wait_until="commit")
    _until(page, _LIVE)
    page.wait_for_timeout(3_000)
    found = Visit(readable, live, bytes_readable, first, asked, shift, wire.bytes - first)
    page.close()
    return found


class Wire:
    """Counts what comes over the network to a page, as it is on the wire."""

    def __init__(self, context: BrowserContext, page: Page, phone: bool) -> None:
        self.bytes = self.requests = 0
        session: CDPSession = context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.webSocketFrameReceived", self._frame)
        if phone:
            session.send("Network.emulateNetworkConditions", PHONE)
            session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    def _finished(self, event: dict[str, Any]) -> None:
        self.bytes += int(event["encodedDataLength"])
        self.requests += 1

    def _frame(self, event: dict[str, Any]) -> None:
        self.bytes += len(event["response"]["payloadData"])


def _until(page: Page, expression: str) -> Any:
    """The first true value; asked again and again, since the site's policy lets nothing wait."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if value := page.evaluate(expression):
            return value
        page.wait_for_timeout(20)
    raise TimeoutError(f"{page.url} is not there after {_PATIENCE} s")


def measure(address: str, phone: bool) -> list[Visit]:
    """Some visits, each by a browser that was never there."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=list(_FLAGS)
        )
        size = {"width": 375, "height": 800} if phone else {"width": 1280, "height": 900}
        visits = []
        for _ in range(1 if phone else VISITS):
            context = browser.new_context(viewport=size)  # type: ignore[arg-type]
            visits.append(visit(context, address, phone))
            context.close()
        browser.close()
    return visits


def report_visits(title: str, site: list[Visit], empty: list[Visit]) -> None:
    def both(name: str) -> tuple[float, float]:
        one, other = ([getattr(each, name) for each in visits] for visits in (site, empty))
        return statistics.median(one), statistics.median(other)

    heading(title, "site", "empty app")
    duration("Until something can be read", both("readable"))
    duration("Until the page is live", both("live"))
    size("Bytes until something can be read", both("bytes_readable"), at_most=250e3)
    size("Bytes of the first visit", both("bytes_all"), at_most=1.6e6)
    amount("Requests of the first visit", both("requests"))
    size("Bytes of the second visit", both("again"), at_most=60e3)
    amount("Layout shift", both("shift"), at_most=0.05)


def report_documents(site: Server) -> None:
    """How long the document of a view takes the server: new ones, then the same again."""
    with requests.Session() as client:
        areas = client.get(f"http://{site.address}/data/v1/areas.csv").text.splitlines()[1:]
        areas = [row.split(",")[0] for row in areas]
        views = [f"http://{site.address}/neighborhood?area={area}" for area in areas][:VIEWS]
        new, again = ([_seconds(client, view) for view in views] for _ in range(2))
    heading("The document of a view, at the server", "new", "made before")
    for name, share in (("p50", 0.5), ("p95", 0.95)):
        cut = [statistics.quantiles(times, n=100)[round(share * 100) - 1] for times in (new, again)]
        duration(name, (cut[0], cut[1]))


def _seconds(client: requests.Session, address: str) -> float:
    began = time.perf_counter()
    client.get(address).raise_for_status()
    return time.perf_counter() - began


@contextmanager
def servers() -> Iterator[tuple[Server, Server]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = partial(Server, SITE / "components/server.py", SITE)
        empty = partial(Server, write_empty_app(folder / "empty"), folder / "empty")
        with site() as one, empty() as other:
            yield one, other


def main() -> None:
    with servers() as (site, empty):
        for title, phone in (("On this machine", False), ("On a phone", True)):
            mine, other = (measure(f"http://{each.address}/", phone) for each in (site, empty))
            report_visits(title, mine, other)
        report_documents(site)


if __name__ == "__main__":
    main()
