"""Whatever a place does not have, nothing that has an address fails, and nothing speaks of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.census.census import Census
from tests.asking import PREFIX, asking
from tests.data.pipeline.whole_town import town, town_census
from tests.walking import Said, everything_said

RESIDENTS = r"per 1,000 residents|\bresidents:|(of|by|over) (the )?residents|\d{4} census"
# Files of one schema for every place, described as such; how all is computed is looked at below.
OF_ALL_PLACES = (PREFIX, "/methods")
# Methods for what only some places have.
ON_METHODS = ("Larger areas", "Residents and homes", "When a claim agrees", "Location quotient")
OPTIONAL = (
    "areas.wards", "areas.district_field", "areas.land", "areas.addresses", "comparisons", "map",
    "crime.city_months", "crime.weapons", "crime.occurred", "crime.classes", "crime.fields.block",
    "claims", "published_figures", "contact", "government_cameras",
)  # fmt: skip


# What a place does not have, and what must then not be said.
LEFT_OUT = {
    ("areas.wards", "comparisons"): r"\bwards?\b",
    ("areas.district_field", "comparisons"): r"\bdistricts?\b",
    ("crime.city_months",): r"counts by month",
    ("claims", "published_figures"): r"mayor|chief",
    ("crime.weapons",): r"\bweapons?\b",
    ("areas.blocks",): RESIDENTS,
    ("government_cameras",): r"government cameras?",
}


def test_the_town_speaks_of_all_that_is_left_out_below(tmp_path: Path) -> None:
    said = "\n".join(each.text for each in of_one_place(town_census(tmp_path, town())))
    assert [unsaid for unsaid in LEFT_OUT.values() if not re.search(unsaid, said, re.I)] == []


# Each with others that speak of something else, and at last all that a place may leave out.
@pytest.mark.parametrize(
    ("without", "unsaid"),
    [
        (sum(some, ()), "|".join(LEFT_OUT[each] for each in some))
        for some in (list(LEFT_OUT)[0::3], list(LEFT_OUT)[1::3], list(LEFT_OUT)[2::3])
    ]
    + [(OPTIONAL, "|".join(LEFT_OUT[each] for each in LEFT_OUT if set(each) <= set(OPTIONAL)))],
)
def test_what_is_left_out_is_not_spoken_of(
    tmp_path: Path, without: tuple[str, ...], unsaid: str
) -> None:
    spoken_of = [
        f"{each.address}: {each.text[max(0, found.start() - 60) : found.end() + 30]}"
        for each in of_one_place(town_census(tmp_path, town(without)))
        for found in re.finditer(unsaid, each.text, re.I)
    ]
    assert not spoken_of, "\n".join(spoken_of)


def of_one_place(census: Census) -> Iterator[Said]:
    """What is said of it; files of one schema for every place are only asked for."""
    for each in everything_said(census):
        if not each.address.startswith(OF_ALL_PLACES):
            yield each


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
