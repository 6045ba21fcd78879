"""Pages are drawn one after the other, however many are asked for at once."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from streamlit.testing.v1 import AppTest

from components.serving.turns import Turns
from tests import REPOSITORY


@pytest.fixture
def turns() -> Turns:
    return Turns()


def test_no_two_are_drawn_at_the_same_time(turns: Turns) -> None:
    at_work, most = 0, 0

    def draw(_: int) -> None:
        nonlocal at_work, most
        with turns.turn():
            at_work += 1
            most = max(most, at_work)
            time.sleep(0.005)
            at_work -= 1

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(draw, range(24)))
    assert (most, at_work) == (1, 0)


def test_who_came_first_is_drawn_first(turns: Turns) -> None:
    drawn: list[int] = []

    def draw(number: int) -> None:
        with turns.turn():
            drawn.append(number)

    with ThreadPoolExecutor(6) as threads, turns.turn():
        for number in range(6):
            threads.submit(draw, number)
            wait_until(turns, number + 1)
    assert drawn == list(range(6))


def test_who_only_arrives_stands_behind_who_is_inside_but_not_for_ever(
    turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    now = 1000.0
    monkeypatch.setattr("components.serving.turns.time.monotonic", lambda: now)

    def draw(who: str) -> None:
        with turns.turn(arrives=who == "arrives"):
            drawn.append(who)

    with ThreadPoolExecutor(6) as threads, turns.turn():
        for number, (at, who) in enumerate([(0, "arrives"), (1, "clicks"), (7, "comes late")]):
            now = 1000.0 + at
            threads.submit(draw, who)
            wait_until(turns, number + 1)
    assert drawn == ["clicks", "arrives", "comes late"]


def test_it_is_known_how_long_anybody_inside_waited(turns: Turns) -> None:
    assert turns.longest_wait() == 0
    with ThreadPoolExecutor(2) as threads, turns.turn():
        threads.submit(take, turns, True)
        wait_until(turns, 1)
        time.sleep(0.02)
        assert turns.longest_wait() == 0, "who arrives has a page to read"
        threads.submit(take, turns)
        wait_until(turns, 2)
        time.sleep(0.02)
        assert turns.longest_wait() >= 0.02
    assert turns.longest_wait() >= 0.02, "until somebody asks"
    assert turns.longest_wait() == 0


def test_it_is_known_for_how_long_anybody_had_a_turn(turns: Turns) -> None:
    began = time.monotonic()
    with turns.turn():
        time.sleep(0.02)
        assert turns.used() >= 0.02
    with turns.turn():
        time.sleep(0.02)
    used = turns.used()
    assert 0.04 <= used <= time.monotonic() - began
    time.sleep(0.01)
    assert turns.used() == used


def test_a_part_of_a_page_is_drawn_in_the_turn_of_the_page(turns: Turns) -> None:
    with ThreadPoolExecutor(1) as threads:
        with turns.turn():
            with turns.turn():
                pass
            other = threads.submit(take, turns)
            wait_until(turns, 1)
            assert not other.done(), "the page is not done yet"
        other.result(5)


@pytest.mark.parametrize("error", [RuntimeError, SystemExit, KeyboardInterrupt])
def test_whoever_fails_or_is_stopped_leaves_the_turn_to_others(
    turns: Turns, error: type[BaseException]
) -> None:
    with pytest.raises(error), turns.turn():
        raise error
    other = threading.Thread(target=take, args=(turns,), daemon=True)
    other.start()
    other.join(5)
    assert not other.is_alive()


def test_a_live_page_takes_its_turn(turns: Turns, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[bool] = []
    take_as_before = turns._take

    def count(arrives: bool) -> None:
        take_as_before(arrives)
        taken.append(arrives)

    monkeypatch.setattr(turns, "_take", count)
    monkeypatch.setattr("components.serving.turns.TURNS", turns)
    page = AppTest.from_file(str(REPOSITORY / "dashboard.py"), default_timeout=60)
    assert not page.run().exception
    assert taken == [True]
    assert turns.longest_wait() == 0
    assert turns.used() > 0
    page.run()
    assert taken == [True, False], "whoever has a page is inside"


def take(turns: Turns, arrives: bool = False) -> None:
    with turns.turn(arrives):
        pass


def wait_until(turns: Turns, waiting: int) -> None:
    end = time.monotonic() + 5
    while len(turns._queue) < waiting and time.monotonic() < end:
        time.sleep(0.001)
    assert len(turns._queue) == waiting
