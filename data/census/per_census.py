"""Remembering what was made of a census, for as long as that census itself is in memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import ReferenceType, WeakKeyDictionary, ref

from data.census.census import Census

P = ParamSpec("P")
R = TypeVar("R")
OfCensus = Callable[Concatenate[Census, P], R]


_MOST = 256  # results: sentences, charts and tables of up to some 100 KB each
_FEW = 32  # results: files and answers that may have megabytes


def per_census(make: OfCensus[P, R]) -> OfCensus[P, R]:
    """Like `lru_cache` for a function of a census first, with its newest results for each.

    An `lru_cache` would hold on to every edition that somebody ever looked at, some 10 to
    50 MB each, long after it was to be forgotten.
    """
    return _remembering(make, _MOST)


def per_census_few(make: OfCensus[P, R]) -> OfCensus[P, R]:
    """The same for a function whose results are large."""
    return _remembering(make, _FEW)


def _remembering(make: OfCensus[P, R], most: int) -> OfCensus[P, R]:
    made: WeakKeyDictionary[Census, Callable[P, R]] = WeakKeyDictionary()

    @wraps(make)
    def recall(census: Census, /, *args: P.args, **kwargs: P.kwargs) -> R:
        own = made.get(census)
        if own is None:
            own = made.setdefault(census, _of_one(make, ref(census), most))
        return own(*args, **kwargs)

    return recall


def _of_one(make: OfCensus[P, R], census: ReferenceType[Census], most: int) -> Callable[P, R]:
    @lru_cache(maxsize=most)
    def remembered(*args: P.args, **kwargs: P.kwargs) -> R:
        alive = census()
        assert alive is not None, "the caller holds it"
        return make(alive, *args, **kwargs)

    return remembered  # type: ignore[return-value]  # lru_cache forgets the parameters
