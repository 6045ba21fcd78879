"""What an address asks for: what its page uses, in one order, and nothing that was crafted."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.views import claims, compare
from components.views.area import SORTS
from components.views.claims import claim_days
from components.views.compare import MOST
from components.views.pages import READERS
from data.arithmetic.denominator import PERS
from data.census.census import Census
from data.findings.claims import AGAINST
from data.findings.comparables import comparable_areas
from data.findings.comparison import WindowName

WINDOWS: tuple[WindowName, ...] = get_args(WindowName)
AREA_PAGES = ("", "neighborhood", "spread")


@pytest.mark.parametrize("path", READERS)
def test_a_bare_address_has_the_usual_view_and_no_choices(census: Census, path: str) -> None:
    asked = READERS[path](census, {})
    assert (asked.page, asked.chosen, asked.faults, asked.edition) == (path, (), (), None)


def test_rows_of_a_table_are_asked_for_only_where_there_are_many_areas(
    census: Census, monkeypatch: pytest.MonkeyPatch
) -> None:
    def of(**params: str) -> tuple[int | None, dict[str, str]]:
        asked = READERS[""](census, params)
        assert asked.faults == ()
        return asked.view.rows, asked.choices

    assert of() == of(rows="all") == (None, {})
    monkeypatch.setattr("components.views.area.MANY_AREAS", 50)
    assert of() == of(rows="some") == (10, {})
    assert of(rows="all") == (None, {"rows": "all"})


def test_every_choice_can_be_in_the_address(census: Census) -> None:
    params = {"area": "302", "per": "per_1000_residents", "crime": "robbery", "sort": "fall"}
    params = params | {"show": "change"}
    asked = READERS[""](census, params)
    view = asked.view
    assert (view.area, view.per, view.crime, view.sort, view.show) == tuple(params.values())
    assert asked.choices == params
    assert asked.faults == ()


def test_a_language_that_is_stated_stays_though_it_be_the_usual_one(census: Census) -> None:
    """Without it, the next page would be in the one that the browser asks for."""
    for path, read in READERS.items():
        stated = read(census, {"lang": "en", "edition": str(census.edition)})
        assert stated.choices == {"lang": "en"}, path
        assert stated.kept == {"lang": "en", "edition": census.edition}
        assert read(census, {}).kept == {}
        assert read(census, {"lang": "xx"}).kept == {}


def test_wrong_values_fall_back_and_are_named(census: Census) -> None:
    params = {"area": "999", "per": "x", "crime": "x", "sort": "x", "lang": "xx", "date": "1"}
    params = params | {"show": "x"}
    asked = READERS[""](census, params)
    assert asked.view == READERS[""](census, {}).view
    assert asked.faults == ("area", "per", "crime", "show", "sort", "lang", "date")


def test_two_addresses_of_one_view_ask_for_the_same(census: Census) -> None:
    """So that no figure is made twice: order, spaces, usual values, an edition change nothing."""
    plain = {"area": "302", "crime": "robbery"}
    other = {"crime": "robbery ", "per": "per_km2", "area": " 302", "edition": str(census.edition)}
    asked, again = READERS[""](census, plain), READERS[""](census, other)
    assert asked == again
    assert hash(asked) == hash(again)
    assert (asked.edition, again.edition) == (None, census.edition)


@given(st.dictionaries(st.sampled_from(["area", "per", "crime", "sort", "lang", "x"]), st.text()))
def test_no_address_leads_outside_the_choices(census: Census, params: dict[str, str]) -> None:
    for path in AREA_PAGES:
        view = READERS[path](census, params).view
        assert view.area is None or view.area in census.by_id
        assert view.per in PERS
        assert view.crime in census.place.crime_choices
        assert view.sort in SORTS


@given(
    st.dictionaries(
        st.sampled_from(["area", "crime", "date", "against", "lang", "x"]), st.text(max_size=12)
    )
)
def test_no_address_leads_outside_what_can_be_checked(
    census: Census, params: dict[str, str]
) -> None:
    view, days = claims.read(census, params).view, claim_days(census)
    assert view.area is None or view.area in census.by_id
    assert view.crime in census.place.crime_choices
    assert view.against in AGAINST
    assert days.first <= view.until <= days.last


KNOWN = ["101", "302", "504", "district-3", "506", "602", "708", "104"]


@given(
    st.lists(st.sampled_from([*KNOWN, "999", "", " ", "<b>"]), max_size=12),
    st.sampled_from([*WINDOWS, "", "forever"]),
)
def test_any_address_gives_a_comparison_of_known_areas(
    census: Census, areas: list[str], window: str
) -> None:
    asked = compare.read(census, {"areas": ",".join(areas), "window": window})
    usable = list(dict.fromkeys(area for area in areas if area in comparable_areas(census)))
    assert list(asked.view.chosen) == usable[:MOST]
    assert asked.view.window in WINDOWS
    unknown = any(area.strip() and area not in KNOWN for area in areas)
    assert ("areas" in asked.faults) == unknown
    assert ("most" in asked.faults) == (len(usable) > MOST)
    assert ("window" in asked.faults) == (window == "forever")


@pytest.mark.parametrize(
    ("path", "given", "used"),
    [
        ("", {"crime": "burglary", "area": "504"}, {"area": "504", "crime": "burglary"}),
        ("", {"per": "per_km2", "sort": "most"}, {}),
        ("neighborhood", {"area": "504", "sort": "name"}, {"area": "504"}),
        (
            "compare",
            {"window": "to_date", "areas": "504, 302,504,zz", "area": "302"},
            {"areas": "504,302", "window": "to_date"},
        ),
        (
            "spread",
            {"area": "302", "per": "per_1000_residents", "date": "2024-01-01"},
            {"area": "302", "per": "per_1000_residents"},
        ),
        (
            "claims",
            {"date": "2024-03-02", "area": "302", "crime": "robbery", "sort": "name"},
            {"area": "302", "crime": "robbery", "date": "2024-03-02"},
        ),
        ("cameras", {"area": "302"}, {}),
        ("privacy", {"area": "302"}, {}),
        ("changes", {"area": "302"}, {}),
        ("quality", {"area": "302"}, {}),
        ("methods", {"area": "302"}, {}),
    ],
)
def test_a_page_keeps_what_it_uses_and_what_is_not_usual(
    census: Census, path: str, given: dict[str, str], used: dict[str, str]
) -> None:
    found = READERS[path](census, given).choices
    assert found == used
    assert list(found) == list(used), "in one order, however the address was written"
    assert READERS[path](census, found).choices == found


words = st.one_of(st.text(max_size=20), st.sampled_from(["302", "per_km2", "burglary", "year"]))
names = st.sampled_from(
    ["area", "areas", "per", "crime", "sort", "lang", "date", "against", "window", "edition"]
)


@given(st.sampled_from(list(READERS)), st.dictionaries(names, words))
def test_nothing_crafted_gets_into_an_address(
    census: Census, path: str, params: dict[str, str]
) -> None:
    kept = READERS[path](census, params).choices
    known = {*census.by_id, *census.place.crime_choices, "per_1000_residents", "2024-01-01"}
    for name, value in kept.items():
        assert name in params
        assert set(value.split(",")) <= known | {"to_date", "full_year", "year"} or name == "date"
    assert "edition" not in kept
