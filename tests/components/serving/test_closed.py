"""Of what the host of the pages offers beside them, only what a page needs is open."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from components.serving.closed import ClosedRoutes, metrics_for

Visit = Callable[[str], TestClient]


@pytest.fixture
def visit() -> Visit:
    """A client with an address, at a host that answers everything."""

    async def host(request: Request) -> Response:
        return PlainTextResponse("the host")

    async def live(socket: WebSocket) -> None:
        await socket.accept()
        await socket.close()

    networks = [ipaddress.ip_network("10.2.0.0/16")]
    app = Starlette(
        routes=[WebSocketRoute("/{path:path}", live), Route("/{path:path}", host, methods=None)],
        middleware=[Middleware(ClosedRoutes, told="Nothing here.", metrics=networks)],
    )
    return lambda client: TestClient(app, client=(client, 50_000))


@pytest.mark.parametrize(
    "path", ["/", "/spread", "/static/js/index.js", "/_stcore/health", "/_stcore/host-config"]
)
def test_what_a_page_needs_is_open(visit: Visit, path: str) -> None:
    assert visit("192.0.2.7").get(path).text == "the host"


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/agent/interact",
        "/_stcore/agent/openapi.json",
        "/_stcore/agent/mcp",
        "/_stcore/upload_file/session/file",
        "/_stcore/script-health-check",
        "/_stcore/bidi-components/any",
        "/_stcore/health/more",
        "/_stcore",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
def test_all_else_is_not_found(visit: Visit, path: str, method: str) -> None:
    answer = visit("192.0.2.7").request(method, path)
    assert (answer.status_code, answer.text) == (404, "Nothing here.\n")


@pytest.mark.parametrize("path", ["/spread/_stcore/health", "/a/b/_stcore/host-config"])
def test_it_is_not_there_below_a_page(visit: Visit, path: str) -> None:
    assert visit("192.0.2.7").get(path).status_code == 404


def test_a_live_page_opens_at_its_one_address(visit: Visit) -> None:
    client = visit("192.0.2.7")
    with client.websocket_connect("/_stcore/stream"):
        pass
    with (
        pytest.raises(WebSocketDisconnect),
        client.websocket_connect("/spread/_stcore/stream"),
    ):
        pass


@pytest.mark.parametrize(
    ("client", "status"),
    [("10.2.3.4", 200), ("::ffff:10.2.3.4", 200), ("10.3.0.1", 404), ("::1", 404), ("none", 404)],
)
def test_metrics_are_for_named_networks(visit: Visit, client: str, status: int) -> None:
    assert visit(client).get("/_stcore/metrics").status_code == status


def test_networks_are_read_from_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    assert metrics_for() == []
    monkeypatch.setenv("CAMERA_CENSUS_METRICS_FOR", "127.0.0.1 10.2.0.0/16")
    assert [str(each) for each in metrics_for()] == ["127.0.0.1/32", "10.2.0.0/16"]
    monkeypatch.setenv("CAMERA_CENSUS_METRICS_FOR", "everybody")
    with pytest.raises(ValueError, match="CAMERA_CENSUS_METRICS_FOR must be networks"):
        metrics_for()
