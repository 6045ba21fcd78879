"""A chart alone is as large as the page that shows it was told."""

from __future__ import annotations

import re

import pytest

from components.charts.palette import LIGHT
from components.exports.chart_picture import WIDTHS
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.taken import exhibit
from components.exports.plates.drawing import draw_in_both_themes
from components.wording import LANGUAGES
from data.census.census import Census

CHOSEN: tuple[dict[str, str], ...] = {"area": "302"}, {"areas": "302,506"}, {}
MAPS = ("coverage-map", "coverage-and-crime-map")  # drawn in the document itself


@pytest.mark.parametrize("name", [each for each in EXHIBITS if each not in MAPS])
def test_a_picture_fills_the_room_that_is_kept_for_it(census: Census, name: str) -> None:
    shown = None
    for params in CHOSEN:
        try:
            shown = shown or exhibit(census, name, params, LANGUAGES["en"], LIGHT)
        except ValueError:
            continue
    assert shown
    for panel in shown.panels[:1]:
        assert panel.chart
        for width in WIDTHS.values():
            drawn = draw_in_both_themes(panel.chart, width)
            size = re.search(r'<svg[^>]* width="([0-9.]+)" height="([0-9.]+)"', drawn)
            assert size
            assert [float(each) for each in size.groups()] == [width, panel.chart["height"]]


def test_its_letters_are_of_a_face_that_a_browser_understands() -> None:
    """A name with a number in it is none unless it stands in quotes; all would be in serifs."""
    drawn = draw_in_both_themes({"mark": "text", "config": {}, "data": {"values": [{}]}}, 100)
    (families,) = set(re.findall(r'font-family="([^"]*)"', drawn))
    for family in families.split(", "):
        assert re.fullmatch(r"'[\w ]+'|[a-zA-Z-]+", family)
