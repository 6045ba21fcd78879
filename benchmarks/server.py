"""A Streamlit server in a process of its own, on a free loopback port."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType

import psutil

_HOST = "127.0.0.1"
_STARTS_WITHIN = 60.0  # seconds


class Server:
    """Runs a script while its `with` block lasts; `started` is its start on perf_counter.

    `folder` is its working folder, whose .streamlit/config.toml is the one that counts.
    """

    def __init__(self, script: Path, folder: Path, **environment: str) -> None:
        self._script, self._folder, self._environment = script, folder, environment
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0
        self.started = 0.0

    def __enter__(self) -> Server:
        self.port = _free_port()
        command = [sys.executable, "-m", "streamlit", "run", str(self._script)]
        options = ["--server.headless", "true", "--server.address", _HOST]
        options += ["--server.port", str(self.port), "--logger.level", "warning"]
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            [*command, *options],
            cwd=self._folder,
            env=_clean(os.environ) | self._environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            self._wait_until_healthy(self._process)
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        """End the process at once; it has nothing to save."""
        if self._process:
            self._process.kill()
            self._process.wait()

    @property
    def address(self) -> str:
        return f"{_HOST}:{self.port}"

    def memory(self) -> int:
        """Resident memory of the process, in bytes."""
        assert self._process is not None
        resident: int = psutil.Process(self._process.pid).memory_info().rss
        return resident

    def usage(self) -> tuple[float, int]:
        """Processor seconds so far and resident bytes, with those of the processes it started.

        What they share, such as libraries, is counted once.
        """
        assert self._process is not None
        cpu, resident = 0.0, 0
        main = psutil.Process(self._process.pid)
        for process in (main, *main.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):  # it may just have ended
                cpu += sum(process.cpu_times())  # with those of its children that have ended
                resident += _own_share(process)
        return cpu, resident

    def _wait_until_healthy(self, process: subprocess.Popen[bytes]) -> None:
        while process.poll() is None and time.perf_counter() - self.started < _STARTS_WITHIN:
            if _is_healthy(self.port):
                return
            time.sleep(0.005)
        raise RuntimeError(f"{self._script.name} did not start; its messages are above.")


def _own_share(process: psutil.Process) -> int:
    """Resident bytes; of those that several processes have, an equal share of each (Linux: PSS)."""
    told = process.memory_full_info()
    return int(getattr(told, "pss", told.rss))


def _clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Without what would make the result depend on somebody's shell."""
    ours = ("CAMERA_CENSUS_", "STREAMLIT_")
    return {name: value for name, value in environment.items() if not name.startswith(ours)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _is_healthy(port: int) -> bool:
    connection = HTTPConnection(_HOST, port, timeout=1)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
