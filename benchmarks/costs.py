"""What one visit is made of costs: `python -m benchmarks.costs`, for deploy/SCALE.md.

Processor time and bytes, which say more on a busy machine than seconds do: of a process of the
site with the worker that draws for it, and of nginx in front. Takes about a minute; needs nginx.
"""

from __future__ import annotations

import asyncio
import http.client
import tempfile
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import psutil

from benchmarks.client import Visitor
from tests.deploy.front import Front, nginx, replicas
from tests.embedded import embedded_census

_VISITS, _CLICKS, _LIVE, _READERS, _EACH = 20, 60, 50, 60, 50
_ROW = "{:<52}{:>12}{:>12}{:>12}"


@dataclass
class Used:
    """Processor seconds of the site and of nginx, and bytes that left."""

    site: float = 0.0
    nginx: float = 0.0
    bytes: int = 0


class Meter:
    def __init__(self, front: Front) -> None:
        process = front.replicas[0].process
        assert process
        self._site = psutil.Process(process.pid)
        self._nginx = psutil.Process(int((front.folder / "pid").read_text()))

    @contextmanager
    def measured(self) -> Iterator[Used]:
        used, site, nginx = Used(), _seconds(self._site), _seconds(self._nginx)
        yield used
        used.site, used.nginx = _seconds(self._site) - site, _seconds(self._nginx) - nginx

    def memory(self) -> int:
        resident: int = self._site.memory_info().rss
        return resident


def _seconds(process: psutil.Process) -> float:
    """Of a process and of all that it started."""
    every = [each.cpu_times() for each in (process, *process.children(recursive=True))]
    return float(sum(each.user + each.system for each in every))


class Reader:
    """Asks for one address after the other over one connection, as a browser does."""

    def __init__(self, port: int, source: str = "127.0.0.1") -> None:
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", port, timeout=60, source_address=(source, 0)
        )

    def __call__(self, path: str) -> int:
        """Bytes of the answer, packed. Raises RuntimeError where there is none."""
        self._connection.request("GET", path, headers={"Accept-Encoding": "gzip, br"})
        answer = self._connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path} was answered with {answer.status}")
        return len(content)


def _row(what: str, used: Used, times: int) -> None:
    shown = (f"{1000 * each / times:,.2f} ms" for each in (used.site, used.nginx))
    print(_ROW.format(what, *shown, f"{used.bytes / times / 1000:,.1f} KB"), flush=True)


def read(front: Front, meter: Meter) -> None:
    areas, edition = list(embedded_census().by_id), embedded_census().edition
    site = Reader(front.replicas[0].port)
    pages = [f"/neighborhood?area={area}" for area in areas]
    pictures = [f"/chart/crime-trend.svg?area={area}&edition={edition}" for area in areas]
    for path in (pages[0], pictures[0]):  # the worker that draws has to start once
        site(path)
    for what, ask, paths in (
        ("page as it arrives, made for the first time", site, pages[1:]),
        ("the same, made before", site, pages[1:]),
        ("picture of a page, drawn for the first time", site, pictures[1:]),
        ("the same, drawn before", site, pictures[1:]),
    ):
        with meter.measured() as used:
            used.bytes = sum(ask(path) for path in paths)
        _row(what, used, len(paths))
    for what, path in (("picture that nginx has", pictures[1]), ("page that nginx has", "/")):
        # By many, of whom none asks oftener than a visitor may.
        readers = [Reader(front.port, f"127.9.3.{number}") for number in range(1, _READERS)]
        with meter.measured() as used:
            used.bytes = sum(each(path) for each in readers for _ in range(_EACH))
        _row(what, used, len(readers) * _EACH)


async def live(front: Front, meter: Meter) -> None:
    async with Visitor(front.address):
        alone = meter.memory()
        with meter.measured() as used:
            for number in range(_VISITS):
                async with Visitor(front.address, source=f"127.9.1.{number + 1}") as visitor:
                    used.bytes += visitor.first.wire
        _row("live page opened", used, _VISITS)
        async with Visitor(front.address) as visitor:
            await _clicks(visitor, "crime", meter)
            await _clicks(visitor, "per", meter)
        async with AsyncExitStack() as stack:
            for number in range(_LIVE):
                source = f"127.9.2.{number + 1}"
                await stack.enter_async_context(Visitor(front.address, source=source))
            many = meter.memory()
    print(
        f"Memory: {alone / 1e6:,.0f} MB with one live page, {many / 1e6:,.0f} MB with {_LIVE} more"
    )


async def _clicks(visitor: Visitor, key: str, meter: Meter) -> None:
    """Every choice of a control is made once, then all are made again and measured."""
    choices = [each for each in visitor.choices(key) if each != visitor.chosen(key)]
    choices.append(visitor.chosen(key))
    for each in choices:
        await visitor.choose(key, each)
    again = list(islice(cycle(choices), _CLICKS))
    with meter.measured() as used:
        for each in again:
            used.bytes += (await visitor.choose(key, each)).wire
    _row(f"click that was made before: {key}", used, len(again))


def main() -> None:
    print(_ROW.format("Processor time and bytes of one", "site", "nginx", "sent"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with replicas(1, folder) as behind, nginx(behind, folder) as front:
            meter = Meter(front)
            read(front, meter)
            asyncio.run(live(front, meter))


if __name__ == "__main__":
    main()
