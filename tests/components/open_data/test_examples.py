"""The examples on the page of the open data run as they stand, against a server on loopback."""

from __future__ import annotations

import html
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
import uvicorn
from starlette.applications import Starlette

from components.open_data.routes import routes
from components.wording.open_data import OpenDataWords
from data.census import served
from data.census.census import Census
from tests.asking import UNLIMITED

WORDS = OpenDataWords()


@pytest.fixture(scope="module")
def address(census: Census) -> Iterator[str]:
    """A server of the open data alone."""
    with pytest.MonkeyPatch.context() as patch, socket.socket() as bound:
        patch.setattr(served, "census_of", lambda *_: census)
        bound.bind(("127.0.0.1", 0))
        app = Starlette(routes=routes(UNLIMITED))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{bound.getsockname()[1]}/data/v1/"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def examples(address: str) -> dict[str, str]:
    """What can be copied from the page, by the title over it."""
    page = requests.get(address, timeout=30).text
    found = re.findall(r'<pre [^>]*aria-label="([^"]*)"><code>(.*?)</code></pre>', page, re.DOTALL)
    return {html.unescape(title): html.unescape(text) for title, text in found}


def test_every_example_names_the_address_the_reader_used(
    address: str, examples: dict[str, str]
) -> None:
    assert set(examples) == set(WORDS.examples.values())
    for text in examples.values():
        assert set(re.findall(r"https?://[^\"]*/data/v1/", text)) == {address}


def test_the_lines_for_a_terminal_run(examples: dict[str, str], tmp_path: Path) -> None:
    if not shutil.which("curl"):
        pytest.skip("there is no curl on this machine")
    lines = examples[WORDS.examples["curl"]]
    done = subprocess.run(
        ["sh", "-e"], input=lines, capture_output=True, text=True, cwd=tmp_path, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith('"area_id","area"')
    assert (tmp_path / "areas.csv").read_text().count("\n") == 58


def test_the_lines_of_python_run(examples: dict[str, str], tmp_path: Path) -> None:
    program = examples[WORDS.examples["pandas"]]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "PSA " in done.stdout
    assert "2026-09-01" in done.stdout
