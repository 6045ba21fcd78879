"""The page “How many cameras?”, run without a browser."""

from __future__ import annotations

import html
import re

import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.figures import camera_numbers as figures
from components.wording import LANGUAGES
from components.wording.place import words_of
from data.census.census import Census
from data.findings.statements import newest_of_each
from tests.components.charts.drawing import valid
from tests.site_pages import markup, read_site_page, run_page

WORDS = LANGUAGES["en"].camera_numbers


def test_it_answers_that_there_is_no_one_number(census: Census) -> None:
    page, said = read_site_page("cameras"), census.place.published_figures
    things = {each.programme for each in said}
    assert page.answer == WORDS.answer(len(said), len(things))
    assert "nine public numbers, and they count three different things" in page.answer
    assert "13,355 of 8 September 2019" in page.details[1]


def test_the_newest_number_of_each_thing_comes_first(census: Census) -> None:
    newest = newest_of_each(census)
    assert [(each.id, each.published) for each in newest.values()] == [
        ("connected-2025-08", "2025-08"),
        ("government-2024-04", "2024-04-08"),
        ("rebates-2019-09", "2019-09-08"),
    ]
    numbers = re.findall(r'cc-number">(.*?)<', markup(run_page("cameras")))
    assert numbers[:3] == [WORDS.cameras_said(each) for each in newest.values()]


def test_every_number_stands_with_what_it_counts_and_its_source(census: Census) -> None:
    shown = html.unescape(markup(run_page("cameras")))
    told = words_of(census.place, "en").said["published_figures"]
    for figure in census.place.published_figures:
        assert WORDS.cameras_said(figure) in shown
        assert told[figure.id] in shown
        assert f'href="{figure.source.url}"' in shown
    assert set(told) == {figure.id for figure in census.place.published_figures}


def test_numbers_that_do_not_fit_stand_side_by_side(census: Census) -> None:
    block = figures.contradiction_cards(census, WORDS)
    pairs = re.findall(r'<ul class="cc-cards cc-pair">(.*?)</ul>', block)
    numbers = [re.findall(r'<p class="cc-number">(.*?)</p>', pair) for pair in pairs]
    assert ["nearly 40,000", "more than 28,000"] in numbers
    assert ["more than 15,000", "13,355"] in numbers
    for pair in pairs:
        assert len(re.findall(r'<a href="https?://', pair)) == 2


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_chart_is_valid(census: Census, colors: Palette) -> None:
    valid(figures.timeline(census, WORDS, colors))
