"""Every page in every language, each at an address of its own that can be passed on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest

from components.pages import PAGES
from components.wording import LANGUAGES
from data.census import served
from data.census.census import Census
from tests.asking import Asking, asking

VIEW = {"": "area=504&crime=robbery", "compare": "areas=504,302", "claims": "crime=burglary"}


@pytest.fixture(scope="module")
def ask() -> Iterator[Asking]:
    with asking(served.census_of(None)) as started:
        yield started


@pytest.fixture(scope="module")
def census() -> Census:
    return served.census_of(None)


each_page = pytest.mark.parametrize("page", PAGES)


@each_page
def test_a_browser_is_led_to_the_view_in_its_language(ask: Asking, page: str) -> None:
    view = VIEW.get(page, "area=504")
    led = ask(f"/{page}?{view}", Accept_Language="fr-CA, en;q=0.5")
    assert led.status_code == 302
    assert unescape(led.headers["location"]) == f"./{page}?{view}&lang=fr"
    assert "Accept-Language" in led.headers["vary"]
    for spoken in ("en-US", "de", ""):
        answer = ask(f"/{page}?{view}", Accept_Language=spoken)
        assert answer.status_code == 200
        assert "Accept-Language" in answer.headers["vary"]
        assert '<html lang="en">' in answer.text


@each_page
def test_what_an_address_says_comes_before_the_browser(ask: Asking, page: str) -> None:
    for language in LANGUAGES:
        answer = ask(f"/{page}?lang={language}", Accept_Language="vi")
        assert f'<html lang="{language}">' in answer.text
        assert "Accept-Language" not in answer.headers["vary"]


@each_page
def test_every_link_of_a_page_stays_in_its_language(ask: Asking, page: str, census: Census) -> None:
    text = ask(f"/{page}?lang=es&edition={census.edition}").text
    body = text[text.index("<body>") : text.index('<div id="root"')]
    links = [unescape(each) for each in re.findall(r'<a [^>]*href="(\.?/[^"]*)"', body)]
    menu = re.findall(r'<a href="([^"]*)" lang="[a-z]+" hreflang="', body)
    others = [each for each in links if each not in map(unescape, menu)]
    assert len(menu) == len(LANGUAGES)
    assert len(others) > len(PAGES) - 2
    assert [each for each in others if "lang=es" not in each] == []
    assert [each for each in links if f"edition={census.edition}" not in each] == []
    forms = re.findall(r"<form.*?</form>", body)
    assert all('name="lang" value="es"' in form for form in forms)


@each_page
def test_the_menu_leads_to_the_same_view(ask: Asking, page: str) -> None:
    view = VIEW.get(page, "")
    text = unescape(ask(f"/{page}?{view}").text)
    for language, words in LANGUAGES.items():
        at = f"./{page}?{view}{view and '&'}lang={language}"
        assert f'<a href="{at}" lang="{language}" hreflang="{language}"' in text
        assert f">{words.own_name}</a>" in text


@each_page
def test_search_engines_find_the_other_languages_of_a_view(ask: Asking, page: str) -> None:
    """Each names all, itself included, and the usual one has no language in its address."""
    found = []
    for language in LANGUAGES:
        text = unescape(ask(f"/{page}?lang={language}").text)
        alternates = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)
        (own,) = re.findall(r'<link rel="canonical" href="([^"]+)">', text)
        assert dict(alternates)[language] == own
        assert ("lang=" in own) == (language != "en")
        found.append(alternates)
    assert [code for code, _ in found[0]] == [*LANGUAGES, "x-default"]
    assert all(each == found[0] for each in found)


def test_each_language_says_once_who_has_read_it(ask: Asking) -> None:
    for language, words in LANGUAGES.items():
        text = unescape(ask(f"/neighborhood?lang={language}").text)
        notice = words.translation.notice or "native speaker"
        assert text.count(notice) == (0 if language == "en" else 1)


def test_what_is_not_there_is_said_in_the_browsers_language(ask: Asking) -> None:
    answer = ask("/figure/coverage-map.csv?area=nowhere", Accept_Language="es")
    assert answer.status_code == 400
    assert answer.text == LANGUAGES["es"].exports.wrong_choices(["area"]) + "\n"
