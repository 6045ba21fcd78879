"""A town in its first year, with names of many kinds, has no page that fails."""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from components.charts.palette import LIGHT
from components.document import head
from components.exports.briefs.of_view import brief_of, read_brief
from components.views.pages import READERS
from components.wording import LANGUAGES
from data.census.census import Census, CensusHolder, load_census
from tests.asking import Asking, asking
from tests.data.pipeline.quirky_releases import quirky_census
from tests.forge import camera_release

TWO = "areas=smith-jones,da-nang"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Census:
    return quirky_census(tmp_path_factory.mktemp("quirks"))


@pytest.fixture(scope="module")
def ask_town(town: Census) -> Iterator[Asking]:
    with asking(town) as ask:
        yield ask


@pytest.fixture(scope="module")
def ask_older_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asking]:
    """The town with two years and a half of reports: counts of adjacent years are compared."""
    with asking(quirky_census(tmp_path_factory.mktemp("older"), since="2023-01-01")) as ask:
        yield ask


ADDRESSES = (
    *(f"/{page}" for page in READERS),
    "/?show=rate&per=per_1000_residents",
    "/?show=change",
    "/neighborhood?area=area-city",
    "/neighborhood?area=area-cfbbcjqd&crime=robbery",
    f"/compare?{TWO}&window=year",
    f"/compare?{TWO},ward-1&crime=robbery",
    f"/figure/compared.svg?{TWO}",
    f"/figure/compared-trends.pdf?{TWO}",
    "/figure/coverage-map.pdf",
    f"/brief?{TWO}",
    "/data/v1/areas.csv",
    "/data/v1/crime.json?area=da-nang&crime=robbery",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_that_has_an_address_fails(ask_town: Asking, address: str) -> None:
    answer = ask_town(address)
    assert answer.status_code in (200, 307, 308), answer.text[:300]


@pytest.mark.parametrize("address", ADDRESSES)
def test_nor_where_a_city_without_districts_has_years_to_compare(
    ask_older_town: Asking, address: str
) -> None:
    answer = ask_older_town(address)
    assert answer.status_code in (200, 307, 308), answer.text[:300]


def test_nothing_is_said_of_what_the_town_does_not_have(ask_older_town: Asking) -> None:
    """It has no districts, no parks, and nobody's claims."""
    page = ask_older_town("/").text
    assert not any(word in page for word in ("part police districts", "green lines"))
    assert "Here is what was said" not in ask_older_town("/claims").text


def test_names_are_whole_and_in_their_natural_order(ask_town: Asking, town: Census) -> None:
    labels = [area.label for area in town.by_id.values()]
    assert labels.index("Section 9") + 1 == labels.index("Section 10")
    page = ask_town("/").text
    assert {"Smith, Jones", "Smith, Brown", "Đà Nẵng", "ʻEwa Beach", "東京"} <= set(labels)
    assert all(label in page for label in labels)
    listed = [row["area"] for row in ask_town("areas.json").json()["rows"]]
    assert listed == labels


def test_a_name_that_is_too_long_for_one_line_may_be_broken(ask_town: Asking, town: Census) -> None:
    """Else the table of a comparison was 83 pixels wider than a window of 1280."""
    (long,) = (area.area_id for area in town.by_id.values() if len(area.label) > 48)
    page = ask_town(f"/compare?areas={long},smith-jones").text
    assert page.count('role="rowheader" class="cc-long"') == page.count(
        f'class="cc-long">{town.by_id[long].label}'
    )
    assert page.count('class="cc-long"') > 0


def with_cameras(town: Census, root: Path, version: str | None) -> Census:
    """The town with another camera release in its catalog, or with none."""
    catalog = root / town.place.id / "catalog.json"
    listed = json.loads(catalog.read_text())
    listed |= {"cameras": [version] if version else []}
    listed.pop("editions", None)
    catalog.write_text(json.dumps(listed))
    return load_census(root, town.place)


@pytest.fixture
def root(town: Census, tmp_path: Path) -> Path:
    """A copy of the town's releases."""
    place = town.releases["areas"].folder.parents[1]
    shutil.copytree(place, tmp_path / place.name)
    return tmp_path


NONE_YET = "No figures on cameras have been published yet."
SHOWN_WITHOUT = (
    "/?show=cameras", "/?area=da-nang", "/neighborhood?area=da-nang", f"/compare?{TWO},ward-1",
    "/spread",
)  # fmt: skip


def test_a_place_without_camera_figures_shows_its_crime_and_says_so(
    town: Census, root: Path
) -> None:
    census = with_cameras(town, root, None)
    headlines: tuple[tuple[dict[str, str], str], ...] = (  # no year of crime is whole yet
        ({"areas": "smith-jones,da-nang"}, "Smith, Jones and Đà Nẵng: no clear difference in all"),
        ({"area": "da-nang"}, "have been published for Quirks yet."),
        ({}, "have been published for Quirks yet."),
    )
    for choices, headline in headlines:
        asked = read_brief(census, choices)
        words = LANGUAGES["en"].of(census.programme, census.place.units)
        brief = brief_of(census, asked, words, LIGHT)
        assert headline in brief.headline
        assert NONE_YET in brief.dates
    with asking(census) as ask:
        for address in (*(f"/{page}" for page in READERS), "/data/v1/areas.csv", "release.zip"):
            assert ask(address).status_code in (200, 307, 308), address
        for address in SHOWN_WITHOUT:
            text = unescape(ask(address).text)
            assert NONE_YET in text or "have been published for Quirks yet." in text, address
            assert "to protect privacy" not in text
            assert "lower crime" not in text, "nothing is said beside cameras"
            assert "density first" not in text, "nor ordered by them"
            assert "cameras none" not in text, "nor is a release named that there is not"
        for address in ("/", "/neighborhood?area=da-nang"):
            assert not re.search(r"<td[^>]*>Not shown", ask(address).text), "no rule hides these"
        (row, *_) = csv.DictReader(ask("/data/v1/areas.csv").text.splitlines())
        assert "camera_figure" not in row and not row.get("cameras_as_of")
        privacy = ask("/privacy").text
        assert "shown now passed" not in privacy and "Could not be checked" not in privacy


def test_camera_figures_that_come_later_are_shown(town: Census, root: Path) -> None:
    catalog = root / town.place.id / "catalog.json"
    before = catalog.read_text()
    with_cameras(town, root, None)
    holder = CensusHolder(root, town.place)
    assert not holder.current().has_cameras
    catalog.with_name("next").write_text(before)
    catalog.with_name("next").replace(catalog)
    assert holder.current().has_cameras and holder.current().edition


def test_a_place_whose_areas_are_all_hidden_says_so(town: Census, root: Path) -> None:
    hidden = [
        {"area_id": area, "cameras": None, "addresses": None, "shown": False} for area in town.by_id
    ]
    version = camera_release(root, hidden, town.place.id).name
    with asking(with_cameras(town, root, version)) as ask:
        for address in (*(f"/{page}" for page in READERS), *SHOWN_WITHOUT):
            assert ask(address).status_code in (200, 307, 308), address
        assert "No area of Quirks has a camera figure that may be shown yet." in ask("/").text


def test_a_page_whose_head_fails_is_there_all_the_same(
    ask_town: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(head, "exhibit", fail)
    answer = ask_town("/?area=smith-brown&crime=robbery")
    assert answer.status_code == 200 and "Smith, Brown" in answer.text
