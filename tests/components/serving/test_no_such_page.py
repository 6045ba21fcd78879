"""Only what is an address of the site is answered with a page."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from components.serving.no_such_page import NoSuchPage


@pytest.fixture
def client() -> TestClient:
    """A site of one page, and a host that answers anything, mostly with a page."""

    async def page(request: Request) -> Response:
        return HTMLResponse("<h1>The page</h1>")

    async def host(request: Request) -> Response:
        if request.url.path == "/static/script.js":
            return PlainTextResponse("script", media_type="text/javascript")
        return HTMLResponse("<h1>The host’s page</h1>")

    own = [Route("/spread", page)]
    return TestClient(
        Starlette(
            routes=[*own, Route("/{rest:path}", host)],
            middleware=[Middleware(NoSuchPage, routes=own, told="Nothing here.")],
        )
    )


@pytest.mark.parametrize(
    "path", ["/neighbourhood", "/data/v2/areas.csv", "/data/areas.csv", "/x/y"]
)
def test_what_is_no_address_is_not_found(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (404, "Nothing here.\n")
    assert answer.headers["content-type"].startswith("text/plain")


def test_pages_and_files_of_the_host_are_left_as_they_are(client: TestClient) -> None:
    assert client.get("/spread?area=302").text == "<h1>The page</h1>"
    script = client.get("/static/script.js")
    assert (script.status_code, script.text) == (200, "script")


@pytest.mark.parametrize("path", ["/cameras/spread", "/spread"])
def test_a_site_in_a_folder_knows_its_pages(
    client: TestClient, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("components.serving.no_such_page.mounted_at", lambda: "cameras")
    assert client.get(path).status_code == 200
    assert client.get("/cameras/nothing").status_code == 404
