"""A wire to a server that counts what comes over it, and can be as slow as a phone's.

A proxy for TCP on the loopback: so bytes are counted as they are sent, heads of answers and
compressed messages of a websocket alike, and all of them share one bandwidth.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

_HOST = "127.0.0.1"
_PIECE = 4096  # bytes that are sent at a time: 20 ms of a phone's wire
_OF_LIVE_PAGE = b"/_stcore/stream"


@dataclass(frozen=True)
class Link:
    """Bytes a second to the browser and from it, and seconds from one end to the other."""

    down: float
    up: float
    delay: float


PHONE = Link(down=200_000, up=100_000, delay=0.075)  # 1.6 Mbit/s, 150 ms there and back


@dataclass
class Wire:
    """Runs while its `with` block lasts; what comes to `address` goes on to the server at `port`.

    `received` are the bytes that came to the browser: when (seconds since 1970), how many, and
    whether over a websocket.
    """

    port: int
    link: Link | None = None
    received: list[tuple[float, int, bool]] = field(default_factory=list)
    address: str = ""

    def __enter__(self) -> Wire:
        self._loop = asyncio.new_event_loop()
        self._down = _Direction(self.link.down, self.link.delay) if self.link else _Direction()
        self._up = _Direction(self.link.up, self.link.delay) if self.link else _Direction()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        listening = asyncio.start_server(self._connect, _HOST, 0)
        self._server = asyncio.run_coroutine_threadsafe(listening, self._loop).result()
        self.address = f"{_HOST}:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        """Cut all connections that are still open."""
        self._server.close()
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    def bytes(self, until: float = float("inf"), websocket: bool | None = None) -> int:
        """How many came until then, over websockets alone, over all else alone, or over all."""
        return sum(
            count
            for when, count, live in list(self.received)
            if when <= until and websocket in (None, live)
        )

    async def _connect(
        self, browser: asyncio.StreamReader, to_browser: asyncio.StreamWriter
    ) -> None:
        if self.link:
            await asyncio.sleep(2 * self.link.delay)  # what opening a connection takes
        server, to_server = await asyncio.open_connection(_HOST, self.port)
        first = await browser.read(_PIECE)
        live = _OF_LIVE_PAGE in first.partition(b"\r\n")[0]
        received = self.received

        def count(size: int) -> None:
            received.append((time.time(), size, live))

        try:
            await asyncio.gather(
                self._up.carry(browser, to_server, first),
                self._down.carry(server, to_browser, b"", count),
            )
        except (OSError, asyncio.CancelledError):
            pass  # one end has gone, or the wire is cut
        finally:
            to_browser.close()
            to_server.close()


class _Direction:
    """One direction of the wire: all that goes there waits for what went before."""

    def __init__(self, rate: float | None = None, delay: float = 0) -> None:
        self._rate, self._delay = rate, delay
        self._free = 0.0

    async def carry(
        self,
        source: asyncio.StreamReader,
        to: asyncio.StreamWriter,
        piece: bytes,
        count: Callable[[int], None] = lambda _: None,
    ) -> None:
        """Carry on what comes from a source, after a first piece, until it ends."""
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def arrive() -> None:
            while True:
                when, content = await under_way.get()
                await asyncio.sleep(when - time.monotonic())
                if not content:
                    to.write_eof()
                    return
                count(len(content))
                to.write(content)
                await to.drain()

        arriving = asyncio.ensure_future(arrive())
        try:
            while piece or (piece := await source.read(_PIECE)):
                under_way.put_nowait((await self._sent(len(piece)) + self._delay, piece))
                piece = b""
            under_way.put_nowait((time.monotonic() + self._delay, b""))
            await arriving
        finally:
            arriving.cancel()

    async def _sent(self, size: int) -> float:
        """Wait until so many bytes are on their way, and say when that is."""
        now = time.monotonic()
        if self._rate is None:
            return now
        self._free = max(now, self._free) + size / self._rate
        await asyncio.sleep(self._free - now)
        return self._free
