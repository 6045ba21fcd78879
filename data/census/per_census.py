"""Remembering what was made of a census, in a stated number of bytes for the whole process."""

from __future__ import annotations

import gc
import sys
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from functools import wraps
from threading import Lock
from types import FunctionType, ModuleType
from typing import Any, Concatenate, Final, ParamSpec, TypeVar
from weakref import WeakSet, finalize, ref

import numpy as np
import pandas as pd
import pyarrow as pa

from data.census.census import Census

P = ParamSpec("P")
R = TypeVar("R")
Key = tuple[Hashable, ...]  # what makes it, the census (a weak reference), and what it is given
OfCensus = Callable[Concatenate[Census, P], R]

MOST_BYTES: Final = 32 * 2**20  # of all results together: some 150 views, with their files
_SHARED = (Census, type, ModuleType, FunctionType)  # what a result leads to and does not hold


class Memory:
    """Results by key, the ones not used for longest forgotten before they take `most` bytes.

    What several ask for at once is made once. A failure is not remembered.
    """

    def __init__(self, most: int) -> None:
        self._most, self.bytes = most, 0
        self._kept: OrderedDict[Key, tuple[Any, int]] = OrderedDict()
        self._making: dict[Key, Future[bool]] = {}
        self._watched: WeakSet[Census] = WeakSet()
        self._gone: deque[ref[Census]] = deque()
        self._lock = Lock()

    def recall(self, key: Key, make: Callable[[], R]) -> R:
        """The result that is kept under a key, or one made now."""
        while True:
            with self._lock:
                kept = self._kept.get(key)
                if kept:
                    self._kept.move_to_end(key)
                    found: R = kept[0]
                    return found
                others = self._making.get(key)
                if others is None:
                    mine: Future[bool] = Future()
                    self._making[key] = mine
                    break
            if not others.result():
                return make()  # for it is too large to be kept, or failed
        is_kept = False
        try:
            result = make()
            is_kept = self._keep(key, result)
        finally:
            with self._lock:
                del self._making[key]
            mine.set_result(is_kept)
        return result

    def holds(self, key: Key) -> bool:
        """Whether there is a result under a key now."""
        with self._lock:
            return key in self._kept

    def _keep(self, key: Key, result: object) -> bool:
        size = size_of(result)
        if size > self._most:
            return False
        with self._lock:
            self._forget_the_gone()
            self._kept[key] = result, size
            self.bytes += size
            while self.bytes > self._most:
                _, (_, freed) = self._kept.popitem(last=False)
                self.bytes -= freed
        return True

    def forget_when_gone(self, census: Census) -> None:
        """Keep nothing of a census that nobody holds, from the next result on."""
        if census not in self._watched:
            self._watched.add(census)
            # The collector may come at any moment, so it only leaves a note.
            finalize(census, self._gone.append, ref(census)).atexit = False

    def _forget_the_gone(self) -> None:
        while self._gone:
            gone = self._gone.popleft()
            for key in [key for key in self._kept if key[1] is gone]:
                self.bytes -= self._kept.pop(key)[1]


def size_of(result: object) -> int:
    """Bytes that a result takes, with all it leads to but what others hold: about."""
    seen: set[int] = set()
    waiting, found = [result], 0
    while waiting:
        each = waiting.pop()
        if id(each) in seen or isinstance(each, _SHARED):
            continue
        seen.add(id(each))
        if isinstance(each, np.ndarray | pa.Table):
            found += each.nbytes
        else:
            found += sys.getsizeof(each)
            if not isinstance(each, pd.DataFrame | pd.Series | pd.Index):  # told whole
                waiting += gc.get_referents(each)
    return found


MEMORY: Final = Memory(MOST_BYTES)


def per_census(make: OfCensus[P, R]) -> OfCensus[P, R]:
    """Remember the results of a function of a census first, while that census is in memory.

    An `lru_cache` would hold on to every edition that somebody ever looked at, and however
    large results are.
    """

    @wraps(make)
    def recall(census: Census, /, *args: P.args, **kwargs: P.kwargs) -> R:
        def made() -> R:
            MEMORY.forget_when_gone(census)
            return make(census, *args, **kwargs)

        return MEMORY.recall((make, ref(census), args, *kwargs.items()), made)

    return recall


def is_remembered(recall: Callable[..., Any], census: Census, /, *args: Hashable) -> bool:
    """Whether a function that `per_census` remembers has a result, and need not make one."""
    make = vars(recall)["__wrapped__"]
    return MEMORY.holds((make, ref(census), args))
