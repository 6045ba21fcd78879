"""Streamlit's own files, compressed once."""

from __future__ import annotations

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from components.serving.host import INDEX, STATIC
from components.serving.packed_files import PackedFiles

_NAMED = [path for path in (STATIC / "js").glob("*.js") if path.name in INDEX.read_text()]
SCRIPT = max(_NAMED, key=lambda path: path.stat().st_size)
ADDRESS = f"/static/{SCRIPT.relative_to(STATIC).as_posix()}"


@pytest.fixture
def client() -> TestClient:
    async def streamlit(scope, receive, send):  # type: ignore[no-untyped-def]
        await PlainTextResponse("from Streamlit")(scope, receive, send)

    app = Starlette(middleware=[Middleware(PackedFiles)])
    app.mount("/", streamlit)
    return TestClient(app)


def test_a_script_is_sent_small_and_kept_for_good(client: TestClient) -> None:
    with client.stream("GET", ADDRESS, headers={"accept-encoding": "gzip, br;q=0.9"}) as answer:
        sent = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "br"
    assert "immutable" in answer.headers["cache-control"]
    assert brotli.decompress(sent) == SCRIPT.read_bytes()
    assert len(sent) < SCRIPT.stat().st_size / 2


def test_who_cannot_unpack_it_gets_it_as_it_is(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in answer.headers
    assert answer.content == SCRIPT.read_bytes()


def test_it_is_compressed_once(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    client.get(ADDRESS, headers={"accept-encoding": "br"})

    def never(*_: object, **__: object) -> bytes:
        raise AssertionError("it was compressed again")

    monkeypatch.setattr(brotli, "compress", never)
    assert client.get(ADDRESS, headers={"accept-encoding": "br"}).status_code == 200


@pytest.mark.parametrize("path", ["/static/../../config.py", "/static/js/none.js", "/privacy"])
def test_all_else_is_left_to_streamlit(client: TestClient, path: str) -> None:
    assert client.get(path).text == "from Streamlit"
