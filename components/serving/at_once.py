"""Answers leave as they are written, and do not wait until the browser has confirmed the last.

Streamlit binds its socket without naming a protocol. Asyncio then does not know it for TCP, and
leaves Nagle's algorithm on (RFC 896): the body of an answer is held back until its head is
confirmed, which browsers put off by 40 ms (RFC 9293, 3.8.6.3). So is every second message.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path

_DESCRIPTORS = Path("/dev/fd")  # Linux, macOS


def send_at_once() -> None:
    """Set TCP_NODELAY wherever this process listens; connections inherit it."""
    for descriptor in list(_DESCRIPTORS.iterdir()) if _DESCRIPTORS.is_dir() else ():
        try:
            opened = socket.socket(fileno=os.dup(int(descriptor.name)))
        except OSError:
            continue  # a file, or closed since
        with opened:
            if _listens(opened):
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _listens(opened: socket.socket) -> bool:
    over_tcp = opened.family in (socket.AF_INET, socket.AF_INET6)
    return over_tcp and bool(opened.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
