"""Addresses of files and small pages: what they answer, and that they say no more."""

from __future__ import annotations

import csv
import io
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from components.document import routes as documents
from components.exports import downloads, embed
from components.exports.briefs import routes as brief_routes
from components.exports.briefs.brief import PAPERS
from components.exports.downloads import FORMATS
from components.exports.plates.press import PRESS
from components.serving.coding import entity_tag
from components.serving.overload import OverloadedError
from components.serving.rate_limit import RateLimited
from components.serving.refusal import Refusal
from components.serving.security import SecurityHeaders
from data.census.served import census_of


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    app = Starlette(
        routes=[
            *downloads.routes(),
            *embed.routes(),
            *brief_routes.routes(),
            *documents.routes(),
        ],
        middleware=[Middleware(SecurityHeaders)],
    )
    with TestClient(app) as started:
        yield started


def test_a_figure_is_a_file_that_is_named_after_the_view(client: TestClient) -> None:
    answer = client.get("/figure/crime-trend.svg?area=506&crime=robbery")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("image/svg+xml")
    edition = census_of(None).edition
    named = f'attachment; filename="camera-census_crime-trend_506_robbery_{edition}.svg"'
    assert answer.headers["content-disposition"] == named
    assert "area=506&amp;crime=robbery" in answer.text


def test_no_two_files_of_a_figure_share_a_name(client: TestClient) -> None:
    asked = [f"coverage-map.{kind}" for kind in FORMATS]
    asked += ["coverage-map.png?theme=dark", "coverage-map.slide.png?theme=dark"]
    names = [
        client.get(f"/figure/{each}").headers["content-disposition"].partition("=")[2]
        for each in asked
    ]
    names += [
        client.get(f"/brief.pdf?paper={paper}").headers["content-disposition"].partition("=")[2]
        for paper in PAPERS
    ]
    assert len(set(names)) == len(names)


def test_a_table_says_where_it_comes_from_and_where_its_metadata_are(client: TestClient) -> None:
    table = client.get("/figure/compared.csv?areas=506,602")
    row = next(csv.DictReader(io.StringIO(table.text)))
    assert row["edition"] == census_of(None).edition
    assert row["cameras_as_of"] == "2019-09-08"
    assert row["licence"] == "CC-BY-4.0"
    link = table.links["describedby"]["url"]
    described = client.get(link.removeprefix("http://testserver")).json()
    columns = [column["name"] for column in described["tableSchema"]["columns"]]
    assert columns == list(row)
    assert described["url"].startswith("./compared.csv?areas=506,602")


@pytest.mark.parametrize("coding", ["gzip", "identity"])
@pytest.mark.parametrize("file", ["lorenz.csv", "lorenz.svg", "lorenz.pdf", "lorenz.png"])
def test_each_form_of_a_file_has_a_tag_of_its_own(
    client: TestClient, file: str, coding: str
) -> None:
    with client.stream("GET", f"/figure/{file}", headers={"Accept-Encoding": coding}) as answer:
        sent, headers = b"".join(answer.iter_raw()), answer.headers
    assert headers["etag"] == entity_tag(sent)
    asked = {"Accept-Encoding": coding, "If-None-Match": headers["etag"]}
    assert client.get(f"/figure/{file}", headers=asked).status_code == 304
    head = client.head(f"/figure/{file}", headers={"Accept-Encoding": coding})
    assert head.headers["etag"] == headers["etag"]
    assert head.headers["content-length"] == str(len(sent))
    packed = coding == "gzip" and not file.endswith("png")
    assert headers.get("content-encoding") == ("gzip" if packed else None)


def test_what_is_not_used_makes_no_other_file(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = client.get("/figure/standing.svg?area=504")

    def never(*job: object) -> bytes:
        raise AssertionError("it was drawn again")

    monkeypatch.setattr(PRESS, "run", never)
    again = client.get("/figure/standing.svg?area=504&against=x&window=y")
    assert again.content == first.content


def test_others_may_keep_a_file_only_where_the_site_knows_its_own_address(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "/figure/lorenz.csv"
    assert client.get(address).headers["cache-control"].startswith("private")
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", "https://cameras.example.org")
    assert client.get(address).headers["cache-control"].startswith("public")


@pytest.mark.parametrize("path", ["/brief", "/brief.pdf", "/figure/lorenz.svg", "/embed/lorenz"])
def test_a_host_that_is_none_does_no_harm(client: TestClient, path: str) -> None:
    answer = client.get(path, headers={"Host": "a" * 2500})
    assert answer.status_code == 200


def test_what_a_browser_has_already_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/figure/standing.svg?area=506")
    again = client.get(
        "/figure/standing.svg?area=506", headers={"If-None-Match": f"W/{first.headers['etag']}"}
    )
    assert again.status_code == 304
    assert not again.content


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/figure/nothing.svg", 404),
        ("/figure/crime-trend.exe", 404),
        ("/figure/crime-trend", 404),
        ("/figure/..%2f..%2fetc%2fpasswd", 404),
        ("/figure/crime-trend.svg?area=%3Cscript%3E", 400),
        ("/figure/crime-trend.svg?theme=neon", 400),
        ("/figure/crime-trend.svg?lang=xx", 400),
        ("/figure/crime-trend.svg?canary=1", 400),
        ("/figure/standing.svg", 400),
        ("/figure/standing.svg?area=101", 404),
        ("/embed/nothing", 404),
        ("/embed/areas", 404),
        ("/embed/crime-trend?crime=%22onload%3D", 400),
    ],
)
def test_a_wrong_address_is_answered_in_a_sentence_that_does_not_repeat_it(
    client: TestClient, address: str, status: int
) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.text.rstrip().endswith(".") or status == 404
    for said in ("script", "neon", "canary", "onload", "passwd"):
        assert said not in answer.text


