"""The map of crime on the first page: what it shows, in words, in colours and by its address."""

from __future__ import annotations

from itertools import pairwise

import pytest

from components.charts.crime_colors import change_palette, crime_palette
from components.charts.palette import DARK, LIGHT, rgb
from components.figures import crime_map as figures
from components.wording import LANGUAGES
from data.findings.crime_map import VERDICTS, crime_map
from tests.embedded import embedded_census
from tests.page_reader import Page, read_page

WORDS = LANGUAGES["en"].of("rebates", "us")
CHANGES = ["clearly fewer", "no clear change", "clearly more", "too few to call a change"]


def fills(page: Page) -> dict[str, list[int]]:
    areas = [feature["properties"] for feature in page.features("areas")]
    return {area["area_id"]: area["fill"] for area in areas}


def tooltips(page: Page) -> dict[str, str]:
    areas = [feature["properties"] for feature in page.features("areas")]
    return {area["area_id"]: area["figure"] for area in areas}


def test_a_map_of_changes_has_a_class_for_no_clear_change_and_one_for_too_few() -> None:
    page, census = read_page(show="change", crime="property"), embedded_census()
    found = crime_map(census, "change", "per_km2", "property")
    assert found and found.changes
    lines = [*WORDS.legend_lines.values()]
    *verdicts, water = [text for text in page.legend if text not in lines]
    assert [text for text in page.legend if text in lines] == lines
    assert verdicts == CHANGES and water == "Water"
    few, areas = found.in_class("few"), len(census.by_id)
    changes = found.in_class("down"), found.in_class("up")
    days = found.changes.before, found.changes.after
    answer = WORDS.crime_answer_changes("Property crime", *changes, few, areas, *days)
    assert page.answer == answer
    assert answer.startswith("Property crime, 1 Jan to 8 Apr 2026 against 2025: ")
    ramp = change_palette(LIGHT).ramp
    assert [page.legend[text] for text in verdicts] == [*ramp]
    assert fills(page) == {
        area: rgb(ramp[VERDICTS.index(compared.verdict)])
        for area, compared in found.changes.rows["comparison"].items()
    }
    assert tooltips(page)["302"] == WORDS.cell_change(found.changes.rows["comparison"]["302"])
    changed = f"Clearly fewer in {found.in_class('down')} areas"
    assert changed in page.map_alt and "against the same days of 2025" in page.map_alt


def test_a_map_of_rates_leaves_out_areas_where_hardly_anybody_lives() -> None:
    page = read_page(show="rate", per="per_1000_residents")
    found = crime_map(embedded_census(), "rate", "per_1000_residents", "violent")
    assert found and found.no_rate
    assert page.legend[WORDS.legend_no_rate] is None, "the hatch"
    hatched = [each["properties"]["area_id"] for each in page.features("hatch")]
    assert hatched == list(found.values.index[found.values.isna()])
    assert {tooltips(page)[area] for area in hatched} == {WORDS.tooltip_no_rate}
    assert "too few residents for a fair rate" in page.map_note


@pytest.mark.parametrize(
    ("show", "unit"), [("reports", "reports"), ("rate", "per square mile a year")]
)
def test_counts_and_rates_are_in_classes_that_do_not_overlap(show: str, unit: str) -> None:
    page = read_page(show=show)
    ramp = crime_palette(LIGHT).ramp
    ranges = [text for text, color in page.legend.items() if color in ramp]
    assert [page.legend[text] for text in ranges] == [*ramp]
    assert ranges[0].startswith("up to ") and ranges[-1].startswith("over ")
    assert all(text.startswith("over ") and " to " in text for text in ranges[1:-1])
    assert all(unit in text or "report" in text for text in tooltips(page).values())
    assert not set(map(tuple, fills(page).values())) - {tuple(rgb(color)) for color in ramp}


def test_a_kind_of_crime_nobody_reported_in_most_areas_says_none() -> None:
    page = read_page(show="reports", crime="arson")
    assert "none" in page.legend


def test_the_colours_of_changes_differ_in_lightness() -> None:
    for colors in (LIGHT, DARK):
        lightness = sorted(_lightness(color) for color in change_palette(colors).ramp)
        assert all(after - before > 0.03 for before, after in pairwise(lightness))


def _lightness(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [part / 255 for part in bytes.fromhex(color[1:])]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_the_drawn_map_says_the_same_of_each_area() -> None:
    census = embedded_census()
    found = crime_map(census, "change", "per_km2", "violent")
    assert found
    drawn = figures.flat(census, found, "per_km2", "violent", "302", WORDS, LIGHT)
    told = tooltips(read_page(show="change", area="302"))
    labels = {area.area_id: area.label for area in census.by_id.values()}
    assert dict(drawn.texts) == {area: f"{labels[area]}: {text}" for area, text in told.items()}
    assert drawn.outlined == (("302",),)
