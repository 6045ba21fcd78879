"""nginx before three processes of the site, from the very files that ship."""

from __future__ import annotations

import asyncio
import gzip
import http.client
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.client import Visitor
from components.document.site_copy import file_of
from data.published.catalog import EMBEDDED
from tests.data.pipeline.quirky_releases import quirky_census
from tests.deploy.front import PUBLIC, Front, Replica, free_port, nginx, nginx_or_skip, replicas
from tests.embedded import PLACE, embedded_census

TOWN = "quirks"  # a second place
_TOWN_COPY = f"{TOWN}/{file_of('')}"
PICTURE = f"/chart/crime-trend.svg?area=302&edition={embedded_census().edition}"
# One of each kind of what has an address.
KINDS = (
    "/",
    "/neighborhood?area=302",
    PICTURE,
    "/figure/crime-trend.csv?area=302",
    "/embed/crime-trend?area=302",
    "/brief?area=302",
    "/data/v1/areas.json",
    "/data/v1/catalog.jsonld",
    "/sitemap.xml",
    "/robots.txt",
)
MANY = 55  # pictures: more than a visitor may ask nginx for at once, and fewer than the site
NO_PICTURE = "/figure/none.png"  # is held to the limit of pictures, and costs nothing


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    nginx_or_skip()
    folder = tmp_path_factory.mktemp("front")
    (folder / PLACE).symlink_to(EMBEDDED / PLACE)
    quirky_census(folder, TOWN)
    told = {
        "CAMERA_CENSUS_ADDRESS": f"{PUBLIC}/cameras",
        "CAMERA_CENSUS_RELEASES": str(folder),
        "CAMERA_CENSUS_PLACE": f"{PLACE},{folder / TOWN}-files/town.toml",
    }
    with replicas(3, folder, **told) as three, nginx(three, folder) as front:
        yield front


class Answer:
    """Status, headers and content of an answer."""

    def __init__(self, front: Front, path: str, headers: dict[str, str]) -> None:
        connection = http.client.HTTPConnection(front.address, timeout=60)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        self.status, self.headers, self.content = answer.status, answer.headers, answer.read()
        connection.close()

    @property
    def text(self) -> str:
        packed = self.headers["Content-Encoding"] == "gzip"
        return (gzip.decompress(self.content) if packed else self.content).decode()


def ask(front: Front, path: str, **headers: str) -> Answer:
    return Answer(front, path, {name.replace("_", "-"): said for name, said in headers.items()})


# -- a second place: before the many requests below, which are answered more slowly in the end


def test_a_place_is_whole_behind_it(front: Front) -> None:
    page = ask(front, f"/{TOWN}/")
    assert page.status == 200 and f'href="{PUBLIC}/cameras/{TOWN}/"' in page.text
    script = re.search(r'src="\./(static/js/[^"]+\.js)"', page.text)
    assert (
        script and ask(front, f"/{TOWN}/{script[1]}").content == ask(front, f"/{script[1]}").content
    )
    for path in ("figure/coverage-map.csv", "data/v1/areas.json", "_stcore/health", "brief"):
        assert ask(front, f"/{TOWN}/{path}").status == 200
    assert ask(front, f"/{TOWN}/_stcore/metrics").status == 404


def test_a_live_page_is_of_the_place_that_it_connects_to(front: Front) -> None:
    async def look(place: str) -> list[str]:
        async with Visitor(f"{front.address}{place}") as visitor:
            return visitor.choices("area")

    at_root, of_town = asyncio.run(look("")), asyncio.run(look(f"/{TOWN}"))
    assert ("Đà Nẵng" in at_root, "Đà Nẵng" in of_town) == (False, True)


@pytest.mark.parametrize("path", KINDS)
def test_everything_is_answered_and_only_once_by_a_replica(front: Front, path: str) -> None:
    first, second = (ask(front, path, Accept_Encoding="gzip, deflate, br") for _ in range(2))
    assert first.status == second.status == 200
    assert first.content == second.content
    kept = "public" in (first.headers["Cache-Control"] or "")
    assert second.headers["X-Cache"] == ("HIT" if kept else "MISS")


def test_an_answer_comes_in_the_form_that_is_understood(front: Front) -> None:
    packed, plain = ask(front, PICTURE, Accept_Encoding="gzip"), ask(front, PICTURE)
    refused = ask(front, PICTURE, Accept_Encoding="gzip;q=0, br;q=0")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert plain.headers["Content-Encoding"] is refused.headers["Content-Encoding"] is None
    assert packed.text == plain.text == refused.text


def test_scripts_come_packed_by_the_site_and_are_kept_for_good(front: Front) -> None:
    script = re.search(r'src="\./(static/js/[^"]+\.js)"', ask(front, "/").text)
    assert script
    first, second = (ask(front, f"/{script[1]}", Accept_Encoding="gzip, br") for _ in range(2))
    assert first.headers["Content-Encoding"] == second.headers["Content-Encoding"] == "br"
    assert "immutable" in first.headers["Cache-Control"]
    assert second.headers["X-Cache"] == "HIT"


def test_the_live_page_comes_through(front: Front) -> None:
    async def look() -> int:
        async with Visitor(front.address) as visitor:
            return visitor.first.raw

    assert asyncio.run(look()) > 50_000