def test_files_for_many_do_not_keep_pages_waiting(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More wait for the worker that draws than threads serve pages."""
    released = threading.Event()

    def slow(*job: object) -> bytes:
        released.wait(20)
        return b"drawn"

    monkeypatch.setattr(PRESS, "run", slow)
    crimes = ("violent", "property", "all", "robbery", "burglary", "adw", "homicide", "arson")
    with ThreadPoolExecutor(60) as visitors:
        asked = [
            visitors.submit(client.get, f"/figure/crime-trend.pdf?crime={crime}&area={area}")
            for crime in crimes
            for area in (501, 502, 503, 504, 505, 506, 507)
        ]
        time.sleep(1)
        began = time.monotonic()
        page = client.get("/privacy")
        seconds = time.monotonic() - began
        released.set()
        statuses = {each.result().status_code for each in asked}
    assert page.status_code == 200
    assert seconds < 5
    assert statuses <= {200, 503}
    assert 503 in statuses, "so many that some are asked to come back"


def test_when_too_many_wait_a_visitor_is_asked_to_come_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*job: object) -> bytes:
        raise OverloadedError

    monkeypatch.setattr(PRESS, "run", busy)
    answer = client.get("/figure/lorenz.pdf?theme=dark")  # which nobody asked for before
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0


@pytest.mark.parametrize(
    "address",
    [
        "/embed/crime-trend?area=506&crime=robbery",
        "/embed/coverage-map?theme=dark",
        "/embed/coverage-and-crime-map",
        "/embed/compared-trends?areas=506,209&per=per_1000_residents",
    ],
)
def test_an_embedded_figure_keeps_its_source_its_date_and_the_way_back(
    client: TestClient, address: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    assert "x-frame-options" not in answer.headers
    for said in ("Source: ", "Open this view in", "<svg"):
        assert said in answer.text
    assert "<script" not in answer.text
    assert 'role="img" aria-label="' in answer.text


def test_who_may_embed_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_FRAME_ANCESTORS", "'self' https://council.example.gov")
    app = Starlette(routes=embed.routes(), middleware=[Middleware(SecurityHeaders)])
    policy = TestClient(app).get("/embed/lorenz").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors 'self' https://council.example.gov")
    monkeypatch.setenv("CAMERA_CENSUS_FRAME_ANCESTORS", "*; script-src *")
    with pytest.raises(ValueError, match="CAMERA_CENSUS_FRAME_ANCESTORS"):
        SecurityHeaders(app)


def test_who_asks_for_too_many_is_asked_to_wait() -> None:
    told = Refusal(lambda _: "Wait.")
    app = Starlette(
        routes=[*downloads.routes(), *documents.routes()],
        middleware=[
            Middleware(RateLimited, paths=("/figure/",), a_minute=2, refusal=told),
        ],
    )
    client = TestClient(app)
    answers = [client.get("/figure/lorenz.csv") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert int(answers[2].headers["retry-after"]) > 0
    assert client.get("/privacy").status_code == 200


def test_a_file_of_an_edition_is_of_no_other(client: TestClient) -> None:
    edition = census_of(None).edition
    named = client.get(f"/figure/areas.csv?edition={edition}")
    assert named.content == client.get("/figure/areas.csv").content
    gone = client.get("/figure/areas.csv?edition=2020-01-01-00000000")
    assert gone.status_code == 404
    assert "2020" not in gone.text


@pytest.mark.parametrize("address", ["/", "/figure/lorenz.svg", "/figure/nothing.svg"])
def test_nothing_else_can_stand_in_a_frame_or_be_taken_for_something_else(
    client: TestClient, address: str
) -> None:
    headers = client.get(address).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert policy.endswith("frame-ancestors 'none'")
    assert "unsafe-eval" not in policy.replace("wasm-unsafe-eval", "")


@pytest.mark.parametrize(
    ("address", "title", "picture"),
    [
        ("/", "Map · Camera Census · Washington, D.C.", "/figure/coverage-map.slide.png"),
        ("/neighborhood?area=506", "PSA 506", "/figure/standing.slide.png?area=506"),
        ("/compare?areas=506,602", "Compare", "/figure/compared.slide.png?areas=506,602"),
        ("/compare", "Compare", "/figure/coverage-map.slide.png"),
        ("/privacy", "How privacy is protected", "/figure/coverage-map.slide.png"),
        ("/?area=%22%3E%3Cscript%3E", "Map", "/figure/coverage-map.slide.png"),
    ],
)
def test_a_preview_has_the_title_a_sentence_and_the_picture_of_the_view(
    client: TestClient, address: str, title: str, picture: str
) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    assert f"<title>{title}" in answer.text
    assert f'property="og:image" content="http://testserver{picture}"' in answer.text
    assert 'name="description" content="' in answer.text
    assert '"><script>' not in answer.text.split("</title>")[1][:2000]
    assert '<div id="root" ' in answer.text


def test_the_picture_of_a_preview_is_there(client: TestClient) -> None:
    answer = client.get("/figure/coverage-map.slide.png")
    assert answer.headers["content-type"] == "image/png"


def test_a_page_of_an_embed_is_well_formed(client: TestClient) -> None:
    text = client.get("/embed/coverage-map").text
    svg = text[text.index("<svg") : text.index("</svg>") + 6]
    ElementTree.fromstring(svg)
