"""The address of a view holds what its page uses, in one order, and nothing that was crafted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.serving.address import address, checked_address, public_address
from components.views.choices import choices_of
from data.census.census import Census

PAGES = ("", "neighborhood", "compare", "spread", "claims", "privacy", "changes")


def test_the_setting_decides_where_the_site_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAMERA_CENSUS_ADDRESS", raising=False)
    assert public_address("http://127.0.0.1:8501/data/v1?x=y") == "http://127.0.0.1:8501"
    monkeypatch.setenv("CAMERA_CENSUS_ADDRESS", " https://example.org/cameras/ ")
    assert public_address("http://127.0.0.1:8501/") == "https://example.org/cameras"


@pytest.mark.parametrize(
    "setting", ["example.org", "ftp://example.org", "https://", "https://example.org/?a=b", "x"]
)
def test_a_setting_that_is_no_address_is_refused_by_name(setting: str) -> None:
    with pytest.raises(ValueError, match="CAMERA_CENSUS_ADDRESS"):
        checked_address(setting)


def test_an_address_is_easy_to_read() -> None:
    base = "https://example.org/cameras"
    assert address(base, "", {}) == "https://example.org/cameras/"
    assert address(base, "compare", {"areas": "302,504"}, "2026-11-22-3f9a1c2b") == (
        "https://example.org/cameras/compare?areas=302,504&edition=2026-11-22-3f9a1c2b"
    )
    assert address(base, "/data/v1/areas.csv", {}) == f"{base}/data/v1/areas.csv"


@pytest.mark.parametrize(
    ("path", "given", "used"),
    [
        ("", {"crime": "burglary", "area": "504"}, {"area": "504", "crime": "burglary"}),
        ("", {"per": "per_km2", "sort": "most", "lang": "en"}, {}),
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
        ("privacy", {"area": "302"}, {}),
        ("changes", {"area": "302"}, {}),
    ],
)
def test_a_page_keeps_what_it_uses_and_what_is_not_usual(
    census: Census, path: str, given: dict[str, str], used: dict[str, str]
) -> None:
    found = choices_of(path, given, census)
    assert found == used
    assert list(found) == list(used), "in one order, however the address was written"
    assert choices_of(path, found, census) == found


words = st.one_of(st.text(max_size=20), st.sampled_from(["302", "per_km2", "burglary", "year"]))
names = st.sampled_from(
    ["area", "areas", "per", "crime", "sort", "lang", "date", "against", "window", "edition"]
)


@given(st.sampled_from(PAGES), st.dictionaries(names, words))
def test_nothing_crafted_gets_into_an_address(
    census: Census, path: str, params: dict[str, str]
) -> None:
    kept = choices_of(path, params, census)
    known = {*census.by_id, *census.place.crime_choices, "per_1000_residents", "2024-01-01"}
    for name, value in kept.items():
        assert name in params
        assert set(value.split(",")) <= known | {"to_date", "full_year", "year"} or name == "date"
    assert "edition" not in kept
