"""Only what is an address of the site is answered with a page."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from components.serving.no_such_page import NoSuchPage
from components.serving.refusal import Refusal


@pytest.fixture
def client() -> TestClient:
    """A site of one page, and a host that answers anything, mostly with a page."""

    async def page(request: Request) -> Response:
        return HTMLResponse("<h1>The page</h1>")

    async def host(request: Request) -> Response:
        if request.url.path == "/static/script.js":
            return PlainTextResponse("script", media_type="text/javascript")
        if request.url.path.endswith("/"):
            return RedirectResponse(request.url.path.rstrip("/"), 301)
        return HTMLResponse("<h1>The host’s page</h1>")

    own = [Route("/spread", page)]
    return TestClient(
        Starlette(
            routes=[*own, Route("/{rest:path}", host)],
            middleware=[
                Middleware(NoSuchPage, routes=own, told=Refusal(lambda _: "Nothing here."))
            ],
        )
    )


@pytest.mark.parametrize(
    "path", ["/neighbourhood", "/data/v2/areas.csv", "/data/areas.csv", "/x/y", "/x/"]
)
def test_what_is_no_address_is_not_found(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.text) == (404, "Nothing here.\n")
    assert answer.headers["content-type"].startswith("text/plain")


def test_pages_and_files_of_the_host_are_left_as_they_are(client: TestClient) -> None:
    assert client.get("/spread?area=302").text == "<h1>The page</h1>"
    script = client.get("/static/script.js")
    assert (script.status_code, script.text) == (200, "script")
