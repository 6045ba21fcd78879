"""The press: one job after the other, in a process of its own."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from components.exports.plates import press
from components.exports.plates.press import Press
from components.serving.overload import OverloadedError


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
    monkeypatch.setattr(press, "_SECONDS", 1)
    with pytest.raises(TimeoutError):
        one.run(time.sleep, 60)
    monkeypatch.setattr(press, "_SECONDS", 30)
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


def _slowly(number: int) -> int:
    time.sleep(0.2)
    return number
