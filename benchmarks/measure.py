"""What is measured: first runs, clicks, starts and memory."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from statistics import median

from websockets.exceptions import InvalidStatus

from benchmarks.client import FULL, Answer, Visitor
from benchmarks.server import Server

# Seconds between a visitor's clicks are at least twice this, as servers take turns:
# longer than the 40 ms for which TCP may hold back an acknowledgement, and with it
# the rest of an answer. No visitor clicks faster.
_PAUSE = 0.02

Click = tuple[str, str]  # the key of a control, and what is chosen in it


@dataclass(frozen=True)
class Opening:
    """What a page offers by the key of a control, and how it came."""

    first: Answer
    compression: str
    choices: dict[str, list[str]]


@dataclass(frozen=True)
class Start:
    """Seconds from the start of a process until it was healthy, and until it had shown the page."""

    healthy: float
    shown: float


@dataclass(frozen=True)
class Memory:
    """Resident bytes with one session and with many; `seconds` until all of them were served."""

    one: int
    many: int
    seconds: float


async def open_page(server: Server, keys: Sequence[str] = ()) -> Opening:
    async with Visitor(server.address) as visitor:
        choices = {key: visitor.choices(key) for key in keys}
        return Opening(visitor.first, visitor.compression, choices)


async def first_runs(servers: Sequence[Server], visits: int) -> list[list[Answer]]:
    """First runs of visitors who come one after the other, to each server in turn."""
    runs: list[list[Answer]] = [[] for _ in servers]
    for _ in range(visits):
        for server, mine in zip(servers, runs, strict=True):
            async with Visitor(server.address) as visitor:
                mine.append(visitor.first)
            await asyncio.sleep(_PAUSE)
    return runs


async def walk(servers: Sequence[Server], clicks: Sequence[Sequence[Click]]) -> list[list[Answer]]:
    """Answers to one visitor's clicks at each server.

    The servers take turns, so that whatever else the machine does meets all of them.
    """
    answers: list[list[Answer]] = [[] for _ in servers]
    async with AsyncExitStack() as stack:
        visitors = [await stack.enter_async_context(Visitor(each.address)) for each in servers]
        for step in zip(*clicks, strict=True):
            for visitor, click, mine in zip(visitors, step, answers, strict=True):
                mine.append(await visitor.choose(*click))
                await asyncio.sleep(_PAUSE)
    return answers


async def median_start(new: Callable[[], Server], times: int) -> Start:
    starts = [await _start(new) for _ in range(times)]
    return Start(median(each.healthy for each in starts), median(each.shown for each in starts))


async def _start(new: Callable[[], Server]) -> Start:
    with new() as server:
        healthy = time.perf_counter() - server.started
        async with Visitor(server.address):
            return Start(healthy, time.perf_counter() - server.started)


async def memory(new: Callable[[], Server], sessions: int) -> Memory:
    """Memory of a new process with one session, then with many that connect at once."""
    with new() as server:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Visitor(server.address))
            one = server.memory()
            started = time.perf_counter()
            await asyncio.gather(*(_let_in(server, stack) for _ in range(sessions - 1)))
            seconds = time.perf_counter() - started
            return Memory(one, server.memory(), seconds)


async def _let_in(server: Server, stack: AsyncExitStack) -> None:
    """Open the page and stay; where there is no room, try again as Streamlit's page does."""
    while True:
        try:
            await stack.enter_async_context(Visitor(server.address))
            return
        except InvalidStatus as refused:
            if refused.response.status_code != FULL:
                raise
            await asyncio.sleep(1)
