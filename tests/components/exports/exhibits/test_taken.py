"""A figure, or a brief, is made once for a view, however its address is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from components.charts.palette import LIGHT
from components.exports.briefs import routes
from components.exports.briefs.brief import Brief
from components.exports.briefs.of_view import brief_of
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.exports.exhibits.taken import exhibit
from components.views.asked import ChoiceError
from components.wording import LANGUAGES
from data.census.census import load_census
from data.place import load_place
from data.published.catalog import EMBEDDED

WORDS = LANGUAGES["en"].of("rebates", "us")
SAME_VIEW = (
    {"area": "302", "crime": "robbery"},
    {"crime": "robbery", "area": "302"},
    {"area": " 302 ", "crime": "robbery", "per": "per_km2", "sort": "most"},
    {"area": "302", "crime": "robbery", "areas": "101,102", "window": "year"},
)


def test_a_figure_is_made_once_for_all_addresses_of_one_view(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    census, made = load_census(EMBEDDED, load_place("washington-dc")), []
    entry = EXHIBITS["crime-trend"]

    def build(*args: Any) -> Exhibit | None:
        made.append(args)
        return entry.build(*args)

    monkeypatch.setitem(EXHIBITS, "crime-trend", replace(entry, build=build))
    shown = [exhibit(census, "crime-trend", params, WORDS, LIGHT) for params in SAME_VIEW]
    pinned = SAME_VIEW[0] | {"edition": str(census.edition)}
    shown.append(exhibit(census, "crime-trend", pinned, WORDS, LIGHT))
    assert shown[0] is not None
    assert all(each is shown[0] for each in shown)
    assert len(made) == 1


def test_a_brief_is_made_once_for_all_addresses_of_one_view(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    census, made = load_census(EMBEDDED, load_place("washington-dc")), []

    def build(*args: Any) -> Brief:
        made.append(args)
        return brief_of(*args)

    monkeypatch.setattr(routes, "brief_of", build)
    for params in SAME_VIEW[:3]:
        routes.brief_at(census, params, WORDS)
    assert len(made) == 1


@pytest.mark.parametrize("name", ["standing", "compared", "crime-trend"])
def test_a_wrong_choice_makes_no_figure(name: str) -> None:
    census = load_census(EMBEDDED, load_place("washington-dc"))
    with pytest.raises(ChoiceError):
        exhibit(census, name, {"area": "999", "areas": "999"}, WORDS, LIGHT)
