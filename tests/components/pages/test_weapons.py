"""Violent crime by weapon: a choice where the releases tell it, and nowhere else."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from components.views import compare, coverage, neighborhood
from components.wording import LANGUAGES
from data.arithmetic.periods import Window
from data.census.census import Census
from data.findings.trend import to_date_windows
from data.place import WEAPONS
from tests.site_pages import markup, run_page

WORDS = LANGUAGES["en"].of("rebates", "us")


def weapon_boxes(app: AppTest) -> list[str]:
    return [box.label for box in app.selectbox if box.label == WORDS.weapon]


@pytest.mark.parametrize("page", ["", "neighborhood"])
def test_the_weapon_can_be_chosen_of_violent_crime(page: str) -> None:
    assert weapon_boxes(run_page(page, area="302", crime="robbery"))
    assert weapon_boxes(run_page(page, area="302", crime="robbery-gun"))
    assert not weapon_boxes(run_page(page, area="302", crime="burglary"))
    assert "robbery with a gun" in markup(run_page(page, area="302", crime="robbery-gun")).lower()


def test_choosing_a_weapon_changes_the_address_and_back() -> None:
    app = run_page("", crime="robbery")
    app.selectbox(key="weapon").select("gun").run()
    assert app.query_params["crime"] == "robbery-gun"
    app.selectbox(key="weapon").select("").run()
    assert app.query_params["crime"] == "robbery"


def test_weapons_add_up_to_no_more_than_all(census: Census) -> None:
    choices = census.place.crime_choices
    windows = to_date_windows(census.cube, choices["robbery-gun"], census.cube.last_day.year)
    assert windows
    for window in windows:
        by_weapon = [counted(census, f"robbery-{weapon}", window) for weapon in WEAPONS]
        assert 0 < sum(by_weapon) <= counted(census, "robbery", window)


def counted(census: Census, crime: str, window: Window) -> int:
    found = census.cube.total(None, census.place.crime_choices[crime], window)
    assert found is not None
    return found


def test_a_page_that_does_not_tell_weapons_apart_says_so(census: Census) -> None:
    asked = {"areas": "302,506", "crime": "robbery-gun"}
    assert compare.read(census, asked).faults == ("crime",)


def test_releases_that_tell_no_weapon_have_no_such_choice(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(census.__dict__, "crimes_by_area", census.place.crimes)
    for read in (coverage.read, neighborhood.read):
        assert read(census, {"crime": "robbery-gun"}).faults == ("crime",)
