"""What visitors notice of several processes behind nginx: `python -m benchmarks.replicas`.

A crowd looks at the site through the nginx that ships: it clicks in live pages and reads pages
as they arrive, with their pictures. Meanwhile a process is killed, all are restarted one after
the other, and a new edition is published. Every promise is checked, and the command fails where
one is broken. Takes about two minutes with 100 visitors; needs nginx (Debian: nginx-light).
"""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import http.client
import re
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import click
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed

from benchmarks.client import Visitor
from data.published.catalog import read_editions
from data.published.editions import Edition
from tests.deploy.front import Front, nginx, replicas
from tests.embedded import PLACE
from tests.second_release import embedded_as_of, publish_cameras

AREA = "302"
VIEWS = (("", f"area={AREA}"), ("neighborhood", f"area={AREA}"), ("compare", "areas=302,504"))
NEW_FIGURES = {AREA: {"cameras": 7140, "addresses": 3570, "shown": True}}
WITHIN = 60.0  # seconds in which all show a new edition
_COMES_BACK_AFTER = 1.0  # seconds, as Streamlit's page does

_FIGURES = re.compile(rb"[Aa]bout ([\d,]+) (?:\w+ )?cameras at about ([\d,]+) addresses")
_EDITION = re.compile(rb"edition=(\d{4}-\d\d-\d\d-[0-9a-f]{8})")
_PICTURE = re.compile(rb'(?:src|srcset)="\./(chart/[^"]+)"')


@dataclass
class Met:
    """What a crowd met with: `came_back` counts by visitor how often a live page was cut off."""

    clicks: int = 0
    read: int = 0
    came_back: Counter[int] = field(default_factory=Counter)
    not_at_once: int = 0  # came back, and was not let in at the first try
    other_view: int = 0  # came back, and saw something else than before
    errors: Counter[str] = field(default_factory=Counter)
    mixed: int = 0  # views with figures of two editions
    figures: list[frozenset[bytes]] = field(default_factory=list)  # of every view of the map


class Watching(Visitor):
    """A visitor who remembers what the last whole run said."""

    said = b""

    def note(self, message: ForwardMsg) -> None:
        if message.HasField("new_session") and not message.metadata.run.fragment_ids:
            self.said = b""
        self.said += message.SerializeToString()

    @property
    def query(self) -> str:
        return self._page.query

    def choices_made(self) -> dict[str, str]:
        return {key: self.chosen(key) for key in self.controls}

    async def __aenter__(self) -> Watching:
        receive = self._page.receive

        def noting(message: ForwardMsg) -> None:
            kept = self._page.kept.get(message.ref_hash)
            self.note(kept.message if kept else message)
            receive(message)

        self._page.receive = noting  # type: ignore[method-assign]
        await super().__aenter__()
        return self


