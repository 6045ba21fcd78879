"""nginx in front of several processes of the site, all from the files that ship in deploy/."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from dockerfile_parse import DockerfileParser

from tests import REPOSITORY

DEPLOY = REPOSITORY / "deploy"
PUBLIC = "https://cameras.example.org"  # what the site is told its address is
_HOST = "127.0.0.1"
_STARTS_WITHIN = 60.0  # seconds


def nginx_or_skip() -> str:
    """Where nginx is. Without it a test is skipped by name, except in CI, where it fails."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program and shutil.which("envsubst"):
        return program
    missing = "nginx or envsubst is missing (Debian: nginx-light, gettext-base)"
    if os.environ.get("CI") == "true":
        pytest.fail(missing)
    pytest.skip(missing)


def image(instruction: str) -> str:
    """What the Containerfile says last with an instruction."""
    parser = DockerfileParser(fileobj=(DEPLOY / "Containerfile").open("rb"))
    said: list[str] = [
        each["value"] for each in parser.structure if each["instruction"] == instruction
    ]
    return said[-1]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def status_of(port: int, path: str) -> int | None:
    connection = http.client.HTTPConnection(_HOST, port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()


@dataclass
class Replica:
    """One process of the site, started by the command of the image."""

    port: int
    log: Path
    settings: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and do not wait until it answers."""
        command = json.loads(image("CMD"))
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("CAMERA_CENSUS_", "STREAMLIT_"))
        }
        environment |= {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "STREAMLIT_SERVER_ADDRESS": _HOST,
            "STREAMLIT_SERVER_PORT": str(self.port),
            "FORWARDED_ALLOW_IPS": _HOST,
            "CAMERA_CENSUS_ADDRESS": PUBLIC,
            **self.settings,
        }
        with self.log.open("a") as output:
            self.process = subprocess.Popen(
                command, cwd=REPOSITORY, env=environment, stdout=output, stderr=subprocess.STDOUT
            )

    def wait(self) -> None:
        """Until it has something to show."""
        end = time.monotonic() + _STARTS_WITHIN
        while self.process and self.process.poll() is None and time.monotonic() < end:
            if status_of(self.port, "/readyz") == 200:
                return
            time.sleep(0.1)
        raise RuntimeError(f"A replica did not start:\n{self.log.read_text()}")

    def kill(self) -> None:
        """As the kernel ends a process that has no memory left."""
        assert self.process
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """As whoever restarts it would: it may finish what it is at."""
        assert self.process
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()


@dataclass
class Front:
    """nginx, where it answers, and the replicas behind it."""

    port: int
    folder: Path
    replicas: Sequence[Replica] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{_HOST}:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()


@contextmanager
def replicas(number: int, folder: Path, **settings: str) -> Iterator[list[Replica]]:
    """Processes of the site; each may be killed, and started again."""
    every = [
        Replica(free_port(), folder / f"replica-{each}.log", settings) for each in range(number)
    ]
    with ExitStack() as stack:
        for each in every:
            each.start()
            stack.callback(each.stop)
        for each in every:
            each.wait()
        yield every


@contextmanager
def nginx(behind: Sequence[Replica], folder: Path, **values: str) -> Iterator[Front]:
    """nginx in front of replicas; `values` are those of front.env that differ."""
    program = nginx_or_skip()
    front = Front(free_port(), folder, behind)
    copy = folder / "copy"
    copy.mkdir(exist_ok=True)
    _write_conf(front, {"FRONT_COPY": str(copy), **values})
    options = f"daemon off; pid {folder}/pid; lock_file {folder}/lock;"
    if os.getuid() == 0:
        options += " user root;"  # the folders of tests are for their owner alone
    command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", options]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
    try:
        end = time.monotonic() + 10
        while process.poll() is None and status_of(front.port, "/") is None:
            assert time.monotonic() < end, front.log
            time.sleep(0.05)
        assert process.poll() is None, front.log
        yield front
    finally:
        process.terminate()
        process.wait(10)


def _write_conf(front: Front, values: Mapping[str, str]) -> None:
    """The configuration as an operator writes it: the values in front.env, and write-conf.sh."""
    servers = [
        f"server {_HOST}:{each.port} max_fails=1 fail_timeout=2s;" for each in front.replicas
    ]
    chosen = {
        "FRONT_LISTEN": f"{_HOST}:{front.port}",
        "FRONT_REPLICAS": " ".join(servers),
        "FRONT_CACHE": str(front.folder / "cache"),
        **values,
    }
    env = front.folder / "front.env"
    own = "".join(f'{name}="{value}"\n' for name, value in chosen.items())
    env.write_text((DEPLOY / "nginx/front.env").read_text() + own)
    written = subprocess.run(
        [DEPLOY / "nginx/write-conf.sh", env], capture_output=True, text=True, check=True
    ).stdout
    (front.folder / "conf.d").mkdir(exist_ok=True)
    (front.folder / "conf.d/site.conf").write_text(written)
    shutil.copy(DEPLOY / "nginx/nginx.conf", front.folder)
