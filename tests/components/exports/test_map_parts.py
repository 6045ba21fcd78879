"""The layers of the large maps: fetched by their address, once, and nothing else ever there."""

from __future__ import annotations

import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.exports.map_parts import MAPS, part_addresses
from components.views.asked import Params
from components.views.pages import READERS
from components.wording import LANGUAGES
from data.census.census import Census
from tests.asking import asking

WORDS = LANGUAGES["en"].of("rebates", "us")
PER_RESIDENT = {"per": "per_1000_residents"}


def addresses(
    census: Census, page: str, choices: Params, colors: Palette = LIGHT
) -> dict[str, str]:
    """Of every part of the map of a view, by its name."""
    asked = READERS[page](census, choices)
    drawn = MAPS[page].draw(census, asked.view, WORDS, colors)
    assert drawn
    at = part_addresses(census, asked, WORDS, colors)
    return {name: at(name, part.tag).removeprefix(".") for name, part in drawn.parts.items()}


@pytest.mark.parametrize("page", MAPS)
@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("choices", [{}, PER_RESIDENT])
def test_every_part_is_at_its_address_and_is_kept(
    census: Census, page: str, colors: Palette, choices: Params
) -> None:
    asked = READERS[page](census, choices)
    drawn = MAPS[page].draw(census, asked.view, WORDS, colors)
    assert drawn
    with asking(census) as ask:
        for name, address in addresses(census, page, choices, colors).items():
            answer = ask(address)
            assert answer.content == drawn.parts[name].content
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_what_does_not_shape_the_map_is_not_in_the_address(census: Census) -> None:
    """Or every click would fetch the outlines again."""
    plain = addresses(census, "", {})
    assert addresses(census, "", {"area": "302", "crime": "robbery", "sort": "name"}) == plain
    assert addresses(census, "", PER_RESIDENT)["areas"] != plain["areas"]
    assert f"edition={census.edition}" in plain["areas"]


def test_where_the_figures_are_others_the_part_is_gone(census: Census) -> None:
    address = addresses(census, "", {})["areas"]
    tag = address.partition("areas-")[2].partition(".")[0]
    with asking(census) as ask:
        now = ask("/map/coverage/areas.json")
        assert now.content == ask(address).content
        assert "immutable" not in now.headers["Cache-Control"]
        assert ask(address.replace(tag, "0" * len(tag))).status_code == 404
        assert ask(address.replace("areas-", "cameras-")).status_code == 404
        assert ask(address.replace("/coverage/", "/privacy/")).status_code == 404
        assert ask(f"{address}&per=per_head").status_code == 400
