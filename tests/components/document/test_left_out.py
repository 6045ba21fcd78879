"""Whatever a place does not have, nothing that has an address fails, and nothing speaks of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.asking import PREFIX, asking
from tests.data.pipeline.whole_town import town, town_census
from tests.walking import everything_said

NOTHING = r"(?!)"
RESIDENTS = r"per 1,000 residents|\bresidents:|(of|by|over) (the )?residents|\d{4} census"
# Files of one schema for every place, described as such.
OF_ALL_PLACES = (PREFIX,)
# Methods for what only some places have.
ON_METHODS = ("Larger areas", "Residents and homes", "When a claim agrees", "Location quotient")
OPTIONAL = (
    "areas.wards", "areas.district_field", "areas.land", "areas.addresses", "comparisons", "map",
    "crime.city_months", "crime.weapons", "crime.occurred", "crime.classes", "crime.fields.block",
    "claims", "published_figures", "contact",
)  # fmt: skip


@pytest.mark.parametrize(
    ("without", "unsaid"),
    [
        ((), NOTHING),
        (("areas.wards", "comparisons"), r"\bwards?\b"),
        (("areas.district_field", "comparisons"), r"\bdistricts?\b"),
        (("crime.city_months",), r"counts by month"),
        (("claims", "published_figures"), r"mayor|chief"),
        (("crime.weapons",), r"\bweapons?\b"),
        (("areas.blocks",), RESIDENTS),
        (OPTIONAL, NOTHING),
    ],
)
def test_what_is_left_out_is_not_spoken_of(
    tmp_path: Path, without: tuple[str, ...], unsaid: str
) -> None:
    census = town_census(tmp_path, town(without))
    said = [
        f"{each.address}: {found[0]}"
        for each in everything_said(census)
        if not each.address.startswith((*OF_ALL_PLACES, "/methods"))
        for found in [re.search(f".{{0,60}}({unsaid}).{{0,30}}", each.text, re.I)]
        if found
    ]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("without", [(), OPTIONAL])
def test_a_place_without_cameras_has_all_its_pages(
    tmp_path: Path, without: tuple[str, ...]
) -> None:
    said = list(everything_said(town_census(tmp_path, town(without), cameras=False)))
    assert len(said) > 100


@pytest.mark.parametrize("cameras", [True, False])
def test_methods_are_told_of_what_a_place_has(tmp_path: Path, cameras: bool) -> None:
    place = town(() if cameras else (*OPTIONAL, "areas.blocks"))
    with asking(town_census(tmp_path, place, cameras=cameras)) as ask:
        told = ask("/methods").text
    assert [title in told for title in ON_METHODS] == [cameras] * len(ON_METHODS)
