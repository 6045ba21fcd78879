"""Every figure that can leave the site: the numbers of the page, its context, and no more."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

import pytest

from components.charts.palette import DARK, LIGHT, Palette
from components.exports.citation import cite_exhibit, cite_view
from components.exports.exhibits.every import EXHIBITS
from components.exports.exhibits.exhibit import Exhibit
from components.exports.plates.drawing import plain
from components.exports.plates.printing import footer, plate_of
from components.views.asked import ChoiceError
from components.wording import LANGUAGES
from data.arithmetic.denominator import PERS
from data.census.census import Census
from tests.components.charts.vega_lite import require_valid

WORDS = LANGUAGES["en"].of("rebates", "us")
CLAIMS = ("change-by-day", "claims")  # they have no choice of a measure
NO_CHOICE = ("cameras-said", "data-coverage")
ONE_AREA = ("standing", "area-crime-trend", "crime-by-size", "kinds-of-crime", "neighbors")


def choices_for(name: str) -> list[dict[str, str]]:
    """Views that a figure has: usual ones, and those where much is missing."""
    if name in ONE_AREA:
        areas: list[dict[str, str]] = [{"area": area} for area in ("506", "101", "209")]
        return [*areas, {"area": "302", "crime": "arson", "per": PERS[1]}]
    if name.startswith("compared"):
        hidden = {"areas": "101,102", "per": PERS[1], "crime": "homicide"}
        return [{"areas": "506,602"}, {"areas": "506,101,209,302,district-1,district-7"}, hidden]
    if name in NO_CHOICE:
        return [{}]
    if name in CLAIMS:
        return [{}, {"crime": "robbery", "area": "506", "date": "2025-03-24"}]
    return [{}, {"area": "506"}, {"area": "101", "crime": "robbery", "per": PERS[1]}]


WRONG = [
    pytest.param(name, parameter, value, id=f"{name}-{parameter}")
    for name in EXHIBITS
    for parameter, value in (
        [("areas", "506,nowhere"), ("crime", "x"), ("per", "acre")]
        if name.startswith("compared")
        else [("area", "<script>"), ("crime", "x")]
        if name in CLAIMS
        else [("lang", "x")]
        if name in NO_CHOICE
        else [("area", "<script>"), ("crime", "x"), ("per", "acre")]
    )
]


def built(
    census: Census, name: str, choices: Mapping[str, str], colors: Palette = LIGHT
) -> Exhibit | None:
    asked = EXHIBITS[name].read(census, choices).without_faults()
    return EXHIBITS[name].build(census, asked, WORDS, colors)


def shown_in(census: Census, name: str, colors: Palette = LIGHT) -> list[Exhibit]:
    """A figure in every view that has it."""
    shown = [built(census, name, choices, colors) for choices in choices_for(name)]
    assert any(shown), "no view has this figure"
    return [each for each in shown if each]


@pytest.mark.parametrize("name", EXHIBITS)
@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_view_of_a_figure_is_valid_and_says_what_it_is(
    census: Census, name: str, colors: Palette
) -> None:
    for shown in shown_in(census, name, colors):
        assert shown.title and "None" not in shown.title + shown.subtitle
        assert "registered" not in f"{shown.title} {shown.subtitle}".lower(), "of a rebate program"
        assert len(shown.table)
        for panel in shown.panels:
            assert panel.alt
            if panel.chart is not None:
                require_valid(plain(panel.chart) | {"width": 600})
        plate = plate_of(census, shown, "https://example.org/", WORDS, colors)
        assert plate.footer[0]
        names = {column.name for column in shown.table.columns}
        if shown.sheet:
            chart = shown.sheet
            assert {chart.across, *chart.figures, *chart.ranges, chart.by} - {""} <= names
        drawn = any(panel.chart for panel in shown.panels)
        assert shown.sheet or not drawn, "a workbook has its chart"


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_address_of_a_figure_leads_back_to_it(census: Census, name: str) -> None:
    for shown in shown_in(census, name):
        again = built(census, name, shown.choices)
        assert again is not None
        assert again.title == shown.title
        assert again.table.rows.equals(shown.table.rows)


def test_a_map_says_its_finding_and_three_numbers_for_a_slide(census: Census) -> None:
    maps = [shown for name in EXHIBITS for shown in shown_in(census, name) if shown.is_map]
    assert maps and all(len(shown.key_figures) == 3 for shown in maps)
    shown, area = built(census, "coverage-map", {"area": "506"}), census.by_id["506"]
    assert shown and area.per_km2
    assert shown.title.startswith(f"In 2019, {area.in_text} had about ")
    typical = census.areas["per_km2"].median()
    assert [figure.value for figure in shown.key_figures] == [
        f"{WORDS.density(area.per_km2, 'per_km2')} per square mile",
        f"{WORDS.density(typical, 'per_km2')} per square mile",
        f"{area.cameras:,}",
    ]


def test_of_a_hidden_area_the_numbers_are_those_of_the_city(census: Census) -> None:
    hidden, city = (built(census, "coverage-map", choice) for choice in ({"area": "101"}, {}))
    assert hidden and city
    assert hidden.title == WORDS.area_hidden(census.by_id["101"].in_text)
    assert hidden.key_figures == city.key_figures


def test_a_slide_leaves_the_details_to_the_page(census: Census) -> None:
    shown = built(census, "coverage-and-crime", {})
    assert shown and shown.details
    slide, page = (
        plate_of(census, shown, "https://example.org/", WORDS, LIGHT, size).notes
        for size in ("slide", "page")
    )
    assert slide == shown.notes
    assert page == (*shown.notes, *shown.details)


@pytest.mark.parametrize(("name", "parameter", "value"), WRONG)
def test_a_wrong_choice_is_named_and_not_repeated(
    census: Census, name: str, parameter: str, value: str
) -> None:
    of_one = {"area": "506"} if name in ONE_AREA else {}
    of_several = {"areas": "506,602"} if name.startswith("compared") else {}
    with pytest.raises(ChoiceError) as error:
        built(census, name, of_one | of_several | {parameter: value})
    assert error.value.names == (parameter,)
    assert value not in str(error.value)


@pytest.mark.parametrize("name", [*ONE_AREA])
def test_a_figure_of_an_area_asks_for_one(census: Census, name: str) -> None:
    with pytest.raises(ChoiceError):
        built(census, name, {})


def test_a_hidden_area_has_no_camera_figure_in_any_table(census: Census) -> None:
    tables = [shown.table.rows.to_pandas() for name in EXHIBITS for shown in shown_in(census, name)]
    of_cameras = [rows for rows in tables if "camera_figure" in rows]
    assert len(of_cameras) > 20, "tables with cameras were looked at"
    for rows in of_cameras:
        hidden = rows[rows["camera_figure"] == "not shown"]
        columns = [c for c in rows if c.startswith(("cameras", "addresses", "quotient"))]
        assert hidden[columns].isna().all(axis=None)
        shown = rows.loc[rows["camera_figure"] == "shown", columns[0]]
        assert shown.notna().any() or len(rows) == len(hidden)


def test_every_figure_has_a_name_in_words() -> None:
    assert set(WORDS.exports.figures) == set(EXHIBITS)


def test_the_table_of_areas_is_the_release(census: Census) -> None:
    shown = built(census, "areas", {})
    assert shown is not None
    rows = shown.table.rows.to_pandas().set_index("area_id")
    assert rows["cameras"].dropna().equals(census.areas["cameras"].dropna().astype(float))
    assert set(rows.index[rows["camera_figure"] == "not shown"]) == set(
        census.areas.index[~census.areas["shown"]]
    )


def test_a_gap_is_an_empty_cell(census: Census) -> None:
    shown = built(census, "crime-trend", {"area": "506"})
    assert shown is not None
    rows = shown.table.rows.to_pandas()
    gap = rows[rows["month"].astype(str).str.startswith("2023")]
    assert len(gap) == 12
    months = gap["month"].astype(str).str[5:7]
    assert (gap["reports"].isna() == (months >= "04")).all(), "whole to 20 April"


def test_every_file_says_its_dates_its_sources_and_its_releases(census: Census) -> None:
    shown = built(census, "coverage-and-crime", {})
    assert shown is not None
    dates, sources, releases = footer(census, shown, WORDS)
    assert "8 September 2019" in dates
    assert "31 December 2018 (by when it happened" in dates
    assert "Crime Incidents (MPD)" in sources
    for kind in ("areas", "cameras", "crime"):
        assert census.releases[kind].version in releases


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_text_for_a_chart_promises_no_table(census: Census, name: str) -> None:
    """A picture or a PDF has none below it."""
    alts = [panel.alt for shown in shown_in(census, name) for panel in shown.panels]
    assert not [alt for alt in alts if "table" in alt.lower()]


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_title_has_one_colon_at_most(census: Census, name: str) -> None:
    assert [s.title for s in shown_in(census, name) if s.title.count(": ") > 1] == []


def cited_sources(census: Census, name: str, choices: Mapping[str, str]) -> str:
    shown = built(census, name, choices)
    assert shown is not None
    _, sources, _ = footer(census, shown, WORDS)
    return sources


def test_a_figure_names_the_sources_of_what_it_shows_and_no_other(census: Census) -> None:
    months, wards = census.place.crime.city_months, census.place.areas.wards
    assert months and wards
    counts, outlines = months.source.title, wards.source.title
    assert counts in cited_sources(census, "crime-trend", {})
    for name, choices in (
        ("crime-trend", {"area": "506"}),
        ("kinds-of-crime", {"area": "506"}),
        ("compared-crime", {"areas": "506,602"}),
        ("areas", {}),
    ):
        sources = cited_sources(census, name, choices)
        assert counts not in sources
        assert outlines not in sources
        assert census.place.crime.source.title in sources
    assert outlines in cited_sources(census, "compared-cameras", {"areas": "ward-7,ward-8"})


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_citation_names_areas_crime_and_place(census: Census, name: str) -> None:
    for shown in shown_in(census, name):
        day = dt.date(2026, 12, 1)
        cited = cite_exhibit(census, shown, "https://example.org/", day, WORDS).title
        assert cited.startswith(shown.title)
        assert census.place.name in cited
        assert census.place.crime_labels.get(shown.crime, "").lower() in cited.lower()
        for key in f"{shown.choices.get('area', '')},{shown.choices.get('areas', '')}".split(","):
            area = census.by_id.get(key)
            assert area is None or area.label in cited or area.in_text in cited


def test_the_citation_of_a_page_names_its_areas_and_its_crime(census: Census) -> None:
    asked = EXHIBITS["compared"].read(census, {"areas": "506,602", "crime": "robbery"})
    day = dt.date(2026, 12, 1)
    cited = cite_view(census, "Compare", asked, "https://example.org/", day, WORDS).title
    for said in ("Compare", census.by_id["506"].in_text, census.by_id["602"].in_text, "robbery"):
        assert said in cited


def test_the_title_of_compared_changes_is_what_was_found(census: Census) -> None:
    said = {
        "down": "Clearly down in",
        "up": "Clearly up in",
        "unclear": "No clear change in",
        "few": "Too few reports to call a change in",
        "gap": "Not to be told, for a gap in the data, in",
    }
    found = "|".join(said.values())
    for shown in shown_in(census, "compared-change"):
        rows, title = shown.table.rows.select(["area", "verdict"]).to_pylist(), shown.title
        for row in rows:
            name = row["area"].rpartition(" · ")[2]
            (named,) = re.findall(f"({found}) (?:(?!{found}).)*{name}", title)
            assert named == said[row["verdict"] or "gap"]
