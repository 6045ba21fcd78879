"""What was made of a census is remembered in so many bytes, made once, and goes with it."""

from __future__ import annotations

import gc
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from threading import Barrier

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.census.per_census import Memory, is_remembered, per_census, size_of
from tests.embedded import embedded_census

MOST = 10_000


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 12_000)), max_size=60))
def test_never_more_than_the_limit_and_always_the_right_result(
    asked: list[tuple[int, int]],
) -> None:
    memory, sizes = Memory(MOST), dict(reversed(asked))
    for number, _ in asked:
        expected = bytes([number]) * sizes[number]
        assert memory.recall((number, None), partial(bytes, expected)) == expected
        assert 0 <= memory.bytes <= MOST


def test_what_was_used_last_is_kept() -> None:
    memory, made = Memory(MOST), list[int]()

    def make(number: int) -> bytes:
        made.append(number)
        return bytes(4_000)

    for number in (1, 2, 1, 3, 1, 2):
        memory.recall((number, None), partial(make, number))
    assert made == [1, 2, 3, 2]


@pytest.mark.parametrize("size", [100, 2 * MOST])
def test_what_many_ask_for_at_once_is_made_once_where_it_can_be_kept(size: int) -> None:
    memory, together, made = Memory(MOST), Barrier(4), []

    def make() -> bytes:
        made.append(1)
        time.sleep(0.05)
        return bytes(size)

    def ask(_: int) -> bytes:
        together.wait()
        return memory.recall(("one", None), make)

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(ask, range(4))) == [bytes(size)] * 4
    assert len(made) == (1 if size < MOST else 4)


def test_a_failure_is_not_remembered() -> None:
    memory, answers = Memory(MOST), iter((ValueError("not yet"), b"now"))

    def make() -> bytes:
        answer = next(answers)
        if isinstance(answer, bytes):
            return answer
        raise answer

    with pytest.raises(ValueError, match="not yet"):
        memory.recall(("one", None), make)
    assert memory.recall(("one", None), make) == b"now"


def test_sizes_are_those_of_what_a_result_holds() -> None:
    census, numbers = embedded_census(), np.zeros(10_000)
    frame = pd.DataFrame({"number": numbers})
    for held in (bytes(80_000), "x" * 80_000, numbers, frame, [{"in": ("it", numbers[:])}]):
        assert 80_000 <= size_of(held) < 82_000
    assert size_of([numbers, numbers]) < 82_000
    assert size_of((census, census.place.offense_ids[0])) < 1_000


def test_nothing_is_kept_of_a_census_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory(MOST)
    monkeypatch.setattr("data.census.per_census.MEMORY", memory)
    made = per_census(lambda census, size: bytes(size))
    first, second = replace(embedded_census()), replace(embedded_census())
    assert made(first, 4_000) == made(second, 4_000)
    both = memory.bytes
    del first
    gc.collect()
    made(second, 1_000)
    assert memory.bytes < both


def test_it_is_known_whether_a_result_is_there_without_making_it() -> None:
    census, made = embedded_census(), list[int]()

    @per_census
    def doubled(_: object, number: int) -> int:
        made.append(number)
        return 2 * number

    assert not is_remembered(doubled, census, 21)
    assert made == []
    assert doubled(census, 21) == 42
    assert is_remembered(doubled, census, 21)
    assert not is_remembered(doubled, census, 22)
    assert made == [21]
