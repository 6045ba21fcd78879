"""The view comes from the address alone, and a crafted address gets nowhere."""

from hypothesis import given
from hypothesis import strategies as st

from components.views.area_view import MEASURES, SORTS, View, read_view

AREAS, CRIMES, LANGUAGES = ["101", "302"], ["violent", "robbery"], ["en"]
DEFAULT = View(None, "per_km2", "violent", "most", "en")


def test_a_bare_address_is_the_default_view() -> None:
    assert read_view({}, AREAS, CRIMES, LANGUAGES) == (DEFAULT, [])


def test_every_choice_can_be_in_the_address() -> None:
    params = {"area": "302", "per": "per_1000_residents", "crime": "robbery", "sort": "fall"}
    view, faults = read_view(params | {"lang": "en"}, AREAS, CRIMES, LANGUAGES)
    assert view == View("302", "per_1000_residents", "robbery", "fall", "en")
    assert faults == []


def test_wrong_values_fall_back_and_are_named() -> None:
    params = {"area": "999", "per": "x", "crime": "x", "sort": "x", "lang": "xx", "date": "1"}
    view, faults = read_view(params, AREAS, CRIMES, LANGUAGES)
    assert view == DEFAULT
    assert faults == ["area", "per", "crime", "sort", "lang", "date"]


@given(st.dictionaries(st.sampled_from(["area", "per", "crime", "sort", "lang", "x"]), st.text()))
def test_no_address_leads_outside_the_choices(params: dict[str, str]) -> None:
    view, _ = read_view(params, AREAS, CRIMES, LANGUAGES)
    assert view.area in (None, *AREAS)
    assert view.per in MEASURES
    assert view.crime in CRIMES
    assert view.sort in SORTS
    assert view.lang in LANGUAGES
