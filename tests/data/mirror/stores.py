"""Stores of releases on this machine: moto as Amazon's S3, and a plain web server."""

from __future__ import annotations

import functools
import http.server
import itertools
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from pyarrow import fs

HOST = "127.0.0.1"
KEY, SECRET = "AKIAEXAMPLE", "s3cr3t-of-nobody"


class Served(Protocol):
    """A store that runs; `address` is what an operator names."""

    address: str

    def put(self, path: str, content: bytes) -> None: ...

    def take(self, folder: str) -> None: ...


NewBucket = Callable[[], Served]


def put_all(store: Served, releases: Path) -> None:
    """Copy a folder of releases into a store, as an operator would: catalogs last."""
    files = [path for path in releases.rglob("*") if path.is_file() and path.name[0] != "."]
    for path in sorted(files, key=lambda each: each.name == "catalog.json"):
        store.put(path.relative_to(releases).as_posix(), path.read_bytes())


class _Bucket:
    def __init__(self, port: int, bucket: str) -> None:
        self.address, self._folder = f"s3://{bucket}/public", f"{bucket}/public"
        self._files = fs.S3FileSystem(
            access_key=KEY,
            secret_key=SECRET,
            region="us-east-1",
            endpoint_override=f"{HOST}:{port}",
            scheme="http",
            allow_bucket_creation=True,
        )
        self._files.create_dir(bucket)

    def put(self, path: str, content: bytes) -> None:
        with self._files.open_output_stream(f"{self._folder}/{path}") as stream:
            stream.write(content)

    def take(self, folder: str) -> None:
        self._files.delete_dir(f"{self._folder}/{folder}")


class _Folder:
    def __init__(self, folder: Path, port: int) -> None:
        self.address, self._folder = f"http://{HOST}:{port}/releases", folder / "releases"

    def put(self, path: str, content: bytes) -> None:
        target = self._folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def take(self, folder: str) -> None:
        shutil.rmtree(self._folder / folder)


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None: ...


@contextmanager
def web_server(folder: Path) -> Iterator[Served]:
    handler = functools.partial(_Silent, directory=str(folder))
    with http.server.ThreadingHTTPServer((HOST, 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield _Folder(folder, server.server_address[1])
        server.shutdown()


@contextmanager
def s3_server() -> Iterator[NewBucket]:
    """moto as a server of its own, which makes empty buckets.

    Without it a test is skipped by name, except in CI, where it fails.
    """
    python = Path(sys.prefix) / "object-store/bin/python"
    if not python.exists():
        missing = "the S3-compatible server is missing: run `make .venv/.object-store`"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    command = [str(python), "-m", "moto.server", "-H", HOST, "-p", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(server, port)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AWS_ENDPOINT_URL", f"http://{HOST}:{port}")
            patch.setenv("AWS_ACCESS_KEY_ID", KEY)
            patch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
            patch.setenv("AWS_REGION", "us-east-1")
            names = (f"census-{number}" for number in itertools.count())
            yield lambda: _Bucket(port, next(names))
    finally:
        server.kill()
        server.wait()


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 60
    while server.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/moto-api/", timeout=5):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("moto did not start")
