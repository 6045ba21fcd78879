"""What a first visit costs: `python -m benchmarks.first_view`.

A real Chromium opens the first page, beside an empty Streamlit app: on this machine's own
network, and on a phone's at 1.6 Mbit/s with 150 ms there and back and a processor four times as
slow. Bytes are counted on the wire. Then how long documents take the server, and a copy of the
site. The machine should have nothing else to do meanwhile. Takes about three minutes.
"""

from __future__ import annotations

import csv
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import requests
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from benchmarks.browser_visit import SLOWER, Visit, start, visit
from benchmarks.empty_app import SITE, write_empty_app
from benchmarks.report import amount, duration, heading, size
from benchmarks.server import Server
from benchmarks.wire import PHONE, Wire
from components.serving.packing import pack_all

VISITS = 3
_NO_COUNTERPART = float("nan")
_DESK, _HAND = ViewportSize(width=1280, height=900), ViewportSize(width=375, height=800)
Both = Callable[[Callable[[Visit], float]], tuple[float, float]]


def visits(browser: Browser, server: Server, phone: bool) -> list[tuple[Visit, Visit]]:
    """First visits, each by somebody who was never there, and their second ones."""
    found = []
    with Wire(server.port, PHONE if phone else None) as wire:
        for _ in range(1 if phone else VISITS):
            context = browser.new_context(viewport=_HAND if phone else _DESK)
            slower, calm = (SLOWER, 6) if phone else (1, 2)
            found.append(tuple(visit(context, wire, calm, slower) for _ in range(2)))
            context.close()
    return found  # type: ignore[return-value]  # of two each


def report_visits(
    title: str, site: list[tuple[Visit, Visit]], empty: list[tuple[Visit, Visit]], phone: bool
) -> None:
    def middle(of: Callable[[Visit], float], again: bool = False) -> tuple[float, float]:
        one, other = ([of(each[again]) for each in every] for every in (site, empty))
        return statistics.median(one), statistics.median(other)

    heading(title, "site", "empty app")
    readable = 2.0 if phone else 0.4
    duration(
        "Until the answer, the map's picture and the table", _readable(middle), within=readable
    )
    duration("Until the map's picture", middle(lambda each: each.map_picture), within=readable)
    duration("Until the page is live", middle(lambda each: each.live), within=15 if phone else None)
    _report_bytes(middle)
    size("Bytes of the second visit", middle(lambda each: each.bytes_all, again=True), 60e3)
    shift = middle(lambda each: each.shift)
    amount("Layout shift from the document to the live page", shift, at_most=0.05)


def _readable(middle: Both) -> tuple[float, float]:
    return middle(lambda each: each.readable)


def _report_bytes(middle: Both) -> None:
    size("Bytes until then", middle(lambda each: each.bytes_readable), at_most=250e3)
    size("Bytes of the first visit, all in", middle(lambda each: each.bytes_all), at_most=1.6e6)
    for kind in ("Document", "Stylesheet", "Script", "Font"):
        size(f"  {kind.lower()}", middle(partial(_bytes_of, kind)))
    size("  messages of the live page", middle(lambda each: each.bytes_live))
    amount("Requests of the first visit", middle(lambda each: len(each.answers)))


def _bytes_of(kind: str, each: Visit) -> float:
    return sum(answer.size for answer in each.answers if answer.kind == kind)


def report_documents(site: Server) -> None:
    """How long the document of a view takes the server: new ones, then the same again."""
    with requests.Session() as client:
        rows = client.get(f"http://{site.address}/data/v1/areas.csv").text.splitlines()
        areas = [row["area_id"] for row in csv.DictReader(rows)]
        views = [f"http://{site.address}/neighborhood?area={area}" for area in areas]
        new, again = ([_seconds(client, view) for view in views] for _ in range(2))
    heading("The document of a view, at the server", "site", "")
    for label, times, aims in (("Made before", again, (0.003, None)), ("New", new, (None, 0.06))):
        cuts = statistics.quantiles(times, n=20)
        for share, cut, within in zip(("p50", "p95"), (cuts[9], cuts[18]), aims, strict=True):
            duration(f"{label}, {share}", (cut, _NO_COUNTERPART), within=within)


def _seconds(client: requests.Session, address: str) -> float:
    began = time.perf_counter()
    client.get(address).raise_for_status()
    return time.perf_counter() - began


def report_copy() -> None:
    """How long a copy that needs no server takes, and how large it is."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        command = [str(Path(sys.executable).with_name("camera-census")), "export-site", str(folder)]
        began = time.perf_counter()
        subprocess.run(
            [*command, "--address", "https://census.example"],
            cwd=SITE,
            check=True,
            capture_output=True,
        )
        took = time.perf_counter() - began
        total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    heading("A copy that needs no server", "site", "")
    duration("export-site", (took, _NO_COUNTERPART), within=60)
    size("  bytes", (total, _NO_COUNTERPART), at_most=25e6)


@contextmanager
def servers() -> Iterator[tuple[Server, Server]]:
    pack_all()  # as the first start after an installation does
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site = partial(Server, SITE / "components/server.py", SITE)
        empty = partial(Server, write_empty_app(folder / "empty"), folder / "empty")
        with site() as one, empty() as other:
            yield one, other


def main() -> None:
    with servers() as (site, empty):
        with sync_playwright() as playwright:
            browser = start(playwright)
            for title, phone in (("On this machine", False), ("On a phone", True)):
                mine, other = (visits(browser, each, phone) for each in (site, empty))
                report_visits(title, mine, other, phone)
            browser.close()
        report_documents(site)
    report_copy()


if __name__ == "__main__":
    main()
