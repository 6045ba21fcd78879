"""Pages are drawn in turn: Python runs one thread at a time, and many at once only get in its way.

Streamlit gives each visitor who clicks a thread. With many of them at work, each step of the one
that sends what is drawn waits for all the others, 5 ms for each (`sys.getswitchinterval`).
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from anyio import CapacityLimiter

# Threads that write pages as documents, which wait for no connection and keep nobody waiting.
DOCUMENTS = CapacityLimiter(2)
_BEHIND = 5.0  # seconds: who arrives stands behind all who click as much later


@dataclass(order=True, frozen=True)
class _Waiting:
    after: float  # whoever has the least is next
    number: int
    since: float = field(compare=False)
    called: threading.Event = field(compare=False, default_factory=threading.Event)


class Turns:
    """One at a time, in the order in which they came; who is inside before who only arrives."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._taken: float | None = None  # since when
        self._used = 0.0
        self.given = 0  # turns so far
        self._numbers = count()
        self._queue: list[_Waiting] = []  # a heap
        self._waited = 0.0
        self._holds = threading.local()

    @contextmanager
    def turn(self, arrives: bool = False) -> Iterator[None]:
        """Run a block while no other such block runs; one within it is part of it.

        `arrives` is of a visitor who has seen no live page yet, and has the document to read.
        """
        if getattr(self._holds, "turn", False):
            yield
            return
        self._take(arrives)
        self._holds.turn = True
        try:
            yield
        finally:
            self._holds.turn = False
            self._pass_on()

    def used(self) -> float:
        """Seconds so far for which somebody had a turn."""
        with self._guard:
            return self._used + (time.monotonic() - self._taken if self._taken else 0.0)

    def longest_wait(self) -> float:
        """Seconds for which anybody inside waited, or waits, since this was asked before."""
        with self._guard:
            waits = (time.monotonic() - each.since for each in self._queue if _is_inside(each))
            longest, self._waited = max(self._waited, *waits, 0.0), 0.0
            return longest

    def _take(self, arrives: bool) -> None:
        with self._guard:
            now = time.monotonic()
            if self._taken is None:
                self._taken = now
                return
            after = now + _BEHIND if arrives else now
            own = _Waiting(after, next(self._numbers), now)
            heappush(self._queue, own)
        own.called.wait()

    def _pass_on(self) -> None:
        with self._guard:
            now = time.monotonic()
            assert self._taken is not None
            self._used += now - self._taken
            self.given += 1
            self._taken = now if self._queue else None
            if self._queue:
                called = heappop(self._queue)
                if _is_inside(called):
                    self._waited = max(self._waited, now - called.since)
                called.called.set()


def _is_inside(waiting: _Waiting) -> bool:
    return waiting.after == waiting.since


TURNS = Turns()
