"""The press: one job after the other, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from components.exports.plates import press
from components.exports.plates.drawing import draw_first, draw_in_both_themes
from components.exports.plates.press import Press
from components.serving.overload import OverloadedError
from tests import REPOSITORY

CHART = {
    "data": {"values": [{"year": 1, "count": 2}, {"year": 2, "count": 3}]},
    "mark": "line",
    "encoding": {"x": {"field": "year"}, "y": {"field": "count"}},
    "config": {},
}


@pytest.fixture
def one() -> Iterator[Press]:
    made = Press()
    yield made
    made.close()


def test_a_job_runs_in_another_process_that_gives_way(one: Press) -> None:
    worker = one.run(os.getpid)
    assert worker != os.getpid()
    assert one.run(os.getpriority, os.PRIO_PROCESS, 0) >= 10
    assert one.run(os.getpid) == worker


def test_a_worker_does_not_run_what_stands_as_the_main_module(
    one: Press, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = tmp_path / "page.py"
    page.write_text("raise SystemExit('the page was run')")
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(page), raising=False)
    assert one.run(len, [1]) == 1


def test_a_worker_that_died_is_replaced(one: Press) -> None:
    os.kill(one.run(os.getpid), signal.SIGKILL)
    assert one.run(len, [1, 2]) == 2


def test_an_error_of_a_job_is_the_callers(one: Press) -> None:
    with pytest.raises(ZeroDivisionError):
        one.run(divmod, 1, 0)
    assert one.run(divmod, 7, 2) == (3, 1)


def test_a_worker_that_hangs_is_ended_and_replaced(
    one: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    hung = one.run(os.getpid)
    with monkeypatch.context() as patch:
        patch.setattr(press, "_SECONDS", 3)  # a job that has not begun by then ends no worker
        with pytest.raises(TimeoutError):
            one.run(time.sleep, 300)
    assert one.run(os.getpid) != hung


def test_whoever_waits_for_a_worker_that_dies_is_served_by_the_next(one: Press) -> None:
    first = one.run(os.getpid)
    with ThreadPoolExecutor(4) as visitors:
        waiting = [visitors.submit(one.run, _slowly, number) for number in range(4)]
        time.sleep(0.3)
        os.kill(first, signal.SIGKILL)
        assert [each.result() for each in waiting] == [0, 1, 2, 3]


def test_where_workers_keep_dying_the_press_is_busy(one: Press) -> None:
    with pytest.raises(OverloadedError):
        one.run(os._exit, 1)


def test_a_worker_that_starts_ahead_loads_what_draws_and_nothing_that_counts(one: Press) -> None:
    one.start_ahead(draw_first)
    loaded = set(one.run(eval, "list(__import__('sys').modules)"))
    assert "vl_convert" in loaded
    assert not loaded & {"pandas", "streamlit", "data.census"}, "they start slowly"


def _slowly(number: int) -> int:
    time.sleep(0.2)
    return number


def test_a_worker_that_draws_charts_loads_no_more_of_the_site(one: Press) -> None:
    """Each library costs the worker tens of megabytes."""
    assert one.run(draw_in_both_themes, CHART, 200).startswith("<svg")
    loaded = one.run(eval, "sorted({each.split('.')[0] for each in __import__('sys').modules})")
    assert not {"pandas", "pydantic", "scipy", "starlette", "streamlit", "typst"} & set(loaded)


def test_a_worker_ends_with_a_server_that_was_killed() -> None:
    begin = "import os; from components.exports.plates.press import Press; "
    code = f"{begin}print(Press().run(os.getpid), flush=True); input()"
    server = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    worker = int(server.stdout.readline())
    assert psutil.pid_exists(worker)
    server.kill()
    server.communicate()
    with suppress(psutil.NoSuchProcess):  # it may be gone already
        _wait_for_end(psutil.Process(worker))


def _wait_for_end(process: psutil.Process, seconds: int = 120) -> None:
    """Also of one that nobody asks how it ended, as in a container without an init."""
    until = time.monotonic() + seconds
    while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < until, "the worker outlives its server"
        time.sleep(0.2)
