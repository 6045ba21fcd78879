"""How long answers keep: a new edition comes within a minute, and never beside an old one."""

from __future__ import annotations

import re

import pytest
from starlette.requests import Request

from components.serving.caching import cache_control, page_control, part_control
from data.census.census import Census
from tests.asking import asking

EDITION = "2026-11-22-3f9a1c2b"
PAGES = ("/", "/neighborhood?area=302", "/compare?areas=302,504", "/spread")


def asked(query: str) -> Request:
    return Request({"type": "http", "query_string": query.encode(), "headers": []})


@pytest.fixture
def public(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", "https://cameras.example.org")


def seconds(control: str, name: str) -> int:
    found = re.search(rf"(?<![\w-]){name}=(\d+)", control)
    return int(found[1]) if found else 0


@pytest.mark.usefixtures("public")
def test_what_is_of_the_newest_figures_is_gone_within_a_minute() -> None:
    """A proxy keeps it, and gives it away while it asks for a new one; then a browser does."""
    for control in (cache_control(asked("area=302")), page_control(EDITION)):
        by_proxy = seconds(control, "s-maxage") or seconds(control, "max-age")
        by_browser = seconds(control, "max-age")
        assert 0 < by_proxy + by_browser + 2 * seconds(control, "stale-while-revalidate") <= 60


@pytest.mark.usefixtures("public")
def test_an_edition_keeps_longer_and_can_still_be_withdrawn() -> None:
    pinned = cache_control(asked(f"edition={EDITION}"))
    assert seconds(cache_control(asked("")), "max-age") < seconds(pinned, "max-age") <= 300


@pytest.mark.usefixtures("public")
def test_a_part_of_a_page_is_kept_only_by_its_edition() -> None:
    assert part_control(asked("area=302")) == page_control(None) == "no-cache"
    assert "public" in part_control(asked(f"area=302&edition={EDITION}"))


def test_without_an_address_of_its_own_only_who_asked_keeps_an_answer() -> None:
    for control in (cache_control(asked("")), cache_control(asked(f"edition={EDITION}"))):
        assert control.startswith("private")
    assert page_control(EDITION) == "no-cache"


@pytest.mark.parametrize("page", PAGES)
def test_every_picture_of_a_page_is_asked_for_by_the_edition_of_its_text(
    page: str, census: Census
) -> None:
    with asking(census) as ask:
        text = ask(page).text
        pictures = re.findall(r'(?:src|srcset)="\./(chart/[^"]*)"', text)
        assert pictures
        assert all(f"edition={census.edition}" in each for each in pictures)
        one = ask(f"/{pictures[0]}".replace("&amp;", "&"))
    assert (one.status_code, one.headers["Cache-Control"].split(",")[1]) == (200, " max-age=300")
