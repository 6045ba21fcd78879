"""Streamlit's own files: compressed once, as small as they get, and not sent again."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli
import pytest
from fontTools.ttLib import TTFont
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from components.serving import packing
from components.serving.coding import CODINGS
from components.serving.host import INDEX, STATIC
from components.serving.packed_files import FACES, PackedFiles
from components.serving.security import SecurityHeaders
from data.census import served
from tests import REPOSITORY

_NAMED = [path for path in (STATIC / "js").glob("*.js") if path.name in INDEX.read_text()]
SCRIPT = max(_NAMED, key=lambda path: path.stat().st_size)
ADDRESS = f"/static/{SCRIPT.relative_to(STATIC).as_posix()}"
SMALL = min(_NAMED, key=lambda path: path.stat().st_size)
WORDING = REPOSITORY / "components" / "wording"
BEYOND_LATIN = 0x370  # signs of formulas are Greek, and taken from elsewhere
FACE = next((STATIC / "media").glob("SourceSansVF-Upright.*.woff2"))
UNPACK: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.decompress,
    "gzip": gzip.decompress,
    "": bytes,
}


@pytest.fixture
def client() -> TestClient:
    async def streamlit(scope, receive, send):  # type: ignore[no-untyped-def]
        await PlainTextResponse("from Streamlit")(scope, receive, send)

    app = Starlette(middleware=[Middleware(SecurityHeaders), Middleware(PackedFiles)])
    app.mount("/", streamlit)
    return TestClient(app)


@pytest.fixture
def one_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """One small file is all that pages ask for, and nothing of it was made before."""
    monkeypatch.setattr(packing, "FOLDER", tmp_path / "packed")
    monkeypatch.setattr(packing, "_smallest", {})
    monkeypatch.setattr(packing, "asked_for", lambda: [SMALL])
    packing._quickly.cache_clear()
    yield tmp_path / "packed"
    packing._quickly.cache_clear()


def never(content: bytes) -> bytes:
    raise AssertionError("it was compressed again")


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, br;q=0.9", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("*", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("identity", ""),
        ("deflate", ""),
    ],
)
def test_a_script_is_sent_in_the_smallest_form_that_is_understood(
    client: TestClient, accepted: str, coding: str
) -> None:
    with client.stream("GET", ADDRESS, headers={"accept-encoding": accepted}) as answer:
        sent = b"".join(answer.iter_raw())
    assert answer.headers.get("content-encoding", "") == coding
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["cache-control"]
    assert UNPACK[coding](sent) == SCRIPT.read_bytes()
    assert not coding or len(sent) < SCRIPT.stat().st_size / 2


def test_whoever_refuses_every_coding_gets_it_as_it_is(client: TestClient) -> None:
    answer = client.get(ADDRESS, headers={"accept-encoding": "gzip;q=0, br;q=0.0"})
    assert answer.headers["content-encoding"] == "identity"  # nor does Streamlit pack it
    assert answer.content == SCRIPT.read_bytes()


@pytest.mark.parametrize("address", [ADDRESS, f"/static/media/{FACE.name}"])
@pytest.mark.parametrize("accepted", ["br", "gzip", "identity"])
def test_who_holds_it_is_not_sent_it_again(client: TestClient, address: str, accepted: str) -> None:
    first = client.get(address, headers={"accept-encoding": accepted})
    held = {"accept-encoding": accepted, "if-none-match": first.headers["etag"]}
    again = client.get(address, headers=held)
    assert (again.status_code, again.content) == (304, b"")
    assert "content-encoding" not in again.headers
    assert client.get(address, headers=held | {"if-none-match": '"other"'}).status_code == 200


def test_each_form_has_a_tag_of_its_own(client: TestClient) -> None:
    tags = {
        client.get(ADDRESS, headers={"accept-encoding": coding}).headers["etag"]
        for coding in ("br", "gzip", "identity")
    }
    assert len(tags) == 3


@pytest.mark.parametrize("address", [ADDRESS, f"/static/media/{FACE.name}"])
def test_a_part_of_a_page_says_of_itself_no_more_than_it_must(
    client: TestClient, address: str
) -> None:
    headers = client.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert sum(len(name) + len(value) + 4 for name, value in headers.items()) < 300
    assert "script-src" in client.get("/privacy").headers["content-security-policy"]


@pytest.mark.parametrize("coding", CODINGS)
def test_it_is_compressed_quickly_once_and_then_as_small_as_it_gets(
    one_file: Path, coding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = packing.packed(SMALL, coding)
    assert quick == packing.QUICK[coding](SMALL.read_bytes())
    monkeypatch.setattr(packing, "QUICK", dict.fromkeys(CODINGS, never))
    assert packing.packed(SMALL, coding) == quick
    packing.pack_all()
    assert packing.packed(SMALL, coding) == packing.SMALLEST[coding](SMALL.read_bytes())


def test_the_next_server_finds_it_made(one_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packing.pack_all()
    made = packing.packed(SMALL, "br")
    monkeypatch.setattr(packing, "_smallest", {})
    monkeypatch.setattr(packing, "SMALLEST", dict.fromkeys(CODINGS, never))
    packing.pack_all()
    assert packing.packed(SMALL, "br") == made
    assert len(list(one_file.iterdir())) == len(CODINGS)  # and nothing half written


def test_where_nothing_may_be_written_it_is_held_in_memory(one_file: Path) -> None:
    one_file.write_text("a file where the folder would be")
    packing.pack_all()
    assert packing.packed(SMALL, "gzip") == packing.SMALLEST["gzip"](SMALL.read_bytes())


def test_all_that_pages_draw_with_is_packed_ahead() -> None:
    names = {path.name.split(".")[0] for path in packing.asked_for()}
    assert set(packing._DRAWN_WITH) <= names
    assert {"index", "protobuf", "embed"} <= names  # named by Streamlit's page, or imported
    assert "PlotlyChart" not in names


def test_the_faces_have_every_letter_of_the_texts_and_names() -> None:
    texts = "".join(path.read_text("utf-8") for path in (WORDING / "en").glob("*.ftl"))
    names = "".join(area.label for area in served.census_of(None).by_id.values())
    letters = {each for each in texts + names if each.isalpha() and ord(each) < BEYOND_LATIN}
    assert len(letters) > 50
    for face in FACES.glob("Source*.woff2"):
        assert letters <= {chr(code) for code in TTFont(face).getBestCmap()}, face.name


@pytest.mark.parametrize("path", ["/static/../../config.py", "/static/js/none.js", "/privacy"])
def test_all_else_is_left_to_streamlit(client: TestClient, path: str) -> None:
    assert client.get(path).text == "from Streamlit"
