"""The finder's index: all that can be found, for everybody the same, and nothing of a house."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import Any

import pytest

from components.finder.block import finder
from components.finder.index import NOWHERE, index
from components.finder.routes import index_address, script_address
from components.wording import LANGUAGES
from data.census.census import Census
from tests.asking import asking

WORDS = LANGUAGES["en"].of("rebates", "us")
MOST_PACKED = 300_000  # bytes


@pytest.fixture(scope="module")
def content(census: Census) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(index(census, WORDS).content)
    return read


def test_every_area_and_larger_area_can_be_found(census: Census, content: dict[str, Any]) -> None:
    assert [area[0] for area in content["areas"]] == list(census.by_id)
    larger = {key: [content["areas"][at][0] for at in of] for key, _, of, _ in content["larger"]}
    assert {"602", "608"} <= set(larger["ward-7"])
    assert len(larger) == 15, "eight wards and seven districts"


def test_a_larger_area_is_found_by_its_own_name_in_every_language(census: Census) -> None:
    for words in LANGUAGES.values():
        for key, label, _, own in json.loads(index(census, words).content)["larger"]:
            assert own == WORDS.larger(*key.split("-"))
            assert label == words.larger(*key.split("-"))


def test_streets_lead_to_the_areas_of_the_release(census: Census, content: dict[str, Any]) -> None:
    streets, areas = content["streets"], [area[0] for area in content["areas"]]
    own = content["blocks"][streets.index("LAMONT STREET NW")]
    by_hundred = {own[at]: own[at + 1] for at in range(0, len(own), 3)}
    assert areas[by_hundred[16]] == "302"
    corners = content["corners"]
    found = {tuple(corners[at : at + 2]): corners[at + 2] for at in range(0, len(corners), 4)}
    corner = (streets.index("14TH STREET NW"), streets.index("IRVING STREET NW"))
    assert areas[found[corner]] == "302"
    rows = len(census.releases["crime"].tables["street_blocks"])
    assert sum(len(each) for each in content["blocks"]) == 3 * rows
    assert all(NOWHERE <= each < len(areas) for each in corners[2::4])


def test_it_is_small_enough_to_come_whole(census: Census) -> None:
    assert len(gzip.compress(index(census, WORDS).content)) < MOST_PACKED


def test_a_place_without_streets_is_found_by_its_names(census: Census) -> None:
    crime = census.releases["crime"]
    tables = {name: each for name, each in crime.tables.items() if name != "street_blocks"}
    bare = replace(census, releases={**census.releases, "crime": replace(crime, tables=tables)})
    content = json.loads(index(bare, WORDS).content)
    assert (content["streets"], content["corners"]) == ([], [])
    assert len(content["areas"]) == len(census.by_id)


def test_both_files_are_kept_and_nothing_else_is_ever_there(census: Census) -> None:
    with asking(census) as ask:
        for address in (index_address(census, WORDS), script_address()):
            answer = ask(address.removeprefix("."))
            assert answer.status_code == 200
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert ask("/finder/index-0000000000000000.json").status_code == 404
        assert ask("/finder/finder-0000000000000000.js").status_code == 404


def test_the_block_says_where_its_index_is_and_that_nothing_leaves(census: Census) -> None:
    block = finder(census, WORDS, "area")
    assert index(census, WORDS).tag in block
    assert WORDS.finder.stays in block
    assert "<form" not in block and 'name="' not in block, "there is nothing to send"
