"""Room for live pages: beyond what the machine can do, a visitor has the page to read at once.

Those inside keep their live page, also when they come back after a gap in the network. Who reads
asks from time to time (`/room`), and is let in as soon as there is room.
"""

from __future__ import annotations

import asyncio
import math
import os
import time
from collections import deque
from typing import Literal

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from components.serving.turns import TURNS

_SETTING = "CAMERA_CENSUS_LIVE_PAGES"
_MOST = 1000  # live pages of one process, unless the setting says otherwise
_RESERVE = 0.05  # of these, for who comes back
_FEW = 20  # live pages, which make no server late: if it is, that is not for them
_UNDERWAY = 10.0  # seconds from an invitation until the live page is open
_AT_THE_DOOR = 8.0  # seconds for which a live page waits for a place: the document takes 10
_ASK_AGAIN = 20  # seconds
_LIVE = "/_stcore/stream"
_SESSION = 2  # the place in Sec-WebSocket-Protocol where Streamlit's page names its session

_LOOK = 0.5  # seconds from one look at the clock to the next
_SMOOTH = 3.0  # seconds over which looks are averaged
_BUSY = 0.6  # the share of its time that a server may work: beyond, waits grow without bound
_LATE = 0.2  # seconds that clicks may wait
_WORK = 0.025  # seconds of work for a page that is drawn, until some were
_THINK = 10.0  # seconds from one click of a visitor to the next, at the least
_AHEAD = 3.0  # seconds whose places may be given at once
_MANY = 12  # places, so that not everybody who is sent a page need have one kept

# Who may open the live page of a page that is sent: whoever has it, also from a cache, as there is
# plenty of room; who asked for it, and is given a place; or nobody, until there is room.
Welcome = Literal["all", "one", "later"]


class Room:
    """How many live pages are open, of `most`, and for how many more there is room.

    What is held is how busy the server is, since that grows in step with those inside, and how
    long they wait does not: it is short until it is too late. The nearer it is to what it may be,
    the fewer are let in a second (a proportional controller). Each of them makes it busier by
    `work` / `_THINK` for as long as he stays, but only `_THINK` later, with his first click. So
    the gain is 1 / (e × `work`), the most that does not overshoot with such a delay (Franklin,
    Powell, Emami-Naeini, Feedback Control of Dynamic Systems). Times are in seconds.
    """

    def __init__(self, most: int) -> None:
        self.most, self.open = most, 0
        self.at_the_door = 0
        self.busy, self.late, self.work = 0.0, 0.0, _WORK
        self._places = self._at_most()
        self._invited: deque[float] = deque()

    @property
    def is_full(self) -> bool:
        """Whether new visitors read, and wait for a live page."""
        return self.at_the_door > 0 or not self._has_room()

    def welcome(self) -> Welcome:
        """Whether who is sent a page now may have the live one, and whom else it may be sent to."""
        has_many = self._places > _MANY or self.open < _FEW
        if has_many and self.open < self.most / 2 and not self.at_the_door:
            return "all"
        return "one" if self.invite() else "later"

    def told(self) -> str:
        """A line for whoever watches over the server, where it is full."""
        if not self.is_full:
            return ""
        works = f"{self.busy:.0%} busy, clicks wait {self.late:.1f} s"
        return f"full: {self.open} live pages of {self.most}, {works}; new visitors read and wait\n"

    def invite(self) -> bool:
        """Whether one more visitor may open a live page now; a place is given once."""
        if self.is_full:
            return False
        self._take_place()
        self._invited.append(time.monotonic())
        return True

    def enter(self, comes_back: bool) -> bool:
        """Whether a live page opens now, which is then counted until `leave`."""
        if comes_back:
            is_let_in = self.open < math.ceil(self.most * (1 + _RESERVE))
        elif is_let_in := bool(self._invited):
            self._invited.popleft()
        elif is_let_in := self._has_room():
            self._take_place()
        self.open += is_let_in
        return is_let_in

    def leave(self) -> None:
        self.open -= 1

    async def watch(self) -> None:
        """Look until cancelled how busy the server is, and how late."""
        then = _moment()
        while True:
            await asyncio.sleep(_LOOK)
            before, then = then, _moment()
            passed, used, cpu, turns = (now - was for now, was in zip(then, before, strict=True))
            # Where others use the machine, a page takes longer than its processor time.
            busy, late = max(used, cpu) / passed, max(passed - _LOOK, TURNS.longest_wait())
            self.note(busy, late, int(turns), passed)

    def note(self, busy: float, late: float, turns: int, seconds: float) -> None:
        """Take in a look: the share of so many seconds that was worked, how late, for how many."""
        new = 1 - math.exp(-seconds / _SMOOTH)
        self.busy += new * (min(busy, 1) - self.busy)
        self.late += new * (min(late, 2 * _LATE) - self.late)  # one long wait is not many
        if turns:
            self.work += new * (busy * seconds / turns - self.work)
        self._places = min(self._places + seconds * self._rate(), self._at_most())

    def _has_room(self) -> bool:
        self._forget_who_did_not_come()
        coming = self.open + len(self._invited)
        return coming < self.most and (coming < _FEW or self._places >= 1)

    def _take_place(self) -> None:
        self._places = max(0.0, self._places - 1)

    def _rate(self) -> float:
        """Places a second."""
        gain = 1 / (math.e * max(self.work, _WORK))
        return gain * max(0, _BUSY - self.busy) if self.late < _LATE else 0.0

    def _at_most(self) -> float:
        return _AHEAD * self._rate()

    def _forget_who_did_not_come(self) -> None:
        """Not everybody who reads a page opens the live one; the place is somebody else's then."""
        while self._invited and self._invited[0] < time.monotonic() - _UNDERWAY:
            self._invited.popleft()
            self._places = min(self._places + 1, self._at_most())


