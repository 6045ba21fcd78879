"""The site on a server of its own, for as long as it is needed."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import REPOSITORY


@dataclass(frozen=True)
class Site:
    """A running site: where it answers, and the file its server writes to."""

    address: str
    log: Path


@contextmanager
def running_site(releases: Path | None, log: Path, **settings: str) -> Iterator[Site]:
    """The site with a folder of releases, or with those that come with it (None)."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("CAMERA_CENSUS_")}
    environment |= settings
    if releases:
        environment["CAMERA_CENSUS_RELEASES"] = str(releases)
    command = [sys.executable, "-m", "streamlit", "run", "components/server.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    with log.open("w") as output:
        server = subprocess.Popen(
            command, cwd=REPOSITORY, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        _wait_until_healthy(server, port, log)
        yield Site(f"http://127.0.0.1:{port}", log)
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(10)


def _wait_until_healthy(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and server.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            connection.close()
    pytest.fail(f"The site did not start. Its server wrote:\n{log.read_text()}")
