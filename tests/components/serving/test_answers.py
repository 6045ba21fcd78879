"""Pictures of pages wait their turn, however many; none is made for a browser that has left."""

from __future__ import annotations

import asyncio
import threading

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message

from components.serving import answers
from components.serving.answers import MOST_PICTURES_WAITING, MOST_WAITING, patient


def request(name: str, has_left: bool = False) -> Request:
    async def receive() -> Message:
        if not has_left:
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    scope = {
        "type": "http",
        "method": "GET",
        "path": f"/{name}",
        "query_string": b"",
        "headers": [],
    }
    return Request(scope, receive)


def test_no_picture_of_a_page_is_refused_and_none_is_made_for_nobody() -> None:
    answers._threads_of_pages.cache_clear()
    made, released = list[str](), threading.Event()

    def draw(asked: Request) -> Response:
        released.wait(10)
        made.append(asked.url.path)
        return PlainTextResponse("drawn")

    async def crowd() -> list[Response]:
        endpoint = patient(draw)
        many = [endpoint(request(str(number))) for number in range(2 * MOST_WAITING)]
        left = [endpoint(request("left", has_left=True)) for _ in range(5)]
        asking = asyncio.gather(*many, *left)
        await asyncio.sleep(0.05)
        released.set()
        return await asking

    answered = asyncio.run(crowd())
    statuses = [each.status_code for each in answered]
    assert statuses[: 2 * MOST_WAITING] == [200] * (2 * MOST_WAITING)
    assert sorted(made) == sorted(f"/{number}" for number in range(2 * MOST_WAITING))


def test_beyond_all_measure_it_is_said_when_to_ask_again() -> None:
    answers._threads_of_pages.cache_clear()
    released = threading.Event()

    def draw(_: Request) -> Response:
        released.wait(10)
        return PlainTextResponse("drawn")

    async def crowd() -> list[Response]:
        endpoint = patient(draw)
        asked = [endpoint(request(str(number))) for number in range(MOST_PICTURES_WAITING + 10)]
        asking = asyncio.gather(*asked)
        await asyncio.sleep(0.1)
        released.set()
        return await asking

    refused = [each for each in asyncio.run(crowd()) if each.status_code == 503]
    assert len(refused) == 10 - answers._THREADS
    assert all(int(each.headers["retry-after"]) > 0 for each in refused)
