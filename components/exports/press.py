"""The press: one worker process that sets pictures and briefs, so that clicks stay fast.

It has the lowest priority, starts with the first picture asked for, and ends when none was
for a while, so that it costs no memory then.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec, TypeVar

from loky import ProcessPoolExecutor

_P = ParamSpec("_P")
_T = TypeVar("_T")

MOST_WAITING = 40  # beyond, a visitor is asked to come back
_SECONDS = 30  # one picture takes less than one
_IDLE = 600  # seconds after which the worker ends


class PressBusyError(RuntimeError):
    """So many wait already that another would wait too long."""


class Press:
    """Runs jobs one after the other in a process of its own, which is started when needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._waiting = 0

    def run(self, job: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """What `job` returns, which must be a function of a module; waits for its turn.

        Raises PressBusyError when too many wait, TimeoutError when the job takes too long.
        A worker that died is replaced, and the job tried once more.
        """
        try:
            return self._submit(job, *args, **kwargs).result(_SECONDS)
        except BrokenProcessPool:
            self.close()
            return self._submit(job, *args, **kwargs).result(_SECONDS)

    def close(self) -> None:
        """End the worker; the next job starts another."""
        with self._lock:
            if self._pool:
                self._pool.shutdown(wait=False, kill_workers=True)
            self._pool = None

    def _submit(self, job: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        with self._lock:
            if self._waiting >= MOST_WAITING:
                raise PressBusyError
            if self._pool is None:
                # Not the standard pool: its workers would run the script of a page anew,
                # which Streamlit puts in the place of the main module.
                self._pool = ProcessPoolExecutor(1, timeout=_IDLE, initializer=_give_way)
            future: Future[_T] = self._pool.submit(job, *args, **kwargs)
            self._waiting += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, future: Future[_T]) -> None:
        with self._lock:
            self._waiting -= 1


def _give_way() -> None:
    """Whoever clicks comes first."""
    if hasattr(os, "nice"):
        os.nice(10)


PRESS = Press()
