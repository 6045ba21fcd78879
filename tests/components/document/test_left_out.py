"""Whatever a place does not have, nothing that has an address fails, and nothing speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.asking import PREFIX
from tests.data.pipeline.whole_town import town, town_census
from tests.walking import PICTURES, Said, everything_said

# What a place may lack, and what must then not be said anywhere, and not in its open data and
# methods, which speak of each thing by itself.
LEFT_OUT = {
    ("areas.wards",): (r"\bwards?\b", r"\bwards?\b"),
    ("areas.district_field",): (r"\bdistricts?\b", r"\bdistricts?\b"),
    ("crime.city_months",): (
        r"counts by month",
        r"monthly counts|for the whole city|month_published",
    ),
    ("claims", "published_figures"): (r"mayor|chief", r"(?<!check )a claim|claims\b|statements"),
    ("crime.weapons",): (r"\bweapons?\b", r"weapon|knife"),
    ("areas.blocks",): (
        r"per 1,000 residents|\bresidents:|(of|by|over) (the )?residents|\d{4} census",
        r"residents|people live",
    ),
    ("government_cameras",): (r"government cameras?", r"government"),
}
CAMERAS = r"cameras?_(?!as_of)|Cameras by area|Camera figures|rebate|registered"
# Of figures on cameras alone: no rule hides or rounds what nobody published, and it has no total.
OF_FIGURES = r"not shown|hatched|are rounded|add up to about|lower crime|density first|cameras none"
RULES = ("/privacy", "/methods", PREFIX)  # which are told of, whatever they are applied to
EACH_BY_ITSELF = (PREFIX, "/methods")
# Releases have one schema, and the log of editions, which openapi.json describes, is the site's own
# here.
OF_ALL_PLACES = tuple(f"{PREFIX}{name}" for name in ("release", "editions", "openapi"))
OPTIONAL = (
    "areas.wards", "areas.district_field", "areas.land", "areas.addresses", "areas.blocks",
    "comparisons", "map", "crime.city_months", "crime.weapons", "crime.occurred", "crime.classes",
    "crime.fields.block", "claims", "published_figures", "contact", "government_cameras",
)  # fmt: skip
HALVES = (
    ("areas.wards", "comparisons", "crime.city_months", "areas.blocks"),
    ("areas.district_field", "comparisons", "claims", "published_figures", "crime.weapons"),
)


def test_the_town_speaks_of_all_that_is_left_out_below(tmp_path: Path) -> None:
    unsaid = {pattern for both in LEFT_OUT.values() for pattern in both} | {CAMERAS, OF_FIGURES}
    for each in everything_said(town_census(tmp_path, town()), but=PICTURES):
        unsaid = {pattern for pattern in unsaid if not re.search(pattern, each.text, re.I)}
        if not unsaid:
            break
    assert not unsaid


@pytest.mark.parametrize("without", HALVES)
def test_what_is_left_out_is_not_spoken_of(tmp_path: Path, without: tuple[str, ...]) -> None:
    said = everything_said(town_census(tmp_path, town(without)), but=PICTURES)
    found = spoken_of(filter(_of_the_place, said), without)
    assert not found, "\n".join(found)


def test_a_place_of_areas_and_crime_alone_has_all_its_pages(tmp_path: Path) -> None:
    said = list(everything_said(town_census(tmp_path, town(OPTIONAL), cameras=False)))
    assert len(said) > 100
    told = list(filter(_of_the_place, said))
    found = spoken_of(told, OPTIONAL) + _found(CAMERAS, filter(_by_itself, told))
    pages = [each for each in told if not each.address.startswith(RULES)]
    found += _found(OF_FIGURES, (each for each in pages if ".xlsx" not in each.address))
    assert not found, "\n".join(found)
    area, *_ = (each.text for each in pages if each.address.startswith("/neighborhood?area="))
    assert re.search(r"Alder Hill had \d+ reports? of \w.* in the year to ", area)


def spoken_of(said: Iterable[Said], without: tuple[str, ...]) -> list[str]:
    """Where something is said of what a place is without."""
    found = []
    lacking = [both for parts, both in LEFT_OUT.items() if set(parts) <= set(without)]
    for each in said:
        for anywhere, by_itself in lacking:
            found += _found(anywhere, [each])
            found += _found(by_itself, filter(_by_itself, [each]))
    return found


def _of_the_place(each: Said) -> bool:
    return not each.address.startswith(OF_ALL_PLACES)


def _by_itself(each: Said) -> bool:
    return each.address.startswith(EACH_BY_ITSELF)


def _found(pattern: str, said: Iterable[Said]) -> list[str]:
    return [
        f"{each.address}: {each.text[max(0, at.start() - 60) : at.end() + 30]}"
        for each in said
        for at in re.finditer(pattern, each.text, re.I)
    ]
