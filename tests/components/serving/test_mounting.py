"""In a folder of its host the site is whole, and nothing of it is beside that folder."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit import config

from components.serving import host
from components.serving.closed import ClosedRoutes
from components.serving.mounting import Mounted
from components.serving.no_such_page import NoSuchPage
from components.serving.place import PLACE, path_of, place_in, place_of
from components.serving.rate_limit import RateLimited
from components.serving.refusal import Refusal

NOTHING = Refusal(lambda _: "Nothing here.")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit is told to serve in a folder, as an operator does it."""
    monkeypatch.setattr(host, "_mounted", [""])
    before = config.get_option("server.baseUrlPath")
    config.set_option("server.baseUrlPath", "/a/cameras/")
    host.mount()
    assert config.get_option("server.baseUrlPath") == ""  # it is not to take it off once more
    config.set_option("server.baseUrlPath", before)


@pytest.fixture
def client(folder: None) -> TestClient:
    """A site of one page, which says where it was found."""

    async def page(request: Request) -> Response:
        return PlainTextResponse(f"{path_of(request.scope)} at {request.base_url}")

    async def live(socket: WebSocket) -> None:
        await socket.accept()
        await socket.send_json([place_of(socket.scope), place_in(socket.headers)])
        await socket.close()

    own = [Route("/spread", page), Route("/_stcore/health", page)]
    around = [
        Middleware(Mounted, told=NOTHING, places=["dc", "town"]),
        Middleware(ClosedRoutes, told="Closed."),
        Middleware(NoSuchPage, routes=own, told=NOTHING),
        Middleware(
            RateLimited, paths=(), pages=["/spread"], a_minute=2, refusal=Refusal(lambda _: "Wait.")
        ),
    ]
    app = Starlette(routes=[*own, WebSocketRoute("/_stcore/stream", live)], middleware=around)
    return TestClient(app, follow_redirects=False)


def test_a_page_is_found_in_the_folder_and_knows_it(client: TestClient) -> None:
    assert client.get("/a/cameras/spread?area=302").text == (
        "/spread at http://testserver/a/cameras/"
    )
    assert client.get("/a/cameras/_stcore/health").status_code == 200
    with client.websocket_connect("/a/cameras/_stcore/stream"):
        pass


@pytest.mark.parametrize(
    "path", ["/", "/spread", "/a/spread", "/a/camerasspread", "/a/cameras/a/cameras/spread"]
)
def test_nothing_is_beside_it(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/spread/_stcore/health", "/_stcore/metrics"])
def test_what_is_closed_is_closed_in_the_folder(client: TestClient, path: str) -> None:
    assert client.get(f"/a/cameras{path}").text == "Closed.\n"


@pytest.mark.parametrize("beside", ["", "/a", "/a/cameras/elsewhere"])
def test_no_live_page_opens_beside_it(client: TestClient, beside: str) -> None:
    live = client.websocket_connect(f"{beside}/_stcore/stream")
    with pytest.raises(WebSocketDisconnect), live:
        pass


@pytest.mark.parametrize(("path", "place"), [("/a/cameras", None), ("/a/cameras/town", "town")])
def test_a_live_page_is_told_its_place_by_its_address_alone(
    client: TestClient, path: str, place: str | None
) -> None:
    said = {PLACE: "elsewhere"}
    with client.websocket_connect(f"{path}/_stcore/stream", headers=said) as socket:
        assert socket.receive_json() == [place, place]


def test_a_page_of_a_place_is_found_and_knows_it(client: TestClient) -> None:
    assert client.get("/a/cameras/town/spread").text == (
        "/spread at http://testserver/a/cameras/town/"
    )
    assert client.get("/a/cameras/dc/spread?x=1").headers["Location"] == "/a/cameras/spread?x=1"
    assert client.get("/a/cameras/town/spread/_stcore/health").text == "Closed.\n"


def test_a_page_in_the_folder_is_held_to_its_limit(client: TestClient) -> None:
    assert [client.get(f"/a/cameras/{place}spread").status_code for place in ("", "town/", "")] == [
        200,
        200,
        429,
    ]  # a visitor's, of all places together


def test_the_folder_itself_leads_to_the_first_page(client: TestClient) -> None:
    moved = client.get("/a/cameras")
    assert (moved.status_code, moved.headers["Location"]) == (308, "./cameras/")
