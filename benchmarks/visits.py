"""What each of many visitors does: reads a page as it arrives, clicks, and goes on to others."""

from __future__ import annotations

import asyncio
import gzip
import re
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from websockets.exceptions import InvalidStatus

from benchmarks.client import FULL, Visitor

_WITHIN = 90.0  # seconds
_PICTURES = 2  # that a browser asks for before the live page is there; the rest lie further down
_PICTURE = re.compile(rb'src="\./(chart/[^"]+)"')
_GO_ON = 0.15  # of all clicks, the share that leads to another page
_LATER = b'<template id="loads" data-later>'  # a page that becomes live once there is room
_ASK_AGAIN = 20.0  # seconds

View = tuple[str, str]  # a page, and the query of its address


@dataclass(frozen=True)
class Habits:
    """Where visitors of an app arrive and go on to, with weights, and how long they wait.

    `think` seconds pass from click to click, and a visitor stays for `stay` seconds; of both
    half as long, half as long again, or anything between.
    """

    views: Mapping[View, float]
    think: float
    stay: float

    def view(self, chance: Random) -> View:
        (view,) = chance.choices(list(self.views), list(self.views.values()))
        return view


@dataclass(frozen=True)
class Step:
    """One thing a visitor waited for: its kind, when it began (monotonic), and how long it took."""

    kind: str
    began: float
    seconds: float


@dataclass
class Log:
    """What all visitors of a run met with."""

    steps: list[Step] = field(default_factory=list)
    errors: Counter[str] = field(default_factory=Counter)
    waited: int = 0  # had the page to read, and no room for a live one at first
    inside: int = 0  # at this moment

    def add(self, kind: str, began: float) -> None:
        self.steps.append(Step(kind, began, time.monotonic() - began))


class WrongAnswerError(RuntimeError):
    """The server answered with something else than what was asked for."""


async def seat(
    address: str, number: int, starts: float, ends: float, habits: Habits, log: Log
) -> None:
    """One visitor after the other, from `starts` until `ends` (monotonic)."""
    chance = Random(number)
    await asyncio.sleep(max(0.0, starts - time.monotonic()))
    while time.monotonic() < ends:
        leaves = min(ends, time.monotonic() + _about(habits.stay, chance))
        # Of a network of its own, as visitors are: the site counts how often each asks.
        source = f"127.{chance.randint(1, 254)}.{chance.randint(1, 254)}.{chance.randint(1, 254)}"
        try:
            await _visit(address, source, leaves, habits, chance, log)
        except InvalidStatus as refused:
            if refused.response.status_code == FULL:
                log.waited += 1
            else:
                log.errors[f"websocket: {refused.response.status_code}"] += 1
            await asyncio.sleep(_about(_ASK_AGAIN, chance))
        except Exception as error:
            log.errors[f"{type(error).__name__}: {error}"[:100]] += 1
            await asyncio.sleep(_about(habits.think, chance))


async def warm_up(address: str, habits: Habits) -> None:
    """One visitor reads every view and opens its live page: nobody is the first of all."""
    log = Log()
    for number, (page, query) in enumerate(habits.views):
        source = f"127.255.255.{number + 1}"
        await _read(address, source, page, query, log)
        async with Visitor(address, page, query, source):
            pass


async def _visit(
    address: str, source: str, leaves: float, habits: Habits, chance: Random, log: Log
) -> None:
    page, query = habits.view(chance)
    document = await _read(address, source, page, query, log)
    if _LATER in document:
        log.waited += 1
        if not await _let_in(address, source, leaves, chance):
            return
    async with Visitor(address, page, query, source) as visitor:
        log.steps.append(Step("first run", time.monotonic(), visitor.first.seconds))
        log.inside += 1
        read = _pictures(document)
        await _fetch(address, source, [each for each in visitor.parts() if each not in read], log)
        try:
            while True:
                pause = _about(habits.think, chance)
                if time.monotonic() + pause > leaves:
                    await asyncio.sleep(max(0.0, leaves - time.monotonic()))
                    return
                await asyncio.sleep(pause)
                await _click(visitor, habits, chance, log)
                await _fetch(address, source, visitor.parts(), log)
        finally:
            log.inside -= 1


async def _let_in(address: str, source: str, leaves: float, chance: Random) -> bool:
    """Ask from time to time whether there is room, as a page does; False if the visitor leaves."""
    while time.monotonic() < leaves:
        await asyncio.sleep(_about(_ASK_AGAIN, chance))
        if (await _get(address, source, "/room")).startswith(b"come in"):
            return True
    return False


async def _read(address: str, source: str, page: str, query: str, log: Log) -> bytes:
    """The page as it arrives, and the pictures that are seen at first."""
    began = time.monotonic()
    document = await _get(address, source, f"/{page}" + (f"?{query}" if query else ""))
    log.add("document", began)
    await _fetch(address, source, _pictures(document), log)
    return document


def _pictures(document: bytes) -> list[str]:
    """The addresses of the pictures that a browser asks for at first."""
    found = [each.decode().replace("&amp;", "&") for each in _PICTURE.findall(document)]
    return found[:_PICTURES]


async def _fetch(address: str, source: str, parts: list[str], log: Log) -> None:
    """Pictures on a page, and the data of its map."""
    for part in parts:
        began = time.monotonic()
        try:
            await _get(address, source, f"/{part}")
        except WrongAnswerError as error:  # the page stays, with a hole in it
            log.errors[str(error)] += 1
        log.add("picture", began)


async def _click(visitor: Visitor, habits: Habits, chance: Random, log: Log) -> None:
    """Choose something else in one of the controls, or follow a link to another page."""
    began, controls = time.monotonic(), visitor.controls
    if not controls or (len(habits.views) > 1 and chance.random() < _GO_ON):
        await visitor.open(*habits.view(chance))
        log.add("another page", began)
        return
    key = chance.choice(controls)
    others = [each for each in visitor.choices(key) if each != visitor.chosen(key)]
    # Of many choices a few are most people's; how few follows Zipf's law.
    (choice,) = chance.choices(others, [1 / rank for rank in range(1, len(others) + 1)])
    await visitor.choose(key, choice)
    log.add("click", began)


async def _get(address: str, source: str, target: str) -> bytes:
    """The content at an address of the site, as it is. Raises WrongAnswerError."""
    host, port = address.split(":")
    async with asyncio.timeout(_WITHIN):
        reader, writer = await asyncio.open_connection(host, int(port), local_addr=(source, 0))
        try:
            asked = f"GET {target} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip\r\n"
            writer.write(f"{asked}Connection: close\r\n\r\n".encode())
            answer = await reader.read()
        finally:
            writer.close()
    head, _, content = answer.partition(b"\r\n\r\n")
    status = head.split(b" ", 2)[1].decode()
    if status != "200":
        raise WrongAnswerError(f"{target.partition('?')[0]} was answered with {status}")
    is_packed = b"\r\ncontent-encoding: gzip" in head.lower()
    return gzip.decompress(content) if is_packed else content


def _about(seconds: float, chance: Random) -> float:
    """Half as long, or half as long again, or anything between."""
    return seconds * chance.uniform(0.5, 1.5)