@pytest.mark.parametrize("path", ["metrics", "upload_file", "script-health-check", "stream/x"])
def test_what_is_for_the_operator_alone_is_closed(front: Front, path: str) -> None:
    assert ask(front, f"/_stcore/{path}").status == 404


def test_nobody_is_believed_who_says_for_whom_he_asks(front: Front) -> None:
    """With an address of his own for each request he is still one, and asks too often."""
    asked = [
        ask(front, NO_PICTURE, X_Forwarded_For=f"192.0.2.{number}").status for number in range(MANY)
    ]
    assert set(asked) == {404, 429}


def test_a_proxy_that_is_named_is_believed(front: Front, tmp_path: Path) -> None:
    trusted = "set_real_ip_from 127.0.0.1;"
    with nginx(front.replicas, tmp_path, FRONT_PROXIES=trusted) as behind_another:
        apart = {
            ask(behind_another, NO_PICTURE, X_Forwarded_For=f"2001:db8:{number:x}::1").status
            for number in range(MANY)
        }
        # A household has a whole network, and could ask from each address of it.
        together = {
            ask(behind_another, NO_PICTURE, X_Forwarded_For=f"2001:db8::{number:x}").status
            for number in range(MANY)
        }
    assert (apart, together) == ({404}, {404, 429})


def test_no_log_says_who_asked_or_what_was_chosen(front: Front) -> None:
    ask(front, "/compare?areas=302,504", X_Forwarded_For="192.0.2.7", Referer="https://a.example")
    assert "GET /compare " in front.log
    for said in ("?", "302,504", "192.0.2.7", "127.0.0.1", "a.example"):
        assert said not in front.log


# -- when no replica answers


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """nginx and a copy of the site, and nobody behind."""
    folder = tmp_path_factory.mktemp("alone")
    gone = Replica(free_port(), folder / "log", {})
    for name in (file_of(""), file_of("spread"), file_of("neighborhood", "302"), _TOWN_COPY):
        (folder / "copy" / TOWN).mkdir(parents=True, exist_ok=True)
        (folder / "copy" / name).write_text(f"copy of {name}")
    with nginx([gone], folder) as front:
        yield front


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("/", "index"),
        ("/spread", "spread"),
        ("/neighborhood?area=302", "neighborhood-302"),
        (f"/{TOWN}/", f"{TOWN}/index"),
    ],
)
def test_the_copy_stands_in_for_the_very_view(alone: Front, path: str, page: str) -> None:
    answer = ask(alone, path)
    assert (answer.status, answer.text) == (200, f"copy of {page}.html")
    assert answer.headers["X-Served-By"] == "copy"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path",
    [
        "/spread?crime=robbery",
        "/neighborhood?area=999",
        f"/{TOWN}/spread",
        "/elsewhere/",
        "/?edition=2026-11-22-3f9a1c2b",
        "/chart/crime-trend.svg",
        "/data/v1/areas.json",
        "/brief.pdf",
        "/readyz",
        "/_stcore/health",
    ],
)
def test_no_other_view_stands_in(alone: Front, path: str) -> None:
    answer = ask(alone, path)
    assert (answer.status, answer.headers["Retry-After"]) == (503, "60")


def test_its_own_links_lead_on(alone: Front) -> None:
    assert ask(alone, "/neighborhood-302.html").text == "copy of neighborhood-302.html"
    assert ask(alone, "/neighborhood-999.html").status == 404
    assert ask(alone, "/../front.env").status == 400


# -- under a folder of a larger site


@pytest.fixture(scope="module")
def under(front: Front, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    with nginx(front.replicas, tmp_path_factory.mktemp("under"), FRONT_PATH="/cameras") as front:
        yield front


@pytest.mark.parametrize("path", [*KINDS, "/_stcore/health", "/readyz"])
def test_everything_is_under_the_folder_and_nothing_beside_it(under: Front, path: str) -> None:
    assert ask(under, f"/cameras{path}").status == 200
    assert ask(under, path).status == 404


@pytest.mark.parametrize("page", ["/", "/neighborhood?area=302", "/brief?area=302"])
def test_every_address_in_a_page_is_under_the_folder(under: Front, page: str) -> None:
    text = ask(under, f"/cameras{page}").text
    written = re.findall(r'(?:href|src|action|content)="([^"]*)"', text)
    assert not [each for each in written if each.startswith("/")]
    ours = [each for each in written if each.startswith(PUBLIC)]
    assert ours
    assert all(each.startswith(f"{PUBLIC}/cameras/") for each in ours)
    relative = sorted({each for each in written if each.startswith("./") and len(each) > 2})
    for each in relative[:12]:
        assert ask(under, f"/cameras/{each[2:]}".replace("&amp;", "&").split("#")[0]).status == 200


def test_what_is_listed_for_programs_is_under_the_folder(under: Front) -> None:
    listed = re.findall("<loc>(.*?)</loc>", ask(under, "/cameras/sitemap.xml").text)
    assert len(listed) > 50
    assert all(each.startswith(f"{PUBLIC}/cameras/") for each in listed)
    assert ask(under, listed[-1].removeprefix(PUBLIC)).status == 200
