"""The press: one worker process that sets pictures and briefs, so that clicks stay fast.

It has the lowest priority and starts with the first picture asked for.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")

MOST_WAITING = 40  # beyond, a visitor is asked to come back
_SECONDS = 30  # one picture takes less than one


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

    def _submit(self, job: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        with self._lock:
            if self._waiting >= MOST_WAITING:
                raise PressBusyError
            if self._pool is None:
                # A fresh interpreter: a fork would inherit the server's threads half-way.
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(1, context, initializer=_give_way)
            future = self._pool.submit(job, *args, **kwargs)
            self._waiting += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, future: Future[_T]) -> None:
        with self._lock:
            self._waiting -= 1

    def close(self) -> None:
        """End the worker; the next job starts another."""
        with self._lock:
            if self._pool:
                self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _give_way() -> None:
    """Whoever clicks comes first."""
    if hasattr(os, "nice"):
        os.nice(10)


PRESS = Press()