@dataclass
class Crowd:
    """Visitors at a front; each is of a network of its own, so that nginx spreads them."""

    front: Front
    number: int
    pause: float  # seconds between a visitor's clicks
    met: Met = field(default_factory=Met)
    _over: asyncio.Event = field(default_factory=asyncio.Event)
    _arrived: Counter[int] = field(default_factory=Counter)

    async def during(self, events: Callable[[], Awaitable[None]]) -> Met:
        """What they meet with while things happen."""
        looking = [asyncio.create_task(self._look(each)) for each in range(self.number)]
        looking += [asyncio.create_task(self._read(each)) for each in range(3)]
        try:
            await self.settle()
            await events()
        finally:
            self._over.set()
            await asyncio.gather(*looking)
        return self.met

    async def settle(self) -> None:
        """Until everybody has a live page."""
        end = time.monotonic() + 60
        while sum(self._arrived.values()) < self.number:
            if time.monotonic() > end:
                raise RuntimeError(f"not everybody has a live page: {self.met.errors}")
            await asyncio.sleep(0.1)

    async def _look(self, seat: int) -> None:
        chance, source = Random(seat), f"127.9.{seat // 250}.{seat % 250 + 1}"
        page, query = VIEWS[seat % len(VIEWS)]
        before: dict[str, str] = {}
        tries = 0
        while not self._over.is_set():
            try:
                visitor = Watching(self.front.address, page, query, source)
                async with visitor:
                    self.met.not_at_once += tries > 1
                    self.met.other_view += bool(before) and visitor.choices_made() != before
                    tries, self._arrived[seat] = 0, 1
                    while not self._over.is_set():
                        self._check(_FIGURES.findall(visitor.said), page)
                        query, before = visitor.query, visitor.choices_made()
                        await self._wait(self.pause * chance.uniform(0.5, 1.5))
                        await self._click(visitor, chance)
            except ConnectionClosed:
                self.met.came_back[seat] += 1
                self._arrived[seat], tries = 0, 1
                await self._wait(_COMES_BACK_AFTER * chance.uniform(0.5, 1.5))
            except Exception as error:
                self.met.errors[f"live page: {type(error).__name__}: {error}"[:90]] += 1
                tries += 1
                await self._wait(_COMES_BACK_AFTER)

    async def _click(self, visitor: Watching, chance: Random) -> None:
        # The area stays: its figures are what tells the editions apart.
        keys = [key for key in visitor.controls if key in ("per", "crime", "order", "sort")]
        if not keys:
            return
        key = chance.choice(keys)
        others = [each for each in visitor.choices(key) if each != visitor.chosen(key)]
        await visitor.choose(key, chance.choice(others))
        self.met.clicks += 1

    async def _read(self, seat: int) -> None:
        """Pages as they arrive, with their pictures, one after the other."""
        source, views = f"127.8.0.{seat + 1}", 0
        while not self._over.is_set():
            page, query = VIEWS[(seat + views) % len(VIEWS)]
            views += 1
            try:
                await asyncio.to_thread(self._read_one, page, query, source)
            except Exception as error:
                self.met.errors[f"reading: {type(error).__name__}: {error}"[:90]] += 1
            await self._wait(0.4)

    def _read_one(self, page: str, query: str, source: str) -> None:
        text = get(self.front.port, f"/{page}?{query}", source)
        self._check(_FIGURES.findall(text), page)
        pictures = pictures_of(text)
        named = {*_EDITION.findall(text)}
        self.met.mixed += len(named) != 1 or not all(
            _EDITION.findall(each.encode()) == list(named) for each in pictures
        )
        for each in pictures[:2]:
            get(self.front.port, f"/{each}", source)
        self.met.read += 1

    def _check(self, figures: Iterable[tuple[bytes, bytes]], page: str) -> None:
        if not page:
            self.met.figures.append(frozenset(b" ".join(each) for each in figures))

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._over.wait(), seconds)


def get(port: int, path: str, source: str = "127.0.0.1") -> bytes:
    """The content at an address. Raises RuntimeError where it is not answered with 200."""
    connection = http.client.HTTPConnection(
        "127.0.0.1", port, timeout=60, source_address=(source, 0)
    )
    try:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path.partition('?')[0]} was answered with {answer.status}")
        return gzip.decompress(content) if answer.headers["Content-Encoding"] else content
    finally:
        connection.close()


def warm_up(front: Front) -> None:
    """Every process draws for the first time, and nginx has what is asked for first."""
    for port in (*(each.port for each in front.replicas), front.port):
        for page, query in VIEWS:
            for picture in pictures_of(get(port, f"/{page}?{query}"))[:2]:
                get(port, f"/{picture}")


def pictures_of(text: bytes) -> list[str]:
    return [each.decode().replace("&amp;", "&") for each in _PICTURE.findall(text)]


@dataclass
class Table:
    """What was measured, each with what was promised."""

    broken: list[str] = field(default_factory=list)

    def row(self, what: str, measured: float, most: float, unit: str = "") -> None:
        kept = measured <= most
        self.broken += [] if kept else [what]
        shown = f"{measured:,.1f}{unit}" if unit else f"{measured:,.0f}"
        limit = f"≤ {most:,.0f}{unit}"
        print(f"{what:<68}{shown:>10}  {limit:<8} {'ok' if kept else 'BROKEN'}", flush=True)


def sessions(front: Front) -> list[int]:
    """Live pages at each process."""
    told = [get(each.port, "/_stcore/metrics").decode() for each in front.replicas]
    return [int(re.findall(r"^active_sessions (\d+)", each, re.MULTILINE)[0]) for each in told]


async def kill_one(front: Front, visitors: int, pause: float, table: Table) -> None:
    """One process is killed: who was there comes back to another, the others notice nothing."""
    crowd = Crowd(front, visitors, pause)
    there: list[int] = []

    async def events() -> None:
        there.extend(await asyncio.to_thread(sessions, front))
        victim = front.replicas[there.index(max(there))]
        await asyncio.to_thread(victim.kill)
        await asyncio.sleep(3)
        await crowd.settle()
        victim.start()
        await asyncio.to_thread(victim.wait)

    met = await crowd.during(events)
    print(f"\nOne of {len(front.replicas)} is killed; live pages at each: {there}")
    table.row("live pages cut off that were at another process", _beyond(met, max(there)), 0)
    table.row("live pages of the killed process that did not come back", max(there) - _back(met), 0)
    _row_common(met, table)


