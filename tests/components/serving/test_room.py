"""Beyond what a server can do, those inside keep their live page, and all others can read."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from random import Random

import numpy as np
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient, WebSocketDenialResponse
from starlette.websockets import WebSocket

from components.serving.room import Admission, Room, most_live_pages, routes
from components.serving.turns import Turns
from tests.components.serving.crowd import Crowd

LIVE = "/_stcore/stream"
NEW = ["streamlit", "token"]
INSIDE_BEFORE = ["streamlit", "token", "session"]  # as Streamlit's page names itself
MOST, FEW = 100, 20  # live pages, and how many of them make no server late


@pytest.fixture
def room() -> Room:
    return Room(MOST)


@pytest.fixture
def client(room: Room) -> Iterator[TestClient]:
    async def live(socket: WebSocket) -> None:
        await socket.accept(subprotocol="streamlit")
        await socket.receive()

    app = Starlette(
        routes=[*routes(room), WebSocketRoute(LIVE, live), WebSocketRoute("/other", live)],
        middleware=[Middleware(Admission, room=room)],
    )
    with TestClient(app) as started:
        yield started


def enter(client: TestClient, stack: ExitStack, protocols: list[str] = NEW) -> None:
    stack.enter_context(client.websocket_connect(LIVE, subprotocols=protocols))


@pytest.fixture(autouse=True)
def nobody_waits_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("components.serving.room._LOOK", 0.001)
    monkeypatch.setattr("components.serving.room._AT_THE_DOOR", 0.02)


def look(room: Room, busy: float = 0.0, late: float = 0.0, seconds: float = 10) -> None:
    for _ in range(int(2 * seconds)):
        room.note(busy, late, 20, 0.5)


def test_live_pages_are_counted_until_they_close(client: TestClient, room: Room) -> None:
    with ExitStack() as stack:
        for _ in range(3):
            enter(client, stack)
        with client.websocket_connect("/other"):
            assert room.open == 3
    assert room.open == 0


def test_one_that_fails_is_no_longer_counted(room: Room) -> None:
    async def fails(socket: WebSocket) -> None:
        raise RuntimeError("planted")

    app = Starlette(
        routes=[WebSocketRoute(LIVE, fails)], middleware=[Middleware(Admission, room=room)]
    )
    with pytest.raises(RuntimeError, match="planted"), TestClient(app).websocket_connect(LIVE):
        pass
    assert room.open == 0


def test_beyond_the_reserve_it_is_said_when_to_ask_again(client: TestClient, room: Room) -> None:
    room.open = MOST
    assert room.is_full
    with ExitStack() as stack:
        for _ in range(5):  # a twentieth
            enter(client, stack, INSIDE_BEFORE)
        for protocols in (NEW, INSIDE_BEFORE):
            with pytest.raises(WebSocketDenialResponse) as refused:
                enter(client, stack, protocols)
            assert refused.value.status_code == 503
            assert int(refused.value.headers["retry-after"]) > 0
        assert room.open == MOST + 5
    assert room.at_the_door == 0
    room.leave()
    assert not room.is_full


@pytest.mark.parametrize(("busy", "late"), [(0.7, 0.0), (0.1, 0.5)])
def test_a_server_that_is_busy_or_late_lets_back_only_who_was_inside(
    client: TestClient, room: Room, busy: float, late: float
) -> None:
    room.open = FEW
    look(room, busy, late)
    assert room.is_full
    assert room.welcome() == "later"
    assert client.get("/room").text == "wait\n"
    with ExitStack() as stack:
        enter(client, stack, INSIDE_BEFORE)
        with pytest.raises(WebSocketDenialResponse):
            enter(client, stack)
    look(room)
    assert room.welcome() == "all"
    assert client.get("/room").text == "come in\n"


def test_a_few_may_always_come_as_they_make_no_server_late(room: Room) -> None:
    look(room, busy=1, late=5)
    assert [room.enter(comes_back=False) for _ in range(FEW + 1)] == [True] * FEW + [False]


def test_a_short_delay_is_no_late_server(room: Room) -> None:
    room.open = FEW
    look(room, busy=0.2)
    look(room, busy=1.0, late=5.0, seconds=1)
    assert not room.is_full


def test_who_waits_at_the_door_comes_before_who_is_invited(client: TestClient, room: Room) -> None:
    room.open = FEW
    room.at_the_door = 1
    assert room.welcome() == "later"
    assert client.get("/room").text == "wait\n"
    with ExitStack() as stack:
        enter(client, stack)
        assert room.open == FEW + 1


def test_a_page_that_was_sent_while_there_was_room_waits_for_it_at_the_door(
    client: TestClient, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.serving.room._AT_THE_DOOR", 5)
    room.open = FEW
    look(room, busy=1)
    with ThreadPoolExecutor(1) as visitor, ExitStack() as stack:
        entering = visitor.submit(enter, client, stack)
        wait_until(lambda: room.at_the_door == 1)
        assert not entering.done()
        look(room)
        entering.result(5)
        assert (room.open, room.at_the_door) == (FEW + 1, 0)


def test_who_waits_is_let_in_one_for_each_free_place(client: TestClient, room: Room) -> None:
    room.open = MOST - 2
    answers = [client.get("/room") for _ in range(4)]
    assert [each.text for each in answers] == ["come in\n", "come in\n", "wait\n", "wait\n"]
    assert int(answers[-1].headers["retry-after"]) > 0
    assert {each.headers["cache-control"] for each in answers} == {"no-store"}


def test_where_there_is_not_plenty_each_page_that_is_sent_has_one_place(room: Room) -> None:
    room.open = MOST - 2
    assert [room.welcome() for _ in range(3)] == ["one", "one", "later"]
    assert [room.enter(comes_back=False) for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize("rate", [2, 20, 100])
@pytest.mark.parametrize(("click", "at_least"), [(0.02, 240), (0.03, 160), (0.06, 80)])
def test_however_many_come_those_inside_are_answered_at_once(
    click: float, at_least: int, rate: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And there are nearly as many as the server can do: 0.6 / (click / 10 s)."""
    crowd = Crowd(Room(1000), rate, click=click)
    monkeypatch.setattr("components.serving.room.time.monotonic", lambda: crowd.now)
    crowd.run(400 if rate < 10 else 100, Random(1))
    assert np.percentile([waited for _, waited in crowd.waits], 95) < 0.3
    assert at_least < crowd.inside[-1] < 1.15 * 6 / click
    assert crowd.refused <= 0.03 * rate * crowd.now


