"""The press: one worker process that sets pictures and briefs, so that clicks stay fast.

It has the lowest priority. The server starts it ahead; it ends when no picture was asked for
in a while, so that it costs no memory then, and starts again with the next.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import ParamSpec, TypeVar

from loky import ProcessPoolExecutor
from loky.process_executor import ShutdownExecutorError

from components.serving.overload import OverloadedError

_P = ParamSpec("_P")
_T = TypeVar("_T")

_SECONDS = 30  # one picture takes less than one
_IDLE = 600  # seconds after which the worker ends
_LOOK = 5  # seconds from one look whether the server is there to the next
_TRIES = 2
_GONE = (BrokenProcessPool, ShutdownExecutorError)  # the worker died, or was ended meanwhile


class Press:
    """Runs jobs one after the other in a process of its own, which is started when needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None

    def run(self, job: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """What `job` returns, which must be a function of a module; waits for its turn.

        A worker that died is replaced, and the job tried once more; one that hangs is ended.
        Raises TimeoutError when the job takes too long, OverloadedError when workers keep dying.
        """
        for _ in range(_TRIES):
            pool = self._running()
            try:
                done: _T = self._waited_for(pool.submit(job, *args, **kwargs), pool)
                return done
            except _GONE:
                self._end(pool)
        raise OverloadedError

    def start_ahead(self, job: Callable[[], None]) -> None:
        """Start the worker with a job that nobody waits for."""
        self._running().submit(job)

    def close(self) -> None:
        """End the worker; the next job starts another."""
        if self._pool:
            self._end(self._pool)

    def _waited_for(self, future: Future[_T], pool: ProcessPoolExecutor) -> _T:
        try:
            done: _T = future.result(_SECONDS)
            return done
        except TimeoutError:
            if not future.cancel():
                self._end(pool)  # the job itself hangs, and no other would ever get its turn
            raise

    def _running(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._pool is None:
                # Not the standard pool: its workers would run the script of a page anew,
                # which Streamlit puts in the place of the main module.
                self._pool = ProcessPoolExecutor(
                    1, timeout=_IDLE, initializer=_begin, initargs=(os.getpid(),)
                )
            return self._pool

    def _end(self, pool: ProcessPoolExecutor) -> None:
        """End a worker that failed, and not the one that has taken its place already."""
        with self._lock:
            if self._pool is pool:
                self._pool = None
        pool.shutdown(wait=False, kill_workers=True)


def _begin(server: int) -> None:
    """Whoever clicks comes first; and a worker whose server was killed ends with it."""
    if hasattr(os, "nice"):
        os.nice(10)
    threading.Thread(target=_end_with, args=(server,), daemon=True).start()


def _end_with(server: int) -> None:
    while os.getppid() == server:
        time.sleep(_LOOK)
    os._exit(0)


PRESS = Press()
