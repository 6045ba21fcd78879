"""Several places on one server, in a folder of its host: each is whole, and none leads astray."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from starlette.routing import Match

from components.serving import address, mounting
from components.serving.host import STATIC
from components.views.pages import READERS
from tests import REPOSITORY
from tests.asking import Asking, asking_several, routes_of_the_site
from tests.data.pipeline.quirky_releases import quirky_census
from tests.embedded import PLACE

HOST = "http://testserver"
TOWN, OTHER = "quirks", "oddville"
ROUTES = routes_of_the_site()
_LINKED = re.compile(
    r"""(?:href|src|srcset|action|content|data-[\w-]+)="((?:https?:/|\.{1,2})/[^"]*)"
    |url\("([^"]+)"\)|<loc>([^<]+)|^Sitemap:\s(\S+)|"(https?://[^"\s\\]+)""",
    re.VERBOSE | re.MULTILINE,
)


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pytest.MonkeyPatch]:
    """Washington at the root, and two towns."""
    root = tmp_path_factory.mktemp("places")
    (root / PLACE).symlink_to(REPOSITORY / "data/releases" / PLACE)
    for each in (TOWN, OTHER):
        quirky_census(root, each)
    files = [str(root / f"{each}-files/town.toml") for each in (TOWN, OTHER)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAMERA_CENSUS_RELEASES", str(root))
        patch.setenv("CAMERA_CENSUS_PLACE", ", ".join([PLACE, *files]))
        for module in (address, mounting):
            patch.setattr(module, "mounted_at", lambda: "cameras")
        yield patch


@pytest.fixture(scope="module")
def ask(settings: pytest.MonkeyPatch) -> Iterator[Asking]:
    with asking_several([PLACE, TOWN, OTHER]) as ask:
        yield ask


def found_in(text: str) -> set[str]:
    """Every address in a page, a style sheet, a list or JSON."""
    return {unescape(next(filter(None, each))) for each in _LINKED.findall(text)}


def is_answered(path: str) -> bool:
    """Whether the site of one place has an answer at a path."""
    if path.startswith("/static/"):
        return (STATIC.parent / path[1:]).is_file()
    scope = {"type": "http", "method": "GET", "path": unquote(path)}
    if path.startswith("/data/v1/"):  # all else under it is answered, and says that it is nothing
        return any(getattr(each, "path", "") == path for each in ROUTES)
    return any(each.matches(scope)[0] is Match.FULL for each in ROUTES)


@pytest.mark.parametrize(
    "path",
    [
        *(f"/{page}" for page in READERS),
        "/?show=reports&area=smith-jones",
        "/data/v1/",
        "/data/v1/catalog.jsonld",
        "/data/v1/openapi.json",
        "/data/v1/crime.json?limit=2",
        "/data/v1/crime.csv-metadata.json",
        "/figure/coverage-map.csv-metadata.json",
        "/sitemap.xml",
    ],
)
def test_every_address_is_answered_within_its_place(ask: Asking, path: str) -> None:
    here = f"{HOST}/cameras/{TOWN}"
    answer = ask(here.removeprefix(HOST) + path)
    assert answer.status_code == 200
    text = re.sub(r'<p class="cc-label cc-places">.*?</p>', "", answer.text)
    linked = re.findall(r"<([^>]*)>", answer.headers.get("Link", ""))
    found = {urljoin(here + path, each) for each in (*found_in(text), *linked)}
    own = {each for each in found if each.startswith(HOST)}
    assert own or path.endswith("metadata.json")
    for each in own:
        assert each == here or each.startswith(f"{here}/"), each
        inside = urlsplit(each).path.removeprefix(urlsplit(here).path)
        # A set of data in the catalog is named, and is no file.
        is_name = path.endswith("jsonld") and "." not in inside
        assert is_name or inside in ("", "/") or is_answered(inside), each


def test_a_tab_says_which_place_it_shows(ask: Asking) -> None:
    pages = [ask(f"/cameras{place}/").text for place in ("", f"/{TOWN}")]
    titles = [re.findall("<title>([^<]+)", page)[0] for page in pages]
    assert titles[0] == "Map · Camera Census · Washington, D.C."
    assert titles[1].startswith("Map · Camera Census · ") and titles[1] != titles[0]


def test_each_place_has_its_own_figures(ask: Asking) -> None:
    named = {
        json.loads(ask(f"/cameras{place}/data/v1/areas.json").text)["about"]["place"]["id"]
        for place in ("", f"/{TOWN}", f"/{OTHER}")
    }
    assert named == {PLACE, TOWN, OTHER}
    server = ask(f"/cameras/{TOWN}/data/v1/openapi.json").json()["servers"]
    assert server == [{"url": f"{HOST}/cameras/{TOWN}"}]


def test_the_first_page_leads_to_the_other_places_and_no_other_does(ask: Asking) -> None:
    def listed(path: str) -> list[str]:
        return re.findall(r'cc-places">.*?</p>', ask(path).text)

    (at_root,), (of_town,) = listed("/cameras/"), listed(f"/cameras/{TOWN}/")
    assert re.findall('href="([^"]*)"', at_root) == [
        f"{HOST}/cameras/{each}/" for each in (TOWN, OTHER)
    ]
    assert re.findall('href="([^"]*)"', of_town) == [f"{HOST}/cameras/", f"{HOST}/cameras/{OTHER}/"]
    assert "Washington, D.C." in of_town
    assert listed(f"/cameras/{TOWN}/compare") == []


@pytest.mark.parametrize(
    ("asked", "moved"),
    [
        (f"/cameras/{PLACE}/spread?crime=robbery", "/cameras/spread?crime=robbery"),
        (f"/cameras/data/v1/{TOWN}/areas.csv?x=%26", f"/cameras/{TOWN}/data/v1/areas.csv?x=%26"),
        (f"/cameras/data/v1/{PLACE}/", "/cameras/data/v1/"),
        (f"/cameras/{PLACE}//evil.example/", "/cameras/evil.example/"),
        (f"/cameras/{TOWN}", f"./{TOWN}/"),
    ],
)
def test_each_thing_has_one_address(ask: Asking, asked: str, moved: str) -> None:
    answer = ask(asked)
    assert (answer.status_code // 100, answer.headers["Location"]) == (3, moved)


@pytest.mark.parametrize(
    "path", ["/cameras/nowhere/", f"/cameras/{TOWN}/{TOWN}/", f"/{TOWN}/", "/cameras/quirksy/"]
)
def test_no_other_place_is_there(ask: Asking, path: str) -> None:
    assert ask(path).status_code == 404


def test_an_edition_is_of_its_own_place(ask: Asking) -> None:
    edition = ask(f"/cameras/{TOWN}/data/v1/areas.json").json()["about"]["edition"]
    assert ask(f"/cameras/{TOWN}/spread?edition={edition}").status_code == 200
    assert ask(f"/cameras/spread?edition={edition}").status_code == 410


def test_a_public_address_goes_before_the_place(ask: Asking, settings: pytest.MonkeyPatch) -> None:
    with settings.context() as patch:
        patch.setenv("CAMERA_CENSUS_ADDRESS", "https://example.org/dc")
        listed = ask(f"/cameras/{TOWN}/robots.txt").text
        assert re.findall("Sitemap: (.*)", listed) == [
            f"https://example.org/dc{place}/sitemap.xml" for place in ("", f"/{TOWN}", f"/{OTHER}")
        ]
        assert f"Disallow: /dc/{TOWN}/chart/" in listed
        assert "https://example.org/dc/quirks/spread" in ask(f"/cameras/{TOWN}/sitemap.xml").text
