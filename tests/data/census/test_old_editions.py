"""Every page as an earlier edition had it: strictly, said plainly, and kept from click to click."""

from __future__ import annotations

import datetime as dt
import gc
import json
import re
import shutil
import time
import weakref
from html import unescape
from pathlib import Path

import pytest

from components.frame.foot import CITE
from components.wording import LANGUAGES
from data.census import served
from data.census.census import CensusHolder
from data.census.old_editions import KEPT, OldEditions
from data.place import load_place
from data.published.catalog import read_editions
from data.published.editions import Edition, EditionNotKeptError
from data.published.freshness import FRESHNESS, Freshness, freshness_json
from tests.embedded import PLACE
from tests.second_release import FIRST_DAY, embedded_as_of, publish_cameras
from tests.site_pages import SitePage, read_site_page

WORDS = LANGUAGES["en"].of("rebates", "us")
PAGES = (
    "",
    "neighborhood",
    "compare",
    "spread",
    "claims",
    "privacy",
    "changes",
    "quality",
    "methods",
)
CHOICES = {"area": "302", "areas": "302,504", "crime": "burglary"}
SECOND_DAY = dt.date(2030, 1, 5)
OLD, NEW = 340, 1000  # cameras of area 302
BANNER = f"{WORDS.editions.old(FIRST_DAY)} {WORDS.editions.see_newest}"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("editions")
    embedded_as_of(root)
    publish_cameras(root, SECOND_DAY, {"302": {"cameras": NEW}})
    return root


