"""A crowd at a server, both made up, without a clock: what a room lets in, and how long it waits.

The server does one thing at a time, clicks first. Times are in seconds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from random import Random

from components.serving.room import Room

TICK, LOOK, PAGE_LOADS, AT_THE_DOOR, ASK_AGAIN = 0.005, 0.5, 1.0, 8.0, 20.0


@dataclass
class Crowd:
    """Visitors who come at a rate, and click every `think` seconds for as long as they `stay`.

    `slower` is by how many times the machine is slower at a moment than when nobody else uses it.
    """

    room: Room
    rate: float
    think: float = 10.0
    stay: float = 600.0
    first_run: float = 0.022
    click: float = 0.030
    slower: Callable[[float], float] = lambda _: 1.0
    now: float = 0.0
    waits: list[tuple[float, float]] = field(default_factory=list)  # when a click came, and waited
    inside: list[int] = field(default_factory=list)  # at each look
    refused: int = 0

    def run(self, seconds: float, chance: Random) -> None:
        self._chance, self._order = chance, count()
        self._coming: list[tuple[float, int, Iterator[float]]] = []
        self._clicks: deque[float] = deque()
        self._arriving = 0
        self._left = self._worked = self._worst = 0.0
        self._begun = 0
        self._after(0, self._arrivals())
        looked = 0.0
        while self.now < seconds:
            while self._coming and self._coming[0][0] <= self.now:
                visitor = heappop(self._coming)[2]
                if (pause := next(visitor, None)) is not None:
                    self._after(pause, visitor)
            self._work()
            if self.now - looked >= LOOK:
                waiting = self.now - self._clicks[0] if self._clicks else 0.0
                passed = self.now - looked
                late = max(self._worst, waiting)
                self.room.note(self._worked / passed, late, self._begun, passed)
                self._worked = self._worst = 0.0
                self._begun = 0
                looked = self.now
                self.inside.append(self.room.open)
            self.now += TICK

    def _after(self, pause: float, visitor: Iterator[float]) -> None:
        heappush(self._coming, (self.now + pause, next(self._order), visitor))

    def _arrivals(self) -> Iterator[float]:
        while True:
            self._after(0, self._visitor())
            yield self._chance.expovariate(self.rate)

    def _about(self, seconds: float) -> float:
        return seconds * self._chance.uniform(0.5, 1.5)

    def _visitor(self) -> Iterator[float]:
        if self.room.welcome() == "later":
            yield self._about(ASK_AGAIN)
            while not self.room.invite():
                yield self._about(ASK_AGAIN)
        yield PAGE_LOADS
        for _ in range(int(AT_THE_DOOR / LOOK)):
            if self.room.enter(comes_back=False):
                break
            yield LOOK
        else:
            self.refused += 1
            return
        self._arriving += 1
        leaves = self.now + self._about(self.stay)
        while self.now < leaves:
            yield self._about(self.think)
            self._clicks.append(self.now)
        self.room.leave()

    def _work(self) -> None:
        free = TICK
        while free > 0:
            if self._left <= 0:
                if self._clicks:
                    came = self._clicks.popleft()
                    self.waits.append((came, self.now - came))
                    self._worst = max(self._worst, self.now - came)
                    self._left = self.click * self.slower(self.now)
                elif self._arriving:
                    self._arriving -= 1
                    self._left = self.first_run * self.slower(self.now)
                else:
                    return
                self._begun += 1
            done = min(free, self._left)
            free, self._left, self._worked = free - done, self._left - done, self._worked + done
