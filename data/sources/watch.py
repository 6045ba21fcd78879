"""Cutting off an answer that takes too long as a whole.

The timeouts of a connection run between two pieces: a server that sends one byte a
second, in its headers too, would hold a client for as long as it likes.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from weakref import WeakSet

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class Watch:
    """Knows the connections of one client, and cuts them off when time is up."""

    def __init__(self) -> None:
        self._connections: WeakSet[HTTPConnection] = WeakSet()

    def pools(self) -> dict[str, type[HTTPConnectionPool]]:
        """The kinds of connection pool, by scheme, whose connections are watched."""
        connections = self._connections

        class Watched(HTTPConnection):
            def connect(self) -> None:
                connections.add(self)
                super().connect()

        class WatchedSecure(HTTPSConnection):
            def connect(self) -> None:
                connections.add(self)
                super().connect()

        class Pool(HTTPConnectionPool):
            ConnectionCls = Watched

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = WatchedSecure

        return {"http": Pool, "https": SecurePool}

    @contextmanager
    def cutting_off_after(self, seconds: float) -> Iterator[threading.Event]:
        """Cut off every open connection after so long; tells whether that was done."""
        cut_off = threading.Event()

        def cut() -> None:
            cut_off.set()
            for connection in list(self._connections):
                with suppress(OSError, AttributeError):  # it may have closed meanwhile
                    connection.sock.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(seconds, cut)
        timer.daemon = True
        timer.start()
        try:
            yield cut_off
        finally:
            timer.cancel()