def _moment() -> tuple[float, float, float, float]:
    """The time, the seconds so far of turns and of the processor, and the number of turns."""
    return time.monotonic(), TURNS.used(), time.process_time(), TURNS.given


def most_live_pages() -> int:
    """$CAMERA_CENSUS_LIVE_PAGES, else 1000. Raises ValueError where it is no number above 0."""
    given = os.environ.get(_SETTING, str(_MOST))
    if not given.isdecimal() or int(given) < 1:
        raise ValueError(f"{_SETTING} must be how many live pages may be open, such as {_MOST}")
    return int(given)


ROOM = Room(most_live_pages())


class Admission:
    """Counts live pages, and opens no more than there is room for.

    One that finds none waits at the door for a moment: most were sent while there was room.
    Then it is answered 503, and when to ask again.
    """

    def __init__(self, app: ASGIApp, room: Room = ROOM) -> None:
        self._app, self._room = app, room

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket" or not scope["path"].endswith(_LIVE):
            await self._app(scope, receive, send)
            return
        comes_back = _comes_back(scope)
        if not (self._room.enter(comes_back) or await self._let_in_late(comes_back)):
            await _refuse(scope, send)
            return
        try:
            await self._app(scope, receive, send)
        finally:
            self._room.leave()

    async def _let_in_late(self, comes_back: bool) -> bool:
        until = time.monotonic() + _AT_THE_DOOR
        self._room.at_the_door += 1
        try:
            while time.monotonic() < until:
                await asyncio.sleep(_LOOK)
                if self._room.enter(comes_back):
                    return True
            return False
        finally:
            self._room.at_the_door -= 1


def _comes_back(scope: Scope) -> bool:
    named = Headers(scope=scope).get("sec-websocket-protocol", "").split(",")
    return len(named) > _SESSION


async def _refuse(scope: Scope, send: Send) -> None:
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": 1013})  # try again later
        return
    headers = [(b"retry-after", str(_ASK_AGAIN).encode()), (b"content-length", b"0")]
    await send({"type": "websocket.http.response.start", "status": 503, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": b""})


def routes(room: Room = ROOM) -> list[Route]:
    async def ask(request: Request) -> Response:
        # No 503 as above: to a proxy in front that would be a server that failed.
        said = "come in" if room.invite() else "wait"
        wait = {"Cache-Control": "no-store", "Retry-After": str(_ASK_AGAIN)}
        return PlainTextResponse(f"{said}\n", headers=wait)

    return [Route("/room", ask)]
