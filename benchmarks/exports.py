"""How long files take to make, and what twenty at once do to clicks: python -m benchmarks.exports.

A site of its own is started. Every file is asked for twice: nobody has asked before, and
again. Then one visitor clicks, first alone, then while twenty others ask for pictures that
nobody has asked for; ratios above 1.5 are over the aim.
"""

from __future__ import annotations

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import count, cycle, product
from pathlib import Path

import numpy as np

from benchmarks.client import Answer
from benchmarks.measure import Click, open_page, walk
from benchmarks.report import duration, heading
from benchmarks.server import Server

SITE = Path(__file__).parents[1]
AT_ONCE = 20
AREAS = 12  # that the visitor walks through
CRIMES = ("violent", "property", "all", "robbery", "burglary", "theft_other")
CONTROLS = ("area", "crime", "per")
FILES = (
    *(f"figure/crime-trend.{kind}" for kind in ("png", "slide.png", "svg", "pdf", "xlsx", "csv")),
    *(f"figure/coverage-map.{kind}" for kind in ("png", "pdf", "xlsx", "geojson", "parquet")),
    "figure/coverage-and-crime.png",
    "figure/compared-trends.png?areas=506,602,101,302,303,405",
    "brief.pdf",
    "brief.pdf?area=506",
    "brief.pdf?areas=506,602,101,302,303,405",
    "brief?area=506",
    "embed/crime-trend",
    "data/v1/areas.json",
    "data/v1/crime.csv",
    "data/v1/changes.json",
    "data/v1/release.zip",
)
_CLIENTS = count()


def main() -> None:
    with Server(SITE / "components/server.py", SITE) as site:
        choices = asyncio.run(open_page(site, CONTROLS)).choices
        report_files(site)
        report_clicks(site, choices)


def report_files(site: Server) -> None:
    ask(site, "figure/standing.svg?area=302")  # starts the worker that draws
    heading("A file", "first", "again")
    for address in FILES:
        first, size = ask(site, address)
        again, _ = ask(site, address)
        duration(f"{address} ({size / 1e3:,.0f} KB)", (first, again))


def report_clicks(site: Server, choices: dict[str, list[str]]) -> None:
    clicks = walk_through(choices)
    asyncio.run(walk([site], [clicks]))  # whoever comes later finds it made
    (alone,) = asyncio.run(walk([site], [clicks]))
    together, made, seconds = asyncio.run(beside_others(site, clicks))
    heading(f"A click, while {AT_ONCE} others ask for pictures", "beside", "alone")
    for percent in (50, 95):
        pair = tuple(_percentile(answers, percent) for answers in (together, alone))
        duration(f"Click, somebody has made it before, p{percent}", (pair[0], pair[1]), 1.5)
    print(f"{made} pictures meanwhile, in {seconds:.1f} s: {made / seconds:.1f} a second")


async def beside_others(site: Server, clicks: list[Click]) -> tuple[list[Answer], int, float]:
    """Answers to clicks while others ask on and on; pictures they got, and in how many seconds."""
    views = iter(product(("png", "pdf", "svg"), CRIMES, area_ids(site)))
    asking, made = True, 0

    def others() -> None:
        nonlocal made
        while asking:
            kind, crime, area = next(views)
            ask(site, f"figure/crime-trend.{kind}?crime={crime}&area={area}")
            made += 1

    began = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(others) for _ in range(AT_ONCE)]
        (answers,) = await walk([site], [clicks])
        asking = False
        seconds = time.perf_counter() - began
    for each in running:
        each.result()
    return answers, made, seconds


def area_ids(site: Server) -> list[str]:
    """As an address names areas; the picker has their names."""
    rows = json.loads(fetched(site, "data/v1/areas.json"))["rows"]
    return [row["area_id"] for row in rows]


def walk_through(choices: dict[str, list[str]]) -> list[Click]:
    """A click on every control in one area after the other."""
    crimes, measures = cycle(choices["crime"]), cycle(choices["per"])
    return [
        click
        for area in choices["area"][1 : AREAS + 1]
        for click in (("area", area), ("crime", next(crimes)), ("per", next(measures)))
    ]


def ask(site: Server, address: str) -> tuple[float, int]:
    """Seconds until a file is there, and its bytes."""
    began = time.perf_counter()
    content = fetched(site, address)
    return time.perf_counter() - began, len(content)


def fetched(site: Server, address: str) -> bytes:
    """A file; each comes from a client of its own, as the server sees it."""
    host, port = site.address.split(":")
    connection = HTTPConnection(host, int(port), timeout=120)
    client = f"10.0.{next(_CLIENTS) // 256 % 256}.{next(_CLIENTS) % 256}"
    try:
        connection.request("GET", f"/{address}", headers={"X-Forwarded-For": client})
        answer = connection.getresponse()
        content = answer.read()
    finally:
        connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{address} was answered with {answer.status}")
    return content


def _percentile(answers: list[Answer], percent: float) -> float:
    return float(np.percentile([answer.seconds for answer in answers], percent))


if __name__ == "__main__":
    main()
