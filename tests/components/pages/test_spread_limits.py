"""What is said of the limits between low, middle and high is how they were made."""

from __future__ import annotations

import datetime as dt
import html
import re
from pathlib import Path

import pytest

from components.wording import LANGUAGES
from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.three_classes import Sizes, ThreeClasses
from tests.asking import asking
from tests.data.pipeline.whole_town import town, town_census
from tests.embedded import embedded_census

WORDS = LANGUAGES["en"].of("rebates", "us").spread
CAMERAS = {
    "of_map": ThreeClasses((1, 2), "of_map"),
    "by_hand": ThreeClasses((1, 2), "by_hand"),
    "thirds": ThreeClasses((1, 2), "thirds", of_day=dt.date(2026, 6, 30), sizes=Sizes(3, 4, 5)),
}
DAYS = Window(dt.date(2024, 1, 1), dt.date(2024, 12, 31))
BY_HAND = ThreeClasses((1, 2), "by_hand", DAYS)
DRAWN = ThreeClasses((1, 2), "thirds", DAYS, sizes=Sizes(6, 7, 8))
GROUPS = "three groups"


def page_of(census: Census, address: str) -> str:
    with asking(census) as ask:
        return html.unescape(re.sub(r"<[^>]+>", " ", ask(address).text))


@pytest.mark.parametrize("cameras", CAMERAS)
def test_groups_are_spoken_of_where_they_were_made(cameras: str) -> None:
    by_hand = WORDS.limits_note(CAMERAS[cameras], BY_HAND, Sizes(20, 1, 2))
    assert "crime were set by hand, for what was reported 1 January to 31 December 2024" in by_hand
    assert "20 areas were low then, 1 in the middle, 2 high" in by_hand
    assert by_hand.count(GROUPS) == (cameras == "thirds")
    unknown = WORDS.limits_note(CAMERAS[cameras], BY_HAND, None)
    assert "low then" not in unknown
    drawn = WORDS.limits_note(CAMERAS[cameras], DRAWN, DRAWN.sizes)
    assert drawn.count(GROUPS) == 1 + (cameras == "thirds")
    assert "The 21 areas with a rate" in drawn
    assert "6 low, 7 in the middle, 8 high" in drawn
    assert "20 reports or more" in drawn
    for note in (by_hand, unknown, drawn):
        assert note.startswith("The limits between colors stay as they are")
        assert ("two lowest on the Map page" in note) == (cameras == "of_map")
        assert ("cameras were set by hand" in note) == (cameras == "by_hand")
        assert ("figures of 30 June 2026. The 12 areas" in note) == (cameras == "thirds")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_each_of_them(lang: str) -> None:
    words = LANGUAGES[lang].of("registry", "us").spread
    notes = {
        words.limits_note(cameras, crime, sizes)
        for cameras in CAMERAS.values()
        for crime, sizes in ((BY_HAND, None), (BY_HAND, Sizes(20, 1, 2)), (DRAWN, DRAWN.sizes))
    }
    assert len(notes) == 9


def test_a_town_without_limits_in_its_file_has_the_map_and_says_how_they_came_about(
    tmp_path: Path,
) -> None:
    row = {"per": "per_km2", "limits": [30.0, 70.0], "sizes": [3, 3, 3], "date": "2024-12-31"}
    census = town_census(tmp_path, town(["crime.classes"]), classes=[row])
    said = page_of(census, "/spread?crime=robbery")
    assert "The limits for crime come from what was reported 1 November 2024 to 31 October" in said
    assert "The 12 areas with a rate were put in order" in said
    assert "The 9 areas with a figure were put in order" in said
    assert "by hand" not in said
    # A figure for which the release has no limits says so.
    assert "cannot be set side by side here" in page_of(
        census, "/spread?crime=robbery&per=per_1000_residents"
    )


def test_a_release_of_before_shows_what_it_showed_and_says_by_hand() -> None:
    said = page_of(embedded_census(), "/spread?crime=violent")
    assert "The limits for cameras were set by hand." in said
    assert "The limits for crime were set by hand, for what was reported 1 January to" in said
    assert GROUPS not in said
    assert "up to 142" in said and "up to 46.6" in said


def test_how_it_is_computed_has_the_rule() -> None:
    said = page_of(embedded_census(), "/methods")
    assert "Low, middle and high" in said
    assert "less than a sixth of the areas" in said
