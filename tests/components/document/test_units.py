"""Every page, figure and brief in square miles and in km²: none says a figure in both."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator

import pandas as pd
import pytest

from components.charts.palette import LIGHT
from components.document.addresses import Served
from components.document.document import page_content
from components.exports.briefs.of_view import brief_of, read_brief
from components.exports.embed import Drawn, embed_html
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.taken import Taken, exhibit
from components.exports.files.csv_file import csv_file
from components.exports.plates.printing import footer
from components.views.asked import ChoiceError
from components.views.pages import READERS
from components.views.said import words_of_view
from components.wording import LANGUAGES
from data.arithmetic.units import UNITS, Units
from data.census.census import Census

KM2, SQUARE_MILES = "km²", re.compile("square mile|mi²|acre")
# What tells of both on purpose: the control, what a unit is, and how one becomes the other.
BOTH = ("A km² is a square kilometer", "A square mile is 640 acres", "1 square mile = 640 acres")
OF_METHODS = ("Square miles and km²", "All is computed and published in km²")
VIEWS = [
    *((page, {}) for page in READERS),
    ("", {"area": "302", "show": "rate"}),
    ("", {"area": "302", "per": "per_1000_residents"}),
    ("neighborhood", {"area": "302"}),
    ("compare", {"areas": "302,504,ward-7"}),
    ("compare", {"areas": "302,504"}),
    ("spread", {"area": "302"}),
]
EMBEDDED: list[tuple[str, dict[str, str]]] = [("coverage-map", {}), ("crime-map", {"show": "rate"})]
AREA, AREAS = {"area": "302"}, {"areas": "302,504"}


def _texts(html: str) -> Iterator[str]:
    """Each piece of text, and each text in place of a picture."""
    without = re.sub(r"<(style|script)\b.*?</\1>", "", html, flags=re.DOTALL)
    yield from re.findall(r'(?:alt|aria-label)="([^"]*)"', without)
    # The control names both.
    without = re.sub(r'<p class="cc-links" role="group".*?</p>', "", without, flags=re.DOTALL)
    yield from re.findall(r">([^<]+)<", without)


def _is_of(text: str, units: Units) -> bool:
    if text.startswith((*BOTH, *OF_METHODS)):
        return True
    return KM2 not in text if units == "us" else not SQUARE_MILES.search(text)


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize(("page", "choices"), VIEWS)
def test_a_page_tells_surfaces_in_one_unit(
    census: Census, page: str, choices: dict[str, str], units: Units
) -> None:
    asked = READERS[page](census, {**choices, "units": units})
    words, day = words_of_view(census, asked.view), dt.date(2026, 11, 29)
    html = page_content(census, asked, words, Served(None), "https://example.org", day)
    assert [text for text in _texts(html) if not _is_of(text, units)] == []


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("name", EXHIBITS)
def test_a_figure_tells_surfaces_in_one_unit(census: Census, name: str, units: Units) -> None:
    for choices in ({}, AREA, AREAS):
        try:
            shown = exhibit(census, name, {**choices, "units": units}, LANGUAGES["en"], LIGHT)
        except ChoiceError:
            continue
        if shown is None:
            continue
        said = [shown.title, shown.subtitle, *shown.all_notes, *(p.alt for p in shown.panels)]
        said += [text for key in shown.key_figures for text in (key.value, key.means)]
        assert [text for text in said if not _is_of(text, units)] == []


@pytest.mark.parametrize("units", UNITS)
@pytest.mark.parametrize("choices", [{}, AREA, AREAS])
def test_a_brief_tells_surfaces_in_one_unit(
    census: Census, choices: dict[str, str], units: Units
) -> None:
    asked = read_brief(census, {**choices, "units": units})
    brief = brief_of(census, asked, words_of_view(census, asked.view), LIGHT)
    said = [brief.headline, brief.map_heading, brief.map.alt, brief.map_note, brief.trend_heading]
    said += [sentence for _, sentence in brief.sentences]
    said += [*brief.table.headers, *brief.caveats, *(each.alt for each in brief.trends)]
    assert [text for text in said if not _is_of(text, units)] == []
    assert brief.choices.get("units", census.place.units) == units


@pytest.mark.parametrize("units", UNITS)
def test_an_embed_tells_surfaces_in_one_unit_and_leads_back_to_it(
    census: Census, units: Units
) -> None:
    words = LANGUAGES["en"].of(census.programme, units)
    for name, choices in EMBEDDED:
        shown = exhibit(census, name, {**choices, "units": units}, words, LIGHT)
        assert shown
        view = Taken(census, shown, words, LIGHT, "https://example.org").view
        told = [Drawn(panel, ()) for panel in shown.panels]  # in words alone
        below = " ".join(footer(census, shown, words))
        html = embed_html(shown, told, ("", below), view, words, LIGHT)
        assert [text for text in _texts(html) if not _is_of(text, units)] == []
        assert f"per {words.per_units[units]}" in html
        (back,) = re.findall(r'<a href="([^"]*)"', html)
        assert ("units=" in back) == (units != census.place.units)


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_file_has_both(census: Census, name: str) -> None:
    found = 0
    for choices in ({}, AREA, AREAS):
        try:
            shown = exhibit(census, name, choices, LANGUAGES["en"], LIGHT)
        except ChoiceError:
            continue
        if shown is None:
            continue
        rows = pd.read_csv(io.BytesIO(csv_file(shown.table)))
        for column in [each for each in rows if each.endswith("_km2")]:
            other, times = rows[column.replace("_km2", "_sq_mi")], 2.589988110336
            factor = 1 / times if column == "area_km2" else times
            pd.testing.assert_series_equal(rows[column] * factor, other, check_names=False)
            found += 1
        if shown.sheet:
            assert {*shown.sheet.figures, *shown.sheet.ranges} <= set(rows)
    assert found or name not in ("areas", "coverage-map", "crime-map", "compared", "spread")


def test_the_unit_is_kept_in_links_and_a_wrong_one_is_told(census: Census) -> None:
    other = next(each for each in UNITS if each != census.place.units)
    for page, read in READERS.items():
        assert read(census, {"units": other}).kept == {"units": other}, page
        assert read(census, {"units": census.place.units}).kept == {}, page
        wrong = read(census, {"units": "furlongs"})
        assert (wrong.faults, wrong.view.units) == (("units",), census.place.units)
    for words in LANGUAGES.values():
        assert words.faults_on("compare")["units"]
