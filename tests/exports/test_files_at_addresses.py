"""Addresses of files and small pages: what they answer, and that they say no more."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from components import page_head
from components.exports import downloads, embed
from components.exports.press import PRESS, PressBusyError
from components.rate_limit import RateLimited
from components.security import SecurityHeaders
from components.site import census_of


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    app = Starlette(
        routes=[*downloads.routes(), *embed.routes(), *page_head.routes()],
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


def test_when_too_many_wait_a_visitor_is_asked_to_come_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*job: object) -> bytes:
        raise PressBusyError

    monkeypatch.setattr(PRESS, "run", busy)
    answer = client.get("/figure/lorenz.pdf")
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
    app = Starlette(
        routes=[*downloads.routes(), *page_head.routes()],
        middleware=[Middleware(RateLimited, paths=("/figure/",), a_minute=2, refusal="Wait.")],
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
        ("/", "Map · Camera Census", "/figure/coverage-map.slide.png"),
        ("/neighborhood?area=506", "PSA 506", "/figure/standing.slide.png?area=506"),
        ("/compare?areas=506,602", "Compare", "/figure/compared-cameras.slide.png?areas=506,602"),
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
    assert '<div id="root">' in answer.text


def test_the_picture_of_a_preview_is_there(client: TestClient) -> None:
    answer = client.get("/figure/coverage-map.slide.png")
    assert answer.headers["content-type"] == "image/png"


def test_a_page_of_an_embed_is_well_formed(client: TestClient) -> None:
    text = client.get("/embed/coverage-map").text
    svg = text[text.index("<svg") : text.index("</svg>") + 6]
    ElementTree.fromstring(svg)