async def restart_all(front: Front, visitors: int, pause: float, table: Table) -> None:
    """Every process is stopped and started, one after the other."""
    crowd = Crowd(front, visitors, pause)

    async def events() -> None:
        for each in front.replicas:
            await asyncio.to_thread(each.stop)
            each.start()
            await asyncio.to_thread(each.wait)
            # nginx leaves it alone for two seconds; then it is there for the next one's visitors.
            await asyncio.sleep(2.5)
            await crowd.settle()

    met = await crowd.during(events)
    print(f"\nAll {len(front.replicas)} are restarted, one after the other")
    most = max(met.came_back.values(), default=0)
    table.row("times one live page was cut off, at most", most, len(front.replicas))
    _row_common(met, table)


async def publish_one(
    front: Front, releases: Path, visitors: int, pause: float, table: Table
) -> None:
    """A new edition is published: it is everywhere within a minute, and never beside the old."""
    crowd, took = Crowd(front, visitors, pause), [0.0, 0.0]
    editions: list[Edition] = [read_editions(releases, PLACE)[0]]

    async def events() -> None:
        await asyncio.sleep(2)
        day = editions[0].day + dt.timedelta(days=1)
        editions.append(await asyncio.to_thread(publish_cameras, releases, day, NEW_FIGURES))
        began, new = time.monotonic(), editions[1].id.encode()
        ports = [*(each.port for each in front.replicas), front.port]
        for place, shown_at in enumerate((ports[:-1], ports[-1:])):
            for port in shown_at:
                while new not in await asyncio.to_thread(get, port, f"/?area={AREA}"):
                    if time.monotonic() - began > 2 * WITHIN:
                        raise RuntimeError("the new edition is not shown")
                    await asyncio.sleep(0.2)
            took[place] = time.monotonic() - began
        await asyncio.sleep(3)

    met = await crowd.during(events)
    print("\nA new edition is published")
    table.row("until every process shows it", took[0], WITHIN, " s")
    table.row("until nginx shows it to everybody", took[1], WITHIN, " s")
    # Each edition has its figures of the area and of all: no view may have one of each.
    table.row("kinds of views of the map: old, and new", len(set(met.figures)), 2)
    table.row("kinds of views that are missing", 2 - len(set(met.figures)), 0)
    table.row("live pages cut off", sum(met.came_back.values()), 0)
    _row_common(met, table)


def _row_common(met: Met, table: Table) -> None:
    table.row("came back, and was not let in at the first try", met.not_at_once, 0)
    table.row("came back, and saw another view", met.other_view, 0)
    table.row("pages with figures of two editions", met.mixed, 0)
    table.row("errors of any kind", sum(met.errors.values()), 0)
    print(f"  of {met.clicks} clicks and {met.read} pages read", *met.errors.items(), sep="\n  ")
    if not (met.clicks and met.read):
        table.broken.append("nobody clicked, or nobody read")


def _back(met: Met) -> int:
    return len(met.came_back)


def _beyond(met: Met, there: int) -> int:
    return max(0, sum(met.came_back.values()) - there)


async def prove(folder: Path, number: int, visitors: int, pause: float) -> list[str]:
    """Play everything, print what was measured, and return the promises that were broken."""
    table, releases = Table(), folder / "releases"
    embedded_as_of(releases)
    told = {
        "CAMERA_CENSUS_RELEASES": str(releases),
        "CAMERA_CENSUS_METRICS_FOR": "127.0.0.1",
    }
    with replicas(number, folder, **told) as behind, nginx(behind, folder) as front:
        await asyncio.to_thread(warm_up, front)
        await kill_one(front, visitors, pause, table)
        await restart_all(front, visitors, pause, table)
        await publish_one(front, releases, visitors, pause, table)
        _share_of_cache(front)
    return table.broken


def _share_of_cache(front: Front) -> None:
    """What nginx answered by itself, as its own log has it; live pages are not counted."""
    lines = [line.rsplit(" ", 1) for line in front.log.splitlines() if " GET /" in line]
    states = [state for said, state in lines if "/_stcore/" not in said]
    own = sum(state in ("HIT", "STALE", "UPDATING") for state in states)
    print(f"\nOf {len(states)} pages and pictures nginx had {own / len(states):.0%} itself")


@click.command()
@click.option("--visitors", default=100, show_default=True)
@click.option("--replicas", "number", default=3, show_default=True)
@click.option("--pause", default=5.0, show_default=True, help="Seconds between clicks.")
def main(visitors: int, number: int, pause: float) -> None:
    """Play it, print the table, and fail where a promise is broken."""
    with tempfile.TemporaryDirectory() as folder:
        broken = asyncio.run(prove(Path(folder), number, visitors, pause))
    if broken:
        raise click.ClickException(f"broken: {'; '.join(broken)}")


if __name__ == "__main__":
    main()
