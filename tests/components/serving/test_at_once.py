"""No answer waits until the one before is confirmed."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from components.serving.at_once import send_at_once


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_connection_sends_at_once(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as listening, socket.socket(family) as client:
        listening.bind((host, 0))
        listening.listen()
        assert not listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        send_at_once()
        client.connect(listening.getsockname())
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_all_else_that_is_open_is_left_as_it_is() -> None:
    one, other = socket.socketpair()
    with one, other, socket.socket() as unconnected, Path(__file__).open() as file:
        send_at_once()
        assert not unconnected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        one.sendall(b"still open")
        assert other.recv(16) == b"still open"
        assert file.readline()