@pytest.fixture
def root(published: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two editions, which nothing in a test changes."""
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(published))
    return published


@pytest.fixture
def own_root(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, to be changed."""
    shutil.copytree(published, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("CAMERA_CENSUS_RELEASES", str(tmp_path))
    return tmp_path


def editions(root: Path) -> tuple[Edition, Edition]:
    """The newest and the first."""
    new, old = read_editions(root, PLACE)
    return new, old


def codes(page: SitePage) -> list[str]:
    """Links and citations, which are there once they are unfolded."""
    assert not page.app.code
    return [each.value for each in unfolded(page).app.code]


def unfolded(page: SitePage) -> SitePage:
    page.app.session_state[CITE] = True
    return SitePage(page.app.run())


def way_to_the_newest(page: SitePage) -> str:
    (found,) = re.findall(rf'href="([^"]*)"[^>]*>{WORDS.editions.see_newest}<', page.html)
    return unescape(found)


def test_the_newest_edition_needs_no_word_of_its_own(root: Path) -> None:
    new, _ = editions(root)
    for choices in ({}, {"edition": new.id}):
        page = read_site_page("", area="302", **choices)
        assert page.notices == []
        assert f"About {NEW:,} rebate cameras" in page.details[0]
        assert page.small("Figures published on 5 January 2030")


@pytest.mark.parametrize("path", PAGES)
def test_each_page_says_that_its_edition_is_an_old_one(root: Path, path: str) -> None:
    _, old = editions(root)
    page = read_site_page(path, edition=old.id, **CHOICES)
    assert page.notices == [BANNER]
    where, _, query = way_to_the_newest(page).partition("?")
    assert where == f"./{path}"
    assert "edition" not in query
    assert page.small("Figures published on 1 January 2030")


def test_an_old_edition_shows_its_own_figures(root: Path) -> None:
    _, old = editions(root)
    page = read_site_page("", edition=old.id, area="302")
    assert f"About {OLD} rebate cameras" in page.details[0]
    assert way_to_the_newest(page) == "./?area=302", "what was chosen is kept"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("number", [0, 1])
def test_an_edition_survives_every_link(root: Path, path: str, number: int) -> None:
    """Also where it is the newest: it may not be so for long."""
    pinned = editions(root)[number].id
    page = read_site_page(path, edition=pinned, **CHOICES)
    leads_away = {
        WORDS.editions.see_newest,
        *(WORDS.changes.see(each.day) for each in editions(root)),
    }
    for label, link in page.links.items():
        assert label in leads_away or f"edition={pinned}" in link, label
    assert len(page.links) >= 6
    for link in page.html.split('href="?')[1:]:  # links of a claim to its check
        assert f"edition={pinned}" in link.split('"')[0]


UNKNOWN = "2030-01-01-00000000"
CRAFTED = ("<img src=x onerror=alert(1)>", "../../secrets", "x" * 5000)


@pytest.mark.parametrize(
    ("path", "crafted"),
    [*((path, UNKNOWN) for path in PAGES), *(("", crafted) for crafted in CRAFTED)],
)
def test_a_crafted_edition_is_answered_politely_and_not_repeated(
    root: Path, path: str, crafted: str
) -> None:
    page = read_site_page(path, edition=crafted, **CHOICES)
    assert page.answer == WORDS.editions.not_kept_title
    assert way_to_the_newest(page).startswith(f"./{path}")
    everything = page.html + str(page.links) + str(codes(page))
    assert crafted not in everything
    assert "<table" not in page.html
    assert not page.charts


def test_a_damaged_old_edition_is_not_replaced(own_root: Path) -> None:
    _, old = editions(own_root)
    file = own_root / PLACE / "cameras" / old.cameras / "cameras.parquet"
    file.write_bytes(file.read_bytes()[:-20])
    page = read_site_page("spread", edition=old.id, area="302")
    assert page.answer == WORDS.editions.not_kept_title
    assert way_to_the_newest(page) == "./spread?area=302"
    assert read_site_page("", area="302").notices == [], "the newest is as it was"


def test_a_withdrawn_edition_is_gone(own_root: Path) -> None:
    _, old = editions(own_root)
    assert read_site_page("privacy", edition=old.id).notices
    shutil.rmtree(own_root / PLACE / "cameras" / old.cameras)
    assert read_site_page("privacy", edition=old.id).answer == WORDS.editions.not_kept_title
    log = read_site_page("changes")
    assert WORDS.changes.edition_name(old.id, newest=False, kept=False) in log.html
    assert WORDS.changes.unknown in log.html
    assert WORDS.changes.see(old.day) not in log.links


def test_stale_figures_are_said_of_the_newest_only(own_root: Path) -> None:
    tried = Freshness(dt.datetime(2026, 3, 2, tzinfo=dt.UTC), None, "refused")
    (own_root / PLACE / FRESHNESS).write_bytes(freshness_json({"crime": tried}))
    _, old = editions(own_root)
    assert "not been brought up to date" in read_site_page("privacy").notices[0]
    assert read_site_page("privacy", edition=old.id).notices == [BANNER]


def test_plain_addresses_get_the_same_census(root: Path) -> None:
    """Outside of any page, as a route asks for it."""
    new, old = editions(root)
    assert served.census_of(None).edition == new.id
    assert served.census_of(old.id).by_id["302"].cameras == OLD
    assert [each.id for each in served.editions()] == [new.id, old.id]
    with pytest.raises(EditionNotKeptError):
        served.census_of(UNKNOWN)


def test_links_follow_the_newest_or_pin_the_edition(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", "https://example.org/cameras/")
    _, old = editions(root)
    view = {"sort": "name", "crime": "burglary", "area": "302", "per": "per_km2", "zz": "zz"}
    pinned, newest, *cited = codes(read_site_page("", edition=old.id, **view))
    assert newest == "https://example.org/cameras/?area=302&crime=burglary&sort=name"
    assert pinned == f"{newest}&edition={old.id}"
    assert len(cited) == 3
    assert all(pinned in each for each in cited)
    assert "Columbia Heights, Mt. Pleasant (PSA 302)" in cited[0]


def test_without_a_listed_edition_there_is_no_pinned_link(own_root: Path) -> None:
    new, _ = editions(own_root)
    made = publish_cameras(own_root, dt.date(2030, 1, 9), {"302": {"cameras": 800}})
    shutil.rmtree(own_root / PLACE / "cameras" / made.cameras)
    page = read_site_page("privacy")
    assert codes(page)[0].endswith(new.id), "the one before is listed, so it can be pinned"
    catalog = own_root / PLACE / "catalog.json"
    listed = json.loads(catalog.read_text())
    catalog.write_text(json.dumps({**listed, "editions": listed["editions"][:1]}))
    time.sleep(served.PAUSE)
    page = read_site_page("privacy")
    links = codes(page)
    assert unfolded(page).small(WORDS.citation.no_edition)
    assert not any("edition=" in each for each in links)
    assert "(n.d.)" in links[1]


def test_an_edition_that_another_process_has_seen_is_found_before_the_next_look(
    own_root: Path,
) -> None:
    holder = CensusHolder(own_root, load_place(PLACE), pause=3_600)
    made = publish_cameras(own_root, dt.date(2030, 1, 9), {"302": {"cameras": 800}})
    assert OldEditions(own_root, holder).census(made.id).by_id["302"].cameras == 800


def test_no_page_keeps_an_old_edition_in_memory(own_root: Path) -> None:
    """What was made of a census goes with it, or a reader of all editions would fill the memory."""
    for number in range(KEPT + 1):
        figures = {"302": {"cameras": 600 + 20 * number}}
        publish_cameras(own_root, SECOND_DAY + dt.timedelta(days=1 + number), figures)
    first = read_editions(own_root, PLACE)[-1]
    for path in PAGES:
        read_site_page(path, edition=first.id, **CHOICES)
    shown = weakref.ref(served.census_of(first.id))
    assert shown() is not None
    for edition in read_editions(own_root, PLACE)[1 : 1 + KEPT]:
        served.census_of(edition.id)
    gc.collect()
    assert shown() is None