@pytest.mark.parametrize(("slower", "most", "within"), [(3, 80, 0.4), (10, FEW + 5, 0.8)])
def test_on_a_slow_machine_fewer_are_let_in(
    slower: float, most: int, within: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = Crowd(Room(1000), 20, slower=lambda _: slower)
    monkeypatch.setattr("components.serving.room.time.monotonic", lambda: crowd.now)
    crowd.run(100, Random(1))
    assert FEW <= crowd.inside[-1] < most
    assert np.percentile([waited for _, waited in crowd.waits], 95) < within


def test_visitors_come_and_go_and_their_places_are_given_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    crowd = Crowd(Room(1000), 20, stay=60)
    monkeypatch.setattr("components.serving.room.time.monotonic", lambda: crowd.now)
    crowd.run(300, Random(1))
    assert min(crowd.inside[-400:]) > 90
    assert np.percentile([waited for _, waited in crowd.waits], 95) < 0.3


def test_a_place_that_nobody_took_is_given_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("components.serving.room.time.monotonic", lambda: now)
    room.open = MOST - 1
    assert room.invite()
    assert not room.invite()
    now += 60
    assert room.invite()


def test_it_is_told_who_waits_and_why(room: Room) -> None:
    assert room.told() == ""
    room.open = MOST
    assert room.told().startswith("full: 100 live pages of 100, 0% busy, clicks wait 0.0 s; ")
    room.open = FEW
    look(room, busy=0.9, late=0.3)
    told = "full: 20 live pages of 100, 87% busy, clicks wait 0.3 s; new visitors read and wait\n"
    assert room.told() == told


def test_a_blocked_server_is_seen_to_be_late_and_busy(room: Room) -> None:
    async def block() -> None:
        watching = asyncio.create_task(room.watch())
        await asyncio.sleep(0)
        until = time.process_time() + 0.3
        while time.process_time() < until:
            pass
        await asyncio.sleep(0.002)
        watching.cancel()

    asyncio.run(block())
    assert room.busy > 0.05
    assert room.late > 0.02  # of 0.3 s, smoothed


def test_a_server_that_draws_pages_is_busy_and_late_for_who_waits(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = Turns()
    monkeypatch.setattr("components.serving.room.TURNS", turns)

    def draw() -> None:
        with turns.turn():
            pass

    async def wait() -> None:
        watching = asyncio.create_task(room.watch())
        await asyncio.sleep(0)
        with turns.turn():
            waiting = asyncio.create_task(asyncio.to_thread(draw))
            await asyncio.sleep(0.4)
            assert room.busy > 0.08
            assert room.late > 0.02
        await waiting
        watching.cancel()

    asyncio.run(wait())


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not is_so() and time.monotonic() < end:
        time.sleep(0.001)
    assert is_so()


@pytest.mark.parametrize("setting", ["0", "-5", "many", "1.5", ""])
def test_a_wrong_number_stops_the_server(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_LIVE_PAGES", setting)
    with pytest.raises(ValueError, match="CAMERA_CENSUS_LIVE_PAGES must be how many"):
        most_live_pages()


def test_the_number_is_read_from_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    assert most_live_pages() == 1000
    monkeypatch.setenv("CAMERA_CENSUS_LIVE_PAGES", "250")
    assert most_live_pages() == 250
